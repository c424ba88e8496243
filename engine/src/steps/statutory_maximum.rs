//! Statutory maximum: before the steps of the ICO's guidance, Step 4 of the EDPB's.
//!
//! # Rule
//! Each provision belongs to a tier. A tier has a fixed amount and a percentage of worldwide annual turnover; for an
//! undertaking the higher of the two is the maximum, for any other body the fixed amount. Member States may set less for
//! public bodies.
//!
//! # How it is modelled
//! An infringement of several provisions takes the gravest tier among them. Where the turnover is not stated, the
//! fixed amount is used and the working says so. What the law of the country allows for a public body takes the place of
//! the fixed amount; where it allows nothing, the figures are those of another body and the page says so.
//!
//! # What is left to judgement
//! That what the law of a country allows a public body to be fined takes the place of the whole fixed amount, so that the
//! percentages of the steps are taken of it. Which provisions are taken as infringed where none are named: Articles 5(1)(f) and 32 by a controller, Article 32 by
//! a processor.
//!
//! # Source
//! UK GDPR and GDPR Art. 83(4) to (7); Data Protection Act 2018 s. 157.

use crate::assessment::Case;
use crate::citation::Cited;
use crate::date::Date;
use crate::money::Money;
use crate::provision::Infringement;
use crate::rulebook::{NationalMaximum, Rulebook, Tier};
use crate::scenario::{Body, Scenario};
use crate::working::{Operation, Record, Step};

const STEP: Step = Step::StatutoryMaximum;

/// The maximum of each infringement.
pub(crate) fn each<R: Record>(case: &mut Case<'_, R>) -> Vec<Money> {
    let scenario = case.scenario;
    scenario.infringements.iter().map(|infringement| statutory_maximum(case, infringement)).collect()
}

fn statutory_maximum<R: Record>(case: &mut Case<'_, R>, infringement: &Infringement) -> Money {
    let tier = tier(case, infringement);
    if let Some(pinned) = case.scenario.pins.maximum {
        case.line(STEP, "Statutory maximum as the authority took it");
        case.rule(tier.fixed);
        return case.gives_pinned("pin.maximum", "Statutory maximum", pinned);
    }
    match (case.scenario.body, case.scenario.turnover) {
        (Body::Undertaking, Some(turnover)) => {
            case.line(STEP, "The fixed amount or the percentage of turnover, whichever is higher");
            let fixed = case.rule(tier.fixed);
            let percentage = case.rule(tier.percentage);
            let turnover = case.fact("turnover", "Turnover", turnover);
            case.gives(Operation::HigherOf, fixed.max(percentage.of(turnover)))
        }
        (Body::Undertaking, None) => {
            case.line(STEP, "The fixed amount, since the turnover is not stated and the percentage cannot be taken");
            let fixed = case.rule(tier.fixed);
            case.gives(Operation::Taken, fixed)
        }
        (Body::Public | Body::Other, _) => {
            case.line(STEP, "The fixed amount, since the body is not an undertaking");
            let fixed = case.rule(tier.fixed);
            let fixed = case.gives(Operation::Taken, fixed);
            by_national_law(case, fixed, std::ptr::eq(tier, &case.rulebook.statutory_maximum.higher))
        }
    }
}

/// No more than the law of the country lets a public body be fined.
fn by_national_law<R: Record>(case: &mut Case<'_, R>, fixed: Money, higher: bool) -> Money {
    match national(case.rulebook, case.scenario, case.on) {
        Some((table, row)) if !row.exempts() => {
            case.line(STEP, "No more than the law of the country lets a public body be fined");
            case.earlier("Fixed amount", fixed);
            let most = case.row(table, row, if higher { row.higher } else { row.standard });
            case.fact("country", "National law", row.law);
            case.gives(Operation::Capped, fixed.min(most))
        }
        _ => fixed,
    }
}

/// What the law of the country says of such a body, where it says anything of its own.
pub(crate) fn national(
    rulebook: &Rulebook,
    scenario: &Scenario,
    on: Date,
) -> Option<(&'static Cited<&'static [NationalMaximum]>, &'static NationalMaximum)> {
    let table = rulebook.statutory_maximum.public_body.filter(|_| scenario.body == Body::Public)?;
    let maxima = table.on(on).value;
    Some((table, maxima.iter().find(|row| Some(row.country) == scenario.country)?))
}

fn tier<R: Record>(case: &mut Case<'_, R>, infringement: &Infringement) -> &'static Tier {
    let tiers = &case.rulebook.statutory_maximum;
    let tier = tiers.gravest(infringement, case.on);
    let higher = std::ptr::eq(tier, &tiers.higher);
    let label = if higher {
        "The higher tier, by the gravest provision infringed"
    } else {
        "The standard tier: no provision of the higher one was infringed"
    };
    case.line(STEP, label);
    case.rule(tiers.higher.provisions);
    case.fact("articles", "Provisions infringed", infringement.clone());
    case.gives(Operation::Tier, if higher { "higher" } else { "standard" });
    tier
}
