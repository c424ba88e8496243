//! How near two breaches are to each other, to find the decided cases that are most like a scenario.
//!
//! # Rule
//! There is none: it helps to find cases to compare with, and moves no amount.
//!
//! # How it is modelled
//! Eleven facts are compared, each from alike to wholly apart, and the mean is taken by weight. Words are alike or apart;
//! kinds of data and effects are alike as far as they overlap; numbers by their ratio, in logarithms; controls by how far
//! their states differ. A fact that is not known of both has no weight. Cases that share too little, and those that are
//! not about a failing in security, come last.
//!
//! # What is left to judgement
//! The weights, and from which ratio on two numbers are wholly apart.
//!
//! # Source
//! The form is Gower's general coefficient of similarity for facts of mixed kinds.

use crate::assessment::entry;
use crate::cases::{CASES, Case};
use crate::citation::Dated;
use crate::exchange::exchanged;
use crate::money::{Points, Share};
use crate::permalink::Key;
use crate::rulebook::{self, Entry, nearness as rules};
use crate::scenario::{Control, Regime, Scenario, Sector, State};
use crate::words::{Set, Word, words};

words! {
    /// A fact by which breaches are compared.
    Fact {
        /// The law that applies.
        #[default]
        Regime = "regime",
        /// What the organisation was to the data.
        Role = "role",
        /// What kind of body it is.
        Body = "body",
        /// What it does.
        Sector = "sector",
        /// How large it is.
        Turnover = "turnover",
        /// How many people were affected.
        People = "people",
        /// Kinds of data.
        Data = "data",
        /// What happened to the data.
        Effect = "effect",
        /// Whether vulnerable people were among those affected.
        Vulnerable = "vulnerable",
        /// How long the infringement lasted.
        Days = "days",
        /// How far the controls were in place.
        Controls = "controls",
    }
}

/// A breach as far as it is known.
#[derive(Clone, Debug, PartialEq)]
pub struct Breach {
    scenario: Scenario,
    known: Set<Fact>,
}

impl Breach {
    /// A breach as a scenario tells it; a sector that is none of the list says nothing.
    #[must_use]
    pub fn of(scenario: Scenario) -> Self {
        let known = |fact: &Fact| match fact {
            Fact::Turnover => scenario.turnover.is_some(),
            Fact::People => scenario.people.is_some(),
            Fact::Sector => scenario.sector != Sector::Other,
            _ => true,
        };
        let known = Fact::ALL.iter().copied().filter(known).collect();
        Self { scenario, known }
    }

    /// A decided case as far as its facts are published.
    #[must_use]
    pub fn decided(case: &Case) -> Self {
        let told = Self::of(case.scenario());
        let published = |fact: &Fact| match fact {
            Fact::Regime | Fact::Controls => true,
            fact => Key::from_name(fact.word()).is_some_and(|key| case.fact(key).is_some()),
        };
        let known = told.known.iter().filter(published).collect();
        Self { known, ..told }
    }

    /// Its facts.
    #[must_use]
    pub const fn scenario(&self) -> &Scenario {
        &self.scenario
    }
}

/// How far two breaches are apart.
#[derive(Clone, Debug, PartialEq)]
pub struct Distance {
    /// The weighted mean over the facts that are known of both: nothing where they are alike, all where they are wholly
    /// apart or nothing is known of both.
    pub apart: Share,
    /// The weight of the facts that are known of both.
    pub shared: Points,
    /// How far they are apart in each of those facts.
    pub facts: Vec<(Fact, Share)>,
}

/// How far two breaches are apart; the order of the two does not matter.
#[must_use]
pub fn distance(one: &Breach, other: &Breach) -> Distance {
    let both = |fact: &Fact| one.known.has(*fact) && other.known.has(*fact);
    let apart = |fact: Fact| Some((fact, apart(fact, &one.scenario, &other.scenario)?));
    let facts: Vec<(Fact, Share)> = Fact::ALL.iter().copied().filter(both).filter_map(apart).collect();
    let shared: Points = facts.iter().map(|(fact, _)| weight(*fact)).sum();
    let sum: Points = facts.iter().map(|(fact, apart)| weight(*fact).portion(*apart)).sum();
    Distance { apart: sum.between(Points::ZERO, shared), shared, facts }
}

