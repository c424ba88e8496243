//! Seriousness: Step 1 of the ICO's guidance, part of Step 2 of the EDPB's.
//!
//! # Rule
//! The nature, gravity and duration of the infringement, whether it was intentional or negligent, and the categories
//! of personal data decide the degree of seriousness: low, medium or high. Each degree has a range of percentages of
//! the statutory maximum.
//!
//! # How it is modelled
//! A score of 0 to 100 points adds up what the facts say under each of those factors. A curve turns the score into a
//! percentage; the degree is the one whose range holds that percentage, and its range is what the method allows.
//! Intent raises the score to the high degree at least.
//!
//! # What is left to judgement
//! The points, the curve and the weights of the controls. They are few and whole numbers, each with its reason, and
//! judged together by how well decided cases are met.
//!
//! # Source
//! UK GDPR and GDPR Art. 83(2)(a), (b) and (g), and the part of the guidance that each parameter names.

use crate::assessment::{Case, entry, greatest};
use crate::citation::Cited;
use crate::money::{Points, Range, Share};
use crate::rulebook::{self, Entry};
use crate::scenario::{Fault, Scenario, State, States};
use crate::words::{Word, words};
use crate::working::{Operation, Record, Step};

const STEP: Step = Step::Seriousness;

words! {
    /// How serious an infringement is.
    Degree {
        /// Low.
        #[default]
        Low = "low",
        /// Medium.
        Medium = "medium",
        /// High.
        High = "high",
    }

    /// What the points of the score are given for.
    Factor {
        /// How many people are affected.
        #[default]
        People = "people",
        /// The categories of data.
        Data = "data",
        /// The damage.
        Harm = "harm",
        /// The controls that were missing.
        Fault = "fault",
        /// Warnings that were not acted on.
        Warnings = "warnings",
        /// How long it lasted.
        Duration = "duration",
        /// Whether vulnerable people are among those affected.
        Vulnerable = "vulnerable",
    }
}

/// How serious the conduct is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Seriousness {
    /// The degree.
    pub degree: Degree,
    /// The score, of 100 points.
    pub score: Points,
    /// The points of each factor, in the order of [`Factor`].
    pub factors: [Points; 7],
    /// The share of the statutory maximum; the first infringement's, where the authority set several.
    pub share: Share,
}

/// How serious the conduct is, and the share of each infringement.
pub(crate) fn seriousness<R: Record>(case: &mut Case<'_, R>) -> (Seriousness, Vec<Share>) {
    let factors = [people(case), data(case), harm(case), fault(case), warnings(case), duration(case), vulnerable(case)];
    let score = score(case, &factors);
    let (degree, range) = range(case, score);
    let shares = shares(case, range);
    (Seriousness { degree, score, factors, share: shares[0] }, shares)
}

fn people<R: Record>(case: &mut Case<'_, R>) -> Points {
    let rules = &case.rulebook.seriousness;
    case.line(STEP, "Points for the number of people affected");
    let scale = case.rule(rules.people);
    let people = match case.scenario.people {
        Some(people) => case.fact("people", "People affected", people),
        None => {
            let people = case.rule(rules.people_assumed);
            case.assumed("people", "People affected, not stated", people)
        }
    };
    case.gives(Operation::Logarithmic, scale.of(people))
}

fn data<R: Record>(case: &mut Case<'_, R>) -> Points {
    let rules = &case.rulebook.seriousness;
    let kinds: Vec<_> = case.scenario.data.iter().map(Word::word).collect();
    case.line(STEP, "Points for the categories of data: the gravest kind, more for several of the gravest");
    let table = case.rule(rules.data);
    case.fact("data", "Kinds of data", kinds.clone());
    let points = greatest(table, kinds.iter().copied());
    let most = table.iter().map(|entry| entry.1).max().unwrap_or_default();
    let gravest = kinds.iter().filter(|kind| points == most && entry(table, kind) == most);
    let several = if gravest.count() > 1 { case.rule(rules.data_several) } else { Points::ZERO };
    case.gives(Operation::Greatest, points.max(several))
}

