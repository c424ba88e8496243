//! The estimate: facts on the one side, the answer and its working on the other.

use std::rc::Rc;

use amerce_engine::date::Date;
use amerce_engine::money::{Money, Range};
use amerce_engine::permalink::{self, Embed, Facts, Key, View};
use amerce_engine::rulebook::{self, CONTROLS, QUESTIONS, Question};
use amerce_engine::scenario::{Control, Informed, Notified, Regime, Role, Scenario};
use amerce_engine::steps::seriousness::{bounds, most};
use amerce_engine::words::Word;
use amerce_engine::working::Step;
use amerce_engine::{Estimate, Penalty, Swing, estimate, format, sensitivity};
use yew::prelude::*;

use crate::components::{
    AmountRangeProps, ControlMatrixProps, FactListProps, Mark, MastheadProps, NoticesProps, Page, QuestionFieldProps,
    SeriousnessScoreProps, SliderProps, SourceListProps, TornadoProps, VerdictProps, WaterfallProps, WorkingTableProps,
    WorthTableProps, amount_range, control_matrix, fact_list, in_words, masthead, notices, question_field,
    seriousness_score, slider, source_list, tornado, verdict, waterfall, working_table, worth_table,
};
use crate::example;
use crate::facts::{GROUPS, STATES, Told, in_days, label, said};
use crate::hooks::Keeping;
use crate::pages::{described, foot, frame_line};
use crate::part::{part_after_paint, part_in_turn, part_in_turn_after_paint, part_in_turn_with_all};
use crate::series::Series;
use crate::state::{APART, Action, State, in_field};

/// The numbers of people on the slider.
const PEOPLE: Series = Series::between(1, 7);

/// Properties of [`use_estimate_page`].
#[derive(Clone, Debug, PartialEq)]
pub struct EstimatePageProps {
    /// What the person has entered.
    pub state: State,
    /// Called with a change.
    pub on_action: Callback<Action>,
    /// What this browser keeps.
    pub keeping: Keeping,
    /// Called when it is to forget that.
    pub on_forget: Callback<()>,
    /// Called to print the page.
    pub on_print: Callback<()>,
    /// Whether to draw only the answer.
    pub answer_only: bool,
    /// The address of the page without a scenario.
    pub place: String,
    /// Today, for what is printed.
    pub today: Option<Date>,
}

/// The estimate. What a scenario comes to is drawn as soon as a fact is another, and all but the facts right after.
#[hook]
pub fn use_estimate_page(props: &Rc<EstimatePageProps>) -> Html {
    let (state, full) = (&props.state, !props.answer_only);
    let scenario = &state.scenario;
    let estimate = use_memo(scenario.clone(), estimate);
    let told = use_memo(state.settled, |settled| if *settled > 0 { told(state, &estimate) } else { String::new() });
    let on_dismiss = props.on_action.reform(|()| Action::Dismiss);
    // Inside another page a part of it may be all that is wanted.
    let embed = Embed::of(scenario);
    let only = embed.filter(|only| *only != Embed::Whole);
    let answered = matches!(only, None | Some(Embed::Answer | Embed::Range));
    let link = permalink::print(scenario);
    html! {
        <>
            if embed.is_none() {
                { head(props, link.clone()) }
            }
            <main class="app-page" id={(!answered).then_some("answer")} data-told={embed.map(|_| outside(scenario, &estimate))}>
                <div class="app-page__opening">
                    { notices(&NoticesProps { notices: state.notices.clone(), on_dismiss }) }
                    { opening(scenario, only.is_none()) }
                    if answered {
                        { answer(state, &estimate, only) }
                    }
                    if full {
                        <p class="visually-hidden" role="status">{ &*told }</p>
                        { on_paper(props, link.clone()) }
                    }
                </div>
                if full {
                    { form(props, &estimate, only) }
                    { explanation(scenario, &estimate, link, only) }
                }
            </main>
            if full {
                <aside class="app-page__in-sight" aria-label="The answer in short">{ in_sight(scenario, &estimate) }</aside>
                if embed.is_some() {
                    { frame_line(scenario) }
                } else {
                    // It would be seen to move if it were there before all that stands above it.
                    { part_in_turn("foot", String::new(), |_| foot()) }
                }
            }
        </>
    }
}

