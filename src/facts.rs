//! How facts are asked for and said.

mod told;

use amerce_engine::format;
use amerce_engine::money::{Money, Share};
use amerce_engine::permalink::{self, Key};
use amerce_engine::rulebook::{Answer, CONTROLS, Choice, QUESTIONS, Question};
use amerce_engine::scenario::{Notified, Scenario, State};
use amerce_engine::words::Word;

pub use told::{Told, told};

/// The groups in which facts are asked for: their keys and their names.
pub(crate) const GROUPS: [(&str, &str); 7] = [
    ("organisation", "The organisation"),
    ("breach", "The breach"),
    ("controls", "Controls in place at the time"),
    ("conduct", "The response"),
    ("outcome", "The outcome"),
    ("scenario", "The scenario"),
    ("authority", "The authority’s own choices"),
];

/// The states of a control in the order in which they are offered, and how they are said.
pub(crate) const STATES: &[Choice] = &[
    Choice { value: "none", label: "nowhere" },
    Choice { value: "partial", label: "partly" },
    Choice { value: "full", label: "everywhere" },
    Choice { value: "unknown", label: "not known" },
];

/// The question about a fact, where there is one.
pub(crate) fn question(key: Key) -> Option<&'static Question> {
    QUESTIONS.iter().find(|question| question.key == key.name())
}

/// What a fact is called.
pub(crate) fn label(key: Key) -> &'static str {
    match (key, question(key)) {
        (_, Some(question)) => question.label,
        (Key::Control(control), None) => CONTROLS[control as usize].label,
        (Key::PinMaximum, None) => "Statutory maximum, as the authority took it",
        (Key::PinSeriousness, None) => "Seriousness, as the authority set it",
        (Key::PinSize, None) => "Adjustment for turnover, as the authority set it",
        (Key::PinAdjustment, None) => "Factors, as the authority weighed them",
        (Key::PinFinal, None) => "Penalty, as the authority set it",
        (_, None) => key.name(),
    }
}

/// What a scenario says of a fact, as one would say it.
pub(crate) fn said(scenario: &Scenario, key: Key) -> String {
    const NOT_STATED: &str = "not stated";
    let amount = |amount: Option<Money>| {
        amount.map_or_else(|| NOT_STATED.into(), |amount| format::short(amount, scenario.regime))
    };
    let share = |share: Option<Share>| share.map_or_else(|| NOT_STATED.into(), format::percent);
    match key {
        Key::Turnover => amount(scenario.turnover),
        Key::Gain => amount(Some(scenario.gain)),
        Key::People => scenario.people.map_or_else(|| NOT_STATED.into(), format::count),
        Key::Days => format!("{} days", format::count(scenario.days.into())),
        Key::Notified => match scenario.notified {
            Notified::After(hours) => match in_days(hours) {
                Some(days) => format!("after {} hours ({days})", format::count(hours.into())),
                None => format!("after {} hours", format::count(hours.into())),
            },
            Notified::Never => "never".into(),
        },
        Key::Control(control) => chosen(STATES, scenario.control(control).word()),
        Key::Articles => {
            let articles = scenario.infringements.iter().map(ToString::to_string).collect::<Vec<_>>();
            articles.join("; and ")
        }
        Key::PinMaximum => amount(scenario.pins.maximum),
        Key::PinFinal => amount(scenario.pins.last),
        Key::PinSize => share(scenario.pins.size),
        Key::PinAdjustment => scenario.pins.adjustment.map_or_else(|| NOT_STATED.into(), format::change),
        _ => match question(key).map(|question| &question.answer) {
            Some(Answer::Choice(choices) | Answer::Choices(choices)) => {
                let words = permalink::get(scenario, key);
                words.split('.').map(|word| chosen(choices, word)).collect::<Vec<_>>().join(", ")
            }
            _ => {
                Some(permalink::get(scenario, key)).filter(|text| !text.is_empty()).unwrap_or_else(|| NOT_STATED.into())
            }
        },
    }
}

/// A word of a link as one would say it; where none is given, that it is not stated.
fn chosen(choices: &[Choice], word: &str) -> String {
    let choice = choices.iter().find(|choice| choice.value == word);
    match choice {
        Some(choice) => choice.label.into(),
        None if word.is_empty() => "not stated".into(),
        None => word.into(),
    }
}

/// A word of a list of facts as one would say it.
pub(crate) fn said_of(key: Key, word: &str) -> String {
    match question(key).map(|question| &question.answer) {
        Some(Answer::Choice(choices) | Answer::Choices(choices)) => chosen(choices, word),
        _ => word.into(),
    }
}

/// How many controls are in each state, in words: `1 nowhere, 2 partly, 13 not known`.
pub(crate) fn controls_said(scenario: &Scenario) -> String {
    let number = |state: &State| scenario.controls.iter().filter(|other| *other == state).count();
    let states = [State::None, State::Partial, State::Full, State::Unknown];
    let counted = states.iter().filter(|state| number(state) > 0);
    counted.map(|state| format!("{} {}", number(state), chosen(STATES, state.word()))).collect::<Vec<_>>().join(", ")
}

/// A name as it stands within a sentence.
pub(crate) fn lowered(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

/// So many hours in days, from where days say more than hours.
pub(crate) fn in_days(hours: u32) -> Option<String> {
    const FIVE_DAYS: u32 = 120;
    (hours >= FIVE_DAYS).then(|| format!("{} days", format::count(((hours + 12) / 24).into())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn facts_are_said_as_one_would_say_them() {
        let link =
            "?v=1&regime=uk&turnover=435m&people=82946&data=contact.health&mfa=none&notified=never&articles=32_33";
        let scenario = permalink::read(link).scenario;
        let check = |key, expected: &str| assert_eq!(said(&scenario, key), expected, "{key:?}");
        check(Key::Turnover, "£435m");
        check(Key::People, "82,946");
        check(Key::Role, "Controller");
        check(Key::Country, "not stated");
        check(Key::Notified, "never");
        check(Key::Control(amerce_engine::scenario::Control::Mfa), "nowhere");
        let late = permalink::read("?v=1&notified=1032").scenario;
        assert_eq!(said(&late, Key::Notified), "after 1,032 hours (43 days)");
        assert_eq!(controls_said(&scenario), "1 nowhere, 15 not known");
        assert!(Key::all().all(|key| !label(key).is_empty() && !said(&scenario, key).contains("undefined")));
    }
}
