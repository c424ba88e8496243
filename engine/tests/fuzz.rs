//! What strangers write is read without a panic, and what was read is sound.
//!
//! Inputs are generated from a kept corpus (`corpus/`), by a seed that never changes. An input that once broke something
//! is added to the corpus and stays. `cargo test` runs a thousand of each kind; the stage “fuzz” of `cargo xtask test`
//! runs a million, compiled to be quick and with overflow checked. `INPUTS` in the environment is another number.

mod fuzz_input;

use std::panic::catch_unwind;
use std::{env, thread};

use amerce_engine::money::Money;
use amerce_engine::permalink::{self, Key, View};
use amerce_engine::rulebook::{Answer, QUESTIONS};
use amerce_engine::scenario::{Regime, Scenario, State};
use amerce_engine::words::Word;
use amerce_engine::{estimate, sensitivity};
use fuzz_input::{Draws, Source, kept};

/// How many inputs of a kind are generated where the environment says nothing.
const INPUTS: usize = if cfg!(debug_assertions) { 1_000 } else { 1_000_000 };

/// An estimate takes ten times as long as reading its link, and a sensitivity longer still: so many links have one.
const ONE_IN: [usize; 2] = [8, 512];

#[test]
fn any_link_is_read_and_estimated() {
    let kept = [kept(include_str!("corpus/links.txt")), published()].concat();
    check(&kept, link, 1, link_is_sound);
    check(&kept, link, ONE_IN[0], estimate_is_sound);
    check(&kept, link, ONE_IN[1], sensitivity_is_sound);
}

#[test]
fn any_amount_is_read() {
    check(&kept(include_str!("corpus/amounts.txt")), amount, 1, amount_is_sound);
}

/// The links that were published, and what they print as.
fn published() -> Vec<String> {
    let lines = include_str!("permalinks.txt").lines();
    lines.flat_map(|line| line.split(" => ").take(2)).map(str::to_owned).collect()
}

fn check(kept: &[String], compose: fn(&mut Draws, &Source<'_>) -> String, one_in: usize, sound: fn(&str)) {
    let inputs = env::var("INPUTS").ok().map_or(INPUTS, |inputs| inputs.parse().expect("INPUTS is a number"));
    let checked = |input: &str| {
        let said = format!("broken by {input:?}, which belongs in the corpus");
        assert!(catch_unwind(|| sound(input)).is_ok(), "{said}");
    };
    kept.iter().for_each(|input| checked(input));
    let source = Source { kept: kept.iter().map(String::as_str).collect(), words: words(), compose };
    let threads = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        // Every input has a seed of its own, so that the number of threads changes nothing.
        let run = |first: usize| {
            for seed in (first..inputs / one_in).step_by(threads) {
                checked(&source.input(&mut Draws::new((seed * one_in) as u64)));
            }
        };
        (0..threads).for_each(|first| drop(scope.spawn(move || run(first))));
    });
}

/// Every key of a link and every word that is a value of one.
fn words() -> Vec<&'static str> {
    let keys = Key::all().map(Key::name);
    let values = QUESTIONS.iter().flat_map(|question| match question.answer {
        Answer::Choice(choices) | Answer::Choices(choices) => choices,
        _ => &[],
    });
    let values = values.map(|choice| choice.value);
    keys.chain(permalink::shown_keys())
        .chain(values)
        .chain(State::WORDS.iter().copied())
        .chain(View::WORDS.iter().copied())
        .collect()
}

/// A link of keys in any order, most of them with a value that they can have.
fn link(draws: &mut Draws, source: &Source<'_>) -> String {
    let keys: Vec<Key> = Key::all().collect();
    let mut link = draws.one_of(&["?v=1", "?v=1&regime=uk", "?v=1&regime=eu", "#?v=1", "?v=2", ""]).to_owned();
    for _ in 0..draws.below(24) {
        let key = keys[draws.below(keys.len())];
        link += &format!("&{}={}", key.name(), value(key, draws, source));
    }
    link
}

