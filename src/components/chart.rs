//! The shapes that charts are made of, and the table that tells one in words.
//!
//! Across, shapes lie at parts of the width, so that a chart is laid out anew for any width and its words keep their
//! size; down, they lie at pixels.

use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, VTag};

use crate::scale::Place;

/// A table whose caption and column heads are heard and not seen, since bars and words show what they say.
pub(super) fn table(class: &'static str, caption: &'static str, heads: &[&'static str], rows: Html) -> Html {
    let head = |head: &&'static str| html! { <th scope="col">{ *head }</th> };
    let inside = html! {
        <>
            <caption class="visually-hidden">{ caption }</caption>
            <thead class="visually-hidden"><tr>{ for heads.iter().map(head) }</tr></thead>
            <tbody>{ rows }</tbody>
        </>
    };
    shape("table", &["class"], [class.into()], inside)
}

/// A drawing that what stands beside it tells in words.
pub(super) fn silent(class: &'static str, height: u32, shapes: Html) -> Html {
    let values = [class.into(), "100%".into(), pixels(height), "true".into()];
    shape("svg", &["class", "width", "height", "aria-hidden"], values, shapes)
}

/// A bar from one place to another; however short, a sliver of it is seen.
pub(super) fn bar(class: &'static str, [from, to]: [Place; 2], y: u32, height: u32) -> Html {
    let width = (to - from).max(Place::at(0.002));
    let values = [class.into(), across(from), across(width), pixels(y), pixels(height)];
    shape("rect", &["class", "x", "width", "y", "height"], values, Html::default())
}

/// A line down at a place.
pub(super) fn upright(class: &'static str, at: Place, [from, to]: [u32; 2]) -> Html {
    line([class.into(), across(at), across(at), pixels(from), pixels(to)])
}

/// A line across the whole width.
pub(super) fn level(class: &'static str, y: u32) -> Html {
    line([class.into(), "0".into(), "100%".into(), pixels(y), pixels(y)])
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
    let values = [class.into(), across(at), aside.into(), pixels(y), anchor.into()];
    shape("text", &["class", "x", "dx", "y", "text-anchor"], values, text.to_owned().into())
}

fn line(values: [AttrValue; 5]) -> Html {
    shape("line", &["class", "x1", "x2", "y1", "y2"], values, Html::default())
}

fn across(place: Place) -> AttrValue {
    place.to_string().into()
}

fn pixels(of: u32) -> AttrValue {
    of.to_string().into()
}

/// An element, put together here because a class that is given, and not written, becomes a set of classes in `html!`,
/// which weighs more than all the charts.
fn shape<const N: usize>(
    tag: &'static str,
    keys: &'static [&'static str; N],
    values: [AttrValue; N],
    inside: Html,
) -> Html {
    let mut shape = VTag::new(tag);
    let values = values.map(|value| Some(AttributeOrProperty::Attribute(value)));
    shape.set_attributes(Attributes::Dynamic { keys, values: Box::new(values) });
    shape.add_child(inside);
    shape.into()
}
