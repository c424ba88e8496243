//! Adds a fact to those that are offered to vary.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// Properties of [`FactPicker`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct FactPickerProps {
    /// The facts that can be added: their keys in a link and their names.
    pub facts: Vec<(&'static str, &'static str)>,
    /// Called with the key of the fact to add; with an empty one where none was chosen.
    pub on_pick: Callback<String>,
}

/// Adds a fact.
#[component]
pub fn FactPicker(props: &FactPickerProps) -> Html {
    let menu = use_node_ref();
    if props.facts.is_empty() {
        return Html::default();
    }
    let onclick = {
        let (menu, on_pick) = (menu.clone(), props.on_pick.clone());
        Callback::from(move |_: MouseEvent| {
            if let Some(menu) = menu.cast::<HtmlSelectElement>() {
                on_pick.emit(menu.value());
            }
        })
    };
    let option =
        |(key, name): &(&'static str, &'static str)| html! { <option key={*key} value={*key}>{ *name }</option> };
    html! {
        <div class="app-fact-picker">
            <label class="app-fact-picker__label" for="fact-picker">{ "Another fact to vary" }</label>
            <select class="app-fact-picker__menu" id="fact-picker" ref={menu}>
                <option value="" selected=true>{ "Choose a fact" }</option>
                { for props.facts.iter().map(option) }
            </select>
            <button class="app-fact-picker__add" type="button" {onclick}>{ "Add" }</button>
        </div>
    }
}
