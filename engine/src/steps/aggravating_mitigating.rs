//! Aggravating and mitigating factors: Step 4 of the ICO's guidance, Step 3 of the EDPB's.
//!
//! # Rule
//! What the organisation did before and after may raise or lower the amount. What was already counted in seriousness,
//! or is an infringement of its own, is not counted again.
//!
//! # How it is modelled
//! Each factor has a small range for each answer, from neutral to twice its centre. The ranges are added and the sum
//! changes the starting point. What was gained is added in full, so that no profit is left.
//! A processor is not charged with what was not told.
//!
//! # What is left to judgement
//! The sizes: the guidance gives directions only. They are small, and set against the few that were published.
//!
//! # Source
//! UK GDPR and GDPR Art. 83(2)(c) to (f) and (h) to (k); ICO Data Protection Fining Guidance, Step 4.

use crate::assessment::{Case, entry};
use crate::citation::Cited;
use crate::money::{Money, Range, Share};
use crate::rulebook::Entry;
use crate::scenario::{Informed, Notified, Role};
use crate::words::Word;
use crate::working::{Operation, Record, Step, Value};

const STEP: Step = Step::AggravatingMitigating;

/// The net of all factors.
pub(crate) fn factors<R: Record>(case: &mut Case<'_, R>) -> Share {
    if let Some(pinned) = case.scenario.pins.adjustment {
        case.line(STEP, "Aggravating and mitigating factors as the authority weighed them");
        case.rule(case.rulebook.aggravating_mitigating.counted_once);
        return case.gives_pinned("pin.adjustment", "Net of all factors", pinned);
    }
    let (rules, scenario) = (&case.rulebook.aggravating_mitigating, case.scenario);
    let factors = [
        factor(case, rules.mitigation, "mitigation", scenario.mitigation.word()),
        factor(case, rules.cooperation, "cooperation", scenario.cooperation.word()),
        factor(case, rules.previous, "previous", scenario.previous.word()),
        factor(case, rules.orders, "orders", scenario.orders.word()),
        factor(case, rules.code, "code", scenario.code.word()),
        factor(case, rules.authorities, "authorities", if scenario.authorities { "yes" } else { "no" }),
        notified(case),
        informed(case),
    ];
    if scenario.warnings {
        let label = "Ignored warnings: counted under seriousness, not again";
        not_counted(case, rules.counted_once, "warnings", label, "yes");
    }
    case.line(STEP, "Degree of responsibility: the missing controls count under seriousness, not again");
    case.rule(rules.responsibility);
    case.gives(Operation::Taken, Range::<Share>::default());
    case.line(STEP, "Net of all factors, from the mildest to the severest");
    case.rule(rules.counted_once);
    for share in factors.into_iter().filter(|share| *share != Range::default()) {
        case.earlier("Factor", share);
    }
    let net = sum(&factors);
    case.gives(Operation::Sum, net);
    case.line(STEP, "Change for aggravating and mitigating factors");
    case.rule(rules.counted_once);
    case.chooses("Net of all factors", net)
}

/// The starting point, changed by the net of all factors and by what was gained.
pub(crate) fn adjusted<R: Record>(case: &mut Case<'_, R>, starting_point: Money, net: Share) -> Money {
    case.line(STEP, "The starting point, changed by the factors");
    case.rule(case.rulebook.aggravating_mitigating.counted_once);
    case.earlier("Starting point", starting_point);
    case.earlier("Change", net);
    let changed = case.gives(Operation::Changed, (Share::ONE + net).of(starting_point));
    if case.scenario.gain == Money::ZERO {
        return changed;
    }
    case.line(STEP, "What was gained is added, so that no profit is left");
    case.rule(case.rulebook.aggravating_mitigating.gain);
    case.earlier("Amount so far", changed);
    let gain = case.fact("gain", "Gained or saved", case.scenario.gain);
    case.gives(Operation::Sum, changed + gain)
}

/// Adds ranges end to end.
pub(crate) fn sum(ranges: &[Range<Share>]) -> Range<Share> {
    let end = |of: fn(&Range<Share>) -> Share| ranges.iter().map(of).sum();
    Range {
        lowest: end(|range| range.lowest),
        central: end(|range| range.central),
        highest: end(|range| range.highest),
    }
}

/// A factor whose answer has a range; where that is nothing, the factor is neutral and gets no line.
fn factor<R: Record>(
    case: &mut Case<'_, R>,
    table: &'static Cited<&'static [Entry<Range<Share>>]>,
    key: &'static str,
    answer: &'static str,
) -> Range<Share> {
    factor_by(case, table, key, answer, |_| ())
}

/// The same, where the answer follows from what `found_from` writes into the line.
fn factor_by<'c, R: Record>(
    case: &mut Case<'c, R>,
    table: &'static Cited<&'static [Entry<Range<Share>>]>,
    key: &'static str,
    answer: &'static str,
    found_from: impl FnOnce(&mut Case<'c, R>),
) -> Range<Share> {
    let range = entry(table.on(case.on).value, answer);
    if range != Range::default() {
        case.line(STEP, table.label());
        case.rule(table);
        found_from(case);
        case.fact(key, "Answer", answer);
        case.gives(Operation::Taken, range);
    }
    range
}

fn notified<R: Record>(case: &mut Case<'_, R>) -> Range<Share> {
    let rules = &case.rulebook.aggravating_mitigating;
    let within = rules.notified_within.on(case.on).value;
    let answer = match case.scenario.notified {
        Notified::Never => "never",
        Notified::After(hours) if u64::from(hours) > within => "late",
        Notified::After(_) => "in-time",
    };
    if answer != "in-time" && case.scenario.charges_notification() {
        let label = "Late notice to the authority: an infringement of its own, not counted again";
        return not_counted(case, rules.counted_once, "notified", label, answer);
    }
    if answer != "in-time" && case.scenario.role == Role::Processor {
        let label = "Late notice to the authority: the duty of the controller, so not counted";
        return not_counted(case, rules.notified_within, "notified", label, answer);
    }
    factor_by(case, rules.notified, "notified", answer, |case| {
        case.rule(rules.notified_within);
        if let Notified::After(hours) = case.scenario.notified {
            case.fact("notified", "Hours until notified", u64::from(hours));
        }
    })
}

fn informed<R: Record>(case: &mut Case<'_, R>) -> Range<Share> {
    let (rules, answer) = (&case.rulebook.aggravating_mitigating, case.scenario.informed);
    let amiss = matches!(answer, Informed::Late | Informed::Never);
    if amiss && case.scenario.charges_communication() {
        let label = "Late word to the people affected: an infringement of its own, not counted again";
        return not_counted(case, rules.counted_once, "informed", label, answer.word());
    }
    if amiss && case.scenario.role == Role::Processor {
        let label = "Late word to the people affected: the duty of the controller, so not counted";
        return not_counted(case, rules.informed, "informed", label, answer.word());
    }
    factor(case, rules.informed, "informed", answer.word())
}

/// A line that says why an answer does not weigh.
fn not_counted<R: Record, T: Copy + Into<Value>>(
    case: &mut Case<'_, R>,
    rule: &'static Cited<T>,
    key: &'static str,
    label: &'static str,
    answer: &'static str,
) -> Range<Share> {
    case.line(STEP, label);
    case.cites(rule);
    case.fact(key, "Answer", answer);
    case.gives(Operation::Taken, Range::default())
}
