//! An exercise while it is set, and how it changes.

use std::rc::Rc;

use amerce_engine::cases::{CASES, Case};
use amerce_engine::permalink::{self, Facts, Key, Notice, NoticeKind, View};
use amerce_engine::scenario::{Control, Scenario};
use amerce_engine::words::Word;
use yew::Reducible;

use super::{Draft, in_field};
use crate::exercise::{Learning, states_no_fact};

/// Something of an exercise that is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Typed {
    /// What it is called.
    Title,
    /// What was decided.
    Decided,
    /// The upper end of the likely range is to be brought below this amount.
    Below,
    /// So many controls may be put in place at most.
    Controls,
}

impl Typed {
    const ALL: [Self; 4] = [Self::Title, Self::Decided, Self::Below, Self::Controls];

    /// Its key in a link.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Decided => "decided",
            Self::Below => "below",
            Self::Controls => "controls",
        }
    }

    fn set(self, scenario: &mut Scenario, text: &str) -> Result<(), Notice> {
        match self {
            Self::Title => permalink::set(scenario, Key::Title, text),
            Self::Decided | Self::Below | Self::Controls => permalink::set_shown(scenario, self.key(), text),
        }
    }
}

/// An exercise while it is set.
#[derive(Clone, Debug, PartialEq)]
pub struct Teaching {
    /// The scenario that it began with, and all that is set but the case.
    own: Scenario,
    /// The name of a decided case; a link may give one that no case has.
    pub case: Option<String>,
    /// Whether the facts are those of the scenario where a case is given.
    pub own_facts: bool,
    /// What an exercise about the case alone is called, if not as the case.
    title_of_case: String,
    /// What was typed, as it was typed.
    drafts: Vec<(Typed, Draft)>,
    /// What could not be understood of the link that was opened.
    pub notices: Vec<Notice>,
}

/// A change of what is set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wish {
    /// It is about a decided case, by its name; or about none, by no name.
    Case(String),
    /// Its facts are those of the scenario, or else those of the case.
    OwnFacts(bool),
    /// Something is now what a text says.
    Type(Typed, String),
    /// A fact is not told, or told again.
    Tell(Key),
    /// A control cannot be put in place in the task, or can again.
    Offer(Control),
}

impl Teaching {
    /// What a link sets: an exercise, or the facts of a scenario for one.
    #[must_use]
    pub fn open(link: &str) -> Self {
        let mut notices = permalink::read(link).notices;
        let asked = &Learning::open(link).exercise.asked;
        let draft = |typed: Typed| {
            let of = |notice: &&Notice| notice.kind == NoticeKind::Error && notice.key == typed.key();
            let draft = |notice: &Notice| Draft { text: notice.value.clone(), error: Some(notice.beside_its_field()) };
            notices.iter().rev().find(of).map(|notice| (typed, draft(notice)))
        };
        let drafts: Vec<(Typed, Draft)> = Typed::ALL.into_iter().filter_map(draft).collect();
        notices.retain(|notice| !drafts.iter().any(|(typed, _)| typed.key() == notice.key));
        let case = asked.other("case").map(str::to_owned);
        let own_facts = case.is_none() || !states_no_fact(asked);
        // Where the facts are those of a case, the scenario that it began with stands beside it in the address.
        let beside = permalink::second(asked).filter(|_| !own_facts);
        let own = beside.map_or_else(|| asked.clone(), |own| with_decided(&own, asked.others.clone()));
        Self {
            own: ["view", "embed", "case", "with"].iter().fold(own, |scenario, key| scenario.with_other(key, None)),
            case,
            own_facts,
            title_of_case: if own_facts { String::new() } else { asked.title.clone() },
            drafts,
            notices,
        }
    }

    /// The scenario as the exercise has it.
    #[must_use]
    pub fn asked(&self) -> Scenario {
        let facts = match self.decided_case() {
            Some(case) if !self.own_facts => Scenario {
                regime: case.regime(),
                title: self.title_of_case.clone(),
                others: self.own.others.clone(),
                ..Scenario::default()
            },
            _ => self.own.clone(),
        };
        // What was decided in a case is known, and nobody sets it.
        let facts = if self.decided_case().is_some() { facts.with_other("decided", None) } else { facts };
        facts.with_other("case", self.case.clone()).with_other("view", Some(View::Exercise.word().into()))
    }

    /// The exercise as learners find it.
    #[must_use]
    pub fn learning(&self) -> Learning {
        Learning::open(&self.link())
    }

