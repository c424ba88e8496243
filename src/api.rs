//! What other programs on the page can call, as `amerce.estimate(link)` and so on.

mod result;

use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;

use result::EstimateResult;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
/** Estimates the penalty for a link. Throws an Error on a value that cannot be read, unless lenient. */
export function estimate(link: string, options?: { lenient?: boolean }): object;
"#;

/// Estimates the penalty for a link, such as `?v=1&regime=uk&people=82946`.
///
/// # Errors
///
/// A value that cannot be read is an `Error` with the sentence that the page would show, unless `{ lenient: true }`.
#[wasm_bindgen(skip_typescript)]
pub fn estimate(link: &str, options: JsValue) -> Result<JsValue, JsError> {
    let lenient = js_sys::Reflect::get(&options, &"lenient".into()).is_ok_and(|lenient| lenient.is_truthy());
    let result = EstimateResult::of(link);
    match result.first_error() {
        Some(message) if !lenient => Err(JsError::new(message)),
        _ => result.serialize(&Serializer::json_compatible()).map_err(JsError::from),
    }
}
