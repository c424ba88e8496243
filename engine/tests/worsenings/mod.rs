//! Facts made worse, for the laws of the estimate and of the simulation.

use amerce_engine::scenario::{
    Code, Cooperation, Data, Effect, Fault, Harm, Informed, Mitigation, Notified, Orders, Previous, Scenario,
    Settlement,
};
use amerce_engine::words::Word;

/// A fact made worse: what changes, and how.
pub(crate) type Worsening = (&'static str, fn(&mut Scenario));

/// Each makes one fact worse, or leaves it where it is at its worst already.
///
/// Not among them: `role`, `body` and `articles`, which decide which law applies and not how bad the conduct was;
/// a turnover or a number of people that was not stated before, since stating it narrows the range.
pub(crate) const WORSENINGS: &[Worsening] = &[
    ("people", |s| s.people = s.people.map(|people| (people * 3 / 2 + 1).min(10_000_000_000))),
    ("data", |s| s.data = s.data.with(Data::Health)),
    ("data", |s| s.data = s.data.with(Data::Criminal)),
    ("data", |s| s.data = s.data.with(Data::Location)),
    ("vulnerable", |s| s.vulnerable = true),
    ("effect", |s| s.effect = s.effect.with(Effect::Published)),
    ("effect", |s| s.effect = s.effect.with(Effect::Destroyed)),
    ("harm", |s| s.harm = next(s.harm, &[Harm::None, Harm::Low, Harm::Moderate, Harm::Severe])),
    ("days", |s| s.days = (s.days * 3 / 2 + 1).min(36_500)),
    ("fault", |s| s.fault = Fault::Intentional),
    ("warnings", |s| s.warnings = true),
    ("notified", |s| s.notified = Notified::Never),
    ("informed", |s| s.informed = Informed::Never),
    ("mitigation", |s| s.mitigation = next(s.mitigation, &[Mitigation::Strong, Mitigation::Some, Mitigation::None])),
    ("cooperation", |s| {
        s.cooperation = next(s.cooperation, &[Cooperation::Exceptional, Cooperation::Ordinary, Cooperation::Poor]);
    }),
    ("previous", |s| s.previous = next(s.previous, &[Previous::None, Previous::One, Previous::Several])),
    ("orders", |s| s.orders = Orders::Ignored),
    ("code", |s| s.code = next(s.code, &[Code::Followed, Code::None, Code::Broken])),
    ("authorities", |s| s.authorities = false),
    ("hardship", |s| s.hardship = false),
    ("settlement", |s| {
        s.settlement = next(s.settlement, &[Settlement::Early, Settlement::Middle, Settlement::Late, Settlement::None]);
    }),
];

/// The next worse of some words.
fn next<W: Word>(word: W, worse: &[W]) -> W {
    let at = worse.iter().position(|other| *other == word).expect("every word has a place");
    worse[(at + 1).min(worse.len() - 1)]
}
