//! A number that is listed does something: every parameter of a regime stands in the working of some scenario.

mod scenarios;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use amerce_engine::scenario::{Control, Harm, Regime, Scenario, State};
use amerce_engine::words::Word;
use amerce_engine::working::Line;
use amerce_engine::{estimate, permalink};
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use scenarios::scenario;

/// What decides before a line is written, and so stands in none.
const BEFORE_THE_LINES: [&str; 4] = [
    // Which provisions have a penalty at all: a link is refused what is in neither tier.
    "uk.statutory-maximum.standard-provisions",
    "eu.statutory-maximum.standard-provisions",
    // From which hour on a notice is late.
    "uk.aggravating-mitigating.notified-within",
    "eu.aggravating-mitigating.notified-within",
];

/// The addresses of all parameters of a regime, from its files.
fn listed(regime: &str) -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../data/rulebook").join(regime);
    let mut listed = BTreeSet::new();
    for file in fs::read_dir(folder).expect("every regime has a folder") {
        let path = file.expect("the folder can be read").path();
        let step = path.file_stem().expect("a file has a name").to_string_lossy().into_owned();
        let text = fs::read_to_string(&path).expect("the file can be read");
        let parameters: toml::Table = toml::from_str(&text).expect("the data are TOML");
        listed.extend(parameters.keys().map(|parameter| format!("{regime}.{step}.{parameter}")));
    }
    listed
}

/// Scenarios of all kinds, and mild ones, which are rare among them.
fn scenarios() -> impl Iterator<Item = Scenario> {
    let mut runner = TestRunner::deterministic();
    let mut any = move || scenario().new_tree(&mut runner).expect("there are scenarios of all kinds").current();
    (0..500).flat_map(move |_| {
        let any = any();
        let mild =
            Scenario { people: Some(10), harm: Harm::None, controls: [State::Full; Control::ALL.len()], ..any.clone() };
        [any, mild]
    })
}

#[test]
fn every_parameter_stands_in_the_working_of_some_scenario() {
    let mut idle: BTreeSet<String> = Regime::WORDS.iter().flat_map(|regime| listed(regime)).collect();
    for decides in BEFORE_THE_LINES {
        assert!(idle.remove(decides), "there is no parameter {decides}");
    }
    // A rule of one country is rare among scenarios of all.
    let exempt = ["de", "ie"].map(|country| format!("?v=1&regime=eu&country={country}&body=public"));
    let exempt = exempt.iter().map(|link| permalink::read(link).scenario);
    for scenario in scenarios().chain(exempt) {
        for rule in estimate(&scenario).working.lines.iter().flat_map(Line::references) {
            idle.remove(rule.parameter);
        }
    }
    assert_eq!(idle, BTreeSet::new(), "these numbers enter no estimate");
}
