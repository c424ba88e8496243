//! Which facts move the centre most: a bar for each, from its mildest to its gravest, all others as they are.

use amerce_engine::Swing;
use amerce_engine::format::rounded;
use amerce_engine::money::Money;
use amerce_engine::scenario::Regime;
use yew::prelude::*;

use crate::scale::{Place, Scale};

/// Properties of [`Tornado`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct TornadoProps {
    /// The facts with how they are asked for, the one that moves the centre most first.
    pub swings: Vec<(&'static str, Swing)>,
    /// The central penalty.
    pub central: Money,
    /// The regime, for its currency.
    pub regime: Regime,
}

/// Which facts move the centre most.
#[component]
pub fn Tornado(props: &TornadoProps) -> Html {
    let amount = |amount| rounded(amount, props.regime);
    let least = props.swings.iter().map(|(_, swing)| swing.from).min().unwrap_or_default();
    let greatest = props.swings.iter().map(|(_, swing)| swing.to).max().unwrap_or_default();
    let scale = Scale::between(least.min(props.central), greatest.max(props.central));
    let row = |(label, swing): &(&'static str, Swing)| {
        html! {
            <tr>
                <th class="app-tornado__fact" scope="row">{ *label }</th>
                <td class="app-tornado__end">{ swing.mild }<b>{ amount(swing.from) }</b></td>
                <td class="app-tornado__bar">{ bar(scale, swing, props.central) }</td>
                <td class="app-tornado__end">{ swing.grave }<b>{ amount(swing.to) }</b></td>
            </tr>
        }
    };
    html! {
        <table class="app-tornado">
            <caption class="app-tornado__caption">
                { "The centre, " }<b>{ amount(props.central) }</b>{ ", if one fact alone were another" }
            </caption>
            <thead class="visually-hidden">
                <tr>
                    <th scope="col">{ "Fact" }</th><th scope="col">{ "At its mildest" }</th>
                    <th scope="col">{ "Bar" }</th><th scope="col">{ "At its gravest" }</th>
                </tr>
            </thead>
            <tbody>{ for props.swings.iter().map(row) }</tbody>
        </table>
    }
}

fn bar(scale: Scale, swing: &Swing, central: Money) -> Html {
    let (from, to, centre) = (scale.place(swing.from), scale.place(swing.to), scale.place(central));
    let part = |from: Place, to: Place, class: &'static str| {
        html! { <rect {class} x={from.to_string()} width={(to - from).to_string()} y="4" height="12" /> }
    };
    html! {
        <svg class="app-tornado__chart" width="100%" height="20" aria-hidden="true">
            { part(from, centre.clamp(from, to), "app-tornado__milder") }
            { part(centre.clamp(from, to), to, "app-tornado__graver") }
            <line class="app-tornado__centre" x1={centre.to_string()} x2={centre.to_string()} y1="0" y2="20" />
        </svg>
    }
}
