//! The generated parts of `docs/method.md`: for each step the headings of its code and the numbers of its data, so that
//! text, code and data cannot part.

use super::document::{Mistake, Node, Table, list};
use super::unit::{Unit, digits};

/// The document.
pub(crate) const METHOD: &str = "docs/method.md";

/// A value of a parameter as the document tells it.
#[derive(Debug)]
pub(crate) struct Row {
    /// The regime, such as `uk`; none for what all share.
    pub(crate) regime: Option<String>,
    /// The step, as its file is called.
    pub(crate) step: String,
    /// The name of the parameter.
    pub(crate) label: String,
    /// The first day and the value, for people.
    pub(crate) value: String,
    /// What it rests on and where that is written.
    pub(crate) source: String,
    /// Why it is this value.
    pub(crate) reason: String,
}

/// The document with every generated part written anew.
///
/// A part stands between `<!-- step: name -->` and `<!-- end -->`, where the name is that of a file of steps.
pub(crate) fn written(
    document: &str,
    rows: &[&Row],
    step_code: impl Fn(&str) -> Result<String, String>,
) -> Result<String, String> {
    let mut parts = document.split("<!-- step: ");
    let mut written = parts.next().unwrap_or_default().to_owned();
    let mut told = Vec::new();
    for part in parts {
        let (name, rest) = part.split_once(" -->").ok_or_else(|| unfinished("the name of a step", part))?;
        let (_, rest) = rest.split_once("<!-- end -->").ok_or_else(|| unfinished("a part for a step", name))?;
        let headings = headings(&step_code(name)?);
        let numbers = numbers(rows, name);
        written.push_str(&format!("<!-- step: {name} -->\n\n{headings}{numbers}<!-- end -->{rest}"));
        told.push(name);
    }
    let untold: Vec<&str> = rows.iter().map(|row| row.step.as_str()).filter(|step| !is_told(&told, step)).collect();
    if !untold.is_empty() {
        return Err(format!("{METHOD} has no part for the numbers of {}.", list(&untold)));
    }
    Ok(written)
}

fn is_told(told: &[&str], step: &str) -> bool {
    told.iter().any(|name| of_step(name, step))
}

/// Whether the numbers of a file belong to a step; what is taken off after the steps is one file of code and two of data.
fn of_step(name: &str, file: &str) -> bool {
    name == file || name == "reductions" && matches!(file, "public-sector-approach" | "hardship" | "settlement")
}

fn unfinished(what: &str, found: &str) -> String {
    let found: String = found.chars().take(30).collect();
    format!("{METHOD} starts {what} and does not end it, near “{found}”.")
}

/// What the first comment of a file says below its title, a paragraph a heading.
fn headings(code: &str) -> String {
    let lines = code.lines().map_while(|line| line.strip_prefix("//!")).map(str::trim).skip(1);
    let mut text = String::new();
    for line in lines {
        match line.strip_prefix("# ") {
            Some(heading) => text.push_str(&format!("\n\n**{heading}.**")),
            None if line.is_empty() => {}
            None => {
                text.push(' ');
                text.push_str(line);
            }
        }
    }
    format!("{}\n\n", text.trim())
}

/// The table of a step's numbers.
fn numbers(rows: &[&Row], name: &str) -> String {
    let mut of_step: Vec<&Row> = rows.iter().copied().filter(|row| of_step(name, &row.step)).collect();
    of_step.sort_by_key(|row| (row.label.clone(), row.regime.as_deref() != Some("uk")));
    if of_step.is_empty() {
        return String::new();
    }
    let mut table = "| Number | Regime | Value | Rests on |\n| --- | --- | --- | --- |\n".to_owned();
    for row in of_step {
        let regime = row.regime.as_deref().unwrap_or("both").to_uppercase().replace("BOTH", "both");
        let reason = if row.reason.is_empty() { String::new() } else { format!(" {}", row.reason) };
        table.push_str(&format!("| {} | {regime} | {} | {}.{reason} |\n", row.label, row.value, row.source));
    }
    table.push('\n');
    table
}

/// A value for people, in its unit and the currency of its regime.
pub(crate) fn shown(unit: Unit, regime: Option<&str>, value: &Node<'_>) -> Result<String, Mistake> {
    let currency = if regime == Some("eu") { "€" } else { "£" };
    let number = |node: &Node<'_>| node.number();
    match unit {
        Unit::Amount => Ok(format!("{currency}{}", digits(value.whole()?).replace('_', ","))),
        Unit::Count => Ok(digits(value.whole()?).replace('_', ",")),
        Unit::Articles => Ok(each(value, |item| Ok(item.text()?.to_owned()))?),
        Unit::Bands => each(value, |item| band(&item.table()?, currency)),
        Unit::Chances => each(value, |item| chance(&item.table()?)),
        Unit::Curve => each(value, |item| {
            let (points, share) = item.pair()?;
            Ok(format!("{}% at {}", number(&share)?, number(&points)?))
        }),
        Unit::PointsLog => {
            let table = value.table()?;
            let count = |key: &str| Ok::<_, Mistake>(digits(table.need(key)?.whole()?).replace('_', ","));
            Ok(format!("0 at {} to {} at {}, by the logarithm", count("from")?, count("points")?, count("to")?))
        }
        Unit::Ratio => {
            let table = value.table()?;
            let amount = |key: &str| Ok::<_, Mistake>(digits(table.need(key)?.whole()?).replace('_', ","));
            Ok(format!("{currency}{} of {currency}{}", amount("to")?, amount("from")?))
        }
        Unit::Percent | Unit::PercentSpan | Unit::PercentRange => ranged(value, "", "%"),
        Unit::Multiple | Unit::MultipleRange => ranged(value, "×\u{a0}", ""),
        Unit::Points => number(value),
        Unit::PercentBy | Unit::PercentRangeBy => by(value, |node| ranged(node, "", "%")),
        Unit::MultipleBy => by(value, |node| ranged(node, "×\u{a0}", "")),
        Unit::PointsBy | Unit::Weights => by(value, number),
        Unit::NationalMaxima => each(value, |item| national_maximum(&item.table()?, currency)),
        Unit::Frequencies => each(value, |item| frequency(&item.table()?, currency)),
        Unit::Sizes => each(value, |item| size(&item.table()?)),
        Unit::Evidence => by(value, |node| Ok(node.text()?.to_owned())),
        Unit::Rule => Ok("a rule".to_owned()),
    }
}

