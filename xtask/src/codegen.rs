//! Compiles `data/` into `engine/src/rulebook/generated.rs`, `engine/src/cases/generated.rs` and the generated parts of
//! `docs/method.md`.
//!
//! The generator knows the shapes of the engine's types by name only: a broken engine must not keep it from building.

mod case;
pub(crate) mod document;
mod method;
mod parameter;
mod question;
mod source;
mod unit;

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use document::{Day, File, Mistake};
use method::METHOD;
use parameter::Module;
use question::Controls;
use source::Sources;

use crate::process::{Trouble, root};

/// Where the generated code goes.
const GENERATED: &str = "engine/src/rulebook/generated.rs";

/// Where the decided cases go: a file of their own, so that nothing that leaves them alone has to hold them.
const CASES: &str = "engine/src/cases/generated.rs";

/// Writes the generated code, or with `--check` only compares it.
pub(crate) fn run(arguments: &[String]) -> Result<(), Trouble> {
    let result = match arguments {
        [] => write(root()),
        [flag] if flag == "--check" => check(root()),
        _ => Err("`cargo xtask codegen` takes nothing but `--check`.".to_owned()),
    };
    result.map_err(Trouble::new)
}

/// Writes the generated files anew.
fn write(root: &Path) -> Result<(), String> {
    for (path, content) in generate(root)? {
        fs::write(root.join(path), content).map_err(|error| format!("{path} could not be written: {error}."))?;
    }
    Ok(())
}

/// Fails if a generated file is not what `data/` and the steps give.
fn check(root: &Path) -> Result<(), String> {
    for (path, content) in generate(root)? {
        if read_file(root, path.to_owned())?.text != content {
            return Err(format!("{path} is out of date: run `cargo xtask codegen` and commit what it writes."));
        }
    }
    Ok(())
}

/// Every generated file with its content.
fn generate(root: &Path) -> Result<[(&'static str, String); 3], String> {
    let files = read(root)?;
    let compiled = compile(&files);
    let told = |mistakes: Vec<Mistake>| mistakes.iter().map(Mistake::to_string).collect::<Vec<_>>().join("\n");
    let Compiled { code, cases, modules } = compiled.map_err(told)?;
    let step = |name: &str| match name {
        "exchange" | "likelihood" | "nearness" => Ok(read_words(root, format!("engine/src/{name}.rs"))?.text),
        step => Ok(read_words(root, format!("engine/src/steps/{}.rs", step.replace('-', "_")))?.text),
    };
    let document = read_file(root, METHOD.to_owned())?.text;
    Ok([(GENERATED, code), (CASES, cases), (METHOD, method::written(&document, &parameter::rows(&modules), step)?)])
}

/// The files of the rulebook, in a fixed order.
fn read(root: &Path) -> Result<Vec<File>, String> {
    let mut files = Vec::new();
    for name in ["controls", "questions", "rulebook", "sources"] {
        files.push(read_words(root, format!("data/{name}.toml"))?);
    }
    read_folder(root, "data/rulebook", &mut files)?;
    read_folder(root, "data/cases", &mut files)?;
    files.sort_by(|one, other| one.path.cmp(&other.path));
    Ok(files)
}

fn read_folder(root: &Path, folder: &str, files: &mut Vec<File>) -> Result<(), String> {
    let unreadable = |error| format!("{folder} could not be read: {error}.");
    for entry in fs::read_dir(root.join(folder)).map_err(unreadable)? {
        let entry = entry.map_err(unreadable)?;
        let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            read_folder(root, &path, files)?;
        } else if path.ends_with(".toml") {
            files.push(read_words(root, path)?);
        }
    }
    Ok(())
}

/// A file of data or of a step, whose apostrophes are typed straight and said as the page has them.
fn read_words(root: &Path, path: String) -> Result<File, String> {
    let File { path, text } = read_file(root, path)?;
    Ok(File { path, text: with_apostrophes(&text) })
}

/// A text with `’` for each `'` between letters, and after an s that ends a word. Other quotes are those of TOML and Rust.
fn with_apostrophes(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let said = |(at, letter): (usize, &char)| {
        let before = at.checked_sub(1).map_or(' ', |before| letters[before]);
        let after = letters.get(at + 1).copied().unwrap_or(' ');
        let is_apostrophe = before.is_alphabetic() && after.is_alphabetic() || before == 's' && after == ' ';
        if *letter == '\'' && is_apostrophe { '’' } else { *letter }
    };
    letters.iter().enumerate().map(said).collect()
}

