//! The address bar: it follows every change, and back and forward bring earlier scenarios.

use amerce_engine::permalink;
use gloo::events::EventListener;
use gloo::utils::{history, window};
use wasm_bindgen::JsValue;
use yew::prelude::*;

use crate::example;
use crate::state::{Action, Change, State};

/// Keeps the address and the state in step.
///
/// Changing another fact adds an entry to the history, so that going back undoes it; further changes of the same fact,
/// such as each letter typed, replace it. The address of a page that was opened without a scenario stays as it is until
/// the first change.
#[hook]
pub fn use_permalink(state: UseReducerHandle<State>) {
    let last = use_mut_ref(|| Change::Arrived);
    use_effect_with((state.scenario.clone(), state.change), move |(scenario, change)| {
        let link = address_of(&permalink::print(scenario));
        let same_fact = last.replace(*change) == *change && *change != Change::Picked;
        if *change != Change::Arrived && link != current() {
            write(&link, same_fact);
        }
    });
    use_effect_with((), move |()| {
        let opened = move |_: &Event| state.dispatch(Action::Arrive(current_or_example()));
        let back = EventListener::new(&window(), "popstate", opened);
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

/// What the address says, or the worked example where it says nothing.
#[must_use]
pub fn current_or_example() -> String {
    let link = current();
    if link.contains('=') { link } else { example::LINK.into() }
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
