//! One breach and some years of them, equal in rank: how likely a penalty is, and how large.

use amerce_engine::format::{how_likely, one_in, rounded};
use amerce_engine::money::{Money, Range, Share};
use amerce_engine::scenario::Regime;
use yew::prelude::*;

/// One of the two.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InProspect {
    /// What it is.
    pub name: AttrValue,
    /// The chance of any penalty.
    pub chance: Range<Share>,
    /// What nine in ten, half, and one in ten of the penalties exceed.
    pub penalty: Range<Money>,
    /// The sum of penalties that is to be expected.
    pub expected: Range<Money>,
}

/// Properties of [`OutlookPair`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct OutlookPairProps {
    /// Both.
    pub both: [InProspect; 2],
    /// The regime, for its currency.
    pub regime: Regime,
    /// Whether the body is one that the law lets nobody fine, so that the figures are those of another.
    pub exempt: bool,
    /// Whether something that was entered could not be read, so that this is the result of before.
    pub stale: bool,
}

/// Both.
#[component]
pub fn OutlookPair(props: &OutlookPairProps) -> Html {
    let amount = |amount| rounded(amount, props.regime);
    let stale = if props.stale { ", by the facts that could be read" } else { "" };
    let part = |one: &InProspect| {
        let (chance, penalty, expected) = (one.chance.map(one_in), one.penalty.map(amount), one.expected);
        let sized = match one.chance.central {
            Share::ZERO => "No penalty can come of it.".into(),
            _ => format!(
                "If there is one: likely {} to {}, in the middle {}.",
                penalty.lowest, penalty.highest, penalty.central
            ),
        };
        html! {
            <div class="app-outlook-pair__part">
                <h2 class="app-outlook-pair__kicker">{ &one.name }{ stale }</h2>
                <p class="app-outlook-pair__figure">{ how_likely(one.chance.central, props.exempt) }</p>
                <p class="app-outlook-pair__note">
                    if props.exempt {
                        { format!("another body: {}, between {} and {}", chance.central, chance.highest, chance.lowest) }
                    } else {
                        { format!("chance of a penalty; between {} and {}", chance.highest, chance.lowest) }
                    }
                </p>
                <p class="app-outlook-pair__said">{ sized }</p>
                <p class="app-outlook-pair__note">
                    { format!("To be expected on average: {} ({} to {}).", rounded(expected.central, props.regime),
                        rounded(expected.lowest, props.regime), rounded(expected.highest, props.regime)) }
                </p>
            </div>
        }
    };
    html! { <div class="app-outlook-pair">{ for props.both.iter().map(part) }</div> }
}
