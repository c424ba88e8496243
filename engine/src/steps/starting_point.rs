//! Starting point: Step 3 of the ICO's guidance, the end of Step 2 of the EDPB's.
//!
//! # Rule
//! The statutory maximum, times the percentage for seriousness, times the adjustment for turnover. Infringements by
//! the same or linked conduct together stay under the statutory maximum of the gravest.
//!
//! # How it is modelled
//! One product for each infringement, then their sum, capped. A day before the guidance gets its steps all the same, and
//! a line that says so.
//!
//! # What is left to judgement
//! Several infringements of one scenario are taken as linked.
//!
//! # Source
//! ICO Data Protection Fining Guidance, Step 3; UK GDPR and GDPR Art. 83(3).

use crate::assessment::Case;
use crate::money::{Money, Share};
use crate::working::{Operation, Record, Step};

const STEP: Step = Step::StartingPoint;

/// The starting point of each infringement.
pub(crate) fn each<R: Record>(
    case: &mut Case<'_, R>,
    maxima: &[Money],
    seriousness: &[Share],
    size: Share,
) -> Vec<Money> {
    before_the_guidance(case);
    let each = maxima.iter().zip(seriousness);
    each.map(|(maximum, seriousness)| starting_point(case, *maximum, *seriousness, size)).collect()
}

/// Says what the authority followed on a day before the guidance.
fn before_the_guidance<R: Record>(case: &mut Case<'_, R>) {
    let rules = case.rulebook.starting_point;
    if case.on < rules.product.since() {
        case.line(STEP, rules.earlier_policy.on(case.on).reason);
        case.cites(rules.earlier_policy);
        let day = case.fact("on", "Day", case.on);
        case.gives(Operation::Taken, day);
    }
}

fn starting_point<R: Record>(case: &mut Case<'_, R>, maximum: Money, seriousness: Share, size: Share) -> Money {
    case.line(STEP, "Statutory maximum × seriousness × adjustment for turnover");
    case.rule(case.rulebook.starting_point.product);
    case.earlier("Statutory maximum", maximum);
    case.earlier("Seriousness", seriousness);
    case.earlier("Adjustment for turnover", size);
    case.gives(Operation::Product, maximum.times([seriousness, size]))
}

/// The starting points together, no more than the gravest maximum.
pub(crate) fn together<R: Record>(case: &mut Case<'_, R>, starting_points: &[Money], maximum: Money) -> Money {
    if let [alone] = starting_points {
        return *alone;
    }
    case.line(STEP, "All infringements together");
    case.rule(case.rulebook.statutory_maximum.concurrence);
    for starting_point in starting_points {
        case.earlier("Starting point", *starting_point);
    }
    let sum: Money = case.gives(Operation::Sum, starting_points.iter().copied().sum());
    case.line(STEP, "No more than the statutory maximum of the gravest");
    case.rule(case.rulebook.statutory_maximum.concurrence);
    case.earlier("All together", sum);
    case.earlier("Gravest statutory maximum", maximum);
    case.gives(Operation::Capped, sum.min(maximum))
}
