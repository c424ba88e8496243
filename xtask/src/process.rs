//! Running other programs, and saying in a sentence what went wrong.

use std::env;
use std::ffi::OsString;
use std::fmt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What went wrong and what to do about it, in a full sentence.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Trouble(String);

impl Trouble {
    pub(crate) fn new(sentence: impl Into<String>) -> Self {
        Self(sentence.into())
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The folder of the project.
pub(crate) fn root() -> &'static Path {
    // The folder of xtask is always one below it.
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."))
}

/// A program that runs in the project's folder and finds the project's own tools first.
pub(crate) fn program(name: &str) -> Command {
    let mut command = Command::new(found(name).unwrap_or_else(|| name.into()));
    command.current_dir(root()).env("PATH", search_path());
    command
}

/// Runs a program to its end; what it prints is seen.
pub(crate) fn run(command: &mut Command) -> Result<(), Trouble> {
    let said = spoken(command);
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err(Trouble::new(format!("`{said}` failed; what it printed above says why."))),
        Err(error) => Err(Trouble::new(format!("`{said}` could not be started: {error}."))),
    }
}

/// What a program prints, if it runs to a good end.
pub(crate) fn output(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok().filter(|output| output.status.success())?;
    Some(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Where a program is found, the project's own tools first.
pub(crate) fn found(name: &str) -> Option<PathBuf> {
    let names = if cfg!(windows) { vec![format!("{name}.exe"), format!("{name}.cmd")] } else { vec![name.to_owned()] };
    env::split_paths(&search_path())
        .flat_map(|folder| names.iter().map(move |name| folder.join(name)).collect::<Vec<_>>())
        .find(|path| path.is_file())
}

pub(crate) fn search_path() -> OsString {
    let own = [root().join(".tools/bin"), root().join("xtask/npm/node_modules/.bin")];
    let given = env::var_os("PATH").unwrap_or_default();
    env::join_paths(own.into_iter().chain(env::split_paths(&given))).unwrap_or(given)
}

fn spoken(command: &Command) -> String {
    let name = Path::new(command.get_program()).file_name().unwrap_or(command.get_program());
    let words = [name].into_iter().chain(command.get_args());
    words.map(|word| word.to_string_lossy().into_owned()).collect::<Vec<_>>().join(" ")
}
