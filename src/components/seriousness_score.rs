//! The degree of seriousness, and which facts made it.

use amerce_engine::format::{percent, points};
use amerce_engine::money::{Points, Range, Share};
use amerce_engine::steps::seriousness::{Degree, Factor, Seriousness};
use amerce_engine::words::Word;
use yew::prelude::*;

use crate::scale::Place;

/// Properties of [`SeriousnessScore`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct SeriousnessScoreProps {
    /// The score and what it is made of.
    pub seriousness: Seriousness,
    /// The most points that each factor can have.
    pub most: [Points; 7],
    /// The share of the statutory maximum, from the mildest to the severest.
    pub share: Range<Share>,
    /// Where the degrees begin on the score: medium and high.
    pub bounds: [Points; 2],
}

/// The degree of seriousness.
#[component]
pub fn SeriousnessScore(props: &SeriousnessScoreProps) -> Html {
    let Seriousness { degree, score, factors, .. } = &props.seriousness;
    let range = format!("{} to {}", percent(props.share.lowest), percent(props.share.highest));
    let row = |((factor, given), most): ((&Factor, &Points), &Points)| {
        html! {
            <tr>
                <th class="app-seriousness-score__factor" scope="row">{ name(*factor) }</th>
                <td class="app-seriousness-score__bar">{ bar(given.number(), most.number()) }</td>
                <td class="app-seriousness-score__points">{ format!("{} of {}", points(*given), points(*most)) }</td>
            </tr>
        }
    };
    html! {
        <div class="app-seriousness-score">
            <p class="app-seriousness-score__said">
                <b class="app-seriousness-score__degree">{ degree_name(*degree) }</b>
                { format!(": {} of 100 points. That degree allows {range} of the statutory maximum; the score puts it at ", points(*score)) }
                <b>{ percent(props.share.central) }</b>{ "." }
            </p>
            { degrees(*score, props.bounds) }
            <table class="app-seriousness-score__table">
                <caption class="visually-hidden">{ "Points by factor" }</caption>
                <thead class="visually-hidden">
                    <tr><th scope="col">{ "Factor" }</th><th scope="col">{ "Bar" }</th><th scope="col">{ "Points" }</th></tr>
                </thead>
                <tbody>{ for Factor::ALL.iter().zip(factors).zip(&props.most).map(row) }</tbody>
            </table>
        </div>
    }
}

/// The score on a line of 100 points that is cut into the three degrees.
fn degrees(score: Points, bounds: [Points; 2]) -> Html {
    let at = |points: f64| Place::at(points / 100.0).to_string();
    let [medium, high] = bounds.map(Points::number);
    let label = |from: f64, to: f64, text: &'static str| {
        html! { <text class="app-seriousness-score__label" x={at((from + to) / 2.0)} y="38" text-anchor="middle">{ text }</text> }
    };
    let part = |from: f64, to: f64, class: &'static str| {
        html! { <rect {class} x={at(from)} width={at(to - from)} y="12" height="8" /> }
    };
    html! {
        <svg class="app-seriousness-score__scale" width="100%" height="44" aria-hidden="true">
            { part(0.0, medium, "app-seriousness-score__low") }
            { part(medium, high, "app-seriousness-score__medium") }
            { part(high, 100.0, "app-seriousness-score__high") }
            { label(0.0, medium, "low") }
            { label(medium, high, "medium") }
            { label(high, 100.0, "high") }
            <line class="app-seriousness-score__mark" x1={at(score.number())} x2={at(score.number())} y1="4" y2="28" />
        </svg>
    }
}

fn bar(given: f64, most: f64) -> Html {
    let part = if most > 0.0 { Place::at(given / most) } else { Place::percent(0) };
    html! {
        <svg class="app-seriousness-score__gauge" width="100%" height="10" aria-hidden="true">
            <rect class="app-seriousness-score__most" width="100%" height="10" rx="2" />
            <rect class="app-seriousness-score__given" width={part.to_string()} height="10" rx="2" />
        </svg>
    }
}

fn degree_name(degree: Degree) -> &'static str {
    match degree {
        Degree::Low => "Low seriousness",
        Degree::Medium => "Medium seriousness",
        Degree::High => "High seriousness",
    }
}

fn name(factor: Factor) -> &'static str {
    match factor {
        Factor::People => "People affected",
        Factor::Data => "Categories of data",
        Factor::Harm => "Damage",
        Factor::Fault => "Controls that were missing",
        Factor::Warnings => "Ignored warnings",
        Factor::Duration => "Duration",
        Factor::Vulnerable => "Vulnerable people",
    }
}
