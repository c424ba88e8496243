//! Rates that are easily taken for one another, each with its own number and its source.

use amerce_engine::citation::Citation;
use amerce_engine::format::{one_in, percent};
use amerce_engine::money::{Range, Share};
use yew::prelude::*;

use super::working_table::cited;

/// A rate.
#[derive(Clone, Debug, PartialEq)]
pub struct Rate {
    /// What happens.
    pub name: &'static str,
    /// What it counts, and what it does not.
    pub about: AttrValue,
    /// The chance of at least one in a year.
    pub chance: Range<Share>,
    /// Where it is counted.
    pub sources: Vec<Citation>,
}

/// Properties of [`RateTable`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct RateTableProps {
    /// The rates, the greatest first.
    pub rates: Vec<Rate>,
}

/// The rates.
#[component]
pub fn RateTable(props: &RateTableProps) -> Html {
    let row = |rate: &Rate| {
        let Range { lowest, central, highest } = as_chances(rate.chance);
        let range = if lowest == highest { String::new() } else { format!("{lowest} to {highest}") };
        html! {
            <tr>
                <th class="app-rate-table__name" scope="row">
                    { rate.name }{ " " }
                    <span class="app-rate-table__about">{ &rate.about }</span>
                </th>
                <td class="app-rate-table__chance"><b>{ central }</b>{ " " }<span class="app-rate-table__range">{ range }</span></td>
                <td class="app-rate-table__sources">
                    { for rate.sources.iter().map(|source| html! { <span class="app-rate-table__source">{ cited(*source) }</span> }) }
                </td>
            </tr>
        }
    };
    html! {
        <table class="app-rate-table">
            <caption class="visually-hidden">{ "The chance of at least one in a year" }</caption>
            <thead>
                <tr><th scope="col">{ "What happens" }</th><th scope="col">{ "in a year" }</th><th scope="col">{ "counted by" }</th></tr>
            </thead>
            <tbody>{ for props.rates.iter().map(row) }</tbody>
        </table>
    }
}

/// A chance in the way in which it is pictured best, and its range in the same way: in percent where it is not small.
pub(crate) fn as_chances(range: Range<Share>) -> Range<String> {
    const SMALL: Share = Share::from_billionths(10_000_000);
    range.map(if range.central < SMALL { rare } else { percent })
}

/// A small chance. What is less than one in a thousand million is no more told apart.
fn rare(chance: Share) -> String {
    if chance > Share::LEAST { one_in(chance) } else { "as good as never".into() }
}
