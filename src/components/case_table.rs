//! Decided cases in a table: what is known of each, what the model gives for it, and what was decided.
//!
//! It is complete as it stands; `src/pages/cases.js` lets people search and sort it.

use amerce_engine::cases::{MOST_ASSUMED, Outcome, Tested};
use amerce_engine::format::{count, rounded, short};
use amerce_engine::money::Money;
use amerce_engine::permalink::Key;
use yew::prelude::*;

/// Properties of [`CaseTable`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct CaseTableProps {
    /// The cases in groups, each under what they have in common.
    pub groups: Vec<(&'static str, Vec<Tested>)>,
}

/// The columns: what they hold, and whether their words stand to the right.
const COLUMNS: [(&str, bool); 10] = [
    ("Organisation", false),
    ("Decided", false),
    ("Turnover", true),
    ("People", true),
    ("Model: likely", true),
    ("centre", true),
    ("Amount to meet", true),
    ("Ratio", true),
    ("Facts assumed", true),
    ("See", false),
];

/// The table.
#[component]
pub fn CaseTable(props: &CaseTableProps) -> Html {
    let column = |(name, right): &(&'static str, bool)| {
        let class = classes!("app-case-table__head", right.then_some("app-case-table__head--number"));
        html! { <th {class} scope="col" role="columnheader">{ *name }</th> }
    };
    html! {
        // Roles are said although they are the elements' own: where a row becomes a block, browsers forget them.
        <table class="app-case-table" role="table" id="cases">
            <caption class="visually-hidden">{ "Decided cases, what the model gives for each, and what was decided" }</caption>
            <thead role="rowgroup"><tr role="row">{ for COLUMNS.iter().map(column) }</tr></thead>
            { for props.groups.iter().map(group) }
        </table>
    }
}

fn group((title, tested): &(&'static str, Vec<Tested>)) -> Html {
    html! {
        <tbody role="rowgroup">
            <tr class="app-case-table__group" role="row">
                <th colspan={COLUMNS.len().to_string()} scope="rowgroup" role="rowheader">{ *title }</th>
            </tr>
            { for tested.iter().map(row) }
        </tbody>
    }
}

fn row(tested: &Tested) -> Html {
    let case = tested.case;
    let regime = case.regime();
    let amount = |amount| rounded(amount, regime);
    let number = |key| case.fact(key).and_then(|value| value.parse::<u64>().ok());
    let model = tested.model;
    html! {
        <tr class="app-case-table__case" role="row" id={case.id}>
            <th class="app-case-table__organisation" scope="row" role="rowheader">
                <details>
                    <summary>{ case.organisation }</summary>
                    <p>{ case.summary }</p>
                    if !case.miss.is_empty() {
                        <p>{ "Why the model misses: " }{ case.miss }</p>
                    }
                </details>
            </th>
            <td class="app-case-table__decided" role="cell" data-label="Decided" data-value={case.decided.to_string()}>
                { case.decided.to_string() }
                <span class="app-case-table__authority">{ case.authority }</span>
            </td>
            { cell("Turnover", number(Key::Turnover), |units| short(Money::from_units(units), regime)) }
            { cell("People", number(Key::People), count) }
            <td class="app-case-table__number" role="cell" data-label="Likely" data-value={model.p10.minor().to_string()}>
                <span>{ amount(model.p10) }{ " to " }<wbr />{ amount(model.p90) }</span>
            </td>
            <td class="app-case-table__number" role="cell" data-label="Centre" data-value={model.central.minor().to_string()}>
                <span>{ amount(model.central) }</span>
            </td>
            { real(tested) }
            { ratio(tested) }
            <td class="app-case-table__number" role="cell" data-label="Facts assumed" data-value={case.assumed().to_string()}>
                <span>{ case.assumed() }{ " of " }{ MOST_ASSUMED }</span>
            </td>
            <td class="app-case-table__links" role="cell" data-label="See">
                <span>
                    <a href={format!("./{}", case.link())} aria-label={format!("Open {} as a scenario", case.organisation)}>{ "Open" }</a>
                    { " " }
                    <a href={case.source.url} aria-label={format!("Source of {}: {}", case.organisation, case.source.title)}>{ "Source" }</a>
                </span>
            </td>
        </tr>
    }
}

/// A number that may not have been published.
fn cell(label: &'static str, number: Option<u64>, said: impl Fn(u64) -> String) -> Html {
    html! {
        <td class="app-case-table__number" role="cell" data-label={label} data-value={number.map(|number| number.to_string())}>
            if let Some(number) = number {
                <span>{ said(number) }</span>
            } else {
                <span class="app-case-table__unknown">{ "not published" }</span>
            }
        </td>
    }
}

fn real(tested: &Tested) -> Html {
    let said = match (tested.real, tested.case.outcome) {
        (Some((_, real)), _) => rounded(real, tested.case.regime()),
        (None, Outcome::Reprimand) => "reprimand".into(),
        (None, _) => "no measure".into(),
    };
    let minor = tested.real.map(|(_, real)| real.minor().to_string());
    let amounts = &tested.case.amounts;
    let later = [("imposed", amounts.imposed), ("after an appeal", amounts.after_appeal)];
    let later = later.into_iter().filter_map(|(stage, amount)| Some((stage, amount?)));
    let later = later.filter(|(_, amount)| tested.real.is_some_and(|(_, real)| real != *amount));
    let later = later.map(|(stage, amount)| format!("{} {stage}", rounded(amount, tested.case.regime())));
    html! {
        <td class="app-case-table__number app-case-table__real" role="cell" data-label="Amount to meet" data-value={minor}>
            <span>
                { said }
                { for later.map(|later| html! { <span class="app-case-table__place">{ later }</span> }) }
            </span>
        </td>
    }
}

/// How many times the amount to meet the centre is, and whether it lies in the likely range.
fn ratio(tested: &Tested) -> Html {
    let Some(ratio) = tested.ratio() else {
        return html! { <td class="app-case-table__number" role="cell"></td> };
    };
    let said = if ratio < 10.0 { format!("{ratio:.2}") } else { format!("{ratio:.0}") };
    let place = match (tested.inside_p10_p90(), tested.inside_range()) {
        (Some(true), _) => "inside",
        (_, Some(true)) => "outside P10 to P90",
        _ => "outside the range",
    };
    let missed = (place != "inside").then_some("app-case-table__place--outside");
    html! {
        <td class="app-case-table__number" role="cell" data-label="Ratio" data-value={format!("{ratio:.6}")}>
            <span>{ "× " }{ said }<span class={classes!("app-case-table__place", missed)}>{ place }</span></span>
        </td>
    }
}
