//! Scenarios to start the second from, each a change of the first.

use yew::prelude::*;

/// Properties of [`WhatIfList`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct WhatIfListProps {
    /// The scenarios: what is other in a few words, and the link that sets it beside the first.
    pub what_ifs: Vec<(String, String)>,
    /// Called with the link that was picked.
    pub on_pick: Callback<String>,
    /// Called when the two are to change places.
    pub on_swap: Callback<()>,
}

/// Scenarios to start the second from.
#[component]
pub fn WhatIfList(props: &WhatIfListProps) -> Html {
    let item = |(name, link): &(String, String)| {
        let (on_pick, picked) = (props.on_pick.clone(), link.clone());
        let onclick = Callback::from(move |event: MouseEvent| {
            // With a key held down the browser opens the link elsewhere, as people expect of a link.
            if !(event.ctrl_key() || event.meta_key() || event.shift_key()) {
                event.prevent_default();
                on_pick.emit(picked.clone());
            }
        });
        html! { <li><a class="app-what-if-list__link" href={link.clone()} {onclick}>{ name }</a></li> }
    };
    let onclick = props.on_swap.reform(|_: MouseEvent| ());
    html! {
        <nav class="app-what-if-list" aria-label="Start B from">
            <p class="app-what-if-list__head">{ "Start B from A" }</p>
            <ul class="app-what-if-list__links">{ for props.what_ifs.iter().map(item) }</ul>
            <button class="app-what-if-list__swap" type="button" {onclick}>{ "Swap A and B" }</button>
        </nav>
    }
}
