//! The worked example told in five steps. Every figure is worked out anew or stands among the decided cases.

use amerce_engine::cases::{CASES, Case};
use amerce_engine::format::{count, exact, one_in, percent, rough_change, rounded, short};
use amerce_engine::money::{Money, Share};
use amerce_engine::permalink::{self, View};
use amerce_engine::scenario::{Control, Pins, Role, Scenario, State};
use amerce_engine::{Estimate, Penalty, estimate};

use crate::components::{StoryFigure, StoryStep};
use crate::example;
use crate::state::compare_link;
use crate::what_if::with_ten_times_the_people;

/// The case that the worked example is taken from, as it was decided.
const ID: &str = "uk-advanced-2025";

/// The five steps; none if the case is not among those decided.
#[must_use]
pub(crate) fn steps() -> Vec<StoryStep> {
    let Some(case) = CASES.iter().find(|case| case.id == ID) else {
        return Vec::new();
    };
    let (Some(proposed), Some(imposed)) = (case.amounts.provisional, case.amounts.imposed) else {
        return Vec::new();
    };
    let scenario = permalink::read(example::LINK).scenario;
    let estimated = estimate(&scenario);
    vec![
        breach(&scenario, &estimated),
        proposal(&scenario, &estimated, proposed),
        would_have_been(&scenario, &estimated),
        decision(case, proposed, imposed),
        chance(&scenario, &estimated),
    ]
}

fn breach(scenario: &Scenario, estimated: &Estimate) -> StoryStep {
    StoryStep {
        heading: "The breach".into(),
        text: format!(
            "In August 2022 attackers entered Advanced, which runs software for health and care, through a customer account \
             without multi-factor authentication. The data of {} people were taken, and care was disrupted.",
            people(scenario)
        ),
        figures: vec![likely("If a penalty is imposed, likely", scenario, estimated.penalty)],
        links: vec![("Open these facts".into(), View::Estimate.link(scenario))],
    }
}

fn proposal(scenario: &Scenario, estimated: &Estimate, proposed: Money) -> StoryStep {
    let maximum = estimated.assessment.central.maximum;
    let share = proposed.as_share_of(maximum);
    let Penalty { p10, p90, .. } = estimated.penalty;
    let place = match proposed {
        proposed if proposed > p90 => "above",
        proposed if proposed < p10 => "below",
        _ => "inside",
    };
    let pins =
        Pins { seriousness: vec![share], size: Some(Share::ONE), adjustment: Some(Share::ZERO), ..Pins::default() };
    let replayed = Scenario { pins, ..scenario.clone() };
    StoryStep {
        heading: "The proposal".into(),
        text: format!(
            "The Information Commissioner proposed {}. That is exactly {} of {}, the standard maximum, which is that of \
             Article 32. It lies {place} the likely range of the estimate. The steps have not been published: high \
             seriousness at {}, with no reduction for size, would give that sum.",
            exact(proposed, scenario.regime),
            percent(share),
            short(maximum, scenario.regime),
            percent(share),
        ),
        figures: vec![figure("Proposed", short(proposed, scenario.regime)), figure("Of the maximum", percent(share))],
        links: vec![("Replay it with those steps".into(), View::Estimate.link(&replayed))],
    }
}

fn would_have_been(scenario: &Scenario, estimated: &Estimate) -> StoryStep {
    let others = [
        Some(("With multi-factor authentication", scenario.clone().with_control(Control::Mfa, State::Full))),
        with_ten_times_the_people(scenario).map(|more| ("With ten times the people", more)),
        Some(("As a controller", scenario.clone().with_role(Role::Controller))),
    ];
    let others: Vec<(&str, Scenario)> = others.into_iter().flatten().collect();
    let linked = |(name, other): &(&str, Scenario)| {
        let centre = estimate(other).penalty.central;
        let change = rough_change(centre.as_share_of(estimated.penalty.central) + -Share::ONE);
        let told = format!("{} ({change})", rounded(centre, other.regime));
        StoryFigure { link: Some(compare_link(scenario, other)), ..figure(name, told) }
    };
    StoryStep {
        heading: "What it would have been".into(),
        text: format!(
            "The centre of the estimate is {}. With one fact changed it would have been another.",
            rounded(estimated.penalty.central, scenario.regime)
        ),
        figures: others.iter().map(linked).collect(),
        links: Vec::new(),
    }
}

fn decision(case: &'static Case, proposed: Money, imposed: Money) -> StoryStep {
    let facts = case.scenario();
    let estimated = estimate(&facts);
    StoryStep {
        heading: "What changed".into(),
        text: format!(
            "{} was imposed, {} of what had been proposed. The people counted fell to {}, those who were living. Advanced made \
             representations, had worked with the national cyber authorities and the NHS, and settled. How much was taken \
             off for each has not been published. Where the model misses: {}",
            exact(imposed, facts.regime),
            percent(imposed.as_share_of(proposed)),
            people(&facts),
            case.miss,
        ),
        figures: vec![
            figure("Imposed", short(imposed, facts.regime)),
            likely("By the facts as decided, likely", &facts, estimated.penalty),
        ],
        links: vec![
            ("Open the facts as decided".into(), View::Estimate.link(&facts)),
            ("The source".into(), case.source.url.into()),
        ],
    }
}

fn chance(scenario: &Scenario, estimated: &Estimate) -> StoryStep {
    let fine = estimated.fine.map(one_in);
    StoryStep {
        heading: "How likely a penalty was at all".into(),
        text: format!(
            "Most reported breaches end without one. Of reports like this one, between {} and {} end in a penalty; a reprimand \
             ends about {} of all reports. It was the first penalty for a processor in the United Kingdom.",
            fine.highest,
            fine.lowest,
            one_in(estimated.reprimand.central)
        ),
        figures: vec![figure("A penalty", fine.central)],
        links: vec![("See how it is counted".into(), format!("{}#step-chance", View::Estimate.link(scenario)))],
    }
}

fn figure(name: &str, figure: String) -> StoryFigure {
    StoryFigure { name: name.into(), figure, link: None }
}

fn likely(name: &str, scenario: &Scenario, penalty: Penalty) -> StoryFigure {
    let amount = |amount| rounded(amount, scenario.regime);
    figure(name, format!("{} to {}", amount(penalty.p10), amount(penalty.p90)))
}

fn people(scenario: &Scenario) -> String {
    scenario.people.map(count).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use amerce_engine::scenario::Regime;

    use super::*;

    #[test]
    fn the_story_has_five_steps_whose_figures_are_those_of_the_links() {
        let steps = steps();
        assert_eq!(steps.len(), 5);
        let estimated = |link: &str| estimate(&permalink::read(link).scenario);
        let replayed = estimated(&steps[1].links[0].1).penalty.central;
        assert_eq!(short(replayed, Regime::Uk), steps[1].figures[0].figure);
        assert_eq!(steps[2].figures.len(), 3);
        for figure in &steps[2].figures {
            let link = figure.link.as_deref().expect("each leads to the comparison");
            let with = permalink::read(link).scenario.other("with").map(str::to_owned).expect("there is a second one");
            let centre = rounded(estimated(&format!("?{with}")).penalty.central, Regime::Uk);
            assert!(figure.figure.starts_with(&centre), "{figure:?} {centre}");
        }
        assert!(steps[3].text.starts_with("£3,076,320 was imposed, 50.5% of"), "{}", steps[3].text);
    }
}
