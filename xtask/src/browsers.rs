//! The browsers that the journeys are driven in.

use std::env;
use std::path::PathBuf;

use crate::process::{Trouble, found, output, program, run};

/// A browser and where it is found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Browser {
    /// Its name, as the journeys know it.
    pub(crate) name: &'static str,
    /// The program.
    pub(crate) path: PathBuf,
}

/// A browser and the names that its program goes by.
struct Kind {
    name: &'static str,
    variable: &'static str,
    programs: &'static [&'static str],
    debian: &'static str,
}

const KINDS: &[Kind] = &[
    Kind {
        name: "chromium",
        variable: "CHROMIUM",
        programs: &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"],
        debian: "chromium",
    },
    Kind { name: "firefox", variable: "FIREFOX", programs: &["firefox-esr", "firefox"], debian: "firefox-esr" },
];

/// Every browser, installed where that can be done.
pub(crate) fn all() -> Result<Vec<Browser>, Trouble> {
    let missing: Vec<&Kind> = KINDS.iter().filter(|kind| find(kind).is_none()).collect();
    if !missing.is_empty() {
        install(&missing)?;
    }
    KINDS.iter().map(|kind| find(kind).ok_or_else(|| advice(&[kind]))).collect()
}

/// Chromium, for what only it can do.
pub(crate) fn chromium() -> Result<Browser, Trouble> {
    let chromium = all()?.into_iter().find(|browser| browser.name == KINDS[0].name);
    chromium.ok_or_else(|| advice(&[&KINDS[0]]))
}

fn find(kind: &Kind) -> Option<Browser> {
    let named = env::var_os(kind.variable).map(PathBuf::from).filter(|path| path.is_file());
    let path = named.or_else(|| kind.programs.iter().find_map(|program| found(program)))?;
    Some(Browser { name: kind.name, path })
}

fn install(missing: &[&Kind]) -> Result<(), Trouble> {
    let packages: Vec<_> = missing.iter().map(|kind| kind.debian).collect();
    if from_debian(&packages, "to test the page in")? { Ok(()) } else { Err(advice(missing)) }
}

/// Installs packages of Debian where that can be done, and says whether it could.
pub(crate) fn from_debian(packages: &[&str], why: &str) -> Result<bool, Trouble> {
    if found("apt-get").is_none() || output(program("id").arg("-u")).as_deref() != Some("0") {
        return Ok(false);
    }
    eprintln!("Installing {} with apt-get, {why} (half a minute).", packages.join(" and "));
    let quiet = |arguments: &[&str]| {
        let mut command = program("apt-get");
        command.env("DEBIAN_FRONTEND", "noninteractive").args(["-qq", "-o", "Dpkg::Use-Pty=0"]).args(arguments);
        command
    };
    run(&mut quiet(&["update"]))?;
    let mut command = quiet(&["install", "-y", "--no-install-recommends"]);
    run(command.args(packages).stdout(std::process::Stdio::null()))?;
    Ok(true)
}

fn advice(missing: &[&Kind]) -> Trouble {
    let names: Vec<_> = missing.iter().map(|kind| kind.name).collect();
    let variables: Vec<_> = missing.iter().map(|kind| kind.variable).collect();
    Trouble::new(format!(
        "The journeys need {}, and it was not found; install it, or set {} to the path of the program, and run this again.",
        names.join(" and "),
        variables.join(" and ")
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn advice_names_what_is_missing_and_what_to_do() {
        let kinds: Vec<&Kind> = KINDS.iter().collect();
        assert_eq!(
            advice(&kinds).to_string(),
            "The journeys need chromium and firefox, and it was not found; install it, or set CHROMIUM and FIREFOX to the \
             path of the program, and run this again."
        );
    }
}
