//! The decided cases, which become constants of the engine's `cases`.

use std::fmt::Write as _;

use super::document::{Day, File, Mistake, Node, Table, list};
use super::kept;
use super::parameter::{confidence, variant};
use super::question::{Accepts, Facts};
use super::source::Sources;

/// The authority's own choices that a case may give, as in a link after `pin.`.
const PINS: [&str; 5] = ["maximum", "seriousness", "size", "adjustment", "final"];

/// The amounts of a case, in the order of the decision.
const AMOUNTS: [&str; 8] = [
    "maximum",
    "starting-point",
    "adjusted",
    "before-reductions",
    "provisional",
    "imposed",
    "after-appeal",
    "would-have-been",
];

/// Which cases a file holds.
struct Regime {
    /// Its folder in `data/rulebook` and in a link.
    word: &'static str,
    currency: &'static str,
    /// The first day on which a case may say that it was decided under the current guidance.
    since: (u16, u8, u8),
}

const REGIMES: [Regime; 2] = [
    Regime { word: "uk", currency: "GBP", since: (2024, 3, 18) },
    Regime { word: "eu", currency: "EUR", since: (2023, 5, 24) },
];

/// Reads files of cases into the code of the engine's list.
pub(crate) fn read(
    files: &[&File],
    rulebook: Option<Day>,
    facts: &Facts,
    sources: &mut Sources,
    mistakes: &mut Vec<Mistake>,
) -> String {
    let mut ids = Vec::new();
    let mut rust = String::new();
    for file in files {
        let result = read_file(file, rulebook, facts, sources, &mut ids, mistakes);
        rust.push_str(&kept(result, mistakes).unwrap_or_default());
    }
    format!(
        "// Written by `cargo xtask codegen` from data/cases/. Do not edit.\nuse super::*;\nuse crate::rulebook::sources;\n\n\
         /// Every decided case, a regime after the other.\npub static CASES: &[Case] = &[\n{rust}];\n"
    )
}

fn read_file(
    file: &File,
    rulebook: Option<Day>,
    facts: &Facts,
    sources: &mut Sources,
    ids: &mut Vec<String>,
    mistakes: &mut Vec<Mistake>,
) -> Result<String, Mistake> {
    let parsed = file.parse()?;
    let root = file.root(&parsed);
    root.only(&["case"])?;
    let word = file.path.trim_start_matches("data/cases/").trim_end_matches(".toml");
    let Some(regime) = REGIMES.iter().find(|regime| regime.word == word) else {
        return Err(root.wrong(format!("`{word}` is no regime; data/cases holds uk.toml and eu.toml.")));
    };
    let mut rust = String::new();
    for node in root.need("case")?.items()? {
        let read = node.table().and_then(|table| read_case(&table, regime, rulebook, facts, sources));
        let Some((id, case)) = kept(read, mistakes) else {
            continue;
        };
        if ids.contains(&id) {
            mistakes.push(node.wrong(format!("The case `{id}` is listed twice; every id should stand once.")));
        }
        ids.push(id);
        rust.push_str(&case);
    }
    Ok(rust)
}

/// A case by its id, and in Rust.
fn read_case(
    table: &Table<'_>,
    regime: &Regime,
    rulebook: Option<Day>,
    facts: &Facts,
    sources: &mut Sources,
) -> Result<(String, String), Mistake> {
    table.only(&[
        "id",
        "organisation",
        "country",
        "authority",
        "decided",
        "outcome",
        "guidance",
        "security",
        "summary",
        "confidence",
        "source",
        "sources",
        "miss",
        "facts",
        "pinpoints",
        "amounts",
        "pins",
    ])?;
    let id = table.need("id")?.key()?;
    let outcome = table.need("outcome")?.word(&["fine", "reprimand", "none"])?;
    let guidance = table.need("guidance")?.word(&["current", "earlier"])?;
    let decided = decided(&table.need("decided")?, regime, rulebook, guidance == "current")?;
    let source = table.need("source")?;
    let Some(address) = sources.cite(source.text()?) else {
        let message = format!("The source `{}` is unknown; the known ones are {}.", source.text()?, sources.ids());
        return Err(source.wrong(message));
    };
    let miss = table.find("miss").map(|miss| miss.sentence().map(str::to_owned)).transpose()?;
    let stated = read_facts(&table.need("facts")?, facts, regime)?;
    let mut rust = String::from("    Case {\n");
    for (field, of) in [
        ("id", quoted(id)),
        ("regime", format!("Regime::{}", variant(regime.word))),
        ("organisation", quoted(table.need("organisation")?.text()?)),
        ("country", quoted(country(&table.need("country")?, regime, facts)?)),
        ("authority", quoted(table.need("authority")?.label()?)),
        ("decided", decided),
        ("outcome", format!("Outcome::{}", variant(outcome))),
        ("guidance", format!("Guidance::{}", variant(guidance))),
        ("security", table.need("security")?.yes_or_no()?.to_string()),
        ("summary", quoted(table.need("summary")?.sentence()?)),
        ("confidence", confidence(&table.need("confidence")?)?),
        ("source", address),
        ("more", addresses(table.find("sources"))?),
        ("miss", quoted(miss.as_deref().unwrap_or_default())),
        ("facts", pairs(&stated)),
        ("pinpoints", pairs(&read_pinpoints(table.find("pinpoints"), facts)?)),
        ("amounts", read_amounts(table.find("amounts"), regime, outcome, table)?),
        ("pins", pairs(&read_pins(table.find("pins"))?)),
    ] {
        let _ = writeln!(rust, "        {field}: {of},");
    }
    rust.push_str("    },\n");
    Ok((id.to_owned(), rust))
}

