//! What people are asked: the questions and the controls.

use std::fmt::Write as _;

use super::document::{File, Mistake, Node, Table, list};
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

/// What the facts of a case may say: every question and every control, in the order of a link.
#[derive(Debug)]
pub(crate) struct Facts(Vec<(String, Accepts)>);

/// How a fact is spelled in a link.
#[derive(Debug)]
pub(crate) enum Accepts {
    /// Whole units of the regime's currency.
    Amount,
    /// A whole number, or `never` where that is an answer.
    Count(String),
    /// One of some words.
    One(Vec<String>),
    /// Any of some words.
    Several(Vec<String>),
    /// Anything else that a link may hold; the engine's tests read it.
    Other,
}

/// What the questions and the controls accept as facts of a case. Both files were read without a mistake before.
pub(crate) fn facts(file: &File, controls: &[String]) -> Result<Facts, Mistake> {
    let parsed = file.parse()?;
    let mut facts = Vec::new();
    for node in file.root(&parsed).need("question")?.items()? {
        let table = node.table()?;
        facts.push((table.need("key")?.key()?.to_owned(), accepts(&table.need("answer")?)?));
    }
    let states = ["full", "partial", "none", "unknown"].map(str::to_owned).to_vec();
    facts.extend(controls.iter().map(|control| (control.clone(), Accepts::One(states.clone()))));
    Ok(Facts(facts))
}

fn accepts(answer: &Node<'_>) -> Result<Accepts, Mistake> {
    let Ok(table) = answer.table() else {
        return Ok(if answer.text()? == "amount" { Accepts::Amount } else { Accepts::Other });
    };
    let words = |node: Node<'_>| -> Result<Vec<String>, Mistake> {
        node.items()?.iter().map(|item| Ok(item.table()?.need("value")?.text()?.to_owned())).collect()
    };
    match (table.find("count"), table.find("choice"), table.find("choices")) {
        (Some(counted), ..) => Ok(Accepts::Count(counted.text()?.to_owned())),
        (_, Some(choice), _) => Ok(Accepts::One(words(choice)?)),
        (_, _, Some(choices)) => Ok(Accepts::Several(words(choices)?)),
        _ => Ok(Accepts::Other),
    }
}

impl Facts {
    /// What a fact accepts, if there is such a fact.
    pub(crate) fn accepts(&self, key: &str) -> Option<&Accepts> {
        self.0.iter().find(|fact| fact.0 == key).map(|fact| &fact.1)
    }

    /// The names of all facts, for messages.
    pub(crate) fn names(&self) -> String {
        list(&self.0.iter().map(|fact| fact.0.as_str()).collect::<Vec<_>>())
    }

    /// Puts facts into the order of the questions.
    pub(crate) fn sort(&self, stated: &mut [(String, String)]) {
        stated.sort_by_key(|stated| self.0.iter().position(|fact| fact.0 == stated.0));
    }
}

impl Accepts {
    /// What was expected, where a text is no answer.
    pub(crate) fn refuses(&self, text: &str, currency: &str) -> Option<String> {
        let whole = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_digit());
        let expected = |words: &[String]| list(&words.iter().map(String::as_str).collect::<Vec<_>>());
        let known = |words: &[String], word: &str| words.iter().any(|known| known == word);
        match self {
            Self::Amount => (!whole(text)).then(|| {
                format!("whole units of {currency} are expected, in digits only and without a currency's sign")
            }),
            Self::Count(counted) => {
                let never = counted.ends_with("or never") && text == "never";
                (!never && !whole(text)).then(|| format!("a whole number of {counted} is expected, in digits only"))
            }
            Self::One(words) => (!known(words, text)).then(|| format!("the words are {}", expected(words))),
            Self::Several(words) => text
                .split('.')
                .any(|word| !known(words, word))
                .then(|| format!("some of the words {} are expected, joined by full stops", expected(words))),
            Self::Other => None,
        }
    }
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
