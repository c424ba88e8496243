//! How far the controls lower the chance of a breach.
//!
//! Effects of single controls are never multiplied: they were measured one at a time and overlap. There is one posture,
//! the weighted share of controls in place, and one effect of a full posture.

use crate::money::{Range, Share};
use crate::rulebook::{self, likelihood as rules};
use crate::scenario::State;
use crate::steps::seriousness::missing;

/// The factor on the chance of a breach against an organisation with no control at all.
#[must_use]
pub fn relative_risk(controls: &[State; 16]) -> Range<Share> {
    let on = rulebook::VERSION;
    let weights = rules::CONTROL_WEIGHTS.on(on).value;
    let posture = Share::ONE + -missing(weights, controls, Share::HALF, Share::HALF);
    rules::FULL_POSTURE.on(on).value.map(|full| Share::nearest(libm::pow(full.number(), posture.number())))
}
