//! What Lighthouse says of the site that was built.
//!
//! Its score of speed depends on how busy the machine is, so that it is no part of the tests.

use crate::process::{Trouble, program, root, run as run_program};
use crate::{browsers, build, tools};

/// Fails where a score is below what the project aims at.
pub(crate) fn run(arguments: &[String]) -> Result<(), Trouble> {
    if !arguments.is_empty() {
        return Err(Trouble::new("`cargo xtask lighthouse` takes nothing more."));
    }
    tools::for_testing()?;
    tools::for_lighthouse()?;
    let mut command = program("node");
    command.current_dir(root().join("tests/lighthouse")).env("BROWSER_PATH", browsers::chromium()?.path);
    run_program(command.env("SITE", build::site()?).arg("audit.mjs"))
}
