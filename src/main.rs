//! Mounts the app; nothing else.

use amerce::app::{App, AppProps};
use amerce::hooks;

fn main() {
    let opening = hooks::current_or_example();
    let root = gloo::utils::document().get_element_by_id("app");
    match root {
        Some(root) => {
            yew::Renderer::<App>::with_root_and_props(root, AppProps { opening }).render()
        }
        None => yew::Renderer::<App>::with_props(AppProps { opening }).render(),
    };
}
