//! Mounts the pages that study a scenario further; nothing else.

use amerce::hooks;
use amerce::studies::{Studies, StudiesProps};

fn main() {
    let opening = hooks::current_or_example();
    if let Some(root) = hooks::root() {
        yew::Renderer::<Studies>::with_root_and_props(root, StudiesProps { opening }).render();
        hooks::say_ready();
    }
}
