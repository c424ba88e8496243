//! The laws of links: what is printed is read, what is read prints as itself, and nothing panics.

mod scenarios;

use amerce_engine::permalink::{self, NoticeKind};
use proptest::prelude::*;
use scenarios::{full, scenario};

#[test]
fn every_link_of_the_corpus() {
    for line in include_str!("permalinks.txt").lines().filter(|line| !line.starts_with('#') || line.contains(" => ")) {
        let Some((link, printed)) = line.split_once(" => ") else { panic!("no “ => ” in {line}") };
        let link = if link == "(nothing)" { "" } else { link };
        check(link, printed);
    }
}

fn check(link: &str, expected: &str) {
    let printed = permalink::print(&permalink::read(link).scenario);
    assert_eq!(printed, expected, "{link}");
    assert_eq!(permalink::print(&permalink::read(&printed).scenario), printed, "{link}");
}

#[test]
fn mistakes_are_told_in_sentences() {
    let check = |link: &str, expected: &str| {
        let notices = permalink::read(link).notices;
        assert_eq!(notices.iter().map(|notice| notice.message.as_str()).collect::<Vec<_>>(), [expected], "{link}");
    };
    check(
        "?v=1&turnover=abc",
        "“abc” could not be read as “turnover”: an amount in pounds was expected, such as 435000000, 330m or £6.1m.",
    );
    check(
        "?v=1&turnover=€5m",
        "“€5m” could not be read as “turnover”: an amount in pounds was expected, such as 435000000, 330m or £6.1m.",
    );
    check(
        "?v=1&people=-1",
        "“-1” could not be read as “people”: a whole number of people was expected, such as 82946 or 1.5m.",
    );
    check("?v=1&harm=awful", "“awful” could not be read as “harm”: none, low, moderate or severe was expected.");
    check("?v=1&mfa=yes", "“yes” could not be read as “mfa”: full, partial, none or unknown was expected.");
    check("?v=1&on=2025-02-30", "“2025-02-30” could not be read as “on”: a day was expected, such as 2025-03-26.");
    check(
        "?v=1&articles=4",
        "“4” could not be read as “articles”: Art. 4 has no penalty of its own; provisions were expected that have one, \
         such as 5-1-f.32.",
    );
    check(
        "?v=1&pin.size=101",
        "“101” could not be read as “pin.size”: a percentage from 0 to 100 was expected, such as 17 or 0.8.",
    );
    check(
        "?v=1&notified=late",
        "“late” could not be read as “notified”: a whole number of hours was expected, such as 72, or never.",
    );
    check("?v=one", "“one” could not be read as “v”: the version of the link was expected, 1.");
    check("?v=1&people=1&people=2", "“people” stands more than once. The last value, “2”, was taken.");
    check("?v=1&colour=red", "“colour” is not a key that is known here. It changes nothing and stays in the link.");
    check(
        "?v=2",
        "This link was made by a later version of Amerce (link version 2; this one reads 1). It was opened as far as it \
         could be understood.",
    );
    assert_eq!(permalink::read("?v=1&seed=7&view=risk").notices, []);
}

#[test]
fn a_full_link_is_short_enough() {
    let link = permalink::print(&full());
    assert!(link.len() < 1_500, "{} characters: {link}", link.len());
    let usual = permalink::print(
        &permalink::read("?v=1&turnover=435m&people=82946&data=health&harm=severe&mfa=none&patching=partial&days=400")
            .scenario,
    );
    assert!(usual.len() < 300, "{usual}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn what_is_printed_is_read(scenario in scenario()) {
        let link = permalink::print(&scenario);
        let reading = permalink::read(&link);
        prop_assert!(reading.notices.iter().all(|notice| notice.kind == NoticeKind::Note), "{:?}", reading.notices);
        prop_assert_eq!(&reading.scenario, &scenario);
        prop_assert_eq!(permalink::print(&reading.scenario), link);
    }

    #[test]
    fn any_text_is_read_and_prints_as_itself(text in "\\PC{0,200}") {
        let printed = permalink::print(&permalink::read(&text).scenario);
        prop_assert_eq!(permalink::print(&permalink::read(&printed).scenario), printed);
    }

    #[test]
    fn any_value_of_any_key_is_read(at in 0..permalink::Key::COUNT, value in "\\PC{0,40}") {
        let key = permalink::Key::all().nth(at).map_or("", permalink::Key::name);
        let printed = permalink::print(&permalink::read(&format!("?v=1&{key}={value}")).scenario);
        prop_assert_eq!(permalink::print(&permalink::read(&printed).scenario), printed);
    }

    #[test]
    fn a_damaged_link_is_read(scenario in scenario(), at in 0_usize..400, damage in "[%&=.#?+a-z0-9£]{1,4}") {
        let mut link = permalink::print(&scenario);
        let at = (0..=at.min(link.len())).rev().find(|at| link.is_char_boundary(*at)).unwrap_or_default();
        link.insert_str(at, &damage);
        let printed = permalink::print(&permalink::read(&link).scenario);
        prop_assert_eq!(permalink::print(&permalink::read(&printed).scenario), printed);
    }
}
