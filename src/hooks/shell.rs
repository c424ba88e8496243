//! The page around the app: what stood there before WebAssembly came.

use gloo::utils::document;

/// Tells the page that the app has taken over, so that it shows what it may have held back.
pub fn say_ready() {
    if let Some(page) = document().document_element() {
        // Neither can fail on an element of the document.
        drop(page.set_attribute("data-ready", ""));
        drop(page.remove_attribute("data-opening"));
    }
}
