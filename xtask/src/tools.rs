//! The tools that the other commands need, each pinned, installed into `.tools` only where it is missing.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::browsers;
use crate::process::{Trouble, found, output, program, root, run as run_program};

/// The compiler, as rust-toolchain.toml pins it.
pub(crate) const RUST: &str = "1.95.0";
/// What the page is compiled for.
pub(crate) const TARGET: &str = "wasm32-unknown-unknown";
pub(crate) const TRUNK: &str = "0.21.14";
const CARGO_DENY: &str = "0.20.2";
pub(crate) const WASM_BINDGEN: &str = "0.2.130";
const NODE_MAJOR: u32 = 20;

/// Installs everything.
pub(crate) fn run(_: &[String]) -> Result<(), Trouble> {
    for_serving()?;
    for_release()?;
    for_testing()?;
    println!("Everything is in place.");
    Ok(())
}

/// What it takes to build the page and serve it.
pub(crate) fn for_serving() -> Result<(), Trouble> {
    target()?;
    trunk()?;
    wasm_bindgen()?;
    crates(&mut program("cargo"))
}

/// What it takes beyond that to make the page small.
pub(crate) fn for_release() -> Result<(), Trouble> {
    rustup("component", "rust-src", "the source of Rust's standard library, which is built for size with the page")?;
    // The crates of the standard library are fetched only for a named target.
    crates(smallest(program("cargo").env("CARGO_BUILD_TARGET", TARGET)))?;
    packages("xtask/npm", "wasm-opt and a minifier, which make the download a third smaller")
}

/// What it takes beyond that to test.
pub(crate) fn for_testing() -> Result<(), Trouble> {
    component("rustfmt")?;
    component("clippy")?;
    cargo_deny()?;
    for_driving()?;
    browsers::all().map(drop)
}

/// What it takes beyond that to look through the pages with Lighthouse.
pub(crate) fn for_lighthouse() -> Result<(), Trouble> {
    packages("tests/lighthouse", "Lighthouse")
}

/// What it takes to drive browsers.
pub(crate) fn for_driving() -> Result<(), Trouble> {
    packages("tests/journeys", "the programs that drive the browsers and check accessibility")
}

fn target() -> Result<(), Trouble> {
    // The toolchain file names the target too, but rustup acts on that only where automatic installation is on.
    rustup("target", TARGET, &format!("the compiler target {TARGET} (some seconds)"))
}

fn component(name: &str) -> Result<(), Trouble> {
    if output(program("cargo").arg(name.trim_start_matches("rust")).arg("--version")).is_some() {
        return Ok(());
    }
    rustup("component", name, name)
}

fn rustup(kind: &str, name: &str, said: &str) -> Result<(), Trouble> {
    if found("rustup").is_none() {
        return Err(Trouble::new(format!(
            "rustup is needed to install {said}, and was not found; install it from https://rustup.rs and run this again."
        )));
    }
    let installed = output(program("rustup").args([kind, "list", "--installed"])).unwrap_or_default();
    if installed.lines().any(|line| line.starts_with(name)) {
        return Ok(());
    }
    println!("Installing {said}.");
    run_program(program("rustup").args([kind, "add", name]))
}

fn trunk() -> Result<(), Trouble> {
    if is("trunk", &format!("trunk {TRUNK}")) {
        return Ok(());
    }
    println!(
        "Building trunk {TRUNK}, which bundles the page, into .tools. No registry has it ready-made; \
         this takes about three minutes on two cores, once."
    );
    install("trunk", TRUNK, &["--no-default-features", "--features", "rustls"])
}

fn cargo_deny() -> Result<(), Trouble> {
    if is("cargo-deny", &format!("cargo-deny {CARGO_DENY}")) {
        return Ok(());
    }
    println!(
        "Building cargo-deny {CARGO_DENY}, which looks through licences and advisories, into .tools. \
         No registry has it ready-made; this takes about a minute and a half on two cores, once."
    );
    install("cargo-deny", CARGO_DENY, &["--no-default-features"])
}

/// Installs a program of a registry into `.tools`, compiled quickly and not to be quick.
fn install(name: &str, version: &str, options: &[&str]) -> Result<(), Trouble> {
    let quick = [
        ("CARGO_PROFILE_RELEASE_LTO", "off"),
        ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
        ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0"),
        ("CARGO_PROFILE_RELEASE_DEBUG", "false"),
    ];
    let install = ["install", name, "--version", version, "--locked"];
    run_program(
        program("cargo")
            .args(install)
            .args(options)
            .arg("--root")
            .arg(root().join(".tools"))
            .envs(quick)
            .env_remove("CARGO_TARGET_DIR"),
    )
}

