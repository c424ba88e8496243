//! What this browser keeps of the last session: one link, in its local storage, and only after a change.

use gloo::utils::window;
use web_sys::Storage;
use yew::prelude::*;

use super::place::embedded;
use crate::state::Change;

/// Under which name the link is kept.
const NAME: &str = "amerce.session";

/// What is kept of the scenario in this browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// Nothing so far.
    Nothing,
    /// The scenario of the last session, which was opened with the page.
    Restored,
    /// The scenario as it is.
    Kept,
    /// Nothing, and nothing from now on, since the person wants it so.
    Forgotten,
}

/// Keeps a link in this browser whenever the person changes it, until told to forget it.
///
/// Each page writes what was changed on it and reads only when it is opened, so that two of them do not disturb each
/// other. A browser that keeps nothing, or has no room, costs only the keeping. In a frame nothing is kept.
#[hook]
pub fn use_session(link: String, change: Change, restored: bool) -> (Keeping, Callback<()>) {
    let keeping = use_state_eq(|| if restored { Keeping::Restored } else { Keeping::Nothing });
    let on_forget = {
        let keeping = keeping.clone();
        Callback::from(move |()| {
            if let Some(storage) = storage() {
                drop(storage.remove_item(NAME));
            }
            keeping.set(Keeping::Forgotten);
        })
    };
    let now = *keeping;
    // What could not be read changes no link, and is not worth keeping.
    use_effect_with(link, move |link| {
        let changed = change != Change::Arrived && now != Keeping::Forgotten && !embedded();
        if changed && storage().is_some_and(|storage| storage.set_item(NAME, link).is_ok()) {
            keeping.set(Keeping::Kept);
        }
    });
    (now, on_forget)
}

/// The link that was kept, if one was.
pub(super) fn kept() -> Option<String> {
    if embedded() {
        return None;
    }
    storage()?.get_item(NAME).ok().flatten().filter(|link| link.contains('='))
}

/// The browser's storage; none where it is forbidden.
fn storage() -> Option<Storage> {
    window().local_storage().ok().flatten()
}