    /// The link of the exercise.
    #[must_use]
    pub fn link(&self) -> String {
        permalink::print(&self.asked())
    }

    /// The link of the page that sets it: the exercise, and the scenario that it began with where its facts are others.
    #[must_use]
    pub fn address(&self) -> String {
        let beside = self.own().filter(|_| !self.own_facts).map(|own| permalink::print(&with_decided(own, Vec::new())));
        let beside = beside.map(|link| link.trim_start_matches('?').to_owned());
        View::Teach.link(&self.asked().with_other("with", beside))
    }

    /// Whether something that was typed could not be read, so that the exercise is as before.
    #[must_use]
    pub fn has_unread(&self) -> bool {
        self.drafts.iter().any(|(_, draft)| draft.error.is_some())
    }

    /// The decided case, where there is one of the name.
    #[must_use]
    pub fn decided_case(&self) -> Option<&'static Case> {
        let id = self.case.as_deref()?;
        CASES.iter().find(|case| case.id.eq_ignore_ascii_case(id))
    }

    /// The scenario that it began with, which may state no fact.
    #[must_use]
    pub fn own(&self) -> Option<&Scenario> {
        Some(&self.own).filter(|own| !states_no_fact(own))
    }

    /// What a field shows: what was typed into it, or else what is set.
    #[must_use]
    pub fn shown(&self, typed: Typed) -> String {
        if let Some((_, draft)) = self.drafts.iter().find(|(other, _)| *other == typed) {
            return draft.text.clone();
        }
        match typed {
            Typed::Title => self.asked().title,
            Typed::Controls => self.own.other(typed.key()).unwrap_or_default().into(),
            Typed::Decided | Typed::Below => {
                let amount = permalink::number(&self.own, typed.key());
                amount.map(in_field(&self.own)).unwrap_or_default()
            }
        }
    }

    /// Why what was typed could not be read.
    #[must_use]
    pub fn error(&self, typed: Typed) -> Option<String> {
        self.drafts.iter().find(|(other, _)| *other == typed).and_then(|(_, draft)| draft.error.clone())
    }

    /// What is set after a change.
    #[must_use]
    pub fn after(mut self, wish: Wish) -> Self {
        match wish {
            Wish::Case(id) => {
                self.case = Some(id).filter(|id| !id.is_empty());
                self.choose_facts(self.case.is_none());
            }
            Wish::OwnFacts(own_facts) => self.choose_facts(own_facts),
            Wish::Type(typed, text) => {
                let mut asked = self.asked();
                let read = typed.set(&mut asked, &text);
                self.keep(typed, asked);
                self.drafts.retain(|(other, _)| *other != typed);
                self.drafts.push((typed, Draft { text, error: read.err().map(|notice| notice.beside_its_field()) }));
            }
            Wish::Tell(key) => permalink::toggle(&mut self.own, "hide", Facts::named(key.name())),
            Wish::Offer(control) => {
                permalink::toggle(&mut self.own, "lock", Facts::named(Key::Control(control).name()));
            }
        }
        self
    }

    /// An exercise about other facts has another name.
    fn choose_facts(&mut self, own_facts: bool) {
        self.own_facts = own_facts;
        self.title_of_case.clear();
        self.drafts.retain(|(typed, _)| *typed != Typed::Title);
    }

    /// Keeps what was read into the exercise.
    fn keep(&mut self, typed: Typed, asked: Scenario) {
        match typed {
            Typed::Title if self.decided_case().is_some() && !self.own_facts => self.title_of_case = asked.title,
            Typed::Title => self.own.title = asked.title,
            Typed::Decided | Typed::Below | Typed::Controls => {
                let said = asked.other(typed.key()).map(str::to_owned);
                self.own = self.own.clone().with_other(typed.key(), said);
            }
        }
    }
}

/// The facts of a scenario and what was decided of them, with other keys than its own for all else.
fn with_decided(own: &Scenario, others: Vec<(String, String)>) -> Scenario {
    let decided = own.other("decided").map(str::to_owned);
    Scenario { others, ..own.clone() }.with_other("decided", decided)
}

impl Reducible for Teaching {
    type Action = Wish;

