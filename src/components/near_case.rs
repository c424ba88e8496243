//! A decided case beside a scenario: what was decided, what the model gives for it, and what is alike and what is not.

use amerce_engine::Penalty;
use amerce_engine::cases::{Outcome, Tested};
use amerce_engine::format::{rounded, short};
use amerce_engine::money::Money;
use amerce_engine::scenario::Regime;
use yew::prelude::*;

use super::chart::{bar, upright, words};
use crate::scale::{Place, Scale, Tick};

/// What is alike and what is not between a case and a scenario, in words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Likeness {
    /// How near the case is, as a percentage; empty where that cannot be told.
    pub near: String,
    /// Why it cannot be told, in a sentence.
    pub caveat: &'static str,
    /// What is alike, the weightiest first.
    pub alike: Vec<String>,
    /// What is not.
    pub apart: Vec<String>,
    /// What is not known of the case.
    pub unknown: Vec<String>,
}

/// Amounts in one currency, to be set on one scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Placed {
    /// What the model gives for the case.
    pub model: Penalty,
    /// What was decided, if there was a penalty.
    pub real: Option<Money>,
    /// What the model gives for the scenario.
    pub own: Penalty,
    /// The least and the greatest amount of the scale.
    pub ends: [Money; 2],
}

/// Properties of [`NearCase`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct NearCaseProps {
    /// The case and what the model gives for it.
    pub tested: Tested,
    /// What is alike and what is not.
    pub likeness: Likeness,
    /// The amounts in one currency.
    pub placed: Placed,
    /// The regime whose currency they are in.
    pub regime: Regime,
    /// The link that opens the case as a scenario.
    pub link: String,
    /// The link that sets it beside the scenario.
    pub compare: String,
    /// Whether it is shown unfolded.
    #[prop_or_default]
    pub open: bool,
}

/// A decided case beside a scenario.
#[component]
pub fn NearCase(props: &NearCaseProps) -> Html {
    let (case, likeness) = (props.tested.case, &props.likeness);
    html! {
        <details class="app-near-case" open={props.open}>
            <summary class="app-near-case__head">
                <span class="app-near-case__near">
                    if !likeness.near.is_empty() {
                        <b>{ &likeness.near }</b>{ " alike" }<span class="visually-hidden">{ ": " }</span>
                    }
                </span>
                <span class="app-near-case__name">
                    { case.organisation }
                    <span class="app-near-case__authority">{ format!("{}, {}", case.authority, case.decided.year) }</span>
                </span>
                <span class={classes!("app-near-case__real", props.tested.real.is_none().then_some("app-near-case__real--none"))}>
                    { real(&props.tested) }
                </span>
            </summary>
            <div class="app-near-case__body">
                <p>{ case.summary }</p>
                if !likeness.caveat.is_empty() {
                    <p class="app-near-case__miss">{ likeness.caveat }</p>
                }
                <dl class="app-near-case__reasons">
                    { reasons("Alike", &likeness.alike) }
                    { reasons("Different", &likeness.apart) }
                    { reasons("Not published", &likeness.unknown) }
                </dl>
                <div class="app-near-case__amounts">
                    <p>{ model(&props.tested) }</p>
                    { plot(&props.placed, props.regime) }
                    if !case.miss.is_empty() {
                        <p class="app-near-case__miss">{ "Why the model misses: " }{ case.miss }</p>
                    }
                </div>
                <p class="app-near-case__links">
                    <a href={props.compare.clone()} aria-label={format!("Compare with mine: {}", case.organisation)}>{ "Compare with mine" }</a>
                    <a href={props.link.clone()} aria-label={format!("Open as a scenario: {}", case.organisation)}>{ "Open as a scenario" }</a>
                    <a href={case.source.url} rel="noreferrer" aria-label={format!("Source: {}", case.source.title)}>{ "Source" }</a>
                    <a href={format!("cases.html#{}", case.id)} aria-label={format!("In the back-test: {}", case.organisation)}>{ "In the back-test" }</a>
                </p>
            </div>
        </details>
    }
}

fn reasons(name: &'static str, words: &[String]) -> Html {
    if words.is_empty() {
        return Html::default();
    }
    html! { <div><dt>{ name }</dt><dd>{ words.join("; ") }</dd></div> }
}

/// How the case ended, in a word or an amount.
fn real(tested: &Tested) -> String {
    let amounts = &tested.case.amounts;
    match (tested.case.outcome, amounts.after_appeal.or(amounts.imposed)) {
        (Outcome::Fine, Some(amount)) => short(amount, tested.case.regime()),
        (Outcome::Fine, None) => "fined".into(),
        (Outcome::Reprimand, _) => "reprimand".into(),
        (Outcome::None, _) => "no measure".into(),
    }
}

/// The amounts as they were decided, and what the model gives for the facts, in a sentence or two.
fn model(tested: &Tested) -> String {
    let (regime, amounts) = (tested.case.regime(), &tested.case.amounts);
    let stages = [
        ("proposed", amounts.provisional),
        ("before anything was taken off", amounts.before_reductions),
        ("but for the approach to public bodies", amounts.would_have_been),
        ("imposed", amounts.imposed),
        ("after an appeal", amounts.after_appeal),
    ];
    let told = stages.into_iter().filter_map(|(stage, amount)| Some(format!("{} {stage}", short(amount?, regime))));
    let decided = told.collect::<Vec<_>>().join(", ");
    let Penalty { p10, central, p90, .. } = tested.model;
    let likely = format!("{} to {}, centre {}", rounded(p10, regime), rounded(p90, regime), rounded(central, regime));
    match (tested.real, tested.inside_p10_p90()) {
        (Some(_), Some(true)) => format!("Decided: {decided}. The model gives {likely}; what was decided lies inside."),
        (Some(_), _) => format!("Decided: {decided}. The model gives {likely}; what was decided lies outside."),
        _ => format!("It ended without a penalty. If one had been imposed, the model gives {likely}."),
    }
}

/// The model's range for the case and what was decided, before the likely range of the scenario.
fn plot(placed: &Placed, regime: Regime) -> Html {
    let scale = Scale::between(placed.ends[0], placed.ends[1]);
    let at = |amount: Money| scale.place(amount.clamp(placed.ends[0], placed.ends[1]));
    let Penalty { lowest, p10, central, p90, highest } = placed.model;
    let own = [at(placed.own.p10), at(placed.own.p90)];
    let tick = |tick: Tick| {
        let place = scale.place(tick.amount);
        html! {
            <g class={classes!("app-near-case__tick", (!tick.major).then_some("app-near-case__tick--minor"))}>
                { upright("app-near-case__line", place, [14, 42]) }
                { words("app-near-case__word", place, "0", 56, place.anchor_inside(), &rounded(tick.amount, regime)) }
            </g>
        }
    };
    let (beside, anchor) = if own[0] > Place::percent(50) { (own[1], "end") } else { (own[0], "start") };
    html! {
        <svg class="app-near-case__plot" width="100%" height="60" aria-hidden="true">
            { bar("app-near-case__own", own, 14, 28) }
            { words("app-near-case__word", beside, "0", 10, anchor, "your likely range") }
            { for scale.ticks().map(tick) }
            { bar("app-near-case__allowed", [at(lowest), at(highest)], 27, 2) }
            { bar("app-near-case__likely", [at(p10), at(p90)], 21, 14) }
            { upright("app-near-case__central", at(central), [21, 35]) }
            if let Some(real) = placed.real {
                <circle class="app-near-case__dot" cx={at(real).to_string()} cy="28" r="6" />
            }
        </svg>
    }
}
