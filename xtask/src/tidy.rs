//! What must never be in the project, looked for in its text.
//!
//! The rules say what must not depend on what, and which words have no place; each has its reason beside it. They read
//! text and know no Rust, so that they are quick and hold even while the code does not compile.

mod code;

use std::fs;
use std::path::Path;

use crate::process::{Trouble, root};
use code::code;

/// A file of the project that is text.
#[derive(Debug)]
struct File {
    /// Its path from the root of the project, with forward slashes.
    path: String,
    text: String,
}

/// Something that must not be there.
#[derive(Debug)]
struct Breach {
    path: String,
    line: usize,
    sentence: String,
}

type Rule = fn(&[File]) -> Vec<Breach>;

const RULES: &[Rule] = &[
    one_dependency,
    no_numbers_in_steps,
    serde_at_the_edge,
    browser_in_hooks,
    components_are_functions_of_their_props,
    no_html_from_text,
    nothing_unfinished,
    no_names_that_say_nothing,
    a_style_for_each_component,
    styles_of_what_is_drawn,
    no_place_of_this_machine,
    the_usual_registries,
    documents_lead_somewhere,
];

/// Fails if a rule is broken, and names every place.
pub(crate) fn run(arguments: &[String]) -> Result<(), Trouble> {
    if !arguments.is_empty() {
        return Err(Trouble::new("`cargo xtask tidy` takes nothing more."));
    }
    let mut files = Vec::new();
    read(root(), "", &ignored()?, &mut files)?;
    let breaches: Vec<Breach> = RULES.iter().flat_map(|rule| rule(&files)).collect();
    if breaches.is_empty() {
        return Ok(());
    }
    let say = |breach: &Breach| format!("{}:{}: {}", breach.path, breach.line, breach.sentence);
    Err(Trouble::new(breaches.iter().map(say).collect::<Vec<_>>().join("\n")))
}

/// The names of files and folders that are not part of the project.
fn ignored() -> Result<Vec<String>, Trouble> {
    let path = root().join(".gitignore");
    let text =
        fs::read_to_string(path).map_err(|error| Trouble::new(format!(".gitignore could not be read: {error}.")))?;
    let names = text.lines().map(|line| line.trim_matches('/').to_owned());
    Ok(names.filter(|name| !name.is_empty()).chain([".git".to_owned()]).collect())
}

/// All text below a folder.
fn read(root: &Path, folder: &str, ignored: &[String], files: &mut Vec<File>) -> Result<(), Trouble> {
    let unreadable = |error| Trouble::new(format!("The folder “{folder}” could not be read: {error}."));
    for entry in fs::read_dir(root.join(folder)).map_err(unreadable)? {
        let entry = entry.map_err(unreadable)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if ignored.contains(&name) {
            continue;
        }
        let path = if folder.is_empty() { name } else { format!("{folder}/{name}") };
        if entry.path().is_dir() {
            read(root, &path, ignored, files)?;
        } else if let Ok(text) = fs::read_to_string(entry.path()) {
            // What is no text cannot be read as such, and is left out.
            files.push(File { path, text });
        }
    }
    Ok(())
}

/// The engine is the same natively, on the command line and in the browser: it depends on nothing but logarithms. What
/// simulates with it depends on nothing more.
fn one_dependency(files: &[File]) -> Vec<Breach> {
    let mut breaches = Vec::new();
    for file in files.iter().filter(|file| matches!(file.path.as_str(), "engine/Cargo.toml" | "risk/Cargo.toml")) {
        let known = |name: &str| name == "libm" || file.path.starts_with("risk/") && name == "amerce-engine";
        let mut section = "";
        for (line, text) in lines(&file.text) {
            if text.starts_with('[') {
                section = text.trim();
                let headed =
                    section.contains("dependencies") && !matches!(section, "[dependencies]" | "[dev-dependencies]");
                if headed {
                    breaches.push(
                        file.breach(line, format!("The engine has one dependency, libm, but this is {section}.")),
                    );
                }
                continue;
            }
            let name = text.split(['=', '.', ' ']).next().unwrap_or_default();
            if section == "[dependencies]" && !name.is_empty() && !name.starts_with('#') && !known(name) {
                breaches.push(file.breach(line, format!("The engine has one dependency, libm; `{name}` is another.")));
            }
        }
    }
    breaches
}

