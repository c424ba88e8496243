//! The laws of links: what is printed is read, what is read prints as itself, and nothing panics.

mod scenarios;

use std::path::Path;
use std::{env, fs};

use amerce_engine::money::Money;
use amerce_engine::permalink::{self, Embed, Facts, Key, Language, NoticeKind, Simulated, Theme, View, set_shown};
use amerce_engine::scenario::{Control, Scenario};
use amerce_engine::words::Word;
use amerce_engine::{estimate, format};
use proptest::prelude::*;
use scenarios::{full, scenario};

#[test]
fn every_link_of_the_corpus() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/permalinks.txt");
    let corpus = fs::read_to_string(&path).expect("the corpus lies beside its test");
    let written: String = corpus.lines().map(|line| check(line) + "\n").collect();
    if env::var_os("UPDATE").is_some() {
        fs::write(&path, written).expect("the corpus can be written");
        return;
    }
    for (line, expected) in corpus.lines().zip(written.lines()) {
        assert_eq!(line, expected, "the figures changed: `UPDATE=1 cargo test -p amerce-engine --test permalinks`");
    }
}

/// Checks the links of a line of the corpus, and gives the line with the figures that the link comes to now.
fn check(line: &str) -> String {
    let Some((link, rest)) = line.split_once(" => ") else {
        assert!(line.starts_with('#'), "no “ => ” in {line}");
        return line.into();
    };
    let expected = rest.split(" => ").next().unwrap_or_default();
    let scenario = permalink::read(if link == "(nothing)" { "" } else { link }).scenario;
    let printed = permalink::print(&scenario);
    assert_eq!(printed, expected, "{link}");
    assert_eq!(permalink::print(&permalink::read(&printed).scenario), printed, "{link}");
    let estimate = estimate(&scenario);
    let [_, p10, central, p90, _] = estimate.penalty.in_order().map(|amount| format::exact(amount, scenario.regime));
    let maximum = format::exact(estimate.assessment.central.maximum, scenario.regime);
    let chance = format::percent(estimate.fine.central);
    format!("{link} => {printed} => {maximum}; {p10} to {p90}, {central}; {chance}")
}

#[test]
fn provisions_may_be_written_as_in_a_decision() {
    let check = |text: &str, expected: &str| {
        let mut scenario = Scenario::default();
        let read = permalink::set(&mut scenario, Key::Articles, text);
        assert_eq!(read.map(|()| permalink::get(&scenario, Key::Articles)), Ok(expected.into()), "{text}");
    };
    check("Arts 5(1)(f) and 32", "5-1-f.32");
    check("Articles 5 (1) (f), 32, 33 and 34", "5-1-f.32.33.34");
    check("Art. 32; and Art.33", "32_33");
    check("5-1-f.32_33", "5-1-f.32_33");
    check("Articles 5(1)(f) and 32 UK GDPR;", "5-1-f.32");
    for wrong in ["x32", "Art.", "and", ";", "Recital 75"] {
        assert!(permalink::set(&mut Scenario::default(), Key::Articles, wrong).is_err(), "{wrong}");
    }
}

#[test]
fn a_point_sets_thousands_apart_where_nothing_else_makes_sense() {
    let check = |key, text: &str, expected: &str| {
        let mut scenario = Scenario::default();
        let read = permalink::set(&mut scenario, key, text);
        assert_eq!(read.map(|()| permalink::get(&scenario, key)), Ok(expected.into()), "{text}");
    };
    check(Key::People, "41.000", "41000");
    check(Key::People, "82.946", "82946");
    check(Key::People, "1.250m", "1250000");
    check(Key::Turnover, "240.000", "240000");
    check(Key::Turnover, "1,250.5", "1251");
    check(Key::Turnover, "0.500", "1");
    check(Key::PinSize, "0.125", "0.125");
    check(Key::Notified, "1.032", "1032");
    check(Key::Notified, "nie", "never");
}

