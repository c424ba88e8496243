//! Published decisions come out to the penny when the authority's own choices are pinned.

use amerce_engine::money::Money;
use amerce_engine::working::{Origin, Step, Value};
use amerce_engine::{estimate, permalink};
use serde::Deserialize;

#[derive(Deserialize)]
struct Vectors {
    vector: Vec<Vector>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Vector {
    name: String,
    link: String,
    maximum: u64,
    #[serde(default)]
    each: Vec<u64>,
    starting_point: u64,
    adjusted: Option<u64>,
    before_reductions: Option<u64>,
    penalty: u64,
}

#[test]
fn every_vector() {
    let vectors: Vectors = toml::from_str(include_str!("vectors.toml")).expect("vectors.toml is valid");
    vectors.vector.iter().for_each(check);
}

fn check(vector: &Vector) {
    let reading = permalink::read(&vector.link);
    assert_eq!(reading.notices, [], "{}", vector.name);
    let estimate = estimate(&reading.scenario);
    let central = &estimate.assessment.central;
    let found = [central.maximum, central.starting_point, estimate.before_reductions.central, estimate.penalty.central];
    let before_reductions = vector.before_reductions.unwrap_or(vector.penalty);
    let expected = [vector.maximum, vector.starting_point, before_reductions, vector.penalty];
    assert_eq!(found, expected.map(Money::from_minor), "{}", vector.name);
    let each: Vec<u64> = central.infringements.iter().map(|one| one.starting_point.minor()).collect();
    let expected = if vector.each.is_empty() { vec![vector.starting_point] } else { vector.each.clone() };
    assert_eq!(each, expected, "{}", vector.name);
    if let Some(adjusted) = vector.adjusted {
        let step_4 = estimate.working.step(Step::AggravatingMitigating).last().map(|line| &line.result);
        assert_eq!(step_4, Some(&Value::Money(Money::from_minor(adjusted))), "{}", vector.name);
    }
}

#[test]
fn a_pinned_step_says_so() {
    let reading = permalink::read("?v=1&regime=uk&turnover=3486494&pin.seriousness=17");
    let estimate = estimate(&reading.scenario);
    let pinned = |step| {
        let mut operands = estimate.working.step(step).flat_map(|line| &line.operands);
        operands.any(|operand| matches!(operand.origin, Origin::Pinned(_)))
    };
    assert!(pinned(Step::Seriousness));
    assert!(!pinned(Step::Turnover));
}

#[test]
fn the_worked_example_holds_the_provisional_penalty() {
    let example = include_str!("../../src/example.rs");
    let link: String = example
        .split("LINK: &str = \"")
        .nth(1)
        .and_then(|rest| rest.split('"').next())
        .expect("the example has a link")
        .split("\\\n")
        .map(str::trim_start)
        .collect();
    let estimate = estimate(&permalink::read(&link).scenario);
    let provisional = Money::from_units(6_090_000);
    assert!(estimate.penalty.p10 <= provisional && provisional <= estimate.penalty.p90, "{:?}", estimate.penalty);
}
