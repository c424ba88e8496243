//! A text to copy, with a button that says whether it was.

use yew::prelude::*;

/// Properties of [`CopyText`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct CopyTextProps {
    /// The id of its field.
    pub id: AttrValue,
    /// What it is.
    pub label: AttrValue,
    /// What to know of it.
    #[prop_or_default]
    pub hint: AttrValue,
    /// The text.
    pub text: AttrValue,
    /// How many lines of it are shown.
    #[prop_or(1)]
    pub lines: u32,
    /// Whether the browser allowed the last copy of this text; none before there was one.
    #[prop_or_default]
    pub copied: Option<bool>,
    /// Called with the id and the text.
    pub on_copy: Callback<(AttrValue, String)>,
}

/// A text to copy.
#[component]
pub fn CopyText(props: &CopyTextProps) -> Html {
    let CopyTextProps { id, label, hint, text, lines, copied, .. } = props;
    let onclick = {
        let (id, text) = (id.clone(), text.to_string());
        props.on_copy.reform(move |_: MouseEvent| (id.clone(), text.clone()))
    };
    let said = match copied {
        None => "",
        Some(true) => "Copied.",
        Some(false) => {
            "The browser did not let the page copy it. It is selected now: copy it with the keyboard or the menu."
        }
    };
    let described = format!("{id}-hint");
    html! {
        <div class="app-copy-text">
            <label class="app-copy-text__label" for={id.clone()}>{ label }</label>
            if !hint.is_empty() {
                <p class="app-copy-text__hint" id={described.clone()}>{ hint }</p>
            }
            <div class="app-copy-text__row">
                if *lines == 1 {
                    <input class="app-copy-text__field" id={id.clone()} type="text" readonly=true value={text.clone()}
                        aria-describedby={(!hint.is_empty()).then_some(described)} />
                } else {
                    <textarea class="app-copy-text__field" id={id.clone()} rows={lines.to_string()} readonly=true
                        value={text.clone()} spellcheck="false" aria-describedby={(!hint.is_empty()).then_some(described)} />
                }
                <button class="app-button" type="button" {onclick}>
                    { "Copy" }<span class="visually-hidden">{ format!(": {label}") }</span>
                </button>
            </div>
            <p class="app-copy-text__said" role="status">{ said }</p>
        </div>
    }
}
