//! Controls as an investment: what each would save in a year, and which to buy with a budget.
//!
//! What is saved is the fall of the penalties that are to be expected in a year. It counts penalties alone; other losses
//! usually exceed them, and a control saves of those as well.
//!
//! Effects of single controls are never multiplied. A set of controls acts through two sums: the posture, which sets how
//! often a breach is to be expected, and the weight of the gaps, which sets how serious it is. So every set can be looked
//! at, and the best one is exact.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use amerce_engine::money::{Money, Share};
use amerce_engine::permalink::Costs;
use amerce_engine::rulebook::Evidence;
use amerce_engine::scenario::{Control, Scenario, State};
use amerce_engine::steps::seriousness;
use amerce_engine::words::{Set, Word};
use amerce_engine::{Worth, estimate, likelihood};

use crate::exposure::{End, Exposure};

/// A control as an investment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Investment {
    /// Its three effects, if it were in place everywhere.
    pub worth: Worth,
    /// What its effect is known from.
    pub evidence: Evidence,
    /// By how much the penalties fall that are to be expected in a year.
    pub saved: Money,
    /// What it costs in a year.
    pub cost: Option<Money>,
}

impl Investment {
    /// What is saved over what it costs; none where the cost is not stated or nothing.
    #[must_use]
    pub fn returned(&self) -> Option<Share> {
        self.cost.filter(|cost| *cost > Money::ZERO).map(|cost| self.saved.as_share_of(cost))
    }
}

/// Which controls to put in place with a budget.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// The controls, that which lowers the penalties most first, then that which does so most beside it, and so on.
    pub controls: Vec<Control>,
    /// What they cost together in a year.
    pub cost: Money,
    /// The penalties that are to be expected in a year without them.
    pub before: Money,
    /// The penalties that are to be expected in a year with them.
    pub after: Money,
}

/// Every control as an investment, in the order of [`Control`].
#[must_use]
pub fn of_each(scenario: &Scenario, costs: &Costs) -> Vec<Investment> {
    let now = expected(scenario);
    let investment = |worth: Worth| {
        let then = expected(&scenario.clone().with_control(worth.control, State::Full));
        Investment {
            evidence: likelihood::evidence(worth.control),
            saved: minor(now - then),
            cost: costs[worth.control as usize],
            worth,
        }
    };
    estimate(scenario).controls.into_iter().map(investment).collect()
}

/// The set of controls that lowers the penalties to be expected in a year most, among all that a budget buys.
///
/// Only controls whose cost is stated and that are not in place everywhere can be bought. Of sets that do as well the
/// cheapest is taken.
#[must_use]
pub fn plan(scenario: &Scenario, costs: &Costs, budget: Money) -> Plan {
    let mut severities = Severities::default();
    let mut best = (severities.expected(scenario), Money::ZERO, Vec::new());
    let before = minor(best.0);
    for (controls, cost) in worth_a_look(scenario, costs, budget) {
        let after = severities.expected(&with(scenario, &controls));
        if (after, cost) < (best.0, best.1) {
            best = (after, cost, controls);
        }
    }
    let (after, cost, controls) = best;
    Plan { controls: ranked(&mut severities, scenario, controls), cost, before, after: minor(after) }
}

/// The sets of controls that a budget buys with what they cost, but for those that another one beats in both sums.
fn worth_a_look(scenario: &Scenario, costs: &Costs, budget: Money) -> Vec<(Vec<Control>, Money)> {
    // The cost, the rise of the posture, the fall of the weight of the gaps, and which controls.
    let mut purchases = vec![(Money::ZERO, Share::ZERO, Share::ZERO, Set::new())];
    for &control in Control::ALL.iter().filter(|control| scenario.control(**control) != State::Full) {
        let Some(price) = costs[control as usize] else { continue };
        let better = scenario.clone().with_control(control, State::Full);
        let posture = likelihood::posture(&better.controls) + -likelihood::posture(&scenario.controls);
        let gaps = seriousness::gaps(scenario) + -seriousness::gaps(&better);
        let bought = |(cost, postures, all_gaps, set): &(Money, Share, Share, Set<Control>)| {
            (*cost + price, *postures + posture, *all_gaps + gaps, set.with(control))
        };
        let more: Vec<_> = purchases.iter().map(bought).filter(|purchase| purchase.0 <= budget).collect();
        purchases.extend(more);
    }
    purchases.sort_by_key(|(cost, posture, gaps, _)| (Reverse(*posture), Reverse(*gaps), *cost));
    let mut most = None;
    purchases.retain(|(_, _, gaps, _)| {
        let better = most.is_none_or(|most| *gaps > most);
        most = most.max(Some(*gaps));
        better
    });
    purchases.into_iter().map(|(cost, .., set)| (set.iter().collect(), cost)).collect()
}

/// Some controls, that which lowers the penalties most first, each beside those before it.
fn ranked(severities: &mut Severities, scenario: &Scenario, mut controls: Vec<Control>) -> Vec<Control> {
    let (mut scenario, mut ranked) = (scenario.clone(), Vec::new());
    while !controls.is_empty() {
        let mut left = |control: &Control| severities.expected(&scenario.clone().with_control(*control, State::Full));
        let lefts: Vec<f64> = controls.iter().map(&mut left).collect();
        let next = (0..lefts.len()).min_by(|one, other| lefts[*one].total_cmp(&lefts[*other])).unwrap_or_default();
        ranked.push(controls.remove(next));
        scenario = scenario.with_control(ranked[ranked.len() - 1], State::Full);
    }
    ranked
}

/// What a breach is to be expected to bring, by the weight of the gaps. The weights are whole numbers, so that many sets
/// of controls leave the same.
#[derive(Default)]
struct Severities(BTreeMap<Share, f64>);

impl Severities {
    /// The penalties that are to be expected in a year, in minor units, for a scenario that differs in its controls only.
    fn expected(&mut self, scenario: &Scenario) -> f64 {
        let breaches = likelihood::rates(scenario).breaches.central.number();
        let all = || expected(scenario) / breaches;
        breaches * *self.0.entry(seriousness::gaps(scenario)).or_insert_with(all)
    }
}

fn with(scenario: &Scenario, controls: &[Control]) -> Scenario {
    controls.iter().fold(scenario.clone(), |scenario, control| scenario.with_control(*control, State::Full))
}

/// The penalties that are to be expected in a year, in minor units.
fn expected(scenario: &Scenario) -> f64 {
    Exposure::of_years(scenario, 1, End::Central).expected()
}

fn minor(amount: f64) -> Money {
    Money::from_minor(libm::round(amount).max(0.0) as u64)
}
