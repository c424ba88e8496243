//! The sixteen controls: how far each was in place, at a glance, and what it would be worth in a word.

use std::rc::Rc;

use amerce_engine::citation::Confidence;
use amerce_engine::format::rounded;
use amerce_engine::money::{Money, Share};
use amerce_engine::permalink::{Facts, Key};
use amerce_engine::rulebook::{Choice, Control as ControlWords, FRAMEWORKS, Framework};
use amerce_engine::scenario::{Control, Regime, State};
use amerce_engine::words::Word;
use amerce_engine::{Fewest, Worth};
use yew::prelude::*;

use super::question::about;
use crate::part::{part, part_after_paint, part_in_turn_with_all};

/// Properties of [`control_matrix`].
#[derive(Clone, Debug, PartialEq)]
pub struct ControlMatrixProps<'e> {
    /// What each control is called.
    pub words: &'static [ControlWords],
    /// The states in the order in which they are offered, and how they are said.
    pub states: &'static [Choice],
    /// What each control is worth, in the order of the words.
    pub worth: &'e [Worth],
    /// The fewest controls that would have lowered the degree of seriousness.
    pub fewest: Option<&'e Fewest>,
    /// The central penalty, which the worth is a part of.
    pub penalty: Money,
    /// The regime, for its currency.
    pub regime: Regime,
    /// The facts that cannot be changed.
    pub locked: Facts,
    /// The facts that are not shown.
    pub hidden: Facts,
    /// Called with a control and the word of its new state.
    pub on_state: Callback<(Control, &'static str)>,
}

/// The sixteen controls.
pub fn control_matrix(props: &ControlMatrixProps<'_>) -> Html {
    let row = |(words, worth): (&'static ControlWords, &Worth)| {
        let key = Key::Control(worth.control);
        if props.hidden.has(key) {
            return Html::default();
        }
        let (worth, locked, states, on_state) = (*worth, props.locked.has(key), props.states, props.on_state.clone());
        let worth_said = said(&worth, props.penalty, props.regime);
        part_in_turn_with_all(words.key, move |_| control(words, &worth, &worth_said, locked, states, &on_state))
    };
    // A long word breaks where its parts meet.
    let head = |state: &Choice| html! { <span>{ state.label.replace("where", "\u{ad}where") }</span> };
    let advice = advice(props);
    html! {
        <div class="app-control-matrix">
            <p class="app-control-matrix__advice">
                { "Not known counts as half in place. The amount is what a control would take off the centre if it were in place everywhere. " }
                { part_after_paint("advice", advice.clone(), move |_| html! { { &advice } }) }
            </p>
            <p class="app-control-matrix__heads" aria-hidden="true">
                { for props.states.iter().map(head) }
            </p>
            { for props.words.iter().zip(props.worth).map(row) }
        </div>
    }
}

/// One control. What it would be worth follows the answer.
fn control(
    words: &'static ControlWords,
    worth: &Worth,
    worth_said: &str,
    disabled: bool,
    states: &'static [Choice],
    on_state: &Callback<(Control, &'static str)>,
) -> Html {
    let (control, stands, on_state) = (worth.control, worth.state, on_state.clone());
    let worth_said = worth_said.to_owned();
    let state = move |state: &Choice| {
        let word = state.value;
        let id = format!("{}-{word}", control.word());
        let onchange = on_state.reform(move |_: Event| (control, word));
        html! {
            <label class="app-control-matrix__state" for={id.clone()}>
                <input type="radio" {id} name={control.word()} value={word} checked={stands.word() == word} {onchange} />
                <span class="visually-hidden">{ state.label }</span>
            </label>
        }
    };
    html! {
        <fieldset class="app-control-matrix__control" key={words.key} id={words.key} {disabled}>
            <legend class="app-control-matrix__name">{ words.label }</legend>
            <p class="app-control-matrix__worth">
                { part_after_paint("worth", worth_said.clone(), move |_| html! { { &worth_said } }) }
            </p>
            { part("states", stands.word().into(), move |_| states.iter().map(&state).collect()) }
            { about(words.label, String::new(), Rc::new(|| help(words))) }
        </fieldset>
    }
}

/// What a control is, which cases turned on it, and where other frameworks ask for it.
fn help(words: &ControlWords) -> Html {
    let passage = |(framework, passage): (&Framework, &&'static str)| {
        if passage.is_empty() {
            return Html::default();
        }
        let unverified = framework.confidence > Confidence::Copy;
        html! {
            <li>
                <a href={framework.url} rel="noreferrer">{ framework.name }</a>{ ": " }<span translate="no">{ *passage }</span>
                if unverified {
                    { " (not verified)" }
                }
            </li>
        }
    };
    html! {
        <>
            <p>{ words.help }</p>
            <p><b>{ "Decided cases." }</b>{ " " }{ words.example }</p>
            <p><b>{ "Where else it is asked for," }</b>{ " by our reading:" }</p>
            <ul>{ for FRAMEWORKS.iter().zip(words.frameworks).map(passage) }</ul>
        </>
    }
}

/// Which controls would have mattered most.
fn advice(props: &ControlMatrixProps<'_>) -> String {
    let name = |control: &Control| props.words.get(*control as usize).map_or("", |words| words.short);
    let mut best: Vec<&Worth> = props.worth.iter().filter(|worth| worth.penalty < Share::ZERO).collect();
    best.sort_by_key(|worth| worth.penalty);
    let next = match best[..] {
        [] => return "No control would lower the penalty further.".to_owned(),
        [first] => format!("{} would have lowered the centre most.", name(&first.control)),
        [first, second, ..] => {
            format!("{} would have lowered the centre most, then {}.", name(&first.control), name(&second.control))
        }
    };
    match props.fewest {
        Some(Fewest { controls, degree, penalty }) => {
            let names = controls.iter().map(name).collect::<Vec<_>>().join(", ");
            let (degree, centre) = (degree.word(), rounded(*penalty, props.regime));
            format!(
                "{next} The fewest that would have lowered the seriousness, to {degree}: {names}. The centre would have been {centre}."
            )
        }
        None => format!("{next} Not even all of them together would have lowered the degree of seriousness."),
    }
}

/// What a control would take off the centre if it were in place everywhere, in a quiet word.
fn said(worth: &Worth, penalty: Money, regime: Regime) -> String {
    match (worth.state, (-worth.penalty).of(penalty)) {
        (State::Full, _) => "in place".into(),
        (_, off) if off < Money::from_units(1) => "no change".into(),
        (_, off) => format!("−{}", rounded(off, regime)),
    }
}
