//! The two answers, equal in rank: how large, and how likely.

use amerce_engine::Penalty;
use amerce_engine::format::{one_in, rounded, short};
use amerce_engine::money::{Money, Range, Share};
use amerce_engine::scenario::{Body, Regime};
use yew::prelude::*;

/// Properties of [`Verdict`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct VerdictProps {
    /// The penalty, if one is imposed.
    pub penalty: Penalty,
    /// The statutory maximum.
    pub maximum: Money,
    /// The chance of a penalty.
    pub chance: Range<Share>,
    /// The chance of a reprimand.
    pub reprimand: Range<Share>,
    /// The kind of body.
    pub body: Body,
    /// The regime, for its currency.
    pub regime: Regime,
}

/// The two answers.
#[component]
pub fn Verdict(props: &VerdictProps) -> Html {
    let amount = |amount| rounded(amount, props.regime);
    let Penalty { p10, central, p90, .. } = props.penalty;
    let chance = props.chance.map(one_in);
    let reprimand = props.reprimand.map(one_in);
    html! {
        <div class="app-verdict">
            <div class="app-verdict__part">
                <p class="app-verdict__kicker">{ "If a penalty is imposed" }</p>
                <p class="app-verdict__figure">{ span(&amount(p10), &amount(p90)) }</p>
                <p class="app-verdict__note">
                    { "likely range; centre " }<b>{ amount(central) }</b>
                    { ", under a statutory maximum of " }<b>{ short(props.maximum, props.regime) }</b>
                </p>
            </div>
            <div class="app-verdict__part">
                <p class="app-verdict__kicker">{ "How likely one is at all" }</p>
                <p class="app-verdict__figure">{ chance.central }</p>
                <p class="app-verdict__note">
                    { "reported breaches like it; between " }{ chance.highest }{ " and " }{ chance.lowest }
                </p>
                <p class="app-verdict__note">
                    { "A reprimand ends about " }<b>{ reprimand.central }</b>{ " of all reports" }
                    { for_body(props.body, props.regime) }{ "." }
                </p>
            </div>
        </div>
    }
}

/// What is different for a public body.
fn for_body(body: Body, regime: Regime) -> &'static str {
    match (body, regime) {
        (Body::Public, Regime::Uk) => "; public bodies are fined only in the most egregious cases",
        (Body::Public, Regime::Eu) => "; some Member States do not fine public bodies at all",
        _ => "",
    }
}

/// A range as one would say it; one figure where both ends are the same.
fn span(low: &str, high: &str) -> Html {
    if low == high {
        return html! { <span class="app-verdict__amount">{ low }</span> };
    }
    html! {
        <>
            <span class="app-verdict__amount">{ low }</span>{ " to " }
            <span class="app-verdict__amount">{ high }</span>
        </>
    }
}