/// Numbers are law: they live in `data/`, dated and cited. Lengths of arrays are no law.
fn no_numbers_in_steps(files: &[File]) -> Vec<Breach> {
    let mut breaches = Vec::new();
    for file in files.iter().filter(|file| file.is_rust() && file.path.starts_with("engine/src/steps/")) {
        let code = code(&file.text);
        let tested = code.find("#[cfg(test)]").unwrap_or(code.len());
        for (line, text) in lines(&code[..tested]) {
            for number in numbers(text).into_iter().filter(|number| !matches!(*number, "0" | "1")) {
                breaches.push(file.breach(
                    line,
                    format!("The number {number} belongs in data/, with its source; steps hold 0 and 1 only."),
                ));
            }
        }
    }
    breaches
}

/// The number literals in a line of code, but for lengths of arrays and the fields of tuples.
fn numbers(line: &str) -> Vec<&str> {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let mut numbers = Vec::new();
    let mut at = 0;
    while at < line.len() {
        let rest = &line[at..];
        let end = rest.find(|c: char| !is_word(c)).unwrap_or(rest.len());
        if end == 0 {
            at += rest.chars().next().map_or(1, char::len_utf8);
            continue;
        }
        let (word, before, after) = (&rest[..end], line[..at].trim_end(), rest[end..].trim_start());
        let length = before.ends_with(';') && after.starts_with(']');
        let field = before.ends_with('.') && !before.ends_with("..");
        if word.starts_with(|c: char| c.is_ascii_digit()) && !length && !field {
            // A fraction is one number.
            let fraction = rest[end..].strip_prefix('.').filter(|part| part.starts_with(|c: char| c.is_ascii_digit()));
            let more = fraction.map_or(0, |part| 1 + part.find(|c: char| !is_word(c)).unwrap_or(part.len()));
            numbers.push(&rest[..end + more]);
            at += end + more;
        } else {
            at += end;
        }
    }
    numbers
}

/// A serializable type is a promise to strangers: only the programming interface makes such promises.
fn serde_at_the_edge(files: &[File]) -> Vec<Breach> {
    let inside = |file: &&File| file.is_product() && !file.path.starts_with("api/");
    words(files, inside, &["serde"], |word| {
        format!("`{word}` has no place outside api/: a serializable type is a promise to strangers.")
    })
}

/// One place talks to the browser.
fn browser_in_hooks(files: &[File]) -> Vec<Breach> {
    let inside = |file: &&File| file.is_product() && !is_in(&file.path, "src/hooks");
    words(files, inside, &["web_sys::window", "window()", "gloo"], |word| {
        format!("`{word}` talks to the browser, which only src/hooks may do.")
    })
}

/// A component gets values and callbacks, and nothing else.
fn components_are_functions_of_their_props(files: &[File]) -> Vec<Breach> {
    let inside = |file: &&File| is_in(&file.path, "src/components");
    let mut breaches = words(files, inside, &["crate::state", "crate::hooks", "estimate("], |word| {
        format!("A component is a function of its properties and may not use `{word}`.")
    });
    for file in files.iter().filter(inside) {
        let code = code(&file.text);
        for (at, opening) in code.match_indices("crate::{") {
            let imported = code[at + opening.len()..].split(';').next().unwrap_or_default();
            let names = imported.split(|c: char| !c.is_alphanumeric() && c != '_');
            for name in names.filter(|name| matches!(*name, "state" | "hooks")) {
                let sentence = format!("A component is a function of its properties and may not use `crate::{name}`.");
                breaches.push(file.breach(line_at(&code, at), sentence));
            }
        }
    }
    breaches
}

