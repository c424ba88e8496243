//! The worked example that the page opens on.

use amerce_engine::money::Money;
use amerce_engine::scenario::{Regime, Scenario};

use crate::components::Mark;

/// The facts of the Advanced case as the provisional decision gave them; the turnover is assumed.
pub const LINK: &str = "?v=1&regime=uk&title=A+health-software+supplier%2C+August+2022&role=processor&sector=health\
    &turnover=435000000&people=82946&data=contact.identity.health&vulnerable=yes&effect=taken.encrypted&harm=severe\
    &mfa=none&patching=partial&scanning=partial";

/// Its name, as the link has it.
const NAME: &str = "A health-software supplier, August 2022";

/// An empty scenario.
pub const BLANK: &str = "?v=1&regime=uk";

/// What the example is about, and what in it is not a published fact.
pub const STORY: &str = "Attackers entered Advanced, which runs software for health and care, through a customer account \
    without multi-factor authentication, and took the records of 82,946 people. Its turnover was not published; the example \
    takes £435m, the least for which a penalty is not reduced for size. Change any fact.";

/// Where the case is told, with its sources.
pub const CASE: &str = "cases.html#uk-advanced-2025";

/// What the regulator proposed and imposed.
pub const MARKS: &[Mark] = &[
    Mark { label: "provisional", amount: Money::from_units(6_090_000), last: false },
    Mark { label: "final", amount: Money::from_units(3_076_320), last: true },
];

/// Whether a scenario carries the example's name under its law, and so is to be compared with what was decided.
#[must_use]
pub fn is_named_after(scenario: &Scenario) -> bool {
    scenario.regime == Regime::Uk && scenario.title == NAME
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_is_named_after_itself_under_its_own_law_alone() {
        let example = amerce_engine::permalink::read(LINK).scenario;
        assert!(is_named_after(&example));
        assert!(!is_named_after(&Scenario { regime: Regime::Eu, ..example.clone() }));
        assert!(!is_named_after(&Scenario { title: String::new(), ..example }));
    }
}
