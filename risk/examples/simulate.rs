//! Prints what the simulation of a link comes to, as the JSON that the JavaScript function gives.
//!
//! ```text
//! cargo run -q --release -p amerce-risk --example simulate -- '?v=1&regime=uk&people=82946&seed=7'
//! ```

use std::process::ExitCode;

// The very files that the JavaScript function uses, so that both results are the same bit for bit.
#[allow(dead_code, reason = "the estimate is printed by an example of its own")]
#[path = "../../api/src/result.rs"]
mod result;
#[path = "../../api/src/simulation.rs"]
mod simulation;

fn main() -> ExitCode {
    let links: Vec<String> = std::env::args().skip(1).collect();
    let [link] = links.as_slice() else {
        eprintln!("{} links were given where one was expected, such as '?v=1&regime=uk&people=82946'.", links.len());
        return ExitCode::FAILURE;
    };
    match serde_json::to_string_pretty(&simulation::SimulationResult::of(link)) {
        Ok(json) => println!("{json}"),
        Err(error) => {
            eprintln!("The result could not be written as JSON: {error}.");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}