/// The masthead, whose links take the scenario along.
fn head(props: &EstimatePageProps, link: String) -> Html {
    let scenario = (!props.answer_only).then(|| props.state.scenario.clone());
    let on_print = Some(props.on_print.clone());
    let here = scenario.as_ref().map(|_| link.clone());
    let masthead_props = MastheadProps { page: Page::Estimate, scenario, here, on_print };
    part_after_paint("masthead", link, move |_| masthead(&masthead_props))
}

/// What the page around this one is told: the link and the answer, as JSON. Nothing in a link needs an escape.
fn outside(scenario: &Scenario, estimate: &Estimate) -> String {
    let [lowest, p10, central, p90, highest] = estimate.penalty.in_order().map(Money::minor);
    let [least, middle, greatest] =
        [estimate.fine.lowest, estimate.fine.central, estimate.fine.highest].map(|share| share.billionths());
    format!(
        "{{\"link\":\"{}\",\"penalty\":{{\"lowest\":{lowest},\"p10\":{p10},\"central\":{central},\"p90\":{p90},\"highest\":{highest}}},\
         \"chance\":{{\"lowest\":{least}e-9,\"central\":{middle}e-9,\"highest\":{greatest}e-9}}}}",
        permalink::print(scenario)
    )
}

/// What the scenario is, in a heading and a sentence.
fn opening(scenario: &Scenario, with_story: bool) -> Html {
    let heading = if scenario.title.is_empty() { described(scenario) } else { scenario.title.clone() };
    html! {
        <>
            if with_story {
                <p class="app-verdict__kicker">{ "Penalties for data breaches under UK and EU data protection law" }</p>
            }
            // A name that somebody gave is not translated.
            <h1 class="app-page__title" translate={(!scenario.title.is_empty()).then_some("no")}>{ heading }</h1>
            if with_story && example::is_named_after(scenario) {
                <p class="app-page__lede">{ example::STORY }{ " " }<a href={example::CASE}>{ "What was decided" }</a></p>
            }
        </>
    }
}

fn answer(state: &State, estimate: &Estimate, only: Option<Embed>) -> Html {
    let scenario = &state.scenario;
    let (penalty, regime) = (estimate.penalty, scenario.regime);
    let maximum = estimate.assessment.central.maximum;
    let marks = marks(scenario);
    let answers = VerdictProps::new(scenario, estimate, !state.unread().is_empty());
    html! {
        <section class="app-page__answer" id="answer" aria-label="Answer" tabindex="-1">
            if only != Some(Embed::Range) {
                { verdict(&answers) }
            }
            if states_nothing(scenario) {
                <p class="app-verdict__said">
                    { "Nothing is stated yet: what stands below is assumed until you say otherwise. Turnover, people affected and controls narrow it most." }
                </p>
            }
            { amount_range(&AmountRangeProps { penalty, maximum, marks, regime }) }
            { in_words(&answers) }
            <p class="app-page__note">
                { "An estimate by Amerce " }{ amerce_engine::VERSION }{ " with the rulebook of " }
                { format::day(rulebook::VERSION) }{ ". Authorities decide each case on its own facts; " }
                <a href="method.html#what-is-not-modelled">{ "what is not modelled" }</a>{ ". Not legal advice." }
            </p>
        </section>
    }
}

/// Whether a scenario holds no fact but the law.
fn states_nothing(scenario: &Scenario) -> bool {
    let Scenario { regime, ref title, ref others, .. } = *scenario;
    *scenario == Scenario { regime, title: title.clone(), others: others.clone(), ..Scenario::default() }
}

/// What was decided in the case that the scenario is named after.
pub(super) fn marks(scenario: &Scenario) -> Vec<Mark> {
    if example::is_named_after(scenario) { example::MARKS.to_vec() } else { Vec::new() }
}

/// The answer in a sentence, for those who do not see it change.
fn told(state: &State, estimate: &Estimate) -> String {
    let amount = |amount| format::rounded(amount, state.scenario.regime);
    let Penalty { p10, central, p90, .. } = estimate.penalty;
    let (low, centre, high, chance) =
        (amount(p10), amount(central), amount(p90), format::how_likely(estimate.fine.central, estimate.exempt));
    let unread = match state.unread().len() {
        0 => "",
        _ => "Something that was entered could not be read. By the last facts that could: ",
    };
    format!("{unread}likely {low} to {high}, centre {centre}; {chance}.")
}

