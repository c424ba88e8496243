//! Mounts the pages that set two scenarios side by side or make the lines of a frame; nothing else.

use amerce::compare::{Compare, CompareProps};
use amerce::hooks;

fn main() {
    hooks::start::<Compare>(|| CompareProps { opening: hooks::current_or_kept().0 });
}
