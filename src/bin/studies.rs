//! Mounts the pages that study a scenario further; nothing else.

use amerce::hooks;
use amerce::studies::{Studies, StudiesProps};

fn main() {
    let opening = hooks::current_or_example();
    if let Some(root) = gloo::utils::document().get_element_by_id("app") {
        yew::Renderer::<Studies>::with_root_and_props(root, StudiesProps { opening }).render();
        hooks::say_ready();
    }
}
