//! Where decided cases fall around the central figure.
//!
//! # Rule
//! There is none: this is the measured accuracy of the model, not law.
//!
//! # How it is modelled
//! One factor is meant to hold four of five decided cases, upwards and downwards of the central figure. The range from
//! P10 to P90 is that factor around the centre, kept between what the method allows at its mildest and its severest.
//! The factor is greater where the turnover is not stated.
//!
//! # What is left to judgement
//! That the errors of decided cases spread as Student’s law has it, and that four in five of them are worth a range.
//!
//! # Source
//! The back-test against decided cases.

use crate::assessment::Case;
use crate::money::{Money, Multiple, Range, Share};
use crate::working::{Operation, Record, Step};

/// The amounts between which four of five decided cases fall.
pub(crate) fn around<R: Record>(case: &mut Case<'_, R>, penalty: Range<Money>) -> Range<Money> {
    case.line(
        Step::Spread,
        "The likely range, meant to hold four in five decided cases: the centre divided by the spread and times it",
    );
    let factor = factor(case);
    case.earlier("Mildest, central and severest penalty", penalty);
    case.gives(Operation::Around, within(penalty, factor))
}

/// The factor that holds four in five decided cases, up and down from the centre.
pub(crate) fn factor<R: Record>(case: &mut Case<'_, R>) -> Share {
    let rules = &case.rulebook.spread;
    let Multiple(factor) = match case.scenario.turnover {
        Some(_) => case.rule(rules.known),
        None => case.rule(rules.turnover_not_stated),
    };
    factor
}

/// A factor down and a factor up from the centre, within the range.
pub(crate) fn within(penalty: Range<Money>, factor: Share) -> Range<Money> {
    let down = Share::ONE.divided_by(factor).of(penalty.central);
    let up = factor.of(penalty.central);
    Range { lowest: down.max(penalty.lowest), central: penalty.central, highest: up.min(penalty.highest) }
}
