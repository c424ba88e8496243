//! Why a decided case is near to a scenario, in words.

use amerce_engine::format::{count, percent, rough_change, short, times};
use amerce_engine::money::{Money, Share};
use amerce_engine::nearness::{Fact, Near, weights};
use amerce_engine::permalink::Key;
use amerce_engine::rulebook::CONTROLS;
use amerce_engine::scenario::{Body, Control, Regime, Role, Scenario, State};
use amerce_engine::words::{Set, Word};

use crate::components::Likeness;
use crate::facts::{lowered, said, said_of};

/// Numbers that are no further apart than this are alike: about twice as many.
const ALIKE: Share = Share::from_billionths(101_000_000);

/// What is alike and what is not between a scenario and a case.
#[must_use]
pub(crate) fn likeness(own: &Scenario, near: &Near) -> Likeness {
    let case = near.breach.scenario();
    let caveat = match (near.case.security, near.told) {
        (false, _) => "It is not about a failing in security, so that it is not compared.",
        (true, false) => "Too little is known of both to say how near it is.",
        (true, true) => "",
    };
    let alike = caveat.is_empty().then(|| rough(Share::ONE + -near.distance.apart));
    let mut likeness = Likeness { near: alike.unwrap_or_default(), caveat, ..Likeness::default() };
    for (fact, apart) in weightiest_first(&near.distance.facts) {
        let (alike, different) = words(fact, apart, own, case);
        likeness.alike.extend(alike);
        likeness.apart.extend(different);
    }
    let compared = |fact: Fact| near.distance.facts.iter().any(|(compared, _)| *compared == fact);
    let unknown = Fact::ALL.iter().filter(|fact| !compared(**fact) && asked(**fact, own));
    likeness.unknown = unknown.map(|fact| name(*fact).to_owned()).collect();
    likeness
}

/// A share to whole percents.
fn rough(share: Share) -> String {
    percent(Share::from_billionths((share.billionths() + 5_000_000) / 10_000_000 * 10_000_000))
}

fn weightiest_first(facts: &[(Fact, Share)]) -> Vec<(Fact, Share)> {
    let weight = |fact: Fact| weights().value.iter().find(|entry| entry.0 == fact.word()).map(|entry| entry.1);
    let mut facts = facts.to_vec();
    facts.sort_by_key(|(fact, _)| std::cmp::Reverse(weight(*fact)));
    facts
}

/// Whether the scenario says something of a fact, so that it is a lack if the case does not.
fn asked(fact: Fact, own: &Scenario) -> bool {
    match fact {
        Fact::Turnover => own.turnover.is_some(),
        Fact::People => own.people.is_some(),
        Fact::Controls => own.controls.iter().any(|state| *state != State::Unknown),
        Fact::Data | Fact::Effect | Fact::Days => true,
        _ => false,
    }
}

fn name(fact: Fact) -> &'static str {
    match fact {
        Fact::Regime => "the law",
        Fact::Role => "the role",
        Fact::Body => "the kind of body",
        Fact::Sector => "the sector",
        Fact::Turnover => "the turnover",
        Fact::People => "the number of people",
        Fact::Data => "the kinds of data",
        Fact::Effect => "what happened to the data",
        Fact::Vulnerable => "whether people were vulnerable",
        Fact::Days => "the duration",
        Fact::Controls => "the controls that you stated",
    }
}

/// What is alike in a fact and what is not; a fact may say a little of both.
fn words(fact: Fact, apart: Share, own: &Scenario, case: &Scenario) -> (Option<String>, Option<String>) {
    let alike = apart <= ALIKE;
    let one = |alike_words: &str, apart_words: &str| {
        if alike { (Some(alike_words.to_owned()), None) } else { (None, Some(apart_words.to_owned())) }
    };
    match fact {
        Fact::Regime => match case.regime {
            Regime::Uk => one("under UK law", "under UK law"),
            Regime::Eu => one("under EU law", "under EU law"),
        },
        Fact::Role => match case.role {
            Role::Controller => one("a controller", "a controller"),
            Role::Processor => one("a processor", "a processor"),
        },
        Fact::Body => match case.body {
            Body::Undertaking => one("an undertaking", "an undertaking"),
            Body::Public => one("a public body", "a public body"),
            Body::Other => one("no undertaking", "a charity or another body"),
        },
        Fact::Sector => {
            let sector = lowered(&said(case, Key::Sector));
            one(&format!("sector: {sector}"), &format!("sector: {sector}"))
        }
        Fact::Turnover => {
            let turnover = case.turnover.unwrap_or_default();
            numbers(alike, "the turnover", ratio(own, case), &short(turnover, case.regime))
        }
        Fact::People => {
            let (mine, theirs) = (own.people.unwrap_or_default(), case.people.unwrap_or_default());
            numbers(alike, "the people", Share::from_ratio(theirs, mine.max(1)), &count(theirs))
        }
        Fact::Days => {
            let days = format!("{} days", count(case.days.into()));
            numbers(alike, "the duration", Share::from_ratio(case.days.into(), u64::from(own.days.max(1))), &days)
        }
        Fact::Data => sets(Key::Data, own.data, case.data),
        Fact::Effect => sets(Key::Effect, own.effect, case.effect),
        Fact::Vulnerable => match (own.vulnerable, case.vulnerable) {
            (true, true) => (Some("vulnerable people".into()), None),
            (false, false) => (None, None),
            (_, true) => (None, Some("vulnerable people".into())),
            (_, false) => (None, Some("no vulnerable people".into())),
        },
        Fact::Controls => controls(own, case),
    }
}

