//! Decided cases on one logarithmic scale: what the model gives for each, and what was decided.

use amerce_engine::Penalty;
use amerce_engine::cases::Tested;
use amerce_engine::format::rounded;
use amerce_engine::money::Money;
use amerce_engine::scenario::Regime;
use yew::prelude::*;

use crate::scale::{Place, Scale};

/// Properties of [`CaseChart`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct CaseChartProps {
    /// The cases of one regime, each with an amount to meet, the greatest first.
    pub tested: Vec<Tested>,
    /// The regime, for its currency.
    pub regime: Regime,
}

/// The chart.
#[component]
pub fn CaseChart(props: &CaseChartProps) -> Html {
    let amounts = props.tested.iter().flat_map(|tested| {
        let real = tested.real.map(|(_, real)| real).into_iter();
        real.chain([tested.model.p10, tested.model.p90])
    });
    // What the method allows may reach far below any case, and is then cut off at the foot.
    let scale = Scale::between(amounts.clone().min().unwrap_or_default(), amounts.max().unwrap_or_default());
    html! {
        <figure class="app-case-chart">
            <figcaption class="app-case-chart__legend">
                { sign("what the method allows", "app-case-chart__allowed", false) }
                { sign("likely, P10 to P90, with the centre", "app-case-chart__likely", false) }
                { sign("decided, inside the likely range", "app-case-chart__real", true) }
                { sign("decided, outside it", "app-case-chart__real app-case-chart__real--outside", true) }
            </figcaption>
            { axis(scale, props.regime) }
            <ol class="app-case-chart__cases">
                { for props.tested.iter().map(|tested| row(tested, scale, props.regime)) }
            </ol>
            { axis(scale, props.regime) }
        </figure>
    }
}

fn row(tested: &Tested, scale: Scale, regime: Regime) -> Html {
    let Some((_, real)) = tested.real else {
        return Html::default();
    };
    let case = tested.case;
    let amount = |amount| rounded(amount, regime);
    let inside = tested.inside_p10_p90() == Some(true);
    let said = format!(
        " decided; the model’s likely range is {} to {}, so that it lies {} it",
        amount(tested.model.p10),
        amount(tested.model.p90),
        if inside { "inside" } else { "outside" }
    );
    html! {
        <li class="app-case-chart__case">
            <p class="app-case-chart__name">
                <a href={format!("#{}", case.id)}>{ case.organisation }</a>
                <span class="app-case-chart__year">{ case.decided.to_string().chars().take(7).collect::<String>() }</span>
            </p>
            <p class="app-case-chart__amount">{ amount(real) }<span class="visually-hidden">{ said }</span></p>
            { plot(scale, tested.model, real, inside) }
        </li>
    }
}

fn plot(scale: Scale, penalty: Penalty, real: Money, inside: bool) -> Html {
    let at = |amount| scale.place(amount).to_string();
    // However narrow a range, a sliver of it is seen.
    let width = |from, to| (scale.place(to) - scale.place(from)).max(Place::at(0.002)).to_string();
    let Penalty { lowest, p10, central, p90, highest } = penalty;
    let outside = (!inside).then_some("app-case-chart__real--outside");
    html! {
        <svg class="app-case-chart__plot" width="100%" height="100%" aria-hidden="true">
            { for scale.ticks().map(|tick| html! {
                <line class="app-case-chart__line" x1={at(tick.amount)} x2={at(tick.amount)} y1="0" y2="100%" />
            }) }
            <svg y="50%" width="100%" height="1" overflow="visible">
                <rect class="app-case-chart__allowed" x={at(lowest)} width={width(lowest, highest)} y="-1" height="2" />
                <rect class="app-case-chart__likely" x={at(p10)} width={width(p10, p90)} y="-6" height="12" rx="2" />
                <line class="app-case-chart__central" x1={at(central)} x2={at(central)} y1="-6" y2="6" />
                <circle class={classes!("app-case-chart__real", outside)} cx={at(real)} cy="0" r="5" />
            </svg>
        </svg>
    }
}

/// The decades, in words.
fn axis(scale: Scale, regime: Regime) -> Html {
    html! {
        <svg class="app-case-chart__axis" width="100%" height="22" aria-hidden="true">
            { for scale.ticks().map(|tick| html! {
                <text
                    class={classes!("app-case-chart__tick", (!tick.major).then_some("app-case-chart__tick--minor"))}
                    x={scale.place(tick.amount).to_string()}
                    y="15"
                    text-anchor="middle"
                >
                    { rounded(tick.amount, regime) }
                </text>
            }) }
        </svg>
    }
}

/// A sign of the chart and what it stands for.
fn sign(words: &'static str, class: &'static str, dot: bool) -> Html {
    html! {
        <span class="app-case-chart__sign">
            <svg class="app-case-chart__mark" width="26" height="14" aria-hidden="true">
                if dot {
                    <circle {class} cx="13" cy="7" r="5" />
                } else if class == "app-case-chart__likely" {
                    <rect {class} x="1" width="24" y="1" height="12" rx="2" />
                    <line class="app-case-chart__central" x1="13" x2="13" y1="1" y2="13" />
                } else {
                    <rect {class} x="1" width="24" y="6" height="2" />
                }
            </svg>
            { words }
        </span>
    }
}
