//! What is on the screen.

use gloo::utils::window;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use yew::Callback;

/// Calls back once what has been drawn so far is on the screen.
pub fn after_paint(then: Callback<()>) {
    let painted = Closure::once_into_js(move || then.emit(()));
    // What a frame is asked for runs before it is painted, and what that asks for runs after.
    let due = Closure::once_into_js(move || drop(window().set_timeout_with_callback(painted.unchecked_ref())));
    // A window that draws no frames has nobody who would see one.
    drop(window().request_animation_frame(due.unchecked_ref()));
}