/// What people type is shown as text, never as HTML.
fn no_html_from_text(files: &[File]) -> Vec<Breach> {
    words(
        files,
        // Pages written while building are made of the project's own documents, not of what people type.
        |file| file.is_product(),
        &["inner_html", "from_html_unchecked"],
        |word| format!("`{word}` would let a link write HTML into the page; show text as text."),
    )
}

/// What is not done is not committed; a test that fails says what is wrong.
fn nothing_unfinished(files: &[File]) -> Vec<Breach> {
    words(
        files,
        |file| file.is_rust(),
        &["#[ignore", "todo!", "unimplemented!", "dbg!"],
        |word| format!("`{word}` stands for something unfinished; finish it or take it out."),
    )
}

/// A name says what is in a thing.
fn no_names_that_say_nothing(files: &[File]) -> Vec<Breach> {
    let empty = ["common", "helper", "helpers", "infra", "manager", "misc", "util", "utils"];
    let says_nothing = |name: &str| name.split(['_', '-']).any(|part| empty.contains(&part));
    let mut breaches = Vec::new();
    for file in files {
        let stems = file.path.split('/').map(|name| name.split('.').next().unwrap_or_default());
        for stem in stems.filter(|stem| says_nothing(stem)) {
            breaches.push(
                file.breach(1, format!("The name “{stem}” does not say what is in it; name it after its contents.")),
            );
        }
        if !file.is_rust() {
            continue;
        }
        for (line, text) in lines(&code(&file.text)) {
            let name = text.trim().trim_start_matches("pub(crate) ").trim_start_matches("pub ").strip_prefix("mod ");
            let name = name.and_then(|name| name.split([' ', ';', '{']).next()).unwrap_or_default();
            if says_nothing(name) {
                breaches.push(file.breach(
                    line,
                    format!("The name “{name}” does not say what is in it; name it after its contents."),
                ));
            }
        }
    }
    breaches
}

/// A component and its style bear one name, and a page loads the style: the estimate or a document.
fn a_style_for_each_component(files: &[File]) -> Vec<Breach> {
    let mut components = stems(files, "src/components/", ".rs");
    // What several components share lies beside them and needs no style.
    components.retain(|(file, _)| {
        let code = code(&file.text);
        code.contains("component]") || code.contains("Props")
    });
    let styles = stems(files, "styles/components/", ".css");
    let index = files.iter().find(|file| file.path == "index.html");
    let (Some(index), false, false) = (index, components.is_empty(), styles.is_empty()) else {
        return Vec::new();
    };
    let document = files.iter().find(|file| file.path == "document.html");
    let mut breaches = Vec::new();
    for (file, stem) in &components {
        if !styles.iter().any(|(_, style)| style == stem) {
            breaches
                .push(file.breach(1, format!("The component has no style; styles/components/{stem}.css is expected.")));
        }
    }
    for (file, stem) in &styles {
        if !components.iter().any(|(_, component)| component == stem) {
            breaches.push(file.breach(1, format!("The style has no component; src/components/{stem}.rs is expected.")));
        }
        let linked = |page: &File| page.text.contains(&format!("\"styles/components/{stem}.css\""));
        if ![Some(index), document].into_iter().flatten().any(linked) {
            let sentence = "The style is linked neither in index.html nor in document.html, so no page loads it.";
            breaches.push(file.breach(1, sentence));
        }
    }
    for page in [Some(index), document].into_iter().flatten() {
        for (line, text) in lines(&page.text) {
            for linked in text.split("\"styles/components/").skip(1) {
                let stem = linked.split(".css").next().unwrap_or_default();
                if !styles.iter().any(|(_, style)| *style == stem) {
                    breaches
                        .push(page.breach(line, format!("styles/components/{stem}.css is linked but does not exist.")));
                }
            }
        }
    }
    breaches
}

