//! The site for times without a network: a worker keeps all files of a version, and pages say when a newer one is there.

use std::path::Path;

use crate::process::{Trouble, root};
use crate::{files, node};

const WORKER: &str = include_str!("../../packaging/offline/service-worker.js");

/// The worker, which pages load once they are drawn.
pub(crate) const NAME: &str = "service-worker.js";

/// What is not kept: the worker itself, what other programs use, and the bill of materials.
const LEFT: [&str; 3] = [NAME, "amerce", "sbom"];

/// Lets every page have the site kept, and be installed.
pub(crate) fn invite(dist: &Path) -> Result<(), Trouble> {
    let folder = root().join("packaging/offline");
    files::copy(&folder.join("manifest.webmanifest"), &dist.join("manifest.webmanifest"))?;
    let script = node::minified(&folder.join("page.js"))?;
    for path in files::with_extension(dist, "html")? {
        let page = files::text(&path)?;
        let page = page.replacen("</head>", "<link rel=\"manifest\" href=\"./manifest.webmanifest\"></head>", 1);
        files::write(&path, page.replacen("</body>", &format!("<script id=\"offline\">{script}</script></body>"), 1))?;
    }
    Ok(())
}

/// Writes the worker, which knows every file by its hash. Nothing may change after it.
pub(crate) fn keep(dist: &Path) -> Result<(), Trouble> {
    let mut kept = Vec::new();
    for path in files::below(dist)? {
        let name = path.strip_prefix(dist).unwrap_or(&path).to_string_lossy().replace('\\', "/");
        if !LEFT.iter().any(|left| name.starts_with(left)) {
            let address = if name == "index.html" { "./" } else { &name };
            kept.push(format!("  ['{address}', '{}'],\n", node::hash(&files::bytes(&path)?)?));
        }
    }
    let list = format!("[\n{}]", kept.concat());
    let version = node::digest(list.as_bytes())?;
    files::write(&dist.join(NAME), WORKER.replace("{version}", &version).replace("{files}", &list))
}
