//! How often a breach is to be expected, and how far the controls lower that.
//!
//! # Rule
//! There is none: breaches are counted, not prescribed, and by others than the authorities.
//!
//! # How it is modelled
//! Three rates are kept apart that are easily taken for one another: any attack, a significant incident, and a breach of
//! personal data that is reported. The chance of an incident is that of organisations of about the same turnover, in
//! logarithms between the counts; it is turned into how often that is in a year, and multiplied by a factor for the
//! sector, one for the controls, and the share of incidents that breach personal data. Effects of single controls are
//! never multiplied: they were measured one at a time and overlap. There is one posture, the weighted share of controls
//! in place, and one effect of a full posture; the counted rates belong to the posture of an average organisation.
//!
//! # What is left to judgement
//! The share of incidents that breach personal data, the weights of the controls and the average posture. Nobody counts
//! breaches of personal data for each organisation, so that this is the weakest part of the model.
//!
//! # Source
//! The Information Risk Insights Study for incidents, the Cyber security breaches survey for attacks, the ICO's data
//! security incident trends for how many people a breach affects, and the studies of controls that the parameters name.

use crate::assessment::{Case, entry};
use crate::judgement::Central;
use crate::money::{Money, Multiple, Range, Share};
use crate::rulebook::{self, Entry, Evidence, Frequency, Size, likelihood as rules};
use crate::scenario::{Control, Scenario, States};
use crate::steps::chance::factored;
use crate::steps::seriousness::missing;
use crate::words::Word;
use crate::working::{AMOUNT_ONLY, Operation, Record, Step, Working};

const STEP: Step = Step::Likelihood;

/// Three rates that are easily taken for one another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Likelihood {
    /// The chance that an organisation notices any attack in a year.
    pub attacks: Range<Share>,
    /// How many significant incidents are to be expected in a year.
    pub incidents: Range<Share>,
    /// How many reported breaches of personal data are to be expected in a year.
    pub breaches: Range<Share>,
}

/// How often a breach is to be expected, with the working.
#[must_use]
pub fn likelihood(scenario: &Scenario) -> (Likelihood, Working) {
    let mut judgement = Central;
    let mut case = Case::new(rulebook::of(scenario.regime), scenario, &mut judgement, Some(Working::default()));
    let likelihood = in_a_year(&mut case);
    (likelihood, case.record.unwrap_or_default())
}

/// How often a breach is to be expected, without the working.
#[must_use]
pub fn rates(scenario: &Scenario) -> Likelihood {
    let mut judgement = Central;
    in_a_year(&mut Case::new(rulebook::of(scenario.regime), scenario, &mut judgement, AMOUNT_ONLY))
}

/// How often a breach is to be expected in a year.
fn in_a_year<R: Record>(case: &mut Case<'_, R>) -> Likelihood {
    case.line(STEP, "Organisations that notice any attack in a year; this enters no amount");
    let attacks = case.rule(&rules::ATTACKS);
    let attacks = case.gives(Operation::Taken, attacks);
    let counted = counted(case);
    case.line(STEP, "How often that is in a year");
    case.cites(&rules::INCIDENTS);
    case.earlier("Chance of at least one", counted);
    let rate = case.gives(Operation::Rate, counted.map(rate));
    let by_sector = by_sector(case, rate);
    let incidents = by_controls(case, by_sector);
    case.line(STEP, "Those that breach personal data and are reported");
    let share = case.rule(&rules::PERSONAL_DATA);
    case.earlier("Significant incidents in a year", incidents);
    let breaches = case.gives(Operation::Factored, factored(incidents, share));
    Likelihood { attacks, incidents, breaches }
}

fn counted<R: Record>(case: &mut Case<'_, R>) -> Range<Share> {
    case.line(STEP, "Organisations of about this turnover with a significant incident in a year");
    match case.scenario.turnover {
        Some(turnover) => {
            let counts = case.rule(&rules::INCIDENTS);
            let turnover = case.fact("turnover", "Turnover, or budget", turnover);
            case.gives(Operation::Between, between(counts, turnover))
        }
        None => {
            let counted = case.rule(&rules::INCIDENTS_NOT_STATED);
            case.assumed("turnover", "Chance for a turnover that is not stated", counted);
            case.gives(Operation::Taken, counted)
        }
    }
}

fn by_sector<R: Record>(case: &mut Case<'_, R>, rate: Range<Share>) -> Range<Share> {
    case.line(STEP, "Factor for the sector");
    let Multiple(table) = case.rule(&rules::SECTORS);
    let sector = case.fact("sector", "Sector", case.scenario.sector.word());
    let factor = case.gives(Operation::Entry, Multiple(entry(table, sector)));
    case.line(STEP, "Times the factor for the sector");
    case.cites(&rules::SECTORS);
    case.earlier("So often in a year", rate);
    case.earlier("Factor", factor);
    case.gives(Operation::Factored, factored(rate, Range::point(factor.0)))
}