/// A part of a component that a style names is drawn somewhere; where it is not, its style was left behind.
fn styles_of_what_is_drawn(files: &[File]) -> Vec<Breach> {
    let has_markup = |file: &&File| {
        ["src/", "examples/", "packaging/"].iter().any(|folder| file.path.starts_with(folder))
            || file.path.ends_with(".html") && !file.path.contains('/')
    };
    let drawn: Vec<&File> = files.iter().filter(has_markup).collect();
    let in_a_class = |letter: char| letter.is_ascii_alphanumeric() || letter == '-' || letter == '_';
    let mut breaches = Vec::new();
    for file in files.iter().filter(|file| file.path.starts_with("styles/")) {
        for (line, text) in lines(&file.text) {
            for class in text.split(".app-").skip(1) {
                let class = class.split(|letter| !in_a_class(letter)).next().unwrap_or_default();
                // What a class adds after two hyphens is put together where it is drawn.
                let part = class.split("--").next().unwrap_or_default();
                let begins = |text: &str| text.starts_with("--") || !text.starts_with(in_a_class);
                let draws = |file: &&File| file.text.split(&format!("app-{part}")).skip(1).any(begins);
                if part.contains("__") && !drawn.iter().any(draws) {
                    breaches.push(file.breach(line, format!("Nothing draws “app-{part}”, so its style does nothing.")));
                }
            }
        }
    }
    breaches
}

/// The files directly in a folder that end in a certain way, with the part of their names before that.
fn stems<'a>(files: &'a [File], folder: &str, end: &str) -> Vec<(&'a File, &'a str)> {
    let stem = |file: &'a File| {
        let stem = file.path.strip_prefix(folder)?.strip_suffix(end)?;
        (!stem.contains('/')).then_some((file, stem))
    };
    files.iter().filter_map(stem).collect()
}

/// The project works wherever it lies.
fn no_place_of_this_machine(files: &[File]) -> Vec<Breach> {
    // Taken apart, lest the rule find itself.
    let places = [concat!("/wo", "rk"), concat!("/ro", "ot"), concat!("/tm", "p"), concat!("/ho", "me")];
    let part_of_a_name = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '}' | ')');
    let mut breaches = Vec::new();
    for file in files {
        for (line, text) in lines(&file.text) {
            for place in places {
                let stands_alone = |(at, _): &(usize, &str)| {
                    let (before, after) = (&text[..*at], &text[at + place.len()..]);
                    !before.ends_with(part_of_a_name) && after.starts_with('/')
                };
                if text.match_indices(place).any(|found| stands_alone(&found)) {
                    breaches.push(
                        file.breach(
                            line,
                            format!("`{place}` is a place on one machine; the project must work on all."),
                        ),
                    );
                }
            }
        }
    }
    breaches
}

/// What is locked comes from the registries that everybody reaches.
fn the_usual_registries(files: &[File]) -> Vec<Breach> {
    let mut breaches = Vec::new();
    for file in files {
        let (key, usual) = match file.path.rsplit('/').next() {
            Some("Cargo.lock") => ("source = \"", "registry+https://github.com/rust-lang/crates.io-index\""),
            Some("package-lock.json") => ("\"resolved\": \"", "https://registry.npmjs.org/"),
            _ => continue,
        };
        for (line, text) in lines(&file.text) {
            if text.trim_start().strip_prefix(key).is_some_and(|place| !place.starts_with(usual)) {
                breaches
                    .push(file.breach(line, "This comes from another place than the registry that everybody reaches."));
            }
        }
    }
    breaches
}

/// What a document leads to is there. Pages of the site are made when it is built, and the package has its licences beside it.
fn documents_lead_somewhere(files: &[File]) -> Vec<Breach> {
    let made = |address: &str| address.ends_with(".html") || address.starts_with("LICENSE-");
    let mut breaches = Vec::new();
    for file in files.iter().filter(|file| file.path.ends_with(".md")) {
        for (line, text) in lines(&file.text) {
            for link in text.split("](").skip(1).filter_map(|rest| rest.split([')', '#']).next()) {
                let place = beside(&file.path, link);
                let there = root().join(&place).exists() || files.iter().any(|file| file.path == place);
                if !link.is_empty() && !link.contains(':') && !made(link) && !there {
                    breaches.push(file.breach(line, format!("The document leads to {place}, which does not exist.")));
                }
            }
        }
    }
    breaches
}