fn harm<R: Record>(case: &mut Case<'_, R>) -> Points {
    let rules = &case.rulebook.seriousness;
    let effects: Vec<_> = case.scenario.effect.iter().map(Word::word).collect();
    case.line(STEP, "Points for the damage: as stated, or as the effect on the data shows by itself");
    let by_harm = case.rule(rules.harm);
    let harm = case.fact("harm", "Damage", case.scenario.harm.word());
    let by_effect = case.rule(rules.effect);
    case.fact("effect", "What happened to the data", effects.clone());
    case.gives(Operation::Greatest, entry(by_harm, harm).max(greatest(by_effect, effects.into_iter())))
}

fn fault<R: Record>(case: &mut Case<'_, R>) -> Points {
    let rules = &case.rulebook.seriousness;
    if !case.scenario.charges_security() {
        case.line(STEP, "No points: only duties to notify were infringed, so the controls are not what is penalised");
        case.cites(rules.fault);
        let infringement = case.scenario.infringements[0].clone();
        case.fact("articles", "Provisions infringed", infringement);
        return case.gives(Operation::Taken, Points::ZERO);
    }
    case.line(STEP, "Points for negligence: the weighted share of controls that were missing");
    let points = case.rule(rules.fault);
    let weights = case.rule(rules.control_weights);
    let partial = case.rule(rules.control_partial);
    let unknown = case.rule(rules.control_unknown);
    let states = case.fact("controls", "Controls in place", case.scenario.controls);
    case.gives(Operation::Missing, points.portion(missing(weights, &states, partial, unknown)))
}

fn warnings<R: Record>(case: &mut Case<'_, R>) -> Points {
    let rules = &case.rulebook.seriousness;
    given(
        case,
        rules.warnings,
        case.scenario.warnings,
        "warnings",
        ["Points for known warnings that were not acted on", "No points: no known warnings were left without action"],
    )
}

fn vulnerable<R: Record>(case: &mut Case<'_, R>) -> Points {
    let rules = &case.rulebook.seriousness;
    given(
        case,
        rules.vulnerable,
        case.scenario.vulnerable,
        "vulnerable",
        [
            "Points for children or other vulnerable people among those affected",
            "No points: no vulnerable people are stated among those affected",
        ],
    )
}

fn duration<R: Record>(case: &mut Case<'_, R>) -> Points {
    let rules = &case.rulebook.seriousness;
    case.line(STEP, "Points for how long the infringement lasted");
    let scale = case.rule(rules.duration);
    let days = case.fact("days", "Days", u64::from(case.scenario.days));
    case.gives(Operation::Logarithmic, scale.of(days))
}

fn score<R: Record>(case: &mut Case<'_, R>, factors: &[Points; 7]) -> Points {
    let rules = &case.rulebook.seriousness;
    case.line(STEP, "The score, of 100 points");
    case.rule(rules.score);
    for (factor, points) in NAMES.iter().zip(factors) {
        case.earlier(factor, *points);
    }
    let score = case.gives(Operation::Sum, factors.iter().copied().sum());
    if case.scenario.fault == Fault::Negligent {
        return score;
    }
    case.line(STEP, "Intent raises the score to the high degree at least");
    let least = case.rule(rules.intentional);
    case.fact("fault", "Character of the infringement", case.scenario.fault.word());
    case.earlier("Score", score);
    case.gives(Operation::Greatest, score.max(least))
}

const NAMES: [&str; 7] = [
    "People affected",
    "Categories of data",
    "Damage",
    "Negligence",
    "Ignored warnings",
    "Duration",
    "Vulnerable people",
];

fn range<R: Record>(case: &mut Case<'_, R>, score: Points) -> (Degree, Range<Share>) {
    let rules = &case.rulebook.seriousness;
    case.line(STEP, "The percentage of the statutory maximum that belongs to the score");
    let curve = case.rule(rules.curve);
    case.earlier("Score", score);
    let central = case.gives(Operation::Curve, on_curve(curve, score));
    let (degree, parameter, label) = if central < rules.medium.on(case.on).value.lowest {
        (Degree::Low, rules.low, "Low seriousness, and the range of that degree")
    } else if central < rules.high.on(case.on).value.lowest {
        (Degree::Medium, rules.medium, "Medium seriousness, and the range of that degree")
    } else {
        (Degree::High, rules.high, "High seriousness, and the range of that degree")
    };
    case.line(STEP, label);
    let span = case.rule(parameter);
    case.earlier("Percentage of the score", central);
    (degree, case.gives(Operation::Within, span.around(central)))
}

