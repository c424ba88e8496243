//! The page in other languages: `messages/` holds a catalogue for each, in the format that translators' tools know.
//!
//! The English sentence is the key. The page stays compiled in English; a translation is a file of its own, which is
//! loaded before the program where a link asks for its language, and says what the program draws in that language.

mod text;

use std::io::BufWriter;
use std::path::Path;

use polib::catalog::Catalog;
use polib::message::Message;
use polib::metadata::CatalogMetadata;
use polib::po_file;

use crate::files;
use crate::process::{Trouble, root};

/// The languages besides English, by their codes.
pub(crate) const LANGUAGES: [&str; 1] = ["de"];

/// Where the catalogues lie.
const FOLDER: &str = "messages";

/// Every message without a translation, to begin a language with.
const TEMPLATE: &str = "amerce.pot";

/// Where the sentences of the page stand.
const CODE: [&str; 2] = ["src", "engine/src"];

/// What no page says: the words of decisions, what is written into files, and names that other programs use.
const LEFT: [&str; 7] = [
    "engine/src/cases",
    "engine/src/date.rs",
    "engine/src/working.rs",
    "src/components/case_table.rs",
    "src/pages/cases.rs",
    "src/pages/document.rs",
    "src/record",
];

/// The part of the page that is there before a program, and says what went wrong where none comes.
const PAGE: &str = "index.html";

/// What looks messages up in a catalogue.
const SCRIPT: &str = include_str!("../../messages/page.js");

/// A message, and the files in which it stands.
#[derive(Debug, PartialEq, Eq)]
struct Found {
    message: String,
    files: Vec<String>,
}

/// Refreshes the catalogues from the code, and prints how far each is translated; with `--check` only compares them.
pub(crate) fn run(arguments: &[String]) -> Result<(), Trouble> {
    let only_compare = match arguments {
        [] => false,
        [flag] if flag == "--check" => true,
        _ => return Err(Trouble::new("`cargo xtask messages` takes nothing but `--check`.")),
    };
    let found = found(root())?;
    let folder = root().join(FOLDER);
    settle(&folder.join(TEMPLATE), &written(&catalogue("", &found, &Catalog::new(metadata(""))))?, only_compare)?;
    for language in LANGUAGES {
        let path = folder.join(format!("{language}.po"));
        let before = if path.exists() { read(&path)? } else { Catalog::new(metadata(language)) };
        let after = catalogue(language, &found, &before);
        settle(&path, &written(&after)?, only_compare)?;
        let mistakes = mistakes(&after);
        if !mistakes.is_empty() {
            return Err(Trouble::new(mistakes.join("\n")));
        }
        say_how_far(language, &found, &after);
    }
    Ok(())
}

/// Writes a file, or fails if it is not what it would be.
fn settle(path: &Path, content: &str, only_compare: bool) -> Result<(), Trouble> {
    if !only_compare {
        return files::write(path, content);
    }
    if files::text(path)? == content {
        return Ok(());
    }
    Err(Trouble::new(format!(
        "{} is out of date: run `cargo xtask messages`, translate what is new and commit what it writes.",
        path.display()
    )))
}

/// Writes the script of each language for trunk to copy.
pub(crate) fn scripts() -> Result<(), Trouble> {
    let folder = root().join("target/messages");
    files::folder(&folder)?;
    for language in LANGUAGES {
        let catalogue = read(&root().join(FOLDER).join(format!("{language}.po")))?;
        files::write(&folder.join(format!("{language}.js")), script(language, &catalogue))?;
    }
    Ok(())
}

/// The script that says the page in a language: what is translated, and what looks it up.
fn script(language: &str, catalogue: &Catalog) -> String {
    let translated = pairs(catalogue).filter(|(_, translation)| !translation.is_empty());
    let entry = |(message, translation): (&str, &str)| format!("{}: {},\n", quoted(message), quoted(translation));
    let messages: String = translated.map(entry).collect();
    SCRIPT.replace("'{language}'", &quoted(language)).replace("{messages}", &format!("{{\n{messages}}}"))
}

/// A text as JavaScript spells it.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n"))
}

/// The messages of the project, in the order in which they are first met.
fn found(root: &Path) -> Result<Vec<Found>, Trouble> {
    let mut found = Vec::new();
    for folder in CODE {
        for path in files::below(&root.join(folder))? {
            let name = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
            if name.ends_with(".rs") && !LEFT.iter().any(|left| name.starts_with(left)) {
                let (code, generated) = (files::text(&path)?, name.ends_with("generated.rs"));
                add(&mut found, text::messages(&code, generated), &name);
            }
        }
    }
    add(&mut found, text::sentences(&files::text(&root.join(PAGE))?), PAGE);
    Ok(found)
}

fn add(found: &mut Vec<Found>, messages: Vec<String>, file: &str) {
    for message in messages {
        match found.iter_mut().find(|other| other.message == message) {
            Some(known) => known.files.push(file.to_owned()),
            None => found.push(Found { message, files: vec![file.to_owned()] }),
        }
    }
}

