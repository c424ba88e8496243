//! Decided cases, and how well the model meets them.
//!
//! A [`Case`] holds the facts as a decision gives them, spelled as in a link; what a decision does not disclose is
//! absent and assumed as for anybody who leaves a question open. [`back_test()`] estimates each case from its facts alone
//! and compares like with like: the amount before settlement, hardship and the public-sector approach where the decision
//! gives one, and the amount imposed otherwise.
//!
//! Nothing that estimates a scenario refers to this module, so that a program that only estimates does not carry the cases.

#[rustfmt::skip]
mod generated;

mod back_test;
pub mod calibration;

use std::fmt;

use crate::citation::{Confidence, Source};
use crate::date::Date;
use crate::money::Money;
use crate::permalink::{self, Key};
use crate::scenario::{Control, Regime, Scenario};
use crate::words::{Word, words};

pub use back_test::{BackTest, Measures, Summary, Tested, back_test};
pub use generated::CASES;

words! {
    /// How a case ended.
    Outcome {
        /// With a penalty.
        #[default]
        Fine = "fine",
        /// With a reprimand.
        Reprimand = "reprimand",
        /// Without a measure.
        None = "none",
    }

    /// The policy by which an authority decided.
    Guidance {
        /// The guidance whose steps the model takes.
        #[default]
        Current = "current",
        /// Another policy, before it.
        Earlier = "earlier",
    }
}

/// The facts that can move an amount; a case assumes those that its decision does not give.
const FACTS: [Key; 21] = [
    Key::Role,
    Key::Body,
    Key::Turnover,
    Key::People,
    Key::Data,
    Key::Vulnerable,
    Key::Effect,
    Key::Harm,
    Key::Days,
    Key::Fault,
    Key::Warnings,
    Key::Articles,
    Key::Notified,
    Key::Informed,
    Key::Mitigation,
    Key::Cooperation,
    Key::Previous,
    Key::Orders,
    Key::Code,
    Key::Gain,
    Key::Authorities,
];

/// How many facts can move an amount, the controls among them.
pub const MOST_ASSUMED: usize = FACTS.len() + Control::ALL.len();

words! {
    /// At which stage of a decision an amount stood.
    Stage {
        /// After the steps, before anything was taken off.
        #[default]
        BeforeReductions = "before-reductions",
        /// What would have been imposed but for the approach to public bodies.
        WouldHaveBeen = "would-have-been",
        /// As imposed.
        Imposed = "imposed",
    }
}

/// A decided case: what was published about it, and nothing else.
#[derive(Clone, Copy, Debug)]
pub struct Case {
    /// Its stable name.
    pub id: &'static str,
    /// Whose law was applied.
    pub(crate) regime: Regime,
    /// Who was responsible.
    pub organisation: &'static str,
    /// The country of the authority, two small letters.
    pub country: &'static str,
    /// The authority.
    pub authority: &'static str,
    /// When it was decided, as far as that is known.
    pub decided: Decided,
    /// How it ended.
    pub outcome: Outcome,
    /// The policy by which it was decided.
    pub guidance: Guidance,
    /// Whether it is about a failing in security; the model is not fitted to others.
    pub security: bool,
    /// What happened and what was decided, in a sentence.
    pub summary: &'static str,
    /// How far the decision was checked.
    pub confidence: Confidence,
    /// The decision, or the best report of it.
    pub source: &'static Source,
    /// Further addresses.
    pub more: &'static [&'static str],
    /// Why the model misses, where it does.
    pub miss: &'static str,
    /// The facts as published: keys and values as in a link.
    pub facts: &'static [(&'static str, &'static str)],
    /// Where a fact stands in the decision, or on what basis it was read or left out.
    pub pinpoints: &'static [(&'static str, &'static str)],
    /// The amounts as published.
    pub amounts: Amounts,
    /// The authority's own choices as published: keys and values as in a link.
    pub pins: &'static [(&'static str, &'static str)],
}

/// A case is known by its name.
impl PartialEq for Case {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Case {
    /// The regime under which it was decided.
    #[must_use]
    pub const fn regime(&self) -> Regime {
        self.regime
    }

    /// The case as a link: its facts alone, under its name.
    #[must_use]
    pub fn link(&self) -> String {
        permalink::print(&self.scenario())
    }