fn value(key: Key, draws: &mut Draws, source: &Source<'_>) -> String {
    if draws.once_in(12) {
        return source.piece(draws);
    }
    let list = |draws: &mut Draws, of: &[&str], by: &str| {
        let parts: Vec<&str> = (0..=draws.below(4)).map(|_| draws.one_of(of)).collect();
        parts.join(by)
    };
    match (key, QUESTIONS.iter().find(|question| question.key == key.name()).map(|question| &question.answer)) {
        (Key::Control(_), _) => draws.one_of(State::WORDS).to_owned(),
        (Key::Articles, _) => {
            let groups =
                ["5-1-f.32", "32", "33", "34", "32.33", "5-1-a.6.8", "9", "25-1", "28-3-f", "22b", "58", "83-6"];
            list(draws, &groups, "_")
        }
        (Key::PinSeriousness, _) => list(draws, &["0", "0.0000001", "17", "25%", "100"], "_"),
        (Key::PinSize, _) => draws.one_of(&["0", "0.8", "0.0000001", "50", "100"]).to_owned(),
        (Key::PinAdjustment, _) => draws.one_of(&["-100", "-20", "0", "%2B10", "299.9999999", "300"]).to_owned(),
        (_, Some(Answer::Choice(choices))) => choices[draws.below(choices.len())].value.to_owned(),
        (_, Some(Answer::Choices(choices))) => {
            let words: Vec<&str> = choices.iter().map(|choice| choice.value).collect();
            list(draws, &words, ".")
        }
        (Key::Turnover | Key::Gain | Key::PinMaximum | Key::PinFinal, _) => amount(draws, source),
        (Key::On, _) => {
            format!("{:04}-{:02}-{:02}", 2015 + draws.below(20), draws.below(14), draws.below(33))
        }
        (Key::People | Key::Days | Key::Notified, _) => number(draws),
        _ => source.piece(draws),
    }
}

/// A number of any size.
fn number(draws: &mut Draws) -> String {
    (0..=draws.below(12)).map(|_| char::from(b'0' + draws.below(10) as u8)).collect()
}

/// An amount as somebody might write it.
fn amount(draws: &mut Draws, source: &Source<'_>) -> String {
    let sign = draws.one_of(&["", "", "", "£", "€", "GBP ", "eur", "$", "-", "+"]);
    let part = if draws.once_in(3) { format!(".{}", number(draws)) } else { String::new() };
    let scale = draws.one_of(&["", "", "k", "m", " million", "bn", "tn", "TN", "mio", "x"]);
    let odd = if draws.once_in(8) { source.piece(draws) } else { String::new() };
    format!("{sign}{}{part}{scale}{odd}", number(draws))
}

fn link_is_sound(link: &str) {
    let reading = permalink::read(link);
    let printed = permalink::print(&reading.scenario);
    let again = permalink::read(&printed).scenario;
    assert_eq!(again, reading.scenario, "{printed}");
    assert_eq!(permalink::print(&again), printed);
    assert!(reading.notices.iter().all(|notice| notice.message.ends_with('.')), "{:?}", reading.notices);
}

fn estimate_is_sound(link: &str) {
    let estimate = estimate(&permalink::read(link).scenario);
    for penalty in [estimate.before_reductions, estimate.penalty] {
        assert!(
            penalty.in_order().is_sorted() && penalty.highest <= estimate.assessment.central.maximum,
            "{penalty:?}"
        );
    }
    for chance in [estimate.fine, estimate.reprimand] {
        assert!(0.0 < chance.lowest.number() && chance.lowest <= chance.central, "{chance:?}");
        assert!(chance.central <= chance.highest && chance.highest.number() <= 1.0, "{chance:?}");
    }
}

fn amount_is_sound(text: &str) {
    for regime in [Regime::Uk, Regime::Eu] {
        let mut scenario = Scenario { regime, ..Scenario::default() };
        for key in [Key::Turnover, Key::Gain, Key::PinMaximum, Key::PinFinal, Key::People, Key::Days, Key::Notified] {
            let before = permalink::get(&scenario, key);
            match permalink::set(&mut scenario, key, text) {
                Ok(()) => {
                    let read = permalink::get(&scenario, key);
                    let same = permalink::set(&mut scenario, key, &read);
                    assert!(same.is_ok() && permalink::get(&scenario, key) == read, "{key:?} reads as {read}");
                }
                Err(notice) => {
                    assert!(notice.message.ends_with('.') && permalink::get(&scenario, key) == before, "{notice:?}");
                }
            }
        }
        for key in [Key::PinSeriousness, Key::PinSize, Key::PinAdjustment] {
            drop(permalink::set(&mut scenario, key, text));
        }
        assert!(scenario.turnover.unwrap_or_default().max(scenario.gain) <= Money::LARGEST);
    }
}

fn sensitivity_is_sound(link: &str) {
    let swings = sensitivity(&permalink::read(link).scenario);
    assert!(swings.iter().all(|swing| swing.from < swing.to), "{swings:?}");
}
