//! What people are asked: the questions and the controls.

use std::fmt::Write as _;

use super::document::{File, Mistake, Node, Table};
use super::kept;

/// The parts of the form.
const GROUPS: [&str; 5] = ["organisation", "breach", "response", "outcome", "scenario"];

/// How many letters a control's short name may have.
const SHORT: usize = 18;

/// The controls.
#[derive(Debug)]
pub(crate) struct Controls {
    /// Their keys, which every table of weights must cover.
    pub(crate) keys: Vec<String>,
    /// The list in Rust.
    pub(crate) rust: String,
}

/// Reads the controls.
pub(crate) fn controls(file: &File, mistakes: &mut Vec<Mistake>) -> Controls {
    let (keys, rust) = read_list(file, "control", read_control, mistakes);
    Controls { keys, rust }
}

/// Reads the questions.
pub(crate) fn questions(file: &File, mistakes: &mut Vec<Mistake>) -> String {
    read_list(file, "question", read_question, mistakes).1
}

/// The keys of a list and the list in Rust.
fn read_list(
    file: &File,
    name: &str,
    read: fn(&Table<'_>) -> Result<String, Mistake>,
    mistakes: &mut Vec<Mistake>,
) -> (Vec<String>, String) {
    let mut keys: Vec<String> = Vec::new();
    let mut rust = String::from("&[\n");
    let mut read_all = || {
        let parsed = file.parse()?;
        let root = file.root(&parsed);
        root.only(&[name])?;
        for node in root.need(name)?.items()? {
            let item = node.table().and_then(|table| Ok((table.need("key")?.key()?.to_owned(), read(&table)?)));
            let Some((key, item)) = kept(item, mistakes) else {
                continue;
            };
            if keys.contains(&key) {
                mistakes.push(node.wrong(format!("The {name} `{key}` is listed twice; every key should stand once.")));
            }
            keys.push(key);
            rust.push_str(&item);
        }
        Ok(())
    };
    let result = read_all();
    kept(result, mistakes);
    rust.push(']');
    (keys, rust)
}

fn read_control(table: &Table<'_>) -> Result<String, Mistake> {
    table.only(&["key", "label", "short", "help", "example"])?;
    let short = table.need("short")?;
    let letters = short.label()?.chars().count();
    if letters > SHORT {
        return Err(short.wrong(format!("`short` has {letters} letters; at most {SHORT} fit.")));
    }
    Ok(item(
        "Control",
        &[
            ("key", quoted(table.need("key")?.key()?)),
            ("label", quoted(table.need("label")?.label()?)),
            ("short", quoted(short.label()?)),
            ("help", quoted(table.need("help")?.sentence()?)),
            ("example", quoted(table.need("example")?.sentence()?)),
        ],
    ))
}

fn read_question(table: &Table<'_>) -> Result<String, Mistake> {
    table.only(&["key", "group", "label", "help", "matters", "example", "answer"])?;
    Ok(item(
        "Question",
        &[
            ("key", quoted(table.need("key")?.key()?)),
            ("group", quoted(table.need("group")?.word(&GROUPS)?)),
            ("label", quoted(table.need("label")?.label()?)),
            ("help", quoted(table.need("help")?.sentence()?)),
            ("matters", quoted(table.need("matters")?.sentence()?)),
            ("example", quoted(table.need("example")?.sentence()?)),
            ("answer", read_answer(&table.need("answer")?)?),
        ],
    ))
}

fn item(kind: &str, fields: &[(&str, String)]) -> String {
    let mut rust = format!("    {kind} {{\n");
    for (field, value) in fields {
        let _ = writeln!(rust, "        {field}: {value},");
    }
    rust.push_str("    },\n");
    rust
}

fn quoted(text: &str) -> String {
    format!("{text:?}")
}

fn read_answer(node: &Node<'_>) -> Result<String, Mistake> {
    let Ok(table) = node.table() else {
        return Ok(match node.word(&["amount", "text", "day"])? {
            "amount" => "Answer::Amount".to_owned(),
            "text" => "Answer::Text".to_owned(),
            _ => "Answer::Day".to_owned(),
        });
    };
    table.only(&["count", "choice", "choices"])?;
    let entries = table.entries();
    match entries.as_slice() {
        [("count", counted)] => Ok(format!("Answer::Count({:?})", counted.label()?)),
        [("choice", choices)] => Ok(format!("Answer::Choice({})", read_choices(choices)?)),
        [("choices", choices)] => Ok(format!("Answer::Choices({})", read_choices(choices)?)),
        _ => Err(node.wrong("`answer` should hold one of `count`, `choice` and `choices`.")),
    }
}

fn read_choices(node: &Node<'_>) -> Result<String, Mistake> {
    let mut values: Vec<&str> = Vec::new();
    let mut rust = String::from("&[\n");
    for item in node.items()? {
        let table = item.table()?;
        table.only(&["value", "label"])?;
        let value = table.need("value")?.key()?;
        if values.contains(&value) {
            return Err(item.wrong(format!("The choice `{value}` stands twice; every value should stand once.")));
        }
        values.push(value);
        let label = table.need("label")?.label()?;
        let _ = writeln!(rust, "            Choice {{ value: {value:?}, label: {label:?} }},");
    }
    if values.len() < 2 {
        return Err(node.wrong("At least two choices are expected."));
    }
    rust.push_str("        ]");
    Ok(rust)
}
