//! Two scenarios: in which facts they differ, and how the steps lead from the central penalty of one to that of the other.
//!
//! # How it is modelled
//! The bridge exchanges one step after another, in the order of the guidance: first the maximum of the one for that of the
//! other, then the seriousness, and so on. Steps that are still to come leave the same part of the amount as before. So
//! each amount on the way is a penalty by some steps of the one and the others of the other, and the parts add up to the
//! gap to the minor unit. Another order would share the gap out in another way, but not change it.
//!
//! Where two scenarios are of two regimes, the amounts of the second go over at the reference rate.

use crate::date::Date;
use crate::estimate::{Estimate, central_penalty};
use crate::exchange::{exchanged, under};
use crate::money::{Money, Share};
use crate::permalink::{self, Key};
use crate::provision::Infringement;
use crate::rulebook;
use crate::scenario::Scenario;
use crate::working::{Step, Value};

/// A fact in which two scenarios differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The fact, by its key in a link.
    pub key: Key,
    /// The central penalty of the first scenario if it had this fact of the second, and no other.
    pub alone: Money,
}

/// What a step does on the way from one central penalty to the other.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// The step.
    pub step: Step,
    /// What the step came to in each scenario: an amount for the maximum, a share or a change for the others.
    pub values: [Value; 2],
    /// The amount with the earlier steps exchanged.
    pub from: Money,
    /// The amount with this one exchanged as well.
    pub to: Money,
}

/// The steps in the order in which they are exchanged.
const STEPS: [Step; 8] = [
    Step::StatutoryMaximum,
    Step::Seriousness,
    Step::Turnover,
    Step::AggravatingMitigating,
    Step::EffectiveProportionateDissuasive,
    Step::PublicSectorApproach,
    Step::Hardship,
    Step::Settlement,
];

/// The facts in which a second scenario differs from a first, in the order of a link; a name is no fact.
///
/// What is usually charged follows the role, and is no difference of its own.
#[must_use]
pub fn differences(first: &Scenario, second: &Scenario) -> Vec<Difference> {
    let there = told_in_the_currency_of(first, second);
    let differs = |key: &Key| match key {
        Key::V | Key::Title => false,
        Key::Regime => first.regime != second.regime,
        Key::Articles if charged_as_usual(first) && charged_as_usual(second) => false,
        _ => permalink::get(first, *key) != permalink::get(&there, *key),
    };
    let alone = |key: Key| Difference { key, alone: alone(first, &there, second, key) };
    Key::all().filter(differs).map(alone).collect()
}

/// The way from the central penalty of a first scenario to that of a second, in the first one's currency.
///
/// The first part starts from the one, each part starts where the part before ended, and the last ends at the other.
#[must_use]
pub fn bridge(first: (&Scenario, &Estimate), second: (&Scenario, &Estimate)) -> Vec<Part> {
    let on = day(first.0);
    let here = |amount| exchanged(amount, second.0.regime, first.0.regime, on);
    let (own, other) = (Pass::of(first, |amount| amount), Pass::of(second, here));
    let mut pass = own.clone();
    let mut from = first.1.penalty.central;
    let mut parts = Vec::with_capacity(STEPS.len());
    for step in STEPS {
        let values = [own.value(step), other.value(step)];
        pass.exchange(step, &other);
        let to = pass.penalty();
        parts.push(Part { step, values, from, to });
        from = to;
    }
    if let Some(last) = parts.last_mut() {
        // Amounts that were exchanged one by one may miss the sum by a minor unit.
        last.to = here(second.1.penalty.central);
    }
    parts
}

/// The day whose rate holds for two scenarios.
fn day(first: &Scenario) -> Date {
    first.on.unwrap_or(rulebook::VERSION)
}

/// The second scenario with its amounts in the first one's currency.
fn told_in_the_currency_of(first: &Scenario, second: &Scenario) -> Scenario {
    if first.regime == second.regime {
        return second.clone();
    }
    let there = |amount| exchanged(amount, first.regime, second.regime, day(first));
    let here = |amount| exchanged(amount, second.regime, first.regime, day(first));
    // A link holds whole units, so that an amount that went over and back again is not quite what it was.
    let told = |own: Option<Money>, other: Option<Money>| match (own, other) {
        (Some(own), Some(other)) if there(own).units() == other.units() => Some(own),
        (_, other) => other.map(here),
    };
    let mut told_here = Scenario { regime: first.regime, ..second.clone() };
    told_here.turnover = told(first.turnover, second.turnover);
    told_here.gain = told(Some(first.gain), Some(second.gain)).unwrap_or_default();
    told_here.pins.maximum = told(first.pins.maximum, second.pins.maximum);
    told_here.pins.last = told(first.pins.last, second.pins.last);
    told_here
}

fn charged_as_usual(scenario: &Scenario) -> bool {
    scenario.infringements == Infringement::usual(scenario.role)
}

/// The central penalty of a scenario with one fact of another.
fn alone(first: &Scenario, there: &Scenario, second: &Scenario, key: Key) -> Money {
    if key == Key::Regime {
        let penalty = central_penalty(&under(first, second.regime));
        return exchanged(penalty, second.regime, first.regime, day(first));
    }
    let mut changed = first.clone();
    // A provision that the first one's law does not know cannot be charged under it, and then nothing changes.
    drop(permalink::set(&mut changed, key, &permalink::get(there, key)));
    central_penalty(&changed)
}

