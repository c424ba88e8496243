//! A scenario whose risk is simulated, with the settings of the simulation, and how both change.

use std::rc::Rc;

use amerce_engine::format;
use amerce_engine::permalink::{self, Key, Notice, NoticeKind, Simulated, View};
use amerce_engine::scenario::{Control, Scenario};
use amerce_engine::words::Word;
use yew::Reducible;

use super::{Action, Change, Draft, State, is_read};

/// Something of a simulation that can be set, and is no fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting {
    /// How many years are looked at.
    Years,
    /// How many draws are made.
    Draws,
    /// The number that the simulation starts from.
    Seed,
    /// The most that the organisation is willing to lose.
    Appetite,
    /// What it will spend on controls in a year.
    Budget,
    /// What a control costs in a year.
    Cost(Control),
}

impl Setting {
    /// Its key in a link.
    #[must_use]
    pub fn key(self) -> String {
        match self {
            Self::Years => "years".into(),
            Self::Draws => "draws".into(),
            Self::Seed => "seed".into(),
            Self::Appetite => "appetite".into(),
            Self::Budget => "budget".into(),
            Self::Cost(control) => format!("cost.{}", control.word()),
        }
    }

    fn all() -> impl Iterator<Item = Self> {
        let settings = [Self::Years, Self::Draws, Self::Seed, Self::Appetite, Self::Budget];
        settings.into_iter().chain(Control::ALL.iter().map(|control| Self::Cost(*control)))
    }
}

/// What can be changed of a simulation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// A fact of the scenario.
    Fact(Key),
    /// A setting of the simulation.
    Setting(Setting),
}

/// A scenario whose risk is simulated.
#[derive(Clone, Debug, PartialEq)]
pub struct Simulating {
    /// The facts, and among what is no fact the settings that could be understood.
    pub facts: State,
    /// What was typed as settings.
    drafts: Vec<(Setting, Draft)>,
    /// How it came to be what it is.
    pub change: Change<Field>,
}

/// A change of what is simulated.
#[derive(Clone, Debug, PartialEq)]
pub enum Turn {
    /// A fact or a setting is now what a text says.
    Set(Field, String),
    /// A change was finished, and its result is to be said.
    Settle,
    /// The address now holds a link.
    Arrive(String),
    /// The notices were read.
    Dismiss,
}

impl Simulating {
    /// What a link says.
    #[must_use]
    pub fn open(link: &str) -> Self {
        let facts = State::open(link);
        let unread = |setting: Setting| {
            let of = |notice: &&Notice| notice.kind == NoticeKind::Error && notice.key == setting.key();
            let draft = |notice: &Notice| Draft { text: notice.value.clone(), error: Some(notice.beside_its_field()) };
            facts.notices.iter().rev().find(of).map(|notice| (setting, draft(notice)))
        };
        let drafts = Setting::all().filter_map(unread).collect();
        Self { drafts, facts, change: Change::Arrived }
    }

    /// The last scenario that could be understood.
    #[must_use]
    pub fn scenario(&self) -> &Scenario {
        &self.facts.scenario
    }

    /// The last settings that could be understood.
    #[must_use]
    pub fn settings(&self) -> Simulated {
        Simulated::of(self.scenario())
    }

    /// The link that says all of it.
    #[must_use]
    pub fn link(&self) -> String {
        View::Risk.link(self.scenario())
    }

    /// What the field of a setting shows: what was typed into it, or else the setting.
    #[must_use]
    pub fn shown(&self, setting: Setting) -> String {
        if let Some(draft) = self.draft(setting) {
            return draft.text.clone();
        }
        let settings = self.settings();
        let amount = |amount: Option<_>| amount.map(amerce_engine::money::Money::units);
        let number = match setting {
            Setting::Years => Some(settings.years.into()),
            Setting::Draws => Some(settings.draws.into()),
            // A seed is a name more than a number.
            Setting::Seed => return settings.seed.to_string(),
            Setting::Appetite => amount(settings.appetite),
            Setting::Budget => amount(settings.budget),
            Setting::Cost(control) => amount(settings.costs[control as usize]),
        };
        number.map(format::count).unwrap_or_default()
    }

    /// Why what was typed as a setting could not be read.
    #[must_use]
    pub fn error(&self, setting: Setting) -> Option<String> {
        self.draft(setting).and_then(|draft| draft.error.clone())
    }

    /// Whether something that was typed could not be read, so that what is shown is the result of before.
    #[must_use]
    pub fn is_as_before(&self) -> bool {
        !self.facts.unread().is_empty() || self.drafts.iter().any(|(_, draft)| draft.error.is_some())
    }

    fn draft(&self, setting: Setting) -> Option<&Draft> {
        self.drafts.iter().find(|(other, _)| *other == setting).map(|(_, draft)| draft)
    }

