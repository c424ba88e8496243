//! Provisions of the law and the infringements made of them.

use std::fmt;
use std::str::FromStr;

use crate::scenario::Role;

/// An article of the (UK) GDPR, as far down as it is cited: `5-1-f` in a link, Art. 5(1)(f) for people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Provision {
    /// The article.
    pub article: u8,
    /// Its letter (Art. 22B), or a blank.
    pub letter: char,
    /// The paragraph.
    pub paragraph: Option<u8>,
    /// The point.
    pub point: Option<char>,
}

impl Provision {
    /// A whole article.
    #[must_use]
    pub const fn article(article: u8) -> Self {
        Self { article, letter: ' ', paragraph: None, point: None }
    }

    /// Its spelling in a link.
    #[must_use]
    pub fn link(self) -> String {
        self.spelled(|paragraph| format!("-{paragraph}"), |point| format!("-{point}")).to_ascii_lowercase()
    }

    fn spelled(self, paragraph: impl Fn(u8) -> String, point: impl Fn(char) -> String) -> String {
        let letter = if self.letter == ' ' { String::new() } else { self.letter.to_string() };
        let paragraph = self.paragraph.map(paragraph).unwrap_or_default();
        let point = self.point.map(point).unwrap_or_default();
        format!("{}{letter}{paragraph}{point}", self.article)
    }
}

impl fmt::Display for Provision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.spelled(|paragraph| format!("({paragraph})"), |point| format!("({point})")))
    }
}

/// What stood there is not a provision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAProvision;

impl FromStr for Provision {
    type Err = NotAProvision;

    fn from_str(text: &str) -> Result<Self, NotAProvision> {
        let mut parts = text.split('-');
        let article = parts.next().unwrap_or_default();
        let (number, letter) = match article.trim_end_matches(|c: char| c.is_ascii_alphabetic()) {
            number if number.len() == article.len() => (number, ' '),
            number if number.len() + 1 == article.len() => (number, last_letter(article).to_ascii_uppercase()),
            _ => return Err(NotAProvision),
        };
        let paragraph =
            parts.next().map(|part| part.parse().ok().filter(|n| *n > 0).ok_or(NotAProvision)).transpose()?;
        let point = parts.next().map(|part| one_letter(part).ok_or(NotAProvision)).transpose()?;
        let article = number.parse().ok().filter(|n| *n > 0).ok_or(NotAProvision)?;
        if parts.next().is_some() {
            return Err(NotAProvision);
        }
        Ok(Self { article, letter, paragraph, point })
    }
}

fn last_letter(text: &str) -> char {
    text.chars().next_back().unwrap_or(' ')
}

fn one_letter(text: &str) -> Option<char> {
    (text.len() == 1).then(|| last_letter(text)).filter(char::is_ascii_alphabetic).map(|c| c.to_ascii_lowercase())
}

/// One failing and the provisions it broke together; it gets one penalty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Infringement {
    provisions: Vec<Provision>,
}

impl Infringement {
    /// A failing that broke these provisions; none if there are none. Order and repetition do not matter.
    #[must_use]
    pub fn new(provisions: impl IntoIterator<Item = Provision>) -> Option<Self> {
        let mut provisions: Vec<_> = provisions.into_iter().collect();
        provisions.sort_unstable();
        provisions.dedup();
        (!provisions.is_empty()).then_some(Self { provisions })
    }

    /// What a security failing is usually charged under.
    #[must_use]
    pub fn usual(role: Role) -> Vec<Self> {
        let security = Provision::article(32);
        let integrity = Provision { paragraph: Some(1), point: Some('f'), ..Provision::article(5) };
        let provisions = match role {
            Role::Controller => vec![integrity, security],
            Role::Processor => vec![security],
        };
        vec![Self { provisions }]
    }

    /// The provisions, in order.
    #[must_use]
    pub fn provisions(&self) -> &[Provision] {
        &self.provisions
    }

    /// Whether a provision of this article is among them.
    #[must_use]
    pub fn includes(&self, article: u8) -> bool {
        self.provisions.iter().any(|provision| provision.article == article)
    }
}

impl fmt::Display for Infringement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.provisions.len() == 1 { "Art. " } else { "Arts " })?;
        for (index, provision) in self.provisions.iter().enumerate() {
            let joint = match index {
                0 => "",
                _ if index + 1 == self.provisions.len() => " and ",
                _ => ", ",
            };
            write!(f, "{joint}{provision}")?;
        }
        Ok(())
    }
}
