//! Where a number comes from, how firm it is, and since when it holds.

use crate::date::Date;

/// A document that is cited.
#[derive(Debug, PartialEq, Eq)]
pub struct Source {
    /// Its short name in data and links, such as `ico-fining-guidance`.
    pub id: &'static str,
    /// Its title.
    pub title: &'static str,
    /// Who published it.
    pub publisher: &'static str,
    /// Where it can be read.
    pub url: &'static str,
    /// Its own date, where it has one.
    pub date: Option<Date>,
    /// The day it was last read for this rulebook.
    pub read: Date,
}

/// A place in a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Citation {
    /// The document.
    pub source: &'static Source,
    /// The paragraph, article or table in it.
    pub pinpoint: &'static str,
}

/// What a number rests on, from the firmest to the softest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Basis {
    /// An act or a regulation.
    Statute,
    /// The authority's own guidance.
    Guidance,
    /// Derived from decided cases or published counts.
    Observed,
    /// Ours: a choice with a reason, open to another.
    Judgement,
    /// Set by the person who made the scenario.
    Pinned,
}

impl Basis {
    /// The word for it in results and data.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Statute => "statute",
            Self::Guidance => "guidance",
            Self::Observed => "observed",
            Self::Judgement => "judgement",
            Self::Pinned => "pinned",
        }
    }
}

/// How far a number was checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Confidence {
    /// Read in the publisher's own text.
    Primary,
    /// Read in a full copy of the primary document kept by somebody else.
    Copy,
    /// Worked out from figures that were read in a primary document or a copy of one.
    Derived,
    /// Read in somebody's report about the primary document.
    Secondary,
    /// Not traced to a document; shown as unverified.
    Unverified,
}

impl Confidence {
    /// The word for it in results and data.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Primary => "primary",
            Self::Copy => "copy",
            Self::Derived => "derived",
            Self::Secondary => "secondary",
            Self::Unverified => "unverified",
        }
    }
}

/// A value with the day from which it holds and all that vouches for it.
#[derive(Clone, Copy, Debug)]
pub struct Dated<T> {
    /// The first day on which the value is in force.
    pub from: Date,
    /// The value.
    pub value: T,
    /// What it rests on.
    pub basis: Basis,
    /// How far it was checked.
    pub confidence: Confidence,
    /// Where it is written.
    pub citation: Citation,
    /// Why it is this value, where that is ours to explain.
    pub reason: &'static str,
}

/// A parameter of the rulebook.
///
/// A step uses a parameter by writing it into a line of the working (`Case::rule`), so that no number of the law enters the
/// arithmetic without its citation. It looks at a value by [`on`](Self::on) only to decide which line there is to write.
#[derive(Debug)]
pub struct Cited<T: 'static> {
    pub(crate) id: &'static str,
    pub(crate) label: &'static str,
    pub(crate) values: &'static [Dated<T>],
}

impl<T> Cited<T> {
    /// Its address in the data, such as `uk.statutory-maximum.higher-fixed`.
    #[must_use]
    pub const fn id(&self) -> &'static str {
        self.id
    }

    /// Its name for people.
    #[must_use]
    pub const fn label(&self) -> &'static str {
        self.label
    }

    /// Its values for showing, oldest first.
    #[must_use]
    pub const fn history(&self) -> &'static [Dated<T>] {
        self.values
    }

    /// Where its newest value is written.
    pub(crate) const fn newest(&self) -> Citation {
        self.values[self.values.len() - 1].citation
    }

    /// The first day on which any value is in force.
    #[must_use]
    pub const fn since(&self) -> Date {
        self.values[0].from
    }

    /// The value in force on a day; before the first one, the first.
    #[must_use]
    pub fn on(&self, day: Date) -> &'static Dated<T> {
        let later = self.values.iter().rposition(|dated| dated.from <= day);
        &self.values[later.unwrap_or_default()]
    }
}

impl<T: Copy> Cited<T> {
    /// The same parameter as if it had had another value from its first day on, to see what that would change.
    pub(crate) fn revised(&self, value: T) -> &'static Self {
        let newest = self.values[self.values.len() - 1];
        let values = Box::leak(Box::new([Dated { value, from: self.since(), ..newest }]));
        Box::leak(Box::new(Self { id: self.id, label: self.label, values }))
    }
}
