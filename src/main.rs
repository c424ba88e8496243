//! Mounts the app; nothing else.

use amerce::app::{App, AppProps};
use amerce::hooks;

fn main() {
    let (opening, restored) = hooks::current_or_kept();
    let props = AppProps { opening, restored, answer_only: false, place: hooks::page_address(), today: hooks::today() };
    if let Some(root) = hooks::root() {
        yew::Renderer::<App>::with_root_and_props(root, props).render();
        hooks::say_ready();
    }
}
