//! The public door: one scenario in, all that there is to say about it out.

use crate::assessment::{Assessment, Case, assess};
use crate::judgement::{Central, Highest, Judgement, Lowest};
use crate::money::{Money, Range, Share};
use crate::rulebook::{self, Rulebook};
use crate::scenario::Scenario;
use crate::steps::{chance, spread};
use crate::working::{AMOUNT_ONLY, Working};
use crate::worth::{self, Fewest, Worth};

/// What a scenario comes to.
#[derive(Clone, Debug, PartialEq)]
pub struct Estimate {
    /// The mildest, the central and the severest pass through the steps.
    pub assessment: Range<Assessment>,
    /// The penalty after the steps, before what is taken off.
    pub before_reductions: Penalty,
    /// The penalty, if one is imposed.
    pub penalty: Penalty,
    /// How likely a penalty is at all, given the breach.
    pub fine: Range<Share>,
    /// Whether the law of the country lets no penalty be imposed on such a body, so that the chance is that of another.
    pub exempt: bool,
    /// How likely a reprimand is, given the breach.
    pub reprimand: Range<Share>,
    /// The chance times the penalty.
    pub expected: Money,
    /// What each control would be worth, in the order of [`Control`].
    pub controls: Vec<Worth>,
    /// What all controls together would be worth: the changes of the central penalty, of its chance and of the chance
    /// of a breach.
    pub together: [Share; 3],
    /// The fewest controls that would have lowered the degree of seriousness, if any could.
    pub fewest: Option<Fewest>,
    /// The lines that make the central figure.
    pub working: Working,
}

/// An amount as a range: `lowest ≤ p10 ≤ central ≤ p90 ≤ highest ≤ statutory maximum`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Penalty {
    /// The mildest that the method allows.
    pub lowest: Money,
    /// One decided case in ten lies below.
    pub p10: Money,
    /// Where the method lands without a reason to go either way.
    pub central: Money,
    /// One decided case in ten lies above.
    pub p90: Money,
    /// The severest that the method allows.
    pub highest: Money,
}

impl Penalty {
    fn new(range: Range<Money>, likely: Range<Money>) -> Self {
        let Range { lowest, central, highest } = range;
        Self { lowest, p10: likely.lowest, central, p90: likely.highest, highest }
    }

    /// The amounts from the lowest to the highest.
    #[must_use]
    pub const fn in_order(self) -> [Money; 5] {
        [self.lowest, self.p10, self.central, self.p90, self.highest]
    }
}

/// Estimates the penalty for a scenario by the rulebook of its regime, with the working.
#[must_use]
pub fn estimate(scenario: &Scenario) -> Estimate {
    estimate_by(rulebook::of(scenario.regime), scenario)
}

/// The central penalty alone.
pub(crate) fn central_penalty(scenario: &Scenario) -> Money {
    assess(&mut Case::new(rulebook::of(scenario.regime), scenario, &mut Central, AMOUNT_ONLY)).penalty
}

/// All that a simulation needs to know of a breach.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outlook {
    /// The penalty, if one is imposed.
    pub penalty: Range<Money>,
    /// The factor around the central penalty that holds four in five decided cases.
    pub factor: Share,
    /// How likely a penalty is at all.
    pub fine: Range<Share>,
}

/// What a breach may come to, by the same steps as the estimate and without their working.
#[must_use]
pub fn outlook(scenario: &Scenario) -> Outlook {
    let rulebook = rulebook::of(scenario.regime);
    let amount = |judgement: &mut dyn Judgement| assess(&mut Case::new(rulebook, scenario, judgement, AMOUNT_ONLY));
    let mut judgement = Central;
    let mut case = Case::new(rulebook, scenario, &mut judgement, AMOUNT_ONLY);
    let central = assess(&mut case);
    Outlook {
        factor: spread::factor(&mut case),
        fine: chance::of_a_fine(&mut case, central.seriousness.score),
        penalty: Range {
            lowest: amount(&mut Lowest).penalty,
            central: central.penalty,
            highest: amount(&mut Highest).penalty,
        },
    }
}

/// Estimates the penalty for a scenario by another rulebook, to see what other weights would say.
#[must_use]
pub fn estimate_by(rulebook: &'static Rulebook, scenario: &Scenario) -> Estimate {
    let mut judgement = Central;
    let mut case = Case::new(rulebook, scenario, &mut judgement, Some(Working::default()));
    let central = assess(&mut case);
    let amounts = |judgement: &mut dyn Judgement| assess(&mut Case::new(rulebook, scenario, judgement, AMOUNT_ONLY));
    let assessment = Range { lowest: amounts(&mut Lowest), central, highest: amounts(&mut Highest) };
    let of = |amount: fn(&Assessment) -> Money| Range {
        lowest: amount(&assessment.lowest),
        central: amount(&assessment.central),
        highest: amount(&assessment.highest),
    };
    let (before, penalty) = (of(|assessment| assessment.before_reductions), of(|assessment| assessment.penalty));
    let likely = spread::around(&mut case, penalty);
    let likely_before = spread::around(&mut Case::new(rulebook, scenario, &mut Central, AMOUNT_ONLY), before);
    let fine = chance::of_a_fine(&mut case, assessment.central.seriousness.score);
    let reprimand = chance::of_a_reprimand(&mut case);
    let (controls, fewest) = worth::worth(rulebook, scenario);
    Estimate {
        before_reductions: Penalty::new(before, likely_before),
        penalty: Penalty::new(penalty, likely),
        fine,
        exempt: chance::exempting(rulebook, scenario, case.on).is_some(),
        reprimand,
        expected: fine.central.of(penalty.central),
        controls,
        together: worth::together(rulebook, scenario),
        fewest,
        working: case.record.unwrap_or_default(),
        assessment,
    }
}
