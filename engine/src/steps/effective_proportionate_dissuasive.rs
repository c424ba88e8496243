//! Effective, proportionate and dissuasive: Step 5 of both.
//!
//! # Rule
//! The amount is set so that it is effective, proportionate and dissuasive. It may go up or down, and never above the
//! statutory maximum.
//!
//! # How it is modelled
//! Decided cases show amounts that were small being raised to deter, and large ones cut in proportion. The centre
//! moves a part of the way, in logarithms, towards one amount; single decisions have gone further either way, and the
//! range is as wide around that as the deepest cut and the greatest rise that were decided. In the Union the authorities
//! differ, so that the amount is then multiplied by what the cases of the country show, drawn towards one where they are
//! few. Where the authority's own choices are pinned in every step before, nothing is moved unless pinned.
//!
//! # What is left to judgement
//! The form. The amount, the part and the factors of the authorities are found from decided cases by
//! `cargo xtask calibrate`, each case by what the others say.
//!
//! # Source
//! ICO Data Protection Fining Guidance, Step 5, para 142; EDPB Guidelines 04/2022, chapter 7.

use crate::assessment::Case;
use crate::money::{Money, Multiple, Share};
use crate::working::{Operation, Record, Step};

const STEP: Step = Step::EffectiveProportionateDissuasive;

/// The penalty after the steps.
pub(crate) fn set<R: Record>(case: &mut Case<'_, R>, adjusted: Money, maximum: Money) -> Money {
    let rules = &case.rulebook.effective_proportionate_dissuasive;
    let moved = match case.scenario.pins.last {
        Some(pinned) => {
            case.line(STEP, "The penalty as the authority set it");
            case.rule(rules.cap);
            case.gives_pinned("pin.final", "Penalty", pinned)
        }
        None => {
            let moved = moved(case, adjusted, maximum);
            practised(case, moved)
        }
    };
    case.line(STEP, "No more than the statutory maximum");
    case.rule(rules.cap);
    case.earlier("Penalty so far", moved);
    case.earlier("Statutory maximum", maximum);
    case.gives(Operation::Capped, moved.min(maximum))
}

/// The amount at the centre of what was decided, and how far a single decision has gone to either side of it.
fn moved<R: Record>(case: &mut Case<'_, R>, amount: Money, maximum: Money) -> Money {
    let rules = &case.rulebook.effective_proportionate_dissuasive;
    let centre = if replays(case) { amount } else { drawn(case, amount, maximum) };
    case.line(STEP, "How far single decisions have cut an amount in proportion, or raised it to deter");
    let limits = case.rule(rules.limits);
    let Multiple(range) = case.gives(Operation::Taken, limits);
    case.line(STEP, "Factor for an effective, proportionate and dissuasive penalty");
    case.cites(rules.limits);
    case.earlier("Range", Multiple(range));
    let chosen = case.place_in(range);
    let factor = case.gives(Operation::Chosen, Multiple(chosen));
    case.line(STEP, "The amount times that factor");
    case.cites(rules.limits);
    case.earlier("Amount so far", centre);
    case.earlier("Factor", factor);
    case.gives(Operation::Product, factor.0.of(centre))
}

/// The amount, drawn towards the one that decided cases have in common, or towards the maximum where that is less.
fn drawn<R: Record>(case: &mut Case<'_, R>, amount: Money, maximum: Money) -> Money {
    let rules = &case.rulebook.effective_proportionate_dissuasive;
    case.line(
        STEP,
        "A small amount rises to deter and a large one falls in proportion: the amount, to the power of what is left of 100%, times the one towards which it is drawn, to the power of how far",
    );
    let anchor = if rules.towards.on(case.on).value > maximum {
        case.cites(rules.towards);
        case.earlier("Statutory maximum", maximum)
    } else {
        case.rule(rules.towards)
    };
    let strength = case.rule(rules.strength);
    case.earlier("Amount so far", amount);
    case.gives(Operation::Towards, towards(amount, anchor, strength))
}

/// The amount as the authority of the country usually sets it beside the others, where decided cases show that.
fn practised<R: Record>(case: &mut Case<'_, R>, amount: Money) -> Money {
    let authority = case.rulebook.effective_proportionate_dissuasive.authority;
    let (Some(authority), Some(country), false) = (authority, case.scenario.country, replays(case)) else {
        return amount;
    };
    let Multiple(table) = authority.on(case.on).value;
    let Some((country, factor)) = table.iter().find(|entry| entry.0.as_bytes() == country.as_slice()) else {
        return amount;
    };
    case.line(STEP, "Factor for what this authority has imposed beside what others would have");
    case.rule(authority);
    case.fact("country", "Country of the authority", *country);
    let factor = case.gives(Operation::Entry, Multiple(*factor));
    case.line(STEP, "The amount times that factor");
    case.cites(authority);
    case.earlier("Amount so far", amount);
    case.earlier("Factor", factor);
    case.gives(Operation::Product, factor.0.of(amount))
}

/// Whether the authority's own choices are pinned in every step before.
fn replays<R: Record>(case: &Case<'_, R>) -> bool {
    let pins = &case.scenario.pins;
    !pins.seriousness.is_empty() && pins.size.is_some() && pins.adjustment.is_some()
}

/// The amount that lies a part of the way, in logarithms, from one to another; nothing stays nothing.
pub(crate) fn towards(amount: Money, anchor: Money, strength: Share) -> Money {
    let part = strength.number();
    let rest = Share::ONE.number() - part;
    Money::nearest(libm::pow(anchor.minor() as f64, part) * libm::pow(amount.minor() as f64, rest))
}
