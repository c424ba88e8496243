//! The record as a table for a spreadsheet.

use amerce_engine::citation::Citation;
use amerce_engine::money::{Money, Share};
use amerce_engine::words::Word;
use amerce_engine::working::{Line, Operand, Origin, Value};
use amerce_engine::{format, permalink, rulebook};

use super::Record;
use crate::facts::{Told, told};

const HEADINGS: [&str; 8] = ["part", "key", "name", "value", "unit", "basis", "source", "address"];

impl Record {
    /// Answers, facts and working, a row each, with headings.
    #[must_use]
    pub fn csv(&self) -> String {
        let headings = HEADINGS.map(String::from);
        let rows =
            [headings].into_iter().chain(self.about()).chain(self.answers()).chain(self.facts()).chain(self.lines());
        rows.map(|row| cells(&row)).collect()
    }

    fn about(&self) -> Vec<[String; 8]> {
        let row = |name: &str, value: String| row("about", "", name, value, "", "");
        vec![
            row("Title", self.title()),
            row("Link", self.address()),
            row("Made on", self.on.to_string()),
            row("Link version", permalink::VERSION.to_string()),
            row("Engine version", amerce_engine::VERSION.into()),
            row("Rulebook", rulebook::VERSION.to_string()),
            row("Standing", format!("An estimate, not legal advice.{}", self.exempt())),
        ]
    }

    fn answers(&self) -> Vec<[String; 8]> {
        let currency = format::currency(self.scenario.regime);
        let amount = |name, amount| row("answer", "", name, major(amount), currency, "");
        let chance = |name, chance| row("answer", "", name, percent(chance), "%", "");
        let (penalty, fine) = (self.estimate.penalty, self.estimate.fine);
        vec![
            amount("Statutory maximum", self.estimate.assessment.central.maximum),
            amount("Penalty, lowest", penalty.lowest),
            amount("Penalty, one in ten below", penalty.p10),
            amount("Penalty, centre", penalty.central),
            amount("Penalty, one in ten above", penalty.p90),
            amount("Penalty, highest", penalty.highest),
            chance("Chance of a penalty, lowest", fine.lowest),
            chance("Chance of a penalty, centre", fine.central),
            chance("Chance of a penalty, highest", fine.highest),
        ]
    }

    fn facts(&self) -> Vec<[String; 8]> {
        let fact = |fact: Told| {
            let basis = if fact.stated { "stated" } else { "assumed" };
            let value = if fact.spelled.is_empty() { fact.value } else { fact.spelled };
            row("fact", fact.key.name(), fact.label, value, "", basis)
        };
        told(&self.scenario).into_iter().map(fact).collect()
    }

    fn lines(&self) -> Vec<[String; 8]> {
        self.estimate.working.lines.iter().flat_map(|line| self.line(line)).collect()
    }

    fn line(&self, line: &Line) -> Vec<[String; 8]> {
        let operands = line.operands.iter().filter(|operand| operand.value != Value::Rule);
        let operands = operands.map(|operand| self.operand(line, operand));
        let (value, unit) = self.value(&line.result);
        let result = row(line.step.word(), "", line.label, value, &unit, line.basis().word());
        operands.chain([sourced(result, line.citation())]).collect()
    }

    fn operand(&self, line: &Line, operand: &Operand) -> [String; 8] {
        let (value, unit) = self.value(&operand.value);
        let (key, basis, citation) = match operand.origin {
            Origin::Rule(rule) => (rule.parameter, rule.basis.word(), Some(rule.citation)),
            Origin::Fact(key) => (key, "stated", None),
            Origin::Assumed(key) => (key, "assumed", None),
            Origin::Pinned(key) => (key, "pinned", None),
            Origin::Earlier => ("", "earlier line", None),
        };
        sourced(row(line.step.word(), key, operand.name, value, &unit, basis), citation)
    }

    /// A value as a number with its unit where it is one, and in words otherwise.
    fn value(&self, value: &Value) -> (String, String) {
        let regime = self.scenario.regime;
        match value {
            Value::Money(amount) => (major(*amount), format::currency(regime).into()),
            Value::Share(share) => (percent(*share), "%".into()),
            Value::Multiple(factor) => (factor.number().to_string(), "×".into()),
            Value::Count(count) => (count.to_string(), String::new()),
            other => (format::value(other, regime), String::new()),
        }
    }
}

fn row(part: &str, key: &str, name: &str, value: String, unit: &str, basis: &str) -> [String; 8] {
    [part.into(), key.into(), name.into(), value, unit.into(), basis.into(), String::new(), String::new()]
}

fn sourced(mut row: [String; 8], citation: Option<Citation>) -> [String; 8] {
    if let Some(citation) = citation {
        row[6] = format!("{}, {}", citation.source.title, citation.pinpoint);
        row[7] = citation.source.url.into();
    }
    row
}

fn major(amount: Money) -> String {
    format!("{}.{:02}", amount.units(), amount.minor() % 100)
}

/// A share as a percentage without its sign, a point before its decimals.
fn percent(share: Share) -> String {
    share.to_string()
}

/// A row of cells, quoted where that is needed.
///
/// A text that a spreadsheet would take for a formula gets an apostrophe before it: a title comes from a link, and so
/// from anybody.
#[must_use]
pub fn cells(row: &[String]) -> String {
    let cell = |text: &String| {
        let number = text.trim_start_matches('-').bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
        let text = if looks_like_a_formula(text) && !number { format!("'{text}") } else { text.clone() };
        let plain = !text.contains([',', ';', '"', '\n', '\r', '\t']);
        if plain { text } else { format!("\"{}\"", text.replace('"', "\"\"")) }
    };
    row.iter().map(cell).collect::<Vec<_>>().join(",") + "\r\n"
}

/// Whether a spreadsheet would take a text for a formula, or for one that was kept from being one.
#[must_use]
pub fn looks_like_a_formula(text: &str) -> bool {
    text.trim_start_matches('\'').starts_with(['=', '+', '-', '@', '\t', '\r'])
}

#[cfg(test)]
mod tests {
    use super::super::tests::record;
    use super::*;

    #[test]
    fn every_row_has_every_column_and_the_answers_are_the_estimate() {
        let record = record("?v=1&turnover=330m&people=82946&harm=severe&mfa=none&title=Payroll,+2026");
        let text = record.csv();
        assert!(
            text.starts_with("part,key,name,value,unit,basis,source,address\r\nabout,,Title,\"Payroll, 2026\",,,,\r\n")
        );
        let centre = format!("answer,,\"Penalty, centre\",{},GBP,,,\r\n", major(record.estimate.penalty.central));
        assert!(text.contains(&centre), "{text}");
        assert!(text.contains("fact,people,People affected,82946,,stated,,\r\n"), "{text}");
        assert!(text.contains("fact,sector,"), "{text}");
        let lines = record.estimate.working.lines.len();
        let results = record.lines().iter().filter(|row| !row[7].is_empty()).count();
        assert!(results >= lines, "{results} rows with a source for {lines} lines");
    }

    #[test]
    fn a_text_is_never_a_formula() {
        let check = |text: &str, expected: &str| assert_eq!(cells(&[text.into()]), format!("{expected}\r\n"));
        check("=HYPERLINK(\"x\")", "\"'=HYPERLINK(\"\"x\"\")\"");
        check("@sum", "'@sum");
        check("-15", "-15");
        check("-15.5", "-15.5");
        check("-x", "'-x");
        check("plain", "plain");
        check("two\nlines", "\"two\nlines\"");
    }
}
