//! The working: the ordered lines that make the amount, each with what went into it and where that comes from.
//!
//! An amount of an estimate is the result of a line, so there is no second total to disagree with.

use crate::citation::{Basis, Citation, Cited, Confidence};
use crate::date::Date;
use crate::money::{Money, Multiple, Points, Range, Share};
use crate::provision::Infringement;
use crate::rulebook::{Articles, Band, Chance, Entry, Frequency, LogPoints, NationalMaximum, Rule, Span};
use crate::scenario::States;
use crate::words::words;

words! {
    /// A step of the guidance, or of what lies around it.
    Step {
        /// The most that the law allows.
        #[default]
        StatutoryMaximum = "statutory-maximum",
        /// How serious the infringement is.
        Seriousness = "seriousness",
        /// How large the undertaking is.
        Turnover = "turnover",
        /// The starting point.
        StartingPoint = "starting-point",
        /// Aggravating and mitigating factors.
        AggravatingMitigating = "aggravating-mitigating",
        /// Effective, proportionate and dissuasive.
        EffectiveProportionateDissuasive = "effective-proportionate-dissuasive",
        /// The public-sector approach.
        PublicSectorApproach = "public-sector-approach",
        /// Financial hardship.
        Hardship = "hardship",
        /// Settlement.
        Settlement = "settlement",
        /// Where decided cases fall around the central figure.
        Spread = "spread",
        /// The chance of a penalty.
        Chance = "chance",
        /// How often a breach is to be expected.
        Likelihood = "likelihood",
    }

    /// How a line gets from its operands to its result.
    Operation {
        /// The result is the last operand, as it stands.
        #[default]
        Taken = "taken",
        /// The gravest tier that the provisions fall into.
        Tier = "tier",
        /// The fixed amount or the percentage of turnover, whichever is higher.
        HigherOf = "higher-of",
        /// Points by the logarithm of a count.
        Logarithmic = "logarithmic",
        /// The greatest of the points given.
        Greatest = "greatest",
        /// Points for the weighted share of controls that were missing.
        Missing = "missing",
        /// The entry of a table that goes with a word.
        Entry = "entry",
        /// The sum.
        Sum = "sum",
        /// The percentage that belongs to a score.
        Curve = "curve",
        /// The range between two limits, with its centre as near to another value as they allow.
        Within = "within",
        /// The range of a band of turnovers, with the place of the turnover in it.
        Band = "band",
        /// The place in the range.
        Chosen = "chosen",
        /// The product of an amount and shares.
        Product = "product",
        /// An amount changed by a signed share.
        Changed = "changed",
        /// The amount that lies some of the way, in logarithms, from another amount to a third.
        Towards = "towards",
        /// No more than another amount.
        Capped = "capped",
        /// An amount divided and multiplied by a factor, within two others.
        Around = "around",
        /// The chance between two counts, in logarithms.
        Between = "between",
        /// A chance multiplied by a range of factors.
        Factored = "factored",
        /// A factor that is one at the middle of the score and grows and shrinks with it.
        Leaning = "leaning",
        /// A chance whose odds are multiplied by a factor.
        Odds = "odds",
        /// How often something happens in a year that has this chance to happen at least once.
        Rate = "rate",
        /// The weighted share of the controls that were in place.
        InPlace = "in-place",
        /// The factor of a full posture, to the power of how much one posture is more than another.
        Beside = "beside",
    }
}