fn each(value: &Node<'_>, show: impl Fn(&Node<'_>) -> Result<String, Mistake>) -> Result<String, Mistake> {
    Ok(value.items()?.iter().map(show).collect::<Result<Vec<_>, _>>()?.join("; "))
}

fn by(value: &Node<'_>, show: impl Fn(&Node<'_>) -> Result<String, Mistake>) -> Result<String, Mistake> {
    let entry = |(word, node): &(&str, Node<'_>)| Ok(format!("{word} {}", show(node)?));
    Ok(value.table()?.entries().iter().map(entry).collect::<Result<Vec<_>, _>>()?.join("; "))
}

/// A number, or the ends of a range and its centre if it has one.
fn ranged(value: &Node<'_>, before: &str, after: &str) -> Result<String, Mistake> {
    let Ok(table) = value.table() else {
        return Ok(format!("{before}{}{after}", value.number()?));
    };
    let end = |key: &str| Ok::<_, Mistake>(format!("{before}{}{after}", table.need(key)?.number()?));
    let span = format!("{} to {}", end("lowest")?, end("highest")?);
    Ok(if table.find("central").is_some() { format!("{span}, centre {}", end("central")?) } else { span })
}

fn band(table: &Table<'_>, currency: &str) -> Result<String, Mistake> {
    let up_to = match table.find("up-to") {
        Some(edge) => format!("up to {currency}{}", digits(edge.whole()?).replace('_', ",")),
        None => "above".to_owned(),
    };
    let confidence =
        table.find("confidence").map(|node| Ok::<_, Mistake>(format!(" ({})", node.text()?))).transpose()?;
    let (lowest, highest) = (table.need("lowest")?.number()?, table.need("highest")?.number()?);
    Ok(format!("{up_to} {lowest}% to {highest}%{}", confidence.unwrap_or_default()))
}

fn chance(table: &Table<'_>) -> Result<String, Mistake> {
    let people = digits(table.need("people")?.whole()?).replace('_', ",");
    let [lowest, central, highest] = ["lowest", "central", "highest"].map(|key| table.need(key)?.number());
    let counted = table.need("counted")?.text()?;
    Ok(format!("{people} people: {}% ({}% to {}%; {counted})", central?, lowest?, highest?))
}

fn national_maximum(table: &Table<'_>, currency: &str) -> Result<String, Mistake> {
    let amount = |key: &str| Ok::<_, Mistake>(digits(table.need(key)?.whole()?).replace('_', ","));
    let most = match (amount("standard")?, amount("higher")?) {
        (_, higher) if higher == "0" => "none".to_owned(),
        (standard, higher) if standard == higher => format!("{currency}{higher}"),
        (standard, higher) => format!("{currency}{standard} in the standard tier and {currency}{higher} in the higher"),
    };
    let unverified = if table.find("confidence").is_some() { ", unverified" } else { "" };
    Ok(format!("{} {most} ({}{unverified})", table.need("country")?.text()?, table.need("law")?.text()?))
}

fn frequency(table: &Table<'_>, currency: &str) -> Result<String, Mistake> {
    let turnover = digits(table.need("turnover")?.whole()?).replace('_', ",");
    let [lowest, central, highest] = ["lowest", "central", "highest"].map(|key| table.need(key)?.number());
    Ok(format!("{currency}{turnover}: {}% ({}% to {}%)", central?, lowest?, highest?))
}

fn size(table: &Table<'_>) -> Result<String, Mistake> {
    let people = digits(table.need("people")?.whole()?).replace('_', ",");
    Ok(format!("{}% below {people} people", table.need("below")?.number()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_holds_the_headings_of_the_code_and_the_numbers_of_the_data() {
        let row = Row {
            regime: Some("uk".into()),
            step: "spread".into(),
            label: "Spread".into(),
            value: "×\u{a0}2.5".into(),
            source: "observed, somewhere".into(),
            reason: "Because.".into(),
        };
        let code =
            |_: &str| Ok("//! Title.\n//!\n//! # Rule\n//! One line\n//! and another.\n\nuse x;\n//! no".to_owned());
        let document = "Before.\n<!-- step: spread -->old<!-- end -->\nAfter.";
        let written = written(document, &[&row], code).expect("the document is whole");
        assert!(written.starts_with("Before.\n<!-- step: spread -->\n\n**Rule.** One line and another.\n\n| Number |"));
        assert!(written.contains("| Spread | UK | ×\u{a0}2.5 | observed, somewhere. Because. |"));
        assert!(written.ends_with("<!-- end -->\nAfter.") && !written.contains("old"));
    }

    #[test]
    fn a_step_that_the_document_leaves_out_is_a_mistake() {
        let row = Row {
            regime: None,
            step: "likelihood".into(),
            label: String::new(),
            value: String::new(),
            source: String::new(),
            reason: String::new(),
        };
        let missing = written("Nothing.", &[&row], |_| Ok(String::new())).expect_err("a part is missing");
        assert_eq!(missing, "docs/method.md has no part for the numbers of `likelihood`.");
    }
}