#[test]
fn mistakes_are_told_in_sentences() {
    let check = |link: &str, expected: &str| {
        let notices = permalink::read(link).notices;
        assert_eq!(notices.iter().map(|notice| notice.message.as_str()).collect::<Vec<_>>(), [expected], "{link}");
    };
    check(
        "?v=1&on=2017-11-01",
        "The law that is modelled applies from 25 May 2018 on; an earlier day is taken as that one.",
    );
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
    check(
        "?v=1&on=2025-02-30",
        "“2025-02-30” could not be read as “on”: a day was expected, such as 2025-03-26 or 26 March 2025.",
    );
    check(
        "?v=1&articles=4",
        "“4” could not be read as “articles”: Art. 4 has no penalty of its own; provisions were expected that have one, \
         such as 5(1)(f) and 32.",
    );
    check(
        "?v=1&pin.size=101",
        "“101” could not be read as “pin.size”: a percentage from 0 to 100 was expected, such as 17 or 0.8.",
    );
    check(
        "?v=1&notified=late",
        "“late” could not be read as “notified”: a whole number of hours was expected, such as 72 or 4 days, or never.",
    );
    check("?v=one", "“one” could not be read as “v”: the version of the link was expected, 1.");
    check("?v=1&people=1&people=2", "“people” stands more than once. The last value, “2”, was taken.");
    check("?v=1&colour=red", "“colour” is not a key that is known here. It changes nothing and stays in the link.");
    check(
        "?v=2",
        "This link was made by a later version of Amerce (link version 2; this one reads 1). It was opened as far as it \
         could be understood.",
    );
    check(
        "?v=1&view=dialog",
        "“dialog” could not be read as “view”: estimate, risk, compare, cases, method, share, embed, exercise or teach was expected.",
    );
    check("?v=1&theme=purple", "“purple” could not be read as “theme”: auto, light or dark was expected.");
    check("?v=1&lang=xx", "“xx” could not be read as “lang”: en or de was expected.");
    check(
        "?v=1&lock=people.colour",
        "“people.colour” could not be read as “lock”: keys of facts joined by “.” were expected, such as people.mfa, or \
         organisation, breach, controls, conduct, outcome, scenario, authority or all.",
    );
    check(
        &format!("?v=1&controls={}", Control::ALL.len() + 1),
        &format!(
            "“{}” could not be read as “controls”: a whole number up to {} was expected.",
            Control::ALL.len() + 1,
            Control::ALL.len()
        ),
    );
    check(
        "?v=1&below=cheap",
        "“cheap” could not be read as “below”: an amount in pounds was expected, such as 435000000, 330m or £6.1m.",
    );
    check(
        "?v=1&with=another",
        "“another” could not be read as “with”: the link of another scenario was expected, percent-encoded.",
    );
    check("?v=1&theme=dark&theme=light", "“theme” stands more than once. The last value, “light”, was taken.");
    assert_eq!(permalink::read("?v=1&seed=7&view=risk&with=v%3D1&lock=all&theme=dark&embed=answer").notices, []);
}

#[test]
fn what_a_link_says_of_how_it_is_shown_has_its_meaning() {
    let scenario =
        permalink::read("?v=1&VIEW=share&embed=Range&lock=people.controls&hide=conduct&theme=dark&guess=2.5m").scenario;
    assert_eq!(View::of(&scenario), View::Share);
    assert_eq!(Embed::of(&scenario), Some(Embed::Range));
    assert_eq!(Theme::of(&scenario), Theme::Dark);
    assert_eq!(Language::of(&scenario), None);
    assert_eq!(permalink::amount(&scenario, "guess"), Some(Money::from_units(2_500_000)));
    assert_eq!(permalink::number(&scenario, "seed"), None);
    let (locked, hidden) = (Facts::locked(&scenario), Facts::hidden(&scenario));
    for key in Key::all() {
        let control = matches!(key, Key::Control(_));
        assert_eq!(locked.has(key), control || key.name() == "people", "{}", key.name());
    }
    assert!(hidden.has(Key::Notified) && !hidden.has(Key::Harm));
    let plain = permalink::read("?v=1").scenario;
    assert_eq!((View::of(&plain), Embed::of(&plain), Theme::of(&plain)), (View::Estimate, None, Theme::Auto));
    assert_eq!((Facts::locked(&plain), permalink::second(&plain)), (Facts::default(), None));
}

#[test]
fn what_is_said_of_the_simulation_is_read_and_refused_in_sentences() {
    let said = |link: &str| Simulated::of(&permalink::read(link).scenario);
    let plain = said("?v=1");
    assert_eq!((plain.seed, plain.draws, plain.years, plain.appetite), (1, 100_000, 1, None));
    let full = said("?v=1&seed=7&draws=1m&years=5&appetite=£2.5m&budget=50k&cost.mfa=20,000&COST.backups=9k");
    assert_eq!((full.seed, full.draws, full.years), (7, 1_000_000, 5));
    assert_eq!(full.appetite, Some(Money::from_units(2_500_000)));
    assert_eq!(full.budget, Some(Money::from_units(50_000)));
    let cost = |control: Control| full.costs[control as usize].map(Money::units);
    assert_eq!(
        (cost(Control::Mfa), cost(Control::Backups), cost(Control::Patching)),
        (Some(20_000), Some(9_000), None)
    );
    let check = |key: &str, value: &str, expected: &str| {
        let mut scenario = permalink::read("?v=1&draws=2000&appetite=5m").scenario;
        let before = scenario.clone();
        let notice = set_shown(&mut scenario, key, value).expect_err(value);
        assert_eq!(notice.message, format!("“{value}” could not be read as “{key}”: {expected}."));
        assert_eq!(scenario, before);
        let read = permalink::read(&format!("?v=1&{key}={value}"));
        assert_eq!(read.notices.iter().map(|notice| &notice.message).collect::<Vec<_>>(), [&notice.message]);
    };
    check("draws", "some", "a whole number of draws was expected, such as 100000");
    check("draws", "999", "from 1,000 to 10,000,000 draws make sense");
    check("draws", "1bn", "at most 10,000,000 draws make sense");
    check("years", "0", "from 1 to 30 years make sense");
    check("seed", "-1", "a whole number up to 4,294,967,295 was expected");
    let amount = "an amount in pounds was expected, such as 435000000, 330m or £6.1m";
    check("appetite", "-5", amount);
    check("budget", "plenty", amount);
    check("cost.mfa", "€5", amount);
    let mut scenario = permalink::read("?v=1&draws=2000").scenario;
    assert_eq!(set_shown(&mut scenario, "draws", "100,000"), Ok(()));
    assert_eq!(permalink::print(&scenario), "?v=1&regime=uk");
}

