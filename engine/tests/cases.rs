//! Decided cases: every one can be read and estimated, and the model meets them as well as it says.

use amerce_engine::cases::{CASES, Outcome};
use amerce_engine::permalink::{self, Key};
use amerce_engine::scenario::Scenario;

#[test]
fn every_fact_and_every_pin_can_be_read() {
    for case in CASES {
        let mut scenario = Scenario { regime: case.regime(), ..Scenario::default() };
        for (key, value) in case.facts.iter().chain(case.pins) {
            let key = Key::from_name(key).unwrap_or_else(|| panic!("{}: {key} is no key of a link", case.id));
            let set = permalink::set(&mut scenario, key, value);
            assert!(set.is_ok(), "{}: {:?}", case.id, set.map_err(|notice| notice.message));
        }
        assert!(case.organisation.chars().count() <= 80, "{}: the name does not fit into a title", case.id);
    }
}

#[test]
fn a_case_opens_as_a_scenario() {
    for case in CASES {
        let reading = permalink::read(&case.link());
        assert_eq!(reading.notices, [], "{}", case.id);
        assert_eq!(reading.scenario, case.scenario(), "{}", case.id);
        assert_eq!(reading.scenario.title, case.organisation, "{}", case.id);
    }
}

#[test]
fn only_a_penalty_has_an_amount_to_meet() {
    for case in CASES {
        assert_eq!(case.real().is_some(), case.outcome == Outcome::Fine, "{}", case.id);
    }
}
