//! Two scenarios side by side, and how either changes.

use std::rc::Rc;

use amerce_engine::comparison::differences;
use amerce_engine::permalink::{self, Key, Notice, View};
use amerce_engine::rulebook::QUESTIONS;
use amerce_engine::scenario::{Control, Scenario, State as ControlState};
use amerce_engine::words::Word;
use yew::Reducible;

use super::{Action, Change, State, is_read};

/// One of the two scenarios.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The link's own.
    A,
    /// The one that the link names under `with`.
    B,
}

impl Side {
    /// Both.
    pub const BOTH: [Self; 2] = [Self::A, Self::B];

    /// Its letter.
    #[must_use]
    pub const fn letter(self) -> &'static str {
        match self {
            Self::A => "A",
            Self::B => "B",
        }
    }
}

/// Two scenarios side by side.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// The two, without what only says how they are shown.
    pub sides: [State; 2],
    /// The facts that are offered to vary, in the order in which they came up.
    pub varied: Vec<Key>,
    /// How many changes were finished, such as a slider let go.
    pub settled: u32,
    /// How the two came to be what they are.
    pub change: Change<(Side, Key)>,
}

/// A change of a comparison.
#[derive(Clone, Debug, PartialEq)]
pub enum Move {
    /// A fact of one of the two is now what a text says.
    Answer(Side, Key, String),
    /// A change was finished, and its result is to be said.
    Settle,
    /// A fact is to be offered to vary.
    Vary(Key),
    /// The two change places.
    Swap,
    /// The address now holds a link.
    Arrive(String),
    /// A comparison was picked on the page, by its link.
    Pick(String),
    /// The notices were read.
    Dismiss,
}

/// The facts that are offered to vary from the start; controls that are stated and facts that differ come on top.
const OFFERED: [Key; 5] = [Key::Role, Key::Turnover, Key::People, Key::Harm, Key::Days];

/// More controls than this are not offered one by one because they differ.
pub const MOST_CONTROLS: usize = 4;

/// The link that shows two scenarios side by side.
#[must_use]
pub fn compare_link(first: &Scenario, second: &Scenario) -> String {
    // The page has one language, that of the first.
    let facts = |scenario| permalink::print(&bare(scenario).with_other("lang", None));
    let second = facts(second);
    let with = second.trim_start_matches('?').to_owned();
    let same = facts(first) == second;
    let first = bare(first).with_other("view", Some(View::Compare.word().into()));
    permalink::print(&first.with_other("with", (!same).then_some(with)))
}

/// A scenario without what only says how it is compared.
#[must_use]
pub fn bare(scenario: &Scenario) -> Scenario {
    scenario.clone().with_other("view", None).with_other("with", None)
}

impl Comparison {
    /// What a link says; the second scenario is the first where the link names none.
    #[must_use]
    pub fn open(link: &str) -> Self {
        let mut first = State::open(link);
        let mut second = match first.scenario.other("with") {
            Some(with) => State::open(&format!("?{with}")),
            None => State { notices: Vec::new(), ..first.clone() },
        };
        for notice in &mut second.notices {
            notice.message.insert_str(0, "In the second scenario: ");
        }
        let language = first.scenario.other("lang").map(str::to_owned);
        for side in [&mut first, &mut second] {
            side.scenario = bare(&side.scenario).with_other("lang", language.clone());
        }
        let opened = Self { sides: [first, second], varied: Vec::new(), settled: 0, change: Change::Arrived };
        opened.offering(&OFFERED)
    }

    /// One of the two.
    #[must_use]
    pub fn side(&self, side: Side) -> &State {
        &self.sides[side as usize]
    }

    /// The two scenarios.
    #[must_use]
    pub fn scenarios(&self) -> [&Scenario; 2] {
        let [first, second] = &self.sides;
        [&first.scenario, &second.scenario]
    }

    /// The link that says all of it.
    #[must_use]
    pub fn link(&self) -> String {
        let [first, second] = self.scenarios();
        compare_link(first, second)
    }

    /// What the link had to say.
    #[must_use]
    pub fn notices(&self) -> Vec<Notice> {
        self.sides.iter().flat_map(|side| side.notices.clone()).collect()
    }

    /// The facts that could be offered as well, in the order in which they are asked for.
    #[must_use]
    pub fn others(&self) -> Vec<Key> {
        let questions = QUESTIONS.iter().filter_map(|question| Key::from_name(question.key));
        let controls = Control::ALL.iter().map(|control| Key::Control(*control));
        let offered = |key: &Key| *key != Key::Title && !self.varied.contains(key);
        questions.chain(controls).filter(offered).collect()
    }

    /// The comparison after a change.
    #[must_use]
    pub fn after(mut self, change: Move) -> Self {
        match change {
            Move::Answer(side, key, text) => {
                let state = &mut self.sides[side as usize];
                *state = state.clone().after(Action::Answer(key, text));
                self.change = Change::Fact((side, key));
                self
            }
            Move::Settle => Self { settled: self.settled + 1, ..self },
            Move::Vary(key) => self.offering(&[key]),
            Move::Swap => {
                self.sides.swap(0, 1);
                Self { change: Change::Picked, settled: self.settled + 1, ..self }
            }
            Move::Arrive(link) => {
                let opened = Self::open(&link);
                // An address that says what is here already, as after a jump within the page, loses nothing typed.
                if opened.scenarios() == self.scenarios() && is_read(&opened.notices()) {
                    return self;
                }
                Self { settled: self.settled + 1, ..opened.offering(&self.varied) }
            }
            Move::Pick(link) => {
                let picked = Self::open(&link).offering(&self.varied);
                Self { change: Change::Picked, settled: self.settled + 1, ..picked }
            }
            Move::Dismiss => {
                for side in &mut self.sides {
                    side.notices.clear();
                }
                self
            }
        }
    }

