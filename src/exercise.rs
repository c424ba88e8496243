//! An exercise: a case whose answer is hidden until the learner has committed a guess, and a task on its controls.
//!
//! All of it is said by a link: the facts by their keys, or by `case` alone where it states none; what was decided by `case`
//! or `decided`; the task by `below` and `controls`; and what the learner has done so far by `guess` and `tried`.

use std::rc::Rc;

use amerce_engine::cases::{CASES, Case, Outcome};
use amerce_engine::money::Money;
use amerce_engine::permalink::{self, Facts, Key};
use amerce_engine::scenario::{Control, Regime, Scenario, State};
use amerce_engine::words::Word;
use amerce_engine::{Estimate, estimate, format};
use yew::Reducible;

use crate::facts::{Told, told};

/// The guess that is this many times too much or too little scores nothing.
const FARTHEST: f64 = 30.0;

/// An exercise, as its link sets it.
#[derive(Clone, Debug, PartialEq)]
pub struct Exercise {
    /// What the link says, without what anybody did of it.
    pub asked: Scenario,
    /// The facts.
    pub scenario: Scenario,
    /// What they come to.
    pub estimate: Estimate,
    /// The facts that are not shown.
    pub hidden: Facts,
    /// The decided case that the facts are those of.
    pub case: Option<&'static Case>,
    /// What was decided; nothing where no penalty was imposed.
    pub decided: Option<Money>,
    /// Whether a guess is asked for.
    pub guessed: bool,
    /// The task on the controls.
    pub task: Option<Task>,
}

/// A task: to bring the likely range down.
#[derive(Clone, Debug, PartialEq)]
pub struct Task {
    /// The upper end of the likely range is to be below this amount.
    pub below: Money,
    /// So many controls may be put in place at most.
    pub most: usize,
    /// The controls that could be put in place, the one that lowers the centre most first.
    pub open: Vec<Control>,
}

/// What a learner has done so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Attempt {
    /// The guess that was committed.
    pub guess: Option<Money>,
    /// The controls that were put in place.
    pub tried: Vec<Control>,
}

/// An exercise and what was done of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Learning {
    /// The exercise.
    pub exercise: Rc<Exercise>,
    /// What was done of it.
    pub attempt: Attempt,
    /// In which ways the link contradicts itself.
    pub contradictions: Contradictions,
}

/// In which ways a link contradicts itself, in sentences.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contradictions {
    /// What anybody may read.
    pub open: Vec<String>,
    /// What tells of the answer, and so is only for those who have it.
    pub telling: Vec<String>,
    /// Which facts of a case do not count, since the link states its own, perhaps to change only a few.
    pub left_out: Option<String>,
}

impl Contradictions {
    /// All that is wrong with the exercise.
    pub fn all(&self) -> impl Iterator<Item = &String> {
        self.open.iter().chain(&self.telling)
    }
}

/// What a learner does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deed {
    /// Commits a guess.
    Guess(Money),
    /// Puts a control in place, or takes it away again.
    Try(Control),
    /// Takes up what was done before, from the link of the exercise and the text of [`Learning::state`].
    Resume(String, String),
}

impl Learning {
    /// What a link sets.
    #[must_use]
    pub fn open(link: &str) -> Self {
        let scenario = permalink::read(link).scenario;
        let mut contradictions = Contradictions::default();
        let exercise = Exercise::set_by(&scenario, &mut contradictions);
        let attempt = exercise.attempt(&scenario, &mut contradictions.open);
        Self { exercise: Rc::new(exercise), attempt, contradictions }
    }

