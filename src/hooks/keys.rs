//! The keys that undo and do again, as everywhere else.

use gloo::events::{EventListener, EventListenerOptions};
use gloo::utils::window;
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement, KeyboardEvent};
use yew::prelude::*;

use crate::state::Action;

/// Undoes and does again by the keys that people know. In a text field they belong to what is typed there.
#[hook]
pub fn use_undo_keys(on_action: Callback<Action>) {
    use_effect_with((), move |()| {
        let pressed = move |event: &Event| {
            let keys: &KeyboardEvent = event.unchecked_ref();
            if !(keys.ctrl_key() || keys.meta_key()) || types_text(event) {
                return;
            }
            let action = match (keys.key().as_str(), keys.shift_key()) {
                ("z", false) => Action::Undo,
                ("Z" | "z", true) | ("y", false) => Action::Redo,
                _ => return,
            };
            event.prevent_default();
            on_action.emit(action);
        };
        let options = EventListenerOptions::enable_prevent_default();
        let listener = EventListener::new_with_options(&window(), "keydown", options, pressed);
        move || drop(listener)
    });
}

/// Whether what is pressed goes into a text field.
fn types_text(event: &Event) -> bool {
    let field = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    field.is_some_and(|field| field.type_() == "text")
}