    fn reduce(self: Rc<Self>, wish: Wish) -> Rc<Self> {
        let after = (*self).clone().after(wish);
        if after == *self { self } else { after.into() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const OWN: &str = "?v=1&regime=uk&title=A+clinic&turnover=4000000&people=5000&mfa=none";

    fn set(wishes: &[Wish]) -> Teaching {
        wishes.iter().cloned().fold(Teaching::open(OWN), Teaching::after)
    }

    fn typed(typed: Typed, text: &str) -> Wish {
        Wish::Type(typed, text.into())
    }

    #[test]
    fn the_facts_of_a_scenario_become_an_exercise() {
        let check =
            |wishes: &[Wish], expected: &str| assert_eq!(set(wishes).link(), format!("?v=1&regime=uk{expected}"));
        let facts = "&title=A+clinic&turnover=4000000&people=5000&mfa=none&view=exercise";
        check(&[], facts);
        check(&[typed(Typed::Decided, "£60k")], &format!("{facts}&decided=60000"));
        check(
            &[typed(Typed::Below, "30,000"), typed(Typed::Controls, "2")],
            &format!("{facts}&below=30000&controls=2"),
        );
        check(&[typed(Typed::Below, "30000"), typed(Typed::Below, "")], facts);
        check(&[Wish::Tell(Key::Turnover)], &facts.replace("exercise", "exercise&hide=turnover"));
        check(&[Wish::Tell(Key::Turnover), Wish::Tell(Key::Turnover)], facts);
        check(&[Wish::Offer(Control::Mfa)], &facts.replace("exercise", "exercise&lock=mfa"));
        check(&[typed(Typed::Title, "B")], &facts.replace("A+clinic", "B"));
    }

    #[test]
    fn a_case_brings_its_facts_and_its_decision_and_nothing_typed_is_lost() {
        let case = Wish::Case("pl-american-heart-2024".into());
        let about = set(&[typed(Typed::Decided, "9"), typed(Typed::Below, "5"), case.clone()]);
        assert_eq!(about.link(), "?v=1&regime=eu&view=exercise&case=pl-american-heart-2024&below=5");
        assert_eq!(about.shown(Typed::Title), "");
        assert!(about.learning().exercise.scenario.people.is_some());
        let named = about.clone().after(typed(Typed::Title, "A hospital "));
        assert_eq!((named.asked().title.as_str(), named.shown(Typed::Title).as_str()), ("A hospital", "A hospital "));
        let reloaded = Teaching::open(&named.address());
        assert_eq!(reloaded.link(), named.link());
        let back = reloaded.after(Wish::Case(String::new())).asked();
        assert_eq!((back.people, back.other("decided")), (Some(5_000), Some("9")));
        let back = named.after(Wish::Case(String::new()));
        assert_eq!(back.asked().other("decided"), Some("9"));
        assert_eq!(back.shown(Typed::Title), "A clinic");
        let uk = set(&[Wish::Case("uk-dpp-law-2025".into()), Wish::OwnFacts(true)]);
        assert_eq!(uk.asked().people, Some(5_000));
        assert_eq!(uk.learning().exercise.case.map(|case| case.id), Some("uk-dpp-law-2025"));
    }

    #[test]
    fn the_link_of_an_exercise_opens_as_it_was_set_and_without_what_learners_did() {
        let check = |link: &str| {
            let done = format!("{link}&guess=5&tried=mfa&embed=whole");
            assert_eq!(Teaching::open(&done).link(), link);
        };
        check("?v=1&regime=uk&view=exercise&case=uk-dpp-law-2025");
        check("?v=1&regime=uk&title=A+law+firm&view=exercise&case=uk-dpp-law-2025");
        check("?v=1&regime=uk&people=5&view=exercise&case=uk-dpp-law-2025");
        check("?v=1&regime=uk&people=5&view=exercise&hide=people&case=uk-nobody-2020");
        check("?v=1&regime=uk&people=5&mfa=none&view=exercise&lock=backups&theme=dark&decided=0&below=5000&controls=3");
        let typed = Teaching::open(&format!("{OWN}&view=exercise&below=far&days=x"));
        assert_eq!(typed.shown(Typed::Below), "far");
        assert!(typed.error(Typed::Below).is_some_and(|error| error.contains("“far” could not be read")));
        assert_eq!(typed.notices.iter().map(|notice| notice.key.as_str()).collect::<Vec<_>>(), ["days"]);
    }

    #[test]
    fn what_makes_no_sense_is_said_beside_its_field_and_changes_nothing() {
        let before = set(&[typed(Typed::Below, "30000")]);
        let after = before.clone().after(typed(Typed::Below, "a lot"));
        assert_eq!(after.link(), before.link());
        assert_eq!(after.shown(Typed::Below), "a lot");
        assert!(after.error(Typed::Below).is_some() && before.error(Typed::Below).is_none());
        assert!(set(&[typed(Typed::Controls, "17")]).error(Typed::Controls).is_some());
    }
}
