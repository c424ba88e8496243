//! What must hold for every scenario: amounts in order and under the maximum, and never milder for a worse fact.

mod scenarios;
mod worsenings;

use amerce_engine::money::Money;
use amerce_engine::permalink::{Key, set};
use amerce_engine::scenario::{Control, Informed, Notified, Scenario, State};
use amerce_engine::words::Word;
use amerce_engine::{Estimate, estimate, sensitivity};
use proptest::prelude::*;
use scenarios::{amount, scenario, unpinned, word};
use worsenings::WORSENINGS;

fn not_milder(better: &Scenario, worse: &Scenario, what: &str) -> Result<(), TestCaseError> {
    let (before, after) = (estimate(better), estimate(worse));
    let amounts = |estimate: &Estimate| {
        let penalties = [estimate.before_reductions, estimate.penalty].map(|penalty| penalty.in_order());
        penalties.concat()
    };
    for (before, after) in amounts(&before).into_iter().zip(amounts(&after)) {
        prop_assert!(before <= after, "{what}: {before:?} fell to {after:?}");
    }
    let chances = [
        (before.fine.lowest, after.fine.lowest),
        (before.fine.central, after.fine.central),
        (before.fine.highest, after.fine.highest),
    ];
    for (before, after) in chances {
        prop_assert!(before <= after, "{what}: the chance of a penalty fell from {before} % to {after} %");
    }
    prop_assert!(before.expected <= after.expected, "{what}: the expected amount fell");
    Ok(())
}