/// The facts, to be changed. What bubbles up as a change was finished.
fn form(props: &Rc<EstimatePageProps>, estimate: &Rc<Estimate>, only: Option<Embed>) -> Html {
    if !matches!(only, None | Some(Embed::Controls)) {
        return Html::default();
    }
    let whole = only.is_none();
    let onchange = props.on_action.reform(|_: Event| Action::Settle);
    let onsubmit = |event: SubmitEvent| event.prevent_default();
    let of_group = |(id, name): (&'static str, &'static str)| {
        let (props, estimate) = (props.clone(), estimate.clone());
        part_in_turn_with_all(id, move |_| match id {
            "controls" => controls(&props, &estimate, name),
            "authority" => choices(&props, &estimate, name),
            _ => group(&props, &estimate, id, name),
        })
    };
    html! {
        <form class="app-page__facts" aria-label="Facts" autocomplete="off" {onsubmit} {onchange}>
            if whole {
                { tools(props) }
            }
            { for GROUPS.into_iter().filter(|(id, _)| whole || *id == "controls").map(of_group) }
        </form>
    }
}

/// What can be done with the facts as a whole, and what there is to know about them.
fn tools(props: &EstimatePageProps) -> Html {
    let step = |name: &'static str, action: Action, can: bool| {
        let onclick = props.on_action.reform(move |_: MouseEvent| action.clone());
        // A button that is switched off would lose the focus of whoever has just pressed it.
        html! { <button class="app-page__tool" type="button" {onclick} aria-disabled={(!can).to_string()}>{ name }</button> }
    };
    let [can_undo, can_redo] = props.state.can_step();
    let opened = permalink::print(&props.state.opened.clone().with_other("lang", None));
    let as_opened = (opened != example::LINK && opened != example::BLANK).then(|| start(props, "As opened", opened));
    html! {
        <div class="app-page__tools">
            <p class="app-page__tool-row">
                { step("Undo", Action::Undo, can_undo) }
                { step("Redo", Action::Redo, can_redo) }
                <span class="app-page__starts">
                    { start(props, "Worked example", example::LINK.into()) }
                    { start(props, "Start blank", example::BLANK.into()) }
                    { for as_opened }
                </span>
            </p>
            <p class="app-page__status">{ status(props) }</p>
        </div>
    }
}

/// A scenario to start from.
fn start(props: &EstimatePageProps, name: &'static str, mut link: String) -> Html {
    // The page stays in its language.
    if let Some(language) = props.state.scenario.other("lang") {
        link += &format!("&lang={language}");
    }
    let (on_action, picked) = (props.on_action.clone(), link.clone());
    let onclick = Callback::from(move |event: MouseEvent| {
        // With a key held down the browser opens the link elsewhere, as people expect of a link.
        if !(event.ctrl_key() || event.meta_key() || event.shift_key()) {
            event.prevent_default();
            on_action.emit(Action::Pick(picked.clone()));
        }
    });
    html! { <a href={link} {onclick}>{ name }</a> }
}

/// What could not be read, or else what this browser keeps.
fn status(props: &EstimatePageProps) -> Html {
    let unread = props.state.unread();
    if !unread.is_empty() {
        let field = |(at, key): (usize, &Key)| {
            let apart = if at == 0 { "" } else { ", " };
            html! { <>{ apart }<a href={format!("#{}", key.name())}>{ label(*key) }</a></> }
        };
        return html! {
            <span class="app-page__unread">
                { "Could not be read: " }
                { for unread.iter().enumerate().map(field) }
                { ". The answer is by the facts that could be read." }
            </span>
        };
    }
    let said = match props.keeping {
        Keeping::Nothing => return html! { "What you enter stays in this browser." },
        Keeping::Forgotten => return html! { "Forgotten. This page keeps nothing from now on." },
        Keeping::Restored => "As you left it in this browser. ",
        Keeping::Kept => "Kept in this browser for your next visit. ",
    };
    let onclick = props.on_forget.reform(|_: MouseEvent| ());
    html! { <>{ said }<button class="app-page__forget" type="button" {onclick}>{ "Forget this" }</button></> }
}

fn group(props: &EstimatePageProps, estimate: &Estimate, group: &'static str, name: &'static str) -> Html {
    let id = format!("group-{group}");
    html! {
        <section class="app-page__group" aria-labelledby={id.clone()}>
            <h2 class="app-page__heading" {id}>{ name }</h2>
            <div class="app-page__questions">{ for fields(props, estimate, group) }</div>
        </section>
    }
}

