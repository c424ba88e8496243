//! What cases are searched for, and in which order they are listed.

use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

/// Properties of [`CaseSearch`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct CaseSearchProps {
    /// The words that are searched for.
    pub words: AttrValue,
    /// The orders: what each is called.
    pub orders: &'static [&'static str],
    /// The place of the order among them.
    pub order: usize,
    /// What was found, in a sentence.
    pub found: AttrValue,
    /// Called with the words.
    pub on_words: Callback<String>,
    /// Called with the place of the order.
    pub on_order: Callback<usize>,
}

/// What cases are searched for.
#[component]
pub fn CaseSearch(props: &CaseSearchProps) -> Html {
    let on_words = props.on_words.clone();
    let oninput = Callback::from(move |event: InputEvent| {
        on_words.emit(event.target_unchecked_into::<HtmlInputElement>().value());
    });
    let on_order = props.on_order.clone();
    let onchange = Callback::from(move |event: Event| {
        let place = event.target_unchecked_into::<HtmlSelectElement>().selected_index();
        on_order.emit(usize::try_from(place).unwrap_or_default());
    });
    let option = |(place, name): (usize, &&'static str)| {
        html! { <option selected={place == props.order}>{ *name }</option> }
    };
    html! {
        <form class="app-case-search" role="search" aria-label="Cases" onsubmit={|event: SubmitEvent| event.prevent_default()}>
            <label class="app-case-search__label" for="case-words">{ "Search" }</label>
            <input class="app-case-search__words" id="case-words" type="search" autocomplete="off" spellcheck="false"
                value={props.words.clone()} {oninput} />
            <label class="app-case-search__label" for="case-order">{ "Sort by" }</label>
            <select class="app-case-search__order" id="case-order" {onchange}>
                { for props.orders.iter().enumerate().map(option) }
            </select>
            <p class="app-case-search__found" role="status">{ props.found.clone() }</p>
        </form>
    }
}
