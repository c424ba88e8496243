//! What Node does for the build: it compresses and hashes as browsers undo and check it.

use std::io::Write;
use std::path::Path;
use std::process::Stdio;

use crate::process::{Trouble, program};

/// What a content weighs raw, in gzip and in Brotli.
pub(crate) fn weight(content: &[u8]) -> Result<[u64; 3], Trouble> {
    let said =
        ask("[b.length, zlib.gzipSync(b, { level: 9 }).length, zlib.brotliCompressSync(b).length].join(' ')", content)?;
    let numbers: Vec<u64> = said.split_whitespace().filter_map(|word| word.parse().ok()).collect();
    numbers.try_into().map_err(|_| Trouble::new(format!("Node was to weigh a file and said “{said}”.")))
}

/// A content compressed with gzip, as text of base 64.
pub(crate) fn packed(content: &[u8]) -> Result<String, Trouble> {
    ask("zlib.gzipSync(b, { level: 9 }).toString('base64')", content)
}

/// The hash of a content, as a security policy and `integrity` spell it.
pub(crate) fn hash(content: &[u8]) -> Result<String, Trouble> {
    ask("'sha256-' + crypto.createHash('sha256').update(b).digest('base64')", content)
}

/// The same as it can stand in the name of a file, from which a page gets it back.
pub(crate) fn digest(content: &[u8]) -> Result<String, Trouble> {
    let hash = hash(content)?;
    let digest = hash.trim_start_matches("sha256-").trim_end_matches('=');
    Ok(digest.replace('+', "-").replace('/', "_"))
}

/// A script in fewer letters.
pub(crate) fn minified(script: &Path) -> Result<String, Trouble> {
    esbuild(script, &[])
}

/// A script of a page in fewer letters, for browsers that know an edition of JavaScript.
pub(crate) fn minified_for(script: &Path, edition: &str) -> Result<String, Trouble> {
    esbuild(script, &[&format!("--target={edition}")])
}

/// The script of a program as text that leaves its functions in a global constant.
pub(crate) fn as_global(script: &Path, name: &str) -> Result<String, Trouble> {
    let name = format!("--global-name={name}");
    // A classic script has no address of its own; the WebAssembly is handed to it.
    esbuild(script, &["--bundle", "--format=iife", &name, "--define:import.meta.url=''"])
}

fn esbuild(script: &Path, options: &[&str]) -> Result<String, Trouble> {
    let mut command = program("esbuild");
    command.args(["--minify", "--target=es2022", "--log-level=warning"]).args(options).arg(script);
    let output = command.stderr(Stdio::inherit()).output().ok().filter(|output| output.status.success());
    let said = output.and_then(|output| String::from_utf8(output.stdout).ok());
    said.ok_or_else(|| Trouble::new(format!("esbuild could not make {} smaller.", script.display())))
}

/// What Node makes of an expression in which `b` is a content.
fn ask(expression: &str, content: &[u8]) -> Result<String, Trouble> {
    let script = format!(
        "const zlib = require('zlib'), crypto = require('crypto'), b = require('fs').readFileSync(0);\
         process.stdout.write(String({expression}));"
    );
    let trouble = |what: &str| Trouble::new(format!("Node could not {what}, which the build needs."));
    let mut command = program("node");
    let node = command.args(["-e", &script]).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = node.spawn().map_err(|_| trouble("be started"))?;
    // Node reads all before it writes; the pipe closes where it is dropped.
    child.stdin.take().map_or(Ok(()), |mut pipe| pipe.write_all(content)).map_err(|_| trouble("be handed a file"))?;
    let output = child.wait_with_output().map_err(|_| trouble("be heard"))?;
    if !output.status.success() {
        return Err(trouble("do its part"));
    }
    String::from_utf8(output.stdout).map_err(|_| trouble("say something in words"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_is_spelled_as_browsers_expect_it() {
        assert_eq!(hash(b"").as_deref(), Ok("sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="));
    }

    #[test]
    fn the_same_content_packs_to_the_same_text() {
        assert_eq!(packed(b"Amerce"), packed(b"Amerce"));
        assert_eq!(weight(b"Amerce").map(|weight| weight[0]), Ok(6));
    }
}