    /// What there is after the learner did something. What an exercise does not ask for changes nothing.
    #[must_use]
    pub fn after(mut self, deed: Deed) -> Self {
        match deed {
            // A guess is committed once; it would be no guess after the answer.
            Deed::Guess(guess) => {
                self.attempt.guess = self.attempt.guess.or(Some(guess).filter(|_| self.exercise.guessed))
            }
            Deed::Try(control) => match self.attempt.tried.iter().position(|tried| *tried == control) {
                Some(place) => drop(self.attempt.tried.remove(place)),
                None if self.may_try(control) => self.attempt.tried.push(control),
                None => {}
            },
            Deed::Resume(link, state) => {
                if link == self.exercise.link() {
                    let resumed = permalink::read(&format!("{link}&{state}")).scenario;
                    self.attempt = self.exercise.attempt(&resumed, &mut Vec::new());
                }
            }
        }
        self
    }

    /// Whether a control can be put in place: it is not yet, and the task allows one more.
    #[must_use]
    pub fn may_try(&self, control: Control) -> bool {
        let task = self.exercise.task.as_ref().filter(|_| self.shows_the_answer());
        task.is_some_and(|task| self.attempt.tried.len() < task.most && task.open.contains(&control))
    }

    /// Whether the answer is shown: the guess was committed, or none is asked for.
    #[must_use]
    pub fn shows_the_answer(&self) -> bool {
        !self.exercise.guessed || self.attempt.guess.is_some()
    }

    /// The facts with the controls that were put in place.
    #[must_use]
    pub fn improved(&self) -> Scenario {
        self.exercise.with(&self.attempt.tried)
    }

    /// Whether the task on the controls is done, where there is one.
    #[must_use]
    pub fn has_met_the_task(&self) -> bool {
        self.exercise.task.as_ref().is_none_or(|task| estimate(&self.improved()).penalty.p90 < task.below)
    }

    /// Whether all is done that the exercise asks for.
    #[must_use]
    pub fn is_completed(&self) -> bool {
        self.shows_the_answer() && self.has_met_the_task()
    }

    /// From 0 to 100, for the guess and for the task, where they are asked for: how near the guess came, and how far the
    /// task was brought.
    #[must_use]
    pub fn scores(&self) -> [Option<u32>; 2] {
        let guess = self.exercise.guessed.then(|| self.attempt.guess.map_or(0, |guess| self.exercise.score_of(guess)));
        [guess, self.exercise.task.as_ref().map(|task| self.score_of_task(task))]
    }

    /// From 0 to 100: the score of the guess, of the task, or the mean of both.
    #[must_use]
    pub fn score(&self) -> u32 {
        let scores: Vec<u32> = self.scores().into_iter().flatten().collect();
        scores.iter().sum::<u32>() / (scores.len() as u32).max(1)
    }

    /// How much of the way to the goal was covered, on a logarithmic scale.
    fn score_of_task(&self, task: &Task) -> u32 {
        let (from, to) = (self.exercise.estimate.penalty.p90, estimate(&self.improved()).penalty.p90);
        if to < task.below {
            return 100;
        }
        let way = times(from, task.below).log10();
        // What has not met the goal has no full score, however little is missing.
        ((times(from, to).log10() / way * 100.0) as u32).min(99)
    }

    /// What was done so far, as the pairs of a link; it fits into what the narrowest learning platform keeps.
    #[must_use]
    pub fn state(&self) -> String {
        let guess = self.attempt.guess.map(|guess| format!("guess={}", guess.units()));
        let tried: Vec<&str> = self.attempt.tried.iter().map(|control| control.word()).collect();
        let tried = (!tried.is_empty()).then(|| format!("tried={}", tried.join(".")));
        guess.into_iter().chain(tried).collect::<Vec<_>>().join("&")
    }

    /// The link of the exercise with what was done so far.
    #[must_use]
    pub fn link(&self) -> String {
        permalink::print(&permalink::read(&format!("{}&{}", self.exercise.link(), self.state())).scenario)
    }
}

impl Reducible for Learning {
    type Action = Deed;

    fn reduce(self: Rc<Self>, deed: Deed) -> Rc<Self> {
        let after = (*self).clone().after(deed);
        if after == *self { self } else { after.into() }
    }
}