/// When a case was decided: a day, a month or a year, as far as it is known.
fn decided(node: &Node<'_>, regime: &Regime, rulebook: Option<Day>, current: bool) -> Result<String, Mistake> {
    let text = node.text()?;
    let parts: Vec<&str> = text.split('-').collect();
    let digits = |part: &&str, places| part.len() == places && part.chars().all(|c| c.is_ascii_digit());
    let shaped = parts.iter().zip([4, 2, 2]).all(|(part, places)| digits(part, places)) && parts.len() <= 3;
    let number = |index: usize| parts.get(index).and_then(|part| part.parse::<u16>().ok());
    let (year, month, day) = (number(0).unwrap_or_default(), number(1), number(2));
    let holds = year > 2017 && month.is_none_or(|month| (1..=12).contains(&month)) && day.is_none_or(|day| day <= 31);
    if !shaped || !holds || day == Some(0) {
        return Err(node.wrong(format!(
            "`decided` should be a day, a month or a year in quotation marks, such as \"2025-10-15\", \"2025-10\" or \"2025\", not `{text}`."
        )));
    }
    // The last day that it may have been, so that a month or a year is not refused for what is not known.
    let last = (year, month.unwrap_or(12) as u8, day.unwrap_or(31) as u8);
    if current && last < regime.since {
        return Err(node.wrong(format!(
            "The case says that it was decided under the current guidance, which was followed from {:04}-{:02}-{:02} on; `{text}` is earlier.",
            regime.since.0, regime.since.1, regime.since.2
        )));
    }
    if rulebook.is_some_and(|rulebook| (year, month.unwrap_or(1) as u8, day.unwrap_or(1) as u8) > rulebook.parts()) {
        return Err(node.wrong(format!("`{text}` is later than the rulebook; a case is entered when it is decided.")));
    }
    Ok(format!("Decided {{ year: {year}, month: {}, day: {} }}", month.unwrap_or(0), day.unwrap_or(0)))
}

/// The country of the authority, which decides in which file a case stands.
fn country<'a>(node: &Node<'a>, regime: &Regime, facts: &Facts) -> Result<&'a str, Mistake> {
    let country = node.text()?;
    if country.len() != 2 || !country.chars().all(|c| c.is_ascii_lowercase()) {
        return Err(node.wrong(format!("`country` should be two small letters, such as `gb`, not `{country}`.")));
    }
    match (regime.word, country == "gb") {
        ("uk", false) => Err(node.wrong(format!(
            "The amounts of this file are in {}; a case of `{country}` belongs in data/cases/eu.toml.",
            regime.currency
        ))),
        ("eu", true) => Err(node.wrong(format!(
            "The amounts of this file are in {}; a case of `gb` belongs in data/cases/uk.toml.",
            regime.currency
        ))),
        ("uk", true) => Ok(country),
        _ => match facts.accepts("country") {
            Some(Accepts::One(known)) if !known.iter().any(|word| word == country) => {
                Err(node.wrong(format!("`{country}` is no country that a link can name.")))
            }
            _ => Ok(country),
        },
    }
}

/// The facts of a case, spelled as in a link.
fn read_facts(node: &Node<'_>, facts: &Facts, regime: &Regime) -> Result<Vec<(String, String)>, Mistake> {
    let mut stated = Vec::new();
    for (key, value) in node.table()?.entries() {
        if matches!(key, "regime" | "country" | "title") {
            return Err(value.wrong(format!("`{key}` is no fact of its own here: it follows from the case itself.")));
        }
        let Some(accepts) = facts.accepts(key) else {
            return Err(value.wrong(format!("`{key}` is an unknown fact; the known ones are {}.", facts.names())));
        };
        let text = value.text()?;
        if let Some(expected) = accepts.refuses(text, regime.currency) {
            return Err(value.wrong(format!("`{text}` is no answer to `{key}`; {expected}.")));
        }
        stated.push((key.to_owned(), text.to_owned()));
    }
    facts.sort(&mut stated);
    Ok(stated)
}

/// Where the facts stand in the decision, or why they are left out.
fn read_pinpoints(node: Option<Node<'_>>, facts: &Facts) -> Result<Vec<(String, String)>, Mistake> {
    let mut pinpoints = Vec::new();
    for (key, value) in node.map(|node| node.table()).transpose()?.map(|table| table.entries()).unwrap_or_default() {
        if facts.accepts(key).is_none() {
            let message =
                format!("`{key}` has a pinpoint and is an unknown fact; the known ones are {}.", facts.names());
            return Err(value.wrong(message));
        }
        pinpoints.push((key.to_owned(), value.text()?.to_owned()));
    }
    facts.sort(&mut pinpoints);
    Ok(pinpoints)
}

