//! The two answers, equal in rank: how large, and how likely; then both in a sentence.

use amerce_engine::format::{EXEMPT, how_likely, one_in, rounded, short};
use amerce_engine::money::{Money, Range, Share};
use amerce_engine::scenario::{Body, Effect, Regime, Scenario};
use amerce_engine::working::Step;
use amerce_engine::{Estimate, Penalty};
use yew::prelude::*;

use super::working_table::to_step;

/// Properties of [`verdict`].
#[derive(Clone, Debug, PartialEq)]
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
    /// Whether the law of the country lets no penalty be imposed on it.
    pub exempt: bool,
    /// Whether the chance was counted from incidents of another kind.
    pub counted_elsewhere: bool,
    /// The regime, for its currency.
    pub regime: Regime,
    /// Whether something that was entered could not be read, so that this is the answer to the facts before.
    pub stale: bool,
}

impl VerdictProps {
    /// The answers to a scenario.
    #[must_use]
    pub fn new(scenario: &Scenario, estimate: &Estimate, stale: bool) -> Self {
        let cyber = [Effect::Accessed, Effect::Taken, Effect::Encrypted];
        Self {
            penalty: estimate.penalty,
            maximum: estimate.assessment.central.maximum,
            chance: estimate.fine,
            reprimand: estimate.reprimand,
            body: scenario.body,
            exempt: estimate.exempt,
            // The Commissioner's counts are of cyber incidents; those of the Union are of all.
            counted_elsewhere: scenario.regime == Regime::Uk
                && !cyber.iter().any(|effect| scenario.effect.has(*effect)),
            regime: scenario.regime,
            stale,
        }
    }
}

/// The two answers.
pub fn verdict(props: &VerdictProps) -> Html {
    let amount = |amount| rounded(amount, props.regime);
    let Penalty { p10, central, p90, .. } = props.penalty;
    let chance = props.chance.map(one_in);
    let stale = if props.stale { ", as read" } else { "" };
    html! {
        <div class="app-verdict">
            <div class="app-verdict__part">
                <p class="app-verdict__kicker">{ "If a penalty is imposed" }{ stale }</p>
                <p class="app-verdict__figure">{ span(&amount(p10), &amount(p90)) }</p>
                <p class="app-verdict__note">
                    { to_step(Step::Spread, "likely range".into()) }{ "; centre " }
                    { to_step(Step::EffectiveProportionateDissuasive, amount(central)) }
                    { ", under a statutory maximum of " }
                    { to_step(Step::StatutoryMaximum, short(props.maximum, props.regime)) }
                </p>
            </div>
            <div class="app-verdict__part">
                <p class="app-verdict__kicker">{ "How likely one is at all" }{ stale }</p>
                <p class="app-verdict__figure">{ how_likely(props.chance.central, props.exempt) }</p>
                if props.exempt {
                    <p class="app-verdict__note">{ "another body: " }{ to_step(Step::Chance, chance.central) }</p>
                } else {
                    <p class="app-verdict__note">
                        { "reported breaches like it; " }
                        { to_step(Step::Chance, format!("between {} and {}", chance.highest, chance.lowest)) }
                        if props.counted_elsewhere {
                            { ", counted from cyber incidents" }
                        }
                    </p>
                }
            </div>
        </div>
    }
}

/// Both answers in plain words, with what they come to together.
pub fn in_words(props: &VerdictProps) -> Html {
    let amount = |amount| rounded(amount, props.regime);
    let Penalty { p10, central, p90, .. } = props.penalty;
    let Range { lowest, central: chance, highest } = props.chance;
    let between = match (amount(p10), amount(p90)) {
        (low, high) if low == high => format!("at {low}"),
        (low, high) => format!("between {low} and {high}"),
    };
    // The record as a whole is of other bodies.
    let body = match (props.body, props.regime) {
        _ if props.exempt => "",
        (Body::Public, Regime::Uk) => "Public bodies are fined only in the most egregious cases.",
        (Body::Public, Regime::Eu) => "Some Member States do not fine public bodies at all.",
        _ => "",
    };
    let both = format!(
        "Four in five decided cases like this are expected to end {between}; about {} reports like it end in a penalty \
         at all.",
        one_in(chance),
    );
    // In the Union reprimands are known from published decisions only, and not over all reports.
    let reprimand = match props.regime {
        Regime::Uk => Some(format!(
            "Of all reports, small ones too, about {} end in a reprimand.",
            one_in(props.reprimand.central)
        )),
        Regime::Eu => None,
    };
    let together = format!(
        "For a budget, the chance times the centre is {} a report ({} to {}). Nobody is ever fined that: most reports \
         end without a penalty.",
        amount(chance.of(central)),
        amount(lowest.of(p10)),
        amount(highest.of(p90)),
    );
    html! {
        <>
            <p class="app-verdict__said">
                if props.exempt {
                    { EXEMPT }{ " " }
                }
                { both }
                if !body.is_empty() {
                    { " " }{ body }
                }
            </p>
            if !props.exempt {
                <p class="app-verdict__said app-verdict__said--aside">{ together }</p>
            }
            if let Some(reprimand) = reprimand {
                <p class="app-verdict__said app-verdict__said--aside">{ reprimand }</p>
            }
        </>
    }
}

/// A range as one would say it; one figure where both ends are the same. It is one text, whose end does not shift on the
/// page when its beginning grows.
fn span(low: &str, high: &str) -> Html {
    let said = if low == high { low.to_owned() } else { format!("{low} to {high}") };
    html! { <span class="app-verdict__amount">{ said }</span> }
}