impl Exercise {
    /// The exercise that a scenario's link sets.
    fn set_by(scenario: &Scenario, contradictions: &mut Contradictions) -> Self {
        let hidden = Facts::hidden(scenario);
        let case = named(scenario, &mut contradictions.open);
        let decided = decided(scenario, case, &mut contradictions.telling);
        let below = permalink::amount(scenario, "below");
        let asked = ["guess", "tried"].iter().fold(scenario.clone(), |scenario, key| scenario.with_other(key, None));
        let facts =
            case.filter(|_| states_no_fact(&asked)).map_or_else(|| asked.clone(), |case| facts_of(case, &asked));
        contradictions.left_out = case.and_then(|case| what_is_left_out(case, &asked));
        let mut exercise = Self {
            estimate: estimate(&facts),
            hidden,
            case,
            decided,
            guessed: below.is_none() || case.is_some() || decided.is_some(),
            task: None,
            scenario: facts,
            asked,
        };
        exercise.check(contradictions);
        exercise.task = exercise.task(below, contradictions);
        exercise
    }

    /// The link of the exercise, without what anybody did of it.
    #[must_use]
    pub fn link(&self) -> String {
        permalink::print(&self.asked)
    }

    /// A short name that no other exercise has: a fingerprint of its link, by the function of Fowler, Noll and Vo.
    #[must_use]
    pub fn id(&self) -> String {
        let shown =
            ["embed", "theme", "lang"].iter().fold(self.asked.clone(), |scenario, key| scenario.with_other(key, None));
        let step = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        format!("exercise-{:016x}", permalink::print(&shown).bytes().fold(0xcbf2_9ce4_8422_2325, step))
    }

    /// What the guess is measured by: the amount that was decided, or the centre of the estimate where none is known or
    /// no penalty was imposed. A guess of nothing is right then all the same.
    #[must_use]
    pub fn target(&self) -> Money {
        self.decided.filter(|decided| *decided > Money::ZERO).unwrap_or(self.estimate.penalty.central)
    }

    /// From 0 to 100: all for the target itself, nothing from thirty times too much or too little, in logarithms between.
    #[must_use]
    pub fn score_of(&self, guess: Money) -> u32 {
        if self.decided == Some(guess) {
            return 100;
        }
        let off = times(guess, self.target()).log10().abs() / FARTHEST.log10();
        ((1.0 - off.min(1.0)) * 100.0).round() as u32
    }

    /// The facts with some controls in place.
    fn with(&self, controls: &[Control]) -> Scenario {
        controls.iter().fold(self.scenario.clone(), |scenario, control| scenario.with_control(*control, State::Full))
    }

    /// Where the likely range ends with some controls in place.
    #[must_use]
    pub fn end_with(&self, controls: &[Control]) -> Money {
        estimate(&self.with(controls)).penalty.p90
    }

    /// The controls that a task could leave open, the one that lowers the centre most first.
    #[must_use]
    pub fn open_controls(&self) -> Vec<Control> {
        let locked = Facts::locked(&self.scenario);
        let free = |control: &&Control| {
            let key = Key::Control(**control);
            self.scenario.control(**control) != State::Full && !self.hidden.has(key) && !locked.has(key)
        };
        let mut open: Vec<Control> = Control::ALL.iter().filter(free).copied().collect();
        open.sort_by_cached_key(|control| estimate(&self.with(&[*control])).penalty.central);
        open
    }

    /// The controls that bring the task nearest to its goal, as many as are allowed or needed.
    #[must_use]
    pub fn solution(&self) -> Vec<Control> {
        let Some(task) = &self.task else { return Vec::new() };
        let allowed = &task.open[..task.most.min(task.open.len())];
        let needed = (0..=allowed.len()).find(|count| self.end_with(&allowed[..*count]) < task.below);
        allowed[..needed.unwrap_or(allowed.len())].to_vec()
    }

