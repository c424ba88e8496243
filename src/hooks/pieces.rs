//! Long work in pieces, each in a task of its own, so that the page answers and draws between them.

use std::cell::Cell;
use std::rc::Rc;

use gloo::utils::window;
use js_sys::Promise;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use yew::prelude::*;

/// Work that is done piece by piece.
pub trait Pieces: Sized + 'static {
    /// What the work follows from.
    type Given: Clone + PartialEq + 'static;

    /// The work before its first piece.
    fn start(given: &Self::Given) -> Self;

    /// Does one piece, which takes a few milliseconds; false if nothing is left to do.
    fn advance(&mut self) -> bool;
}

/// The work that follows from something, once it is done; none before. Work on what is no longer given is left undone.
#[hook]
pub fn use_pieces<W: Pieces>(given: W::Given) -> Option<Rc<W>> {
    let done = use_state(|| None::<(W::Given, Rc<W>)>);
    let setter = done.setter();
    use_effect_with(given.clone(), move |given| {
        let left = Rc::new(Cell::new(false));
        let (given, gone) = (given.clone(), left.clone());
        spawn_local(async move {
            a_task_later().await;
            let mut work = W::start(&given);
            while !gone.get() {
                if !work.advance() {
                    setter.set(Some((given, work.into())));
                    break;
                }
                a_task_later().await;
            }
        });
        move || left.set(true)
    });
    done.as_ref().filter(|(of, _)| *of == given).map(|(_, work)| work.clone())
}

/// Waits until the browser has had a turn.
async fn a_task_later() {
    let later = Promise::new(&mut |done, _| {
        // A browser that sets no timer has no page either.
        drop(window().set_timeout_with_callback(&done));
    });
    drop(JsFuture::from(later).await);
}
