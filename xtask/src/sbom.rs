//! The bill of materials: what the page consists of and what it was built with, in CycloneDX.
//!
//! It is read from the lock files alone and carries no time, so that the same commit gives the same bytes.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::process::{Trouble, output, program, root};
use crate::{files, npm, tools};

/// By this name those who gather such bills know what it is.
const NAME: &str = "sbom.cdx.json";

/// The crates that are compiled into something that people load.
const SHIPPED: [&str; 2] = ["amerce", "amerce-api"];

/// Writes it into `dist/`.
pub(crate) fn run(_: &[String]) -> Result<(), Trouble> {
    let dist = root().join("dist");
    files::folder(&dist)?;
    write(&dist)?;
    println!("The bill of materials is dist/{NAME}.");
    Ok(())
}

/// Writes it into a folder.
pub(crate) fn write(folder: &Path) -> Result<(), Trouble> {
    files::write(&folder.join(NAME), bill()?)
}

/// A part of the page, or a tool that it was built with.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Part {
    /// Its package URL, which names it everywhere.
    purl: String,
    name: String,
    version: String,
    licence: String,
    /// What its content was when it was locked, as algorithm and hexadecimal digits.
    hash: Option<String>,
    /// Whether it is in what people load; a tool is not.
    shipped: bool,
}

/// Parts, and which needs which.
type Tree = (BTreeSet<Part>, BTreeMap<String, BTreeSet<String>>);

fn bill() -> Result<String, Trouble> {
    let (mut parts, needs) = crates()?;
    parts.extend(tools_of_the_build()?);
    let mut json = String::from("{\n  \"bomFormat\": \"CycloneDX\",\n  \"specVersion\": \"1.6\",\n  \"version\": 1,\n");
    let itself = Part {
        purl: format!("pkg:generic/amerce-site@{}", npm::VERSION),
        name: "amerce-site".into(),
        version: npm::VERSION.into(),
        licence: "MIT OR Apache-2.0".into(),
        hash: None,
        shipped: true,
    };
    json += &format!("  \"metadata\": {{ \"component\": {} }},\n  \"components\": [\n", itself.json("application"));
    let rows: Vec<_> = parts.iter().map(|part| format!("    {}", part.json("library"))).collect();
    json += &rows.join(",\n");
    json += "\n  ],\n  \"dependencies\": [\n";
    let own = SHIPPED.map(|name| purl(name, npm::VERSION)).to_vec();
    let mut rows = vec![dependency(&itself.purl, own.iter().chain([&standard_library().purl]))];
    rows.extend(needs.iter().map(|(purl, needed)| dependency(purl, needed.iter())));
    json += &rows.join(",\n");
    json += "\n  ]\n}\n";
    Ok(json)
}

impl Part {
    fn json(&self, kind: &str) -> String {
        let [name, version, purl] = [&self.name, &self.version, &self.purl].map(|text| quoted(text));
        let scope = if self.shipped { "" } else { ", \"scope\": \"excluded\"" };
        let hash = self
            .hash
            .as_ref()
            .map(|hash| format!(", \"hashes\": [{{ \"alg\": \"SHA-256\", \"content\": {} }}]", quoted(hash)));
        let licence = quoted(&self.licence);
        format!(
            "{{ \"type\": \"{kind}\", \"bom-ref\": {purl}, \"name\": {name}, \"version\": {version}{scope}{}, \
             \"licenses\": [{{ \"expression\": {licence} }}], \"purl\": {purl} }}",
            hash.unwrap_or_default()
        )
    }
}

fn dependency<'p>(purl: &str, needs: impl Iterator<Item = &'p String>) -> String {
    let needs: Vec<_> = needs.map(|purl| quoted(purl)).collect();
    format!("    {{ \"ref\": {}, \"dependsOn\": [{}] }}", quoted(purl), needs.join(", "))
}

