//! What other programs are given: results as JSON, whose names and units are a promise.
//!
//! With the feature `module` it is a WebAssembly module without a page, which gives JavaScript the same text.
//! `package/functions.js` makes of it the functions that people call, and throws where a value could not be read.

#[cfg(feature = "module")]
pub mod module;
mod reading;
mod result;
mod simulation;

use serde::Serialize;

use reading::ReadingResult;
use result::EstimateResult;
use simulation::SimulationResult;

/// What a link comes to, such as `?v=1&regime=uk&people=82946`, as JSON.
///
/// # Errors
///
/// None that is known; a result that could not be written would say why.
pub fn estimate(link: &str) -> Result<String, serde_json::Error> {
    json(&EstimateResult::of(link))
}

/// What a link says, as JSON.
///
/// # Errors
///
/// None that is known; a result that could not be written would say why.
pub fn read(link: &str) -> Result<String, serde_json::Error> {
    json(&ReadingResult::of(link))
}

/// What the simulation of a link comes to, the breach in it and some years, as JSON.
///
/// # Errors
///
/// None that is known; a result that could not be written would say why.
pub fn simulate(link: &str) -> Result<String, serde_json::Error> {
    json(&SimulationResult::of(link))
}

fn json(result: &impl Serialize) -> Result<String, serde_json::Error> {
    serde_json::to_string(result)
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
