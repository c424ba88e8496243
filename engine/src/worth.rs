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
    let now = Standing::of(rulebook, scenario);
    let mut missing = Vec::new();
    let mut with = |&control: &Control| {
        let state = scenario.control(control);
        if state == State::Full {
            return Worth { control, state, penalty: Share::ZERO, fine: Share::ZERO, breach: Share::ZERO };
        }
        let better = Standing::of(rulebook, &scenario.clone().with_control(control, State::Full));
        missing.push((better.assessment.seriousness.score, control));
        let [penalty, fine, breach] = now.changes(&better);
        Worth { control, state, penalty, fine, breach }
    };
    let each = Control::ALL.iter().map(&mut with).collect();
    // Each control takes away points of its own, so that the weightiest ones are also the fewest.
    missing.sort_by_key(|(score, _)| *score);
    let weightiest = missing.into_iter().map(|(_, control)| control).collect();
    (each, fewest(rulebook, scenario, now.assessment.seriousness.degree, weightiest))
}

/// What all controls together would be worth: the changes of the central penalty, of its chance and of the chance of a
/// breach.
pub(crate) fn together(rulebook: &'static Rulebook, scenario: &Scenario) -> [Share; 3] {
    let everywhere = Scenario { controls: [State::Full; Control::ALL.len()], ..scenario.clone() };
    Standing::of(rulebook, scenario).changes(&Standing::of(rulebook, &everywhere))
}

/// Where a scenario stands at the centre, to measure a better one by.
struct Standing {
    assessment: Assessment,
    /// The chance of a penalty.
    fine: Share,
    /// The chance of a breach, against an organisation with no control at all.
    breach: Share,
}

impl Standing {
    fn of(rulebook: &'static Rulebook, scenario: &Scenario) -> Self {
        let (assessment, fine) = central(rulebook, scenario);
        Self { assessment, fine, breach: likelihood::relative_risk(&scenario.controls).central }
    }

    /// The changes of the central penalty, of its chance and of the chance of a breach.
    fn changes(&self, better: &Self) -> [Share; 3] {
        [
            change(Share::from_ratio(better.assessment.penalty.minor(), self.assessment.penalty.minor())),
            change(better.fine.divided_by(self.fine)),
            change(better.breach.divided_by(self.breach)),
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
