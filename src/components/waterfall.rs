//! How the centre comes about: a bar for each step that moves the amount, from the statutory maximum down to the penalty.

use amerce_engine::Penalty;
use amerce_engine::format::{change, percent, rounded, short};
use amerce_engine::money::{Money, Share};
use amerce_engine::scenario::Regime;
use amerce_engine::words::Word;
use amerce_engine::working::{Operation, Step, Working};
use yew::prelude::*;

use super::chart::{bar, level, silent, table, upright};
use super::working_table::{heading, to_step};
use crate::scale::Scale;

/// Properties of [`waterfall`].
#[derive(Clone, Debug, PartialEq)]
pub struct WaterfallProps<'e> {
    /// The lines that make the central figure.
    pub working: &'e Working,
    /// The penalty, if one is imposed.
    pub penalty: Penalty,
    /// The regime, for its currency.
    pub regime: Regime,
}

/// How the centre comes about.
pub fn waterfall(props: &WaterfallProps<'_>) -> Html {
    let amounts = amounts(props.working);
    let least = amounts.iter().map(|(_, amount)| *amount).min().unwrap_or_default();
    let greatest = amounts.iter().map(|(_, amount)| *amount).max().unwrap_or_default();
    let scale = Scale::between(least.min(props.penalty.p10), greatest.max(props.penalty.p90));
    let before = [None].into_iter().chain(amounts.iter().map(|(_, amount)| Some(*amount)));
    let step = |(&(step, amount), before): (&(Step, Money), Option<Money>)| {
        let note = note(props.working, step, amount, before);
        let said = if step == Step::StatutoryMaximum { short } else { rounded };
        row(step, heading(step), note, fall(scale, before, amount), said(amount, props.regime))
    };
    let Penalty { p10, p90, .. } = props.penalty;
    let likely = format!("{} to {}", rounded(p10, props.regime), rounded(p90, props.regime));
    let rows = html! {
        <>
            { for amounts.iter().zip(before).map(step) }
            { row(Step::Spread, "Likely range", "where decided cases fall".into(), range(scale, props.penalty), likely) }
        </>
    };
    let caption = "The amount after each step, and the likely range at the end";
    table("app-waterfall", caption, &["Step", "Change", "Amount"], rows)
}

/// What the amount is after each step that has one.
pub(super) fn amounts(working: &Working) -> Vec<(Step, Money)> {
    let amount = |step: &Step| {
        let amounts = working.amounts(*step);
        // Of several infringements the gravest has the maximum that holds for all.
        let after = if *step == Step::StatutoryMaximum { amounts.iter().max() } else { amounts.last() };
        Some((*step, *after?))
    };
    Step::ALL.iter().filter_map(amount).collect()
}

/// What the step did, in a few words.
pub(super) fn note(working: &Working, step: Step, amount: Money, before: Option<Money>) -> String {
    let share = |step: Step| working.shares(step).last().copied().map(percent).unwrap_or_default();
    let products = working.step(Step::StartingPoint).filter(|line| line.operation == Operation::Product).count();
    match (step, before) {
        (Step::StartingPoint, _) if products > 1 => format!("of {products} failings, added up"),
        (Step::StartingPoint, _) => {
            format!("{} for seriousness, {} for turnover", share(Step::Seriousness), share(Step::Turnover))
        }
        (_, None) => "the most that the law allows".into(),
        (_, Some(before)) if before == amount => "no change".into(),
        (_, Some(before)) => change(Share::from_ratio(amount.minor(), before.minor()) + -Share::ONE),
    }
}

/// A row that leads to its step in the working.
fn row(step: Step, name: &'static str, note: String, chart: Html, amount: String) -> Html {
    html! {
        <tr>
            <th class="app-waterfall__step" scope="row">
                { to_step(step, name.into()) }
                <span class="app-waterfall__note">{ note }</span>
            </th>
            <td class="app-waterfall__bar">{ chart }</td>
            <td class="app-waterfall__amount">{ amount }</td>
        </tr>
    }
}

/// What the step took away or added, as a bar from the amount before to the amount after.
fn fall(scale: Scale, before: Option<Money>, amount: Money) -> Html {
    let (from, to) = (scale.place(before.unwrap_or(amount)), scale.place(amount));
    let (class, ends) =
        if from < to { ("app-waterfall__rise", [from, to]) } else { ("app-waterfall__fall", [to, from]) };
    let shapes = html! {
        <>
            { level("app-waterfall__axis", 13) }
            { bar(class, ends, 6, 14) }
            { upright("app-waterfall__after", to, [1, 25]) }
        </>
    };
    silent("app-waterfall__chart", 26, shapes)
}

fn range(scale: Scale, penalty: Penalty) -> Html {
    let ends = [penalty.p10, penalty.p90].map(|amount| scale.place(amount));
    let shapes = html! { <>{ level("app-waterfall__axis", 13) }{ bar("app-waterfall__likely", ends, 6, 14) }</> };
    silent("app-waterfall__chart", 26, shapes)
}