/// The same facts with other provisions infringed.
fn charged(scenario: &Scenario, articles: &str) -> Result<Scenario, TestCaseError> {
    let mut charged = scenario.clone();
    set(&mut charged, Key::Articles, articles).map_err(|notice| TestCaseError::fail(notice.message))?;
    Ok(charged)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn amounts_are_in_order_and_never_above_the_maximum(scenario in scenario()) {
        let estimate = estimate(&scenario);
        let maximum = estimate.assessment.central.maximum;
        for penalty in [estimate.before_reductions, estimate.penalty] {
            prop_assert!(penalty.in_order().is_sorted(), "{penalty:?}");
            prop_assert!(penalty.highest <= maximum, "{penalty:?} above {maximum:?}");
        }
        for chance in [estimate.fine, estimate.reprimand] {
            prop_assert!(chance.lowest <= chance.central && chance.central <= chance.highest, "{chance:?}");
            prop_assert!(chance.lowest.number() > 0.0 && chance.highest.number() <= 0.5, "{chance:?}");
        }
        prop_assert!(estimate.working.lines.iter().all(|line| line.citation().is_some()));
        let score = estimate.assessment.central.seriousness.score.number();
        prop_assert!((0.0..=100.0).contains(&score), "{score}");
    }

    #[test]
    fn several_infringements_are_added_and_stay_under_the_gravest_maximum(scenario in scenario()) {
        let range = estimate(&scenario).assessment;
        for assessment in [range.lowest, range.central, range.highest] {
            let each = &assessment.infringements;
            prop_assert_eq!(each.len(), scenario.infringements.len());
            prop_assert_eq!(Some(assessment.maximum), each.iter().map(|one| one.maximum).max());
            prop_assert!(each.iter().all(|one| one.starting_point <= one.maximum), "{:?}", each);
            let sum: Money = each.iter().map(|one| one.starting_point).sum();
            prop_assert_eq!(assessment.starting_point, sum.min(assessment.maximum));
        }
    }

    #[test]
    fn one_penalty_is_that_of_its_gravest_provision(scenario in unpinned()) {
        let start = |articles| -> Result<_, TestCaseError> {
            let central = estimate(&charged(&scenario, articles)?).assessment.central;
            Ok((central.maximum, central.starting_point))
        };
        prop_assert_eq!(start("5-1-f")?, start("5-1-f.32.33.34")?);
        prop_assert!(start("32.33")? <= start("5-1-f.32.33")?);
        prop_assert!(start("5-1-f.32.33")? <= start("5-1-f.32_33")?);
    }

    #[test]
    fn a_duty_that_is_penalised_is_not_counted_again(scenario in unpinned()) {
        for articles in ["5-1-f.32.33.34", "5-1-f.32_33_34"] {
            let in_time = Scenario {
                notified: Notified::After(0),
                informed: Informed::Prompt,
                ..charged(&scenario, articles)?
            };
            let never = Scenario { notified: Notified::Never, informed: Informed::Never, ..in_time.clone() };
            prop_assert_eq!(estimate(&in_time).penalty, estimate(&never).penalty, "{}", articles);
        }
    }

    #[test]
    fn a_worse_fact_is_never_milder(scenario in scenario(), at in 0..WORSENINGS.len()) {
        let (what, worsen) = WORSENINGS[at];
        let mut worse = scenario.clone();
        worsen(&mut worse);
        not_milder(&scenario, &worse, what)?;
    }

    #[test]
    fn more_turnover_is_never_milder(scenario in unpinned(), turnover in amount(), more in amount()) {
        let with = |turnover| Scenario { turnover: Some(turnover), ..scenario.clone() };
        not_milder(&with(turnover), &with(turnover + more), "turnover")?;
    }

    #[test]
    fn more_gain_is_never_milder(scenario in unpinned(), more in amount()) {
        let worse = Scenario { gain: scenario.gain + more, ..scenario.clone() };
        not_milder(&scenario, &worse, "gain")?;
    }

    #[test]
    fn later_notice_is_never_milder(scenario in unpinned(), hours in 0_u32..200, more in 0_u32..200) {
        let with = |hours| Scenario { notified: Notified::After(hours), ..scenario.clone() };
        not_milder(&with(hours), &with(hours + more), "notified")?;
    }

    #[test]
    fn every_swing_goes_up_and_the_widest_comes_first(scenario in scenario()) {
        let swings = sensitivity(&scenario);
        prop_assert!(swings.iter().all(|swing| swing.from < swing.to), "{swings:?}");
        let widths: Vec<f64> = swings.iter().map(|s| s.from.minor() as f64 / s.to.minor() as f64).collect();
        prop_assert!(widths.windows(2).all(|pair| pair[0] <= pair[1] + 1e-9), "{widths:?}");
    }

    #[test]
    fn the_fewest_controls_lower_the_degree_and_one_less_does_not(scenario in scenario()) {
        let degree = |scenario: &Scenario| estimate(scenario).assessment.central.seriousness.degree;
        let with = |controls: &[Control]| {
            controls.iter().fold(scenario.clone(), |scenario, control| scenario.with_control(*control, State::Full))
        };
        match estimate(&scenario).fewest {
            Some(fewest) => {
                prop_assert!(fewest.degree < degree(&scenario) && degree(&with(&fewest.controls)) == fewest.degree);
                for left_out in &fewest.controls {
                    let fewer: Vec<Control> = fewest.controls.iter().copied().filter(|kept| kept != left_out).collect();
                    prop_assert_eq!(degree(&with(&fewer)), degree(&scenario), "{:?} is not needed", left_out);
                }
            }
            None => prop_assert_eq!(degree(&with(Control::ALL)), degree(&scenario)),
        }
    }

    #[test]
    fn a_better_control_is_never_severer(scenario in unpinned(), control in word::<Control>()) {
        let with = |state| scenario.clone().with_control(control, state);
        for states in [[State::Full, State::Partial], [State::Partial, State::None], [State::Full, State::Unknown], [State::Unknown, State::None]] {
            not_milder(&with(states[0]), &with(states[1]), control.word())?;
        }
        let worth = estimate(&scenario).controls[control as usize];
        prop_assert!(worth.penalty.number() <= 0.0 && worth.fine.number() <= 0.0 && worth.breach.number() <= 0.0, "{worth:?}");
    }
}
