//! Changes that people ask for, each a few facts of a scenario made other.

use amerce_engine::Estimate;
use amerce_engine::exchange::under;
use amerce_engine::money::Share;
use amerce_engine::rulebook::CONTROLS;
use amerce_engine::scenario::{Control, Regime, Role, Scenario, State};
use amerce_engine::words::Word;

use crate::facts::lowered;

/// A change of a scenario.
#[derive(Clone, Debug, PartialEq)]
pub struct WhatIf {
    /// What is other, in a few words.
    pub name: String,
    /// The scenario with the change.
    pub scenario: Scenario,
}

/// The changes that people ask for; those that would change nothing are left out.
#[must_use]
pub fn what_ifs(scenario: &Scenario, estimate: &Estimate) -> Vec<WhatIf> {
    let what_if = |name: &str, scenario| WhatIf { name: name.into(), scenario };
    let all = [
        Some(what_if("every control in place", with_every_control(scenario))),
        best_control(estimate).map(|best| {
            let name = format!("{} everywhere", lowered(CONTROLS[best as usize].label));
            WhatIf { name, scenario: scenario.clone().with_control(best, State::Full) }
        }),
        with_ten_times_the_people(scenario).map(|more| what_if("ten times the people", more)),
        Some(match scenario.role {
            Role::Controller => what_if("as a processor", scenario.clone().with_role(Role::Processor)),
            Role::Processor => what_if("as a controller", scenario.clone().with_role(Role::Controller)),
        }),
        Some(match scenario.regime {
            Regime::Uk => what_if("under EU law", under(scenario, Regime::Eu)),
            Regime::Eu => what_if("under UK law", under(scenario, Regime::Uk)),
        }),
    ];
    all.into_iter().flatten().filter(|what_if| what_if.scenario != *scenario).collect()
}

/// The same facts with every control in place everywhere.
#[must_use]
pub fn with_every_control(scenario: &Scenario) -> Scenario {
    Scenario { controls: [State::Full; Control::ALL.len()], ..scenario.clone() }
}

/// The same facts with ten times the people; none where their number is not stated.
#[must_use]
pub fn with_ten_times_the_people(scenario: &Scenario) -> Option<Scenario> {
    let people = scenario.people?.saturating_mul(10);
    Some(Scenario { people: Some(people), ..scenario.clone() })
}

/// The control that would have lowered the centre most, if any would.
fn best_control(estimate: &Estimate) -> Option<Control> {
    let helpful = estimate.controls.iter().filter(|worth| worth.penalty < Share::ZERO);
    helpful.min_by_key(|worth| worth.penalty).map(|worth| worth.control)
}

#[cfg(test)]
mod tests {
    use amerce_engine::{estimate, permalink};

    use super::*;

    #[test]
    fn what_would_change_nothing_is_not_offered() {
        let names = |link: &str| -> Vec<String> {
            let scenario = permalink::read(link).scenario;
            what_ifs(&scenario, &estimate(&scenario)).into_iter().map(|what_if| what_if.name).collect()
        };
        assert_eq!(
            names("?v=1&regime=uk&role=processor&people=82946&mfa=none"),
            [
                "every control in place",
                "multi-factor authentication everywhere",
                "ten times the people",
                "as a controller",
                "under EU law"
            ]
        );
        let scenario = with_every_control(&permalink::read("?v=1&regime=eu").scenario);
        assert_eq!(names(&permalink::print(&scenario)), ["as a processor", "under UK law"]);
    }
}