    /// The facts that are stated but not told, and those that are told.
    #[must_use]
    pub fn hidden_and_told(&self) -> (Vec<Told>, Vec<Told>) {
        told(&self.scenario).into_iter().filter(|fact| fact.stated).partition(|fact| self.hidden.has(fact.key))
    }

    fn check(&self, contradictions: &mut Contradictions) {
        let (_, told) = self.hidden_and_told();
        if told.is_empty() {
            contradictions.open.push("The link hides every fact, so that there is nothing to judge by.".into());
        }
        let maximum = self.estimate.assessment.central.maximum;
        if let Some(decided) = self.decided.filter(|decided| *decided > maximum) {
            contradictions.telling.push(format!(
                "What was decided, {}, is more than the statutory maximum of the facts in the link, {}.",
                format::exact(decided, self.scenario.regime),
                format::short(maximum, self.scenario.regime)
            ));
        }
    }

    /// The task on the controls, where the link sets one that can be done.
    fn task(&self, below: Option<Money>, contradictions: &mut Contradictions) -> Option<Task> {
        let apart = |amounts| told_apart(amounts, self.scenario.regime);
        let most = permalink::number(&self.scenario, "controls");
        let Some(below) = below else {
            if most.is_some() {
                contradictions.open.push(
                    "The link says how many controls may be put in place, but not what they are to reach.".into(),
                );
            }
            return None;
        };
        let p90 = self.estimate.penalty.p90;
        if p90 < below {
            let [p90, below] = apart([p90, below]);
            contradictions.telling.push(format!(
                "The upper end of the likely range is {p90} from the start, and so below {below} already."
            ));
            return None;
        }
        let open = self.open_controls();
        if open.is_empty() {
            contradictions
                .open
                .push("No control can be put in place: each is in place already, locked or hidden.".into());
            return None;
        }
        let task = Task { below, most: most.map_or(open.len(), |most| most as usize), open };
        let solved = Self { task: Some(task.clone()), ..self.clone() };
        let reached = solved.end_with(&solved.solution());
        if reached >= below {
            let ([below, reached], controls) = (apart([below, reached]), counted(task.most.min(task.open.len())));
            contradictions.telling.push(format!(
                "The likely range cannot be brought below {below} with {controls}: the best choice brings its upper end to {reached}."
            ));
        }
        Some(task)
    }

    /// What a scenario's link says that a learner has done so far.
    fn attempt(&self, scenario: &Scenario, contradictions: &mut Vec<String>) -> Attempt {
        let guess = permalink::amount(scenario, "guess").filter(|_| self.guessed);
        let tried: Vec<Control> = scenario.other("tried").map(words).unwrap_or_default();
        let task = self.task.as_ref().filter(|_| guess.is_some() || !self.guessed);
        let (fitting, odd): (Vec<Control>, Vec<Control>) =
            tried.into_iter().partition(|control| task.is_some_and(|task| task.open.contains(control)));
        for control in odd {
            contradictions.push(format!("“{}” was put in place where the exercise does not allow it.", control.word()));
        }
        let most = task.map_or(0, |task| task.most);
        if fitting.len() > most {
            contradictions.push(format!(
                "{} were put in place where the exercise allows {most}; the first of them count.",
                counted(fitting.len())
            ));
        }
        Attempt { guess, tried: fitting.into_iter().take(most).collect() }
    }
}

/// The controls in a list of words.
fn words(text: &str) -> Vec<Control> {
    text.split('.').filter_map(Control::from_word).collect()
}

/// The decided case that a link names.
fn named(scenario: &Scenario, contradictions: &mut Vec<String>) -> Option<&'static Case> {
    let id = scenario.other("case")?;
    let Some(case) = CASES.iter().find(|case| case.id.eq_ignore_ascii_case(id)) else {
        contradictions.push(format!("“{id}” is not the name of a decided case, such as uk-advanced-2025."));
        return None;
    };
    if case.regime() != scenario.regime && !states_no_fact(scenario) {
        let law = |regime| match regime {
            Regime::Uk => "UK",
            Regime::Eu => "EU",
        };
        contradictions.push(format!(
            "The facts are under {} law, but the case “{id}” was decided under {} law; it was left out.",
            law(scenario.regime),
            law(case.regime())
        ));
        return None;
    }
    Some(case)
}

