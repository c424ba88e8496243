//! What the person has entered, and how it changes. Nothing here follows from anything else here.

mod comparison;
mod simulating;
mod teaching;

use std::rc::Rc;

use amerce_engine::format;
use amerce_engine::permalink::{self, Key, Language, Notice, NoticeKind};
use amerce_engine::scenario::Scenario;
use yew::Reducible;

pub use comparison::{Comparison, MOST_CONTROLS, Move, Side, bare, compare_link};
pub use simulating::{Field, Setting, Simulating, Turn};
pub use teaching::{Teaching, Typed, Wish};

/// The facts that are typed, and so show what could not be read of them.
const TYPED: [Key; 13] = [
    Key::On,
    Key::Title,
    Key::Turnover,
    Key::People,
    Key::Days,
    Key::Articles,
    Key::Notified,
    Key::Gain,
    Key::PinMaximum,
    Key::PinSeriousness,
    Key::PinSize,
    Key::PinAdjustment,
    Key::PinFinal,
];

/// What stands between the thousands in a field of a page that is not in English.
pub(crate) const APART: char = '\u{a0}';

/// How a large number stands in a field. A blank between thousands is read alike in every language; a comma is not.
pub(crate) fn in_field(scenario: &Scenario) -> fn(u64) -> String {
    match Language::of(scenario) {
        None | Some(Language::English) => format::count,
        Some(Language::German) => |number| format::count(number).replace(',', "\u{a0}"),
    }
}

/// So many changes can be undone.
const MOST_STEPS: usize = 200;

/// What the person has entered.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// The last scenario that could be understood.
    pub scenario: Scenario,
    /// What was typed into text fields, kept as it was typed.
    drafts: Vec<(Key, Draft)>,
    /// What the link that was opened had to say.
    pub notices: Vec<Notice>,
    /// How the scenario came to be what it is.
    pub change: Change,
    /// The scenario that was opened first.
    pub opened: Scenario,
    /// How many changes were finished so far; the answer is told aloud after each.
    pub settled: u32,
    /// What was entered before, the last one last.
    past: Vec<Rc<Entered>>,
    /// What was undone, the next one last.
    future: Vec<Rc<Entered>>,
}

