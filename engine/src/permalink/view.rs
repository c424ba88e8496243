//! What a link says of how a scenario is shown. None of it changes an amount.
//!
//! These keys are no facts. They stand among the [`others`](Scenario::others) of a scenario, spelled canonically once a
//! link was read, and the functions here say what they mean.

use super::keys::one_of;
use super::{Key, Notice, Reading, gathered, pairs, print, quantity, unreadable};
use crate::format;
use crate::money::Money;
use crate::rulebook::QUESTIONS;
use crate::scenario::{Control, Regime, Scenario};
use crate::words::{Word, words};

words! {
    /// What a page shows of a scenario.
    View {
        /// The penalty, its chance and the working.
        #[default]
        Estimate = "estimate",
        /// One breach and a year of them, by simulation.
        Risk = "risk",
        /// Two scenarios side by side.
        Compare = "compare",
        /// The decided cases that are nearest.
        Cases = "cases",
        /// How it is computed.
        Method = "method",
        /// What there is to send and to take away.
        Share = "share",
        /// How to put it into another page.
        Embed = "embed",
        /// A task for a learner.
        Exercise = "exercise",
        /// How to set one.
        Teach = "teach",
    }

    /// What is shown of the estimate inside another page.
    Embed {
        /// All of it.
        #[default]
        Whole = "whole",
        /// The penalty and its chance.
        Answer = "answer",
        /// The controls with what each is worth, and the answer in short.
        Controls = "controls",
        /// The chart of the range alone.
        Range = "range",
        /// The chart from the maximum to the centre alone.
        Waterfall = "waterfall",
        /// The chart of the facts that matter most alone.
        Facts = "facts",
    }

    /// The colours of the page.
    Theme {
        /// As the device has them.
        #[default]
        Auto = "auto",
        /// Dark on light.
        Light = "light",
        /// Light on dark.
        Dark = "dark",
    }

    /// A language that the page speaks.
    Language {
        /// English.
        #[default]
        English = "en",
        /// German.
        German = "de",
    }
}

/// What may stand under a key.
enum Form {
    /// One of a list of words; the first is meant where none is given.
    Word(&'static [&'static str]),
    /// One of a list of words, or nothing.
    Named(&'static [&'static str]),
    /// A list of facts.
    Facts,
    /// The link of another scenario.
    Link,
    /// An amount in the currency of the regime.
    Amount,
    /// A whole number up to this one.
    Number(u64),
    /// A whole number of something, from the least to the most; another is meant where none is given.
    Count { of: &'static str, least: u64, most: u64, usual: u64 },
    /// Any text.
    Text,
}

/// The keys that are no facts, in the order in which they are printed.
const KEYS: &[(&str, Form)] = &[
    ("view", Form::Word(View::WORDS)),
    ("with", Form::Link),
    ("embed", Form::Named(Embed::WORDS)),
    ("lock", Form::Facts),
    ("hide", Form::Facts),
    ("theme", Form::Word(Theme::WORDS)),
    ("lang", Form::Named(Language::WORDS)),
    ("case", Form::Text),
    ("decided", Form::Amount),
    ("below", Form::Amount),
    ("controls", Form::Number(Control::ALL.len() as u64)),
    ("guess", Form::Amount),
    ("tried", Form::Facts),
    ("seed", Form::Number(u32::MAX as u64)),
    ("draws", Form::Count { of: "draws", least: 1_000, most: 10_000_000, usual: DRAWS }),
    ("years", Form::Count { of: "years", least: 1, most: 30, usual: YEARS }),
    ("appetite", Form::Amount),
    ("budget", Form::Amount),
    ("cost.mfa", Form::Amount),
    ("cost.patching", Form::Amount),
    ("cost.scanning", Form::Amount),
    ("cost.testing", Form::Amount),
    ("cost.privilege", Form::Amount),
    ("cost.segmentation", Form::Amount),
    ("cost.hardening", Form::Amount),
    ("cost.endpoint", Form::Amount),
    ("cost.monitoring", Form::Amount),
    ("cost.encryption", Form::Amount),
    ("cost.backups", Form::Amount),
    ("cost.training", Form::Amount),
    ("cost.suppliers", Form::Amount),
    ("cost.response", Form::Amount),
    ("cost.minimisation", Form::Amount),
    ("cost.governance", Form::Amount),
];

/// So many draws are made where a link does not say how many.
const DRAWS: u64 = 100_000;
/// So many years are looked at where a link does not say how many.
const YEARS: u64 = 1;
/// The simulation starts from this number where a link does not say from which.
const SEED: u64 = 1;

impl View {
    /// The view that a scenario's link asks for; the estimate where it asks for none.
    #[must_use]
    pub fn of(scenario: &Scenario) -> Self {
        word(scenario, "view").unwrap_or_default()
    }

    /// The link of a scenario in this view. The estimate needs no word.
    #[must_use]
    pub fn link(self, scenario: &Scenario) -> String {
        let word = (self != Self::Estimate).then(|| self.word().to_owned());
        print(&scenario.clone().with_other("view", word))
    }
}