    /// What is simulated after a change.
    #[must_use]
    pub fn after(mut self, turn: Turn) -> Self {
        match turn {
            Turn::Set(Field::Fact(key), text) => {
                let change = Change::Fact(Field::Fact(key));
                Self { facts: self.facts.after(Action::Answer(key, text)), change, ..self }
            }
            Turn::Set(Field::Setting(setting), text) => {
                let read = permalink::set_shown(&mut self.facts.scenario, &setting.key(), &text);
                self.drafts.retain(|(other, _)| *other != setting);
                self.drafts.push((setting, Draft { text, error: read.err().map(|notice| notice.beside_its_field()) }));
                Self { change: Change::Fact(Field::Setting(setting)), ..self }
            }
            Turn::Settle => Self { facts: self.facts.after(Action::Settle), ..self },
            Turn::Arrive(link) => {
                let opened = Self::open(&link);
                // An address that says what is here already, as after a jump within the page, loses nothing typed.
                let same = opened.scenario() == self.scenario() && is_read(&opened.facts.notices);
                if same { self } else { opened }
            }
            Turn::Dismiss => Self { facts: self.facts.after(Action::Dismiss), ..self },
        }
    }
}

impl Reducible for Simulating {
    type Action = Turn;

    fn reduce(self: Rc<Self>, turn: Turn) -> Rc<Self> {
        let after = (*self).clone().after(turn);
        // The same Rc tells Yew that there is nothing to draw.
        if after == *self { self } else { after.into() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINK: &str = "?v=1&regime=uk&turnover=435000000&view=risk&seed=7&appetite=500000&cost.mfa=20000";

    fn set(simulating: Simulating, setting: Setting, text: &str) -> Simulating {
        simulating.after(Turn::Set(Field::Setting(setting), text.into()))
    }

    #[test]
    fn the_link_says_all_that_is_set() {
        let opened = Simulating::open(LINK);
        assert_eq!(opened.link(), LINK);
        let cost = Setting::Cost(Control::Mfa);
        let shown = [Setting::Seed, Setting::Years, Setting::Draws, Setting::Appetite, Setting::Budget, cost];
        assert_eq!(shown.map(|setting| opened.shown(setting)), ["7", "1", "100,000", "500,000", "", "20,000"]);
        let opened = set(set(opened, Setting::Draws, "1m"), cost, "");
        assert_eq!(opened.shown(Setting::Draws), "1m");
        assert!(opened.link().ends_with("&seed=7&draws=1000000&appetite=500000"), "{}", opened.link());
    }

    #[test]
    fn what_makes_no_sense_is_refused_beside_its_field_and_the_last_setting_stays() {
        let check = |setting: Setting, text: &str, why: &str| {
            let before = Simulating::open(LINK);
            let after = set(before.clone(), setting, text);
            assert_eq!(after.settings(), before.settings(), "{text}");
            assert_eq!(after.shown(setting), text);
            let error = after.error(setting).unwrap_or_default();
            assert!(error.contains(why) && after.is_as_before() && !before.is_as_before(), "{error}");
            assert!(!set(after, setting, "1000").is_as_before());
        };
        check(Setting::Seed, "-1", "“-1” could not be read: a whole number up to 4,294,967,295");
        check(Setting::Draws, "12", "from 1,000 to 10,000,000 draws make sense");
        check(Setting::Draws, "99999999999", "“99999999999” could not be read: at most");
        check(Setting::Appetite, "a lot", "“a lot” could not be read");
        check(Setting::Budget, "-5", "“-5” could not be read");
        check(Setting::Cost(Control::Mfa), "cheap", "“cheap” could not be read");
        let years = set(Simulating::open(LINK), Setting::Years, "31");
        assert!(years.error(Setting::Years).is_some_and(|error| error.contains("“31” could not be read")));
    }

    #[test]
    fn what_a_link_says_in_vain_stands_in_its_field() {
        let opened = Simulating::open("?v=1&appetite=much&people=many&cost.backups=1k");
        assert_eq!((opened.shown(Setting::Appetite).as_str(), opened.settings().appetite), ("much", None));
        assert!(opened.error(Setting::Appetite).is_some() && opened.is_as_before());
        assert_eq!(opened.facts.shown(Key::People), "many");
        let arrived = opened.clone().after(Turn::Arrive("?v=1&appetite=5000".into()));
        assert_eq!((arrived.shown(Setting::Appetite).as_str(), arrived.is_as_before()), ("5,000", false));
        assert_eq!(opened.after(Turn::Dismiss).facts.notices, []);
    }

    #[test]
    fn an_address_that_says_what_is_here_loses_nothing_typed() {
        let typed = set(Simulating::open(LINK), Setting::Budget, "some");
        let arrived = typed.clone().after(Turn::Arrive(typed.link()));
        assert_eq!(arrived.shown(Setting::Budget), "some");
    }
}
