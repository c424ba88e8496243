//! What is on the screen.

use std::cell::RefCell;

use gloo::utils::{document, window};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use yew::Callback;

thread_local! {
    /// What waits until the next frame has been painted.
    static WAITING: RefCell<Vec<Callback<()>>> = const { RefCell::new(Vec::new()) };
    /// What waits for its turn, while the page is drawn in turns.
    static TURNS: RefCell<Option<Vec<Callback<()>>>> = const { RefCell::new(None) };
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
    let due = || in_a_task(|| WAITING.take().into_iter().for_each(|then| then.emit(())));
    if document().hidden() {
        // No frame is asked for until somebody sees the page, who is to find it as it should be.
        in_a_task(due);
    } else {
        // A window that draws no frames has nobody who would see one.
        drop(window().request_animation_frame(Closure::once_into_js(due).unchecked_ref()));
    }
}

/// Draws the page in turns, each in a task of its own, so that it answers meanwhile; calls back once all had theirs.
pub(super) fn draw_in_turns(then: Callback<()>) {
    TURNS.set(Some(vec![then]));
    after_paint(Callback::from(|()| next_turn()));
}

fn next_turn() {
    while let Some(turn) = first_that_waits() {
        turn.emit(());
        // A page that nobody sees is given few tasks, and need not answer meanwhile.
        if !document().hidden() {
            return in_a_task(next_turn);
        }
    }
    in_a_task(last_turn);
}

/// What was drawn last may have parts that wait, for which Yew can take a task of its own.
fn last_turn() {
    match first_that_waits() {
        Some(turn) => {
            turn.emit(());
            in_a_task(next_turn);
        }
        None => TURNS.take().into_iter().flatten().for_each(|then| then.emit(())),
    }
}

/// Yew makes the parts of a page from the last to the first, so that the last that waits stands first. What comes when
/// all had their turns is not among them.
fn first_that_waits() -> Option<Callback<()>> {
    TURNS.with_borrow_mut(|turns| turns.as_mut().filter(|turns| turns.len() > 1).and_then(Vec::pop))
}

/// Whether something is to wait until it is called back, because the page is drawn in turns.
pub fn in_turn(then: Callback<()>) -> bool {
    TURNS.with_borrow_mut(|turns| turns.as_mut().map(|turns| turns.push(then)).is_some())
}

/// Does something in a task of its own, so that the page can answer before.
pub(super) fn in_a_task(task: impl FnOnce() + 'static) {
    // A browser that sets no timer has no page either.
    drop(window().set_timeout_with_callback(Closure::once_into_js(task).unchecked_ref()));
}