/// A decided case and how far it is from a scenario.
#[derive(Clone, Debug)]
pub struct Near {
    /// The case.
    pub case: &'static Case,
    /// Its facts.
    pub breach: Breach,
    /// How far it is.
    pub distance: Distance,
    /// Whether enough is known of both to say so.
    pub told: bool,
}

/// Every decided case, the nearest to a scenario first. Those that are not about a failing in security, and those that
/// share too little with the scenario, come after all others.
#[must_use]
pub fn nearest(scenario: &Scenario) -> Vec<Near> {
    let (own, least) = (Breach::of(scenario.clone()), rules::LEAST_SHARED.on(rulebook::VERSION).value);
    let near = |case: &'static Case| {
        let breach = Breach::decided(case);
        let distance = distance(&own, &breach);
        Near { case, told: distance.shared >= least, distance, breach }
    };
    let mut near: Vec<Near> = CASES.iter().map(near).collect();
    near.sort_by_key(|near| (!near.case.security, !near.told, near.distance.apart));
    near
}

/// The weight of each fact, with what it rests on.
#[must_use]
pub fn weights() -> &'static Dated<&'static [Entry<Points>]> {
    rules::WEIGHTS.on(rulebook::VERSION)
}

fn weight(fact: Fact) -> Points {
    entry(weights().value, fact.word())
}

/// How far two scenarios are apart in a fact; none where nothing in it can be compared.
fn apart(fact: Fact, one: &Scenario, other: &Scenario) -> Option<Share> {
    let unlike = |alike: bool| Some(if alike { Share::ZERO } else { Share::ONE });
    match fact {
        Fact::Regime => unlike(one.regime == other.regime),
        Fact::Role => unlike(one.role == other.role),
        Fact::Body => unlike(one.body == other.body),
        Fact::Sector => unlike(one.sector == other.sector),
        Fact::Vulnerable => unlike(one.vulnerable == other.vulnerable),
        Fact::Turnover => Some(in_ratio(pounds(one)?, pounds(other)?)),
        Fact::People => Some(in_ratio(one.people?, other.people?)),
        Fact::Days => Some(in_ratio(one.days.into(), other.days.into())),
        Fact::Data => Some(not_shared(one.data, other.data)),
        Fact::Effect => Some(not_shared(one.effect, other.effect)),
        Fact::Controls => states(one, other),
    }
}

/// The turnover in hundredths of a pound, so that it does not matter from which of two regimes one looks.
fn pounds(scenario: &Scenario) -> Option<u64> {
    let pounds = |turnover| exchanged(turnover, scenario.regime, Regime::Uk, rulebook::VERSION);
    Some(pounds(scenario.turnover?).minor())
}

/// The ratio of two numbers, in logarithms, as a part of the one at which they are wholly apart.
fn in_ratio(one: u64, other: u64) -> Share {
    let wholly = libm::log10(rules::WHOLLY_APART.on(rulebook::VERSION).value as f64);
    let decades = libm::fabs(libm::log10(one.max(1) as f64) - libm::log10(other.max(1) as f64));
    Share::nearest(decades / wholly).min(Share::ONE)
}

/// The part of the words of two sets that only one of them has.
fn not_shared<W: Word>(one: Set<W>, other: Set<W>) -> Share {
    let both = one.iter().filter(|word| other.has(*word)).count();
    let either = both
        + one.iter().filter(|word| !other.has(*word)).count()
        + other.iter().filter(|word| !one.has(*word)).count();
    Share::from_ratio((either - both) as u64, either as u64)
}

/// The mean difference of the controls that are known of both; none where no control is.
fn states(one: &Scenario, other: &Scenario) -> Option<Share> {
    let known = |control: &Control| Some((halves(one.control(*control))?, halves(other.control(*control))?));
    let pairs: Vec<(u64, u64)> = Control::ALL.iter().filter_map(known).collect();
    let apart: u64 = pairs.iter().map(|(one, other)| one.abs_diff(*other)).sum();
    (!pairs.is_empty()).then(|| Share::from_ratio(apart, 2 * pairs.len() as u64))
}

/// How far a control is in place, in halves.
fn halves(state: State) -> Option<u64> {
    match state {
        State::None => Some(0),
        State::Partial => Some(1),
        State::Full => Some(2),
        State::Unknown => None,
    }
}
