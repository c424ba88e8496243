//! One bar on a logarithmic scale: what the method allows, where decided cases fall, the centre and the maximum.
//!
//! Places are percentages of the width, so that the bar is laid out anew for any width and its words keep their size.

use amerce_engine::Penalty;
use amerce_engine::format::{rounded, short};
use amerce_engine::money::Money;
use amerce_engine::scenario::Regime;
use yew::prelude::*;

use crate::scale::{Place, Scale};

/// An amount to compare with, such as what was decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// What it is.
    pub label: &'static str,
    /// How much.
    pub amount: Money,
    /// Whether it is the last word.
    pub last: bool,
}

/// Properties of [`AmountRange`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct AmountRangeProps {
    /// The penalty, if one is imposed.
    pub penalty: Penalty,
    /// The statutory maximum.
    pub maximum: Money,
    /// Amounts to compare with.
    pub marks: Vec<Mark>,
    /// The regime, for its currency.
    pub regime: Regime,
}

/// The height of a line of words, and where the bar lies below them.
const ROW: u32 = 22;

/// The bar.
#[component]
pub fn AmountRange(props: &AmountRangeProps) -> Html {
    let scale = Scale::around(props.penalty.lowest, props.maximum);
    let amount = |amount| rounded(amount, props.regime);
    let Penalty { lowest, p10, central, p90, highest } = props.penalty;
    let rows = props.marks.len() as u32 + 1;
    let bar = rows * ROW + 26;
    let described = describe(props);
    let at = |amount| scale.place(amount).to_string();
    // However narrow the range, a sliver of it is seen.
    let width = |from, to| (scale.place(to) - scale.place(from)).max(Place::at(0.002)).to_string();
    let y = |offset: i64| (i64::from(bar) + offset).to_string();
    html! {
        <figure class="app-amount-range">
            <svg class="app-amount-range__chart" role="img" aria-label={described} width="100%" height={y(76)}>
                <line class="app-amount-range__axis" x1="0" x2="100%" y1={y(0)} y2={y(0)} />
                { for scale.ticks().map(|tick| html! {
                    <g class={classes!("app-amount-range__tick", (!tick.major).then_some("app-amount-range__tick--minor"))}>
                        <line x1={at(tick.amount)} x2={at(tick.amount)} y1={y(-5)} y2={y(5)} />
                        <text x={at(tick.amount)} y={y(34)} text-anchor={scale.place(tick.amount).anchor_inside()}>
                            { amount(tick.amount) }
                        </text>
                    </g>
                }) }
                <rect class="app-amount-range__allowed" x={at(lowest)} width={width(lowest, highest)} y={y(-2)} height="4" />
                <rect class="app-amount-range__likely" x={at(p10)} width={width(p10, p90)} y={y(-13)} height="26" rx="3" />
                <line class="app-amount-range__central" x1={at(central)} x2={at(central)} y1={y(-13)} y2={y(13)} />
                <line class="app-amount-range__maximum" x1={at(props.maximum)} x2={at(props.maximum)} y1="6" y2={y(16)} />
                { word(scale.place(props.maximum), 16, &format!("maximum {}", short(props.maximum, props.regime)), "app-amount-range__word app-amount-range__word--strong") }
                { for props.marks.iter().enumerate().map(|(index, mark)| {
                    let row = (index as u32 + 1) * ROW + 12;
                    let filled = mark.last.then_some("app-amount-range__dot--last");
                    html! {
                        <g>
                            <line class="app-amount-range__lead" x1={at(mark.amount)} x2={at(mark.amount)} y1={(row + 5).to_string()} y2={y(-15)} />
                            <circle class={classes!("app-amount-range__dot", filled)} cx={at(mark.amount)} cy={row.to_string()} r="4.5" />
                            { word(scale.place(mark.amount), row + 4, &format!("{} {}", mark.label, amount(mark.amount)), "app-amount-range__word") }
                        </g>
                    }
                }) }
                { word_below(scale.place(central), bar + 60, &format!("likely {} to {}", amount(p10), amount(p90))) }
            </svg>
        </figure>
    }
}

/// Words beside a place, on the side where there is room.
fn word(place: Place, y: u32, text: &str, class: &'static str) -> Html {
    let (anchor, dx) = if place > Place::percent(50) { ("end", "-9") } else { ("start", "9") };
    html! { <text {class} x={place.to_string()} {dx} y={y.to_string()} text-anchor={anchor}>{ text }</text> }
}

/// Words under a place, kept inside the chart.
fn word_below(place: Place, y: u32, text: &str) -> Html {
    let (place, anchor) = match place {
        place if place < Place::percent(35) => (Place::percent(0), "start"),
        place if place > Place::percent(65) => (Place::END, "end"),
        place => (place, "middle"),
    };
    let class = "app-amount-range__word app-amount-range__word--strong";
    html! { <text {class} x={place.to_string()} y={y.to_string()} text-anchor={anchor}>{ text }</text> }
}

/// The bar in a sentence, for those who do not see it.
fn describe(props: &AmountRangeProps) -> String {
    let amount = |amount| rounded(amount, props.regime);
    let Penalty { lowest, p10, central, p90, highest } = props.penalty;
    let mut text = format!(
        "Penalty on a logarithmic scale: likely {} to {}, centre {}; the method allows {} to {}; statutory maximum {}",
        amount(p10),
        amount(p90),
        amount(central),
        amount(lowest),
        amount(highest),
        short(props.maximum, props.regime)
    );
    for mark in &props.marks {
        text.push_str(&format!("; {} {}", mark.label, amount(mark.amount)));
    }
    text + "."
}
