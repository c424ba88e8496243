//! How well the model does on decided cases.

use amerce_engine::cases::{BackTest, Measures, Outcome, Summary, Tested, back_test};
use amerce_engine::scenario::Regime;
use yew::prelude::*;

use crate::components::{CaseChart, CaseTable, Masthead, Page};
use crate::pages::foot;

/// The page, with nothing to enter: it is drawn once, when the site is built.
#[component]
pub fn CasesPage() -> Html {
    let BackTest { tested, summaries } = back_test();
    let fitted = |regime| greatest_first(&tested, |tested| tested.case.is_fitted() && tested.case.regime() == regime);
    html! {
        <>
            <Masthead page={Page::Cases} />
            <main class="app-document app-cases" id="answer">
                <h1>{ "How the model does on decided cases" }</h1>
                { lede(&tested, &summaries) }
                <h2 id="measures">{ "How far it can be trusted" }</h2>
                { measures(&summaries) }
                <h2 id="uk">{ "United Kingdom" }</h2>
                { intro(&summaries[0], "the guidance of March 2024") }
                <CaseChart tested={fitted(Regime::Uk)} regime={Regime::Uk} />
                <h2 id="eu">{ "European Union" }</h2>
                { intro(&summaries[1], "Guidelines 04/2022, decided from 24 May 2023 on") }
                <CaseChart tested={fitted(Regime::Eu)} regime={Regime::Eu} />
                <h2 id="misses">{ "Where it misses, and why" }</h2>
                { misses(&tested) }
                <h2 id="all">{ "Every case" }</h2>
                { tools() }
                <CaseTable groups={groups(&tested)} />
            </main>
            { foot() }
            <script src="cases.js" defer=true></script>
        </>
    }
}

/// The cases with an amount that are kept, the greatest amount to meet first.
fn greatest_first(tested: &[Tested], keep: impl Fn(&Tested) -> bool) -> Vec<Tested> {
    let mut kept: Vec<Tested> = tested.iter().filter(|tested| tested.real.is_some() && keep(tested)).cloned().collect();
    kept.sort_by_key(|tested| std::cmp::Reverse(tested.real.map(|(_, real)| real)));
    kept
}

fn lede(tested: &[Tested], [uk, eu]: &[Summary; 2]) -> Html {
    let without = tested.iter().filter(|tested| tested.case.outcome != Outcome::Fine).count();
    html! {
        <>
            <p class="app-cases__lede">
                { format!(
                    "Each of {} penalties for failings in security is estimated from its published facts alone and set beside \
                     what was decided. On those whose turnover is known the centre is typically off by a factor of {} in \
                     the United Kingdom and of {} in the European Union.",
                    uk.all.n + eu.all.n,
                    factor(uk.turnover_known.left_out_rmse),
                    factor(eu.turnover_known.left_out_rmse),
                ) }
            </p>
            <p>
                { "Like is compared with like: the amount to meet is that before settlement, hardship and the approach \
                   to public bodies where the decision gives it, and the amount imposed otherwise. What a decision does not disclose is \
                   left out, and the model assumes it as for anybody who leaves a question open; the table counts how \
                   often. The cases are chosen and not sampled, and lean to large and well-documented ones: " }
                { format!("{without} more ended without a penalty, as nearly all reported breaches do, and ") }
                { "none of this says how likely a penalty is." }
            </p>
        </>
    }
}

