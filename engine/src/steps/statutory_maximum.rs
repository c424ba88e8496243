//! Statutory maximum: before the steps of the ICO's guidance, Step 4 of the EDPB's.
//!
//! # Rule
//! Each provision belongs to a tier. A tier has a fixed amount and a percentage of worldwide annual turnover; for an
//! undertaking the higher of the two is the maximum, for any other body the fixed amount.
//!
//! # How it is modelled
//! An infringement of several provisions takes the gravest tier among them. Where the turnover is not stated, the
//! fixed amount is used and the working says so.
//!
//! # What is left to judgement
//! Nothing.
//!
//! # Source
//! UK GDPR and GDPR Art. 83(4) to (6); Data Protection Act 2018 s. 157.

use crate::assessment::Case;
use crate::money::Money;
use crate::provision::Infringement;
use crate::rulebook::Tier;
use crate::scenario::Body;
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
            case.gives(Operation::Taken, fixed)
        }
    }
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