impl Embed {
    /// What a link wants to see of a scenario inside another page; none where it is no link for that.
    #[must_use]
    pub fn of(scenario: &Scenario) -> Option<Self> {
        word(scenario, "embed")
    }
}

impl Theme {
    /// The colours that a link asks for.
    #[must_use]
    pub fn of(scenario: &Scenario) -> Self {
        word(scenario, "theme").unwrap_or_default()
    }
}

impl Language {
    /// The language that a link asks for, if it does.
    #[must_use]
    pub fn of(scenario: &Scenario) -> Option<Self> {
        word(scenario, "lang")
    }
}

fn word<W: Word>(scenario: &Scenario, key: &str) -> Option<W> {
    scenario.other(key).and_then(W::from_word)
}

/// What each control costs in a year, in the order of [`Control`]; none where nothing is stated.
pub type Costs = [Option<Money>; Control::ALL.len()];

/// What a link says of the simulation and of what controls cost.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Simulated {
    /// The number that the simulation starts from.
    pub seed: u64,
    /// How many draws are made.
    pub draws: u32,
    /// How many years are looked at.
    pub years: u32,
    /// The most that the organisation is willing to lose.
    pub appetite: Option<Money>,
    /// What it will spend on controls in a year.
    pub budget: Option<Money>,
    /// What each control costs in a year.
    pub costs: Costs,
}

impl Simulated {
    /// What a scenario's link says of the simulation.
    #[must_use]
    pub fn of(scenario: &Scenario) -> Self {
        let count = |key, usual| number(scenario, key).unwrap_or(usual);
        let cost = |control: &Control| amount(scenario, &format!("cost.{}", control.word()));
        Self {
            seed: count("seed", SEED),
            draws: count("draws", DRAWS) as u32,
            years: count("years", YEARS) as u32,
            appetite: amount(scenario, "appetite"),
            budget: amount(scenario, "budget"),
            costs: std::array::from_fn(|at| cost(&Control::ALL[at])),
        }
    }
}

/// Changes what stands under a key that is no fact to what a text says; an empty text is nothing.
///
/// # Errors
///
/// The notice says what was wrong and what would be right; the scenario is then as it was.
pub fn set_shown(scenario: &mut Scenario, key: &str, text: &str) -> Result<(), Notice> {
    let Some((_, form)) = KEYS.iter().find(|(known, _)| *known == key) else { return Ok(()) };
    let said = canonical(form, text.trim(), scenario.regime).map_err(|expected| unreadable(key, text, &expected))?;
    *scenario = scenario.clone().with_other(key, said);
    Ok(())
}

/// Puts facts into the list under a key, `lock` or `hide`, or takes them out where all of them are in it.
pub fn toggle(scenario: &mut Scenario, key: &str, facts: Facts) {
    let listed = Facts::under(scenario, key);
    let listed = if listed.has_all(facts) { listed.without(facts) } else { listed.with(facts) };
    *scenario = scenario.clone().with_other(key, Some(listed.print()).filter(|list| !list.is_empty()));
}

/// An amount under a key that is no fact, such as `guess`.
#[must_use]
pub fn amount(scenario: &Scenario, key: &str) -> Option<Money> {
    number(scenario, key).map(Money::from_units)
}

/// A whole number under a key that is no fact, such as `seed`.
#[must_use]
pub fn number(scenario: &Scenario, key: &str) -> Option<u64> {
    scenario.other(key).and_then(|text| text.parse().ok())
}

/// The second scenario that a link holds under `with`, if it does.
#[must_use]
pub fn second(scenario: &Scenario) -> Option<Scenario> {
    scenario.other("with").map(|link| gathered(pairs(link).collect()).scenario)
}

/// Some of the facts, such as those that are locked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Facts(u64);

/// The groups in which the facts are asked for, and `controls` for all of those. What was done about the breach is
/// `conduct` here, since `response` is the key of a control.
const GROUPS: [&str; 7] = ["organisation", "breach", "controls", "conduct", "outcome", "scenario", "authority"];

impl Facts {
    /// The facts that a link does not let people change.
    #[must_use]
    pub fn locked(scenario: &Scenario) -> Self {
        Self::under(scenario, "lock")
    }

    /// The facts that a link does not show.
    #[must_use]
    pub fn hidden(scenario: &Scenario) -> Self {
        Self::under(scenario, "hide")
    }

    fn under(scenario: &Scenario, key: &str) -> Self {
        scenario.other(key).and_then(Self::read).unwrap_or_default()
    }

