//! Two scenarios side by side.

use amerce_engine::exchange::{euro_in_pounds, exchanged};
use amerce_engine::money::Money;
use amerce_engine::permalink::{self, View};
use amerce_engine::rulebook;
use amerce_engine::scenario::{Regime, Scenario};
use amerce_engine::words::Word;
use amerce_engine::{Estimate, estimate, format};
use yew::prelude::*;

use crate::components::{Masthead, Page, RegimeTable, UnderRegime};
use crate::pages::foot;

/// Properties of [`ComparePage`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ComparePageProps {
    /// The link that is opened.
    pub opening: String,
}

/// Two scenarios side by side.
#[component]
pub fn ComparePage(props: &ComparePageProps) -> Html {
    let reading = permalink::read(&props.opening);
    html! {
        <>
            <Masthead page={Page::Compare} scenario={reading.scenario.clone()} />
            <main class="app-document" id="answer">
                <h1>{ "The same facts under both laws" }</h1>
                { regimes(&reading.scenario, &estimate(&reading.scenario)) }
            </main>
            { foot() }
        </>
    }
}

/// The same facts under both regimes; amounts go over at the reference rate.
fn regimes(scenario: &Scenario, estimated: &Estimate) -> Html {
    let (here, on) = (scenario.regime, scenario.on.unwrap_or(rulebook::VERSION));
    let under = |&regime: &Regime| {
        let there = Scenario {
            regime,
            turnover: scenario.turnover.map(|turnover| exchanged(turnover, here, regime, on)),
            gain: exchanged(scenario.gain, here, regime, on),
            ..scenario.clone()
        };
        let estimate = if regime == here { estimated.clone() } else { estimate(&there) };
        let penalty = estimate.penalty;
        UnderRegime {
            regime,
            link: View::Compare.link(&there),
            penalty,
            exchanged: [penalty.p10, penalty.central, penalty.p90].map(|amount| exchanged(amount, regime, here, on)),
            maximum: estimate.assessment.central.maximum,
            chance: estimate.fine.central,
        }
    };
    let rate = euro_in_pounds(on);
    let pence = format::exact(rate.value.of(Money::from_units(1)), Regime::Uk);
    let citation = rate.citation;
    let rate = format!("One euro is {pence} ({}, {}).", citation.source.publisher, citation.pinpoint);
    html! { <RegimeTable regime={here} under={Regime::ALL.iter().map(under).collect::<Vec<_>>()} {rate} /> }
}
