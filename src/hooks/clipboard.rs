//! Copying to the clipboard, and handing a text to other programs on the device.

use gloo::utils::{document, window};
use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

/// What became of the last copy: the id of the field it was made of, and whether the browser allowed it.
pub type Copied = Option<(AttrValue, bool)>;

/// What was copied last, and a callback that copies the text of a field with a certain id.
///
/// A browser that does not let a page write to the clipboard, as in some frames, gets the text selected instead, so that
/// the keys for copying do it.
#[hook]
pub fn use_clipboard() -> (Copied, Callback<(AttrValue, String)>) {
    let copied = use_state(|| None);
    let on_copy = {
        let copied = copied.clone();
        Callback::from(move |(id, text): (AttrValue, String)| {
            let copied = copied.clone();
            spawn_local(async move {
                let allowed = write(&text).await;
                if !allowed {
                    select(&id);
                }
                copied.set(Some((id, allowed)));
            });
        })
    };
    ((*copied).clone(), on_copy)
}

async fn write(text: &str) -> bool {
    // Asked for by name, since it is not there at all where the page did not come over a safe connection.
    let navigator: JsValue = window().navigator().into();
    let Ok(clipboard) = Reflect::get(&navigator, &"clipboard".into()) else { return false };
    called(&clipboard, "writeText", &text.into()).await
}

fn select(id: &str) {
    let Some(field) = document().get_element_by_id(id) else { return };
    if let Some(input) = field.dyn_ref::<HtmlInputElement>() {
        // Neither costs more than the selection where it fails.
        drop(input.focus());
        input.select();
    } else if let Some(area) = field.dyn_ref::<HtmlTextAreaElement>() {
        drop(area.focus());
        area.select();
    }
}

/// Whether the device can hand a text to another program.
#[must_use]
pub fn can_send() -> bool {
    Reflect::get(&window().navigator(), &"share".into()).is_ok_and(|share| share.is_function())
}

/// Hands a title, a text and an address to another program on the device. Nothing happens where the person changes their mind.
pub fn send(title: &str, text: &str, address: &str) {
    let data = Object::new();
    for (key, value) in [("title", title), ("text", text), ("url", address)] {
        // A plain object takes any value.
        drop(Reflect::set(&data, &key.into(), &value.into()));
    }
    let navigator: JsValue = window().navigator().into();
    spawn_local(async move {
        called(&navigator, "share", &data).await;
    });
}

/// Calls a method that gives a promise, and says whether all went well.
async fn called(object: &JsValue, method: &str, argument: &JsValue) -> bool {
    let Ok(method) = Reflect::get(object, &method.into()) else { return false };
    let Some(method) = method.dyn_ref::<Function>() else { return false };
    match method.call1(object, argument) {
        Ok(promise) => JsFuture::from(Promise::resolve(&promise)).await.is_ok(),
        Err(_) => false,
    }
}
