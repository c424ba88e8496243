//! What other programs call: the engine as a WebAssembly module without a page.
//!
//! Each function takes text and gives JSON as text, which crosses into JavaScript in one piece. `package/functions.js`
//! makes of them the functions that people call, and throws where a value could not be read.

mod reading;
mod result;
mod simulation;

use serde::Serialize;
use wasm_bindgen::prelude::*;

use reading::ReadingResult;
use result::EstimateResult;
use simulation::SimulationResult;

/// What a link comes to, such as `?v=1&regime=uk&people=82946`.
///
/// # Errors
///
/// None that is known; a result that could not be written would say why.
#[wasm_bindgen]
pub fn estimate(link: &str) -> Result<String, JsError> {
    json(&EstimateResult::of(link))
}

/// What a link says.
///
/// # Errors
///
/// None that is known; a result that could not be written would say why.
#[wasm_bindgen]
pub fn read(link: &str) -> Result<String, JsError> {
    json(&ReadingResult::of(link))
}

/// What the simulation of a link comes to: the breach in it, and some years.
///
/// # Errors
///
/// None that is known; a result that could not be written would say why.
#[wasm_bindgen]
pub fn simulate(link: &str) -> Result<String, JsError> {
    json(&SimulationResult::of(link))
}

fn json(result: &impl Serialize) -> Result<String, JsError> {
    serde_json::to_string(result).map_err(JsError::from)
}
