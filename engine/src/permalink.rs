//! Links: a scenario in one line that people can read, send and write by hand.
//!
//! A link is a list of `key=value` pairs joined by `&`, after `?` or after `#`; where it has both, `#` wins.
//! Reading is liberal: any order and case, `+` or `%20` for a blank, `330m`, `1.2bn` or `£6,100,000` for an amount.
//! What cannot be read becomes a [`Notice`], and the rest is kept. Printing is canonical: `v` and `regime` first, then
//! the order of [`Key::all`], defaults left out, unknown keys last. So `print(read(print(s))) == print(s)`.
//!
//! ```
//! use amerce_engine::permalink;
//!
//! let reading = permalink::read("?v=1&people=82,946&turnover=435m&mfa=none&days=soon");
//! assert_eq!(permalink::print(&reading.scenario), "?v=1&regime=uk&turnover=435000000&people=82946&mfa=none");
//! assert_eq!(reading.notices[0].key, "days");
//! ```

mod day;
mod keys;
mod migrations;
mod quantity;
mod view;

use std::fmt::Write as _;

use crate::format;
use crate::provision::Infringement;
use crate::rulebook;
use crate::scenario::Scenario;

use migrations::{MIGRATIONS, Pairs, migrated};

pub use keys::Key;
pub use view::{
    Costs, Embed, Facts, Language, Simulated, Theme, View, amount, number, second, set_shown, shown_keys, toggle,
};

/// The version of this grammar.
pub const VERSION: u32 = 1;

/// A link holds at most this many keys that are not known; more are left out.
const MOST_OTHERS: usize = 50;

/// A link is read up to this many pairs, which is more than there are keys; no link keeps a reader busy for long.
const MOST_PAIRS: usize = 200;

/// Something in a link that people should know of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// How much it matters.
    pub kind: NoticeKind,
    /// The key it is about.
    pub key: String,
    /// What stood there.
    pub value: String,
    /// What was wrong and what would be right, in a sentence or two.
    pub message: String,
}

impl Notice {
    /// What was wrong and what would be right, where the field that it stands beside says what it is about.
    #[must_use]
    pub fn beside_its_field(&self) -> String {
        match self.message.split_once(&*["“", &self.key, "”: "].concat()) {
            Some((_, expected)) => format!("“{}” could not be read: {expected}", shortened(&self.value)),
            None => self.message.clone(),
        }
    }
}

/// How much a notice matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoticeKind {
    /// A value could not be read and was left out.
    Error,
    /// Everything was read; there is something to know all the same.
    Note,
}

/// What a link says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The scenario, as far as it could be understood.
    pub scenario: Scenario,
    /// What people should know of.
    pub notices: Vec<Notice>,
}

/// Reads a link: a whole address, or what follows its `?` or `#`. Nothing is refused.
#[must_use]
pub fn read(link: &str) -> Reading {
    let mut reading = gathered(pairs(link).collect());
    view::read(&mut reading);
    reading
}

/// What the pairs of a link say; keys that are no facts are kept as they stand.
fn gathered(mut pairs: Pairs) -> Reading {
    let mut given: Vec<Option<String>> = vec![None; Key::COUNT];
    let mut reading = Reading { scenario: Scenario::default(), notices: Vec::new() };
    if let Some((key, value)) = pairs.drain(MOST_PAIRS.min(pairs.len())..).next() {
        let message =
            format!("The link holds more than {MOST_PAIRS} values. Those after the first {MOST_PAIRS} were left out.");
        reading.notices.push(Notice { kind: NoticeKind::Error, key, value, message });
    }
    for (key, value) in migrated(pairs, MIGRATIONS) {
        match Key::from_name(&key.to_ascii_lowercase()) {
            Some(key) => {
                if given[key.index()].replace(value.clone()).is_some() {
                    reading.notices.push(repeated(key.name(), &value));
                }
            }
            None => reading.other(key, value),
        }
    }
    // In the order of the table, since what is usual for a key may follow from one before it.
    for key in Key::all() {
        if let Some(value) = &given[key.index()] {
            reading.take(key, value);
        }
    }
    reading
}

/// Whether a link names a scenario or a decided case, and not only how one is shown.
#[must_use]
pub fn names_a_scenario(link: &str) -> bool {
    let names = |key: &str| key == "case" || Key::from_name(key).is_some();
    pairs(link).any(|(key, _)| names(&key.to_ascii_lowercase()))
}

/// Changes one fact of a scenario to what a text says.
///
/// # Errors
///
/// The notice says what was wrong and what would be right; the scenario is then as it was.
pub fn set(scenario: &mut Scenario, key: Key, text: &str) -> Result<(), Notice> {
    let mut changed = scenario.clone();
    match keys::write(&mut changed, key, text.trim()) {
        Ok(()) => {
            *scenario = changed;
            Ok(())
        }
        Err(expected) => Err(unreadable(key.name(), text, &expected)),
    }
}

/// One fact of a scenario as a link spells it, also where it is the default; empty if it is not stated.
#[must_use]
pub fn get(scenario: &Scenario, key: Key) -> String {
    keys::read(scenario, key)
}

