//! The scenarios that the browser keeps.

use gloo::events::EventListener;
use gloo::utils::window;
use web_sys::Storage;
use yew::prelude::*;

use crate::saved_scenarios::{Change, SavedScenarios};

/// The name under which the browser keeps the table.
const KEY: &str = "amerce.scenarios";

/// What is kept, and what there is to tell of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Kept {
    /// The scenarios.
    pub saved: SavedScenarios,
    /// What there is to tell, in sentences.
    pub said: Vec<String>,
    /// Whether the last change was made.
    pub done: bool,
    /// Whether the browser has all that is kept.
    stored: bool,
}

/// What the browser keeps, and a callback that changes it.
///
/// Where the browser keeps nothing, as in some private windows and frames, or has no room left, the scenarios stay as long
/// as the page is open, and the page says so.
#[hook]
pub fn use_saved_scenarios() -> (Kept, Callback<Change>) {
    let kept = use_state(|| {
        let (saved, said) = SavedScenarios::read(&stored().unwrap_or_default());
        Kept { saved, said, done: true, stored: true }
    });
    {
        // Another window of the same site may change what is kept.
        let kept = kept.setter();
        use_effect_with((), move |()| {
            let listener = EventListener::new(&window(), "storage", move |_| {
                if let Some(text) = stored() {
                    kept.set(Kept { saved: SavedScenarios::read(&text).0, said: Vec::new(), done: true, stored: true });
                }
            });
            move || drop(listener)
        });
    }
    let on_change = {
        let kept = kept.clone();
        Callback::from(move |change: Change| {
            // What is stored comes first, lest this window undo what another one did; but not where it lacks something.
            let now = stored()
                .filter(|_| kept.stored)
                .map_or_else(|| kept.saved.clone(), |text| SavedScenarios::read(&text).0);
            let outcome = now.after(&change);
            let stored = if outcome.done { store(&outcome.kept.print()) } else { kept.stored };
            let mut said = outcome.said;
            if outcome.done && !stored {
                said.push(
                    "This browser has no room for it, or keeps nothing for this page: the list is lost when the page is closed. Export it to a file."
                        .into(),
                );
            }
            kept.set(Kept { saved: outcome.kept, said, done: outcome.done, stored });
        })
    };
    ((*kept).clone(), on_change)
}

fn storage() -> Option<Storage> {
    window().local_storage().ok().flatten()
}

fn stored() -> Option<String> {
    storage()?.get_item(KEY).ok().flatten()
}

fn store(text: &str) -> bool {
    storage().is_some_and(|storage| storage.set_item(KEY, text).is_ok())
}