    /// Whether a fact is among them.
    #[must_use]
    pub fn has(self, key: Key) -> bool {
        self.0 & 1 << key.index() != 0
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether all of some facts are among them.
    #[must_use]
    pub fn has_all(self, facts: Self) -> bool {
        facts.0 & !self.0 == 0
    }

    /// These facts and others.
    #[must_use]
    pub fn with(self, others: Self) -> Self {
        Self(self.0 | others.0)
    }

    /// These facts without others.
    #[must_use]
    pub fn without(self, others: Self) -> Self {
        Self(self.0 & !others.0)
    }

    /// The facts that a word stands for: a key, a group, or `all`; none where it is no such word.
    #[must_use]
    pub fn named(word: &str) -> Self {
        let mut facts = 0;
        for (index, key) in Key::all().enumerate() {
            let group = group(key);
            if !group.is_empty() && (word == "all" || word == group || word == key.name()) {
                facts |= 1 << index;
            }
        }
        Self(facts)
    }

    /// Reads a list of keys and groups, or `all`.
    fn read(text: &str) -> Option<Self> {
        let mut facts = 0;
        for word in text.split(['.', ',', ' ']).filter(|word| !word.is_empty()) {
            match Self::named(word) {
                Self(0) => return None,
                Self(named) => facts |= named,
            }
        }
        (facts != 0).then_some(Self(facts))
    }

    /// The shortest list that says the same, as a link spells it.
    #[must_use]
    pub fn print(self) -> String {
        let mut said = String::new();
        let mut left = self.0;
        let keys = Key::all().map(Key::name);
        for word in ["all"].into_iter().chain(GROUPS).chain(keys) {
            let Self(named) = Self::named(word);
            if named != 0 && named & !left == 0 {
                left &= !named;
                if !said.is_empty() {
                    said.push('.');
                }
                said.push_str(word);
            }
        }
        said
    }
}

/// The group in which a fact is asked for; empty for what nobody is asked, such as the version.
fn group(key: Key) -> &'static str {
    match key {
        Key::Control(_) => "controls",
        key => QUESTIONS.iter().find(|question| question.key == key.name()).map_or("", |question| question.group),
    }
}

/// The keys that say how a scenario is shown, in the order in which they are printed.
pub fn shown_keys() -> impl Iterator<Item = &'static str> {
    KEYS.iter().map(|(key, _)| *key)
}

/// Whether a key says how a scenario is shown.
pub(super) fn is_known(key: &str) -> bool {
    KEYS.iter().any(|(known, _)| *known == key)
}

/// Makes sense of the keys that say how the scenario is shown, and spells them canonically.
pub(super) fn read(reading: &mut Reading) {
    let mut rest = std::mem::take(&mut reading.scenario.others);
    for (key, form) in KEYS {
        let Some(at) = rest.iter().position(|(other, _)| other == key) else { continue };
        let (key, value) = rest.remove(at);
        match canonical(form, value.trim(), reading.scenario.regime) {
            Ok(text) => reading.scenario.others.extend(text.map(|text| (key, text))),
            Err(expected) => reading.notices.push(unreadable(&key, &value, &expected)),
        }
    }
    reading.scenario.others.append(&mut rest);
}

/// The canonical spelling of a value; none where it says no more than nothing would. The error says what was expected.
fn canonical(form: &Form, text: &str, regime: Regime) -> Result<Option<String>, String> {
    let lower = text.to_ascii_lowercase();
    let said = match form {
        _ if text.is_empty() => return Ok(None),
        Form::Word(words) if words[0] == lower => return Ok(None),
        Form::Word(words) | Form::Named(words) if words.contains(&lower.as_str()) => lower,
        Form::Word(words) | Form::Named(words) => return Err(format!("{} was expected", one_of(words))),
        Form::Facts => Facts::read(&lower).map(Facts::print).ok_or_else(|| {
            format!("keys of facts joined by “.” were expected, such as people.mfa, or {} or all", GROUPS.join(", "))
        })?,
        // What it says is read where the second scenario is shown, so that nothing in it is lost meanwhile.
        Form::Link => match text.rsplit(['?', '#']).find(|part| part.contains('=')) {
            // What stood around a fragment is no part of the link, or it would be read otherwise the next time.
            Some(link) => link.trim().into(),
            None => return Err("the link of another scenario was expected, percent-encoded".into()),
        },
        Form::Amount => quantity::amount(text, regime)?.units().to_string(),
        Form::Number(most) => match text.parse::<u64>() {
            Ok(number) if number <= *most => number.to_string(),
            _ => return Err(format!("a whole number up to {} was expected", format::count(*most))),
        },
        Form::Count { of, least, most, usual } => match quantity::count(text, of, *most, &usual.to_string())? {
            few if few < *least => {
                return Err(format!("from {} to {} {of} make sense", format::count(*least), format::count(*most)));
            }
            count if count == *usual => return Ok(None),
            count => count.to_string(),
        },
        Form::Text => text.into(),
    };
    Ok(Some(said))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_fact_that_is_asked_for_belongs_to_one_group_whose_name_is_no_key() {
        for question in QUESTIONS {
            let key = Key::from_name(question.key).expect("every question has a key");
            assert!(GROUPS.contains(&group(key)), "{}", question.key);
        }
        assert!(GROUPS.iter().chain(&["all"]).all(|name| Key::from_name(name).is_none()));
        assert!(KEYS.iter().all(|(key, _)| Key::from_name(key).is_none()));
    }

    #[test]
    fn every_control_can_have_a_cost() {
        let costs = KEYS.iter().filter_map(|(key, _)| key.strip_prefix("cost."));
        assert_eq!(costs.collect::<Vec<_>>(), Control::WORDS);
    }
}