/// A pass through the steps, taken apart so that each step can be exchanged for another pass's.
#[derive(Clone)]
struct Pass {
    maxima: Vec<Money>,
    seriousness: Vec<Share>,
    size: Share,
    net: Share,
    gain: Money,
    set: Set,
    pinned: Option<Money>,
    reductions: [Vec<Share>; 3],
}

/// What the last step made of an amount, before the cap.
#[derive(Clone, Copy)]
struct Set {
    before: Money,
    after: Money,
}

impl Set {
    /// The same part of another amount; where there was nothing, none can be told and it stays as it is.
    fn of(self, amount: Money) -> Money {
        let (after, before) = (u128::from(self.after.minor()), u128::from(self.before.minor()));
        match before {
            0 => amount,
            _ => {
                let part = (u128::from(amount.minor()) * after + before / 2) / before;
                Money::from_minor(u64::try_from(part).unwrap_or(u64::MAX))
            }
        }
    }
}

impl Pass {
    fn of((scenario, estimate): (&Scenario, &Estimate), here: impl Fn(Money) -> Money) -> Self {
        let central = &estimate.assessment.central;
        let factors = |step| estimate.working.shares(step);
        let before = (Share::ONE + central.adjustment).of(central.starting_point) + scenario.gain;
        let after = match estimate.working.amounts(Step::EffectiveProportionateDissuasive)[..] {
            [.., uncapped, _capped] => uncapped,
            _ => central.before_reductions,
        };
        Self {
            maxima: central.infringements.iter().map(|one| here(one.maximum)).collect(),
            seriousness: central.infringements.iter().map(|one| one.seriousness).collect(),
            size: central.size,
            net: central.adjustment,
            gain: here(scenario.gain),
            set: Set { before, after },
            pinned: scenario.pins.last.map(here),
            reductions: [Step::PublicSectorApproach, Step::Hardship, Step::Settlement].map(factors),
        }
    }

    fn exchange(&mut self, step: Step, other: &Self) {
        match step {
            Step::StatutoryMaximum => self.maxima.clone_from(&other.maxima),
            Step::Seriousness => self.seriousness.clone_from(&other.seriousness),
            Step::Turnover => self.size = other.size,
            Step::AggravatingMitigating => (self.net, self.gain) = (other.net, other.gain),
            Step::EffectiveProportionateDissuasive => {
                self.set = other.set;
                self.pinned = other.pinned;
            }
            Step::PublicSectorApproach => self.reductions[0].clone_from(&other.reductions[0]),
            Step::Hardship => self.reductions[1].clone_from(&other.reductions[1]),
            Step::Settlement => self.reductions[2].clone_from(&other.reductions[2]),
            Step::StartingPoint | Step::Spread | Step::Chance | Step::Likelihood => {}
        }
    }

    fn value(&self, step: Step) -> Value {
        match step {
            Step::Seriousness => self.seriousness.first().copied().unwrap_or_default().into(),
            Step::Turnover => self.size.into(),
            Step::AggravatingMitigating => self.change().into(),
            Step::EffectiveProportionateDissuasive => self.set_to().as_share_of(self.adjusted()).into(),
            Step::PublicSectorApproach => product(&self.reductions[0]).into(),
            Step::Hardship => product(&self.reductions[1]).into(),
            Step::Settlement => product(&self.reductions[2]).into(),
            _ => self.maximum().into(),
        }
    }

    fn penalty(&self) -> Money {
        left(self.set_to(), self.reductions.iter().flatten())
    }

    fn maximum(&self) -> Money {
        self.maxima.iter().copied().max().unwrap_or_default()
    }

    fn starting_point(&self) -> Money {
        // Where the other has more infringements, the last share holds for all that follow.
        let seriousness = |index: usize| self.seriousness.get(index).or(self.seriousness.last()).copied();
        let each = self
            .maxima
            .iter()
            .enumerate()
            .map(|(index, maximum)| maximum.times([seriousness(index).unwrap_or_default(), self.size]));
        each.sum::<Money>().min(self.maximum())
    }

    fn adjusted(&self) -> Money {
        (Share::ONE + self.net).of(self.starting_point()) + self.gain
    }

    fn set_to(&self) -> Money {
        self.pinned.unwrap_or_else(|| self.set.of(self.adjusted())).min(self.maximum())
    }

    /// What the factors and the gain together change the starting point by.
    fn change(&self) -> Share {
        match self.gain {
            Money::ZERO => self.net,
            _ => self.adjusted().as_share_of(self.starting_point()) + -Share::ONE,
        }
    }
}

/// What factors leave of an amount, one after another.
fn left<'f>(amount: Money, factors: impl IntoIterator<Item = &'f Share>) -> Money {
    factors.into_iter().fold(amount, |amount, factor| factor.of(amount))
}

fn product(factors: &[Share]) -> Share {
    factors.iter().fold(Share::ONE, |product, factor| product.times(*factor))
}