fn purl(name: &str, version: &str) -> String {
    format!("pkg:cargo/{name}@{}", version.replace('+', "%2B"))
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// The crates that are compiled into the page, as cargo resolves them for it.
fn crates() -> Result<Tree, Trouble> {
    let options = ["tree", "--locked", "--edges", "normal,no-proc-macro", "--target", tools::TARGET];
    let format = ["--prefix", "depth", "--format", "|{p}|{l}"];
    let named = SHIPPED.iter().flat_map(|name| ["--package", name]);
    let said = output(program("cargo").args(options).args(format).args(named))
        .ok_or_else(|| Trouble::new("cargo could not say which crates are in the page."))?;
    let lock = files::text(&root().join("Cargo.lock"))?;
    let mut tree = read_tree(&said, &checksums(&lock));
    tree.0.insert(standard_library());
    Ok(tree)
}

/// Reads what `cargo tree` prints: the depth, the package and its licence.
fn read_tree(said: &str, checksums: &BTreeMap<String, String>) -> Tree {
    let (mut parts, mut needs) = (BTreeSet::new(), BTreeMap::<String, BTreeSet<String>>::new());
    let mut above: Vec<String> = Vec::new();
    for line in said.lines() {
        let mut fields = line.split('|');
        let (depth, package, licence) = (fields.next(), fields.next(), fields.next());
        let (Some(Ok(depth)), Some(package), Some(licence)) = (depth.map(str::parse::<usize>), package, licence) else {
            continue;
        };
        let mut words = package.split(' ');
        let (name, version) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        let version = version.trim_start_matches('v');
        let purl = purl(name, version);
        above.truncate(depth);
        needs.entry(purl.clone()).or_default();
        if let Some(above) = above.last() {
            needs.entry(above.clone()).or_default().insert(purl.clone());
        }
        above.push(purl.clone());
        // A package that was shown before ends in a star.
        let licence = licence.trim_end_matches("(*)").trim().replace(" / ", " OR ").replace('/', " OR ");
        let hash = checksums.get(&format!("{name} {version}")).cloned();
        parts.insert(Part { purl, name: name.into(), version: version.into(), licence, hash, shipped: true });
    }
    (parts, needs)
}

/// The checksum of each package in a lock file.
fn checksums(lock: &str) -> BTreeMap<String, String> {
    let packages = lock.split("[[package]]").filter_map(|package| {
        let value = |key: &str| {
            let line = package.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(" = \""))?;
            line.strip_suffix('"')
        };
        Some((format!("{} {}", value("name")?, value("version")?), value("checksum")?.to_owned()))
    });
    packages.collect()
}

/// The library that every crate is compiled with.
fn standard_library() -> Part {
    Part {
        purl: format!("pkg:generic/rust-std@{}", tools::RUST),
        name: "rust-std".into(),
        version: tools::RUST.into(),
        licence: "MIT OR Apache-2.0".into(),
        hash: None,
        shipped: true,
    }
}

/// What the page is built with, and is not in it.
fn tools_of_the_build() -> Result<Vec<Part>, Trouble> {
    let tool = |kind: &str, name: &str, version: &str, licence: &str| Part {
        purl: format!("pkg:{kind}/{name}@{version}"),
        name: name.into(),
        version: version.into(),
        licence: licence.into(),
        hash: None,
        shipped: false,
    };
    let manifest = files::text(&root().join("xtask/npm/package.json"))?;
    let pinned = |name: &str| {
        let line = manifest.lines().find_map(|line| line.trim().strip_prefix(&format!("\"{name}\": \"")));
        let version = line.and_then(|line| line.split('"').next());
        version.ok_or_else(|| Trouble::new(format!("xtask/npm/package.json does not say which {name} is used.")))
    };
    Ok(vec![
        tool("cargo", "trunk", tools::TRUNK, "MIT OR Apache-2.0"),
        tool("cargo", "wasm-bindgen-cli", tools::WASM_BINDGEN, "MIT OR Apache-2.0"),
        tool("npm", "binaryen", pinned("binaryen")?, "Apache-2.0"),
        tool("npm", "esbuild", pinned("esbuild")?, "MIT"),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cargo_prints_becomes_parts_and_needs() {
        let lock = "[[package]]\nname = \"b\"\nversion = \"0.2.0\"\nchecksum = \"00ff\"\n\n[[package]]\nname = \"a\"\nversion = \"1.0.0\"\n";
        let said =
            "0|a v1.0.0 (a folder)|MIT\n1|b v0.2.0|MIT/Apache-2.0\n1|c v3.0.0+x|MIT\n2|b v0.2.0|MIT/Apache-2.0 (*)\n";
        let (parts, needs) = read_tree(said, &checksums(lock));
        let named: Vec<_> =
            parts.iter().map(|part| (part.purl.as_str(), part.licence.as_str(), part.hash.as_deref())).collect();
        assert_eq!(
            named,
            [
                ("pkg:cargo/a@1.0.0", "MIT", None),
                ("pkg:cargo/b@0.2.0", "MIT OR Apache-2.0", Some("00ff")),
                ("pkg:cargo/c@3.0.0%2Bx", "MIT", None),
            ]
        );
        let needed = |purl: &str| needs[purl].iter().map(String::as_str).collect::<Vec<_>>();
        assert_eq!(needed("pkg:cargo/a@1.0.0"), ["pkg:cargo/b@0.2.0", "pkg:cargo/c@3.0.0%2Bx"]);
        assert_eq!(needed("pkg:cargo/c@3.0.0%2Bx"), ["pkg:cargo/b@0.2.0"]);
        assert!(needed("pkg:cargo/b@0.2.0").is_empty());
    }

    #[test]
    fn the_bill_names_the_page_its_parts_and_its_tools_the_same_each_time() {
        let bill = bill().expect("the lock files can be read");
        for part in ["amerce-engine", "yew", "libm", "rust-std", "trunk", "binaryen"] {
            assert!(bill.contains(&format!("\"name\": \"{part}\"")), "{part} is missing");
        }
        assert_eq!(super::bill(), Ok(bill));
    }
}
