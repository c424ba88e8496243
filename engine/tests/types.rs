//! What the types for JavaScript name is what the engine knows.

use amerce_engine::permalink::{self, Key};
use amerce_engine::scenario::{
    Body, Code, Control, Cooperation, Data, Effect, Fault, Harm, Informed, Mitigation, Orders, Previous, Regime, Role,
    Sector, Settlement,
};
use amerce_engine::words::Word;
use amerce_engine::working::{Operation, Step};

const TYPES: &str = include_str!("../../api/package/amerce.d.ts");

/// What stands between an opening and the next closing.
fn within(opening: &str, closing: &str) -> &'static str {
    let (_, after) = TYPES.split_once(opening).unwrap_or_else(|| panic!("the types hold no `{opening}`"));
    after.split_once(closing).unwrap_or_else(|| panic!("`{opening}` has no end")).0
}

#[test]
fn every_list_of_words_is_the_engines() {
    fn check<W: Word>(name: &str) {
        let told: Vec<&str> = within(&format!("export type {name} ="), ";").split('\'').skip(1).step_by(2).collect();
        assert_eq!(told, W::WORDS, "{name}");
    }
    check::<Step>("Step");
    check::<Operation>("Operation");
    check::<Regime>("Regime");
    check::<Role>("Role");
    check::<Body>("Body");
    check::<Sector>("Sector");
    check::<Data>("Data");
    check::<Effect>("Effect");
    check::<Harm>("Harm");
    check::<Fault>("Fault");
    check::<Informed>("Informed");
    check::<Mitigation>("Mitigation");
    check::<Cooperation>("Cooperation");
    check::<Previous>("Previous");
    check::<Orders>("Orders");
    check::<Code>("Code");
    check::<Settlement>("Settlement");
    check::<Control>("Control");
}

/// The names of the fields of an interface, without those that it has from a list of controls.
fn fields(interface: &str) -> Vec<&'static str> {
    let lines = within(&format!("export interface {interface} "), "\n}").lines();
    let named = lines.filter_map(|line| line.trim().split_once(": ")).map(|(name, _)| name);
    named.filter(|name| !name.starts_with('[')).map(|name| name.trim_end_matches('?').trim_matches('\'')).collect()
}

#[test]
fn every_key_of_a_link_is_a_field() {
    let facts: Vec<&str> = Key::all().filter(|key| !matches!(key, Key::V | Key::Control(_))).map(Key::name).collect();
    assert_eq!(fields("Facts"), facts);
    let shown = permalink::shown_keys().filter(|key| !key.starts_with("cost."));
    assert_eq!(fields("GivenFacts"), facts.iter().copied().chain(shown).collect::<Vec<_>>());
}
