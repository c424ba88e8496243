//! Mounts the app; nothing else.

use amerce::app::{App, AppProps};
use amerce::hooks;

/// Small and quick, where the usual one is larger than a page needs.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

fn main() {
    // To start the program takes a while, and so does drawing the page.
    hooks::in_a_task(mount);
}

fn mount() {
    let (opening, restored) = hooks::current_or_kept();
    let props = AppProps { opening, restored, answer_only: false, place: hooks::page_address(), today: hooks::today() };
    if let Some(root) = hooks::root() {
        hooks::take_over();
        yew::Renderer::<App>::with_root_and_props(root, props).render();
    }
}
