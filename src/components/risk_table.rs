//! Numbers side by side: each in closed form, with the range of what is not known, and simulated, with the error of
//! sampling.

use yew::prelude::*;

/// A number.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RiskCell {
    /// The number.
    pub said: String,
    /// Between which it lies, from the mildest to the severest of what is not known; empty where it is no estimate.
    pub range: String,
    /// What the simulation says of it; empty before it was drawn.
    pub drawn: String,
}

/// A row of numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RiskRow {
    /// What they are.
    pub label: AttrValue,
    /// The number in each column.
    pub cells: Vec<RiskCell>,
}

/// Properties of [`RiskTable`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct RiskTableProps {
    /// What it shows.
    pub caption: AttrValue,
    /// What the rows are of.
    pub of: AttrValue,
    /// What the columns are called.
    pub names: Vec<AttrValue>,
    /// The rows.
    pub rows: Vec<RiskRow>,
}

/// The table.
#[component]
pub fn RiskTable(props: &RiskTableProps) -> Html {
    let cell = |(name, cell): (&AttrValue, &RiskCell)| {
        html! {
            <td class="app-risk-table__cell">
                <span class="app-risk-table__name" aria-hidden="true">{ name }</span>
                <b class="app-risk-table__said">{ &cell.said }</b>
                if !cell.range.is_empty() {
                    { " " }<span class="app-risk-table__range">{ &cell.range }</span>
                }
                if !cell.drawn.is_empty() {
                    { " " }<span class="app-risk-table__drawn">{ &cell.drawn }</span>
                }
            </td>
        }
    };
    let row = |row: &RiskRow| {
        html! {
            <tr>
                <th class="app-risk-table__label" scope="row">{ &row.label }</th>
                { for props.names.iter().zip(&row.cells).map(cell) }
            </tr>
        }
    };
    html! {
        <table class={classes!("app-risk-table", (props.names.len() == 3).then_some("app-risk-table--three"))}>
            <caption class="visually-hidden">{ &props.caption }</caption>
            <thead>
                <tr>
                    <th scope="col">{ &props.of }</th>
                    { for props.names.iter().map(|name| html! { <th scope="col">{ name }</th> }) }
                </tr>
            </thead>
            <tbody>{ for props.rows.iter().map(row) }</tbody>
        </table>
    }
}
