//! The rulebook: every number of a regime, dated and cited.
//!
//! The numbers live in `data/` and are compiled into `generated.rs` by `cargo xtask codegen`; this module gives them
//! their shapes and puts a regime together. A regime is a value: the steps are the same code for all.

#[rustfmt::skip]
mod generated;

use crate::citation::Cited;
use crate::date::Date;
use crate::money::{Money, Points, Range, Share};

pub use generated::{CONTROLS, QUESTIONS, SOURCES, VERSION};

/// A rule in words: it carries no number, only its citation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule;

/// The two ends of a range that has no centre of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// The lower end.
    pub lowest: Share,
    /// The upper end.
    pub highest: Share,
}

/// A span of turnovers and the share of the starting amount that goes with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Band {
    /// The greatest turnover in the band; none for the last.
    pub up_to: Option<Money>,
    /// The shares at the bottom and at the top of the band.
    pub share: Span,
}

/// How often reports of about one size ended in a penalty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chance {
    /// The number of people affected that the count stands for.
    pub people: u64,
    /// The chance, with the interval that the count allows.
    pub of: Range<Share>,
    /// The count itself, such as `5 of 492 reports`.
    pub counted: &'static str,
}

/// Points that grow with the logarithm of a count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LogPoints {
    /// Up to this count there are no points.
    pub from: u64,
    /// From this count on there are all points.
    pub to: u64,
    /// All points.
    pub points: Points,
}

impl LogPoints {
    /// The points of a count.
    #[must_use]
    pub fn of(&self, count: u64) -> Points {
        let position = |count: u64| libm::log10(count.clamp(self.from, self.to) as f64 / self.from as f64);
        Points::nearest(self.points.number() * position(count) / position(self.to))
    }
}

/// A word of a link and what goes with it.
pub type Entry<T> = (&'static str, T);

/// Which provisions a tier holds: an article, or all articles from one to another, as `12-21`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Articles {
    /// The first article, with its letter if it has one, such as `(22, 'B')`; a blank for none.
    pub from: (u8, char),
    /// The last article.
    pub to: (u8, char),
}

/// A fact that people are asked for.
#[derive(Debug)]
pub struct Question {
    /// Its key in a link.
    pub key: &'static str,
    /// The part of the form it belongs to.
    pub group: &'static str,
    /// The question, in a few words.
    pub label: &'static str,
    /// What it means.
    pub help: &'static str,
    /// Why it matters to the penalty.
    pub matters: &'static str,
    /// An example from a decided case.
    pub example: &'static str,
    /// How it is answered.
    pub answer: Answer,
}

/// How a question is answered.
#[derive(Debug)]
pub enum Answer {
    /// An amount of the regime's currency.
    Amount,
    /// A whole number of something, such as `people`.
    Count(&'static str),
    /// One of a few words.
    Choice(&'static [Choice]),
    /// Any of a few words.
    Choices(&'static [Choice]),
    /// Words of one's own.
    Text,
    /// A day.
    Day,
}

/// A word of a link and how it is said to people.
#[derive(Debug)]
pub struct Choice {
    /// The word in a link.
    pub value: &'static str,
    /// How it is said.
    pub label: &'static str,
}

/// A security control.
#[derive(Debug)]
pub struct Control {
    /// Its key in a link.
    pub key: &'static str,
    /// Its name.
    pub label: &'static str,
    /// Its name where there is little room.
    pub short: &'static str,
    /// What it means, and what counts as full.
    pub help: &'static str,
    /// The decided cases that turned on it.
    pub example: &'static str,
}
