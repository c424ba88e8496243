//! The facts of a scenario in words.

use amerce_engine::format;
use amerce_engine::money::Money;
use amerce_engine::permalink::{self, Key};
use amerce_engine::provision::Infringement;
use amerce_engine::scenario::Scenario;

use super::{label, said};
use crate::pages::applies;

/// A fact in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// Its key in a link.
    pub key: Key,
    /// What is asked.
    pub label: &'static str,
    /// How it is spelled in a link; empty if it is not stated.
    pub spelled: String,
    /// The answer in words.
    pub value: String,
    /// Whether the scenario says so; what it does not say is assumed.
    pub stated: bool,
}

/// Every fact that is one under the regime, in the order of a link, but for the name; and what is pinned.
#[must_use]
pub fn told(scenario: &Scenario) -> Vec<Told> {
    let usual = Scenario { infringements: Infringement::usual(scenario.role), ..Scenario::default() };
    let fact = |key: Key| {
        let spelled = permalink::get(scenario, key);
        let stated = key == Key::Regime || spelled != permalink::get(&usual, key);
        Told { key, label: label(key), value: exact(scenario, key), stated, spelled }
    };
    let is_one = |key: &Key| match key {
        Key::V | Key::Title => false,
        Key::PinMaximum | Key::PinSeriousness | Key::PinSize | Key::PinAdjustment | Key::PinFinal => {
            !permalink::get(scenario, *key).is_empty()
        }
        key => applies(*key, scenario),
    };
    Key::all().filter(is_one).map(fact).collect()
}

/// What a scenario says of a fact, to the last digit.
fn exact(scenario: &Scenario, key: Key) -> String {
    let amount = |amount: Money| format::exact(amount, scenario.regime);
    let exact = match key {
        Key::Turnover => scenario.turnover.map(amount),
        Key::Gain => Some(amount(scenario.gain)),
        Key::PinMaximum => scenario.pins.maximum.map(amount),
        Key::PinFinal => scenario.pins.last.map(amount),
        Key::On => scenario.on.map(format::day),
        Key::PinSeriousness => {
            Some(scenario.pins.seriousness.iter().copied().map(format::percent).collect::<Vec<_>>().join(" and "))
        }
        _ => None,
    };
    exact.unwrap_or_else(|| said(scenario, key))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(link: &str, key: Key, expected: &str) {
        let told = told(&permalink::read(link).scenario);
        let fact = told.iter().find(|fact| fact.key == key).expect("the fact is told");
        assert_eq!(fact.value, expected, "{link}");
    }

    #[test]
    fn facts_are_told_in_words() {
        check("?v=1&turnover=330m", Key::Turnover, "£330,000,000");
        check("?v=1&people=82946", Key::People, "82,946");
        check("?v=1", Key::People, "not stated");
        check("?v=1&days=400", Key::Days, "400 days");
        check("?v=1&notified=never", Key::Notified, "never");
        check("?v=1&on=2025-03-26", Key::On, "26 March 2025");
        check("?v=1&regime=eu&country=pl", Key::Country, "Poland");
        check("?v=1&articles=5-1-f.33_32", Key::Articles, "Arts 5(1)(f) and 33; and Art. 32");
        check("?v=1&mfa=partial", Key::from_name("mfa").expect("a key"), "partly");
        check("?v=1&pin.seriousness=25_20", Key::PinSeriousness, "25% and 20%");
        check("?v=1&pin.final=60000", Key::PinFinal, "£60,000");
    }

    #[test]
    fn what_is_not_said_is_not_stated() {
        let told = told(&permalink::read("?v=1&role=processor&harm=severe&days=90").scenario);
        let stated: Vec<&str> = told.iter().filter(|fact| fact.stated).map(|fact| fact.key.name()).collect();
        assert_eq!(stated, ["regime", "role", "harm"]);
    }

    #[test]
    fn every_fact_of_a_link_is_told() {
        let told = told(&permalink::read("?v=1&regime=uk").scenario);
        let asked = Key::all().filter(|key| !matches!(key, Key::V | Key::Title | Key::Country));
        let pins = [Key::PinMaximum, Key::PinSeriousness, Key::PinSize, Key::PinAdjustment, Key::PinFinal];
        for key in asked.filter(|key| !pins.contains(key)) {
            assert!(told.iter().any(|fact| fact.key == key && !fact.value.is_empty()), "{}", key.name());
        }
    }
}