/// What was entered at some time, to go back to.
#[derive(Clone, Debug, PartialEq)]
struct Entered {
    scenario: Scenario,
    drafts: Vec<(Key, Draft)>,
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
struct Draft {
    /// The text as it was typed.
    text: String,
    /// Why it could not be read, if so.
    error: Option<String>,
}

/// A change.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// A fact is now what a text says.
    Answer(Key, String),
    /// A change was finished, such as a field left or a slider let go.
    Settle,
    /// The last change is to be undone.
    Undo,
    /// What was undone last is to be done again.
    Redo,
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
            let draft = Draft { text: notice.value.clone(), error: Some(notice.beside_its_field()) };
            Some((Key::from_name(&notice.key).filter(typed)?, draft))
        });
        Self {
            drafts: drafts.collect(),
            opened: reading.scenario.clone(),
            scenario: reading.scenario,
            notices: reading.notices,
            change: Change::Arrived,
            settled: 0,
            past: Vec::new(),
            future: Vec::new(),
        }
    }

    /// The state after a change.
    #[must_use]
    pub fn after(mut self, action: Action) -> Self {
        match action {
            Action::Answer(key, text) => {
                let (before, unread) = (self.entered(), self.error(key).is_some());
                let error =
                    permalink::set(&mut self.scenario, key, &text).err().map(|notice| notice.beside_its_field());
                let changed = self.scenario != before.scenario || unread || error.is_some();
                self.drafts.retain(|(other, _)| *other != key);
                self.drafts.push((key, Draft { text, error }));
                if changed {
                    // Every letter of one fact is one change.
                    if self.change != Change::Fact(key) {
                        self.past.push(before.into());
                        self.past.drain(..self.past.len().saturating_sub(MOST_STEPS));
                    }
                    self.future.clear();
                    self.change = Change::Fact(key);
                }
                self
            }
            Action::Settle => Self { settled: self.settled + 1, ..self },
            Action::Undo => match self.past.pop() {
                Some(before) => {
                    self.future.push(self.entered().into());
                    self.going_to(&before)
                }
                None => self,
            },
            Action::Redo => match self.future.pop() {
                Some(after) => {
                    self.past.push(self.entered().into());
                    self.going_to(&after)
                }
                None => self,
            },
            Action::Arrive(link) => {
                let opened = Self::open(&link);
                // An address that says what is here already, as after a jump within the page, loses nothing typed.
                if opened.scenario == self.scenario && is_read(&opened.notices) {
                    return self;
                }
                // Going back and forward in the browser is undoing and redoing. What could not be read has no address.
                let next =
                    |steps: &[Rc<Entered>]| steps.iter().rev().find(|step| step.scenario != self.scenario).cloned();
                let leads = |steps: &[Rc<Entered>]| next(steps).is_some_and(|step| step.scenario == opened.scenario);
                let step = match (leads(&self.past), leads(&self.future)) {
                    (true, _) => Action::Undo,
                    (false, true) => Action::Redo,
                    (false, false) => return self.replaced_by(opened),
                };
                let mut arrived = self;
                while arrived.scenario != opened.scenario {
                    arrived = arrived.after(step.clone());
                }
                Self { change: Change::Arrived, notices: opened.notices, ..arrived }
            }
            Action::Pick(link) => {
                let opened = Self { change: Change::Picked, ..Self::open(&link) };
                self.replaced_by(opened)
            }
            Action::Dismiss => Self { notices: Vec::new(), ..self },
        }
    }

    /// What is entered now, to come back to.
    fn entered(&self) -> Entered {
        Entered { scenario: self.scenario.clone(), drafts: self.drafts.clone() }
    }

    /// At another place of its own history, with all that was typed then, whether it could be read or not.
    fn going_to(self, Entered { scenario, drafts }: &Entered) -> Self {
        let (scenario, drafts) = (scenario.clone(), drafts.clone());
        Self { scenario, drafts, change: Change::Picked, settled: self.settled + 1, ..self }
    }

    /// With another scenario in the place of this one, which can be undone.
    fn replaced_by(mut self, other: Self) -> Self {
        if other.scenario != self.scenario || !self.unread().is_empty() {
            self.past.push(self.entered().into());
            self.future.clear();
        }
        Self { opened: self.opened, past: self.past, future: self.future, settled: self.settled + 1, ..other }
    }

    /// Whether there is something to undo and to do again.
    #[must_use]
    pub fn can_step(&self) -> [bool; 2] {
        [&self.past, &self.future].map(|steps| !steps.is_empty())
    }

    /// What a field shows: what was typed into it, or else the fact, with the thousands of large numbers apart.
    #[must_use]
    pub fn shown(&self, key: Key) -> String {
        if let Some(draft) = self.draft(key) {
            return draft.text.clone();
        }
        let text = permalink::get(&self.scenario, key);
        match key {
            Key::Turnover | Key::People | Key::Gain | Key::PinMaximum | Key::PinFinal => {
                text.parse().map(in_field(&self.scenario)).unwrap_or(text)
            }
            _ => text,
        }
    }

    /// Why what was typed into a field could not be read.
    #[must_use]
    pub fn error(&self, key: Key) -> Option<String> {
        self.draft(key).and_then(|draft| draft.error.clone())
    }

    /// The facts of which what was typed could not be read, in the order of a link.
    #[must_use]
    pub fn unread(&self) -> Vec<Key> {
        let unread = self.drafts.iter().filter(|(_, draft)| draft.error.is_some());
        let mut unread: Vec<Key> = unread.map(|(key, _)| *key).collect();
        unread.sort_unstable();
        unread
    }

    fn draft(&self, key: Key) -> Option<&Draft> {
        self.drafts.iter().find(|(other, _)| *other == key).map(|(_, draft)| draft)
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

/// Whether everything in a link could be read.
fn is_read(notices: &[Notice]) -> bool {
    notices.iter().all(|notice| notice.kind == NoticeKind::Note)
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
                "“eighty thousand” could not be read: a whole number of people was expected, \
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
    fn a_change_is_undone_and_done_again() {
        let check = |state: &State, people, harm: &str, can: [bool; 2]| {
            let said = (state.scenario.people, permalink::get(&state.scenario, Key::Harm), state.can_step());
            assert_eq!(said, (people, harm.to_owned(), can));
        };
        let typed = ["8", "82", "82x", "829"].iter().fold(State::open("?v=1"), |s, text| answer(s, Key::People, text));
        check(&typed, Some(829), "low", [true, false]);
        let changed = answer(typed, Key::Harm, "severe");
        let once = changed.after(Action::Undo);
        check(&once, Some(829), "low", [true, true]);
        let twice = once.after(Action::Undo);
        check(&twice, None, "low", [false, true]);
        assert_eq!(twice.shown(Key::People), "");
        check(&twice.clone().after(Action::Undo), None, "low", [false, true]);
        let again = twice.after(Action::Redo);
        check(&again, Some(829), "low", [true, true]);
        check(&answer(again, Key::Harm, "none"), Some(829), "none", [true, false]);
    }

    #[test]
    fn going_back_in_the_browser_is_undoing() {
        let opened = State::open("?v=1&people=5");
        let changed = answer(opened.clone(), Key::People, "7");
        let back = changed.clone().after(Action::Arrive("?v=1&people=5".into()));
        assert_eq!((back.scenario.people, back.can_step(), back.change), (Some(5), [false, true], Change::Arrived));
        let forward = back.after(Action::Arrive("?v=1&people=7".into()));
        assert_eq!((forward.scenario.people, forward.can_step()), (Some(7), [true, false]));
        let elsewhere = forward.after(Action::Arrive("?v=1&people=9".into()));
        assert_eq!((elsewhere.scenario.people, elsewhere.can_step()), (Some(9), [true, false]));
        assert_eq!(elsewhere.after(Action::Undo).scenario.people, Some(7));
    }

    #[test]
    fn starting_anew_can_be_undone_and_what_was_opened_is_remembered() {
        let state = answer(State::open("?v=1&people=5"), Key::Days, "7").after(Action::Pick("?v=1".into()));
        assert_eq!((state.scenario.people, state.opened.people), (None, Some(5)));
        let before = state.after(Action::Undo);
        assert_eq!((before.scenario.people, before.scenario.days), (Some(5), 7));
    }

    #[test]
    fn what_could_not_be_read_is_a_step_of_its_own() {
        let check = |state: &State, people: &str, harm: &str| {
            assert_eq!((state.shown(Key::People).as_str(), state.shown(Key::Harm).as_str()), (people, harm));
        };
        let severe = answer(State::open("?v=1"), Key::Harm, "severe");
        let typed = ["m", "ma", "many"].iter().fold(severe, |state, text| answer(state, Key::People, text));
        assert_eq!(typed.unread(), [Key::People]);
        let once = typed.after(Action::Undo);
        check(&once, "", "severe");
        let twice = once.clone().after(Action::Undo);
        check(&twice, "", "low");
        check(&twice.after(Action::Redo).after(Action::Redo), "many", "severe");
        // It stays beside what is changed after it, and comes back with it.
        let later = answer(once.after(Action::Redo), Key::Harm, "none");
        check(&later, "many", "none");
        check(&later.clone().after(Action::Undo), "many", "severe");
        let mended = answer(later, Key::People, "");
        check(&mended, "", "none");
        check(&mended.after(Action::Undo), "many", "none");
    }

    #[test]
    fn what_could_not_be_read_comes_back_where_another_scenario_took_its_place() {
        let typed = answer(State::open("?v=1&people=5&days=soon"), Key::People, "many");
        for action in [Action::Pick("?v=1&people=5".into()), Action::Arrive("?v=1&people=5&days=soon".into())] {
            let replaced = typed.clone().after(action);
            assert_eq!(replaced.shown(Key::People), "5");
            assert_eq!(replaced.after(Action::Undo).shown(Key::People), "many");
        }
    }

    #[test]
    fn going_back_in_the_browser_passes_what_could_not_be_read() {
        let typed = answer(answer(State::open("?v=1&people=5"), Key::Days, "7"), Key::People, "many");
        let back = typed.after(Action::Arrive("?v=1&people=5".into()));
        assert_eq!((back.shown(Key::People).as_str(), back.scenario.days), ("5", 90));
        let forward = back.after(Action::Arrive("?v=1&people=5&days=7".into()));
        assert_eq!((forward.scenario.days, forward.can_step()), (7, [true, true]));
        assert_eq!(forward.after(Action::Redo).shown(Key::People), "many");
    }

    #[test]
    fn the_answer_is_told_once_for_each_change_that_was_finished() {
        let typed = ["8", "82", "829"].iter().fold(State::open("?v=1"), |s, text| answer(s, Key::People, text));
        assert_eq!(typed.settled, 0);
        let left = typed.after(Action::Settle);
        assert_eq!((left.settled, left.clone().after(Action::Undo).settled), (1, 2));
        assert_eq!(left.after(Action::Pick("?v=1".into())).settled, 2);
    }

    #[test]
    fn what_a_link_says_in_vain_is_undone_with_what_it_says() {
        let state = State::open("?v=1&days=5").after(Action::Arrive("?v=1&days=soon".into()));
        assert_eq!((state.shown(Key::Days).as_str(), state.notices.len()), ("soon", 1));
        assert_eq!(state.after(Action::Undo).shown(Key::Days), "5");
    }

    #[test]
    fn an_action_that_changes_nothing_gives_the_same_state() {
        let state = Rc::new(State::open("?v=1"));
        assert!(Rc::ptr_eq(&state, &state.clone().reduce(Action::Dismiss)));
    }
}
