//! What the crates are allowed to be, looked through by cargo-deny as `deny.toml` says.

use std::process::Command;

use crate::process::{Trouble, output, program, run as run_program};

/// The lock files: that of the product, and that of the wasm-bindgen program.
const MANIFESTS: &[&str] = &["Cargo.toml", "xtask/wasm-bindgen/Cargo.toml"];

/// Fails on a licence, an origin, a duplicate or an advisory that `deny.toml` does not allow.
pub(crate) fn run() -> Result<(), Trouble> {
    // A tool is not part of what people get: only where it comes from matters.
    run_program(check("Cargo.toml").args(["check", "licenses", "bans", "sources"]))?;
    run_program(check("xtask/wasm-bindgen/Cargo.toml").args(["check", "sources"]))?;
    if output(check("Cargo.toml").args(["fetch", "db"])).is_none() {
        println!(
            "The advisories of rustsec.org cannot be fetched from here, so nobody looked whether a crate has a known \
             weakness; a machine that reaches github.com does so in this stage."
        );
        return Ok(());
    }
    MANIFESTS.iter().try_for_each(|manifest| run_program(check(manifest).args(["check", "advisories"])))
}

fn check(manifest: &str) -> Command {
    let mut command = program("cargo-deny");
    command.args(["--log-level", "error", "--workspace", "--locked", "--config", "deny.toml"]);
    command.args(["--manifest-path", manifest]);
    command
}
