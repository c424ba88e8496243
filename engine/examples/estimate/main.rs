//! Prints what a link comes to: the working for people, or with `--json` the result for programs.
//!
//! ```text
//! cargo run -q --release -p amerce-engine --example estimate -- '?v=1&regime=uk&people=82946'
//! ```
//!
//! With `--back-test` instead of a link it puts every decided case beside what the model gives for it.

use std::process::ExitCode;

use amerce_engine::citation::Confidence;
use amerce_engine::permalink::{self, Reading};
use amerce_engine::scenario::Regime;
use amerce_engine::working::{Line, Origin};
use amerce_engine::{estimate, format, rulebook};

// The very file that the JavaScript function uses, so that both results are the same field for field.
#[path = "../../../api/src/result.rs"]
mod result;

mod back_test;

const USAGE: &str = "Give one link, such as '?v=1&regime=uk&people=82946', or --back-test for all decided cases; and \
    --json for the result as data.";

fn main() -> ExitCode {
    let (options, links): (Vec<_>, Vec<_>) = std::env::args().skip(1).partition(|argument| argument.starts_with("--"));
    if let Some(unknown) = options.iter().find(|option| !["--json", "--back-test"].contains(&option.as_str())) {
        eprintln!("“{unknown}” is not an option. {USAGE}");
        return ExitCode::FAILURE;
    }
    let given = |name: &str| options.iter().any(|option| option == name);
    match (links.as_slice(), given("--back-test"), given("--json")) {
        ([link], false, true) => write(&result::EstimateResult::of(link)),
        ([], true, true) => write(&back_test::BackTestResult::new()),
        ([link], false, false) => {
            print(&permalink::read(link));
            ExitCode::SUCCESS
        }
        ([], true, false) => {
            back_test::print();
            ExitCode::SUCCESS
        }
        (_, true, _) => {
            eprintln!("The back-test takes no link. {USAGE}");
            ExitCode::FAILURE
        }
        (links, ..) => {
            eprintln!("{} links were given where one was expected. {USAGE}", links.len());
            ExitCode::FAILURE
        }
    }
}

/// Writes a result as JSON.
fn write(result: &impl serde::Serialize) -> ExitCode {
    match serde_json::to_string_pretty(result) {
        Ok(json) => {
            println!("{json}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("The result could not be written as JSON: {error}.");
            ExitCode::FAILURE
        }
    }
}

fn print(reading: &Reading) {
    let scenario = &reading.scenario;
    let regime = scenario.regime;
    let result = estimate(scenario);
    for notice in &reading.notices {
        println!("{}", notice.message);
    }
    println!("{}\nRulebook of {}. An estimate, not legal advice.", permalink::print(scenario), rulebook::VERSION);
    for line in &result.working.lines {
        print_line(line, regime);
    }
    let [lowest, p10, central, p90, highest] = result.penalty.in_order().map(|amount| format::rounded(amount, regime));
    println!("\nIf a penalty is imposed: likely {p10} to {p90}, centre {central}.");
    println!("The method allows {lowest} to {highest}.");
    let fine = result.fine.map(format::one_in);
    println!(
        "A penalty is imposed at all in about {} such reports ({} to {}).",
        fine.central, fine.lowest, fine.highest
    );
    if result.exempt {
        println!("{}", format::EXEMPT);
    }
}

fn print_line(line: &Line, regime: Regime) {
    println!("\n{} = {}", line.label, format::value(&line.result, regime));
    for operand in &line.operands {
        let origin = match &operand.origin {
            Origin::Rule(rule) => {
                let unverified = if rule.confidence == Confidence::Unverified { ", unverified" } else { "" };
                let (source, basis) = (rule.citation.source.title, rule.basis.word());
                format!(" [{source}, {}; {basis}{unverified}]", rule.citation.pinpoint)
            }
            Origin::Assumed(_) => " [assumed]".into(),
            Origin::Pinned(_) => " [pinned]".into(),
            Origin::Fact(_) | Origin::Earlier => String::new(),
        };
        println!("    {}: {}{origin}", operand.name, format::value(&operand.value, regime));
    }
}
