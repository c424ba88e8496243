//! Decided cases: every one can be read and estimated, and the model meets them as well as it says.

use amerce_engine::cases::calibration::{Calibration, Search};
use amerce_engine::cases::{CASES, Measures, Outcome, back_test};
use amerce_engine::money::Multiple;
use amerce_engine::permalink::{self, Key};
use amerce_engine::rulebook;
use amerce_engine::scenario::{Regime, Scenario};
use amerce_engine::words::Word;

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

#[test]
fn the_rulebook_holds_what_the_cases_give() {
    for regime in Regime::ALL {
        let base = rulebook::of(*regime);
        let (found, held) = (Search::new(base).best(&[]), Calibration::in_force(base));
        assert_eq!(found, held, "run `cargo xtask calibrate`");
    }
}

#[test]
fn a_case_outside_the_likely_range_says_why() {
    for tested in back_test().tested {
        let Some((_, real)) = tested.real else { continue };
        let missed = [tested.model, tested.left_out].iter().any(|range| !(range.p10..=range.p90).contains(&real));
        let case = tested.case;
        assert_eq!(missed, !case.miss.is_empty(), "{}: a miss needs words for it, and nothing else has any", case.id);
    }
}

#[test]
fn the_model_meets_decided_cases_as_well_as_it_must() {
    let [uk, eu] = back_test().summaries;
    assert!(uk.turnover_known.left_out_rmse <= 0.45 && uk.turnover_known.within_3 >= 0.8, "{uk:?}");
    assert!(eu.turnover_known.left_out_rmse <= 0.65 && eu.turnover_known.within_3 >= 0.5, "{eu:?}");
    for summary in [uk, eu] {
        assert!((0.7..=0.9).contains(&summary.all.inside_p10_p90), "{summary:?}");
        assert!(summary.all.inside_range >= 0.95, "{summary:?}");
        // What needs no facts must do worse.
        let known = summary.turnover_known;
        assert!(known.left_out_rmse < known.constant_rmse && known.left_out_rmse < known.turnover_rmse, "{summary:?}");
    }
}

/// What the back-test came to when its numbers were last set; a change of a number is to be seen here.
#[test]
fn the_measures_are_what_they_were() {
    let [uk, eu] = back_test().summaries;
    let hundredths = |measures: Measures| {
        [measures.rmse, measures.left_out_rmse, measures.constant_rmse, measures.turnover_rmse]
            .map(|number| (number * 100.0).round() as u32)
    };
    let counts = |measures: Measures| {
        [measures.within_2, measures.within_3, measures.inside_p10_p90, measures.inside_range]
            .map(|share| (share * measures.n as f64).round() as usize)
    };
    let check = |measures: Measures, n: usize, errors: [u32; 4], met: [usize; 4]| {
        assert_eq!((measures.n, hundredths(measures), counts(measures)), (n, errors, met));
    };
    check(uk.all, 7, [47, 48, 104, 40], [5, 5, 6, 7]);
    check(uk.turnover_known, 5, [14, 17, 129, 40], [5, 5, 5, 5]);
    check(eu.all, 25, [44, 53, 129, 98], [11, 15, 21, 25]);
    check(eu.turnover_known, 18, [34, 44, 110, 67], [8, 11, 15, 18]);
}

/// The spread without a turnover is one number for both regimes, since so few such cases are known.
#[test]
fn four_in_five_cases_without_a_turnover_lie_within_the_spread() {
    let mut off = Vec::new();
    for regime in Regime::ALL {
        let Multiple(spread) = rulebook::of(*regime).spread.turnover_not_stated.on(rulebook::VERSION).value;
        off.extend(
            Search::new(rulebook::of(*regime)).not_stated().iter().map(|off| off.abs() <= spread.number().log10()),
        );
    }
    assert_eq!((off.iter().filter(|within| **within).count(), off.len()), (7, 9));
}
