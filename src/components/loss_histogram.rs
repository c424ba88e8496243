//! How large the sums of penalties are that come at all: bars as simulated, and a mark on each for the closed form.

use amerce_engine::format::{percent, rounded};
use amerce_engine::money::{Money, Share};
use amerce_engine::scenario::Regime;
use yew::prelude::*;

use super::chart::{level, upright, words};
use crate::scale::{Place, Scale, Tick};

/// The height of the tallest bar.
const HEIGHT: u32 = 90;

/// Sums from one amount to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Class {
    /// From this amount on.
    pub from: Money,
    /// Up to this amount.
    pub to: Money,
    /// The share of them as simulated.
    pub drawn: Share,
    /// The share of them in closed form.
    pub closed: Share,
}

/// Properties of [`LossHistogram`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct LossHistogramProps {
    /// What they are of.
    pub name: AttrValue,
    /// The classes from the least to the greatest; nothing before they were drawn.
    pub classes: Vec<Class>,
    /// The least and the greatest amount that are shown.
    pub least: Money,
    /// The statutory maximum.
    pub maximum: Money,
    /// The regime, for its currency.
    pub regime: Regime,
}

/// The bars.
#[component]
pub fn LossHistogram(props: &LossHistogramProps) -> Html {
    let scale = Scale::up_to(props.least, props.maximum);
    // The area of a bar is its share, since the classes are not equally wide.
    let dense = |share: Share, class: &Class| {
        share.number() / f64::from((scale.place(class.to) - scale.place(class.from)).of(10_000).max(1))
    };
    let greater = |class: &Class| dense(class.drawn.max(class.closed), class);
    let tallest = props.classes.iter().map(greater).fold(f64::MIN_POSITIVE, f64::max);
    let bar = |class: &Class| {
        let (from, to) = (scale.place(class.from), scale.place(class.to));
        let high = |share: Share| Place::at(dense(share, class) / tallest).of(HEIGHT);
        let (drawn, closed) = (high(class.drawn), HEIGHT - high(class.closed));
        html! {
            <g>
                <rect class="app-loss-histogram__bar" x={from.to_string()} width={(to - from).to_string()}
                    y={(HEIGHT - drawn).to_string()} height={drawn.to_string()} />
                <line class="app-loss-histogram__closed" x1={from.to_string()} x2={to.to_string()} y1={closed.to_string()} y2={closed.to_string()} />
            </g>
        }
    };
    let tick = |tick: Tick| {
        let (at, minor) = (scale.place(tick.amount), (!tick.major).then_some("app-loss-histogram__tick--minor"));
        html! {
            <g class={classes!("app-loss-histogram__tick", minor)}>
                { upright("", at, [HEIGHT, HEIGHT + 5]) }
                { words("", at, "0", HEIGHT + 22, at.anchor_inside(), &rounded(tick.amount, props.regime)) }
            </g>
        }
    };
    let amount = |amount| rounded(amount, props.regime);
    let row = |class: &Class| {
        html! {
            <tr>
                <th scope="row">{ format!("{} to {}", amount(class.from), amount(class.to)) }</th>
                <td>{ percent(class.drawn) }</td>
                <td>{ percent(class.closed) }</td>
            </tr>
        }
    };
    html! {
        <figure class="app-loss-histogram">
            <figcaption class="app-loss-histogram__name">{ &props.name }</figcaption>
            <svg class="app-loss-histogram__plot" width="100%" height={(HEIGHT + 28).to_string()} aria-hidden="true">
                { for props.classes.iter().map(bar) }
                { level("app-loss-histogram__axis", HEIGHT) }
                { for scale.ticks().map(tick) }
            </svg>
            <details class="app-loss-histogram__numbers">
                <summary>{ "In numbers" }<span class="visually-hidden">{ format!(": {}", props.name) }</span></summary>
                <table>
                    <caption class="visually-hidden">{ &props.name }</caption>
                    <thead><tr><th scope="col">{ "penalties in all" }</th><th scope="col">{ "simulated" }</th><th scope="col">{ "closed form" }</th></tr></thead>
                    <tbody>{ for props.classes.iter().map(row) }</tbody>
                </table>
            </details>
        </figure>
    }
}