/// The turnover of a case as a part of one's own, in one currency.
fn ratio(own: &Scenario, case: &Scenario) -> Share {
    let here = |turnover: Money| {
        amerce_engine::exchange::exchanged(turnover, case.regime, own.regime, amerce_engine::rulebook::VERSION)
    };
    let (mine, theirs) = (own.turnover.unwrap_or_default(), here(case.turnover.unwrap_or_default()));
    Share::from_ratio(theirs.minor(), mine.minor().max(1))
}

/// How many times a number another is, with the number itself.
fn numbers(alike: bool, of: &str, ratio: Share, number: &str) -> (Option<String>, Option<String>) {
    let change = rough_change(ratio + -Share::ONE);
    let words = if change == "no change" {
        format!("{of} the same ({number})")
    } else if ratio >= Share::ONE + Share::HALF {
        format!("{} times {of} ({number})", times(ratio))
    } else {
        format!("{} of {of} ({number})", rough(ratio))
    };
    if alike { (Some(words), None) } else { (None, Some(words)) }
}

/// What two sets share, and what only the case has or lacks.
fn sets<W: Word>(key: Key, own: Set<W>, case: Set<W>) -> (Option<String>, Option<String>) {
    let named = |words: Vec<W>| {
        let names = words.into_iter().map(|word| lowered(&said_of(key, word.word())));
        names.collect::<Vec<_>>().join(", ")
    };
    let both = named(own.iter().filter(|word| case.has(*word)).collect());
    let more = named(case.iter().filter(|word| !own.has(*word)).collect());
    let less = named(own.iter().filter(|word| !case.has(*word)).collect());
    let different = match (more.as_str(), less.as_str()) {
        ("", "") => None,
        (more, "") => Some(format!("also {more}")),
        ("", less) => Some(format!("without {less}")),
        (more, less) => Some(format!("{more} in place of {less}")),
    };
    (Some(both).filter(|both| !both.is_empty()), different)
}

/// Which controls fell short in both, and which in one only.
fn controls(own: &Scenario, case: &Scenario) -> (Option<String>, Option<String>) {
    let short = |state| matches!(state, State::None | State::Partial);
    let named = |keep: &dyn Fn(State, State) -> bool| {
        let kept = Control::ALL.iter().filter(|control| keep(own.control(**control), case.control(**control)));
        kept.map(|control| lowered(CONTROLS[*control as usize].label)).collect::<Vec<_>>().join(", ")
    };
    let both = named(&|mine, theirs| short(mine) && short(theirs));
    let only = named(&|mine, theirs| mine == State::Full && short(theirs));
    let said = |names: String, words: &str| Some(format!("{words} {names}")).filter(|_| !names.is_empty());
    (said(both, "short of"), said(only, "short of"))
}

#[cfg(test)]
mod tests {
    use amerce_engine::nearness::nearest;
    use amerce_engine::permalink;

    use super::*;
    use crate::example;

    #[test]
    fn the_case_of_the_worked_example_is_near_and_says_why() {
        let own = permalink::read(example::LINK).scenario;
        let nearest = nearest(&own);
        assert_eq!(nearest[0].case.id, "uk-advanced-2025");
        let words = likeness(&own, &nearest[0]);
        let alike = words.alike.join("; ");
        for expected in
            ["96% of the people (79,404)", "a processor", "under UK law", "vulnerable people", "short of multi-factor"]
        {
            assert!(alike.contains(expected), "{expected}: {alike}");
        }
        assert!(words.apart.iter().any(|words| words.contains("1,550 days")), "{words:?}");
        assert_eq!(words.unknown, ["the turnover"]);
    }

    #[test]
    fn every_case_says_something_of_how_near_it_is() {
        let own = permalink::read("?v=1&regime=eu&people=5000&turnover=2m&data=financial.contact").scenario;
        for near in nearest(&own) {
            let words = likeness(&own, &near);
            assert!(!words.alike.is_empty() || !words.apart.is_empty(), "{}", near.case.id);
            let all = [words.alike, words.apart, words.unknown].concat();
            assert!(all.iter().all(|words| !words.trim().is_empty() && !words.contains("  ")), "{all:?}");
        }
    }
}
