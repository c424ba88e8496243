//! The pictures of the README, taken from the site that was built.

use crate::process::{Trouble, program, root, run as run_program};
use crate::{browsers, build, tools};

/// Takes them into `docs/`.
pub(crate) fn run(arguments: &[String]) -> Result<(), Trouble> {
    if !arguments.is_empty() {
        return Err(Trouble::new("`cargo xtask pictures` takes nothing more."));
    }
    tools::for_testing()?;
    let chromium = browsers::chromium()?;
    let mut command = program("node");
    command.current_dir(root().join("tests/journeys")).env("BROWSER_NAME", chromium.name);
    command.env("BROWSER_PATH", &chromium.path).env("SITE", build::site()?);
    run_program(command.arg("pictures.mjs").arg(root().join("docs")))
}
