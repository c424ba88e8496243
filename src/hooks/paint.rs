//! What is on the screen.

use std::cell::RefCell;

use gloo::utils::window;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use yew::Callback;

thread_local! {
    /// What waits until the next frame has been painted.
    static WAITING: RefCell<Vec<Callback<()>>> = const { RefCell::new(Vec::new()) };
}

/// Calls back once what has been drawn so far is on the screen.
pub fn after_paint(then: Callback<()>) {
    let waiting = WAITING.with_borrow_mut(|waiting| {
        waiting.push(then);
        waiting.len()
    });
    // All that waits for the same frame comes after it together, so that it is painted together too.
    if waiting > 1 {
        return;
    }
    // What a frame is asked for runs before it is painted, and what that asks for runs after.
    let due = Closure::once_into_js(|| {
        let drawn = WAITING.take();
        let painted = Closure::once_into_js(move || drawn.into_iter().for_each(|then| then.emit(())));
        drop(window().set_timeout_with_callback(painted.unchecked_ref()));
    });
    // A window that draws no frames has nobody who would see one.
    drop(window().request_animation_frame(due.unchecked_ref()));
}