fn read_file(root: &Path, path: String) -> Result<File, String> {
    let text = fs::read_to_string(root.join(&path)).map_err(|error| format!("{path} could not be read: {error}."))?;
    Ok(File { path, text })
}

/// What the files of the rulebook come to.
#[derive(Debug)]
struct Compiled {
    code: String,
    cases: String,
    modules: Vec<Module>,
}

/// What the files of the rulebook come to, or all that is wrong with them.
fn compile(files: &[File]) -> Result<Compiled, Vec<Mistake>> {
    let mut mistakes = Vec::new();
    let file = |path: &str| files.iter().find(|file| file.path == path).expect("`read` leaves out no file");

    let mut sources = source::read(file("data/sources.toml"), &mut mistakes);
    let version = kept(version(file("data/rulebook.toml")), &mut mistakes);
    let controls = question::controls(file("data/controls.toml"), &mut mistakes);
    // The rest refers to these: a mistake in them would only be told again by whatever cites them.
    if !mistakes.is_empty() {
        return Err(mistakes);
    }
    let mut modules = Vec::new();
    for file in files.iter().filter(|file| file.path.starts_with("data/rulebook/")) {
        modules.extend(parameter::read(file, &mut sources, &controls.keys, &mut mistakes));
    }
    let questions = question::questions(file("data/questions.toml"), &modules, &mut mistakes);
    let cases = kept(question::facts(file("data/questions.toml"), &controls.keys), &mut mistakes).map(|facts| {
        // The United Kingdom first, as everywhere.
        let cases = files.iter().rev().filter(|file| file.path.starts_with("data/cases/"));
        case::read(&cases.collect::<Vec<_>>(), version, &facts, &mut sources, &mut mistakes)
    });
    mistakes.extend(sources.unused());

    match version {
        Some(version) if mistakes.is_empty() => {
            let code = code(version, &sources, &modules, &questions, &controls);
            Ok(Compiled { code, cases: cases.unwrap_or_default(), modules })
        }
        _ => Err(mistakes),
    }
}

/// The day of the rulebook.
fn version(file: &File) -> Result<Day, Mistake> {
    let parsed = file.parse()?;
    let root = file.root(&parsed);
    root.only(&["version"])?;
    root.need("version")?.day()
}

/// What was read, if it could be; else the mistake is noted and the reading goes on.
fn kept<T>(result: Result<T, Mistake>, mistakes: &mut Vec<Mistake>) -> Option<T> {
    result.map_err(|mistake| mistakes.push(mistake)).ok()
}

/// The generated file.
fn code(version: Day, sources: &Sources, modules: &[Module], questions: &str, controls: &Controls) -> String {
    let mut body = String::new();
    let _ = write!(body, "\n/// The day of the rulebook.\npub const VERSION: Date = {};\n", version.rust());
    body.push_str(&sources.rust());
    let _ = write!(
        body,
        "\n/// What people are asked for, in the order of a link.\npub static QUESTIONS: &[Question] = {questions};\n"
    );
    let Controls { rust: controls, frameworks, .. } = controls;
    let _ = write!(
        body,
        "\n/// The security controls, in the order of a link.\npub static CONTROLS: &[Control] = {controls};\n"
    );
    let _ = write!(
        body,
        "\n/// The frameworks that ask for controls as well.\npub static FRAMEWORKS: &[Framework] = {frameworks};\n"
    );
    body.push_str(&parameter::rust(modules));
    format!("// Written by `cargo xtask codegen` from data/. Do not edit.\n{}{body}", imports(&body))
}

