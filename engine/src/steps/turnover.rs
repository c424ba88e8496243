//! Turnover: Step 2 of the ICO's guidance, part of Step 2 of the EDPB's.
//!
//! # Rule
//! Where the fixed maximum applies, the amount is adjusted to the size of the undertaking by a table of turnover
//! bands. Where the percentage maximum applies, it already reflects the size and there is no adjustment.
//!
//! # How it is modelled
//! The band is the first whose upper edge the turnover does not exceed. The range is that of the band. The centre lies
//! on straight lines between the edges, where two bands that overlap at an edge meet half-way. A body that is no
//! undertaking is placed by its budget. Where no turnover is stated the range is the widest there is.
//!
//! # What is left to judgement
//! The interpolation is ours: the guidance publishes the bands and no place within them. Where a band is less certain
//! than the table, the line that takes it says so; the centre in the bands beside it leans on its edges all the same.
//!
//! # Source
//! ICO Data Protection Fining Guidance, Table B; EDPB Guidelines 04/2022, paras 65 and 66.

use crate::assessment::Case;
use crate::money::{Money, Range, Share};
use crate::rulebook::Band;
use crate::scenario::Body;
use crate::working::{Operation, Record, Step};

const STEP: Step = Step::Turnover;

pub(crate) fn turnover<R: Record>(case: &mut Case<'_, R>, maximum: Money) -> Share {
    let rules = &case.rulebook.turnover;
    if let Some(pinned) = case.scenario.pins.size {
        case.line(STEP, "The adjustment for turnover as the authority set it");
        case.cites(rules.bands);
        return case.gives_pinned("pin.size", "Adjustment for turnover", pinned);
    }
    if maximum > fixed(case) {
        case.line(STEP, "No adjustment: the percentage maximum already reflects the turnover");
        case.cites(rules.bands);
        case.earlier("Statutory maximum", maximum);
        return case.gives(Operation::Taken, Share::ONE);
    }
    let range = match case.scenario.turnover {
        Some(turnover) => {
            case.line(STEP, "The band of the turnover, and the place in it");
            let bands = case.table(rules.bands, |bands| bands[index(bands, turnover)].confidence);
            if case.scenario.body != Body::Undertaking {
                case.rule(rules.proxy);
            }
            let turnover = case.fact("turnover", "Turnover, or budget", turnover);
            case.gives(Operation::Band, band(bands, turnover))
        }
        None => {
            case.line(STEP, "Any size: the turnover is not stated, so the range is the widest there is");
            let widest = case.rule(rules.not_stated);
            case.assumed("turnover", "Adjustment for a turnover that is not stated", widest);
            case.gives(Operation::Taken, widest)
        }
    };
    case.line(STEP, "The adjustment for turnover");
    case.cites(rules.bands);
    case.chooses("Range", range)
}

/// The fixed maximum of the gravest tier that was infringed.
fn fixed<R: Record>(case: &Case<'_, R>) -> Money {
    let tiers = &case.rulebook.statutory_maximum;
    let fixed = |infringement| tiers.gravest(infringement, case.on).fixed.on(case.on).value;
    let pinned = case.scenario.pins.maximum;
    let by_law = case.scenario.infringements.iter().map(fixed).max().unwrap_or_default();
    // A pinned maximum that is no more than the fixed one is the fixed one of the day of that decision.
    pinned.map_or(by_law, |pinned| pinned.min(by_law))
}

/// The place of a turnover's band in the table.
fn index(bands: &[Band], turnover: Money) -> usize {
    let holds = |band: &Band| band.up_to.is_none_or(|edge| turnover <= edge);
    bands.iter().position(holds).unwrap_or_default()
}

/// The range of a turnover's band, with its centre where the turnover lies in it.
pub(crate) fn band(bands: &[Band], turnover: Money) -> Range<Share> {
    let index = index(bands, turnover);
    let band = bands[index];
    let before = index.checked_sub(1).map(|before| bands[before]);
    let after = bands.get(index + 1);
    let bottom = before.map_or(band.share.lowest, |before| half_way(before.share.highest, band.share.lowest));
    let top = after.map_or(band.share.highest, |after| half_way(band.share.highest, after.share.lowest));
    let from = before.and_then(|before| before.up_to).unwrap_or_default();
    let central = match band.up_to {
        Some(edge) => bottom.towards(top, turnover.between(from, edge)),
        None => band.share.highest,
    };
    Range { lowest: band.share.lowest, central, highest: band.share.highest }
}

fn half_way(one: Share, other: Share) -> Share {
    one.towards(other, Share::HALF)
}
