//! What a link says, as strangers see it: field names are a promise.

use std::collections::BTreeMap;

use amerce_engine::permalink::{self, Key, Reading};
use serde::Serialize;

use crate::result::{NoticeResult, notice};

/// The facts of a link and its canonical spelling.
#[derive(Debug, Serialize)]
pub(crate) struct ReadingResult {
    link: String,
    facts: BTreeMap<String, String>,
    notices: Vec<NoticeResult>,
}

impl ReadingResult {
    /// What a link says: each fact as a link spells it, also where it is the default, and unknown keys as they stand.
    /// What is not stated and has no default is left out.
    pub(crate) fn of(link: &str) -> Self {
        let Reading { scenario, notices } = permalink::read(link);
        // The version is the grammar's, and no fact.
        let known = Key::all().filter(|key| *key != Key::V);
        let known = known.map(|key| (key.name().to_owned(), permalink::get(&scenario, key)));
        let facts = known.filter(|(_, value)| !value.is_empty()).chain(scenario.others.iter().cloned()).collect();
        Self { link: permalink::print(&scenario), facts, notices: notices.iter().map(notice).collect() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_default_is_told_and_what_is_not_stated_is_not() {
        let reading = ReadingResult::of("?v=1&people=82,946&data=health.contact&theme=dark&pin.size=0.8");
        let fact = |key: &str| reading.facts.get(key).map(String::as_str);
        assert_eq!(fact("people"), Some("82946"));
        assert_eq!(fact("data"), Some("contact.health"));
        assert_eq!(fact("harm"), Some("low"));
        assert_eq!(fact("mfa"), Some("unknown"));
        assert_eq!(fact("pin.size"), Some("0.8"));
        assert_eq!(fact("theme"), Some("dark"));
        assert_eq!((fact("turnover"), fact("v")), (None, None));
    }

    #[test]
    fn the_facts_give_the_link_again() {
        for link in ["?v=1", "?v=1&regime=eu&country=de&people=5k&articles=32_33.34&colour=red&mfa=full&title=A+%26+B"]
        {
            let reading = ReadingResult::of(link);
            let value = |value: &str| value.replace('%', "%25").replace('&', "%26").replace('+', "%2B");
            let pairs: Vec<_> = reading.facts.iter().map(|(key, said)| format!("{key}={}", value(said))).collect();
            assert_eq!(ReadingResult::of(&format!("?{}", pairs.join("&"))).link, reading.link);
        }
    }
}