/// A measure: what it is, what it comes to, and what it must reach and aims at, each with whether it does.
struct Row {
    label: &'static str,
    help: &'static str,
    of: fn(&Summary) -> String,
    targets: fn(&Summary) -> Vec<(&'static str, bool)>,
}

const ROWS: [Row; 5] = [
    Row {
        label: "Typical error of the centre",
        help: "as a factor, up or down, turnover known",
        of: |summary| format!("× {}", factor(summary.turnover_known.left_out_rmse)),
        targets: |summary| {
            let error = summary.turnover_known.left_out_rmse;
            match summary.regime {
                Regime::Uk => vec![("at most 2.8", error <= 0.45), ("aim 1.8", error <= 0.25)],
                Regime::Eu => vec![("at most 4.5", error <= 0.65), ("aim 3.2", error <= 0.5)],
            }
        },
    },
    Row {
        label: "Within a factor of two",
        help: "turnover known",
        of: |summary| share(&summary.turnover_known, summary.turnover_known.within_2),
        targets: |_| Vec::new(),
    },
    Row {
        label: "Within a factor of three",
        help: "turnover known",
        of: |summary| share(&summary.turnover_known, summary.turnover_known.within_3),
        targets: |summary| {
            let within = summary.turnover_known.within_3;
            match summary.regime {
                Regime::Uk => vec![("80%", within >= 0.8), ("aim all", within >= 1.0)],
                Regime::Eu => vec![("50%", within >= 0.5), ("aim 67%", within >= 0.67)],
            }
        },
    },
    Row {
        label: "Amount to meet in the likely range",
        help: "P10 to P90, all cases",
        of: |summary| share(&summary.all, summary.all.inside_p10_p90),
        // Too wide is as wrong as too narrow.
        targets: |summary| vec![("70% to 90%", (0.7..=0.9).contains(&summary.all.inside_p10_p90))],
    },
    Row {
        label: "Amount to meet in what the method allows",
        help: "lowest to highest, all cases",
        of: |summary| share(&summary.all, summary.all.inside_range),
        targets: |summary| {
            let inside = summary.all.inside_range;
            vec![("95%", inside >= 0.95), ("aim all", inside >= 1.0)]
        },
    },
];

fn measures(summaries: &[Summary; 2]) -> Html {
    let target = |(target, met): (&'static str, bool)| {
        let class = classes!("app-cases__target", (!met).then_some("app-cases__target--short"));
        html! { <span {class}>{ target }{ if met { ": met" } else { ": falls short" } }</span> }
    };
    let value = |row: &Row, summary: &Summary| {
        html! {
            <td><b>{ (row.of)(summary) }</b>{ for (row.targets)(summary).into_iter().map(target) }</td>
        }
    };
    let beside = |label: &'static str, of: fn(&Summary) -> f64| {
        html! {
            <tr class="app-cases__beside">
                <th scope="row">{ label }</th>
                { for summaries.iter().map(|summary| html! {
                    <td>{ format!("× {}", factor(of(summary))) }</td>
                }) }
            </tr>
        }
    };
    html! {
        <>
            <table class="app-cases__measures">
                <thead>
                    <tr>
                        <th scope="col">{ "Each case met by a model that was fitted to the others" }</th>
                        <th scope="col"><abbr title="United Kingdom">{ "UK" }</abbr></th>
                        <th scope="col"><abbr title="European Union">{ "EU" }</abbr></th>
                    </tr>
                </thead>
                <tbody>
                    { for ROWS.iter().enumerate().map(|(index, row)| html! {
                        <>
                            <tr>
                                <th scope="row">
                                    { row.label }<span class="app-cases__help">{ row.help }</span>
                                </th>
                                { value(row, &summaries[0]) }
                                { value(row, &summaries[1]) }
                            </tr>
                            if index == 0 {
                                { beside("Error of the mean of all cases, whatever the facts", |summary| summary.turnover_known.constant_rmse) }
                                { beside("Error of turnover alone", |summary| summary.turnover_known.turnover_rmse) }
                                { beside("Error of the model on the cases that it was fitted to", |summary| summary.turnover_known.rmse) }
                            }
                        </>
                    }) }
                </tbody>
            </table>
            { shortfalls(summaries) }
        </>
    }
}

/// What the measures do not say, or say only with few cases.
fn shortfalls([uk, eu]: &[Summary; 2]) -> Html {
    html! {
        <ul class="app-cases__limits">
            <li>
                { format!(
                    "The British figures rest on {} penalties, {} of them with a known turnover. With so few, one more case can \
                     change every figure of its column.",
                    uk.all.n, uk.turnover_known.n
                ) }
            </li>
            <li>
                { format!(
                    "In the European Union {} of {} fines of known turnover are met within a factor of three. Authorities that \
                     apply the same guidelines differ, and most have published one or two decisions that say enough.",
                    whole(&eu.turnover_known, eu.turnover_known.within_3),
                    eu.turnover_known.n
                ) }
            </li>
            <li>
                { format!(
                    "Where the turnover is not known the error is far greater: over all cases it is a factor of {} and of {}.",
                    factor(uk.all.left_out_rmse),
                    factor(eu.all.left_out_rmse)
                ) }
            </li>
            <li>
                { format!(
                    "Turnover alone, with the mean of the others where it is not known, errs by a factor of {} over all British \
                     cases and the model by {}. On the Union’s earlier cases the mean of them all errs by {} and the model by {}.",
                    factor(uk.all.turnover_rmse),
                    factor(uk.all.left_out_rmse),
                    factor(eu.earlier.constant_rmse),
                    factor(eu.earlier.rmse)
                ) }
            </li>
            <li>
                { "The facts were read from decisions by people who knew how they ended. A fresh case will be met less well." }
            </li>
            <li>
                { format!(
                    "Penalties by an earlier policy are not fitted: their typical error is a factor of {} in the United \
                     Kingdom ({} cases) and of {} in the European Union ({} cases), turnover known or not.",
                    factor(uk.earlier.rmse),
                    uk.earlier.n,
                    factor(eu.earlier.rmse),
                    eu.earlier.n
                ) }
            </li>
        </ul>
    }
}

