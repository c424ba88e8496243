//! The estimate: facts on the one side, the answer and its working on the other.

use amerce_engine::money::{Money, Range};
use amerce_engine::permalink::Key;
use amerce_engine::rulebook::{self, CONTROLS, QUESTIONS, Question};
use amerce_engine::scenario::{Control, Regime, Scenario, State as ControlState};
use amerce_engine::steps::seriousness::{bounds, most};
use amerce_engine::words::Word;
use amerce_engine::{Estimate, Swing, estimate, format, sensitivity};
use yew::prelude::*;

use crate::components::{
    AmountRange, ControlMatrix, Mark, Masthead, Notices, Page, QuestionField, SeriousnessScore, SourceList, Tornado,
    Verdict, Waterfall, WorkingTable,
};
use crate::example;
use crate::pages::{described, foot};
use crate::state::{Action, State};

/// Properties of [`EstimatePage`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct EstimatePageProps {
    /// What the person has entered.
    pub state: State,
    /// Called with a change.
    pub on_action: Callback<Action>,
    /// Whether to draw only the answer.
    pub answer_only: bool,
}

/// The estimate.
#[component]
pub fn EstimatePage(props: &EstimatePageProps) -> Html {
    let estimate = use_memo(props.state.scenario.clone(), estimate);
    let on_pick = props.on_action.reform(Action::Pick);
    let on_dismiss = props.on_action.reform(|()| Action::Dismiss);
    html! {
        <>
            <Masthead page={Page::Estimate} scenario={(!props.answer_only).then(|| props.state.scenario.clone())} {on_pick} starts={vec![("Worked example", example::LINK), ("Start blank", example::BLANK)]} />
            <main class="app-page">
                <div class="app-page__opening">
                    <Notices notices={props.state.notices.clone()} {on_dismiss} />
                    { opening(&props.state.scenario) }
                    { answer(&props.state.scenario, &estimate) }
                </div>
                if !props.answer_only {
                <form class="app-page__facts" aria-label="Facts" autocomplete="off" onsubmit={|event: SubmitEvent| event.prevent_default()}>
                    { facts(props, "organisation", "The organisation") }
                    { facts(props, "breach", "The breach") }
                    { controls(props, &estimate) }
                    { facts(props, "response", "The response") }
                    { facts(props, "outcome", "The outcome") }
                    { facts(props, "scenario", "The scenario") }
                </form>
                <div class="app-page__explanation">
                    { explanation(&props.state.scenario, &estimate) }
                </div>
                }
            </main>
            if !props.answer_only {
                { foot() }
                { in_sight(&props.state.scenario, &estimate) }
            }
        </>
    }
}

/// What the scenario is, in a heading and a sentence.
fn opening(scenario: &Scenario) -> Html {
    let heading = if scenario.title.is_empty() { described(scenario) } else { scenario.title.clone() };
    html! {
        <>
            <h1 class="app-page__title">{ heading }</h1>
            if example::is_named_after(scenario) {
                <p class="app-page__lede">{ example::STORY }</p>
            }
        </>
    }
}

fn answer(scenario: &Scenario, estimate: &Estimate) -> Html {
    let maximum = estimate.assessment.central.maximum;
    let marks = marks(scenario);
    html! {
        <section class="app-page__answer" id="answer" aria-label="Answer" tabindex="-1">
            <div aria-live="polite" aria-atomic="true">
                <Verdict penalty={estimate.penalty} {maximum} chance={estimate.fine} reprimand={estimate.reprimand}
                    body={scenario.body} regime={scenario.regime} />
            </div>
            <AmountRange penalty={estimate.penalty} {maximum} {marks} regime={scenario.regime} />
            <p class="app-page__note">
                { "An estimate from published methods and decided cases, with the rulebook of " }
                { format::day(rulebook::VERSION) }{ ". Authorities decide each case on its own facts. Not legal advice." }
            </p>
        </section>
    }
}

/// What was decided in the case that the scenario is named after.
pub(super) fn marks(scenario: &Scenario) -> Vec<Mark> {
    if example::is_named_after(scenario) { example::MARKS.to_vec() } else { Vec::new() }
}

fn facts(props: &EstimatePageProps, group: &'static str, name: &'static str) -> Html {
    let questions = QUESTIONS.iter().filter(|question| question.group == group);
    html! {
        <section class="app-page__group" aria-labelledby={group}>
            <h2 class="app-page__heading" id={group}>{ name }</h2>
            { for questions.filter_map(|question| field(props, question)) }
        </section>
    }
}

