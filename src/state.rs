//! What the person has entered, and how it changes. Nothing here follows from anything else here.

mod comparison;

use std::collections::BTreeMap;
use std::rc::Rc;

use amerce_engine::format;
use amerce_engine::permalink::{self, Key, Notice, NoticeKind};
use amerce_engine::scenario::Scenario;
use yew::Reducible;

pub use comparison::{Comparison, MOST_CONTROLS, Move, Side, bare, compare_link};

/// The facts that are typed, and so show what could not be read of them.
const TYPED: [Key; 8] =
    [Key::On, Key::Title, Key::Turnover, Key::People, Key::Days, Key::Articles, Key::Notified, Key::Gain];

/// What the person has entered.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// The last scenario that could be understood.
    pub scenario: Scenario,
    /// What was typed into text fields, kept as it was typed.
    pub drafts: BTreeMap<Key, Draft>,
    /// What the link that was opened had to say.
    pub notices: Vec<Notice>,
    /// How the scenario came to be what it is.
    pub change: Change,
}

/// How a scenario came to be what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change<F = Key> {
    /// The address said so.
    Arrived,
    /// It was picked on the page.
    Picked,
    /// A fact was changed.
    Fact(F),
}

/// What was typed into a field.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// The text as it was typed.
    pub text: String,
    /// Why it could not be read, if so.
    pub error: Option<String>,
}

/// A change.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// A fact is now what a text says.
    Answer(Key, String),
    /// The address now holds a link.
    Arrive(String),
    /// A scenario was picked on the page, by its link.
    Pick(String),
    /// The notices were read.
    Dismiss,
}

impl State {
    /// What a link says.
    #[must_use]
    pub fn open(link: &str) -> Self {
        let reading = permalink::read(link);
        let unread = reading.notices.iter().filter(|notice| notice.kind == NoticeKind::Error);
        let typed = |key: &Key| TYPED.contains(key);
        let drafts = unread.filter_map(|notice| {
            let draft = Draft { text: notice.value.clone(), error: Some(notice.message.clone()) };
            Some((Key::from_name(&notice.key).filter(typed)?, draft))
        });
        let drafts = drafts.collect();
        Self { scenario: reading.scenario, drafts, notices: reading.notices, change: Change::Arrived }
    }

    /// The state after a change.
    #[must_use]
    pub fn after(mut self, action: Action) -> Self {
        match action {
            Action::Answer(key, text) => {
                let error = permalink::set(&mut self.scenario, key, &text).err().map(|notice| notice.message);
                self.drafts.insert(key, Draft { text, error });
                self.change = Change::Fact(key);
                self
            }
            Action::Arrive(link) => match Self::open(&link) {
                // An address that says what is here already, as after a jump within the page, loses nothing typed.
                opened if opened.scenario == self.scenario && opened.notices.is_empty() => self,
                opened => opened,
            },
            Action::Pick(link) => Self { change: Change::Picked, ..Self::open(&link) },
            Action::Dismiss => Self { notices: Vec::new(), ..self },
        }
    }

    /// What a field shows: what was typed into it, or else the fact, with the thousands of large numbers apart.
    #[must_use]
    pub fn shown(&self, key: Key) -> String {
        if let Some(draft) = self.drafts.get(&key) {
            return draft.text.clone();
        }
        let text = permalink::get(&self.scenario, key);
        match key {
            Key::Turnover | Key::People | Key::Gain => text.parse().map(format::count).unwrap_or(text),
            _ => text,
        }
    }

    /// Why what was typed into a field could not be read.
    #[must_use]
    pub fn error(&self, key: Key) -> Option<String> {
        self.drafts.get(&key).and_then(|draft| draft.error.clone())
    }
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let after = (*self).clone().after(action);
        // The same Rc tells Yew that there is nothing to draw.
        if after == *self { self } else { after.into() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(state: State, key: Key, text: &str) -> State {
        state.after(Action::Answer(key, text.into()))
    }

    #[test]
    fn what_cannot_be_read_is_kept_beside_the_last_good_fact() {
        let state = answer(State::open("?v=1&people=82946"), Key::People, "eighty thousand");
        assert_eq!(state.scenario.people, Some(82_946));
        assert_eq!(state.shown(Key::People), "eighty thousand");
        assert_eq!(
            state.error(Key::People).as_deref(),
            Some(
                "“eighty thousand” could not be read as “people”: a whole number of people was expected, \
                 such as 82946 or 1.5m."
            )
        );
        let state = answer(state, Key::People, "80k");
        assert_eq!((state.scenario.people, state.error(Key::People)), (Some(80_000), None));
        assert_eq!(state.shown(Key::People), "80k");
    }

    #[test]
    fn what_a_link_says_in_vain_stands_in_its_field() {
        let state = State::open("?v=1&people=many&harm=awful");
        assert_eq!(state.shown(Key::People), "many");
        assert!(state.error(Key::People).is_some());
        assert_eq!(state.shown(Key::Harm), "low");
    }

    #[test]
    fn an_emptied_field_is_not_stated() {
        let state = answer(State::open("?v=1&turnover=5m"), Key::Turnover, "");
        assert_eq!((state.scenario.turnover, state.error(Key::Turnover)), (None, None));
    }

    #[test]
    fn the_usual_charge_follows_the_role() {
        let state = answer(State::open("?v=1"), Key::Role, "processor");
        assert_eq!(permalink::get(&state.scenario, Key::Articles), "32");
        let state = answer(state, Key::Articles, "32.33");
        assert_eq!(permalink::get(&answer(state, Key::Role, "controller").scenario, Key::Articles), "32.33");
    }

    #[test]
    fn opening_a_link_clears_what_was_typed() {
        let state = answer(State::open("?v=1"), Key::Days, "soon").after(Action::Pick("?v=1&days=5".into()));
        assert_eq!((state.shown(Key::Days).as_str(), state.error(Key::Days)), ("5", None));
    }

    #[test]
    fn an_action_that_changes_nothing_gives_the_same_state() {
        let state = Rc::new(State::open("?v=1"));
        assert!(Rc::ptr_eq(&state, &state.clone().reduce(Action::Dismiss)));
    }
}
