//! The address bar: it follows every change, and back and forward bring earlier scenarios.

use amerce_engine::permalink;
use gloo::events::EventListener;
use gloo::utils::{history, window};
use wasm_bindgen::JsValue;
use yew::prelude::*;

use crate::example;
use crate::state::{Action, Change, State};

/// Keeps the address and the state in step.
#[hook]
pub fn use_permalink(state: UseReducerHandle<State>) {
    let (link, change) = (permalink::print(&state.scenario), state.change);
    use_address(link, change, Callback::from(move |link| state.dispatch(Action::Arrive(link))));
}

/// Keeps the address and a link in step.
///
/// Changing another fact adds an entry to the history, so that going back undoes it; further changes of the same fact,
/// such as each letter typed, replace it. The address of a page that was opened without a scenario stays as it is until
/// the first change. What the address says after going back or forward is handed to `on_arrive` of the first drawing.
#[hook]
pub fn use_address<F: Copy + PartialEq + 'static>(link: String, change: Change<F>, on_arrive: Callback<String>) {
    let last = use_mut_ref(|| Change::Arrived);
    use_effect_with((link, change), move |(link, change)| {
        let link = address_of(link);
        let same_fact = last.replace(*change) == *change && *change != Change::Picked;
        if *change != Change::Arrived && link != current() {
            write(&link, same_fact);
        }
    });
    use_effect_with((), move |()| {
        let back = EventListener::new(&window(), "popstate", move |_| on_arrive.emit(current_or_example()));
        move || drop(back)
    });
}

/// What the address says of a scenario, from its `?` or `#` on; empty if it says nothing.
#[must_use]
fn current() -> String {
    let location = window().location();
    let part = |part: Result<String, JsValue>| part.unwrap_or_default();
    format!("{}{}", part(location.search()), part(location.hash()))
}

/// What the address says; where it names no scenario, that of the worked example.
#[must_use]
pub fn current_or_example() -> String {
    let link = current();
    if permalink::names_a_scenario(&link) {
        return link;
    }
    format!("{}&{}", example::LINK, link.trim_start_matches(['?', '#']))
}

/// The address of a link here. One that came privately, after `#`, stays so: what follows is never sent to a server.
fn address_of(link: &str) -> String {
    let private = window().location().hash().is_ok_and(|hash| hash.contains('='));
    if private { format!("#{link}") } else { link.into() }
}

fn write(link: &str, replace: bool) {
    let embedded = window().parent().ok().flatten().is_some_and(|parent| parent != window());
    // A frame shares its history with the page around it, which must not be filled with our steps.
    let result = if replace || embedded {
        history().replace_state_with_url(&JsValue::NULL, "", Some(link))
    } else {
        history().push_state_with_url(&JsValue::NULL, "", Some(link))
    };
    // A browser that refuses, as some do from a file or after a hundred changes in a moment, costs only the address.
    drop(result);
}
