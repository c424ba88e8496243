//! What `docs/links.md` tells people who write links is what the engine reads.

use amerce_engine::permalink::{self, Key, NoticeKind};
use amerce_engine::rulebook::{Answer, QUESTIONS};

const DOCUMENT: &str = include_str!("../../docs/links.md");

/// The rows of the tables, cell by cell.
fn rows() -> impl Iterator<Item = Vec<&'static str>> {
    DOCUMENT
        .lines()
        .filter(|line| line.starts_with("| "))
        .map(|line| line.trim_matches('|').split(" | ").map(str::trim).collect())
}

/// What stands between backticks.
fn quoted(text: &str) -> Vec<&str> {
    text.split('`').skip(1).step_by(2).collect()
}

fn row(key: &str) -> Vec<&'static str> {
    let told = |row: &Vec<&str>| row.first().is_some_and(|cell| quoted(cell).contains(&key));
    rows().find(told).unwrap_or_else(|| panic!("docs/links.md has no row for `{key}`"))
}

#[test]
fn every_key_has_a_row() {
    for key in Key::all().map(Key::name).chain(permalink::shown_keys()) {
        assert!(row(key).len() >= 2, "{key}");
    }
}

#[test]
fn every_word_of_every_question_is_told() {
    for question in QUESTIONS {
        let choices = match question.answer {
            Answer::Choice(choices) | Answer::Choices(choices) if question.key != "country" => choices,
            _ => continue,
        };
        let told = quoted(row(question.key)[1]);
        for choice in choices {
            assert!(told.contains(&choice.value), "the row of `{}` does not tell `{}`", question.key, choice.value);
        }
    }
}

#[test]
fn the_defaults_are_those_of_an_empty_link() {
    let empty = permalink::read("").scenario;
    for key in Key::all().filter(|key| !matches!(key, Key::Control(_))) {
        let row = row(key.name());
        let Some(told) = row.get(2) else { continue };
        let usual = permalink::get(&empty, key);
        let expected = quoted(told).first().copied().unwrap_or_default();
        assert_eq!(usual, expected, "{}", key.name());
    }
    for key in Key::all().filter(|key| matches!(key, Key::Control(_))) {
        assert_eq!(permalink::get(&empty, key), "unknown");
    }
}

#[test]
fn every_link_that_is_shown_opens() {
    let links: Vec<&str> = DOCUMENT.lines().flat_map(quoted).filter(|text| text.starts_with(['?', '#'])).collect();
    assert!(links.len() > 5);
    let wrong: Vec<Vec<&str>> = rows().filter(|row| row[0].starts_with("`?")).collect();
    for link in links.iter().filter(|link| !wrong.iter().any(|row| row[0].contains(*link))) {
        assert_eq!(permalink::read(link).notices, [], "{link}");
    }
    for row in wrong {
        let notices = permalink::read(row[0].trim_matches('`')).notices;
        assert_eq!(notices.iter().map(|notice| notice.message.as_str()).collect::<Vec<_>>(), [row[1]], "{}", row[0]);
    }
}

/// What a formula gives, if it does nothing but join texts, cells and `ENCODEURL`, as those in the document.
fn computed(formula: &str, cell: &dyn Fn(&str) -> String) -> String {
    let mut result = String::new();
    let mut rest = formula;
    while !rest.is_empty() {
        rest = rest.strip_prefix('&').unwrap_or(rest);
        if let Some(text) = rest.strip_prefix('"') {
            let (text, after) = text.split_once('"').expect("a text ends with a quotation mark");
            result.push_str(text);
            rest = after;
        } else if let Some(inner) = rest.strip_prefix("ENCODEURL(") {
            let (inner, after) = inner.split_once(')').expect("a function ends with a parenthesis");
            result.push_str(&encoded(&computed(inner, cell)));
            rest = after;
        } else {
            let end = rest.find('&').unwrap_or(rest.len());
            result.push_str(&cell(&rest[..end]));
            rest = &rest[end..];
        }
    }
    result
}

/// What `ENCODEURL` gives: every byte but letters, digits, `-`, `_`, `.` and `~` percent-encoded.
fn encoded(text: &str) -> String {
    let byte = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    };
    text.bytes().map(byte).collect()
}

#[test]
fn the_formulas_write_links_that_open() {
    let values: Vec<&str> = rows().skip_while(|row| row[0] != "A").nth(2).expect("there is a row of values");
    let cell = |name: &str| {
        let column = name.strip_suffix('2').and_then(|column| column.chars().next()).expect("a cell of the second row");
        values[(column as u8 - b'A') as usize].to_owned()
    };
    let formulas: Vec<&str> = DOCUMENT.lines().filter_map(|line| line.strip_prefix('=')).collect();
    assert_eq!(formulas.len(), 2);
    let readings: Vec<_> = formulas.iter().map(|formula| permalink::read(&computed(formula, &cell))).collect();
    for reading in &readings {
        assert!(reading.notices.iter().all(|notice| notice.kind == NoticeKind::Note), "{:?}", reading.notices);
        assert_eq!(reading.scenario.people, Some(4_200));
    }
    assert_eq!(
        permalink::print(&readings[0].scenario),
        "?v=1&regime=uk&title=Payroll+supplier%2C+2026&turnover=12000000&people=4200&data=financial.identity&mfa=none"
    );
    let second = permalink::second(&readings[1].scenario).expect("the second formula holds two scenarios");
    assert_eq!(permalink::print(&second), "?v=1&regime=uk&people=4200&mfa=full");
}
