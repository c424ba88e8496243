//! The same facts under both regimes, side by side.

use amerce_engine::Penalty;
use amerce_engine::format::{how_likely, rounded, short};
use amerce_engine::money::{Money, Share};
use amerce_engine::scenario::Regime;
use yew::prelude::*;

/// What the facts come to under one regime.
#[derive(Clone, Debug, PartialEq)]
pub struct UnderRegime {
    /// The regime.
    pub regime: Regime,
    /// The link that opens the facts under it.
    pub link: String,
    /// The penalty, in its own currency.
    pub penalty: Penalty,
    /// The same likely range and centre in the currency of the regime that is open.
    pub exchanged: [Money; 3],
    /// The statutory maximum, in its own currency.
    pub maximum: Money,
    /// The central chance of a penalty.
    pub chance: Share,
    /// Whether the law of the country lets no penalty be imposed.
    pub exempt: bool,
}

/// Properties of [`RegimeTable`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct RegimeTableProps {
    /// The regime that is open.
    pub regime: Regime,
    /// What the facts come to under each.
    pub under: Vec<UnderRegime>,
    /// What a euro is in pounds, and where and when that was read, in a sentence.
    pub rate: String,
}

/// The same facts under both regimes.
#[component]
pub fn RegimeTable(props: &RegimeTableProps) -> Html {
    let row = |under: &UnderRegime| {
        let amount = |amount| rounded(amount, under.regime);
        let here = |amount| rounded(amount, props.regime);
        let Penalty { p10, central, p90, .. } = under.penalty;
        let [low, centre, high] = under.exchanged;
        let name = name(under.regime);
        html! {
            <tr>
                <th class="app-regime-table__regime" scope="row">
                    if under.regime == props.regime {
                        { name }
                    } else {
                        <a href={under.link.clone()}>{ name }</a>
                    }
                </th>
                <td>
                    <b>{ amount(p10) }{ " to " }{ amount(p90) }</b>{ ", centre " }{ amount(central) }
                    if under.regime != props.regime {
                        <span class="app-regime-table__exchanged">
                            { format!("that is {} to {}, centre {}", here(low), here(high), here(centre)) }
                        </span>
                    }
                </td>
                <td>
                    <span class="app-regime-table__narrow" aria-hidden="true">{ "maximum " }</span>
                    { short(under.maximum, under.regime) }
                </td>
                <td>
                    <span class="app-regime-table__narrow" aria-hidden="true">{ "chance of a penalty " }</span>
                    { how_likely(under.chance, under.exempt) }
                </td>
            </tr>
        }
    };
    html! {
        <>
            <table class="app-regime-table">
                <thead>
                    <tr>
                        <th scope="col">{ "Regime" }</th><th scope="col">{ "If a penalty is imposed" }</th>
                        <th scope="col">{ "Maximum" }</th><th scope="col">{ "Chance" }</th>
                    </tr>
                </thead>
                <tbody>{ for props.under.iter().map(row) }</tbody>
            </table>
            <p class="app-regime-table__rate">{ &props.rate }</p>
        </>
    }
}

fn name(regime: Regime) -> &'static str {
    match regime {
        Regime::Uk => "United Kingdom",
        Regime::Eu => "European Union",
    }
}
