//! The chance of a penalty.
//!
//! # Rule
//! An authority may fine, reprimand, order, or close a case. Few reports end in a penalty.
//!
//! # How it is modelled
//! The rate is counted: penalties over reports of breaches of about the same size, in logarithms between the counts,
//! with the interval that so few events allow. Some reports are still being decided, which raises it a little.
//! Seriousness moves the odds by a bounded factor, and for a public body in the UK they are lower. Where the law of a
//! country lets no penalty be imposed on a public body, the working says so; the chance is then that of another body,
//! because a chance of nothing would claim that the body is known to be public in the sense of that law.
//!
//! # What is left to judgement
//! The two factors on the odds, and where between two counts a size lies.
//!
//! # Source
//! The ICO's data security incident trends and penalty notices; for the EU, the surveys that the parameters name.

use crate::assessment::Case;
use crate::citation::Cited;
use crate::date::Date;
use crate::money::{Multiple, Points, Range, Share};
use crate::rulebook::{Chance, NationalMaximum, Rulebook};
use crate::scenario::{Body, Scenario};
use crate::steps::statutory_maximum::national;
use crate::words::Word;
use crate::working::{Operation, Record, Step};

const STEP: Step = Step::Chance;

/// The chance that a penalty is imposed, given the breach.
pub(crate) fn of_a_fine<R: Record>(case: &mut Case<'_, R>, score: Points) -> Range<Share> {
    let rules = &case.rulebook.chance;
    case.line(STEP, "Reports of breaches of about this size that ended in a penalty");
    let counts = case.rule(rules.fine);
    let people = match case.scenario.people {
        Some(people) => case.fact("people", "People affected", people),
        None => {
            let people = case.rule(case.rulebook.seriousness.people_assumed);
            case.assumed("people", "People affected, not stated", people)
        }
    };
    let counted = case.gives(Operation::Between, between(counts, people));
    case.line(STEP, "Some reports are still being decided");
    let Multiple(pending) = case.rule(rules.pending);
    case.earlier("Counted", counted);
    let chance = case.gives(Operation::Factored, factored(counted, pending));
    let chance = by_seriousness(case, chance, score);
    let chance = by_body(case, chance);
    case.line(STEP, "Kept between never and always");
    let ceiling = case.rule(rules.ceiling);
    case.earlier("Chance so far", chance);
    let chance = case.gives(Operation::Capped, capped(chance, ceiling));
    if let Some((table, row)) = exempting(case.rulebook, case.scenario, case.on) {
        case.line(STEP, "The law of this country imposes no fine on a public body: this is the chance of another body");
        case.row(table, row, row.higher);
        case.fact("country", "National law", row.law);
        case.earlier("Chance so far", chance);
        case.gives(Operation::Taken, chance);
    }
    chance
}

/// The law that lets no penalty be imposed on such a body, where there is one.
pub(crate) fn exempting(
    rulebook: &Rulebook,
    scenario: &Scenario,
    on: Date,
) -> Option<(&'static Cited<&'static [NationalMaximum]>, &'static NationalMaximum)> {
    national(rulebook, scenario, on).filter(|(_, row)| row.exempts())
}

/// The chance that a reprimand is issued, given the breach.
pub(crate) fn of_a_reprimand<R: Record>(case: &mut Case<'_, R>) -> Range<Share> {
    case.line(STEP, "Reports that ended in a reprimand");
    let counted = case.rule(case.rulebook.chance.reprimand);
    case.gives(Operation::Taken, counted)
}

fn by_seriousness<R: Record>(case: &mut Case<'_, R>, chance: Range<Share>, score: Points) -> Range<Share> {
    case.line(STEP, "Factor on the odds for seriousness: the odds, to the power of how far the score lies from the even one, as a share of that");
    let Multiple(most) = case.rule(case.rulebook.chance.seriousness_odds);
    let middle = case.rule(case.rulebook.chance.even_score);
    case.earlier("Score", score);
    let factor = case.gives(Operation::Leaning, Multiple(leaning(most, middle, score)));
    with_odds(
        case,
        case.rulebook.chance.seriousness_odds,
        "Chance with the odds moved by seriousness: chance to no chance, times the factor",
        chance,
        factor,
    )
}

fn by_body<R: Record>(case: &mut Case<'_, R>, chance: Range<Share>) -> Range<Share> {
    let (Body::Public, Some(odds)) = (case.scenario.body, case.rulebook.public_odds) else {
        return chance;
    };
    case.line(STEP, "Factor on the odds for a public body, fined only in the most egregious cases");
    let Multiple(less) = case.rule(odds);
    case.fact("body", "Body", case.scenario.body.word());
    let factor = case.gives(Operation::Taken, Multiple(Share::ONE.divided_by(less)));
    with_odds(case, odds, "Chance with the odds moved for a public body", chance, factor)
}

fn with_odds<R: Record>(
    case: &mut Case<'_, R>,
    rule: &'static Cited<Multiple<Share>>,
    label: &'static str,
    chance: Range<Share>,
    factor: Multiple<Share>,
) -> Range<Share> {
    case.line(STEP, label);
    case.cites(rule);
    case.earlier("Chance so far", chance);
    case.earlier("Factor", factor);
    case.gives(Operation::Odds, chance.map(|chance| odds(chance, factor.0)))
}

/// The chance for a number of people, in logarithms between the counts and flat beyond them.
pub(crate) fn between(counts: &[Chance], people: u64) -> Range<Share> {
    let Some((first, last)) = counts.first().zip(counts.last()) else {
        return Range::default();
    };
    let people = people.clamp(first.people, last.people);
    let after = counts.iter().find(|count| people <= count.people).unwrap_or(last);
    let before = counts.iter().rfind(|count| count.people <= people).unwrap_or(first);
    let log = |number: f64| libm::log(number);
    let span = log(after.people as f64) - log(before.people as f64);
    let part = if before.people == after.people {
        f64::default()
    } else {
        (log(people as f64) - log(before.people as f64)) / span
    };
    let at = |of: fn(Range<Share>) -> Share| {
        let (from, to) = (log(of(before.of).number()), log(of(after.of).number()));
        Share::nearest(libm::exp(from + (to - from) * part))
    };
    Range { lowest: at(|range| range.lowest), central: at(|range| range.central), highest: at(|range| range.highest) }
}

/// A range times a range, end by end.
pub(crate) fn factored(chance: Range<Share>, factor: Range<Share>) -> Range<Share> {
    Range {
        lowest: chance.lowest.times(factor.lowest),
        central: chance.central.times(factor.central),
        highest: chance.highest.times(factor.highest),
    }
}

/// A factor that is one at the middle of the score and grows to `most` at its top, and shrinks likewise below.
pub(crate) fn leaning(most: Share, middle: Points, score: Points) -> Share {
    let part = (score.number() - middle.number()) / middle.number();
    Share::nearest(libm::pow(most.number(), part.clamp(-Share::ONE.number(), Share::ONE.number())))
}

/// A chance whose odds are multiplied.
pub(crate) fn odds(chance: Share, factor: Share) -> Share {
    let (chance, factor) = (chance.number(), factor.number());
    let weighed = chance * factor;
    Share::nearest(weighed / (Share::ONE.number() - chance + weighed))
}

/// A chance that is never nothing and never above the ceiling.
pub(crate) fn capped(chance: Range<Share>, ceiling: Share) -> Range<Share> {
    chance.map(|chance| chance.clamp(Share::LEAST, ceiling))
}
