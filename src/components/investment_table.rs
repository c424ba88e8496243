//! Each control as an investment: its three effects with what they are known from, what it would save, what it costs.

use amerce_engine::Worth;
use amerce_engine::format::{rough_change, rounded, times};
use amerce_engine::money::{Money, Share};
use amerce_engine::rulebook::{Control as ControlWords, Evidence};
use amerce_engine::scenario::{Control, Regime, State};
use yew::prelude::*;

use super::setting_field::SettingField;

/// A control as an investment.
#[derive(Clone, Debug, PartialEq)]
pub struct Invested {
    /// Its three effects.
    pub worth: Worth,
    /// What they are known from.
    pub evidence: Evidence,
    /// By how much the penalties fall that are to be expected in a year; none before it was worked out.
    pub saved: Option<Money>,
    /// What is saved over what it costs; none where the cost is not stated or nothing.
    pub returned: Option<Share>,
    /// What was typed as its cost, and why that was refused if it was.
    pub cost: (AttrValue, Option<AttrValue>),
}

/// Properties of [`InvestmentTable`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct InvestmentTableProps {
    /// What each control is called.
    pub words: &'static [ControlWords],
    /// The controls.
    pub invested: Vec<Invested>,
    /// The regime, for its currency.
    pub regime: Regime,
    /// Called with what is typed as the cost of a control.
    pub on_cost: Callback<(Control, String)>,
}

/// The table.
#[component]
pub fn InvestmentTable(props: &InvestmentTableProps) -> Html {
    if props.invested.iter().all(|invested| invested.worth.state == State::Full) {
        return html! { <p>{ "Every control is in place everywhere." }</p> };
    }
    let row = |invested: &Invested| {
        let worth = invested.worth;
        let words = &props.words[worth.control as usize];
        let cell = |of: &'static str, share| {
            html! {
                <td class="app-investment-table__number">
                    <span class="app-investment-table__of" aria-hidden="true">{ of }</span>{ rough_change(share) }
                </td>
            }
        };
        let (value, error) = invested.cost.clone();
        let on_text = props.on_cost.reform(move |text| (worth.control, text));
        html! {
            <tr key={words.key}>
                <th class="app-investment-table__control" scope="row">
                    { words.label }{ " " }
                    <span class="app-investment-table__evidence">{ graded(invested.evidence) }</span>
                </th>
                { cell("breach", worth.breach) }
                { cell("penalty", worth.fine) }
                { cell("amount", worth.penalty) }
                <td class="app-investment-table__number">
                    <span class="app-investment-table__of" aria-hidden="true">{ "saves a year" }</span>
                    { invested.saved.map_or_else(|| "…".into(), |saved| rounded(saved, props.regime)) }
                </td>
                <td class="app-investment-table__cost">
                    <SettingField id={format!("cost-{}", words.key)} label={format!("Cost of {} in a year", words.label)}
                        {value} {error} bare=true {on_text} />
                </td>
                <td class="app-investment-table__number">
                    <span class="app-investment-table__of" aria-hidden="true">{ "returns" }</span>
                    { invested.returned.map_or_else(|| "–".into(), returned) }
                </td>
            </tr>
        }
    };
    let missing = props.invested.iter().filter(|invested| invested.worth.state != State::Full);
    let mut missing: Vec<&Invested> = missing.collect();
    // What is saved follows from the three effects, and those are there at once.
    missing.sort_by_key(|Invested { worth, .. }| worth.breach + worth.fine + worth.penalty);
    html! {
        <table class="app-investment-table">
            <caption class="visually-hidden">{ "Each control that is not in place everywhere, if it alone were" }</caption>
            <thead>
                <tr>
                    <th scope="col">{ "Control" }</th>
                    <th scope="col">{ "chance of a breach" }</th>
                    <th scope="col">{ "chance of a penalty" }</th>
                    <th scope="col">{ "size of the penalty" }</th>
                    <th scope="col">{ "penalties saved a year" }</th>
                    <th scope="col">{ "its cost a year" }</th>
                    <th scope="col">{ "saved over cost" }</th>
                </tr>
            </thead>
            <tbody>{ for missing.into_iter().map(row) }</tbody>
        </table>
    }
}

/// What an effect is known from, in words.
fn graded(evidence: Evidence) -> &'static str {
    match evidence {
        Evidence::Measured => "measured in a study",
        Evidence::Ranked => "ranked by studies, not measured",
        Evidence::Judged => "judged from decided cases",
    }
}

/// What is saved for each unit that is spent.
fn returned(share: Share) -> String {
    const TENTH: Share = Share::from_billionths(100_000_000);
    match share {
        Share::ZERO => "nothing".into(),
        small if small < TENTH => amerce_engine::format::percent(small),
        share => format!("{} times", times(share)),
    }
}
