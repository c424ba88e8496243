//! Times the engine natively, in lines of a name and a number that `cargo xtask bench` reads.
//!
//! `organisation` prints what everybody simulates. `needed` prints how many draws it takes to get the 95th percentile within a hundredth. `time year=9000 plain=60000`
//! prints how many milliseconds each piece of work takes, with so many draws where an equal error is asked for.

use std::hint::black_box;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use amerce_bench::{ORGANISATION, breach, estimated, plain, year};

/// A percentile by so many draws from a seed.
type Percentile = fn(u32, u32) -> f64;

const CONTESTANTS: [(&str, Percentile, u32); 2] = [("year", year, 5_000), ("plain", plain, 20_000)];

/// The draws that everybody makes.
const SAME: u32 = 100_000;
/// The root mean square error that everybody reaches.
const ERROR: f64 = 0.01;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.split_first() {
        Some((task, [])) if task == "organisation" => organisation(),
        Some((task, [])) if task == "needed" => needed(),
        Some((task, draws)) if task == "time" => time(draws),
        _ => {
            eprintln!(
                "Say `organisation`, `needed`, or `time` with the draws of each, such as year=9000 and plain=60000."
            );
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

fn organisation() {
    for (name, number) in ["rate", "median", "factor", "lowest", "highest"].iter().zip(ORGANISATION) {
        println!("{name} {number}");
    }
}

fn needed() {
    // So many draws that their own error is a hundredth of the one that is measured against them.
    let truth = year(50_000_000, 1);
    println!("truth {truth}");
    for (name, percentile, pilot) in CONTESTANTS {
        println!("{name} {}", draws_for(ERROR, percentile, truth, pilot));
    }
}

/// How many draws it takes: the error of a few is measured, and of as many as follow from that, twice.
fn draws_for(error: f64, percentile: Percentile, truth: f64, pilot: u32) -> u32 {
    let mut draws = f64::from(pilot);
    for seeds in [100, 200, 200] {
        let squares =
            (0..seeds).map(|seed| (percentile(draws as u32, 1_000 + seed) / truth - 1.0).powi(2)).sum::<f64>();
        draws *= squares / f64::from(seeds) / error.powi(2);
    }
    draws as u32
}

fn time(arguments: &[String]) {
    let draws = |name: &str| arguments.iter().find_map(|said| said.strip_prefix(name)?.strip_prefix('=')?.parse().ok());
    for (name, percentile, _) in CONTESTANTS {
        println!("{name}.same {}", best(|| percentile(SAME, 1)));
        if let Some(draws) = draws(name) {
            println!("{name}.equal {}", best(|| percentile(draws, 1)));
        }
    }
    println!("breach {}", best(|| breach(SAME, 1)));
    println!("estimate {}", best(estimated));
    println!("bits {}", year(10_000, 7));
}

/// The least time of many, in milliseconds: what else the machine does can only add to it.
fn best(work: impl Fn() -> f64) -> f64 {
    let start = Instant::now();
    let mut best = f64::MAX;
    while start.elapsed() < Duration::from_millis(400) {
        let begun = Instant::now();
        black_box(work());
        best = best.min(begun.elapsed().as_secs_f64());
    }
    1_000.0 * best
}