/// Anything that stands in a line.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "each variant holds the value of the type that it is named after")]
pub enum Value {
    Money(Money),
    Share(Share),
    Points(Points),
    Count(u64),
    Word(&'static str),
    Shares(Range<Share>),
    Amounts(Range<Money>),
    Span(Span),
    LogPoints(LogPoints),
    PointsBy(&'static [Entry<Points>]),
    SharesBy(&'static [Entry<Range<Share>>]),
    ShareBy(&'static [Entry<Share>]),
    Multiple(Share),
    Multiples(Range<Share>),
    MultipleBy(&'static [Entry<Share>]),
    Weights(&'static [Entry<u32>]),
    States(States),
    Words(Vec<&'static str>),
    Curve(&'static [(Points, Share)]),
    Bands(&'static [Band]),
    Chances(&'static [Chance]),
    Frequencies(&'static [Frequency]),
    Articles(&'static [Articles]),
    Infringement(Infringement),
    Day(Date),
    Rule,
}

macro_rules! values {
    ($( $type:ty => $variant:ident ),+ $(,)?) => { $(
        impl From<$type> for Value {
            fn from(value: $type) -> Self {
                Self::$variant(value)
            }
        }
    )+ };
}

values! {
    Money => Money,
    Share => Share,
    Points => Points,
    u64 => Count,
    &'static str => Word,
    Range<Share> => Shares,
    Range<Money> => Amounts,
    Span => Span,
    LogPoints => LogPoints,
    &'static [Entry<Points>] => PointsBy,
    &'static [Entry<Range<Share>>] => SharesBy,
    &'static [Entry<Share>] => ShareBy,
    &'static [Entry<u32>] => Weights,
    States => States,
    Vec<&'static str> => Words,
    &'static [(Points, Share)] => Curve,
    &'static [Band] => Bands,
    &'static [Chance] => Chances,
    &'static [Frequency] => Frequencies,
    &'static [Articles] => Articles,
    Infringement => Infringement,
    Date => Day,
}

macro_rules! factors {
    ($( $type:ty => $variant:ident ),+ $(,)?) => { $(
        impl From<Multiple<$type>> for Value {
            fn from(Multiple(value): Multiple<$type>) -> Self {
                Self::$variant(value)
            }
        }
    )+ };
}

factors! {
    Share => Multiple,
    Range<Share> => Multiples,
    &'static [Entry<Share>] => MultipleBy,
}

impl From<&'static [NationalMaximum]> for Value {
    // No line shows them all: each is about one country.
    fn from(_: &'static [NationalMaximum]) -> Self {
        Self::Rule
    }
}

impl From<Rule> for Value {
    fn from(_: Rule) -> Self {
        Self::Rule
    }
}

/// Where an operand comes from.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Origin {
    /// The rulebook.
    Rule(Reference),
    /// A fact of the scenario, by its key in a link.
    Fact(&'static str),
    /// A fact that was not stated and is assumed, by its key in a link.
    Assumed(&'static str),
    /// The authority's own choice, by its key in a link.
    Pinned(&'static str),
    /// A line before this one.
    Earlier,
}

/// All that vouches for a number of the rulebook.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reference {
    /// The parameter, such as `uk.statutory-maximum.higher-fixed`.
    pub parameter: &'static str,
    /// The first day of the value.
    pub from: Date,
    /// What it rests on.
    pub basis: Basis,
    /// How far it was checked.
    pub confidence: Confidence,
    /// Where it is written.
    pub citation: Citation,
    /// Why it is this value, where that is ours to explain.
    pub reason: &'static str,
}

/// Something that goes into a line.
#[derive(Clone, Debug, PartialEq)]
pub struct Operand {
    /// Its name for people.
    pub name: &'static str,
    /// Its value.
    pub value: Value,
    /// Where it comes from.
    pub origin: Origin,
}

impl Operand {
    /// A parameter of the rulebook, as it stands on a day.
    pub(crate) fn rule<T: Copy + Into<Value>>(parameter: &'static Cited<T>, on: Date) -> Self {
        let dated = parameter.on(on);
        let reference = Reference {
            parameter: parameter.id,
            from: dated.from,
            basis: dated.basis,
            confidence: dated.confidence,
            citation: dated.citation,
            reason: dated.reason,
        };
        Self { name: parameter.label, value: dated.value.into(), origin: Origin::Rule(reference) }
    }

    /// The same parameter, checked only so far.
    pub(crate) fn checked(mut self, confidence: Confidence) -> Self {
        if let Origin::Rule(reference) = &mut self.origin {
            reference.confidence = confidence;
        }
        self
    }
}

/// A line of the working.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// The step that it belongs to.
    pub step: Step,
    /// What happens in it.
    pub label: &'static str,
    /// What goes into it.
    pub operands: Vec<Operand>,
    /// How the result follows.
    pub operation: Operation,
    /// The result.
    pub result: Value,
}

impl Line {
    /// The rules that went into the line; the first is the one that it carries out.
    pub fn references(&self) -> impl Iterator<Item = &Reference> {
        self.operands.iter().filter_map(|operand| match &operand.origin {
            Origin::Rule(reference) => Some(reference),
            _ => None,
        })
    }

    /// Where the rule that the line carries out is written.
    #[must_use]
    pub fn citation(&self) -> Option<Citation> {
        self.references().next().map(|reference| reference.citation)
    }

    /// What the line rests on: it is as firm as the softest thing in it.
    #[must_use]
    pub fn basis(&self) -> Basis {
        let pinned = self.operands.iter().any(|operand| matches!(operand.origin, Origin::Pinned(_)));
        let rules = self.references().map(|reference| reference.basis);
        // Placing a turnover inside its band is our own interpolation of a published table.
        let own = (self.operation == Operation::Band).then_some(Basis::Judgement);
        let pinned = pinned.then_some(Basis::Pinned);
        rules.chain(own).chain(pinned).max().unwrap_or(Basis::Judgement)
    }
}

/// What an assessment keeps of itself. The arithmetic is the same whatever is kept.
pub trait Record {
    /// Opens a line.
    fn open(&mut self, step: Step, label: &'static str);
    /// Adds an operand to the open line.
    fn operand(&mut self, operand: impl FnOnce() -> Operand);
    /// Closes the open line.
    fn close(&mut self, operation: Operation, result: impl FnOnce() -> Value);
}

/// The lines of an assessment.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Working {
    /// The lines, in order.
    pub lines: Vec<Line>,
}

impl Working {
    /// The lines of one step.
    pub fn step(&self, step: Step) -> impl Iterator<Item = &Line> {
        self.lines.iter().filter(move |line| line.step == step)
    }

    /// The amounts that the lines of a step come to, one after another; the last is the amount after the step.
    #[must_use]
    pub fn amounts(&self, step: Step) -> Vec<Money> {
        let amounts = self.step(step).filter_map(|line| match line.result {
            Value::Money(amount) => Some(amount),
            _ => None,
        });
        amounts.collect()
    }

    /// The shares that the lines of a step come to, one after another.
    #[must_use]
    pub fn shares(&self, step: Step) -> Vec<Share> {
        let shares = self.step(step).filter_map(|line| match line.result {
            Value::Share(share) | Value::Multiple(share) => Some(share),
            _ => None,
        });
        shares.collect()
    }
}

/// Keeps nothing but the amounts that are returned.
pub const AMOUNT_ONLY: Option<Working> = None;

/// Every line, or none. It is one type for both, so that the steps are compiled, and downloaded, once.
impl Record for Option<Working> {
    fn open(&mut self, step: Step, label: &'static str) {
        if let Some(working) = self {
            let operation = Operation::Taken;
            working.lines.push(Line { step, label, operands: Vec::new(), operation, result: Value::Rule });
        }
    }

    fn operand(&mut self, operand: impl FnOnce() -> Operand) {
        if let Some(line) = self.as_mut().and_then(|working| working.lines.last_mut()) {
            line.operands.push(operand());
        }
    }

    fn close(&mut self, operation: Operation, result: impl FnOnce() -> Value) {
        if let Some(line) = self.as_mut().and_then(|working| working.lines.last_mut()) {
            line.operation = operation;
            line.result = result();
        }
    }
}
