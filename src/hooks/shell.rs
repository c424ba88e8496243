//! The page around the app: what stood there before WebAssembly came.

use gloo::utils::{document, window};
use yew::html::BaseComponent;
use yew::{Callback, Renderer};

use super::paint::{draw_in_turns, in_a_task};
use super::place::embedded;

/// Starts a program: draws a component where the page has its place. To start takes a while, and so does drawing, so that
/// each has a task of its own.
pub fn start<C: BaseComponent>(props: fn() -> C::Properties) {
    in_a_task(move || {
        let props = props();
        if let Some(root) = document().get_element_by_id("app") {
            take_over();
            Renderer::<C>::with_root_and_props(root, props).render();
        }
    });
}

/// Names the page where the browser shows its name.
pub fn name_page(name: &str) {
    document().set_title(&format!("{name} · Amerce"));
}

/// Tells the page that what is drawn next takes over, so that it shows what it may have held back, and then that all of
/// it is there.
fn take_over() {
    if let Some(page) = document().document_element() {
        // Neither can fail on an element of the document.
        drop(page.remove_attribute("data-opening"));
        drop(page.set_attribute("data-running", ""));
    }
    // A frame that is not in sight is given no frames, and is to have its height all the same.
    if embedded() { in_a_task(say_ready) } else { draw_in_turns(Callback::from(|()| say_ready())) }
}

fn say_ready() {
    if let Some(page) = document().document_element() {
        drop(page.set_attribute("data-ready", ""));
    }
    if window().scroll_y() == Ok(0.0) {
        go_to_fragment();
    }
}

/// Shows what the address points to, which was not there yet when the browser looked for it.
fn go_to_fragment() {
    let fragment = window().location().hash().unwrap_or_default();
    if let Some(there) = document().get_element_by_id(fragment.trim_start_matches('#')) {
        there.scroll_into_view();
    }
}
