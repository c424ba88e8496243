//! The sixteen controls: how far each was in place, and what it would be worth.

use amerce_engine::Worth;
use amerce_engine::format;
use amerce_engine::money::Money;
use amerce_engine::rulebook::Control as ControlWords;
use amerce_engine::scenario::{Control, Regime, State};
use amerce_engine::words::Word;
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
    html! { <div class="app-control-matrix">{ for props.words.iter().zip(&props.worth).map(row) }</div> }
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
