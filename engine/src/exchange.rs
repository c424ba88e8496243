//! What an amount of one regime is in the other's currency.
//!
//! No penalty is worked out with the rate: it only shows the two regimes side by side. An amount is rounded to the nearest
//! minor unit; into euros it goes by the reciprocal of the rate, itself to the nearest billionth.

use crate::citation::Dated;
use crate::date::Date;
use crate::money::{Money, Multiple, Share};
use crate::rulebook::{self, exchange as rules};
use crate::scenario::{Pins, Regime, Scenario};

/// What a euro is in pounds on a day, with its source.
#[must_use]
pub fn euro_in_pounds(on: Date) -> &'static Dated<Multiple<Share>> {
    rules::EURO_IN_POUNDS.on(on)
}

/// An amount in minor units of one regime's currency, in minor units of another's.
#[must_use]
pub fn exchanged(amount: Money, from: Regime, to: Regime, on: Date) -> Money {
    let Multiple(rate) = euro_in_pounds(on).value;
    match (from, to) {
        (Regime::Eu, Regime::Uk) => rate.of(amount),
        (Regime::Uk, Regime::Eu) => Share::ONE.divided_by(rate).of(amount),
        (Regime::Uk, Regime::Uk) | (Regime::Eu, Regime::Eu) => amount,
    }
}

/// The same facts under another regime, their amounts in its currency.
///
/// What an authority chose under the one law says nothing under the other, and is left behind.
#[must_use]
pub fn under(scenario: &Scenario, regime: Regime) -> Scenario {
    if regime == scenario.regime {
        return scenario.clone();
    }
    let on = scenario.on.unwrap_or(rulebook::VERSION);
    let there = |amount| exchanged(amount, scenario.regime, regime, on);
    Scenario {
        regime,
        turnover: scenario.turnover.map(there),
        gain: there(scenario.gain),
        pins: Pins::default(),
        ..scenario.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rulebook::VERSION;

    #[test]
    fn amounts_are_exchanged_to_the_nearest_minor_unit() {
        let check = |minor, from, to, expected| {
            assert_eq!(exchanged(Money::from_minor(minor), from, to, VERSION), Money::from_minor(expected));
        };
        check(2_000_000_000, Regime::Eu, Regime::Uk, 1_728_200_000);
        check(1_750_000_000, Regime::Uk, Regime::Eu, 2_025_228_562);
        check(86_410, Regime::Uk, Regime::Eu, 100_000);
        // Half a penny goes upwards, as everywhere.
        check(5_000, Regime::Eu, Regime::Uk, 4_321);
        check(500, Regime::Eu, Regime::Uk, 432);
        check(0, Regime::Uk, Regime::Eu, 0);
        check(1_750_000_000, Regime::Uk, Regime::Uk, 1_750_000_000);
        assert_eq!(exchanged(Money::LARGEST, Regime::Eu, Regime::Eu, VERSION), Money::LARGEST);
    }
}