    /// The facts of the case under the law of its day; what is not among them is as for anybody who leaves a question
    /// open.
    #[must_use]
    pub fn scenario(&self) -> Scenario {
        let mut scenario = Scenario { regime: self.regime(), on: self.decided.on(), ..Scenario::default() };
        let country = [(Key::Country.name(), self.country)];
        let facts = country.iter().filter(|_| self.regime() == Regime::Eu).chain(self.facts);
        for (key, value) in facts {
            let key = Key::from_name(key).unwrap_or(Key::Title);
            // A test reads every fact of every case.
            permalink::set(&mut scenario, key, value).unwrap_or_default();
        }
        permalink::set(&mut scenario, Key::Title, self.organisation).unwrap_or_default();
        scenario
    }

    /// A fact as published, spelled as in a link.
    #[must_use]
    pub fn fact(&self, key: Key) -> Option<&'static str> {
        self.facts.iter().find(|fact| fact.0 == key.name()).map(|fact| fact.1)
    }

    /// How many of the facts that can move an amount are not published and assumed.
    #[must_use]
    pub fn assumed(&self) -> usize {
        let controls = Control::ALL.iter().map(|control| Key::Control(*control));
        let stated = |key: &Key| self.fact(*key).is_some_and(|value| value != "unknown");
        FACTS.into_iter().chain(controls).filter(|key| !stated(key)).count()
    }

    /// The amount that the model is to meet: before settlement, the public-sector approach and hardship where that was
    /// published, else as imposed; none where there was no penalty.
    #[must_use]
    pub fn real(&self) -> Option<(Stage, Money)> {
        let amounts = &self.amounts;
        let stages = [
            (Stage::BeforeReductions, amounts.before_reductions),
            (Stage::WouldHaveBeen, amounts.would_have_been),
            (Stage::Imposed, amounts.imposed),
        ];
        let published = stages.into_iter().find_map(|(stage, amount)| Some((stage, amount?)));
        published.filter(|_| self.outcome == Outcome::Fine)
    }

    /// Whether the model is fitted to the case: a penalty for a failing in security, by the guidance that it models.
    #[must_use]
    pub fn is_fitted(&self) -> bool {
        self.outcome == Outcome::Fine && self.security && self.guidance == Guidance::Current
    }
}

/// The amounts of a case, in the regime's currency, as far as they were published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Amounts {
    /// The statutory maximum.
    pub maximum: Option<Money>,
    /// After seriousness and size.
    pub starting_point: Option<Money>,
    /// After aggravating and mitigating factors.
    pub adjusted: Option<Money>,
    /// After the last step, before settlement, the public-sector approach and hardship.
    pub before_reductions: Option<Money>,
    /// As proposed to the organisation.
    pub provisional: Option<Money>,
    /// As imposed.
    pub imposed: Option<Money>,
    /// As it stood after an appeal.
    pub after_appeal: Option<Money>,
    /// What the authority said it would have imposed but for its approach to public bodies.
    pub would_have_been: Option<Money>,
    /// As imposed, in another currency.
    pub national: Option<National>,
}

impl Amounts {
    /// No amount at all.
    pub const NONE: Self = Self {
        maximum: None,
        starting_point: None,
        adjusted: None,
        before_reductions: None,
        provisional: None,
        imposed: None,
        after_appeal: None,
        would_have_been: None,
        national: None,
    };
}

/// An amount in the currency of a country.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct National {
    /// Hundredths of a unit of the currency.
    pub minor: u64,
    /// The currency, by its three letters.
    pub currency: &'static str,
}

/// When a case was decided. A month or a day of zero is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Decided {
    /// The year.
    pub year: u16,
    /// The month, from one.
    pub month: u8,
    /// The day of the month, from one.
    pub day: u8,
}

impl Decided {
    /// The day, if it is known.
    #[must_use]
    pub fn on(self) -> Option<Date> {
        Date::new(self.year, self.month, self.day)
    }
}

impl fmt::Display for Decided {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.month, self.day) {
            (0, _) => write!(f, "{:04}", self.year),
            (month, 0) => write!(f, "{:04}-{month:02}", self.year),
            (month, day) => write!(f, "{:04}-{month:02}-{day:02}", self.year),
        }
    }
}
