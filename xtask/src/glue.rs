//! What a program and its script call each other by: names of a letter or two for the long ones, which nobody reads and
//! every visitor loads.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::path::Path;

use wasm_encoder::reencode::{Error, Reencode, utils};
use wasm_encoder::{ExportSection, ImportSection, Module};
use wasmparser::{Export, Import, Imports, Parser};

use crate::files;
use crate::process::Trouble;

/// How the names begin that wasm-bindgen makes up.
const MADE_UP: [&str; 3] = ["__wbg_", "__wbindgen_", "wasm_bindgen_"];

/// The words of two letters that name nothing in a script, no two of which follow each other.
const RESERVED: [&str; 3] = ["do", "if", "in"];

/// Gives a program in the site, and the script that starts it, short names for each other.
pub(crate) fn shorten(dist: &Path, program: &str) -> Result<(), Trouble> {
    let (script, wasm) = (dist.join(format!("{program}.js")), dist.join(format!("{program}_bg.wasm")));
    let (short, names) = shortened(&files::bytes(&wasm)?)
        .map_err(|error| Trouble::new(format!("{} could not be read: {error}.", wasm.display())))?;
    files::write(&wasm, short)?;
    files::write(&script, in_script(&files::text(&script)?, &names))
}

/// A program with short names, and what each was before.
fn shortened(wasm: &[u8]) -> Result<(Vec<u8>, Names), Error> {
    let (mut module, mut names) = (Module::new(), Names::default());
    names.parse_core_module(&mut module, Parser::new(0), wasm)?;
    Ok((module.finish(), names))
}

/// A script with the names that its program has now.
fn in_script(script: &str, names: &Names) -> String {
    let in_a_name = |letter: char| letter.is_ascii_alphanumeric() || letter == '_' || letter == '$';
    let mut rest = script;
    let mut written = String::with_capacity(script.len());
    while let Some(start) = rest.find(in_a_name) {
        let (between, from) = rest.split_at(start);
        let (name, after) = from.split_at(from.find(|letter| !in_a_name(letter)).unwrap_or(from.len()));
        written.push_str(between);
        written.push_str(names.given.get(name).map_or(name, String::as_str));
        rest = after;
    }
    written + rest
}

/// Long names and the short ones they were given.
#[derive(Default)]
struct Names {
    given: BTreeMap<String, String>,
    /// How many short names were used or left out.
    used: usize,
}

impl Names {
    /// The short name for one that was made up; any other stays.
    fn of(&mut self, name: &str) -> String {
        if !MADE_UP.iter().any(|begin| name.starts_with(begin)) {
            return name.to_owned();
        }
        if let Some(short) = self.given.get(name) {
            return short.clone();
        }
        self.used += usize::from(RESERVED.contains(&in_letters(self.used).as_str()));
        let short = in_letters(self.used);
        self.used += 1;
        self.given.insert(name.to_owned(), short.clone());
        short
    }
}

/// A number in as few letters as tell it from those below.
fn in_letters(number: usize) -> String {
    let letter = (b'a'..=b'z').nth(number % 26).map(char::from);
    let before = (number / 26).checked_sub(1).map(in_letters);
    before.unwrap_or_default().chars().chain(letter).collect()
}

impl Reencode for Names {
    type Error = Infallible;

    fn parse_imports(&mut self, section: &mut ImportSection, imports: Imports<'_>) -> Result<(), Error> {
        let Imports::Single(at, import) = imports else {
            return utils::parse_imports(self, section, imports);
        };
        let name = self.of(import.name);
        utils::parse_imports(self, section, Imports::Single(at, Import { name: &name, ..import }))
    }

    fn parse_export(&mut self, section: &mut ExportSection, export: Export<'_>) -> Result<(), Error> {
        let name = self.of(export.name);
        utils::parse_export(self, section, Export { name: &name, ..export })
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use wasm_encoder::{EntityType, ExportKind, MemorySection, MemoryType, TypeSection};

    use super::*;

    #[test]
    fn both_sides_have_the_short_names_and_nothing_else_changes() {
        let (mut types, mut imports) = (TypeSection::new(), ImportSection::new());
        types.ty().function([], []);
        for name in ["__wbg_now_0123", "__wbg_now_01234", "other"] {
            imports.import("./app_bg.js", name, EntityType::Function(0));
        }
        let (mut memories, mut exports) = (MemorySection::new(), ExportSection::new());
        memories.memory(MemoryType { minimum: 1, maximum: None, memory64: false, shared: false, page_size_log2: None });
        exports.export("memory", ExportKind::Memory, 0).export("__wbindgen_start", ExportKind::Func, 0);
        let mut module = Module::new();
        module.section(&types).section(&imports).section(&memories).section(&exports);
        let long = module.finish();

        let (short, names) = shortened(&long).unwrap_or_default();
        let script = "{ __wbg_now_01234: 1, __wbg_now_0123: 2, other: 3 }; wasm.__wbindgen_start(wasm.memory, __wbindgen_start2)";
        assert_eq!(in_script(script, &names), "{ b: 1, a: 2, other: 3 }; wasm.c(wasm.memory, __wbindgen_start2)");
        let said = |name: &str| {
            short.windows(name.len() + 1).any(|part| part == [&[name.len() as u8], name.as_bytes()].concat())
        };
        assert!(["a", "b", "c", "other", "memory", "./app_bg.js"].into_iter().all(said));
        assert!(short.len() < long.len());
    }

    #[test]
    fn no_name_is_a_word_of_the_language() {
        let mut names = Names::default();
        let given: BTreeSet<_> = (0..300).map(|at| names.of(&format!("__wbg_{at}"))).collect();
        assert_eq!(given.len(), 300);
        assert!(given.contains("dp") && given.contains("ip") && !RESERVED.iter().any(|word| given.contains(*word)));
    }

    #[test]
    fn numbers_never_run_out_of_letters() {
        let check = |number, expected: &str| assert_eq!(in_letters(number), expected);
        check(0, "a");
        check(25, "z");
        check(26, "aa");
        check(701, "zz");
        check(702, "aaa");
    }
}
