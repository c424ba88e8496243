//! The plan for a budget is the best of all sets of controls, and what a control saves is what its absence costs.

#[path = "../../engine/tests/scenarios/mod.rs"]
mod scenarios;

use amerce_engine::money::Money;
use amerce_engine::permalink;
use amerce_engine::permalink::Costs;
use amerce_engine::scenario::{Control, Scenario, State};
use amerce_engine::words::Word;
use amerce_risk::exposure::{End, Exposure};
use amerce_risk::investment::{self, of_each, plan};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use scenarios::unpinned;

const LINK: &str =
    "?v=1&regime=uk&sector=health&turnover=435m&people=82946&data=health&harm=severe&mfa=none&patching=partial";

fn expected(scenario: &Scenario, controls: impl Iterator<Item = Control>) -> f64 {
    let bought = controls.fold(scenario.clone(), |scenario, control| scenario.with_control(control, State::Full));
    Exposure::of_years(&bought, 1, End::Central).expected()
}

/// The least that any set leaves to be expected: each of them is looked at.
fn least(scenario: &Scenario, costs: &Costs, budget: Money) -> f64 {
    let priced: Vec<(Control, Money)> = Control::ALL.iter().filter_map(|c| Some((*c, costs[*c as usize]?))).collect();
    let of =
        |set: u32| priced.iter().enumerate().filter(move |(at, _)| set & (1 << at) != 0).map(|(_, priced)| *priced);
    let sets = (0..1_u32 << priced.len()).filter(|set| of(*set).map(|(_, cost)| cost).sum::<Money>() <= budget);
    sets.map(|set| expected(scenario, of(set).map(|(control, _)| control))).fold(f64::MAX, f64::min)
}

fn costs() -> impl Strategy<Value = Costs> {
    let some = vec(option::weighted(0.4, (0_u64..100_000).prop_map(Money::from_units)), Control::ALL.len());
    some.prop_map(|costs| {
        let mut left = 7;
        let mut few = |cost: Option<Money>| {
            cost.filter(|_| {
                left -= 1;
                left >= 0
            })
        };
        std::array::from_fn(|at| few(costs[at]))
    })
}

#[test]
fn the_weightiest_control_saves_most_and_returns_what_it_saves() {
    let scenario = permalink::read(LINK).scenario;
    let mut costs: Costs = [None; Control::ALL.len()];
    costs[Control::Mfa as usize] = Some(Money::from_units(20_000));
    let investments = of_each(&scenario, &costs);
    let mfa = investments[Control::Mfa as usize];
    let now = expected(&scenario, [].into_iter());
    let saved = now - expected(&scenario, [Control::Mfa].into_iter());
    assert!((mfa.saved.minor() as f64 - saved).abs() <= 1.0, "{mfa:?}");
    assert_eq!(mfa.returned(), Some(mfa.saved.as_share_of(Money::from_units(20_000))));
    assert_eq!(investments[Control::Backups as usize].returned(), None);
    assert!(mfa.saved > investments[Control::Backups as usize].saved);
    assert!(investments.iter().all(|one| one.saved.minor() as f64 <= now));
}

#[test]
fn all_of_them_are_planned_at_once() {
    let scenario = permalink::read("?v=1&regime=uk&turnover=435m&people=82946&data=health&harm=severe").scenario;
    let costs: Costs = std::array::from_fn(|at| Some(Money::from_units(1_000 + 700 * (at as u64 * 7 % 16))));
    let some = plan(&scenario, &costs, Money::from_units(40_000));
    assert!(some.cost <= Money::from_units(40_000) && some.after < some.before && some.controls.len() > 4, "{some:?}");
    let all = plan(&scenario, &costs, Money::from_units(1_000_000));
    assert_eq!(all.controls.len(), Control::ALL.len());
    let none = plan(&scenario, &costs, Money::from_units(999));
    assert_eq!((none.controls.len(), none.cost, none.after), (0, Money::ZERO, none.before));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn no_other_set_is_better(scenario in unpinned(), costs in costs(), budget in (0_u64..200_000).prop_map(Money::from_units)) {
        let plan: investment::Plan = plan(&scenario, &costs, budget);
        prop_assert!(plan.cost <= budget && plan.after <= plan.before);
        let found = expected(&scenario, plan.controls.iter().copied());
        let best = least(&scenario, &costs, budget);
        prop_assert!(found <= best * (1.0 + 1e-12), "{found} is more than {best}");
        prop_assert!(plan.controls.iter().all(|control| scenario.control(*control) != State::Full));
    }
}
