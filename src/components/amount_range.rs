//! One bar on a logarithmic scale: what the method allows, where decided cases fall, the centre and the maximum.
//!
//! Places are percentages of the width, so that the bar is laid out anew for any width and its words keep their size.

use amerce_engine::Penalty;
use amerce_engine::format::{rounded, short};
use amerce_engine::money::Money;
use amerce_engine::scenario::Regime;
use yew::prelude::*;

use super::chart::{bar, level, upright, words};
use crate::scale::{Place, Scale, Tick};

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

/// Properties of [`amount_range`].
#[derive(Clone, Debug, PartialEq)]
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

/// The height of a line of words.
const ROW: u32 = 22;

/// Words that are read first.
const STRONG: &str = "app-amount-range__word app-amount-range__word--strong";

/// The bar.
pub fn amount_range(props: &AmountRangeProps) -> Html {
    let scale = Scale::around(props.penalty.lowest, props.maximum);
    let amount = |amount| rounded(amount, props.regime);
    let Penalty { lowest, p10, central, p90, highest } = props.penalty;
    let y = (props.marks.len() as u32 + 1) * ROW + 26;
    let tick = |tick: Tick| {
        let (at, minor) = (scale.place(tick.amount), (!tick.major).then_some(""));
        html! {
            <g class="app-amount-range__tick" data-minor={minor}>
                { upright("", at, [y - 5, y + 5]) }
                { words("", at, "0", y + 34, at.anchor_inside(), &amount(tick.amount)) }
            </g>
        }
    };
    let maximum = scale.place(props.maximum);
    let likely = format!("likely {} to {}", amount(p10), amount(p90));
    // To two figures it could be rounded above the maximum.
    let possible = if highest < props.maximum {
        format!("possible {} to {}", amount(lowest), amount(highest))
    } else {
        format!("possible {} to the maximum", amount(lowest))
    };
    let most = format!("maximum {}", short(props.maximum, props.regime));
    let marked = |mark: &Mark| format!("{} {}", mark.label, amount(mark.amount));
    // The bar in a sentence, for those who do not see it.
    let mut said =
        format!("Penalty on a logarithmic scale: {likely}, centre {}; {possible}; statutory {most}", amount(central));
    for mark in &props.marks {
        said = said + "; " + &marked(mark);
    }
    let below = |[(at, anchor), (under, aligned)]: [(Place, &'static str); 2]| {
        html! {
            <>
                { words(STRONG, at, "0", y + 60, anchor, &likely) }
                { words("app-amount-range__word", under, "0", y + 82, aligned, &possible) }
            </>
        }
    };
    let mark = |(index, mark): (usize, &Mark)| {
        let (at, row) = (scale.place(mark.amount), (index as u32 + 1) * ROW + 12);
        html! {
            <g>
                { upright("app-amount-range__lead", at, [row + 5, y - 15]) }
                <circle class="app-amount-range__dot" data-last={mark.last.then_some("")} cx={at.to_string()} cy={row.to_string()} r="4.5" />
                { beside("app-amount-range__word", at, row + 4, &marked(mark)) }
            </g>
        }
    };
    html! {
        <figure class="app-amount-range">
            <svg class="app-amount-range__chart" role="img" aria-label={said + "."} width="100%" height={(y + 96).to_string()}>
                { level("app-amount-range__axis", y) }
                { for scale.ticks().map(tick) }
                { bar("app-amount-range__allowed", [lowest, highest].map(|amount| scale.place(amount)), y - 2, 4) }
                { bar("app-amount-range__likely", [p10, p90].map(|amount| scale.place(amount)), y - 13, 26) }
                { upright("app-amount-range__central", scale.place(central), [y - 13, y + 13]) }
                { upright("app-amount-range__maximum", maximum, [6, y + 16]) }
                { beside(STRONG, maximum, 16, &most) }
                { for props.marks.iter().enumerate().map(mark) }
                <g class="app-amount-range__narrow">{ below([kept_inside(scale.place(central)); 2]) }</g>
                <g class="app-amount-range__wide">
                    { below([[p10, p90], [lowest, highest]].map(|ends| under(ends.map(|amount| scale.place(amount))))) }
                </g>
            </svg>
        </figure>
    }
}

/// Words beside a place, on the side where there is room.
fn beside(class: &'static str, at: Place, y: u32, text: &str) -> Html {
    let (anchor, aside) = if at > Place::percent(50) { ("end", "-9") } else { ("start", "9") };
    words(class, at, aside, y, anchor, text)
}

/// Where words under a place stand so that they stay inside a narrow chart.
fn kept_inside(at: Place) -> (Place, &'static str) {
    match at {
        at if at < Place::percent(43) => (Place::percent(0), "start"),
        at if at > Place::percent(57) => (Place::END, "end"),
        at => (at, "middle"),
    }
}

/// Where words under a bar stand in a wide chart, of which they take half: in line with one of its ends.
fn under([from, to]: [Place; 2]) -> (Place, &'static str) {
    if to > Place::percent(50) { (to, "end") } else { (from, "start") }
}