fn field(props: &EstimatePageProps, question: &'static Question) -> Option<Html> {
    let key = Key::from_name(question.key).filter(|key| applies(*key, &props.state.scenario))?;
    let state = &props.state;
    let on_answer = props.on_action.reform(move |text| Action::Answer(key, text));
    let value = state.shown(key);
    let understood = understood(key, &state.scenario).filter(|text| !text.ends_with(&value) || value.is_empty());
    let (error, regime) = (state.error(key), state.scenario.regime);
    Some(html! {
        <QuestionField {question} {value} error={error.map(AttrValue::from)} understood={understood.map(AttrValue::from)}
            {regime} {on_answer} />
    })
}

/// Whether a question is one for the regime.
pub(crate) fn applies(key: Key, scenario: &Scenario) -> bool {
    match key {
        Key::Country => scenario.regime == Regime::Eu,
        Key::Authorities | Key::Hardship | Key::Settlement => scenario.regime == Regime::Uk,
        _ => true,
    }
}

/// An amount or a count as it was understood; nothing where there is nothing to tell.
fn understood(key: Key, scenario: &Scenario) -> Option<String> {
    let amount = |amount: Money| format::exact(amount, scenario.regime);
    match key {
        Key::Turnover => Some(scenario.turnover.map_or_else(|| "not stated: any size is possible".into(), amount)),
        Key::People => Some(scenario.people.map_or_else(|| people_assumed(scenario), format::count)),
        Key::Gain if scenario.gain > Money::ZERO => Some(amount(scenario.gain)),
        _ => None,
    }
}

fn people_assumed(scenario: &Scenario) -> String {
    let assumed = rulebook::of(scenario.regime).seriousness.people_assumed.on(rulebook::VERSION).value;
    format!("not stated: counted as {}", format::count(assumed))
}

fn controls(props: &EstimatePageProps, estimate: &Estimate) -> Html {
    let on_state = props
        .on_action
        .reform(|(control, state): (Control, ControlState)| Action::Answer(Key::Control(control), state.word().into()));
    html! {
        <section class="app-page__group" aria-labelledby="controls">
            <h2 class="app-page__heading" id="controls">{ "Controls in place at the time" }</h2>
            <ControlMatrix words={CONTROLS} worth={estimate.controls.clone()} fewest={estimate.fewest.clone()}
                penalty={estimate.penalty.central}
                regime={props.state.scenario.regime} {on_state} />
        </section>
    }
}

fn explanation(scenario: &Scenario, estimate: &Estimate) -> Html {
    let seriousness = estimate.assessment.central.seriousness;
    let share = Range {
        lowest: estimate.assessment.lowest.seriousness.share,
        central: seriousness.share,
        highest: estimate.assessment.highest.seriousness.share,
    };
    html! {
        <>
            <section aria-labelledby="seriousness">
                <h2 class="app-page__heading" id="seriousness">{ "How serious it is" }</h2>
                <SeriousnessScore {seriousness} {share} most={most(scenario)} bounds={bounds(scenario)} />
            </section>
            <section aria-labelledby="steps">
                <h2 class="app-page__heading" id="steps">{ "From the maximum to the centre" }</h2>
                <Waterfall working={estimate.working.clone()} penalty={estimate.penalty} regime={scenario.regime} />
            </section>
            <section aria-labelledby="facts-that-matter">
                <h2 class="app-page__heading" id="facts-that-matter">{ "Which facts matter most" }</h2>
                <Tornado swings={swings(scenario)} central={estimate.penalty.central} regime={scenario.regime} />
            </section>
            <section aria-labelledby="working">
                <h2 class="app-page__heading" id="working">{ "The working" }</h2>
                <WorkingTable working={estimate.working.clone()} regime={scenario.regime} />
            </section>
            <section aria-labelledby="sources">
                <h2 class="app-page__heading" id="sources">{ "Sources" }</h2>
                <SourceList working={estimate.working.clone()} />
            </section>
        </>
    }
}

/// The facts that move the centre most, each as it is asked for.
pub(super) fn swings(scenario: &Scenario) -> Vec<(&'static str, Swing)> {
    let label = |key: &str| {
        let question = QUESTIONS.iter().find(|question| question.key == key);
        question.map_or("Controls", |question| question.label)
    };
    sensitivity(scenario).into_iter().take(8).map(|swing| (label(swing.key), swing)).collect()
}

/// The answer in one line, which stays in sight on a narrow screen while facts are changed.
pub(super) fn in_sight(scenario: &Scenario, estimate: &Estimate) -> Html {
    let amount = |amount| format::rounded(amount, scenario.regime);
    html! {
        <aside class="app-page__in-sight" aria-label="The answer in short">
            <a class="app-page__in-sight-link" href="#answer">
            <span class="visually-hidden">{ "Back to the answer: " }</span>
            <b>{ format!("{} to {}", amount(estimate.penalty.p10), amount(estimate.penalty.p90)) }</b>
            <span>{ format::one_in(estimate.fine.central) }</span>
            </a>
        </aside>
    }
}
