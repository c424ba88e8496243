//! One question about two scenarios, answered side by side.

use amerce_engine::format;
use amerce_engine::rulebook::{Answer, Choice};
use amerce_engine::scenario::Regime;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::Slider;
use super::question::toggled;

/// What one of the two scenarios answers.
#[derive(Clone, Debug, PartialEq)]
pub struct Answered {
    /// The letter of the scenario.
    pub letter: &'static str,
    /// The answer as a link spells it or as it was typed.
    pub value: AttrValue,
    /// Why what was typed could not be read.
    pub error: Option<AttrValue>,
    /// The place on the slider, where the question has one, and what is there in words.
    pub place: Option<(usize, AttrValue)>,
    /// The regime, for its currency.
    pub regime: Regime,
}

/// Properties of [`QuestionPair`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct QuestionPairProps {
    /// The key of the fact in a link.
    pub name: &'static str,
    /// What is asked, in a few words.
    pub label: &'static str,
    /// What it means.
    pub help: &'static str,
    /// How it is answered.
    pub answer: &'static Answer,
    /// What the two scenarios answer.
    pub answered: [Answered; 2],
    /// Whether the two scenarios differ in it.
    pub differs: bool,
    /// The last place of the slider, where the question has one.
    pub last: usize,
    /// Called with the scenario, nought or one, and its new answer.
    pub on_answer: Callback<(usize, String)>,
    /// Called with the scenario and the new place of its slider.
    pub on_move: Callback<(usize, usize)>,
    /// Called when an answer is finished.
    pub on_settle: Callback<()>,
}

/// One question about two scenarios.
#[component]
pub fn QuestionPair(props: &QuestionPairProps) -> Html {
    let side = |(index, answered): (usize, &Answered)| {
        html! {
            <div class="app-question-pair__side">
                <span class="app-question-pair__letter" aria-hidden="true">{ answered.letter }</span>
                <div class="app-question-pair__fields">{ fields(props, index, answered) }</div>
            </div>
        }
    };
    let wide = matches!(props.answer, Answer::Choices(_)).then_some("app-question-pair--wide");
    html! {
        <fieldset class={classes!("app-question-pair", props.differs.then_some("app-question-pair--differs"), wide)}>
            <legend class="app-question-pair__label">
                { props.label }
                if props.differs {
                    <span class="app-question-pair__differs">{ " differs" }</span>
                }
            </legend>
            <details class="app-question-pair__help">
                <summary>
                    <span aria-hidden="true">{ "?" }</span>
                    <span class="visually-hidden">{ format!("About “{}”", props.label) }</span>
                </summary>
                <p>{ props.help }</p>
            </details>
            <div class="app-question-pair__sides">{ for props.answered.iter().enumerate().map(side) }</div>
        </fieldset>
    }
}

fn fields(props: &QuestionPairProps, index: usize, answered: &Answered) -> Html {
    match props.answer {
        Answer::Amount => text(props, index, answered, Some(format::currency_sign(answered.regime)), "decimal"),
        Answer::Count(of) if of.contains(' ') => text(props, index, answered, Some(of), "text"),
        Answer::Count(_) => text(props, index, answered, None, "numeric"),
        Answer::Text | Answer::Day => text(props, index, answered, None, "text"),
        Answer::Choice(choices) => menu(props, index, answered, choices),
        Answer::Choices(choices) => boxes(props, index, answered, choices),
    }
}

fn id(props: &QuestionPairProps, answered: &Answered) -> String {
    format!("{}-{}", answered.letter.to_ascii_lowercase(), props.name)
}

fn name(props: &QuestionPairProps, answered: &Answered) -> String {
    format!("{}: {}", answered.letter, props.label)
}

fn text(
    props: &QuestionPairProps,
    index: usize,
    answered: &Answered,
    unit: Option<&'static str>,
    inputmode: &'static str,
) -> Html {
    let on_answer = props.on_answer.clone();
    let oninput = Callback::from(move |event: InputEvent| {
        on_answer.emit((index, event.target_unchecked_into::<HtmlInputElement>().value()));
    });
    let onchange = props.on_settle.reform(|_: Event| ());
    let (id, name) = (id(props, answered), name(props, answered));
    let label = unit.map_or_else(|| name.clone(), |unit| format!("{name}, {unit}"));
    let described = format!("{id}-said");
    html! {
        <>
            <div class="app-question-pair__typed">
                if let Some(unit) = unit {
                    <span class="app-question-pair__unit" aria-hidden="true">{ unit }</span>
                }
                <input class="app-question-pair__text" {id} type="text" {inputmode} autocomplete="off" spellcheck="false"
                    aria-label={label} aria-invalid={answered.error.is_some().then_some("true")}
                    aria-describedby={described.clone()} value={answered.value.clone()} {oninput} {onchange} />
            </div>
            if let Some((place, said)) = &answered.place {
                <Slider label={format!("{name}, slider")} place={*place} last={props.last} said={said.clone()}
                    on_move={props.on_move.reform(move |place| (index, place))} on_settle={props.on_settle.clone()} />
            }
            <p class="app-question-pair__error" id={described} aria-live="polite">{ answered.error.clone() }</p>
        </>
    }
}

fn menu(props: &QuestionPairProps, index: usize, answered: &Answered, choices: &'static [Choice]) -> Html {
    let (on_answer, on_settle) = (props.on_answer.clone(), props.on_settle.clone());
    let onchange = Callback::from(move |event: Event| {
        on_answer.emit((index, event.target_unchecked_into::<HtmlSelectElement>().value()));
        on_settle.emit(());
    });
    let option = |choice: &Choice| {
        let selected = answered.value == choice.value;
        html! { <option value={choice.value} {selected}>{ choice.label }</option> }
    };
    let stated = choices.iter().any(|choice| answered.value == choice.value);
    html! {
        <select class="app-question-pair__menu" id={id(props, answered)} aria-label={name(props, answered)} {onchange}>
            if !stated {
                <option value="" selected=true>{ "Not stated" }</option>
            }
            { for choices.iter().map(option) }
        </select>
    }
}

fn boxes(props: &QuestionPairProps, index: usize, answered: &Answered, choices: &'static [Choice]) -> Html {
    let chosen: Vec<&str> = answered.value.split('.').collect();
    let id = id(props, answered);
    let choice = |choice: &Choice| {
        let (on_answer, on_settle) = (props.on_answer.clone(), props.on_settle.clone());
        let answer = toggled(&chosen, choice.value);
        let onchange = Callback::from(move |_: Event| {
            on_answer.emit((index, answer.clone()));
            on_settle.emit(());
        });
        html! {
            <label class="app-question-pair__choice">
                <input type="checkbox" id={format!("{id}-{}", choice.value)} checked={chosen.contains(&choice.value)} {onchange} />
                { choice.label }
            </label>
        }
    };
    html! {
        <div class="app-question-pair__choices" role="group" aria-label={name(props, answered)}>
            { for choices.iter().map(choice) }
        </div>
    }
}
