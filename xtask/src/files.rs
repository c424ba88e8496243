//! Files and folders, each mishap told in a sentence that names the place.

use std::fs;
use std::io::Error;
use std::path::{Path, PathBuf};

use crate::process::Trouble;

/// The files directly in a folder, in the order of their names.
pub(crate) fn list(folder: &Path) -> Result<Vec<PathBuf>, Trouble> {
    let entries = fs::read_dir(folder).map_err(|error| trouble("read", folder, &error))?;
    let mut files: Vec<_> = entries.flatten().map(|entry| entry.path()).filter(|path| path.is_file()).collect();
    files.sort();
    Ok(files)
}

/// The files in a folder and in those below it, in order.
pub(crate) fn below(folder: &Path) -> Result<Vec<PathBuf>, Trouble> {
    let entries = fs::read_dir(folder).map_err(|error| trouble("read", folder, &error))?;
    let mut paths: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    let mut found = Vec::new();
    for path in paths {
        if path.is_dir() { found.extend(below(&path)?) } else { found.push(path) }
    }
    Ok(found)
}

/// The files directly in a folder whose names end in an extension.
pub(crate) fn with_extension(folder: &Path, extension: &str) -> Result<Vec<PathBuf>, Trouble> {
    let ends = |path: &PathBuf| path.extension().is_some_and(|found| found == extension);
    Ok(list(folder)?.into_iter().filter(ends).collect())
}

/// The last part of a path.
pub(crate) fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

pub(crate) fn text(path: &Path) -> Result<String, Trouble> {
    fs::read_to_string(path).map_err(|error| trouble("read", path, &error))
}

pub(crate) fn bytes(path: &Path) -> Result<Vec<u8>, Trouble> {
    fs::read(path).map_err(|error| trouble("read", path, &error))
}

pub(crate) fn write(path: &Path, content: impl AsRef<[u8]>) -> Result<(), Trouble> {
    fs::write(path, content).map_err(|error| trouble("written", path, &error))
}

pub(crate) fn copy(from: &Path, to: &Path) -> Result<(), Trouble> {
    fs::copy(from, to).map(drop).map_err(|error| trouble("copied", from, &error))
}

pub(crate) fn rename(from: &Path, to: &Path) -> Result<(), Trouble> {
    fs::rename(from, to).map_err(|error| trouble("renamed", from, &error))
}

pub(crate) fn remove(path: &Path) -> Result<(), Trouble> {
    fs::remove_file(path).map_err(|error| trouble("removed", path, &error))
}

/// Makes a folder, and those above it, where they are missing.
pub(crate) fn folder(folder: &Path) -> Result<(), Trouble> {
    fs::create_dir_all(folder).map_err(|error| trouble("made", folder, &error))
}

/// Makes a folder that holds nothing.
pub(crate) fn empty_folder(path: &Path) -> Result<(), Trouble> {
    if path.exists() {
        remove_folder(path)?;
    }
    folder(path)
}

pub(crate) fn remove_folder(folder: &Path) -> Result<(), Trouble> {
    fs::remove_dir_all(folder).map_err(|error| trouble("removed", folder, &error))
}

fn trouble(deed: &str, path: &Path, error: &Error) -> Trouble {
    Trouble::new(format!("{} could not be {deed}: {error}.", path.display()))
}
