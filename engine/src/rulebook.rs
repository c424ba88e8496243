//! The rulebook: every number of a regime, dated and cited.
//!
//! The numbers live in `data/` and are compiled into `generated.rs` by `cargo xtask codegen`; this module gives them
//! their shapes and puts a regime together. A regime is a value: the steps are the same code for all.

#[rustfmt::skip]
mod generated;

use std::fmt;

use crate::citation::{Citation, Cited, Confidence};
use crate::date::Date;
use crate::money::{Money, Multiple, Points, Range, Share};
use crate::provision::{Infringement, Provision};
use crate::scenario::Regime;

pub use generated::{CONTROLS, FRAMEWORKS, QUESTIONS, SOURCES, VERSION};
pub(crate) use generated::{exchange, likelihood, nearness, sources};

/// All the numbers of one regime, a field for each step.
#[derive(Clone, Copy, Debug)]
pub struct Rulebook {
    /// The regime.
    pub regime: Regime,
    /// The most that the law allows.
    pub statutory_maximum: StatutoryMaximum,
    /// The degree of seriousness.
    pub seriousness: Seriousness,
    /// The size of the undertaking.
    pub turnover: Turnover,
    /// The starting point.
    pub starting_point: StartingPoint,
    /// Aggravating and mitigating factors.
    pub aggravating_mitigating: AggravatingMitigating,
    /// What makes it effective, proportionate and dissuasive.
    pub effective_proportionate_dissuasive: EffectiveProportionateDissuasive,
    /// What is taken off after the steps.
    pub reductions: Reductions,
    /// Where decided cases fall around the central figure.
    pub spread: Spread,
    /// How likely a penalty is at all.
    pub chance: ChanceOfPenalty,
    /// The factor by which the odds of a public body are divided; only where the regime has a policy of its own.
    pub public_odds: Option<&'static Cited<Multiple<Share>>>,
}