/// What only those need who replay a decision; folded away.
fn choices(props: &EstimatePageProps, estimate: &Estimate, name: &str) -> Html {
    html! {
        <details class="app-page__group app-page__choices">
            <summary><h2 class="app-page__heading">{ name }</h2></summary>
            <p>
                { "To replay a decision, or to see what follows from a choice that is known: each takes the place of what \
                   would be worked out, and the working says so." }
            </p>
            <div class="app-page__questions">{ for fields(props, estimate, "authority") }</div>
        </details>
    }
}

fn fields(props: &EstimatePageProps, estimate: &Estimate, group: &'static str) -> impl Iterator<Item = Html> {
    let questions = QUESTIONS.iter().filter(move |question| question.group == group);
    questions.filter_map(move |question| field(props, estimate, question))
}

fn field(props: &EstimatePageProps, estimate: &Estimate, question: &'static Question) -> Option<Html> {
    let state = &props.state;
    let key = Key::from_name(question.key)
        .filter(|key| applies(*key, &state.scenario) || state.error(*key).is_some())
        .filter(|key| !Facts::hidden(&state.scenario).has(*key))?;
    let value = state.shown(key);
    let said = match state.error(key) {
        Some(_) => Some(said(&state.scenario, key)),
        None => understood(key, &value, &state.scenario)
            .filter(|text| value.is_empty() || !text.ends_with(&value.replace(APART, ","))),
    };
    let step = Step::from_word(question.step).filter(|step| estimate.working.step(*step).next().is_some());
    let (error, regime) = (state.error(key), state.scenario.regime);
    let of = format!(
        "{value}\n{}\n{}\n{}\n{}",
        error.as_deref().unwrap_or_default(),
        said.as_deref().unwrap_or_default(),
        step.is_some(),
        regime.word()
    );
    let (people, on_action) = ((key == Key::People).then(|| people(props)), props.on_action.clone());
    let field = part_in_turn(question.key, of, move |_| {
        question_field(&QuestionFieldProps {
            question,
            value: value.clone(),
            error: error.clone(),
            said: said.clone(),
            may_be_unknown: matches!(key, Key::Turnover | Key::People | Key::Days | Key::Notified),
            slider: people.clone().unwrap_or_default(),
            used: step.map(|step| format!("#step-{}", step.word())),
            regime,
            on_answer: on_action.reform(move |text| Action::Answer(key, text)),
        })
    });
    // A group that is switched off takes all that can be operated in it along.
    let locked = Facts::locked(&state.scenario).has(key);
    Some(if locked {
        html! { <fieldset class="app-page__locked" key={question.key} disabled=true>{ field }</fieldset> }
    } else {
        field
    })
}

/// The number of people on a slider over powers of ten.
fn people(props: &EstimatePageProps) -> Html {
    let scenario = &props.state.scenario;
    let people = scenario.people.unwrap_or_else(|| assumed_people(scenario));
    let in_field = in_field(scenario);
    let on_move = props.on_action.reform(move |place| Action::Answer(Key::People, in_field(PEOPLE.at(place))));
    slider(&SliderProps {
        label: "People affected, on a slider".into(),
        place: PEOPLE.place(people),
        last: PEOPLE.last(),
        said: format!("{} people", format::count(people)).into(),
        on_move,
        on_settle: Callback::noop(),
    })
}

/// Whether a question is one for the regime and the role, or was answered all the same.
pub(crate) fn applies(key: Key, scenario: &Scenario) -> bool {
    match key {
        Key::Notified => scenario.role == Role::Controller || scenario.notified != Notified::default(),
        Key::Informed => scenario.role == Role::Controller || scenario.informed != Informed::default(),
        Key::Country => scenario.regime == Regime::Eu,
        Key::Authorities | Key::Hardship | Key::Settlement => scenario.regime == Regime::Uk,
        _ => true,
    }
}

