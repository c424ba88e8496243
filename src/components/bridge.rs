//! How one central penalty becomes another: a bar for each step that is exchanged, from the amount before to the one after.

use amerce_engine::comparison::Part;
use amerce_engine::format::{Unit, change, percent, short};
use amerce_engine::money::Money;
use amerce_engine::scenario::Regime;
use amerce_engine::working::{Step, Value};
use yew::prelude::*;

use super::working_table::heading;
use crate::scale::{Even, Place};

/// Properties of [`Bridge`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct BridgeProps {
    /// What each step does.
    pub parts: Vec<Part>,
    /// The regime whose currency the amounts are in.
    pub regime: Regime,
}

/// How one central penalty becomes another.
#[component]
pub fn Bridge(props: &BridgeProps) -> Html {
    let (Some(first), Some(last)) = (props.parts.first(), props.parts.last()) else {
        return Html::default();
    };
    let amounts = || props.parts.iter().flat_map(|part| [part.from, part.to]);
    let (least, greatest) = (amounts().min().unwrap_or_default(), amounts().max().unwrap_or_default());
    let (scale, unit) = (Even::between(least, greatest), Unit::of(greatest));
    let shown = props.parts.iter().filter(|part| !outside_the_steps(part.step) || part.values[0] != part.values[1]);
    html! {
        <table class="app-bridge">
            <caption class="app-bridge__caption">
                { "From A’s centre to B’s, by exchanging one step after another in the order of the guidance: " }
                <b>{ unit.change(first.from, last.to, props.regime) }</b>
            </caption>
            <thead class="visually-hidden">
                <tr>
                    <th scope="col">{ "Step" }</th><th scope="col">{ "Bar" }</th>
                    <th scope="col">{ "Change" }</th><th scope="col">{ "Centre so far" }</th>
                </tr>
            </thead>
            <tbody>
                { end("Centre of A", first.from, scale, unit, props.regime) }
                { for shown.map(|part| row(part, scale, unit, props.regime)) }
                { end("Centre of B", last.to, scale, unit, props.regime) }
            </tbody>
        </table>
    }
}

/// Whether a step is taken only where the facts ask for it.
fn outside_the_steps(step: Step) -> bool {
    matches!(step, Step::PublicSectorApproach | Step::Hardship | Step::Settlement)
}

fn end(name: &'static str, amount: Money, scale: Even, unit: Unit, regime: Regime) -> Html {
    let place = scale.place(amount).to_string();
    html! {
        <tr class="app-bridge__end">
            <th class="app-bridge__step" scope="row">{ name }</th>
            <td class="app-bridge__bar">
                <svg class="app-bridge__chart" width="100%" height="24" aria-hidden="true">
                    <line class="app-bridge__axis" x1="0" x2="100%" y1="12" y2="12" />
                    <circle class="app-bridge__dot" cx={place} cy="12" r="6" />
                </svg>
            </td>
            <td class="app-bridge__change"></td>
            <td class="app-bridge__amount">{ unit.amount(amount, regime) }</td>
        </tr>
    }
}

fn row(part: &Part, scale: Even, unit: Unit, regime: Regime) -> Html {
    let (from, to) = (scale.place(part.from), scale.place(part.to));
    let (class, left, right) =
        if part.from < part.to { ("app-bridge__rise", from, to) } else { ("app-bridge__fall", to, from) };
    let still = (part.from == part.to).then_some("app-bridge__still");
    // However small the change, a sliver of it is seen.
    let width = if part.from == part.to { Place::percent(0) } else { (right - left).max(Place::at(0.002)) };
    html! {
        <tr class={classes!(still)}>
            <th class="app-bridge__step" scope="row">
                { heading(part.step) }
                <span class="app-bridge__note">{ note(part, regime) }</span>
            </th>
            <td class="app-bridge__bar">
                <svg class="app-bridge__chart" width="100%" height="24" aria-hidden="true">
                    <line class="app-bridge__axis" x1="0" x2="100%" y1="12" y2="12" />
                    <rect {class} x={left.to_string()} width={width.to_string()} y="5" height="14" />
                    <line class="app-bridge__from" x1={from.to_string()} x2={from.to_string()} y1="-6" y2="12" />
                    <line class="app-bridge__to" x1={to.to_string()} x2={to.to_string()} y1="2" y2="30" />
                </svg>
            </td>
            <td class="app-bridge__change">{ unit.change(part.from, part.to, regime) }</td>
            <td class="app-bridge__amount">{ unit.amount(part.to, regime) }</td>
        </tr>
    }
}

/// What the step came to in both, in a few words.
fn note(part: &Part, regime: Regime) -> String {
    let said = |value: &Value| match value {
        Value::Money(amount) => short(*amount, regime),
        Value::Share(share) if part.step == Step::AggravatingMitigating => change(*share),
        Value::Share(share) => percent(*share),
        _ => String::new(),
    };
    let of = match part.step {
        Step::Seriousness => " of the maximum",
        Step::Turnover => " for the size",
        Step::EffectiveProportionateDissuasive => " of the amount so far",
        Step::PublicSectorApproach | Step::Hardship | Step::Settlement => " left",
        _ => "",
    };
    match part.values.each_ref().map(said) {
        [first, second] if first == second => format!("{first}{of} in both"),
        [first, second] => format!("{first}{of}, then {second}"),
    }
}
