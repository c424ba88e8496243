//! Searches for the numbers that decided cases give, and prints the search, what it found and what `data/` holds.
//!
//! ```text
//! cargo run -q --release -p amerce-engine --example calibrate
//! ```

use std::process::ExitCode;

use amerce_engine::cases::calibration::{Calibration, STRENGTH, Search, fitted, variants};
use amerce_engine::money::Money;
use amerce_engine::scenario::Regime;
use amerce_engine::words::Word;
use amerce_engine::{format, rulebook};

fn main() -> ExitCode {
    let same: Vec<bool> = Regime::ALL.iter().map(|regime| print(*regime)).collect();
    if same.contains(&false) {
        eprintln!(
            "data/ does not hold what was found: change it, run `cargo xtask codegen` and look at the back-test."
        );
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

/// Prints the search for a regime, and says whether the data hold what was found.
fn print(regime: Regime) -> bool {
    let base = rulebook::of(regime);
    let search = Search::new(base);
    println!("━━ {}: {} cases to which the model is fitted", regime.word().to_uppercase(), fitted(regime).len());
    println!("\nError (root mean square of log10, turnover known, each case by the others of its authority)");
    print!("drawn by");
    STRENGTH.iter().for_each(|percent| print!("{percent:>6}%"));
    let mut row = None;
    for (towards, _, error) in search.errors() {
        if row != Some(towards) {
            print!("\n{:>8}", format::short(towards, regime));
            row = Some(towards);
        }
        print!("{error:>7.3}");
    }
    let found = search.best(&[]);
    println!("\n\nLeaving each case out of the search as well: {:.3}", search.left_out_error(&[]));
    print_numbers("Found", &found, regime);
    let held = Calibration::in_force(base);
    print_numbers("In data/", &held, regime);
    let off: Vec<String> = search.not_stated().iter().map(|off| format!("{off:+.2}")).collect();
    println!("Turnover not known, how far each case lies off: {}", off.join(" "));
    println!("\nOther weights of the seriousness, error after the same search, and leaving each case out:");
    for (what, rulebook) in variants(base) {
        let search = Search::new(rulebook);
        println!("{what:50} {:.3} {:.3}", search.best(&[]).error, search.left_out_error(&[]));
    }
    println!();
    Calibration { error: held.error, ..found } == held
}

fn print_numbers(label: &str, numbers: &Calibration, regime: Regime) {
    let towards: Money = numbers.towards;
    println!(
        "{label}: towards {}, {} of the way; spread × {}",
        format::short(towards, regime),
        format::percent(numbers.strength),
        numbers.known.number()
    );
    if !numbers.authority.is_empty() {
        let factors = numbers.authority.iter().map(|(country, factor)| format!("{country} × {}", factor.number()));
        println!("  {}", factors.collect::<Vec<_>>().join(", "));
    }
}