/// The imports that the code needs, and no others.
fn imports(body: &str) -> String {
    let used = |names: &[&'static str]| -> Vec<&'static str> {
        let is_used = |name: &&str| body.split(|c: char| !c.is_alphanumeric() && c != '_').any(|word| word == *name);
        names.iter().copied().filter(is_used).collect()
    };
    let mut imports = String::new();
    for (path, names) in [
        ("crate::citation", &["Basis", "Citation", "Cited", "Confidence", "Dated", "Source"][..]),
        ("crate::date", &["Date"]),
        ("crate::money", &["Money", "Multiple", "Points", "Range", "Share"]),
        (
            "super",
            &[
                "Answer",
                "Articles",
                "Band",
                "Chance",
                "Choice",
                "Control",
                "Doubt",
                "Entry",
                "Evidence",
                "Framework",
                "Frequency",
                "LogPoints",
                "NationalMaximum",
                "Question",
                "Rule",
                "Size",
                "Span",
            ],
        ),
    ] {
        match used(names).as_slice() {
            [] => {}
            [name] => writeln!(imports, "use {path}::{name};").expect("a text can always be written to"),
            names => {
                writeln!(imports, "use {path}::{{{}}};", names.join(", ")).expect("a text can always be written to")
            }
        }
    }
    imports
}

#[cfg(test)]
mod tests {
    use super::*;

    fn root() -> &'static Path {
        Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask lies in the project")
    }

    #[test]
    fn the_committed_code_is_what_the_data_give() {
        assert_eq!(check(root()), Ok(()));
    }

    #[test]
    fn apostrophes_are_said_and_quotes_are_kept() {
        let check = |text, expected| assert_eq!(with_apostrophes(text), expected);
        check("today's law, the guidelines' degrees", "today’s law, the guidelines’ degrees");
        check("key = 'a b' # 'it' is 'quoted'", "key = 'a b' # 'it' is 'quoted'");
        check("'", "'");
    }

    #[test]
    fn the_good_data_are_good() {
        let code = compile(&good()).map_err(|mistakes| mistakes.iter().map(Mistake::to_string).collect::<Vec<_>>());
        assert!(code.is_ok(), "{code:?}");
    }

    /// Every file in `tests/bad` holds one mistake. Its first line gives the words that the message must contain; the
    /// first part of its name says which of the good files it stands for.
    #[test]
    fn every_mistake_is_named() {
        let folder = root().join("xtask/tests/bad");
        let mut files: Vec<_> = fs::read_dir(folder)
            .expect("the folder is committed")
            .map(|entry| entry.expect("it can be read").path())
            .collect();
        files.sort();
        assert!(files.len() > 30, "only {} bad files were found", files.len());
        for path in files {
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            name_mistake(&name, fs::read_to_string(&path).expect("the file is committed"));
        }
    }

    fn name_mistake(name: &str, text: String) {
        let expected = text.lines().next().and_then(|line| line.strip_prefix("# ")).unwrap_or_default().to_owned();
        assert!(!expected.is_empty(), "{name} should start with a comment: the words of the message");
        let stands_for = match name.split('-').next() {
            Some("case") => "data/cases/uk.toml",
            Some("control") => "data/controls.toml",
            Some("question") => "data/questions.toml",
            Some("rulebook") => "data/rulebook.toml",
            Some("source") => "data/sources.toml",
            _ => "data/rulebook/uk/step.toml",
        };
        let mut files = good();
        files.retain(|file| file.path != stands_for);
        files.push(File { path: stands_for.into(), text });
        let mistakes = compile(&files).expect_err(name);
        let messages: Vec<String> = mistakes.iter().map(Mistake::to_string).collect();
        assert_eq!(messages.len(), 1, "{name} should hold one mistake: {messages:#?}");
        assert!(messages[0].contains(&expected), "{name}: {:?} is not in {:?}", expected, messages[0]);
        assert!(messages[0].starts_with(stands_for) && messages[0].ends_with('.'), "{name}: {}", messages[0]);
        // What is missing from a whole file is missing from its first line; all else stands below the comment.
        assert!(mistakes[0].line > 1 || messages[0].contains("lacks the key"), "{name}: {}", messages[0]);
    }

    /// A small rulebook and two cases, without mistakes.
    fn good() -> Vec<File> {
        let folder = root().join("xtask/tests/good");
        let mut files = Vec::new();
        for (name, path) in [
            ("cases", "data/cases/uk.toml"),
            ("controls", "data/controls.toml"),
            ("questions", "data/questions.toml"),
            ("rulebook", "data/rulebook.toml"),
            ("sources", "data/sources.toml"),
            ("every-unit", "data/rulebook/eu/every-unit.toml"),
        ] {
            let text = fs::read_to_string(folder.join(name).with_extension("toml")).expect("the file is committed");
            files.push(File { path: path.into(), text });
        }
        files
    }
}
