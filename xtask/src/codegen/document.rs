//! A file of data, read so that every mistake in it can be named by file and line.

use std::fmt;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// A file under `data/`.
#[derive(Debug)]
pub(crate) struct File {
    /// Its path from the root of the project, with forward slashes.
    pub(crate) path: String,
    /// What it says.
    pub(crate) text: String,
}

impl File {
    /// The line on which a byte lies, counted from one.
    fn line(&self, byte: usize) -> usize {
        1 + self.text.bytes().take(byte).filter(|byte| *byte == b'\n').count()
    }

    /// A mistake at a byte of the file.
    fn mistake(&self, byte: usize, message: impl Into<String>) -> Mistake {
        Mistake { path: self.path.clone(), line: self.line(byte), message: message.into() }
    }

    /// The file as TOML.
    pub(crate) fn parse(&self) -> Result<Spanned<DeTable<'_>>, Mistake> {
        DeTable::parse(&self.text).map_err(|error| {
            let byte = error.span().map_or(0, |span| span.start);
            self.mistake(byte, format!("This is not valid TOML: {}.", error.message().trim_end_matches('.')))
        })
    }

    /// The whole file as a table.
    pub(crate) fn root<'a>(&'a self, parsed: &'a Spanned<DeTable<'a>>) -> Table<'a> {
        Table { file: self, start: parsed.span().start, name: self.path.clone(), map: parsed.get_ref() }
    }
}

/// Something wrong in the data.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Mistake {
    /// The file.
    pub(crate) path: String,
    /// The line in it.
    pub(crate) line: usize,
    /// What is wrong and what was expected, in a full sentence.
    pub(crate) message: String,
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.path, self.line, self.message)
    }
}

/// A value with the name it goes by.
#[derive(Clone, Debug)]
pub(crate) struct Node<'a> {
    file: &'a File,
    start: usize,
    name: String,
    value: &'a DeValue<'a>,
}

/// A table with the name it goes by.
#[derive(Clone, Debug)]
pub(crate) struct Table<'a> {
    file: &'a File,
    start: usize,
    name: String,
    map: &'a DeTable<'a>,
}

impl<'a> Table<'a> {
    /// The entries in the order of the file.
    pub(crate) fn entries(&self) -> Vec<(&'a str, Node<'a>)> {
        let entries = self.map.iter();
        entries
            .map(|(key, value)| (key.get_ref().as_ref(), self.node(key.get_ref(), value, key.span().start)))
            .collect()
    }

    /// The value under a key that must be there.
    pub(crate) fn need(&self, key: &str) -> Result<Node<'a>, Mistake> {
        self.find(key).ok_or_else(|| self.wrong(format!("`{}` lacks the key `{key}`.", self.name)))
    }

    /// The value under a key that may be there.
    pub(crate) fn find(&self, key: &str) -> Option<Node<'a>> {
        self.map.get(key).map(|value| self.node(key, value, value.span().start))
    }

    /// Refuses every key that is not one of the known ones.
    pub(crate) fn only(&self, known: &[&str]) -> Result<(), Mistake> {
        match self.entries().into_iter().find(|(key, _)| !known.contains(key)) {
            None => Ok(()),
            Some((key, node)) => Err(node.wrong(format!(
                "`{key}` is an unknown key in `{}`; the known keys are {}.",
                self.name,
                list(known)
            ))),
        }
    }

    /// A mistake in this table.
    pub(crate) fn wrong(&self, message: impl Into<String>) -> Mistake {
        self.file.mistake(self.start, message)
    }

    fn node(&self, key: &str, value: &'a Spanned<DeValue<'a>>, start: usize) -> Node<'a> {
        Node { file: self.file, start, name: key.into(), value: value.get_ref() }
    }
}

impl<'a> Node<'a> {
    /// The name it goes by.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// A mistake at this value.
    pub(crate) fn wrong(&self, message: impl Into<String>) -> Mistake {
        self.file.mistake(self.start, message)
    }