fn intro(summary: &Summary, policy: &str) -> Html {
    html! {
        <p>
            { format!(
                "{} penalties for failings in security by {policy}, the greatest first, on a logarithmic scale: before a \
                 settlement, hardship or the approach to public bodies where the decision says how much that was. The \
                 ranges are those that the estimator gives today. With the model fitted to the other cases only, {} of the {} lie in the \
                 likely range.",
                summary.all.n,
                whole(&summary.all, summary.all.inside_p10_p90),
                summary.all.n
            ) }
        </p>
    }
}

fn misses(tested: &[Tested]) -> Html {
    let missed = |fitted: bool| {
        let missed =
            tested.iter().filter(move |tested| !tested.case.miss.is_empty() && tested.case.is_fitted() == fitted);
        html! { <dl class="app-cases__misses">{ for missed.map(miss) }</dl> }
    };
    html! {
        <>
            <p>
                { "Cases whose amount to meet lies outside the likely range, be it that of the model as it stands or of one \
                   fitted to the other cases only." }
            </p>
            { missed(true) }
            <h3>{ "Among those to which it is not fitted" }</h3>
            { missed(false) }
        </>
    }
}

fn miss(tested: &Tested) -> Html {
    let (case, ratio) = (tested.case, tested.ratio().unwrap_or_default());
    let side = if ratio < 1.0 {
        format!("the centre is {:.0}% of the amount to meet", ratio * 100.0)
    } else {
        format!("the centre is {ratio:.1} times the amount to meet")
    };
    html! {
        <div>
            <dt>
                <a href={format!("#{}", case.id)}>{ case.organisation }</a>
                <span class="app-cases__side">{ format!(" {}, {side}", case.decided.year) }</span>
            </dt>
            <dd>{ case.miss }</dd>
        </div>
    }
}

fn groups(tested: &[Tested]) -> Vec<(&'static str, Vec<Tested>)> {
    let some = |keep: fn(&Tested) -> bool| tested.iter().filter(|tested| keep(tested)).cloned().collect();
    let fitted =
        |regime| greatest_first(tested, move |tested| tested.case.is_fitted() && tested.case.regime() == regime);
    let earlier = |tested: &Tested| !tested.case.is_fitted() && tested.case.security;
    vec![
        ("United Kingdom, by the guidance that the model follows", fitted(Regime::Uk)),
        ("European Union, by the guidelines that the model follows", fitted(Regime::Eu)),
        ("By an earlier policy: not fitted", greatest_first(tested, earlier)),
        ("Not a failing in security: not fitted", greatest_first(tested, |tested| !tested.case.security)),
        (
            "Without a penalty: the range is what the model would give if one had been imposed",
            some(|tested| tested.real.is_none()),
        ),
    ]
}

/// What `cases.js` brings to life; without it the table is complete and stands as it is.
fn tools() -> Html {
    html! {
        <div class="app-cases__tools" id="tools" hidden=true>
            <label class="app-cases__search" for="search">{ "Search" }</label>
            <input id="search" type="search" autocomplete="off" aria-controls="cases" />
            <p class="app-cases__found" id="found" role="status"></p>
        </div>
    }
}

/// An error in decades as a factor.
fn factor(decades: f64) -> String {
    let factor = 10_f64.powf(decades);
    if factor < 9.95 { format!("{factor:.1}") } else { format!("{factor:.0}") }
}

fn share(measures: &Measures, share: f64) -> String {
    format!("{} of {}", whole(measures, share), measures.n)
}

fn whole(measures: &Measures, share: f64) -> usize {
    (share * measures.n as f64).round() as usize
}
