//! Mounts the pages that set two scenarios side by side or one in a frame; nothing else.

use amerce::compare::{Compare, CompareProps};
use amerce::hooks;

fn main() {
    // To start the program takes a while, and so does drawing the page.
    hooks::in_a_task(mount);
}

fn mount() {
    let (opening, _) = hooks::current_or_kept();
    if let Some(root) = hooks::root() {
        hooks::take_over();
        yew::Renderer::<Compare>::with_root_and_props(root, CompareProps { opening }).render();
    }
}
