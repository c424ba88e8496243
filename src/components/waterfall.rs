//! How the centre comes about: a bar for each step that moves the amount, from the statutory maximum down to the penalty.

use amerce_engine::Penalty;
use amerce_engine::format::{change, percent, rounded};
use amerce_engine::money::{Money, Share};
use amerce_engine::scenario::Regime;
use amerce_engine::words::Word;
use amerce_engine::working::{Step, Working};
use yew::prelude::*;

use super::working_table::heading;
use crate::scale::{Place, Scale};

/// Properties of [`Waterfall`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct WaterfallProps {
    /// The lines that make the central figure.
    pub working: Working,
    /// The penalty, if one is imposed.
    pub penalty: Penalty,
    /// The regime, for its currency.
    pub regime: Regime,
}

/// How the centre comes about.
#[component]
pub fn Waterfall(props: &WaterfallProps) -> Html {
    let amounts = amounts(&props.working);
    let least = amounts.iter().map(|(_, amount)| *amount).min().unwrap_or_default();
    let greatest = amounts.iter().map(|(_, amount)| *amount).max().unwrap_or_default();
    let scale = Scale::around(least.min(props.penalty.p10), greatest);
    let before = amounts.iter().map(|(_, amount)| Some(*amount));
    let before = [None].into_iter().chain(before);
    html! {
        <table class="app-waterfall">
            <caption class="visually-hidden">{ "The amount after each step, and the likely range at the end" }</caption>
            <thead class="visually-hidden">
                <tr><th scope="col">{ "Step" }</th><th scope="col">{ "Change" }</th><th scope="col">{ "Amount" }</th></tr>
            </thead>
            <tbody>
                { for amounts.iter().zip(before).map(|(&(step, amount), before)| {
                    row(step, note(&props.working, step, amount, before), amount, bar(scale, before, amount), props.regime)
                }) }
                <tr>
                    <th class="app-waterfall__step" scope="row">{ "Likely range" }</th>
                    <td class="app-waterfall__bar">{ likely(scale, props.penalty) }</td>
                    <td class="app-waterfall__amount">
                        { rounded(props.penalty.p10, props.regime) }{ " to " }{ rounded(props.penalty.p90, props.regime) }
                    </td>
                </tr>
            </tbody>
        </table>
    }
}

/// What the amount is after each step that has one.
pub(super) fn amounts(working: &Working) -> Vec<(Step, Money)> {
    let amount = |step: &Step| Some((*step, *working.amounts(*step).last()?));
    Step::ALL.iter().filter_map(amount).collect()
}

/// What the step did, in a few words.
pub(super) fn note(working: &Working, step: Step, amount: Money, before: Option<Money>) -> String {
    let share = |step: Step| working.shares(step).last().copied().map(percent).unwrap_or_default();
    match (step, before) {
        (Step::StartingPoint, _) => {
            format!("{} for seriousness, {} for turnover", share(Step::Seriousness), share(Step::Turnover))
        }
        (_, None) => "the most that the law allows".into(),
        (_, Some(before)) if before == amount => "no change".into(),
        (_, Some(before)) => change(Share::from_ratio(amount.minor(), before.minor()) + -Share::ONE),
    }
}

fn row(step: Step, note: String, amount: Money, bar: Html, regime: Regime) -> Html {
    let link = format!("#step-{}", step.word());
    html! {
        <tr>
            <th class="app-waterfall__step" scope="row">
                <a href={link}>{ heading(step) }</a>
                <span class="app-waterfall__note">{ note }</span>
            </th>
            <td class="app-waterfall__bar">{ bar }</td>
            <td class="app-waterfall__amount">{ rounded(amount, regime) }</td>
        </tr>
    }
}

/// What the step took away or added, as a bar from the amount before to the amount after.
fn bar(scale: Scale, before: Option<Money>, amount: Money) -> Html {
    let (from, to) = (scale.place(before.unwrap_or(amount)), scale.place(amount));
    let (class, from, to) = match before {
        Some(before) if before < amount => ("app-waterfall__rise", from, to),
        _ => ("app-waterfall__fall", to, from),
    };
    html! {
        <svg class="app-waterfall__chart" width="100%" height="26" aria-hidden="true">
            <line class="app-waterfall__axis" x1="0" x2="100%" y1="13" y2="13" />
            <rect {class} x={from.to_string()} width={(to - from).to_string()} y="6" height="14" />
            <line class="app-waterfall__after" x1={scale.place(amount).to_string()} x2={scale.place(amount).to_string()} y1="1" y2="25" />
        </svg>
    }
}

fn likely(scale: Scale, penalty: Penalty) -> Html {
    let (from, to) = (scale.place(penalty.p10), scale.place(penalty.p90));
    let width = (to - from).max(Place::at(0.002)).to_string();
    html! {
        <svg class="app-waterfall__chart" width="100%" height="26" aria-hidden="true">
            <line class="app-waterfall__axis" x1="0" x2="100%" y1="13" y2="13" />
            <rect class="app-waterfall__likely" x={from.to_string()} {width} y="6" height="14" rx="2" />
        </svg>
    }
}