macro_rules! parameters {
    ($( $(#[$meta:meta])* $name:ident { $( $field:ident: $type:ty ),+ $(,)? } )+) => { $(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug)]
        #[allow(missing_docs, reason = "each field is a parameter, and carries its own label and help")]
        pub struct $name { $( pub $field: &'static Cited<$type> ),+ }
    )+ };
}

parameters! {
    /// A tier of the statutory maximum.
    Tier { fixed: Money, percentage: Share, provisions: &'static [Articles] }
    /// Parameters of the seriousness score and of the degrees.
    Seriousness {
        low: Span, medium: Span, high: Span, curve: &'static [(Points, Share)],
        people: LogPoints, people_assumed: u64, data: &'static [Entry<Points>], data_several: Points,
        harm: &'static [Entry<Points>], effect: &'static [Entry<Points>],
        fault: Points, control_partial: Share, control_unknown: Share, control_weights: &'static [Entry<u32>],
        warnings: Points, duration: LogPoints, vulnerable: Points, intentional: Points, score: Rule,
    }
    /// Parameters of the turnover step.
    Turnover { bands: &'static [Band], not_stated: Range<Share>, proxy: Rule }
    /// Parameters of the starting point.
    StartingPoint { product: Rule, earlier_policy: Rule }
    /// Parameters of the aggravating and mitigating factors.
    AggravatingMitigating {
        mitigation: &'static [Entry<Range<Share>>], cooperation: &'static [Entry<Range<Share>>],
        previous: &'static [Entry<Range<Share>>], orders: &'static [Entry<Range<Share>>],
        code: &'static [Entry<Range<Share>>], authorities: &'static [Entry<Range<Share>>],
        notified: &'static [Entry<Range<Share>>], informed: &'static [Entry<Range<Share>>],
        notified_within: u64, gain: Rule, counted_once: Rule, responsibility: Rule,
    }
    /// How far decided cases lie from the central figure.
    Spread { known: Multiple<Share>, turnover_not_stated: Multiple<Share> }
    /// Parameters of the chance of a penalty.
    ChanceOfPenalty {
        fine: &'static [Chance], pending: Multiple<Range<Share>>, reprimand: Range<Share>,
        seriousness_odds: Multiple<Share>, even_score: Points, ceiling: Share,
    }
}

/// Parameters of the last step.
#[derive(Clone, Copy, Debug)]
pub struct EffectiveProportionateDissuasive {
    /// The amount towards which penalties are drawn.
    pub towards: &'static Cited<Money>,
    /// The part of the way that they are drawn.
    pub strength: &'static Cited<Share>,
    /// How far single decisions have gone to either side of the centre: the deepest cut and the greatest rise.
    pub limits: &'static Cited<Multiple<Range<Share>>>,
    /// How the authorities of single countries differ from the rest; only where a regime has several.
    pub authority: Option<&'static Cited<Multiple<&'static [Entry<Share>]>>>,
    /// Nothing lies above the statutory maximum.
    pub cap: &'static Cited<Rule>,
}

/// Parameters of the statutory maximum.
#[derive(Clone, Copy, Debug)]
pub struct StatutoryMaximum {
    /// The graver tier.
    pub higher: Tier,
    /// The lighter tier.
    pub standard: Tier,
    /// What holds for several infringements.
    pub concurrence: &'static Cited<Rule>,
    /// What the laws of single countries say of public bodies; only where a regime has several.
    pub public_body: Option<&'static Cited<&'static [NationalMaximum]>>,
}

impl StatutoryMaximum {
    /// The tier that a provision belongs to on a day.
    #[must_use]
    pub fn tier(&self, provision: Provision, on: Date) -> Option<&Tier> {
        let article = (provision.article, provision.letter);
        let holds =
            |tier: &&Tier| tier.provisions.on(on).value.iter().any(|span| (span.from..=span.to).contains(&article));
        [&self.higher, &self.standard].into_iter().find(holds)
    }

    /// The gravest tier among the provisions of an infringement.
    #[must_use]
    pub fn gravest(&self, infringement: &Infringement, on: Date) -> &Tier {
        let higher =
            |provision: &Provision| self.tier(*provision, on).is_some_and(|tier| std::ptr::eq(tier, &self.higher));
        if infringement.provisions().iter().any(higher) { &self.higher } else { &self.standard }
    }
}

/// What is taken off after the steps; only where the regime has such a thing.
#[derive(Clone, Copy, Debug)]
pub struct Reductions {
    /// What is left of the penalty of a public body.
    pub public_sector_approach: Option<&'static Cited<Range<Share>>>,
    /// What is left where hardship is shown.
    pub hardship: Option<&'static Cited<Share>>,
    /// What a settlement takes off at most.
    pub settlement: Option<&'static Cited<&'static [Entry<Share>]>>,
}

macro_rules! rulebook {
    ($regime:ident, $module:ident, $authority:expr, $reductions:expr, $public_odds:expr, $public_body:expr) => {{
        use generated::$module::*;
        Rulebook {
            regime: Regime::$regime,
            statutory_maximum: StatutoryMaximum {
                higher: Tier {
                    fixed: &statutory_maximum::HIGHER_FIXED,
                    percentage: &statutory_maximum::HIGHER_PERCENTAGE,
                    provisions: &statutory_maximum::HIGHER_PROVISIONS,
                },
                standard: Tier {
                    fixed: &statutory_maximum::STANDARD_FIXED,
                    percentage: &statutory_maximum::STANDARD_PERCENTAGE,
                    provisions: &statutory_maximum::STANDARD_PROVISIONS,
                },
                concurrence: &statutory_maximum::CONCURRENCE,
                public_body: $public_body,
            },
            seriousness: Seriousness {
                low: &seriousness::LOW,
                medium: &seriousness::MEDIUM,
                high: &seriousness::HIGH,
                curve: &seriousness::CURVE,
                people: &seriousness::PEOPLE,
                people_assumed: &seriousness::PEOPLE_ASSUMED,
                data: &seriousness::DATA,
                data_several: &seriousness::DATA_SEVERAL,
                harm: &seriousness::HARM,
                effect: &seriousness::EFFECT,
                fault: &seriousness::FAULT,
                control_partial: &seriousness::CONTROL_PARTIAL,
                control_unknown: &seriousness::CONTROL_UNKNOWN,
                control_weights: &seriousness::CONTROL_WEIGHTS,
                warnings: &seriousness::WARNINGS,
                duration: &seriousness::DURATION,
                vulnerable: &seriousness::VULNERABLE,
                intentional: &seriousness::INTENTIONAL,
                score: &seriousness::SCORE,
            },
            turnover: Turnover { bands: &turnover::BANDS, not_stated: &turnover::NOT_STATED, proxy: &turnover::PROXY },
            starting_point: StartingPoint {
                product: &starting_point::PRODUCT,
                earlier_policy: &starting_point::EARLIER_POLICY,
            },
            aggravating_mitigating: AggravatingMitigating {
                mitigation: &aggravating_mitigating::MITIGATION,
                cooperation: &aggravating_mitigating::COOPERATION,
                previous: &aggravating_mitigating::PREVIOUS,
                orders: &aggravating_mitigating::ORDERS,
                code: &aggravating_mitigating::CODE,
                authorities: &aggravating_mitigating::AUTHORITIES,
                notified: &aggravating_mitigating::NOTIFIED,
                informed: &aggravating_mitigating::INFORMED,
                notified_within: &aggravating_mitigating::NOTIFIED_WITHIN,
                gain: &aggravating_mitigating::GAIN,
                counted_once: &aggravating_mitigating::COUNTED_ONCE,
                responsibility: &aggravating_mitigating::RESPONSIBILITY,
            },
            effective_proportionate_dissuasive: EffectiveProportionateDissuasive {
                towards: &effective_proportionate_dissuasive::TOWARDS,
                strength: &effective_proportionate_dissuasive::STRENGTH,
                limits: &effective_proportionate_dissuasive::LIMITS,
                authority: $authority,
                cap: &effective_proportionate_dissuasive::CAP,
            },
            reductions: $reductions,
            spread: Spread { known: &spread::KNOWN, turnover_not_stated: &spread::TURNOVER_NOT_STATED },
            chance: ChanceOfPenalty {
                fine: &chance::FINE,
                pending: &chance::PENDING,
                reprimand: &chance::REPRIMAND,
                seriousness_odds: &chance::SERIOUSNESS_ODDS,
                even_score: &chance::EVEN_SCORE,
                ceiling: &chance::CEILING,
            },
            public_odds: $public_odds,
        }
    }};
}

/// The United Kingdom, by the ICO's Data Protection Fining Guidance.
pub static UK: Rulebook = rulebook!(
    Uk,
    uk,
    None,
    Reductions {
        public_sector_approach: Some(&public_sector_approach::KEPT),
        hardship: Some(&hardship::KEPT),
        settlement: Some(&settlement::REDUCTION),
    },
    Some(&chance::PUBLIC_ODDS),
    None
);

/// The European Union, by EDPB Guidelines 04/2022.
pub static EU: Rulebook = rulebook!(
    Eu,
    eu,
    Some(&effective_proportionate_dissuasive::AUTHORITY),
    Reductions { public_sector_approach: None, hardship: None, settlement: None },
    None,
    Some(&statutory_maximum::PUBLIC_BODY)
);

/// The rulebook of a regime.
#[must_use]
pub fn of(regime: Regime) -> &'static Rulebook {
    match regime {
        Regime::Uk => &UK,
        Regime::Eu => &EU,
    }
}

/// The first day of the law that is modelled, if a day lies before it.
///
/// It is the Regulation’s own first day, which was the United Kingdom’s too.
#[must_use]
pub fn first_day_if_before(day: Date) -> Option<Date> {
    Some(of(Regime::Eu).statutory_maximum.higher.fixed.since()).filter(|first| day < *first)
}

/// The most that the law of a country allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NationalMaximum {
    /// The country, by its code.
    pub country: [u8; 2],
    /// The law and the place in it.
    pub law: &'static str,
    /// The most in the standard tier.
    pub standard: Money,
    /// The most in the higher tier; nothing where none is imposed.
    pub higher: Money,
    /// How far it was checked, where that is less than the whole table.
    pub confidence: Option<Confidence>,
}

impl NationalMaximum {
    /// Whether the law lets no penalty be imposed at all.
    #[must_use]
    pub fn exempts(&self) -> bool {
        self.higher == Money::ZERO
    }
}

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

impl Span {
    /// The range between the two ends, with its centre as near to a share as they allow.
    #[must_use]
    pub fn around(self, central: Share) -> Range<Share> {
        Range { lowest: self.lowest, central: central.clamp(self.lowest, self.highest), highest: self.highest }
    }
}

/// A span of turnovers and the share of the starting amount that goes with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Band {
    /// The greatest turnover in the band; none for the last.
    pub up_to: Option<Money>,
    /// The shares at the bottom and at the top of the band.
    pub share: Span,
    /// How far the band was checked, where that is not as far as the whole table.
    pub confidence: Option<Confidence>,
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

/// How often something happens in a year to an organisation of about one turnover.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Frequency {
    /// The turnover that the frequency stands for.
    pub turnover: Money,
    /// The chance in a year, with its interval.
    pub of: Range<Share>,
}

/// How many breaches affect fewer people than so many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    /// The number of people.
    pub people: u64,
    /// The share of breaches below it.
    pub below: Share,
}

/// What the effect of a control is known from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Evidence {
    /// A study gives a size for organisations with and without it.
    Measured,
    /// Studies give its place among others.
    Ranked,
    /// Nothing was found but its part in decided cases.
    Judged,
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

impl fmt::Display for Articles {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let article = |(number, letter): (u8, char)| format!("{number}{letter}").trim_end().to_owned();
        match (article(self.from), article(self.to)) {
            (from, to) if from == to => f.write_str(&from),
            (from, to) => write!(f, "{from} to {to}"),
        }
    }
}