fn read_amounts(node: Option<Node<'_>>, regime: &Regime, outcome: &str, case: &Table<'_>) -> Result<String, Mistake> {
    let table = node.map(|node| node.table()).transpose()?;
    let known: Vec<&str> = AMOUNTS.iter().copied().chain(["national"]).collect();
    let mut rust = String::from("Amounts { ");
    let mut found = Vec::new();
    if let Some(table) = &table {
        table.only(&known)?;
        for name in AMOUNTS {
            let amount = table.find(name).map(|node| Ok((node.decimal(2)?, node))).transpose()?;
            if let Some((minor, node)) = &amount {
                if *minor <= 0 {
                    return Err(
                        node.wrong(format!("`{name}` should be more than nothing; leave out what is not known."))
                    );
                }
                found.push((name, *minor, node.clone()));
            }
            let amount = amount.map_or("None".to_owned(), |(minor, _)| format!("Some(Money::from_minor({minor}))"));
            let _ = write!(rust, "{}: {amount}, ", name.replace('-', "_"));
        }
        let _ = write!(rust, "national: {} }}", national(table.find("national"), regime)?);
    } else {
        rust = String::from("Amounts::NONE");
    }
    let amount = |wanted: &str| found.iter().find(|(name, ..)| *name == wanted);
    match (outcome, amount("imposed")) {
        ("fine", None) => return Err(case.wrong("A fine needs the amount that was `imposed`, in `[case.amounts]`.")),
        ("reprimand" | "none", Some((_, _, node))) => {
            return Err(node.wrong(format!("The outcome is `{outcome}`, so that nothing can have been `imposed`.")));
        }
        _ => {}
    }
    if let Some((_, maximum, _)) = amount("maximum") {
        let above = found.iter().find(|(name, minor, _)| *name != "maximum" && minor > maximum);
        if let Some((name, _, node)) = above {
            return Err(node.wrong(format!("`{name}` is above the `maximum` of the same case.")));
        }
    }
    Ok(rust)
}

/// The amount in the currency in which it was imposed, where that is not the regime's.
fn national(node: Option<Node<'_>>, regime: &Regime) -> Result<String, Mistake> {
    let Some(node) = node else {
        return Ok("None".to_owned());
    };
    let table = node.table()?;
    table.only(&["amount", "currency"])?;
    let currency = table.need("currency")?;
    let letters = currency.text()?;
    if letters == regime.currency || letters.len() != 3 || !letters.chars().all(|c| c.is_ascii_uppercase()) {
        return Err(currency.wrong(format!(
            "`national` is for an amount in another currency than {}, by its three letters such as `PLN`, not `{letters}`.",
            regime.currency
        )));
    }
    let amount = table.need("amount")?.decimal(2)?;
    Ok(format!("Some(National {{ minor: {amount}, currency: {letters:?} }})"))
}

/// The authority's own choices, spelled as in a link.
fn read_pins(node: Option<Node<'_>>) -> Result<Vec<(String, String)>, Mistake> {
    let mut pins = Vec::new();
    for (key, value) in node.map(|node| node.table()).transpose()?.map(|table| table.entries()).unwrap_or_default() {
        if !PINS.contains(&key) {
            return Err(value.wrong(format!("`{key}` is an unknown pin; the known ones are {}.", list(&PINS))));
        }
        let text = value.text()?;
        let parts: Vec<&str> = if key == "seriousness" { text.split('_').collect() } else { vec![text] };
        for part in parts {
            let number = part.parse::<f64>().ok().filter(|number| number.is_finite());
            let Some(number) = number else {
                return Err(value.wrong(format!("`{text}` is no number; `{key}` is spelled as in a link.")));
            };
            let allowed = match key {
                "seriousness" | "size" => 0.0..=100.0,
                "adjustment" => -100.0..=100.0,
                _ => 0.0..=f64::MAX,
            };
            if !allowed.contains(&number) {
                return Err(value.wrong(format!("`{key}` should be a percentage of at most 100, not {part}.")));
            }
        }
        pins.push((format!("pin.{key}"), text.to_owned()));
    }
    Ok(pins)
}

/// Further addresses of a case.
fn addresses(node: Option<Node<'_>>) -> Result<String, Mistake> {
    let mut addresses = Vec::new();
    for item in node.map(|node| node.items()).transpose()?.unwrap_or_default() {
        let address = item.text()?;
        if !address.starts_with("https://") {
            return Err(item.wrong("`sources` should hold addresses that start with https://."));
        }
        addresses.push(quoted(address));
    }
    Ok(format!("&[{}]", addresses.join(", ")))
}

fn pairs(pairs: &[(String, String)]) -> String {
    let pairs: Vec<String> = pairs.iter().map(|(key, value)| format!("({key:?}, {value:?})")).collect();
    format!("&[{}]", pairs.join(", "))
}

fn quoted(text: &str) -> String {
    format!("{text:?}")
}
