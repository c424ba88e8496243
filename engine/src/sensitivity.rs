//! Which facts move the penalty most: each taken alone from its mildest to its gravest, all others as they are.

use crate::estimate::central_penalty;
use crate::money::{Money, Share};
use crate::scenario::{
    Code, Control, Cooperation, Data, Fault, Harm, Informed, Mitigation, Notified, Orders, Previous, Scenario, State,
};
use crate::words::{Set, Word};

/// How far one fact moves an amount, such as the central penalty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Swing {
    /// The fact, by its key in a link; `controls` for all controls together.
    pub key: &'static str,
    /// What its mildest is, in a word or two.
    pub mild: &'static str,
    /// What its gravest is.
    pub grave: &'static str,
    /// The amount with the mildest.
    pub from: Money,
    /// The amount with the gravest.
    pub to: Money,
}

/// A fact, its two ends in words, and how each is set; none where the fact is not stated and so has no tenth.
type Fact = (&'static str, [&'static str; 2], [fn(&mut Scenario); 2]);

const FACTS: &[Fact] = &[
    (
        "turnover",
        ["a tenth", "ten times"],
        [
            |s| s.turnover = s.turnover.map(|turnover| Share::from_ratio(1, 10).of(turnover)),
            |s| s.turnover = s.turnover.map(|turnover| Money::from_minor(turnover.minor().saturating_mul(10))),
        ],
    ),
    (
        "people",
        ["a tenth", "ten times"],
        [
            |s| s.people = s.people.map(|people| people / 10),
            |s| s.people = s.people.map(|people| people.saturating_mul(10)),
        ],
    ),
    (
        "data",
        ["contact details", "health and criminal"],
        [|s| s.data = Set::new().with(Data::Contact), |s| s.data = s.data.with(Data::Health).with(Data::Criminal)],
    ),
    ("harm", ["none", "severe"], [|s| s.harm = Harm::None, |s| s.harm = Harm::Severe]),
    ("days", ["a month", "five years"], [|s| s.days = 30, |s| s.days = 1_826]),
    ("fault", ["negligent", "intentional"], [|s| s.fault = Fault::Negligent, |s| s.fault = Fault::Intentional]),
    ("warnings", ["no", "yes"], [|s| s.warnings = false, |s| s.warnings = true]),
    ("vulnerable", ["no", "yes"], [|s| s.vulnerable = false, |s| s.vulnerable = true]),
    (
        "controls",
        ["all in place", "none in place"],
        [|s| s.controls = [State::Full; Control::ALL.len()], |s| s.controls = [State::None; Control::ALL.len()]],
    ),
    ("notified", ["in time", "never"], [|s| s.notified = Notified::After(0), |s| s.notified = Notified::Never]),
    ("informed", ["promptly", "never"], [|s| s.informed = Informed::Prompt, |s| s.informed = Informed::Never]),
    ("mitigation", ["strong", "none"], [|s| s.mitigation = Mitigation::Strong, |s| s.mitigation = Mitigation::None]),
    (
        "cooperation",
        ["exceptional", "poor"],
        [|s| s.cooperation = Cooperation::Exceptional, |s| s.cooperation = Cooperation::Poor],
    ),
    ("previous", ["none", "several"], [|s| s.previous = Previous::None, |s| s.previous = Previous::Several]),
    ("orders", ["none", "ignored"], [|s| s.orders = Orders::None, |s| s.orders = Orders::Ignored]),
    ("code", ["followed", "broken"], [|s| s.code = Code::Followed, |s| s.code = Code::Broken]),
    ("authorities", ["yes", "no"], [|s| s.authorities = true, |s| s.authorities = false]),
];

/// Every fact that moves the central penalty, the one that moves it most first.
#[must_use]
pub fn sensitivity(scenario: &Scenario) -> Vec<Swing> {
    sensitivity_of(scenario, central_penalty)
}

/// Every fact that moves an amount that follows from a scenario, the one that moves it most first.
#[must_use]
pub fn sensitivity_of(scenario: &Scenario, amount: impl Fn(&Scenario) -> Money) -> Vec<Swing> {
    let swing = |&(key, [mild, grave], [milder, graver]): &Fact| {
        let with = |change: fn(&mut Scenario)| {
            let mut changed = scenario.clone();
            change(&mut changed);
            amount(&changed)
        };
        Swing { key, mild, grave, from: with(milder), to: with(graver) }
    };
    let mut swings: Vec<Swing> = FACTS.iter().map(swing).filter(|swing| swing.from != swing.to).collect();
    // The widest in proportion, since the chart is one of logarithms.
    swings.sort_by_key(|swing| Share::from_ratio(swing.from.minor(), swing.to.minor()));
    swings
}