    /// The value as a table.
    pub(crate) fn table(&self) -> Result<Table<'a>, Mistake> {
        match self.value {
            DeValue::Table(map) => Ok(Table { file: self.file, start: self.start, name: self.name.clone(), map }),
            _ => Err(self.mistyped("a table")),
        }
    }

    /// The value as a list.
    pub(crate) fn items(&self) -> Result<Vec<Self>, Mistake> {
        let DeValue::Array(items) = self.value else {
            return Err(self.mistyped("a list"));
        };
        let item = |item: &'a Spanned<DeValue<'a>>| Self {
            file: self.file,
            start: item.span().start,
            name: self.name.clone(),
            value: item.get_ref(),
        };
        Ok(items.iter().map(item).collect())
    }

    /// The value as a pair of values.
    pub(crate) fn pair(&self) -> Result<(Self, Self), Mistake> {
        match self.items()?.as_slice() {
            [first, second] => Ok((first.clone(), second.clone())),
            items => {
                Err(self.wrong(format!("`{}` should hold pairs, but {} values stand here.", self.name, items.len())))
            }
        }
    }

    /// The value as words, which must not be empty.
    pub(crate) fn text(&self) -> Result<&'a str, Mistake> {
        match self.value {
            DeValue::String(text) if text.trim().is_empty() => {
                Err(self.wrong(format!("`{}` is empty; words are expected.", self.name)))
            }
            DeValue::String(text) => Ok(text),
            _ => Err(self.mistyped("a text in quotation marks")),
        }
    }

    /// The value as one or more full sentences.
    pub(crate) fn sentence(&self) -> Result<&'a str, Mistake> {
        let text = self.text()?;
        if text.ends_with('.') {
            return Ok(text);
        }
        Err(self.wrong(format!("`{}` should be a full sentence that ends with a full stop.", self.name)))
    }

    /// The value as a name, which is no sentence.
    pub(crate) fn label(&self) -> Result<&'a str, Mistake> {
        let text = self.text()?;
        if text.ends_with('.') {
            return Err(self.wrong(format!("`{}` is a name and should not end with a full stop.", self.name)));
        }
        Ok(text)
    }

    /// The value as one of a few words.
    pub(crate) fn word(&self, words: &[&str]) -> Result<&'a str, Mistake> {
        let text = self.text()?;
        if words.contains(&text) {
            return Ok(text);
        }
        Err(self.wrong(format!("`{text}` is an unknown {}; the known ones are {}.", self.name, list(words))))
    }

    /// The value as a name in lower-case letters, digits and hyphens.
    pub(crate) fn key(&self) -> Result<&'a str, Mistake> {
        let text = self.text()?;
        if is_key(text) { Ok(text) } else { Err(self.wrong(not_a_key(text))) }
    }

    /// The value as a day.
    pub(crate) fn day(&self) -> Result<Day, Mistake> {
        let date = match self.value {
            DeValue::Datetime(moment) if moment.time.is_none() => moment.date,
            _ => None,
        };
        // The parser has seen to it that there is such a day.
        let day = date.map(|date| Day { year: date.year, month: date.month, day: date.day });
        day.ok_or_else(|| {
            self.wrong(format!("`{}` should be a day without quotation marks, such as 2024-03-18.", self.name))
        })
    }

    /// The value as true or false.
    pub(crate) fn yes_or_no(&self) -> Result<bool, Mistake> {
        match self.value {
            DeValue::Boolean(value) => Ok(*value),
            _ => Err(self.mistyped("true or false")),
        }
    }

    /// The value as a whole number that is not negative.
    pub(crate) fn whole(&self) -> Result<u64, Mistake> {
        let number = match self.value {
            DeValue::Integer(integer) if integer.radix() == 10 => integer.as_str().replace('_', "").parse().ok(),
            _ => None,
        };
        number.ok_or_else(|| self.mistyped("a whole number that is not negative"))
    }

    /// The value as a number, written as in the file.
    pub(crate) fn number(&self) -> Result<String, Mistake> {
        match self.value {
            DeValue::Integer(integer) => Ok(integer.as_str().replace('_', "")),
            DeValue::Float(float) => Ok(float.as_str().replace('_', "")),
            _ => Err(self.mistyped("a number")),
        }
    }

    /// The value as a decimal number, in units of one over ten to the power of `places`.
    pub(crate) fn decimal(&self, places: usize) -> Result<i64, Mistake> {
        let text = match self.value {
            DeValue::Integer(integer) if integer.radix() == 10 => integer.as_str(),
            DeValue::Float(float) => float.as_str(),
            _ => return Err(self.mistyped("a number")),
        };
        scaled(text, places).ok_or_else(|| {
            self.wrong(format!(
                "`{}` should be a plain decimal number with at most {places} places, not {text}.",
                self.name
            ))
        })
    }

    fn mistyped(&self, expected: &str) -> Mistake {
        let found = match self.value {
            DeValue::String(_) => "a text",
            DeValue::Integer(_) | DeValue::Float(_) => "a number",
            DeValue::Boolean(_) => "true or false",
            DeValue::Datetime(_) => "a day",
            DeValue::Array(_) => "a list",
            DeValue::Table(_) => "a table",
        };
        // "Should be a number, but it is a number" would help nobody.
        let found = match self.value {
            DeValue::Integer(integer) => integer.as_str().to_owned(),
            DeValue::Float(float) => float.as_str().to_owned(),
            _ => found.to_owned(),
        };
        self.wrong(format!("`{}` should be {expected}, but it is {found}.", self.name))
    }
}

