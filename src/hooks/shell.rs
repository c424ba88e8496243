//! The page around the app: what stood there before WebAssembly came.

use gloo::utils::document;
use web_sys::Element;

/// Where a program draws itself, on a page that has such a place.
#[must_use]
pub fn root() -> Option<Element> {
    document().get_element_by_id("app")
}

/// Names the page where the browser shows its name.
pub fn name_page(name: &str) {
    document().set_title(&format!("{name} · Amerce"));
}

/// Tells the page that the app has taken over, so that it shows what it may have held back.
pub fn say_ready() {
    if let Some(page) = document().document_element() {
        // Neither can fail on an element of the document.
        drop(page.set_attribute("data-ready", ""));
        drop(page.remove_attribute("data-opening"));
    }
}
