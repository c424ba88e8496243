//! What people are asked: the questions and the controls.

use std::fmt::Write as _;

use super::document::{File, Mistake, Node, Table, is_key, list, not_a_key};
use super::kept;
use super::parameter::{Module, address, confidence};

/// The parts of the form.
const GROUPS: [&str; 6] = ["organisation", "breach", "conduct", "outcome", "scenario", "authority"];

/// The regimes, in the order of the engine.
const REGIMES: [&str; 2] = ["uk", "eu"];

/// How many letters a control's short name may have.
const SHORT: usize = 18;

/// The controls.
#[derive(Debug)]
pub(crate) struct Controls {
    /// Their keys, which every table of weights must cover.
    pub(crate) keys: Vec<String>,
    /// The list in Rust.
    pub(crate) rust: String,
    /// The frameworks in Rust.
    pub(crate) frameworks: String,
}

/// Reads the controls and the frameworks that ask for the same.
pub(crate) fn controls(file: &File, mistakes: &mut Vec<Mistake>) -> Controls {
    let (frameworks, in_rust) = read_list(file, "framework", "id", &read_framework, mistakes);
    let (keys, rust) = read_list(file, "control", "key", &|control| read_control(control, &frameworks), mistakes);
    Controls { keys, rust, frameworks: in_rust }
}

/// Reads the questions; the parameters that they name stand in the modules.
pub(crate) fn questions(file: &File, modules: &[Module], mistakes: &mut Vec<Mistake>) -> String {
    read_list(file, "question", "key", &|question| read_question(question, modules), mistakes).1
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
        facts.push((named(&table.need("key")?)?.to_owned(), accepts(&table.need("answer")?)?));
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
    id: &str,
    read: &dyn Fn(&Table<'_>) -> Result<String, Mistake>,
    mistakes: &mut Vec<Mistake>,
) -> (Vec<String>, String) {
    let mut keys: Vec<String> = Vec::new();
    let mut rust = String::from("&[\n");
    let mut read_all = || {
        let parsed = file.parse()?;
        let root = file.root(&parsed);
        root.only(&["framework", "control", "question"])?;
        // A file of controls may name no framework; every other list has something in it.
        let list = if name == "framework" { root.find(name) } else { Some(root.need(name)?) };
        for node in list.map_or(Ok(Vec::new()), |list| list.items())? {
            let item = node.table().and_then(|table| Ok((named(&table.need(id)?)?.to_owned(), read(&table)?)));
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

/// A key of a link, which may have a part after a full stop, as `pin.final`.
fn named<'a>(node: &Node<'a>) -> Result<&'a str, Mistake> {
    let text = node.text()?;
    if text.split('.').all(is_key) { Ok(text) } else { Err(node.wrong(not_a_key(text))) }
}

fn read_framework(table: &Table<'_>) -> Result<String, Mistake> {
    table.only(&["id", "name", "url", "confidence"])?;
    let url = table.need("url")?;
    if !url.text()?.starts_with("https://") {
        return Err(url.wrong("`url` should start with https://."));
    }
    Ok(item(
        "Framework",
        &[
            ("name", quoted(table.need("name")?.label()?)),
            ("url", quoted(url.text()?)),
            ("confidence", confidence(&table.need("confidence")?)?),
        ],
    ))
}

fn read_control(table: &Table<'_>, frameworks: &[String]) -> Result<String, Mistake> {
    table.only(&["key", "label", "short", "help", "example", "frameworks"])?;
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
            ("frameworks", read_passages(table, frameworks)?),
        ],
    ))
}

/// Where each framework asks for the same, in their order; empty where it does not.
fn read_passages(table: &Table<'_>, frameworks: &[String]) -> Result<String, Mistake> {
    let passages = table.find("frameworks").map(|node| node.table()).transpose()?;
    let known: Vec<&str> = frameworks.iter().map(String::as_str).collect();
    if let Some(passages) = &passages {
        passages.only(&known)?;
    }
    let passage = |framework: &&str| match passages.as_ref().and_then(|passages| passages.find(framework)) {
        Some(passage) => passage.label().map(quoted),
        None => Ok(quoted("")),
    };
    Ok(format!("&[{}]", known.iter().map(passage).collect::<Result<Vec<_>, _>>()?.join(", ")))
}

fn read_question(table: &Table<'_>, modules: &[Module]) -> Result<String, Mistake> {
    table.only(&["key", "group", "label", "help", "matters", "example", "rule", "guide", "answer"])?;
    let (step, cited) = read_rule(table, modules)?;
    Ok(item(
        "Question",
        &[
            ("key", quoted(named(&table.need("key")?)?)),
            ("group", quoted(table.need("group")?.word(&GROUPS)?)),
            ("label", quoted(table.need("label")?.label()?)),
            ("help", quoted(table.need("help")?.sentence()?)),
            ("matters", quoted(table.need("matters")?.sentence()?)),
            ("example", quoted(table.need("example")?.sentence()?)),
            ("step", quoted(step)),
            ("cited", cited),
            ("guide", read_guide(table)?),
            ("answer", read_answer(&table.need("answer")?)?),
        ],
    ))
}

/// The step of the parameter that the answer goes into, and where that is written in each regime.
fn read_rule<'a>(table: &Table<'a>, modules: &[Module]) -> Result<(&'a str, String), Mistake> {
    let Some(rule) = table.find("rule") else {
        return Ok(("", "[None, None]".to_owned()));
    };
    let text = rule.text()?;
    let (step, parameter) = text.split_once('.').unwrap_or((text, ""));
    let cited = REGIMES.map(|regime| address(modules, regime, step, parameter));
    if cited.iter().all(Option::is_none) {
        return Err(
            rule.wrong(format!("No regime has the parameter `{text}`; a step and one of its parameters are expected."))
        );
    }
    let cited = cited.map(|cited| cited.map_or("None".to_owned(), |cited| format!("Some({cited}.newest())")));
    Ok((step, format!("[{}]", cited.join(", "))))
}

/// Cases and what to answer in them.
fn read_guide(table: &Table<'_>) -> Result<String, Mistake> {
    let Some(guide) = table.find("guide") else {
        return Ok("&[]".to_owned());
    };
    let mut rust = String::from("&[\n");
    for item in guide.items()? {
        let entry = item.table()?;
        entry.only(&["case", "so"])?;
        let (case, so) = (entry.need("case")?.label()?, entry.need("so")?.sentence()?);
        let _ = writeln!(rust, "            Doubt {{ case: {case:?}, so: {so:?} }},");
    }
    rust.push_str("        ]");
    Ok(rust)
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
