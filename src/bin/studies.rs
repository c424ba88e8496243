//! Mounts the pages of the risk, the decided cases, exercises and what is shared; nothing else.

use amerce::hooks;
use amerce::studies::{Studies, StudiesProps};

fn main() {
    // To start the program takes a while, and so does drawing the page.
    hooks::in_a_task(mount);
}

fn mount() {
    let (opening, _) = hooks::current_or_kept();
    if let Some(root) = hooks::root() {
        hooks::take_over();
        yew::Renderer::<Studies>::with_root_and_props(root, StudiesProps { opening }).render();
    }
}
