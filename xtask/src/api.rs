//! The module that other programs call, built without the page.

use std::path::{Path, PathBuf};

use crate::process::{Trouble, program, root, run as run_program};
use crate::tools::{TARGET, smallest};
use crate::{files, node};

/// What is written by hand, around what is built.
const WRITTEN: [&str; 3] = ["functions.js", "browser.js", "node.js"];

/// Builds the module into a folder: the WebAssembly, its bindings, and the scripts around them.
pub(crate) fn module() -> Result<PathBuf, Trouble> {
    let folder = root().join("target/api");
    let build =
        ["build", "--release", "--locked", "--package", "amerce-api", "--features", "module", "--target", TARGET];
    run_program(smallest(program("cargo").args(build)))?;
    let built = root().join("target").join(TARGET).join("release/amerce_api.wasm");
    let options = ["--target", "web", "--no-typescript", "--omit-default-module-path", "--out-name", "bindings"];
    run_program(program("wasm-bindgen").args(options).arg("--out-dir").arg(&folder).arg(built))?;
    let joined = folder.join("bindings_bg.wasm");
    run_program(program("wasm-opt").args(["-Oz", "-o"]).arg(folder.join("amerce.wasm")).arg(&joined))?;
    files::remove(&joined)?;
    for name in WRITTEN {
        files::copy(&root().join("api/package").join(name), &folder.join(name))?;
    }
    Ok(folder)
}

/// Puts the module beside the pages, as one script and the WebAssembly that it loads.
///
/// The script keeps its name, because other pages import it. The WebAssembly is named after its content, so that no
/// script meets the WebAssembly of another version.
pub(crate) fn beside_the_pages(dist: &Path) -> Result<(), Trouble> {
    let module = module()?;
    let script = dist.join("amerce.js");
    let options = ["--bundle", "--format=esm", "--minify", "--target=es2022", "--log-level=warning"];
    let outfile = format!("--outfile={}", script.display());
    run_program(program("esbuild").args(options).arg(outfile).arg(module.join("browser.js")))?;
    let wasm = files::bytes(&module.join("amerce.wasm"))?;
    let name = format!("amerce-{}.wasm", node::digest(&wasm)?);
    files::write(&dist.join(&name), wasm)?;
    files::write(&script, files::text(&script)?.replace("./amerce.wasm", &format!("./{name}")))
}
