//! The functions as JavaScript calls them. Text crosses in one piece, where an object would cross field by field.

use wasm_bindgen::prelude::*;

/// See [`crate::estimate`].
#[wasm_bindgen]
pub fn estimate(link: &str) -> Result<String, JsError> {
    Ok(crate::estimate(link)?)
}

/// See [`crate::read`].
#[wasm_bindgen]
pub fn read(link: &str) -> Result<String, JsError> {
    Ok(crate::read(link)?)
}

/// See [`crate::simulate`].
#[wasm_bindgen]
pub fn simulate(link: &str) -> Result<String, JsError> {
    Ok(crate::simulate(link)?)
}