/// An amount or a count as it was understood, or what is assumed instead; nothing where there is nothing to tell.
fn understood(key: Key, typed: &str, scenario: &Scenario) -> Option<String> {
    let amount = |amount: Money| format::exact(amount, scenario.regime);
    let usual = |said: String| typed.is_empty().then(|| format!("not known: {said}"));
    match key {
        Key::Turnover => Some(scenario.turnover.map_or_else(|| "not known: any size is possible".into(), amount)),
        Key::People => match scenario.people {
            Some(people) => Some(format::count(people)),
            None => Some(format!("not known: counted as {}", format::count(assumed_people(scenario)))),
        },
        // What was typed may be another span of time.
        Key::Days if !typed.is_empty() => is_more_than_a_number(typed).then(|| said(scenario, key)),
        Key::Days => usual(format!("counted as {} days", scenario.days)),
        Key::Notified => match scenario.notified {
            Notified::After(_) if is_more_than_a_number(typed) => Some(said(scenario, key)),
            Notified::After(hours) if !typed.is_empty() => in_days(hours),
            _ => usual("taken as in time".into()),
        },
        Key::On => match scenario.on {
            None => Some(format!("not stated: as on {}", format::day(rulebook::VERSION))),
            Some(on) => Some(match rulebook::first_day_if_before(on) {
                Some(first) => format!("before the law: taken as on {}", format::day(first)),
                None => format::day(on),
            }),
        },
        Key::Articles if scenario.infringements.len() > 1 => Some(format!("{}, a penalty each", said(scenario, key))),
        Key::Articles => Some(said(scenario, key)),
        Key::Gain => (scenario.gain > Money::ZERO).then(|| amount(scenario.gain)),
        _ => None,
    }
}

/// Whether a text is more than a whole number, perhaps with thousands apart.
fn is_more_than_a_number(text: &str) -> bool {
    text.contains(|c: char| c.is_ascii_alphabetic())
}

fn assumed_people(scenario: &Scenario) -> u64 {
    rulebook::of(scenario.regime).seriousness.people_assumed.on(rulebook::VERSION).value
}

