//! The tables of the guidance, cell by cell: turnover band by degree of seriousness, to the pound or euro.

use amerce_engine::citation::Confidence;
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
    let (regime, articles) = match table {
        "C" => ("uk", "32"),
        "D" => ("uk", "5-1-f.32"),
        "83(4)" => ("eu", "32"),
        "83(5)" => ("eu", "5-1-f.32"),
        _ => panic!("there is no table {table}"),
    };
    let controls: String = Control::ALL.iter().map(|control| format!("&{}=full", control.word())).collect();
    let link = format!("?v=1&regime={regime}&turnover={turnover}&articles={articles}&{facts}{controls}");
    let assessment = estimate(&permalink::read(&link).scenario).assessment;
    assert_eq!(assessment.central.seriousness.degree.word(), degree, "{link}");
    let ends = [assessment.lowest, assessment.highest].map(|end| end.starting_point.minor());
    assert_eq!(ends, expected.map(|units| units * 100), "table {table}, turnover {turnover}, {degree} seriousness");
}

/// A band that was not verified says so where it is taken, and nowhere else.
#[test]
fn only_the_band_that_is_taken_is_doubted() {
    let check = |regime: &str, turnover: &str, expected: &[&str]| {
        let link = format!("?v=1&regime={regime}&turnover={turnover}");
        let reading = permalink::read(&link);
        assert_eq!(reading.notices, [], "{link}");
        let working = estimate(&reading.scenario).working;
        let unverified = working
            .lines
            .iter()
            .filter(|line| line.references().any(|reference| reference.confidence == Confidence::Unverified));
        assert_eq!(unverified.map(|line| line.label).collect::<Vec<_>>(), expected, "{link}");
    };
    let band = ["The band of the turnover, and the place in it"];
    check("eu", "2000000", &[]);
    check("eu", "2000001", &band);
    check("eu", "10000000", &band);
    check("eu", "10000001", &[]);
    check("eu", "600000000", &[]);
    check("eu", "", &[]);
    check("eu", "5000000&pin.size=1", &[]);
    check("uk", "5000000", &[]);
}