/// A day of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Day {
    year: u16,
    month: u8,
    day: u8,
}

impl Day {
    /// The day for people.
    pub(crate) fn said(self) -> String {
        const MONTHS: [&str; 12] = [
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ];
        format!("{} {} {}", self.day, MONTHS[usize::from(self.month) - 1], self.year)
    }

    /// The year, the month and the day of the month.
    pub(crate) fn parts(self) -> (u16, u8, u8) {
        (self.year, self.month, self.day)
    }

    /// The day in Rust.
    pub(crate) fn rust(self) -> String {
        format!("Date::known({}, {}, {})", self.year, self.month, self.day)
    }
}

/// Whether a name is made of lower-case letters, digits and single hyphens, and starts with a letter or a digit.
pub(crate) fn is_key(name: &str) -> bool {
    let part = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit());
    name.split('-').all(part)
}

/// What is wrong with a name that is no key.
pub(crate) fn not_a_key(name: &str) -> String {
    format!("`{name}` should be a name in lower-case letters and digits, with single hyphens between its words.")
}

/// Words in a row: `a`, `b` and `c`.
pub(crate) fn list(words: &[&str]) -> String {
    let words: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
    match words.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} and {last}", rest.join(", ")),
        _ => words.concat(),
    }
}

/// A decimal number in units of one over ten to the power of `places`, if it is one without loss.
fn scaled(text: &str, places: usize) -> Option<i64> {
    let text = text.replace('_', "");
    let (whole, part) = text.split_once('.').unwrap_or((&text, ""));
    let digits = |text: &str| text.chars().all(|c| c.is_ascii_digit());
    if part.len() > places || !digits(part) || !digits(whole.trim_start_matches(['-', '+'])) {
        return None;
    }
    format!("{whole}{part:0<places$}").parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_are_read_without_loss() {
        let check = |text, places, expected| assert_eq!(scaled(text, places), expected, "{text}");
        check("17.5", 7, Some(175_000_000));
        check("-20", 7, Some(-200_000_000));
        check("0.0075", 7, Some(75_000));
        check("1_000", 0, Some(1_000));
        check("2.521008403", 9, Some(2_521_008_403));
        check("0.00000001", 7, None);
        check("1e3", 7, None);
        check("nan", 7, None);
    }
}
