//! The shapes that charts are made of, and the table that tells one in words.
//!
//! Across, shapes lie at parts of the width, so that a chart is laid out anew for any width and its words keep their
//! size; down, they lie at pixels.

use yew::prelude::*;

use crate::scale::Place;

/// A table whose caption and column heads are heard and not seen, since bars and words show what they say.
pub(super) fn table(class: &'static str, caption: &'static str, heads: &[&'static str], rows: Html) -> Html {
    let head = |head: &&'static str| html! { <th scope="col">{ *head }</th> };
    html! {
        <table {class}>
            <caption class="visually-hidden">{ caption }</caption>
            <thead class="visually-hidden"><tr>{ for heads.iter().map(head) }</tr></thead>
            <tbody>{ rows }</tbody>
        </table>
    }
}

/// A drawing that what stands beside it tells in words.
pub(super) fn silent(class: &'static str, height: u32, shapes: Html) -> Html {
    html! { <svg {class} width="100%" height={height.to_string()} aria-hidden="true">{ shapes }</svg> }
}

/// A bar from one place to another; however short, a sliver of it is seen.
pub(super) fn bar(class: &'static str, [from, to]: [Place; 2], y: u32, height: u32) -> Html {
    let width = (to - from).max(Place::at(0.002)).to_string();
    html! { <rect {class} x={from.to_string()} {width} y={y.to_string()} height={height.to_string()} /> }
}

/// A line down at a place.
pub(super) fn upright(class: &'static str, at: Place, [from, to]: [u32; 2]) -> Html {
    let at = at.to_string();
    html! { <line {class} x1={at.clone()} x2={at} y1={from.to_string()} y2={to.to_string()} /> }
}

/// A line across the whole width.
pub(super) fn level(class: &'static str, y: u32) -> Html {
    let y = y.to_string();
    html! { <line {class} x1="0" x2="100%" y1={y.clone()} y2={y} /> }
}

/// Words at a place, so many pixels aside of it.
pub(super) fn words(
    class: &'static str,
    at: Place,
    aside: &'static str,
    y: u32,
    anchor: &'static str,
    text: &str,
) -> Html {
    html! { <text {class} x={at.to_string()} dx={aside} y={y.to_string()} text-anchor={anchor}>{ text }</text> }
}
