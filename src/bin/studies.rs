//! Mounts the pages of the risk, the decided cases, exercises and what is shared; nothing else.

use amerce::hooks;
use amerce::studies::{Studies, StudiesProps};

fn main() {
    hooks::start::<Studies>(|| StudiesProps { opening: hooks::current_or_kept().0 });
}
