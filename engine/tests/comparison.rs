//! What must hold for any two scenarios side by side.

mod scenarios;

use amerce_engine::comparison::{Part, bridge, differences};
use amerce_engine::exchange::{exchanged, under};
use amerce_engine::money::Money;
use amerce_engine::permalink::{self, Key};
use amerce_engine::rulebook;
use amerce_engine::scenario::{Mitigation, Regime, Scenario, Settlement};
use amerce_engine::working::Step;
use amerce_engine::{Estimate, estimate};
use proptest::prelude::*;
use scenarios::{scenario, unpinned, word};

fn parts(first: &Scenario, second: &Scenario) -> (Estimate, Estimate, Vec<Part>) {
    let (one, other) = (estimate(first), estimate(second));
    let parts = bridge((first, &one), (second, &other));
    (one, other, parts)
}

/// The steps that change the amount.
fn moving(parts: &[Part]) -> Vec<Step> {
    parts.iter().filter(|part| part.from != part.to).map(|part| part.step).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn the_parts_add_up_to_the_gap(first in scenario(), second in scenario()) {
        let (one, other, parts) = parts(&first, &second);
        let on = first.on.unwrap_or(rulebook::VERSION);
        let end = exchanged(other.penalty.central, second.regime, first.regime, on);
        let change = |part: &Part| i128::from(part.to.minor()) - i128::from(part.from.minor());
        let gap = i128::from(end.minor()) - i128::from(one.penalty.central.minor());
        prop_assert_eq!(parts.iter().map(change).sum::<i128>(), gap);
        prop_assert!(parts.windows(2).all(|pair| pair[0].to == pair[1].from), "{:?}", parts);
        prop_assert_eq!(parts.first().map(|part| part.from), Some(one.penalty.central));
    }

    #[test]
    fn a_scenario_does_not_differ_from_itself(scenario in scenario()) {
        prop_assert_eq!(differences(&scenario, &scenario), []);
        prop_assert_eq!(moving(&parts(&scenario, &scenario).2), []);
    }

    #[test]
    fn a_step_that_is_the_same_in_both_moves_nothing(first in scenario(), settlement in word::<Settlement>(), mitigation in word::<Mitigation>()) {
        let settled = Scenario { settlement, ..first.clone() };
        let moved = moving(&parts(&first, &settled).2);
        prop_assert!(moved.iter().all(|step| *step == Step::Settlement), "{:?}", moved);
        let mitigated = Scenario { mitigation, ..first.clone() };
        let moved = moving(&parts(&first, &mitigated).2);
        let later = [Step::AggravatingMitigating, Step::EffectiveProportionateDissuasive];
        prop_assert!(moved.iter().all(|step| later.contains(step)), "{:?}", moved);
    }

    #[test]
    fn what_rises_one_way_falls_the_other(first in unpinned(), second in unpinned()) {
        // With more infringements the sum of the starting points may fall while the gravest maximum rises.
        let infringements = first.infringements.clone();
        let second = Scenario { gain: first.gain, regime: first.regime, infringements, ..second };
        let rises = |part: &Part| part.to.cmp(&part.from);
        let (there, back) = (parts(&first, &second).2, parts(&second, &first).2);
        for (there, back) in there.iter().zip(&back) {
            prop_assert!(rises(there) != rises(back) || there.from == there.to, "{:?} {:?}", there, back);
        }
    }

    #[test]
    fn a_single_difference_alone_is_the_whole_gap(first in unpinned(), second in unpinned(), at in 0..Key::COUNT) {
        let key = Key::all().nth(at).expect("there are as many keys");
        let mut changed = first.clone();
        // What cannot be charged under the first one's law stays as it is.
        drop(permalink::set(&mut changed, key, &permalink::get(&second, key)));
        let found = differences(&first, &changed);
        if let [only] = found[..] {
            prop_assert!(only.key == key || key == Key::Role, "{:?} for {:?}", only, key);
            if first.regime == changed.regime {
                prop_assert_eq!(only.alone, estimate(&changed).penalty.central);
            }
        }
    }

    #[test]
    fn another_law_is_the_one_difference_of_the_same_facts(first in unpinned()) {
        // The largest amount that can be entered in pounds is more than that in euros.
        prop_assume!(first.turnover.unwrap_or_default().max(first.gain) < Money::from_units(8_000_000_000_000));
        for regime in [Regime::Uk, Regime::Eu] {
            let other = under(&first, regime);
            let linked = permalink::read(&permalink::print(&other)).scenario;
            let keys: Vec<Key> = differences(&first, &linked).iter().map(|difference| difference.key).collect();
            let expected = if regime == first.regime { Vec::new() } else { vec![Key::Regime] };
            prop_assert_eq!(keys, expected);
        }
    }
}

#[test]
fn the_differences_are_those_of_the_facts_and_each_is_told_alone() {
    let read = |link: &str| permalink::read(link).scenario;
    let first = read("?v=1&regime=uk&role=processor&turnover=435m&people=82946&data=health&harm=severe&mfa=none");
    let second = read("?v=1&regime=uk&title=Other&turnover=435m&people=829460&data=health&harm=severe&mfa=full");
    let found = differences(&first, &second);
    let keys: Vec<&str> = found.iter().map(|difference| difference.key.name()).collect();
    assert_eq!(keys, ["role", "people", "mfa"]);
    let central = estimate(&first).penalty.central;
    assert!(found[0].alone > central && found[1].alone > central && found[2].alone < central, "{found:?}");
    let (_, other, parts) = parts(&first, &second);
    assert_eq!(parts.last().map(|part| part.to), Some(other.penalty.central));
    assert_eq!(moving(&parts)[..2], [Step::StatutoryMaximum, Step::Seriousness]);
}

#[test]
fn a_step_that_leaves_nothing_gives_the_whole_gap_to_itself() {
    let read = |link: &str| permalink::read(link).scenario;
    let nothing = read("?v=1&regime=uk&turnover=435m&pin.seriousness=0");
    let something = read("?v=1&regime=uk&turnover=435m&pin.seriousness=50");
    let (one, other, parts) = parts(&nothing, &something);
    assert_eq!(one.penalty.central, Money::ZERO);
    let seriousness = parts.iter().find(|part| part.step == Step::Seriousness).expect("it is among the steps");
    assert!(seriousness.to > Money::ZERO);
    assert_eq!(parts.last().map(|part| part.to), Some(other.penalty.central));
}