/// Prints the canonical link of a scenario, from its `?` on.
#[must_use]
pub fn print(scenario: &Scenario) -> String {
    let usual = usual(scenario);
    let mut link = String::from("?");
    for key in Key::all() {
        let value = keys::read(scenario, key);
        if matches!(key, Key::V | Key::Regime) || value != keys::read(&usual, key) {
            pair(&mut link, key.name(), &value);
        }
    }
    for key in shown_keys() {
        if let Some(value) = scenario.other(key) {
            pair(&mut link, key, value);
        }
    }
    for (key, value) in scenario.others.iter().filter(|(key, _)| !view::is_known(key)) {
        pair(&mut link, key, value);
    }
    link
}

/// The scenario in which every fact is what it is when nothing is said, given what the defaults depend on.
fn usual(scenario: &Scenario) -> Scenario {
    Scenario { infringements: Infringement::usual(scenario.role), ..Scenario::default() }
}

impl Reading {
    fn take(&mut self, key: Key, value: &str) {
        if key == Key::V && value.trim().parse::<u32>().is_ok_and(|version| version > VERSION) {
            let message = format!(
                "This link was made by a later version of Amerce (link version {}; this one reads {VERSION}). \
                 It was opened as far as it could be understood.",
                value.trim()
            );
            self.notices.push(Notice { kind: NoticeKind::Note, key: "v".into(), value: value.into(), message });
        } else if let Err(notice) = set(&mut self.scenario, key, value) {
            self.notices.push(notice);
        } else if let Some(first) = self.scenario.on.filter(|_| key == Key::On).and_then(rulebook::first_day_if_before)
        {
            let message = format!(
                "The law that is modelled applies from {} on; an earlier day is taken as that one.",
                format::day(first)
            );
            self.notices.push(Notice { kind: NoticeKind::Note, key: key.name().into(), value: value.into(), message });
        }
    }

    fn other(&mut self, key: String, value: String) {
        let lower = key.to_ascii_lowercase();
        let key = if view::is_known(&lower) { lower } else { key };
        if let Some(known) = self.scenario.others.iter_mut().find(|(other, _)| *other == key) {
            self.notices.push(repeated(&key, &value));
            known.1 = value;
        } else if self.scenario.others.len() == MOST_OTHERS {
            let message = format!(
                "The link holds more than {MOST_OTHERS} keys that are not known. “{}” was left out.",
                shortened(&key)
            );
            self.notices.push(Notice { kind: NoticeKind::Error, key, value, message });
        } else {
            if !view::is_known(&key) {
                let message = format!(
                    "“{}” is not a key that is known here. It changes nothing and stays in the link.",
                    shortened(&key)
                );
                let (key, value) = (key.clone(), value.clone());
                self.notices.push(Notice { kind: NoticeKind::Note, key, value, message });
            }
            self.scenario.others.push((key, value));
        }
    }
}

fn repeated(key: &str, value: &str) -> Notice {
    let message =
        format!("“{}” stands more than once. The last value, “{}”, was taken.", shortened(key), shortened(value));
    Notice { kind: NoticeKind::Note, key: key.into(), value: value.into(), message }
}

fn unreadable(key: &str, value: &str, expected: &str) -> Notice {
    let message = format!("“{}” could not be read as “{key}”: {expected}.", shortened(value));
    Notice { kind: NoticeKind::Error, key: key.into(), value: value.into(), message }
}

/// What stood there, as much of it as fits into a sentence.
fn shortened(value: &str) -> String {
    const FITS: usize = 40;
    match value.char_indices().nth(FITS) {
        Some((end, _)) => format!("{}…", &value[..end]),
        None => value.into(),
    }
}

/// The pairs of a link, decoded. What follows `#` wins if it holds any.
fn pairs(link: &str) -> impl Iterator<Item = (String, String)> {
    let (before, after) = link.split_once('#').unwrap_or((link, ""));
    let query = match before.split_once('?') {
        Some((_, query)) => query,
        None if before.contains('=') && !before.contains("://") => before,
        None => "",
    };
    let text = if after.contains('=') { after.trim_start_matches('?') } else { query };
    text.split('&').filter(|pair| !pair.is_empty()).take(MOST_PAIRS + 1).map(|pair| {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        (decoded(key), decoded(value))
    })
}

/// Undoes percent-encoding; what is no encoding stands for itself.
fn decoded(text: &str) -> String {
    let hex = |byte: Option<&u8>| byte.and_then(|byte| char::from(*byte).to_digit(16));
    let bytes = text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        match (byte, hex(bytes.get(at + 1)), hex(bytes.get(at + 2))) {
            (b'%', Some(high), Some(low)) => {
                decoded.push((high * 16 + low) as u8);
                at += 3;
            }
            (byte, ..) => {
                decoded.push(if byte == b'+' { b' ' } else { byte });
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&decoded).into_owned()
}

fn pair(link: &mut String, key: &str, value: &str) {
    if !link.ends_with('?') {
        link.push('&');
    }
    encode(link, key);
    link.push('=');
    encode(link, value);
}

fn encode(link: &mut String, text: &str) {
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => link.push(byte.into()),
            b' ' => link.push('+'),
            // Writing to a string cannot fail.
            _ => drop(write!(link, "%{byte:02X}")),
        }
    }
}