/// The path of what a file names from where it lies.
fn beside(file: &str, address: &str) -> String {
    let mut folders: Vec<&str> = file.split('/').collect();
    folders.pop();
    for part in address.split('/') {
        match part {
            ".." => drop(folders.pop()),
            part => folders.push(part),
        }
    }
    folders.join("/")
}

/// A breach for each of some words in the code of some files.
fn words(
    files: &[File],
    inside: impl Fn(&&File) -> bool,
    words: &[&str],
    sentence: impl Fn(&str) -> String,
) -> Vec<Breach> {
    let mut breaches = Vec::new();
    for file in files.iter().filter(|file| inside(file) && file.is_rust()) {
        for (line, text) in lines(&code(&file.text)) {
            for word in words.iter().filter(|word| holds(text, word)) {
                breaches.push(file.breach(line, sentence(word)));
            }
        }
    }
    breaches
}

/// Whether a line holds a word that is not the end of a longer one.
fn holds(line: &str, word: &str) -> bool {
    let part_of_a_word = |c: char| c.is_alphanumeric() || c == '_';
    line.match_indices(word).any(|(at, _)| !line[..at].ends_with(part_of_a_word))
}

/// Whether a path is a module or lies in its folder.
fn is_in(path: &str, module: &str) -> bool {
    path.strip_prefix(module).is_some_and(|rest| rest == ".rs" || rest.starts_with('/'))
}

fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.lines().enumerate().map(|(index, line)| (index + 1, line))
}

fn line_at(text: &str, byte: usize) -> usize {
    1 + text[..byte].matches('\n').count()
}

impl File {
    fn is_rust(&self) -> bool {
        self.path.ends_with(".rs")
    }

    /// Whether it is part of what people use: the page, the engine or the programming interface.
    fn is_product(&self) -> bool {
        ["src/", "engine/src/", "risk/src/", "api/src/"].iter().any(|folder| self.path.starts_with(folder))
    }