    /// With more facts to vary: those, the controls that are stated, and the facts that differ.
    fn offering(mut self, keys: &[Key]) -> Self {
        let [first, second] = self.scenarios();
        let control = |key: &Key| matches!(key, Key::Control(_));
        let stated = |scenario: &Scenario| {
            let stated = Control::ALL.iter().filter(|control| scenario.control(**control) != ControlState::Unknown);
            stated.map(|control| Key::Control(*control)).collect::<Vec<_>>()
        };
        let differing: Vec<Key> = differences(first, second).iter().map(|difference| difference.key).collect();
        let few = |keys: &[Key]| keys.iter().filter(|key| control(key)).count() <= MOST_CONTROLS;
        let mut more = keys.to_vec();
        more.extend([stated(first), differing].into_iter().filter(|keys| few(keys)).flatten());
        // What the authority chose is replayed, and not varied.
        more.retain(|key| control(key) || QUESTIONS.iter().any(|question| question.key == key.name()));
        for key in more {
            if !self.varied.contains(&key) {
                self.varied.push(key);
            }
        }
        self
    }
}

impl Reducible for Comparison {
    type Action = Move;

    fn reduce(self: Rc<Self>, change: Move) -> Rc<Self> {
        let after = (*self).clone().after(change);
        // The same Rc tells Yew that there is nothing to draw.
        if after == *self { self } else { after.into() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIRST: &str = "?v=1&regime=uk&people=82946&harm=severe&mfa=none";

    #[test]
    fn without_a_second_scenario_it_is_the_first() {
        let comparison = Comparison::open(FIRST);
        let [first, second] = comparison.scenarios();
        assert_eq!(first, second);
        assert_eq!(comparison.link(), "?v=1&regime=uk&people=82946&harm=severe&mfa=none&view=compare");
    }

    #[test]
    fn the_link_says_both_scenarios_and_opens_as_the_same() {
        let comparison = Comparison::open(FIRST);
        let comparison = comparison.after(Move::Answer(Side::B, Key::Title, "R&D = 100%, “so”".into()));
        let comparison = comparison.after(Move::Answer(Side::B, Key::People, "1m".into()));
        let link = comparison.link();
        assert!(link.contains("&with=v%3D1%26regime%3Duk%26title%3D"), "{link}");
        let opened = Comparison::open(&link);
        assert_eq!(opened.scenarios(), comparison.scenarios());
        assert_eq!((opened.link(), opened.notices()), (link, Vec::new()));
    }

    #[test]
    fn a_comparison_within_a_comparison_is_left_out() {
        let inner = Comparison::open(FIRST).after(Move::Answer(Side::B, Key::Harm, "low".into()));
        let nested = permalink::print(&Scenario::default().with_other("with", Some(inner.link())));
        let opened = Comparison::open(&nested);
        assert_eq!(opened.scenarios()[1].others, []);
        assert_eq!(opened.scenarios()[1], inner.scenarios()[0]);
    }

    #[test]
    fn what_the_second_says_in_vain_is_said_of_the_second() {
        let opened = Comparison::open("?v=1&people=5&with=v%3D1%26people%3Dmany%26days%3D9");
        let notices = opened.notices();
        assert_eq!(notices.len(), 1, "{notices:?}");
        assert!(notices[0].message.starts_with("In the second scenario: “many” could not be read as “people”"));
        assert_eq!(opened.side(Side::B).scenario.days, 9);
        assert_eq!(opened.after(Move::Dismiss).notices(), []);
    }

    #[test]
    fn swapping_takes_what_was_typed_along() {
        let typed = Comparison::open(FIRST).after(Move::Answer(Side::B, Key::People, "a lot".into()));
        let swapped = typed.clone().after(Move::Swap);
        assert_eq!(swapped.side(Side::A).shown(Key::People), "a lot");
        assert!(swapped.side(Side::A).error(Key::People).is_some());
        assert_eq!(swapped.after(Move::Swap).sides, typed.sides);
    }

    #[test]
    fn facts_that_differ_are_offered_and_stay() {
        let opened = Comparison::open("?v=1&mfa=none&with=v%3D1%26mfa%3Dnone%26code%3Dbroken");
        let extra = [Key::Code, Key::Control(Control::Mfa)];
        assert!(extra.iter().all(|key| opened.varied.contains(key)), "{:?}", opened.varied);
        let again = opened.after(Move::Vary(Key::Gain)).after(Move::Arrive(FIRST.into()));
        assert!([Key::Code, Key::Gain].iter().all(|key| again.varied.contains(key) && !again.others().contains(key)));
        let every = Control::ALL.iter().map(|control| format!("%26{}%3Dfull", control.word())).collect::<String>();
        let many = Comparison::open(&format!("?v=1&with=v%3D1{every}"));
        assert!(!many.varied.iter().any(|key| matches!(key, Key::Control(_))), "{:?}", many.varied);
    }

    #[test]
    fn an_address_that_says_what_is_here_loses_nothing_typed() {
        let typed = Comparison::open(FIRST).after(Move::Answer(Side::A, Key::People, "many".into()));
        let arrived = typed.clone().after(Move::Arrive(typed.link()));
        assert_eq!(arrived.side(Side::A).shown(Key::People), "many");
    }

    #[test]
    fn a_result_is_said_once_a_change_is_finished() {
        let moving = Comparison::open(FIRST).after(Move::Answer(Side::B, Key::People, "10m".into()));
        assert_eq!(moving.settled, 0);
        assert_eq!(moving.clone().after(Move::Settle).settled, 1);
        assert_eq!(moving.after(Move::Swap).after(Move::Pick(FIRST.into())).settled, 2);
    }
}
