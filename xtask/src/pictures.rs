//! The pictures of the README, taken from the site that was built.

use crate::process::{Trouble, program, root, run as run_program};
use crate::{browsers, tools};

/// Takes them into `docs/`.
pub(crate) fn run(arguments: &[String]) -> Result<(), Trouble> {
    if !arguments.is_empty() {
        return Err(Trouble::new("`cargo xtask pictures` takes nothing more."));
    }
    tools::for_testing()?;
    let site = root().join("dist");
    if !site.join("index.html").is_file() {
        return Err(Trouble::new("There is no site to take pictures of; `cargo xtask build` makes it."));
    }
    let chromium = browsers::all()?.into_iter().find(|browser| browser.name == "chromium");
    let chromium = chromium.ok_or_else(|| Trouble::new("Pictures are taken in Chromium, and it was not found."))?;
    let mut command = program("node");
    command.current_dir(root().join("tests/journeys")).env("BROWSER_NAME", chromium.name);
    command.env("BROWSER_PATH", &chromium.path).env("SITE", site);
    run_program(command.arg("pictures.mjs").arg(root().join("docs")))
}
