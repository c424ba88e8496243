//! The name, and where one can start from.

use yew::prelude::*;

/// Properties of [`Masthead`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct MastheadProps {
    /// Called with the link of the scenario to start from.
    pub on_pick: Callback<String>,
    /// The scenarios to start from: a name and a link.
    pub starts: Vec<(&'static str, &'static str)>,
}

/// The name, and where one can start from.
#[component]
pub fn Masthead(props: &MastheadProps) -> Html {
    let start = |(name, link): &(&'static str, &'static str)| {
        let (on_pick, link) = (props.on_pick.clone(), *link);
        let onclick = Callback::from(move |event: MouseEvent| {
            // With a key held down the browser opens the link elsewhere, as people expect of a link.
            if !(event.ctrl_key() || event.meta_key() || event.shift_key()) {
                event.prevent_default();
                on_pick.emit(link.into());
            }
        });
        html! { <a class="app-masthead__start" href={link} {onclick}>{ *name }</a> }
    };
    html! {
        <header class="app-masthead">
            <a class="app-masthead__skip" href="#answer">{ "Skip to the answer" }</a>
            <p class="app-masthead__name">{ "Amerce" }</p>
            <p class="app-masthead__what">{ "What a data breach may cost in penalties, step by step" }</p>
            <nav class="app-masthead__starts" aria-label="Start from">{ for props.starts.iter().map(start) }</nav>
        </header>
    }
}
