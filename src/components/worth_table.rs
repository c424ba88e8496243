//! What each control would have been worth: three separate effects, and all of them together.

use amerce_engine::Worth;
use amerce_engine::format::{rough_change, rounded};
use amerce_engine::money::{Money, Share};
use amerce_engine::rulebook::Control as ControlWords;
use amerce_engine::scenario::{Regime, State};
use yew::prelude::*;

/// Properties of [`worth_table`].
#[derive(Clone, Debug, PartialEq)]
pub struct WorthTableProps<'e> {
    /// What each control is called.
    pub words: &'static [ControlWords],
    /// What each control is worth, in the order of the words.
    pub worth: &'e [Worth],
    /// What all of them together are worth: the changes of the penalty, of its chance, of the chance of a breach.
    pub together: [Share; 3],
    /// The central penalty, which the worth is a part of.
    pub penalty: Money,
    /// The regime, for its currency.
    pub regime: Regime,
}

/// What each control would have been worth, the one that lowers the penalty most first.
pub fn worth_table(props: &WorthTableProps<'_>) -> Html {
    let missing = props.words.iter().zip(props.worth).filter(|(_, worth)| worth.state != State::Full);
    let mut missing: Vec<_> = missing.collect();
    missing.sort_by_key(|(_, worth)| (worth.penalty, worth.breach));
    let cell = |share: Share| html! { <td class="app-worth-table__change">{ rough_change(share) }</td> };
    let row = |name: &'static str, [penalty, fine, breach]: [Share; 3]| {
        let off = (-penalty).of(props.penalty);
        html! {
            <tr>
                <th scope="row">{ name }</th>
                <td class="app-worth-table__change">
                    { rough_change(penalty) }
                    if off >= Money::from_units(1) {
                        <span class="app-worth-table__amount">{ format!("−{}", rounded(off, props.regime)) }</span>
                    }
                </td>
                { cell(fine) }
                { cell(breach) }
            </tr>
        }
    };
    if missing.is_empty() {
        return html! { <p>{ "Every control was in place everywhere." }</p> };
    }
    let rows = missing.iter().map(|(words, worth)| row(words.label, [worth.penalty, worth.fine, worth.breach]));
    html! {
        <table class="app-worth-table">
            <caption class="app-worth-table__caption">
                { "If one control had been in place everywhere, the others as they were" }
            </caption>
            <thead>
                <tr>
                    <th scope="col">{ "Control" }</th>
                    <th scope="col">{ "centre of the penalty" }</th>
                    <th scope="col">{ "chance of a penalty" }</th>
                    <th scope="col">{ "chance of such a breach" }</th>
                </tr>
            </thead>
            <tbody>{ for rows }</tbody>
            <tfoot>{ row("All of them", props.together) }</tfoot>
        </table>
    }
}