/// The share of each infringement: one for all, since they have the facts in common, unless the authority set several.
fn shares<R: Record>(case: &mut Case<'_, R>, range: Range<Share>) -> Vec<Share> {
    let scenario = case.scenario;
    let mut shares = Vec::new();
    for (pinned, infringement) in scenario.pins.seriousness.iter().zip(&scenario.infringements) {
        case.line(STEP, "Seriousness as the authority set it");
        case.cites(case.rulebook.seriousness.high);
        if scenario.pins.seriousness.len() > 1 {
            case.fact("articles", "Provisions infringed", infringement.clone());
        }
        shares.push(case.gives_pinned("pin.seriousness", "Percentage of the statutory maximum", *pinned));
    }
    let last = shares.last().copied().unwrap_or_else(|| {
        case.line(STEP, "The percentage of the statutory maximum");
        case.cites(case.rulebook.seriousness.curve);
        case.chooses("Range", range)
    });
    shares.resize(scenario.infringements.len(), last);
    shares
}

/// The most points that each factor can have, in the order of [`Factor`].
#[must_use]
pub fn most(scenario: &Scenario) -> [Points; 7] {
    let (rules, on) = (&rulebook::of(scenario.regime).seriousness, scenario.on.unwrap_or(rulebook::VERSION));
    let greatest = |table: &[Entry<Points>]| table.iter().map(|entry| entry.1).max().unwrap_or_default();
    [
        rules.people.on(on).value.points,
        greatest(rules.data.on(on).value).max(rules.data_several.on(on).value),
        greatest(rules.harm.on(on).value).max(greatest(rules.effect.on(on).value)),
        rules.fault.on(on).value,
        rules.warnings.on(on).value,
        rules.duration.on(on).value.points,
        rules.vulnerable.on(on).value,
    ]
}

/// The scores at which the medium and the high degree begin.
#[must_use]
pub fn bounds(scenario: &Scenario) -> [Points; 2] {
    let (rules, on) = (&rulebook::of(scenario.regime).seriousness, scenario.on.unwrap_or(rulebook::VERSION));
    let curve = rules.curve.on(on).value;
    [rules.medium, rules.high].map(|degree| {
        let begins = degree.on(on).value.lowest;
        curve.iter().find(|knot| knot.1 >= begins).map(|knot| knot.0).unwrap_or_default()
    })
}

/// Points for a fact that is there or is not.
fn given<R: Record>(
    case: &mut Case<'_, R>,
    points: &'static Cited<Points>,
    fact: bool,
    key: &'static str,
    [there, absent]: [&'static str; 2],
) -> Points {
    case.line(STEP, if fact { there } else { absent });
    let points = case.rule(points);
    case.fact(key, "Stated", if fact { "yes" } else { "no" });
    if fact {
        return case.gives(Operation::Sum, points);
    }
    case.gives(Operation::Taken, Points::ZERO)
}

/// The weighted share of the controls that were missing in a scenario.
#[must_use]
pub fn gaps(scenario: &Scenario) -> Share {
    let (rules, on) = (&rulebook::of(scenario.regime).seriousness, scenario.on.unwrap_or(rulebook::VERSION));
    let (partial, unknown) = (rules.control_partial.on(on).value, rules.control_unknown.on(on).value);
    missing(rules.control_weights.on(on).value, &scenario.controls, partial, unknown)
}

/// The weighted share of the controls that were missing; the weights stand in the order of the controls.
pub(crate) fn missing(weights: &[Entry<u32>], states: &States, partial: Share, unknown: Share) -> Share {
    let gap = |state: &State| match state {
        State::Full => Share::ZERO,
        State::Partial => partial,
        State::Unknown => unknown,
        State::None => Share::ONE,
    };
    let whole: u32 = weights.iter().map(|entry| entry.1).sum();
    let weight = |entry: &Entry<u32>| Share::from_ratio(u64::from(entry.1), u64::from(whole));
    states.iter().zip(weights).map(|(state, entry)| gap(state).times(weight(entry))).sum()
}

/// The share that belongs to a score, on straight lines between the points of a curve.
pub(crate) fn on_curve(curve: &[(Points, Share)], score: Points) -> Share {
    let at_or_above = curve.iter().position(|knot| score <= knot.0);
    match at_or_above {
        None => curve.last().map(|knot| knot.1).unwrap_or_default(),
        Some(after) => {
            let (to, from) = (curve[after], curve[after.saturating_sub(1)]);
            from.1.towards(to.1, score.between(from.0, to.0))
        }
    }
}
