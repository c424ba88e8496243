//! The address bar: it follows every change, and back and forward bring earlier scenarios.

use amerce_engine::permalink;
use gloo::events::EventListener;
use gloo::utils::{document_element, history, window};
use wasm_bindgen::JsValue;
use yew::prelude::*;

use super::paint::after_paint;
use super::place::{embedded, page_address};
use crate::example;
use crate::state::Change;

/// Keeps the address and a link in step.
///
/// Changing another fact adds an entry to the history, so that going back undoes it; further changes of the same fact,
/// such as each letter typed, replace it. The address of a page that was opened without a scenario stays as it is until
/// the first change. It is written once the answer has been painted, since a browser does much for a new address. What
/// the address says after going back or forward is handed to `on_arrive` of the first drawing; where it names no
/// scenario, that is the one that was opened.
#[hook]
pub fn use_address<F: Copy + PartialEq + 'static>(
    opening: &str,
    link: String,
    change: Change<F>,
    on_arrive: Callback<String>,
) {
    let last = use_mut_ref(|| Change::Arrived);
    let known = use_mut_ref(|| link.clone());
    let latest = use_mut_ref(String::new);
    latest.replace(link.clone());
    let unwritten = use_mut_ref(|| None::<Unwritten>);
    let on_write = {
        let unwritten = unwritten.clone();
        Callback::from(move |()| unwritten.take().into_iter().for_each(Unwritten::write))
    };
    {
        let (latest, unwritten, opening) = (latest.clone(), unwritten.clone(), opening.to_owned());
        let on_leave = on_write.clone();
        use_effect_with((), move |()| {
            let back = EventListener::new(&window(), "popstate", move |_| {
                let waited = unwritten.take();
                // A jump within the page takes the place of the scenario in a private address, and comes before one
                // that was still to be written.
                let jumped = match waited {
                    _ if is_private() => !current().contains('='),
                    Some(waited) => waited.search == search(),
                    None => false,
                };
                if jumped {
                    write(&address_of(&latest.borrow()), true);
                } else {
                    on_arrive.emit(current_or(&opening));
                }
            });
            let leave = EventListener::new(&window(), "pagehide", move |_| on_leave.emit(()));
            move || drop((back, leave))
        });
    }
    use_effect_with((link, change), move |(link, change)| {
        let same_fact = last.replace(*change) == *change && *change != Change::Picked;
        // What could not be read changes no link.
        if known.replace(link.clone()) == *link {
            if !same_fact {
                last.replace(Change::Arrived);
            }
            return;
        }
        let waited = unwritten.take();
        if *change == Change::Arrived {
            return;
        }
        let replace = match waited {
            Some(waited) if same_fact => waited.replace,
            Some(waited) => {
                waited.write();
                false
            }
            None => same_fact,
        };
        let address = address_of(link);
        if address != current() {
            unwritten.replace(Some(Unwritten { address, replace, search: search() }));
            after_paint(on_write);
        } else if !replace {
            // The fact is what it was before, and nothing was written; its next change is a first one again.
            last.replace(Change::Arrived);
        }
    });
}

/// An address that is written once the answer has been painted.
#[derive(Debug)]
struct Unwritten {
    address: String,
    /// Whether it takes the place of the entry that is there.
    replace: bool,
    /// What stood in the address after its `?` when it was made.
    search: String,
}

impl Unwritten {
    fn write(self) {
        write(&self.address, self.replace);
    }
}

/// Whether the address came privately, after `#`. It stays so: what follows is never sent to a server.
fn is_private() -> bool {
    document_element().has_attribute("data-private")
}

/// The address of a link here.
fn address_of(link: &str) -> String {
    if is_private() { format!("#{link}") } else { link.into() }
}

/// The address of a link from here, for what is loaded at once and must not tell the server what was entered.
#[must_use]
pub fn beside(link: &str) -> String {
    format!("{}#{link}", page_address())
}

/// What the address says of a scenario, from its `?` or `#` on; empty if it says nothing.
#[must_use]
fn current() -> String {
    search() + &window().location().hash().unwrap_or_default()
}

/// What stands in the address from its `?` to its `#`.
fn search() -> String {
    window().location().search().unwrap_or_default()
}

/// What the address says; where it names no scenario, that of another link.
fn current_or(link: &str) -> String {
    let address = current();
    if permalink::names_a_scenario(&address) {
        return address;
    }
    // What stands there may still say how a scenario is shown.
    let shown = address.trim_start_matches(['?', '#']);
    if shown.contains('=') { format!("{link}&{shown}") } else { link.into() }
}

/// What the address says; where it names no scenario, the one that was kept in this browser, and whether it is that;
/// or else the worked example.
#[must_use]
pub fn current_or_kept() -> (String, bool) {
    match super::session::kept().filter(|_| !permalink::names_a_scenario(&current())) {
        Some(kept) => (current_or(&kept), true),
        None => (current_or(example::LINK), false),
    }
}

/// Writes a link into the address without adding to the history.
pub fn stay_at(link: &str) {
    let address = address_of(link);
    if address != current() {
        write(&address, true);
    }
}

fn write(address: &str, replace: bool) {
    // A frame shares its history with the page around it, which must not be filled with our steps.
    let result = if replace || embedded() {
        history().replace_state_with_url(&JsValue::NULL, "", Some(address))
    } else {
        history().push_state_with_url(&JsValue::NULL, "", Some(address))
    };
    // A browser that refuses, as some do from a file or after a hundred changes in a moment, costs only the address.
    drop(result);
}
