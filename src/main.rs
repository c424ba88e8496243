//! Mounts the app; nothing else.

use amerce::app::{App, AppProps};
use amerce::hooks;

fn main() {
    let opening = hooks::current_or_example();
    if let Some(root) = hooks::root() {
        yew::Renderer::<App>::with_root_and_props(root, AppProps { opening, answer_only: false }).render();
        hooks::say_ready();
    }
}
