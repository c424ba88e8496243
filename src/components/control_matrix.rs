//! The sixteen controls: how far each was in place, and what it would be worth.

use amerce_engine::format;
use amerce_engine::money::{Money, Share};
use amerce_engine::rulebook::Control as ControlWords;
use amerce_engine::scenario::{Control, Regime, State};
use amerce_engine::words::Word;
use amerce_engine::{Fewest, Worth};
use yew::prelude::*;

/// The states in the order in which they are offered, and how they are said.
const STATES: [(State, &str); 4] =
    [(State::None, "no"), (State::Partial, "partly"), (State::Full, "everywhere"), (State::Unknown, "not known")];

/// Properties of [`ControlMatrix`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ControlMatrixProps {
    /// What each control is called.
    pub words: &'static [ControlWords],
    /// What each control is worth, in the order of the words.
    pub worth: Vec<Worth>,
    /// The fewest controls that would have lowered the degree of seriousness.
    pub fewest: Option<Fewest>,
    /// The central penalty, which the worth is a part of.
    pub penalty: Money,
    /// The regime, for its currency.
    pub regime: Regime,
    /// Called with a control and its new state.
    pub on_state: Callback<(Control, State)>,
}

/// The sixteen controls.
#[component]
pub fn ControlMatrix(props: &ControlMatrixProps) -> Html {
    let row = |(words, worth): (&ControlWords, &Worth)| {
        let control = worth.control;
        let state = |&(state, said): &(State, &'static str)| {
            let id = format!("{}-{}", control.word(), state.word());
            let onchange = props.on_state.reform(move |_: Event| (control, state));
            html! {
                <span class="app-control-matrix__state">
                    <input class="app-control-matrix__box" type="radio" id={id.clone()} name={control.word()}
                        value={state.word()} checked={worth.state == state} {onchange} />
                    <label class="app-control-matrix__word" for={id}>{ said }</label>
                </span>
            }
        };
        html! {
            <fieldset class="app-control-matrix__control">
                <legend class="app-control-matrix__name">{ words.label }</legend>
                <div class="app-control-matrix__states">{ for STATES.iter().map(state) }</div>
                <p class="app-control-matrix__worth">{ said(worth, props.penalty, props.regime) }</p>
                <details class="app-control-matrix__help">
                    <summary>
                        <span aria-hidden="true">{ "?" }</span>
                        <span class="visually-hidden">{ format!("About “{}”", words.label) }</span>
                    </summary>
                    <p>{ words.help }</p>
                    if !words.example.is_empty() {
                        <p><b>{ "Decided cases." }</b>{ " " }{ words.example }</p>
                    }
                </details>
            </fieldset>
        }
    };
    html! {
        <div class="app-control-matrix">
            <p class="app-control-matrix__advice">{ advice(props) }</p>
            { for props.words.iter().zip(&props.worth).map(row) }
        </div>
    }
}

/// Which controls would have mattered most.
fn advice(props: &ControlMatrixProps) -> String {
    let name = |control: &Control| props.words.get(*control as usize).map_or("", |words| words.short);
    let amount = |amount| format::rounded(amount, props.regime);
    let mut best: Vec<&Worth> = props.worth.iter().filter(|worth| worth.penalty < Share::ZERO).collect();
    best.sort_by_key(|worth| worth.penalty);
    let next = match best[..] {
        [] => "No control would lower the penalty further.".to_owned(),
        [first] => format!("{} would have lowered the centre most.", name(&first.control)),
        [first, second, ..] => {
            format!("{} would have lowered the centre most, then {}.", name(&first.control), name(&second.control))
        }
    };
    match &props.fewest {
        Some(Fewest { controls, degree, penalty }) if !best.is_empty() => {
            let names: Vec<&str> = controls.iter().map(name).collect();
            let fewest = format!("the degree would have been {} and the centre {}", degree.word(), amount(*penalty));
            format!("{next} With {}, {fewest}.", names.join(", "))
        }
        None if !best.is_empty() => format!("{next} All of them together would not have lowered the degree."),
        _ => next,
    }
}

/// What a control is worth, in one quiet line.
fn said(worth: &Worth, penalty: Money, regime: Regime) -> String {
    let off = (-worth.penalty).of(penalty);
    match (worth.state, off) {
        (State::Full, _) => "in place".into(),
        (_, Money::ZERO) => "would not change the penalty".into(),
        (State::Unknown, off) => format!("counted as half in place; −{} if everywhere", format::rounded(off, regime)),
        (_, off) => format!("−{} if everywhere", format::rounded(off, regime)),
    }
}
