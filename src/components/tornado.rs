//! Which facts move an amount most: a bar for each, from its mildest to its gravest, all others as they are.

use amerce_engine::Swing;
use amerce_engine::format::rounded;
use amerce_engine::money::Money;
use amerce_engine::scenario::Regime;
use yew::prelude::*;

use super::chart::{bar, silent, table, upright};
use crate::scale::Scale;

/// Properties of [`tornado`].
#[derive(Clone, Debug, PartialEq)]
pub struct TornadoProps {
    /// The facts with how they are asked for, the one that moves the amount most first.
    pub swings: Vec<(&'static str, Swing)>,
    /// What the amount is, as it begins a sentence.
    pub of: &'static str,
    /// The amount with the facts as they are.
    pub central: Money,
    /// The regime, for its currency.
    pub regime: Regime,
}

/// Which facts move an amount most.
pub fn tornado(props: &TornadoProps) -> Html {
    let amount = |amount| rounded(amount, props.regime);
    let least = props.swings.iter().map(|(_, swing)| swing.from).min().unwrap_or_default();
    let greatest = props.swings.iter().map(|(_, swing)| swing.to).max().unwrap_or_default();
    let scale = Scale::between(least.min(props.central), greatest.max(props.central));
    let row = |(label, swing): &(&'static str, Swing)| {
        let end = |said: &'static str, at: Money| {
            html! { <td class="app-tornado__end">{ said }<b>{ amount(at) }</b></td> }
        };
        html! {
            <tr>
                <th class="app-tornado__fact" scope="row">{ *label }</th>
                { end(swing.mild, swing.from) }
                <td class="app-tornado__bar">{ swung(scale, swing, props.central) }</td>
                { end(swing.grave, swing.to) }
            </tr>
        }
    };
    let rows = html! { <>{ for props.swings.iter().map(row) }</> };
    html! {
        <>
            <p class="app-tornado__said">
                { props.of }{ ", " }<b>{ amount(props.central) }</b>{ ", if one fact alone were another." }
            </p>
            { table("app-tornado", "If one fact alone were another", &["Fact", "At its mildest", "Bar", "At its gravest"], rows) }
        </>
    }
}

fn swung(scale: Scale, swing: &Swing, central: Money) -> Html {
    let [from, to, centre] = [swing.from, swing.to, central].map(|amount| scale.place(amount));
    let shapes = html! {
        <>
            { bar("app-tornado__milder", [from, centre.clamp(from, to)], 4, 12) }
            { bar("app-tornado__graver", [centre.clamp(from, to), to], 4, 12) }
            { upright("app-tornado__centre", centre, [0, 20]) }
        </>
    };
    silent("app-tornado__chart", 20, shapes)
}
