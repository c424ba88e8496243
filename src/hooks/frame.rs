//! A frame on this page, as this page sees it.

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use gloo::utils::{document, window};
use js_sys::Reflect;
use wasm_bindgen::JsCast;
use web_sys::{HtmlIFrameElement, MessageEvent};
use yew::prelude::*;

/// The height that the frame with an id has told; none before it did.
#[hook]
pub fn use_frame_height(id: &'static str) -> Option<u32> {
    let height = use_state(|| None);
    {
        let height = height.setter();
        use_effect_with((), move |()| {
            let heard = move |event: &Event| {
                if let Some(told) = event.dyn_ref::<MessageEvent>().and_then(|event| told(event, id)) {
                    height.set(Some(told));
                }
            };
            let listener = EventListener::new(&window(), "message", heard);
            move || drop(listener)
        });
    }
    *height
}

/// A value that changes while somebody types, once it has stayed for a moment, so that no frame is loaded anew for each letter.
#[hook]
pub fn use_rested<T: Clone + PartialEq + 'static>(value: T) -> T {
    let rested = use_state_eq(|| value.clone());
    let setter = rested.setter();
    use_effect_with(value, move |value| {
        let value = value.clone();
        let timer = Timeout::new(400, move || setter.set(value));
        move || drop(timer)
    });
    (*rested).clone()
}

/// The height that a message tells, if it is such a message and comes from that frame.
fn told(event: &MessageEvent, id: &str) -> Option<u32> {
    let frame = document().get_element_by_id(id)?.dyn_into::<HtmlIFrameElement>().ok()?;
    let from_there = event.source().is_some_and(|source| Some(source.unchecked_into()) == frame.content_window());
    let data = event.data();
    let value = |key: &str| Reflect::get(&data, &key.into()).ok();
    let known =
        from_there && data.is_object() && value("amerce")?.as_f64()? == 1.0 && value("type")?.as_string()? == "height";
    let height = known.then(|| value("height")?.as_f64()).flatten()?;
    // A height beyond any page is a mistake.
    (1.0..=100_000.0).contains(&height).then_some(height as u32)
}