/// Whether a link states nothing but how it is to be shown, and perhaps a name.
pub(crate) fn states_no_fact(scenario: &Scenario) -> bool {
    let facts = Scenario { others: Vec::new(), title: String::new(), regime: Regime::Uk, ..scenario.clone() };
    facts == Scenario::default()
}

/// The facts of a case, under the name that the link gives it, if it does.
fn facts_of(case: &Case, asked: &Scenario) -> Scenario {
    let facts = Scenario { others: asked.others.clone(), ..case.scenario() };
    if asked.title.is_empty() { facts } else { Scenario { title: asked.title.clone(), ..facts } }
}

/// Which facts of a case do not count where the link states a few of its own.
fn what_is_left_out(case: &Case, asked: &Scenario) -> Option<String> {
    if states_no_fact(asked) {
        return None;
    }
    let stated = |scenario: &Scenario| told(scenario).into_iter().filter(|fact| fact.stated).collect::<Vec<Told>>();
    let (own, of_the_case) = (stated(asked), stated(&case.scenario()));
    let missing = of_the_case.iter().filter(|fact| !own.iter().any(|own| own.key == fact.key));
    let left: Vec<&str> = missing.map(|fact| fact.label).collect();
    (left.len() > own.len()).then(|| {
        format!(
            "The link states facts of its own, so that those of the case “{}” do not count. It leaves out: {}.",
            case.id,
            left.join(", ")
        )
    })
}

/// What was decided: by the case, or as the link says.
fn decided(scenario: &Scenario, case: Option<&Case>, contradictions: &mut Vec<String>) -> Option<Money> {
    let said = permalink::amount(scenario, "decided");
    let Some(case) = case else { return said };
    let imposed = match case.outcome {
        Outcome::Fine => case.amounts.imposed,
        Outcome::Reprimand | Outcome::None => Some(Money::ZERO),
    };
    if let (Some(said), Some(imposed)) = (said, imposed)
        && said != imposed
    {
        let amount = |amount: Money| format::exact(amount, scenario.regime);
        contradictions.push(format!(
            "The link says that {} was decided, and the case “{}” that it was {}. The case holds.",
            amount(said),
            case.id,
            amount(imposed)
        ));
    }
    imposed.or(said)
}

/// So many controls, in words.
#[must_use]
pub fn counted(controls: usize) -> String {
    match controls {
        1 => "one control".into(),
        count => format!("{count} controls"),
    }
}

/// Two amounts as they are told beside each other: with every digit where they would look the same without.
#[must_use]
pub fn told_apart(amounts: [Money; 2], regime: Regime) -> [String; 2] {
    let rounded = amounts.map(|amount| format::rounded(amount, regime));
    if rounded[0] == rounded[1] { amounts.map(|amount| format::exact(amount, regime)) } else { rounded }
}