fn controls(props: &EstimatePageProps, estimate: &Estimate, name: &str) -> Html {
    let on_state = props
        .on_action
        .reform(|(control, word): (Control, &'static str)| Action::Answer(Key::Control(control), word.into()));
    html! {
        <section class="app-page__group" aria-labelledby="group-controls">
            <h2 class="app-page__heading" id="group-controls">{ name }</h2>
            { control_matrix(&ControlMatrixProps {
                words: CONTROLS,
                states: STATES,
                worth: &estimate.controls,
                fewest: estimate.fewest.as_ref(),
                penalty: estimate.penalty.central,
                regime: props.state.scenario.regime,
                locked: Facts::locked(&props.state.scenario),
                hidden: Facts::hidden(&props.state.scenario),
                on_state,
            }) }
        </section>
    }
}

/// What stands on paper besides the answer.
fn on_paper(props: &EstimatePageProps, link: String) -> Html {
    let (scenario, place, today) = (props.state.scenario.clone(), props.place.clone(), props.today);
    part_in_turn_after_paint("paper", link, move |_| paper(&scenario, &place, today))
}

/// Every fact in words, the link, the day and the versions.
fn paper(scenario: &Scenario, place: &str, today: Option<Date>) -> Html {
    let (stated, assumed): (Vec<_>, Vec<_>) = crate::facts::told(scenario).into_iter().partition(|fact| fact.stated);
    let list = |facts: Vec<Told>| {
        // What is assumed in the place of a number says more than that there is none.
        let fact = |fact: Told| {
            let assumed = understood(fact.key, "", scenario).filter(|_| !fact.stated);
            (fact.label, assumed.unwrap_or(fact.value))
        };
        fact_list(&FactListProps { facts: facts.into_iter().map(fact).collect() })
    };
    let link = place.to_owned() + &View::Estimate.link(scenario);
    html! {
        <section class="app-page__paper" aria-label="Facts in words">
            <h2 class="app-page__heading">{ "The facts" }</h2>
            { list(stated) }
            <h2 class="app-page__heading">{ "Not stated, so as usual" }</h2>
            <div class="app-page__assumed">{ list(assumed) }</div>
            <p class="app-page__note">
                { for today.map(|today| format!("Printed on {}. ", format::day(today))) }{ link }
            </p>
        </section>
    }
}

/// A section of the explanation.
struct Section {
    /// Its address.
    id: &'static str,
    heading: &'static str,
    /// Its name in the list of them.
    name: &'static str,
    body: fn(&Scenario, &Estimate) -> Html,
}

const SECTIONS: [Section; 6] = [
    Section { id: "seriousness", heading: "How serious it is", name: "Seriousness", body: seriousness },
    Section { id: "steps", heading: "From the maximum to the centre", name: "Steps", body: steps },
    Section { id: "worth", heading: "What each control would have been worth", name: "Controls", body: worth },
    Section { id: "facts-that-matter", heading: "Which facts matter most", name: "Facts", body: facts_that_matter },
    Section { id: "working", heading: "The working", name: "Working", body: working },
    Section { id: "sources", heading: "Sources", name: "Sources", body: sources },
];

/// The sections of the explanation, or the one that is wanted alone. They are drawn after the facts.
fn explanation(scenario: &Scenario, estimate: &Rc<Estimate>, link: String, only: Option<Embed>) -> Html {
    let only = match only {
        None => "",
        Some(Embed::Waterfall) => "steps",
        Some(Embed::Facts) => "facts-that-matter",
        Some(_) => return Html::default(),
    };
    let entry = |Section { id, name, .. }: &Section| html! { <a href={format!("#{id}")}>{ *name }</a> };
    let explained = Rc::new(scenario.clone());
    let section = |section: &'static Section| {
        let (explained, of) = (explained.clone(), estimate.clone());
        part_in_turn_after_paint(section.id, link.clone(), move |_| drawn(section, &explained, &of))
    };
    html! {
        <div class="app-page__explanation">
            if only.is_empty() {
                <nav class="app-page__contents" aria-label="On this page">
                    <span class="app-page__entries">{ for SECTIONS.iter().map(entry) }</span>
                    { in_sight(scenario, estimate) }
                </nav>
            }
            { for SECTIONS.iter().filter(|section| only.is_empty() || section.id == only).map(section) }
        </div>
    }
}

fn drawn(Section { id, heading, body, .. }: &Section, scenario: &Scenario, estimate: &Estimate) -> Html {
    html! {
        <section class="app-page__section" aria-labelledby={*id}>
            <h2 class="app-page__heading" id={*id}>{ *heading }</h2>
            { body(scenario, estimate) }
        </section>
    }
}

fn seriousness(scenario: &Scenario, estimate: &Estimate) -> Html {
    let seriousness = estimate.assessment.central.seriousness;
    let share = Range {
        lowest: estimate.assessment.lowest.seriousness.share,
        central: seriousness.share,
        highest: estimate.assessment.highest.seriousness.share,
    };
    seriousness_score(&SeriousnessScoreProps { seriousness, share, most: most(scenario), bounds: bounds(scenario) })
}

fn steps(scenario: &Scenario, estimate: &Estimate) -> Html {
    let (working, penalty, regime) = (&estimate.working, estimate.penalty, scenario.regime);
    waterfall(&WaterfallProps { working, penalty, regime })
}

fn worth(scenario: &Scenario, estimate: &Estimate) -> Html {
    html! {
        <>
            { worth_table(&WorthTableProps {
                words: CONTROLS,
                worth: &estimate.controls,
                together: estimate.together,
                penalty: estimate.penalty.central,
                regime: scenario.regime,
            }) }
            <p class="app-page__note">
                { "Three effects, never added up. The first two follow from the points for negligence; the third rests on \
                   studies that rank controls and measure only all of them together: " }
                <a href="method.html#the-chance-of-a-breach">{ "the chance of a breach" }</a>{ "." }
            </p>
        </>
    }
}

fn facts_that_matter(scenario: &Scenario, estimate: &Estimate) -> Html {
    let (central, regime) = (estimate.penalty.central, scenario.regime);
    tornado(&TornadoProps { swings: swings(scenario), of: "The centre", central, regime })
}

fn working(scenario: &Scenario, estimate: &Estimate) -> Html {
    working_table(&WorkingTableProps { working: &estimate.working, regime: scenario.regime })
}

fn sources(_: &Scenario, estimate: &Estimate) -> Html {
    source_list(&SourceListProps { working: &estimate.working })
}

/// The facts that move the centre most, each as it is asked for.
pub(super) fn swings(scenario: &Scenario) -> Vec<(&'static str, Swing)> {
    let named = |swing: Swing| (Key::from_name(swing.key).map_or("Controls", label), swing);
    sensitivity(scenario).into_iter().take(8).map(named).collect()
}

/// The answer in one line, which stays in sight while facts are changed and the working is read.
pub(super) fn in_sight(scenario: &Scenario, estimate: &Estimate) -> Html {
    let amount = |amount| format::rounded(amount, scenario.regime);
    let Penalty { p10, p90, .. } = estimate.penalty;
    html! {
        <a class="app-page__in-sight-link" href="#answer">
            <span class="visually-hidden">{ "The answer: " }</span>
            <b>{ format!("{} to {}", amount(p10), amount(p90)) }</b>
            <span>{ format::how_likely(estimate.fine.central, estimate.exempt) }</span>
        </a>
    }
}
