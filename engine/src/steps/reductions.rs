//! Outside the steps: the public-sector approach, hardship and settlement.
//!
//! # Rule
//! The ICO fines public bodies only in the most egregious cases, and then far below the full figure. A penalty may be
//! reduced where it would irretrievably threaten viability. A settlement takes off up to a share that falls with time.
//!
//! # How it is modelled
//! Each is applied only where the facts ask for it, one after another, and shown apart from the steps; the
//! public-sector approach from the day on which it began.
//!
//! # What is left to judgement
//! There is no published formula for the first two: what is left of the penalty is what was left in decided cases.
//!
//! # Source
//! ICO public sector approach (2025); ICO Data Protection Fining Guidance, paras 151 and 152; draft procedural guidance.

use crate::assessment::{Case, entry};
use crate::citation::Cited;
use crate::money::{Money, Range, Share};
use crate::scenario::{Body, Settlement};
use crate::words::Word;
use crate::working::{Operation, Record, Step, Value};

/// The penalty after all that is taken off.
pub(crate) fn reduced<R: Record>(case: &mut Case<'_, R>, penalty: Money) -> Money {
    let penalty = public_sector_approach(case, penalty);
    let penalty = hardship(case, penalty);
    settlement(case, penalty)
}

fn public_sector_approach<R: Record>(case: &mut Case<'_, R>, penalty: Money) -> Money {
    let in_force = case.rulebook.reductions.public_sector_approach.filter(|kept| kept.since() <= case.on);
    let (Some(kept), Body::Public) = (in_force, case.scenario.body) else {
        return penalty;
    };
    let step = Step::PublicSectorApproach;
    case.line(step, "What was left of the penalties of public bodies");
    let range = case.rule(kept);
    case.fact("body", "Body", case.scenario.body.word());
    case.gives(Operation::Taken, range);
    left(case, step, "Penalty after the public-sector approach", kept, range, penalty)
}

fn hardship<R: Record>(case: &mut Case<'_, R>, penalty: Money) -> Money {
    let (Some(kept), true) = (case.rulebook.reductions.hardship, case.scenario.hardship) else {
        return penalty;
    };
    let step = Step::Hardship;
    case.line(step, "What is left if hardship is accepted; nothing is taken off if it is not");
    let least = case.rule(kept);
    case.fact("hardship", "Hardship claimed", "yes");
    let range = case.gives(Operation::Within, Range { lowest: least, central: least, highest: Share::ONE });
    left(case, step, "Penalty after hardship", kept, range, penalty)
}

fn settlement<R: Record>(case: &mut Case<'_, R>, penalty: Money) -> Money {
    let settled = case.scenario.settlement;
    let Some(table) = case.rulebook.reductions.settlement.filter(|_| settled != Settlement::None) else {
        return penalty;
    };
    let step = Step::Settlement;
    case.line(step, "What is left after a settlement at this stage, which takes off up to a share");
    let reduction = entry(case.rule(table), settled.word());
    case.fact("settlement", "Settlement", settled.word());
    let least = Share::ONE + -reduction;
    let range = case.gives(Operation::Within, Range { lowest: least, central: least, highest: Share::ONE });
    left(case, step, "Penalty after settlement", table, range, penalty)
}

/// The part of a penalty that is left.
fn left<R: Record, T: Copy + Into<Value>>(
    case: &mut Case<'_, R>,
    step: Step,
    label: &'static str,
    rule: &'static Cited<T>,
    range: Range<Share>,
    penalty: Money,
) -> Money {
    case.line(step, "Share that is left");
    case.cites(rule);
    let share = case.chooses("Range", range);
    case.line(step, label);
    case.cites(rule);
    case.earlier("Penalty before", penalty);
    case.earlier("Share that is left", share);
    case.gives(Operation::Product, share.of(penalty))
}