fn wasm_bindgen() -> Result<(), Trouble> {
    if is("wasm-bindgen", &format!("wasm-bindgen {WASM_BINDGEN}")) {
        return Ok(());
    }
    println!(
        "Building wasm-bindgen {WASM_BINDGEN}, which joins WebAssembly and JavaScript, into .tools. \
         No registry has it ready-made; this takes about a minute on two cores, once."
    );
    let target = root().join(".tools/target");
    let manifest = root().join("xtask/wasm-bindgen/Cargo.toml");
    let build = ["build", "--locked", "--manifest-path"];
    run_program(program("cargo").args(build).arg(manifest).arg("--target-dir").arg(&target))?;
    let name = format!("wasm-bindgen{}", std::env::consts::EXE_SUFFIX);
    let (built, kept) = (target.join("debug").join(&name), root().join(".tools/bin").join(&name));
    let copied = fs::create_dir_all(root().join(".tools/bin")).and_then(|()| fs::copy(&built, &kept));
    copied.map(drop).map_err(|error| {
        Trouble::new(format!("wasm-bindgen was built but could not be copied to {}: {error}.", kept.display()))
    })
}

/// Fetches the crates of the lock file, because trunk builds without the network.
fn crates(cargo: &mut Command) -> Result<(), Trouble> {
    run_program(cargo.args(["fetch", "--locked", "--quiet"]))
}

/// Lets a program compile the standard library for size too, and leave out what only a panic would print.
///
/// The switches are not stable yet; that the compiler is pinned makes them safe to use (see the decision on size).
pub(crate) fn smallest(program: &mut Command) -> &mut Command {
    let flags = ["-Zunstable-options", "-Cpanic=immediate-abort", "-Zlocation-detail=none", "-Zfmt-debug=none"];
    program
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort")
        .env("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size")
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags.join(" "))
}

/// Whether a program is there in exactly the version that is pinned.
fn is(name: &str, version: &str) -> bool {
    output(program(name).arg("--version")).is_some_and(|said| said == version)
}

fn packages(folder: &str, said: &str) -> Result<(), Trouble> {
    node()?;
    let folder = root().join(folder);
    if is_current(&folder) {
        return Ok(());
    }
    println!("Installing {said} (some seconds).");
    run_program(program("npm").args(["ci", "--silent"]).current_dir(folder))
}

/// Whether what is installed was installed from the lock file as it stands.
fn is_current(folder: &Path) -> bool {
    let changed = |path: &str| fs::metadata(folder.join(path)).and_then(|file| file.modified());
    match (changed("package-lock.json"), changed("node_modules/.package-lock.json")) {
        (Ok(locked), Ok(installed)) => installed >= locked,
        _ => false,
    }
}

fn node() -> Result<(), Trouble> {
    let said = output(program("node").arg("--version"));
    let wanted = format!("Node {NODE_MAJOR} or later with npm is needed");
    let advice = "install it from https://nodejs.org and run this again.";
    match said.as_deref().map(major) {
        None => Err(Trouble::new(format!("{wanted}, and was not found; {advice}"))),
        Some(Some(major)) if major >= NODE_MAJOR && found("npm").is_some() => Ok(()),
        Some(_) => {
            let said = said.unwrap_or_default();
            Err(Trouble::new(format!("{wanted}, and what was found is Node {said} {}; {advice}", npm_said())))
        }
    }
}

fn npm_said() -> &'static str {
    if found("npm").is_some() { "with npm" } else { "without npm" }
}

/// The first number of a version such as `v20.20.2`.
fn major(version: &str) -> Option<u32> {
    version.trim_start_matches('v').split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_major_version_of_node() {
        assert_eq!(major("v20.20.2"), Some(20));
        assert_eq!(major("v8.0.0-pre"), Some(8));
        assert_eq!(major("nightly"), None);
    }

    #[test]
    fn the_pinned_versions_stand_in_the_manifests_too() {
        let holds = |file: &str, text: &str| {
            let content = fs::read_to_string(root().join(file)).unwrap_or_default();
            assert!(content.contains(text), "{file} does not hold {text}");
        };
        holds("Trunk.toml", &format!("trunk-version = \"={TRUNK}\""));
        holds("Cargo.toml", &format!("wasm-bindgen = \"={WASM_BINDGEN}\""));
        holds("api/Cargo.toml", &format!("wasm-bindgen = {{ version = \"={WASM_BINDGEN}\""));
        holds("xtask/wasm-bindgen/Cargo.toml", &format!("wasm-bindgen-cli = \"={WASM_BINDGEN}\""));
        holds("rust-toolchain.toml", TARGET);
        holds("rust-toolchain.toml", &format!("channel = \"{RUST}\""));
    }
}
