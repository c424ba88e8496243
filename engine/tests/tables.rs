//! The tables of the guidance, cell by cell: turnover band by degree of seriousness, to the pound.

use amerce_engine::scenario::Control;
use amerce_engine::words::Word;
use amerce_engine::{estimate, permalink};
use serde::Deserialize;

#[derive(Deserialize)]
struct Tables {
    row: Vec<Row>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Row {
    table: String,
    r#in: u64,
    up_to: Option<u64>,
    low: [u64; 2],
    medium: [u64; 2],
    high: [u64; 2],
}

/// Facts that give each degree with every control in place.
const DEGREES: [(&str, &str); 3] = [
    ("low", "people=10&harm=none&days=1"),
    ("medium", "people=10m&harm=none&days=1&data=health"),
    ("high", "people=10&harm=none&days=1&fault=intentional"),
];

#[test]
fn every_cell() {
    let tables: Tables = toml::from_str(include_str!("tables.toml")).expect("tables.toml is valid");
    for row in &tables.row {
        for turnover in [Some(row.r#in), row.up_to].into_iter().flatten() {
            for ((degree, facts), cell) in DEGREES.iter().zip([row.low, row.medium, row.high]) {
                check(&row.table, turnover, degree, facts, cell);
            }
        }
    }
}

fn check(table: &str, turnover: u64, degree: &str, facts: &str, expected: [u64; 2]) {
    let articles = if table == "C" { "32" } else { "5-1-f.32" };
    let controls: String = Control::ALL.iter().map(|control| format!("&{}=full", control.word())).collect();
    let link = format!("?v=1&regime=uk&turnover={turnover}&articles={articles}&{facts}{controls}");
    let assessment = estimate(&permalink::read(&link).scenario).assessment;
    assert_eq!(assessment.central.seriousness.degree.word(), degree, "{link}");
    let ends = [assessment.lowest, assessment.highest].map(|end| end.starting_point.minor());
    assert_eq!(ends, expected.map(|pounds| pounds * 100), "table {table}, turnover {turnover}, {degree} seriousness");
}
