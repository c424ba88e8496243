//! What controls would be worth if they had been in place everywhere.

use crate::assessment::{Assessment, Case, assess};
use crate::judgement::Central;
use crate::likelihood;
use crate::money::{Money, Share};
use crate::rulebook::Rulebook;
use crate::scenario::{Control, Scenario, State};
use crate::steps::chance;
use crate::steps::seriousness::Degree;
use crate::words::Word;
use crate::working::AMOUNT_ONLY;

/// What a control would be worth: three separate changes, each relative.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Worth {
    /// The control.
    pub control: Control,
    /// How far it was in place.
    pub state: State,
    /// The change of the central penalty.
    pub penalty: Share,
    /// The change of the chance of a penalty.
    pub fine: Share,
    /// The change of the chance of a breach.
    pub breach: Share,
}

/// The fewest controls that would have lowered the degree of seriousness.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fewest {
    /// The controls, the weightiest first.
    pub controls: Vec<Control>,
    /// The degree with them in place.
    pub degree: Degree,
    /// The central penalty with them in place.
    pub penalty: Money,
}

/// What each control would be worth, in the order of [`Control`], and the fewest that would have lowered the degree of
/// seriousness, if any could.
pub(crate) fn worth(rulebook: &'static Rulebook, scenario: &Scenario) -> (Vec<Worth>, Option<Fewest>) {
    let (now, fine) = central(rulebook, scenario);
    let risk = likelihood::relative_risk(&scenario.controls).central;
    let mut missing = Vec::new();
    let mut with = |&control: &Control| {
        let state = scenario.control(control);
        if state == State::Full {
            return Worth { control, state, penalty: Share::ZERO, fine: Share::ZERO, breach: Share::ZERO };
        }
        let improved = scenario.clone().with_control(control, State::Full);
        let (better, rarer) = central(rulebook, &improved);
        missing.push((better.seriousness.score, control));
        Worth {
            control,
            state,
            penalty: change(Share::from_ratio(better.penalty.minor(), now.penalty.minor())),
            fine: change(rarer.divided_by(fine)),
            breach: change(likelihood::relative_risk(&improved.controls).central.divided_by(risk)),
        }
    };
    let each = Control::ALL.iter().map(&mut with).collect();
    // Each control takes away points of its own, so that the weightiest ones are also the fewest.
    missing.sort_by_key(|(score, _)| *score);
    let weightiest = missing.into_iter().map(|(_, control)| control).collect();
    (each, fewest(rulebook, scenario, now.seriousness.degree, weightiest))
}

/// What all controls together would be worth: the changes of the central penalty, of its chance and of the chance of a
/// breach.
pub(crate) fn together(rulebook: &'static Rulebook, scenario: &Scenario) -> [Share; 3] {
    let everywhere = Scenario { controls: [State::Full; Control::ALL.len()], ..scenario.clone() };
    changes_from(rulebook, scenario)(&everywhere)
}

/// The three changes from a scenario to a better one.
fn changes_from(rulebook: &'static Rulebook, scenario: &Scenario) -> impl Fn(&Scenario) -> [Share; 3] {
    let risk = likelihood::relative_risk(&scenario.controls);
    let (now, fine) = central(rulebook, scenario);
    move |better: &Scenario| {
        let (then, rarer) = central(rulebook, better);
        [
            change(Share::from_ratio(then.penalty.minor(), now.penalty.minor())),
            change(rarer.divided_by(fine)),
            change(likelihood::relative_risk(&better.controls).central.divided_by(risk.central)),
        ]
    }
}

/// The first of some controls, the weightiest first, that would have lowered the degree; none where all of them would not.
fn fewest(
    rulebook: &'static Rulebook,
    scenario: &Scenario,
    degree: Degree,
    mut weightiest: Vec<Control>,
) -> Option<Fewest> {
    let mut improved = scenario.clone();
    for index in 0..weightiest.len() {
        improved = improved.with_control(weightiest[index], State::Full);
        let better = central(rulebook, &improved).0;
        if better.seriousness.degree < degree {
            weightiest.truncate(index + 1);
            return Some(Fewest { controls: weightiest, degree: better.seriousness.degree, penalty: better.penalty });
        }
    }
    None
}

/// The central assessment and the central chance of a penalty.
fn central(rulebook: &'static Rulebook, scenario: &Scenario) -> (Assessment, Share) {
    let mut judgement = Central;
    let mut case = Case::new(rulebook, scenario, &mut judgement, AMOUNT_ONLY);
    let assessment = assess(&mut case);
    let fine = chance::of_a_fine(&mut case, assessment.seriousness.score).central;
    (assessment, fine)
}

/// A factor as a change; a factor of nothing, from nothing, is no change.
fn change(factor: Share) -> Share {
    if factor == Share::ZERO { Share::ZERO } else { factor + -Share::ONE }
}