/// How many times one amount is another; a penny at least of each.
fn times(amount: Money, other: Money) -> f64 {
    amount.minor().max(1) as f64 / other.minor().max(1) as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    const ADVANCED: &str = "?v=1&regime=uk&role=processor&sector=health&turnover=435000000&people=82946\
        &data=contact.identity.health&vulnerable=yes&effect=taken.encrypted&harm=severe&mfa=none&patching=partial\
        &scanning=partial&view=exercise";

    fn with(pairs: &str) -> Learning {
        Learning::open(&format!("{ADVANCED}&{pairs}"))
    }

    fn pounds(units: u64) -> Money {
        Money::from_units(units)
    }

    #[test]
    fn the_answer_is_hidden_until_a_guess_is_committed_once() {
        let learning = with("case=uk-advanced-2025");
        assert_eq!(learning.contradictions, Contradictions::default());
        assert!(!learning.shows_the_answer() && !learning.is_completed() && learning.score() == 0);
        let guessed = learning.after(Deed::Guess(pounds(2_000_000)));
        assert!(guessed.shows_the_answer() && guessed.is_completed());
        assert_eq!(guessed.exercise.target(), pounds(3_076_320));
        assert_eq!(guessed.state(), "guess=2000000");
        assert_eq!(guessed.clone().after(Deed::Guess(pounds(3_076_320))), guessed);
    }

    #[test]
    fn the_score_falls_with_the_distance_either_way() {
        let exercise = with("decided=3m").exercise;
        let check = |guess: u64, expected: u32| assert_eq!(exercise.score_of(pounds(guess)), expected, "{guess}");
        check(3_000_000, 100);
        check(1_000_000, 68);
        check(9_000_000, 68);
        check(300_000, 32);
        check(100_000, 0);
        check(0, 0);
        check(1_000_000_000, 0);
    }

    #[test]
    fn without_a_decision_the_guess_is_measured_by_the_centre() {
        let learning = with("decided=0");
        let score = |guess| learning.exercise.score_of(guess);
        assert_eq!((score(Money::ZERO), score(pounds(1)), score(learning.exercise.target())), (100, 0, 100));
        assert_eq!(learning.exercise.target(), learning.exercise.estimate.penalty.central);
        assert_eq!(with("").exercise.target(), learning.exercise.estimate.penalty.central);
    }

    #[test]
    fn a_case_alone_brings_its_facts() {
        let learning = Learning::open("?v=1&view=exercise&case=pl-american-heart-2024&embed=whole");
        assert_eq!(learning.contradictions, Contradictions::default());
        assert_eq!((learning.exercise.scenario.regime, learning.exercise.scenario.people), (Regime::Eu, Some(21_000)));
        assert_eq!(learning.exercise.link(), "?v=1&regime=uk&view=exercise&embed=whole&case=pl-american-heart-2024");
        let named = Learning::open("?v=1&view=exercise&case=uk-dpp-law-2025&title=A+law+firm");
        assert_eq!((named.exercise.scenario.title.as_str(), named.exercise.scenario.people), ("A law firm", Some(791)));
        let own = Learning::open("?v=1&view=exercise&case=uk-dpp-law-2025&people=5");
        assert_eq!((own.exercise.scenario.people, own.exercise.scenario.turnover), (Some(5), None));
    }

    #[test]
    fn a_task_is_done_with_the_controls_it_allows() {
        let p90 = with("").exercise.estimate.penalty.p90;
        let best = with("below=1&controls=2");
        let reached = estimate(&best.exercise.with(&best.exercise.solution())).penalty.p90;
        assert!(reached < p90);
        let mut learning = with(&format!("below={}&controls=2", reached.units() + 1));
        assert_eq!(learning.contradictions, Contradictions::default());
        assert!(!learning.exercise.guessed && learning.shows_the_answer() && !learning.is_completed());
        let mut last = learning.score();
        for control in learning.exercise.solution() {
            learning = learning.after(Deed::Try(control));
            assert!(learning.score() > last);
            last = learning.score();
        }
        assert!(learning.is_completed() && learning.score() == 100);
        let third = learning.exercise.task.as_ref().expect("there is a task").open[2];
        assert!(!learning.may_try(third));
        assert_eq!(learning.clone().after(Deed::Try(third)), learning);
        let back = learning.clone().after(Deed::Try(learning.attempt.tried[0]));
        assert!(!back.is_completed() && back.score() < 100);
    }

    #[test]
    fn what_was_done_is_taken_up_again() {
        let fresh = with("case=uk-advanced-2025&below=4m&controls=3");
        let begun = fresh.clone().after(Deed::Try(Control::Mfa));
        assert_eq!(begun, fresh, "the guess comes first");
        let begun = fresh.clone().after(Deed::Guess(pounds(500_000))).after(Deed::Try(Control::Mfa));
        assert_eq!(begun.state(), "guess=500000&tried=mfa");
        let resumed = fresh.clone().after(Deed::Resume(fresh.exercise.link(), begun.state()));
        assert_eq!(resumed, begun);
        assert_eq!(Learning::open(&begun.link()), begun);
        let other = fresh.clone().after(Deed::Resume("?v=1&regime=uk".into(), begun.state()));
        assert_eq!(other, fresh);
        let broken = fresh.clone().after(Deed::Resume(fresh.exercise.link(), "%%%&tried=nothing".into()));
        assert_eq!(broken, fresh);
    }

    #[test]
    fn an_exercise_keeps_its_name_however_it_is_shown() {
        let id = |pairs: &str| with(pairs).exercise.id();
        assert_eq!(id("theme=dark&embed=whole&guess=5"), id(""));
        assert_ne!(id("hide=people"), id(""));
    }

    #[test]
    fn a_link_that_contradicts_itself_says_how() {
        let check = |pairs: &str, expected: &str| {
            assert_eq!(with(pairs).contradictions.all().collect::<Vec<_>>(), [expected], "{pairs}")
        };
        check("case=uk-nobody-2020", "“uk-nobody-2020” is not the name of a decided case, such as uk-advanced-2025.");
        check(
            "case=pl-hospital-2024",
            "The facts are under UK law, but the case “pl-hospital-2024” was decided under EU law; it was left out.",
        );
        check(
            "case=uk-advanced-2025&decided=6.09m",
            "The link says that £6,090,000 was decided, and the case “uk-advanced-2025” that it was £3,076,320. The case holds.",
        );
        check(
            "decided=9m",
            "What was decided, £9,000,000, is more than the statutory maximum of the facts in the link, £8.7m.",
        );
        check("controls=3", "The link says how many controls may be put in place, but not what they are to reach.");
        let few = Learning::open("?v=1&view=exercise&case=UK-Advanced-2025&people=50").contradictions;
        assert!(few.left_out.is_some_and(|few| few.starts_with("The link states facts of its own, so that those of")));
        let every = told(&with("").exercise.scenario).into_iter().filter(|fact| fact.stated);
        let every = every.map(|fact| fact.key.name()).collect::<Vec<_>>().join(".");
        check(&format!("hide={every}"), "The link hides every fact, so that there is nothing to judge by.");
        check("hide=all", "The link hides every fact, so that there is nothing to judge by.");
        check("below=5m&lock=controls", "No control can be put in place: each is in place already, locked or hidden.");
        let p90 = format::rounded(with("").exercise.estimate.penalty.p90, Regime::Uk);
        check(
            "below=8m",
            &format!("The upper end of the likely range is {p90} from the start, and so below £8m already."),
        );
        let [unmet] = &with("below=1000&controls=1").contradictions.telling[..] else { panic!("there is one") };
        assert!(
            unmet.starts_with("The likely range cannot be brought below £1,000 with one control: the best choice"),
            "{unmet}"
        );
        check(
            "below=6m&tried=encryption.mfa&lock=encryption",
            "“encryption” was put in place where the exercise does not allow it.",
        );
        check(
            "below=6m&controls=1&tried=mfa.patching",
            "2 controls were put in place where the exercise allows 1; the first of them count.",
        );
    }

    #[test]
    fn the_best_single_controls_are_the_best_together() {
        let learning = with("below=1&controls=2");
        let task = learning.exercise.task.as_ref().expect("there is a task");
        let p90 = |controls: &[Control]| estimate(&learning.exercise.with(controls)).penalty.p90;
        let best = p90(&learning.exercise.solution());
        for (index, first) in task.open.iter().enumerate() {
            for second in &task.open[index + 1..] {
                assert!(p90(&[*first, *second]) >= best, "{first:?} {second:?}");
            }
        }
    }
}