/// A fact that people are asked for.
#[derive(Debug, PartialEq, Eq)]
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
    /// The step that the answer goes into, as a link of the working names it; empty if none.
    pub step: &'static str,
    /// Where that is written, in the order of [`Regime`].
    pub cited: [Option<Citation>; 2],
    /// Cases in which people are in doubt, and what to answer in each.
    pub guide: &'static [Doubt],
    /// How it is answered.
    pub answer: Answer,
}

/// A case in which people are in doubt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Doubt {
    /// The case, in a few words.
    pub case: &'static str,
    /// What to answer in it.
    pub so: &'static str,
}

/// How a question is answered.
#[derive(Debug, PartialEq, Eq)]
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
#[derive(Debug, PartialEq, Eq)]
pub struct Choice {
    /// The word in a link.
    pub value: &'static str,
    /// How it is said.
    pub label: &'static str,
}

/// A security control.
#[derive(Debug, PartialEq, Eq)]
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
    /// Where the [`FRAMEWORKS`] ask for the same, in their order; empty where they do not.
    pub frameworks: &'static [&'static str],
}

/// A framework of security controls.
#[derive(Debug, PartialEq, Eq)]
pub struct Framework {
    /// Its name and version.
    pub name: &'static str,
    /// Where it is published.
    pub url: &'static str,
    /// How far its passages were checked.
    pub confidence: Confidence,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario;
    use crate::words::Word;

    fn in_order<T: Copy>(table: &Cited<&'static [Entry<T>]>) {
        for value in table.history() {
            let words: Vec<_> = value.value.iter().map(|entry| entry.0).collect();
            assert_eq!(words, scenario::Control::WORDS, "{}", table.id());
        }
    }

    #[test]
    fn what_every_control_has_stands_in_the_order_of_the_controls() {
        in_order(UK.seriousness.control_weights);
        in_order(EU.seriousness.control_weights);
        in_order(&likelihood::CONTROL_WEIGHTS);
        in_order(&likelihood::EVIDENCE);
    }
}
