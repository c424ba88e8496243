//! The numbers that decided cases give, searched for anew.

use crate::process::{Trouble, program, run as run_program};

/// Prints the search and what it finds, and fails if `data/` holds something else.
pub(crate) fn run(arguments: &[String]) -> Result<(), Trouble> {
    if !arguments.is_empty() {
        return Err(Trouble::new("`cargo xtask calibrate` takes nothing more."));
    }
    let example = ["run", "--quiet", "--locked", "-p", "amerce-engine", "--example", "calibrate"];
    run_program(program("cargo").args(example))
}
