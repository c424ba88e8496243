//! Builds the site twice, in two places, and compares the bytes.
//!
//! What is published can then be checked by anybody: build the same commit and compare. It takes as long as two builds
//! from nothing, so that it is no part of the tests.

use std::path::{Path, PathBuf};

use crate::process::{Trouble, output, program, root, run as run_program, search_path};
use crate::{files, tools};

/// Folders of different lengths, so that a path that got into the site is noticed.
const PLACES: [&str; 2] = ["target/reproduce/one", "target/reproduce/another/place"];

/// Builds the last commit in both places and fails where a file differs.
pub(crate) fn run(arguments: &[String]) -> Result<(), Trouble> {
    if !arguments.is_empty() {
        return Err(Trouble::new("`cargo xtask reproduce` takes nothing more."));
    }
    tools::for_serving()?;
    let commit = output(program("git").args(["rev-parse", "HEAD"]))
        .ok_or_else(|| Trouble::new("git could not say which commit this is; only a commit can be built again."))?;
    if output(program("git").args(["status", "--porcelain"])).is_none_or(|said| !said.is_empty()) {
        println!("What is not committed is left out.");
    }
    let sites = PLACES.map(|place| build(&root().join(place)));
    let [first, second] = sites;
    let (first, second) = (first?, second?);
    let (files, differing) = compare(&first, &second)?;
    if !differing.is_empty() {
        return Err(Trouble::new(format!(
            "Of {files} files of commit {commit} these differ between two builds: {}.",
            differing.join(", ")
        )));
    }
    println!("Commit {commit} gives the same {files} files, byte for byte, in two folders.");
    Ok(())
}

/// Builds the last commit in a folder, and says where the site is.
fn build(place: &Path) -> Result<PathBuf, Trouble> {
    files::empty_folder(place)?;
    println!("Building in {}.", place.display());
    run_program(program("git").args(["clone", "--quiet", "--no-hardlinks"]).arg(root()).arg(place))?;
    let mut build = program("cargo");
    // The tools are the same; everything else is built anew.
    build.args(["xtask", "build"]).current_dir(place).env("PATH", search_path()).env_remove("CARGO_TARGET_DIR");
    run_program(&mut build)?;
    Ok(place.join("dist"))
}

/// How many files there are, and which are not the same in both folders.
fn compare(first: &Path, second: &Path) -> Result<(usize, Vec<String>), Trouble> {
    let names = |folder: &Path| -> Result<Vec<PathBuf>, Trouble> {
        let paths = files::below(folder)?;
        Ok(paths.iter().filter_map(|path| path.strip_prefix(folder).ok()).map(Path::to_path_buf).collect())
    };
    let (mut all, others) = (names(first)?, names(second)?);
    all.extend(others);
    all.sort();
    all.dedup();
    let same = |name: &PathBuf| matches!((files::bytes(&first.join(name)), files::bytes(&second.join(name))), (Ok(one), Ok(other)) if one == other);
    let differing = all.iter().filter(|name| !same(name)).map(|name| name.display().to_string()).collect();
    Ok((all.len(), differing))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_differs_is_named() {
        let folder = std::env::temp_dir().join(format!("amerce-reproduce-{}", std::process::id()));
        let [one, other] = ["one", "other"].map(|name| folder.join(name));
        for (place, name, content) in
            [(&one, "a", "1"), (&other, "a", "1"), (&one, "b", "1"), (&other, "b", "2"), (&other, "c", "3")]
        {
            assert_eq!(files::folder(place).and_then(|()| files::write(&place.join(name), content)), Ok(()));
        }
        assert_eq!(compare(&one, &other), Ok((3, vec!["b".to_owned(), "c".to_owned()])));
        assert_eq!(files::remove_folder(&folder), Ok(()));
    }
}
