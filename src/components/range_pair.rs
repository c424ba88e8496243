//! The ranges of two scenarios on one logarithmic scale.
//!
//! Places are percentages of the width, so that the chart is laid out anew for any width and its words keep their size.

use amerce_engine::Penalty;
use amerce_engine::format::{rounded, short};
use amerce_engine::money::Money;
use amerce_engine::scenario::Regime;
use yew::prelude::*;

use crate::scale::{Place, Scale};

/// The range of one scenario, in the chart's currency.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ranged {
    /// The letter of the scenario.
    pub letter: &'static str,
    /// The penalty, if one is imposed.
    pub penalty: Penalty,
    /// The statutory maximum.
    pub maximum: Money,
}

/// Properties of [`RangePair`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct RangePairProps {
    /// The two ranges.
    pub ranged: [Ranged; 2],
    /// The regime whose currency the chart is in.
    pub regime: Regime,
}

/// How high a row is, and where the bar lies in it.
const ROW: u32 = 78;
const BAR: u32 = 54;

/// The two ranges.
#[component]
pub fn RangePair(props: &RangePairProps) -> Html {
    let [first, second] = &props.ranged;
    let least = first.penalty.lowest.min(second.penalty.lowest);
    let scale = Scale::up_to(least, first.maximum.max(second.maximum));
    let foot = 2 * ROW;
    let amount = |amount| rounded(amount, props.regime);
    let tick = |tick: crate::scale::Tick| {
        let place = scale.place(tick.amount);
        html! {
            <g class={classes!("app-range-pair__tick", (!tick.major).then_some("app-range-pair__tick--minor"))}>
                <line x1={place.to_string()} x2={place.to_string()} y1="0" y2={(foot + 6).to_string()} />
                <text x={place.to_string()} y={(foot + 24).to_string()} text-anchor={place.anchor_inside()}>
                    { amount(tick.amount) }
                </text>
            </g>
        }
    };
    let row = |(index, ranged): (usize, &Ranged)| bar(scale, ranged, index as u32 * ROW, props.regime);
    html! {
        <figure class="app-range-pair">
            <svg class="app-range-pair__chart" role="img" aria-labelledby="range-pair-title range-pair-said" width="100%"
                height={(foot + 32).to_string()}>
                <title id="range-pair-title">{ "The penalty of A and of B, on one logarithmic scale" }</title>
                <desc id="range-pair-said">{ describe(props) }</desc>
                { for scale.ticks().map(tick) }
                { for props.ranged.iter().enumerate().map(row) }
            </svg>
            { table(props) }
        </figure>
    }
}

fn bar(scale: Scale, ranged: &Ranged, top: u32, regime: Regime) -> Html {
    let Penalty { lowest, p10, central, p90, highest } = ranged.penalty;
    let at = |amount| scale.place(amount).to_string();
    // However narrow the range, a sliver of it is seen.
    let width = |from, to| (scale.place(to) - scale.place(from)).max(Place::at(0.002)).to_string();
    let y = |offset: i64| (i64::from(top + BAR) + offset).to_string();
    let maximum = scale.place(ranged.maximum);
    let side = format!("app-range-pair__likely--{}", ranged.letter.to_ascii_lowercase());
    let likely = format!("{} to {}", rounded(p10, regime), rounded(p90, regime));
    html! {
        <g>
            <text class="app-range-pair__word" x="0" y={y(-38)}>
                <tspan class="app-range-pair__letter">{ ranged.letter }</tspan>
                <tspan dx="8">{ "likely " }</tspan><tspan class="app-range-pair__strong">{ likely }</tspan>
            </text>
            <rect class="app-range-pair__allowed" x={at(lowest)} width={width(lowest, highest)} y={y(-2)} height="4" />
            <rect class={classes!("app-range-pair__likely", side)} x={at(p10)} width={width(p10, p90)} y={y(-11)} height="22" rx="3" />
            <line class="app-range-pair__central" x1={at(central)} x2={at(central)} y1={y(-11)} y2={y(11)} />
            <line class="app-range-pair__maximum" x1={maximum.to_string()} x2={maximum.to_string()} y1={y(-26)} y2={y(14)} />
            <text class="app-range-pair__word" x={maximum.to_string()} dx="-7" y={y(-18)} text-anchor="end">
                { format!("maximum {}", short(ranged.maximum, regime)) }
            </text>
        </g>
    }
}

/// The chart in sentences, for those who do not see it.
fn describe(props: &RangePairProps) -> String {
    let said = |ranged: &Ranged| {
        let amount = |amount| rounded(amount, props.regime);
        let Penalty { lowest, p10, central, p90, highest } = ranged.penalty;
        format!(
            "{}: likely {} to {}, centre {}; the method allows {} to {}; statutory maximum {}.",
            ranged.letter,
            amount(p10),
            amount(p90),
            amount(central),
            amount(lowest),
            amount(highest),
            short(ranged.maximum, props.regime)
        )
    };
    props.ranged.iter().map(said).collect::<Vec<_>>().join(" ")
}

/// The same figures as a table.
fn table(props: &RangePairProps) -> Html {
    const HEADS: [&str; 7] = ["Scenario", "Lowest", "1 in 10 below", "Centre", "1 in 10 above", "Highest", "Maximum"];
    let row = |ranged: &Ranged| {
        let amounts = ranged.penalty.in_order().map(|amount| rounded(amount, props.regime));
        html! {
            <tr>
                <th scope="row">{ ranged.letter }</th>
                { for amounts.iter().map(|amount| html! { <td>{ amount }</td> }) }
                <td>{ short(ranged.maximum, props.regime) }</td>
            </tr>
        }
    };
    html! {
        <details class="app-range-pair__behind">
            <summary>{ "The figures as a table" }</summary>
            <div class="app-range-pair__scroll" tabindex="0" role="region" aria-label="The figures as a table">
                <table class="app-range-pair__table">
                    <thead><tr>{ for HEADS.iter().map(|head| html! { <th scope="col">{ *head }</th> }) }</tr></thead>
                    <tbody>{ for props.ranged.iter().map(row) }</tbody>
                </table>
            </div>
        </details>
    }
}