#[test]
fn a_chain_of_scenarios_is_read_no_further_than_the_second() {
    let chain = format!("?v=1&{}people=5", "with=".repeat(100_000));
    let second = permalink::second(&permalink::read(&chain).scenario).expect("there is a second scenario");
    assert_eq!((second.people, second.others.len()), (None, 1));
}

#[test]
fn a_view_never_moves_an_amount() {
    for view in View::ALL {
        let link = format!("?v=1&people=5000&view={}&lock=all&theme=dark&seed=9&guess=1m&below=2m", view.word());
        assert_eq!(estimate(&permalink::read(&link).scenario), estimate(&permalink::read("?v=1&people=5000").scenario));
    }
}

#[test]
fn an_endless_link_is_read_as_far_as_a_link_can_go() {
    let known: String = Key::all().map(|key| format!("&{}=", key.name())).collect();
    let endless = format!("?v=1&people=7{known}{}", "&colour=red&people=8&a%20key=".repeat(50_000));
    let reading = permalink::read(&endless);
    assert_eq!(reading.scenario.people, Some(8));
    let notices = &reading.notices;
    assert_eq!(notices[0].message, "The link holds more than 200 values. Those after the first 200 were left out.");
    assert!(notices.len() <= 200, "{} notices", notices.len());
    let long = permalink::read(&format!("?v=1&{}=1&title={}", "k".repeat(1_000_000), "t".repeat(1_000_000)));
    assert!(long.notices.iter().all(|notice| notice.message.len() < 300), "{:?}", long.notices.len());
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

/// Pairs that say how a scenario is shown, each as it is printed.
fn shown() -> impl Strategy<Value = Vec<(String, String)>> {
    let pair = |key: &'static str, values: &'static [&'static str]| {
        proptest::option::of(proptest::sample::select(values)).prop_map(move |value| value.map(|value| (key, value)))
    };
    let pairs = (
        pair("view", &["risk", "compare", "share", "exercise"]),
        pair("with", &["v=1&regime=eu&people=6", "v=1&regime=uk&title=A+%26+b"]),
        pair("embed", &["whole", "answer", "waterfall"]),
        pair("lock", &["all", "people.harm", "breach.conduct.mfa"]),
        pair("theme", &["light", "dark"]),
        pair("guess", &["0", "2500000"]),
        pair("seed", &["0", "4294967295"]),
        pair("draws", &["1000", "10000000"]),
        pair("years", &["2", "30"]),
        pair("cost.mfa", &["0", "20000"]),
    );
    pairs.prop_map(|(view, with, embed, lock, theme, guess, seed, draws, years, cost)| {
        let pairs = [view, with, embed, lock, theme, guess, seed, draws, years, cost].into_iter().flatten();
        pairs.map(|(key, value)| (key.to_owned(), value.to_owned())).collect()
    })
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
    fn how_a_scenario_is_shown_is_read_and_printed_in_one_order(scenario in scenario(), shown in shown(), turn in 0_usize..7) {
        let others: Vec<_> = shown.iter().cloned().chain(scenario.others.clone()).collect();
        let scenario = Scenario { others, ..scenario };
        let link = permalink::print(&scenario);
        prop_assert_eq!(&permalink::read(&link).scenario, &scenario);
        let mut turned = scenario.clone();
        turned.others.rotate_left(turn.min(shown.len()));
        let turned = permalink::print(&turned);
        prop_assert_eq!(turned, link);
    }

    #[test]
    fn any_two_scenarios_fit_into_one_link(first in scenario(), second in scenario()) {
        let with = permalink::print(&second).trim_start_matches('?').to_owned();
        let link = permalink::print(&first.clone().with_other("with", Some(with)));
        let reading = permalink::read(&link);
        prop_assert_eq!(permalink::second(&reading.scenario), Some(second));
        prop_assert_eq!(permalink::print(&reading.scenario), link);
    }

    #[test]
    fn any_text_is_read_and_prints_as_itself(text in "\\PC{0,200}") {
        let printed = permalink::print(&permalink::read(&text).scenario);
        prop_assert_eq!(permalink::print(&permalink::read(&printed).scenario), printed);
    }

    #[test]
    fn any_value_of_any_key_is_read(at in 0..Key::COUNT, value in "\\PC{0,40}") {
        let key = Key::all().nth(at).map_or("", Key::name);
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
