//! A setting to type, with what was understood or why it was refused beside it.

use web_sys::HtmlInputElement;
use yew::prelude::*;

/// Properties of [`SettingField`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct SettingFieldProps {
    /// The id of its field.
    pub id: AttrValue,
    /// What it is.
    pub label: AttrValue,
    /// In what it is counted, if in anything.
    #[prop_or_default]
    pub unit: AttrValue,
    /// What was typed, or else the setting.
    pub value: AttrValue,
    /// What to know of it.
    #[prop_or_default]
    pub said: AttrValue,
    /// Why what was typed was refused; the setting is then as before.
    pub error: Option<AttrValue>,
    /// Whether its label is heard and not seen, since what stands around the field says it.
    #[prop_or_default]
    pub bare: bool,
    /// Called with what is typed.
    pub on_text: Callback<String>,
}

/// A setting.
#[component]
pub fn SettingField(props: &SettingFieldProps) -> Html {
    let SettingFieldProps { id, label, unit, value, said, error, bare, on_text } = props;
    let on_text = on_text.clone();
    let oninput = move |event: InputEvent| on_text.emit(event.target_unchecked_into::<HtmlInputElement>().value());
    let described = format!("{id}-said");
    let says = error.is_some() || !said.is_empty();
    html! {
        <div class={classes!("app-setting-field", bare.then_some("app-setting-field--bare"))}>
            <label class={if *bare { "visually-hidden" } else { "app-setting-field__label" }} for={id.clone()}>
                { label }
                if !unit.is_empty() {
                    <span class="app-setting-field__unit">{ format!(", {unit}") }</span>
                }
            </label>
            <input class="app-setting-field__text" id={id.clone()} type="text" autocomplete="off" spellcheck="false"
                value={value.clone()} {oninput} aria-invalid={error.is_some().then_some("true")}
                aria-describedby={says.then(|| described.clone())} />
            if let Some(error) = error {
                <p class="app-setting-field__said app-setting-field__said--wrong" id={described}>{ format!("{error} The result is as before.") }</p>
            } else if !said.is_empty() {
                <p class="app-setting-field__said" id={described}>{ said }</p>
            }
        </div>
    }
}
