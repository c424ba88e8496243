//! The package for JavaScript: the module, its types and its README, packed by npm.

use std::path::{Path, PathBuf};

use crate::process::{Trouble, program, root, run as run_program};
use crate::{api, files, tools};

/// Packs `dist/amerce-<version>.tgz`.
pub(crate) fn run(arguments: &[String]) -> Result<(), Trouble> {
    if !arguments.is_empty() {
        return Err(Trouble::new("`cargo xtask npm` takes nothing more."));
    }
    tools::for_serving()?;
    tools::for_release()?;
    let packed = pack(&api::module()?)?;
    println!("The package is {}.", packed.display());
    Ok(())
}

/// Packs a module that was built.
pub(crate) fn pack(module: &Path) -> Result<PathBuf, Trouble> {
    let (written, package) = (root().join("api/package"), root().join("target/npm"));
    files::empty_folder(&package)?;
    for name in ["amerce.wasm", "bindings.js", "functions.js", "browser.js", "node.js"] {
        files::copy(&module.join(name), &package.join(name))?;
    }
    for (name, named) in [("README.md", "README.md"), ("amerce.d.ts", "amerce.d.ts"), ("amerce.d.ts", "amerce.d.cts")] {
        files::copy(&written.join(name), &package.join(named))?;
    }
    for name in ["LICENSE-MIT", "LICENSE-APACHE"] {
        files::copy(&root().join(name), &package.join(name))?;
    }
    let manifest = files::text(&written.join("package.json"))?.replace("{version}", VERSION);
    files::write(&package.join("package.json"), manifest)?;
    for_require(&package)?;
    let dist = root().join("dist");
    files::folder(&dist)?;
    let options = ["pack", "--silent", "--offline", "--pack-destination"];
    run_program(program("npm").args(options).arg(&dist).current_dir(&package).stdout(std::process::Stdio::null()))?;
    Ok(dist.join(format!("amerce-{VERSION}.tgz")))
}

/// The version of the whole workspace.
pub(crate) const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Writes the script for `require`, which knows no address of its own module.
fn for_require(package: &Path) -> Result<(), Trouble> {
    let options = ["--bundle", "--platform=node", "--format=cjs", "--target=node20", "--log-level=warning"];
    let here = [
        "--define:import.meta.url=here",
        "--banner:js=const here = require('node:url').pathToFileURL(__filename).href;",
    ];
    let outfile = format!("--outfile={}", package.join("node.cjs").display());
    run_program(program("esbuild").args(options).args(here).arg(outfile).arg(package.join("node.js")))
}
