//! The facts in which two scenarios differ, each with what it would do alone.

use amerce_engine::format::{rough_change, rounded};
use amerce_engine::money::{Money, Share};
use amerce_engine::scenario::Regime;
use yew::prelude::*;

/// A fact in which two scenarios differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Differing {
    /// The fact.
    pub label: &'static str,
    /// What each of the two says of it.
    pub said: [String; 2],
    /// The central penalty of the first with this fact of the second alone.
    pub alone: Money,
}

/// Properties of [`DifferenceTable`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct DifferenceTableProps {
    /// The facts.
    pub differing: Vec<Differing>,
    /// The central penalty of the first.
    pub central: Money,
    /// The regime of the first, for its currency.
    pub regime: Regime,
}

/// The facts in which two scenarios differ.
#[component]
pub fn DifferenceTable(props: &DifferenceTableProps) -> Html {
    if props.differing.is_empty() {
        return html! { <p class="app-difference-table__none">{ "Nothing: the two are the same in every fact." }</p> };
    }
    let row = |differing: &Differing| {
        let [first, second] = &differing.said;
        let change = rough_change(differing.alone.as_share_of(props.central) + -Share::ONE);
        let alone = match (props.central, change.as_str()) {
            (_, "no change") => html! { "no change" },
            (Money::ZERO, _) => html! { <b>{ rounded(differing.alone, props.regime) }</b> },
            (_, change) => {
                html! { <><b>{ change.to_owned() }</b>{ " to " }{ rounded(differing.alone, props.regime) }</> }
            }
        };
        html! {
            <tr>
                <th class="app-difference-table__fact" scope="row">{ differing.label }</th>
                <td class="app-difference-table__said"><span class="app-difference-table__letter" aria-hidden="true">{ "A" }</span>{ first }</td>
                <td class="app-difference-table__said"><span class="app-difference-table__letter" aria-hidden="true">{ "B" }</span>{ second }</td>
                <td class="app-difference-table__alone">{ alone }</td>
            </tr>
        }
    };
    html! {
        <>
            <table class="app-difference-table">
                <thead>
                    <tr>
                        <th scope="col">{ "Fact" }</th><th scope="col">{ "A" }</th><th scope="col">{ "B" }</th>
                        <th class="app-difference-table__alone" scope="col">{ "A’s centre with this alone" }</th>
                    </tr>
                </thead>
                <tbody>{ for props.differing.iter().map(row) }</tbody>
            </table>
            if props.differing.len() > 1 {
                <p class="app-difference-table__note">
                    { "Facts work together, so that the changes alone do not add up to the gap; the steps below do." }
                </p>
            }
        </>
    }
}