fn by_controls<R: Record>(case: &mut Case<'_, R>, rate: Range<Share>) -> Range<Share> {
    case.line(STEP, "The posture: the weighted share of controls in place");
    let weights = case.rule(&rules::CONTROL_WEIGHTS);
    let partial = case.rule(&rules::PARTIAL);
    let average = case.rule(&rules::AVERAGE_POSTURE);
    let states = case.fact("controls", "Controls in place", case.scenario.controls);
    let posture = case.gives(Operation::InPlace, in_place(weights, &states, partial, average));
    case.line(STEP, "Factor for the posture, beside that of an average organisation");
    let Multiple(full) = case.rule(&rules::FULL_POSTURE);
    let average = case.rule(&rules::AVERAGE_POSTURE);
    case.earlier("Posture", posture);
    let factor = case.gives(Operation::Beside, Multiple(beside(full, posture + -average)));
    case.line(STEP, "Significant incidents in a year, with these controls");
    case.cites(&rules::FULL_POSTURE);
    case.earlier("So often in a year", rate);
    case.earlier("Factor", factor);
    case.gives(Operation::Factored, factored(rate, factor.0))
}

/// How many people a breach affects when everybody is within reach: some sizes from small to large, each with its share
/// of all breaches.
#[must_use]
pub fn sizes() -> Vec<(u64, Share)> {
    /// So many breaches stand for each band of the count.
    const EACH: u32 = 4;
    let table = rules::SIZES.on(rulebook::VERSION).value;
    let band = |pair: &[Size]| -> Vec<(u64, Share)> {
        let weight = pair[1].below + -pair[0].below;
        let [from, to] = [pair[0], pair[1]].map(|size| libm::log(size.people as f64));
        let middle = |part: u32| from + (to - from) * (f64::from(part) + Share::HALF.number()) / f64::from(EACH);
        let size = |part| libm::round(libm::exp(middle(part))) as u64;
        (0..EACH).map(|part| (size(part), Share::from_ratio(1, EACH.into()).times(weight))).collect()
    };
    table.windows(2).flat_map(band).collect()
}

/// What the effect of a control is known from.
#[must_use]
pub fn evidence(control: Control) -> Evidence {
    let table: &[Entry<Evidence>] = rules::EVIDENCE.on(rulebook::VERSION).value;
    table.get(control as usize).map_or(Evidence::Judged, |entry| entry.1)
}

/// The factor on the chance of a breach against an organisation with no control at all.
#[must_use]
pub fn relative_risk(controls: &States) -> Range<Share> {
    beside(rules::FULL_POSTURE.on(rulebook::VERSION).value.0, posture(controls))
}

/// The posture: the weighted share of controls in place.
#[must_use]
pub fn posture(controls: &States) -> Share {
    let on = rulebook::VERSION;
    let (partial, average) = (rules::PARTIAL.on(on).value, rules::AVERAGE_POSTURE.on(on).value);
    in_place(rules::CONTROL_WEIGHTS.on(on).value, controls, partial, average)
}

/// The weighted share of the controls that were in place.
fn in_place(weights: &[Entry<u32>], controls: &States, partial: Share, unknown: Share) -> Share {
    let without = |share: Share| Share::ONE + -share;
    without(missing(weights, controls, without(partial), without(unknown)))
}

/// The factor for so much more posture than another, the mildest first; it is above one where there is less.
fn beside(full: Range<Share>, more: Share) -> Range<Share> {
    let factor = full.map(|full| Share::nearest(libm::pow(full.number(), more.number())));
    Range {
        lowest: factor.lowest.min(factor.highest),
        central: factor.central,
        highest: factor.highest.max(factor.lowest),
    }
}

/// How often something happens in a year that has this chance to happen at least once.
fn rate(chance: Share) -> Share {
    Share::nearest(-libm::log1p(-chance.number()))
}

/// The chance for a turnover, in logarithms between the counts and flat beyond them.
fn between(counts: &[Frequency], turnover: Money) -> Range<Share> {
    let Some((first, last)) = counts.first().zip(counts.last()) else {
        return Range::default();
    };
    let turnover = turnover.clamp(first.turnover, last.turnover);
    let after = counts.iter().find(|count| turnover <= count.turnover).unwrap_or(last);
    let before = counts.iter().rfind(|count| count.turnover <= turnover).unwrap_or(first);
    let log = |amount: Money| libm::log(amount.minor() as f64);
    let part = match log(after.turnover) - log(before.turnover) {
        span if span > f64::default() => Share::nearest((log(turnover) - log(before.turnover)) / span),
        _ => Share::ZERO,
    };
    let at = |from: Share, to: Share| from.towards(to, part);
    Range {
        lowest: at(before.of.lowest, after.of.lowest),
        central: at(before.of.central, after.of.central),
        highest: at(before.of.highest, after.of.highest),
    }
}
