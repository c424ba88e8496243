//! A few options to choose one or several from.

use web_sys::HtmlInputElement;
use yew::prelude::*;

/// Properties of [`OptionList`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct OptionListProps {
    /// The name of its fields.
    pub name: &'static str,
    /// What is asked.
    pub label: AttrValue,
    /// The options: each with its words.
    pub options: Vec<(&'static str, &'static str)>,
    /// Those that are chosen.
    pub chosen: Vec<&'static str>,
    /// Whether several can be.
    pub several: bool,
    /// Called with an option that was chosen or, where several can be, let go.
    pub on_choose: Callback<String>,
}

/// A few options to choose from.
#[component]
pub fn OptionList(props: &OptionListProps) -> Html {
    let name = props.name;
    let on_choose = props.on_choose.clone();
    let onchange =
        Callback::from(move |event: Event| on_choose.emit(event.target_unchecked_into::<HtmlInputElement>().value()));
    let option = |(value, words): &(&'static str, &'static str)| {
        let id = format!("{name}-{value}");
        html! {
            <span class="app-option-list__option">
                <input type={if props.several { "checkbox" } else { "radio" }} id={id.clone()} {name} value={*value}
                    checked={props.chosen.contains(value)} onchange={onchange.clone()} />
                <label class="app-option-list__word" for={id}>{ *words }</label>
            </span>
        }
    };
    html! {
        <fieldset class="app-option-list">
            <legend class="app-option-list__label">{ &props.label }</legend>
            <div class="app-option-list__options">{ for props.options.iter().map(option) }</div>
        </fieldset>
    }
}
