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

#[cfg(test)]
mod tests {
    use amerce_engine::scenario::{
        Body, Code, Control, Cooperation, Data, Effect, Fault, Harm, Informed, Mitigation, Orders, Previous, Regime,
        Role, Sector, Settlement, State,
    };
    use amerce_engine::steps::seriousness::{Degree, Factor};
    use amerce_engine::words::Word;
    use amerce_engine::working::{Operation, Step};

    const TYPES: &str = include_str!("../package/amerce.d.ts");

    fn check<W: Word>(name: &str) {
        let list = TYPES.split_once(name).map(|(_, after)| after.split(';').next().unwrap_or_default());
        let told: Vec<&str> = list.unwrap_or_default().split('\'').skip(1).step_by(2).collect();
        assert_eq!(told, W::WORDS, "the types say something else of “{name}”");
    }

    #[test]
    fn the_types_hold_every_word() {
        check::<Step>("type Step =");
        check::<Operation>("type Operation =");
        check::<Degree>("degree:");
        check::<Factor>("interface Factor {\n  key:");
        check::<Regime>("type Regime =");
        check::<Role>("type Role =");
        check::<Body>("type Body =");
        check::<Sector>("type Sector =");
        check::<Data>("type Data =");
        check::<Effect>("type Effect =");
        check::<Harm>("type Harm =");
        check::<Fault>("type Fault =");
        check::<Control>("type Control =");
        check::<State>("type State =");
        check::<Informed>("type Informed =");
        check::<Mitigation>("type Mitigation =");
        check::<Cooperation>("type Cooperation =");
        check::<Previous>("type Previous =");
        check::<Orders>("type Orders =");
        check::<Code>("type Code =");
        check::<Settlement>("type Settlement =");
    }
}