    fn breach(&self, line: usize, sentence: impl Into<String>) -> Breach {
        Breach { path: self.path.clone(), line, sentence: sentence.into() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_project_is_tidy() {
        assert_eq!(run(&[]), Ok(()));
    }

    /// The lines that a rule finds fault with.
    fn faults(rule: Rule, files: &[(&str, &str)]) -> Vec<(String, usize)> {
        let file = |(path, text): &(&str, &str)| File { path: (*path).into(), text: (*text).into() };
        let files: Vec<File> = files.iter().map(file).collect();
        let breaches = rule(&files);
        assert!(breaches.iter().all(|breach| breach.sentence.ends_with('.')), "{breaches:?}");
        breaches.into_iter().map(|breach| (breach.path, breach.line)).collect()
    }

    fn check(rule: Rule, path: &str, text: &str, expected: &[usize]) {
        let expected: Vec<(String, usize)> = expected.iter().map(|line| (path.to_owned(), *line)).collect();
        assert_eq!(faults(rule, &[(path, text)]), expected, "{path}: {text}");
    }

    #[test]
    fn the_engine_has_one_dependency() {
        let check = |text, expected: &[usize]| check(one_dependency, "engine/Cargo.toml", text, expected);
        check("[dependencies]\nlibm = \"0.2\" # why\n\n[dev-dependencies]\nserde = \"1\"", &[]);
        check("[dependencies]\nlibm = \"0.2\"\nserde = \"1\"", &[3]);
        check("[dependencies]\nserde.workspace = true", &[2]);
        check("[dependencies.serde]\nversion = \"1\"", &[1]);
        check("[target.'cfg(windows)'.dependencies]", &[1]);
        check("[dependencies]\namerce-engine = \"0.1\"", &[2]);
        let risk = "[dependencies]\nlibm = \"0.2\"\namerce-engine = \"0.1\"\nserde = \"1\"";
        self::check(one_dependency, "risk/Cargo.toml", risk, &[4]);
    }

    #[test]
    fn steps_hold_no_numbers() {
        let in_a_step =
            |text, expected: &[usize]| check(no_numbers_in_steps, "engine/src/steps/turnover.rs", text, expected);
        in_a_step("//! Step 2.\nlet a = b.0 + 1 - 0;\nlet c = \"435\";", &[]);
        in_a_step("fn f(a: [u8; 16], b2: u64) {}", &[]);
        in_a_step("let a = 2;", &[1]);
        in_a_step("a\nlet a = 0.5;", &[2]);
        in_a_step("let a = 10_000;", &[1]);
        in_a_step("for a in 0..7 {}", &[1]);
        in_a_step("a();\n#[cfg(test)]\nmod tests { let a = 435; }", &[]);
        check(no_numbers_in_steps, "engine/src/money.rs", "let a = 100;", &[]);
    }

    #[test]
    fn serde_stays_at_the_edge() {
        let text = "/// No serde.\nuse serde::Serialize;";
        check(serde_at_the_edge, "engine/src/working.rs", text, &[2]);
        check(serde_at_the_edge, "src/state.rs", text, &[2]);
        check(serde_at_the_edge, "src/state.rs", "#[derive(serde::Serialize)]", &[1]);
        check(serde_at_the_edge, "api/src/result.rs", text, &[]);
        check(serde_at_the_edge, "engine/examples/estimate.rs", text, &[]);
    }

    #[test]
    fn only_hooks_talk_to_the_browser() {
        for text in ["use gloo::events;", "let a = window();", "web_sys::window;"] {
            check(browser_in_hooks, "src/components/question.rs", text, &[1]);
            check(browser_in_hooks, "engine/src/date.rs", text, &[1]);
            check(browser_in_hooks, "src/hooks/permalink.rs", text, &[]);
            check(browser_in_hooks, "src/hooks.rs", text, &[]);
            check(browser_in_hooks, "src/main.rs", text, &[1]);
        }
        check(browser_in_hooks, "src/components/question.rs", "use web_sys::HtmlInputElement;", &[]);
    }

    #[test]
    fn components_know_their_props_only() {
        let check = |text, expected: &[usize]| {
            check(components_are_functions_of_their_props, "src/components/verdict.rs", text, expected);
        };
        check("use crate::format::amount;\nuse crate::{format, words};\nlet estimated = 0;", &[]);
        check("use crate::state::State;", &[1]);
        check("use crate::hooks::use_permalink;", &[1]);
        check("let a = crate::hooks::current(b);", &[1]);
        check("use crate::{\n    format,\n    state::State,\n};", &[1]);
        check("let a = estimate(&scenario);", &[1]);
        check("let a = engine::estimate(&scenario);", &[1]);
    }

    #[test]
    fn no_text_becomes_html() {
        check(no_html_from_text, "src/pages/estimate.rs", "<div inner_html={text} />", &[1]);
        check(no_html_from_text, "src/app.rs", "a\nHtml::from_html_unchecked(text)", &[2]);
    }

    #[test]
    fn nothing_is_left_unfinished() {
        check(nothing_unfinished, "engine/src/date.rs", "#[test]\n#[ignore = \"slow\"]", &[2]);
        check(nothing_unfinished, "engine/src/date.rs", "todo!()", &[1]);
        check(nothing_unfinished, "engine/src/date.rs", "unimplemented!()", &[1]);
        check(nothing_unfinished, "engine/src/date.rs", "dbg!(a)", &[1]);
        check(nothing_unfinished, "engine/src/date.rs", "// todo!\nlet a = \"dbg!\";", &[]);
    }

    #[test]
    fn names_say_something() {
        check(no_names_that_say_nothing, "src/utils.rs", "", &[1]);
        check(no_names_that_say_nothing, "src/link_manager/read.rs", "", &[1]);
        check(no_names_that_say_nothing, "tests/helpers.js", "", &[1]);
        check(no_names_that_say_nothing, "src/app.rs", "a\npub(crate) mod misc {}", &[2]);
        check(no_names_that_say_nothing, "src/app.rs", "mod common;", &[1]);
        check(no_names_that_say_nothing, "src/commons.rs", "mod managers_of_nothing;", &[]);
    }

    #[test]
    fn components_have_styles() {
        let index = ("index.html", "<link href=\"styles/components/one.css\" />");
        let component = ("src/components/one.rs", "#[component]");
        let style = ("styles/components/one.css", "");
        let check = |files: &[(&str, &str)], expected: &[(&str, usize)]| {
            let expected: Vec<(String, usize)> =
                expected.iter().map(|(path, line)| ((*path).to_owned(), *line)).collect();
            assert_eq!(faults(a_style_for_each_component, files), expected, "{files:?}");
        };
        check(&[index, component, style], &[]);
        check(&[index, component], &[]);
        check(&[index, component, style, ("src/components/two.rs", "")], &[]);
        check(
            &[index, component, style, ("src/components/two.rs", "#[function_component]")],
            &[("src/components/two.rs", 1)],
        );
        check(
            &[index, component, style, ("src/components/two.rs", "pub struct TwoProps;")],
            &[("src/components/two.rs", 1)],
        );
        let two = "styles/components/two.css";
        check(&[index, component, style, (two, "")], &[(two, 1), (two, 1)]);
        check(&[("index.html", ""), component, style], &[(style.0, 1)]);
        check(&[("index.html", ""), ("document.html", index.1), component, style], &[]);
        let more =
            ("index.html", "<link href=\"styles/components/one.css\" />\n<link href=\"styles/components/two.css\" />");
        check(&[more, component, style], &[("index.html", 2)]);
    }

    #[test]
    fn styles_are_of_what_is_drawn() {
        let style = ("styles/components/one.css", ".app-one,\n.app-one__part--small,\n.app-one__rest > p {");
        let check = |drawn: &str, expected: &[usize]| {
            let expected: Vec<(String, usize)> = expected.iter().map(|line| (style.0.to_owned(), *line)).collect();
            assert_eq!(faults(styles_of_what_is_drawn, &[style, ("src/components/one.rs", drawn)]), expected);
        };
        check("<p class=\"app-one__part\"><b class=\"app-one__rest\">", &[]);
        check("<p class=\"app-one__part\">", &[3]);
        check("<p class=\"app-one\">", &[2, 3]);
    }

    #[test]
    fn the_project_lies_nowhere_in_particular() {
        for place in [
            concat!("/wo", "rk/a"),
            concat!("\"/ro", "ot/.cargo\""),
            concat!("(/tm", "p/a)"),
            concat!("file:///ho", "me/a"),
        ] {
            check(no_place_of_this_machine, "docs/method.md", &format!("a\nb {place} c"), &[2]);
        }
        check(no_place_of_this_machine, "docs/method.md", "https://a.example/our/work and a/root/b", &[]);
    }

    #[test]
    fn documents_lead_to_what_is_there() {
        let check = |text: &str, expected: &[usize]| check(documents_lead_somewhere, "docs/a/b.md", text, expected);
        check("a\n[b](b.md) and ![c](../../README.md) and [d](../../engine)", &[]);
        check("[a](https://a.example/b) [c](#d) [e](method.html#f) [g](b.md#h)", &[]);
        check("[a](nowhere.md)\n![b](../b.md#c)", &[1, 2]);
    }

    #[test]
    fn locks_name_the_usual_registries() {
        let cargo = "source = \"registry+https://github.com/rust-lang/crates.io-index\"";
        check(the_usual_registries, "Cargo.lock", cargo, &[]);
        check(the_usual_registries, "xtask/a/Cargo.lock", "source = \"registry+https://mirror.example/\"", &[1]);
        let npm = "      \"resolved\": \"https://registry.npmjs.org/a\"";
        check(the_usual_registries, "xtask/npm/package-lock.json", npm, &[]);
        check(the_usual_registries, "xtask/npm/package-lock.json", &npm.replace("npmjs", "mirror"), &[1]);
    }
}