fn metadata(language: &str) -> CatalogMetadata {
    let said = "Project-Id-Version: amerce\nMIME-Version: 1.0\nContent-Type: text/plain; charset=UTF-8\n\
                Content-Transfer-Encoding: 8bit\nPlural-Forms: nplurals=2; plural=(n != 1);\n";
    // What is written here can be read.
    let metadata = CatalogMetadata::parse(said).unwrap_or_default();
    CatalogMetadata { language: language.to_owned(), ..metadata }
}

/// The catalogue of a language: every message that was found, with the translation that it had.
fn catalogue(language: &str, found: &[Found], before: &Catalog) -> Catalog {
    let mut after = Catalog::new(metadata(language));
    after.preheader.clone_from(&before.preheader);
    for Found { message, files } in found {
        let known = before.find_message(None, message, None);
        let translation = known.and_then(|known| known.msgstr().ok()).unwrap_or_default();
        let mut entry = Message::build_singular();
        entry.with_msgid(message.clone()).with_msgstr(translation.to_owned()).with_source(files.join("\n"));
        if let Some(known) = known {
            entry.with_translator_comments(known.translator_comments().to_owned());
        }
        after.append_or_update(entry.done());
    }
    after
}

/// What is wrong with a catalogue, in sentences.
fn mistakes(catalogue: &Catalog) -> Vec<String> {
    let translated = pairs(catalogue).filter(|(_, translation)| !translation.is_empty());
    let odd = translated.filter(|(message, translation)| places(message) != places(translation));
    odd.map(|(message, _)| {
        format!("The translation of “{message}” must have the same places in braces: {}.", places(message).join(", "))
    })
    .collect()
}

/// The places of a message where something is put in, in alphabetical order. `{name!}` is `{name}`, shown as it stands.
fn places(message: &str) -> Vec<String> {
    let place = |part: &str| Some(part.split_once('}')?.0.trim_end_matches('!').to_owned());
    let mut places: Vec<String> = message.split('{').skip(1).filter_map(place).collect();
    places.sort();
    places
}

fn pairs(catalogue: &Catalog) -> impl Iterator<Item = (&str, &str)> {
    catalogue.messages().filter_map(|message| Some((message.msgid(), message.msgstr().ok()?)))
}

/// Prints how much is translated of what stands in each part of the project.
fn say_how_far(language: &str, found: &[Found], catalogue: &Catalog) {
    let is_translated = |found: &&Found| {
        let known = catalogue.find_message(None, &found.message, None);
        known.and_then(|known| known.msgstr().ok()).is_some_and(|translation| !translation.is_empty())
    };
    let mut parts: Vec<&str> = found.iter().filter_map(|found| found.files.first()).map(String::as_str).collect();
    parts.dedup();
    println!("{language}: translated, of all");
    for part in parts {
        let of_it = || found.iter().filter(|found| found.files[0] == part);
        println!("{:>6} {:>5}  {part}", of_it().filter(is_translated).count(), of_it().count());
    }
    println!("{:>6} {:>5}  in all", found.iter().filter(is_translated).count(), found.len());
}

fn read(path: &Path) -> Result<Catalog, Trouble> {
    po_file::parse(path).map_err(|error| Trouble::new(format!("{} could not be read: {error}.", path.display())))
}

fn written(catalogue: &Catalog) -> Result<String, Trouble> {
    let mut bytes = Vec::new();
    let unwritten = |_| Trouble::new("A catalogue of messages could not be written.");
    po_file::write(catalogue, &mut BufWriter::new(&mut bytes)).map_err(unwritten)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_catalogues_are_what_the_page_says() {
        let result = run(&["--check".into()]).map_err(|trouble| trouble.to_string());
        assert_eq!(result, Ok(()));
    }

    fn with(message: &str, translation: &str) -> Catalog {
        let mut catalogue = Catalog::new(metadata("de"));
        let mut entry = Message::build_singular();
        catalogue.append_or_update(entry.with_msgid(message.into()).with_msgstr(translation.into()).done());
        catalogue
    }

    #[test]
    fn a_translation_has_the_places_of_its_message() {
        assert!(mistakes(&with("{low} to {1}", "{1} bis {low!}")).is_empty());
        assert!(mistakes(&with("{low} to {1}", "")).is_empty());
        assert_eq!(mistakes(&with("{low} to {1}", "{low} bis")).len(), 1);
        assert_eq!(mistakes(&with("never", "{low}")).len(), 1);
    }

    #[test]
    fn what_is_known_of_a_message_stays_when_catalogues_are_refreshed() {
        let found = [("never", "a.rs"), ("new", "b.rs")]
            .map(|(message, file)| Found { message: message.into(), files: vec![file.into()] });
        let after = catalogue("de", &found, &with("never", "nie"));
        assert_eq!(pairs(&after).collect::<Vec<_>>(), [("never", "nie"), ("new", "")]);
    }

    #[test]
    fn a_script_holds_what_is_translated() {
        let script = script("de", &with("“a”\n\"b\"", "\\"));
        assert!(script.contains("\"“a”\\n\\\"b\\\"\": \"\\\\\",\n"), "{script}");
    }
}
