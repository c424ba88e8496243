//! Mounts the app; nothing else.

use amerce::app::{App, AppProps};
use amerce::hooks;

/// Small and quick, where the usual one is larger than a page needs.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

fn main() {
    hooks::start::<App>(|| {
        let (opening, restored) = hooks::current_or_kept();
        AppProps { opening, restored, answer_only: false, place: hooks::page_address(), today: hooks::today() }
    });
}
