//! The degree of seriousness, and which facts made it.

use amerce_engine::format::{percent, points};
use amerce_engine::money::{Points, Range, Share};
use amerce_engine::steps::seriousness::{Degree, Factor, Seriousness};
use amerce_engine::words::Word;
use amerce_engine::working::Step;
use yew::prelude::*;

use super::chart::{bar, silent, table, upright, words};
use super::working_table::to_step;
use crate::scale::Place;

/// Properties of [`seriousness_score`].
#[derive(Clone, Debug, PartialEq)]
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
pub fn seriousness_score(props: &SeriousnessScoreProps) -> Html {
    let Seriousness { degree, score, factors, .. } = &props.seriousness;
    let range = format!("{} to {}", percent(props.share.lowest), percent(props.share.highest));
    let row = |((factor, given), most): ((&Factor, &Points), &Points)| {
        html! {
            <tr>
                <th class="app-seriousness-score__factor" scope="row">{ name(*factor) }</th>
                <td class="app-seriousness-score__bar">{ gauge(given.number(), most.number()) }</td>
                <td class="app-seriousness-score__points">{ format!("{} of {}", points(*given), points(*most)) }</td>
            </tr>
        }
    };
    let rows = html! { <>{ for Factor::ALL.iter().zip(factors).zip(&props.most).map(row) }</> };
    html! {
        <div class="app-seriousness-score">
            <p class="app-seriousness-score__said">
                <b class="app-seriousness-score__degree">{ degree_name(*degree) }</b>
                { format!(": {} of 100 points. That degree allows {range} of the statutory maximum; the score puts it at ", points(*score)) }
                <b>{ percent(props.share.central) }</b>{ ". " }{ to_step(Step::Seriousness, "How the points come about".into()) }
            </p>
            { degrees(*score, props.bounds) }
            { table("app-seriousness-score__table", "Points by factor", &["Factor", "Bar", "Points"], rows) }
        </div>
    }
}

/// The score on a line of 100 points that is cut into the three degrees.
fn degrees(score: Points, bounds: [Points; 2]) -> Html {
    let at = |points: f64| Place::at(points / 100.0);
    let [medium, high] = bounds.map(Points::number);
    let part = |from: f64, to: f64, class: &'static str, text: &'static str| {
        html! {
            <>
                { bar(class, [at(from), at(to)], 12, 8) }
                { words("app-seriousness-score__label", at((from + to) / 2.0), "0", 38, "middle", text) }
            </>
        }
    };
    let shapes = html! {
        <>
            { part(0.0, medium, "app-seriousness-score__low", "low") }
            { part(medium, high, "app-seriousness-score__medium", "medium") }
            { part(high, 100.0, "app-seriousness-score__high", "high") }
            { upright("app-seriousness-score__mark", at(score.number()), [4, 28]) }
        </>
    };
    silent("app-seriousness-score__scale", 44, shapes)
}

/// The points given as a part of the most that could be.
fn gauge(given: f64, most: f64) -> Html {
    let part = if most > 0.0 { Place::at(given / most) } else { Place::percent(0) };
    let shapes = html! {
        <>
            { bar("app-seriousness-score__most", [Place::percent(0), Place::END], 0, 10) }
            if given > 0.0 {
                { bar("app-seriousness-score__given", [Place::percent(0), part], 0, 10) }
            }
        </>
    };
    silent("app-seriousness-score__gauge", 10, shapes)
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
