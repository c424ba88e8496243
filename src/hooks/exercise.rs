//! What the page tells others of an exercise, and what it takes up again.
//!
//! After every change, and once at the start, the document gets the event `amerce:exercise`, whose detail holds `id`, `link`,
//! `state`, `score` (from 0 to 100) and `completed`. A script that keeps results, such as one for a learning platform, may
//! answer with the event `amerce:resume`, whose detail holds the `link` and the `state` of before.

use gloo::events::EventListener;
use gloo::utils::document;
use js_sys::{Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CustomEvent, CustomEventInit, HtmlElement};
use yew::prelude::*;

/// What is told of an exercise.
#[derive(Clone, Debug, PartialEq)]
pub struct ExerciseTold {
    /// A name that no other exercise has.
    pub id: String,
    /// The link of the exercise, without what was done of it.
    pub link: String,
    /// What was done of it, as text.
    pub state: String,
    /// From 0 to 100.
    pub score: u32,
    /// Whether all is done.
    pub completed: bool,
}

/// Tells every change, and hands the link and the state of what is to be taken up again to `on_resume` of the first drawing.
#[hook]
pub fn use_exercise(told: ExerciseTold, on_resume: Callback<(String, String)>) {
    use_effect_with((), move |()| {
        let taken_up = move |event: &Event| {
            let detail = event.dyn_ref::<CustomEvent>().map(CustomEvent::detail).unwrap_or_default();
            let text = |key: &str| Reflect::get(&detail, &key.into()).ok().and_then(|text| text.as_string());
            // A detail that holds anything else is not for this page.
            if let (Some(link), Some(state)) = (text("link"), text("state")) {
                on_resume.emit((link, state));
            }
        };
        let listener = EventListener::new(&document(), "amerce:resume", taken_up);
        move || drop(listener)
    });
    use_effect_with(told, tell);
}

fn tell(told: &ExerciseTold) {
    let detail = Object::new();
    let entries: [(&str, JsValue); 5] = [
        ("id", told.id.as_str().into()),
        ("link", told.link.as_str().into()),
        ("state", told.state.as_str().into()),
        ("score", told.score.into()),
        ("completed", told.completed.into()),
    ];
    for (key, value) in entries {
        // A plain object takes any value.
        drop(Reflect::set(&detail, &key.into(), &value));
    }
    let init = CustomEventInit::new();
    init.set_detail(&detail);
    // A script beside the page hears it at the window.
    init.set_bubbles(true);
    if let Ok(event) = CustomEvent::new_with_event_init_dict("amerce:exercise", &init) {
        // Nobody can cancel it.
        drop(document().dispatch_event(&event));
    }
}

/// Moves the focus to an element, so that what has just appeared is read out first.
pub fn focus(id: &str) {
    if let Some(element) = document().get_element_by_id(id).and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // What cannot have the focus leaves it where it is.
        drop(element.focus());
    }
}
