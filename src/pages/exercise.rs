//! An exercise: the facts, a guess, and then the answer beside the guess and what was decided.

use amerce_engine::cases::{Case, Outcome};
use amerce_engine::money::Money;
use amerce_engine::permalink::{self, Embed, Key, View};
use amerce_engine::rulebook::CONTROLS;
use amerce_engine::scenario::{Control, Scenario};
use amerce_engine::words::Word;
use amerce_engine::{estimate, format};
use yew::prelude::*;

use crate::components::{
    AmountRangeProps, ControlPicker, FactListProps, GuessField, Mark, Masthead, Page, Pickable, SourceListProps,
    VerdictProps, WorkingTableProps, amount_range, fact_list, source_list, verdict, working_table,
};
use crate::exercise::{Deed, Exercise, Learning, Task, counted, told_apart};
use crate::facts::{Told, said};
use crate::hooks::{self, ExerciseTold};
use crate::pages::{described, foot, frame_line};
use crate::series::Series;

/// The amounts of the slider, in whole units.
const AMOUNTS: Series = Series::between(3, 9);

/// Properties of [`ExercisePage`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ExercisePageProps {
    /// The link that is opened.
    pub opening: String,
}

/// An exercise.
#[component]
pub fn ExercisePage(props: &ExercisePageProps) -> Html {
    let learning = {
        let opening = props.opening.clone();
        use_reducer(move || Learning::open(&opening))
    };
    let on_deed = {
        let learning = learning.dispatcher();
        Callback::from(move |deed| learning.dispatch(deed))
    };
    let exercise = &learning.exercise;
    let told = ExerciseTold {
        id: exercise.id(),
        link: exercise.link(),
        state: learning.state(),
        score: learning.score(),
        completed: learning.is_completed(),
    };
    hooks::use_exercise(told, on_deed.reform(|(link, state)| Deed::Resume(link, state)));
    use_effect_with((), |()| hooks::name_page("Exercise"));
    use_effect_with(learning.link(), |link| hooks::stay_at(link));
    let shown = learning.shows_the_answer();
    {
        let was_shown = use_mut_ref(|| shown);
        use_effect_with(shown, move |shown| {
            if *shown && !was_shown.replace(true) {
                hooks::focus("answer");
            }
        });
    }
    let framed = Embed::of(&exercise.asked).is_some();
    let notices = permalink::read(&props.opening).notices.into_iter().map(|notice| notice.message);
    let contradictions_told = learning.contradictions.clone();
    let telling = contradictions_told.telling.into_iter().chain(contradictions_told.left_out);
    // Before the answer nobody is told of it.
    let wrong: Vec<String> = notices.chain(contradictions_told.open).chain(telling.filter(|_| shown)).collect();
    html! {
        <>
            if !framed {
                // What is shared before the answer is known would tell it.
                <Masthead page={Page::Lessons} scenario={shown.then(|| exercise.scenario.clone())} here={learning.link()} on_print={|()| hooks::print_page()} />
            }
            <main class="app-exercise" id={(!shown).then_some("answer")}>
                { contradictions(&wrong) }
                <h1 class="app-page__title">{ title(exercise) }</h1>
                { facts(exercise) }
                if exercise.guessed && !shown {
                    <Guess exercise={(**exercise).clone()} on_guess={on_deed.reform(Deed::Guess)} />
                }
                if !shown {
                    { for exercise.task.as_ref().map(|task| on_paper(&learning, task)) }
                } else {
                    { answer(&learning) }
                    { for exercise.task.as_ref().map(|task| controls(&learning, task, &on_deed)) }
                    { working(exercise) }
                }
                { score(&learning) }
                if shown && !framed {
                    <p class="app-exercise__note">
                        <a href={format!("./{}", View::Teach.link(&exercise.asked))}>{ "Set this exercise for others, or change it" }</a>
                    </p>
                }
            </main>
            if framed { { frame_line(&exercise.asked) } } else { { foot() } }
        </>
    }
}

/// What an exercise is called, without what is not told.
pub(crate) fn title(exercise: &Exercise) -> String {
    let Exercise { scenario, hidden, .. } = exercise;
    match (scenario.title.as_str(), hidden.has(Key::Role), hidden.has(Key::People)) {
        ("", true, _) => "Exercise".into(),
        ("", false, true) => described(&Scenario { people: None, ..scenario.clone() }),
        ("", false, false) => described(scenario),
        (title, ..) => title.into(),
    }
}

/// In which ways the link contradicts itself.
fn contradictions(wrong: &[String]) -> Html {
    if wrong.is_empty() {
        return Html::default();
    }
    html! {
        <section class="app-notices" aria-labelledby="wrong">
            <h2 class="app-notices__heading" id="wrong">{ "What is wrong with the link of this exercise" }</h2>
            <ul class="app-notices__list">{ for wrong.iter().map(|wrong| html! { <li>{ wrong }</li> }) }</ul>
        </section>
    }
}

fn facts(exercise: &Exercise) -> Html {
    let (hidden, shown) = exercise.hidden_and_told();
    // An exercise may give a turnover where the record of its case has none.
    let assumed =
        |fact: &Told| fact.key == Key::Turnover && exercise.case.is_some_and(|case| case.scenario().turnover.is_none());
    let value = |fact: &Told| match assumed(fact) {
        true => format!("{}, assumed: it was not published", fact.value),
        false => fact.value.clone(),
    };
    let facts: Vec<_> = shown.iter().map(|fact| (fact.label, value(fact))).collect();
    html! {
        <section aria-labelledby="facts">
            <h2 class="app-page__heading" id="facts">{ "What is known" }</h2>
            <div class="app-exercise__facts">{ fact_list(&FactListProps { facts }) }</div>
            <p class="app-exercise__note">
                if !hidden.is_empty() {
                    { "Some facts are not told here, and count all the same. " }
                }
                { "Everything else is not known, or was as usual." }
            </p>
        </section>
    }
}

/// Properties of [`Guess`].
#[derive(Clone, Debug, PartialEq, Properties)]
struct GuessProps {
    exercise: Exercise,
    on_guess: Callback<Money>,
}

/// The guess, while it is made.
#[component]
fn Guess(props: &GuessProps) -> Html {
    let text = use_state(String::new);
    // Only after the button was pressed is an empty field a mistake.
    let pressed = use_state(|| false);
    let regime = props.exercise.scenario.regime;
    let read = guess(&props.exercise.scenario, &text);
    let said = match &read {
        Ok(Some(amount)) => Ok(format!("You say {}.", format::exact(*amount, regime))),
        Ok(None) if *pressed => {
            Err(format!("An amount in {} is needed first, such as 330,000 or 2.5m.", format::currency_sign(regime)))
        }
        Ok(None) => Ok("Type an amount, such as 330,000 or 2.5m, or move the slider.".to_owned()),
        Err(wrong) => Err(wrong.clone()),
    };
    let said = said.map(AttrValue::from).map_err(AttrValue::from);
    let units = read.as_ref().ok().copied().flatten().map_or(0, Money::units);
    let place = (AMOUNTS.place(units), AMOUNTS.last());
    let on_text = {
        let text = text.setter();
        move |typed| text.set(typed)
    };
    let on_place = {
        let text = text.setter();
        move |place| text.set(format::count(AMOUNTS.at(place)))
    };
    let on_commit = {
        let (pressed, on_guess) = (pressed.setter(), props.on_guess.clone());
        move |()| match &read {
            Ok(Some(amount)) => on_guess.emit(*amount),
            _ => pressed.set(true),
        }
    };
    html! {
        <section>
            <h2 class="app-page__heading">{ "How large was the penalty, if there was one?" }</h2>
            <GuessField label={format!("Your guess of the penalty, if one was imposed, in {}", format::currency_sign(regime))} text={(*text).clone()} {said} {place}
                {on_text} {on_place} {on_commit} />
            <p class="app-exercise__note">{ "The answer is shown once you have committed it. It cannot be changed then." }</p>
        </section>
    }
}

/// What was typed as an amount, if anything was; the error is a sentence.
fn guess(scenario: &Scenario, text: &str) -> Result<Option<Money>, String> {
    let mut with = scenario.clone();
    permalink::set_shown(&mut with, "guess", text).map_err(|notice| notice.beside_its_field())?;
    Ok(permalink::amount(&with, "guess").filter(|_| !text.trim().is_empty()))
}

/// The answer beside the guess and what was decided.
fn answer(learning: &Learning) -> Html {
    let exercise = &learning.exercise;
    let (scenario, estimate) = (&exercise.scenario, &exercise.estimate);
    let maximum = estimate.assessment.central.maximum;
    html! {
        <section aria-labelledby="answer">
            <h2 class="app-page__heading" id="answer" tabindex="-1">{ "The answer" }</h2>
            { for learning.attempt.guess.map(|guess| compared(exercise, guess)) }
            <div class="app-exercise__answer">
                { verdict(&VerdictProps::new(scenario, estimate, false)) }
            { amount_range(&AmountRangeProps {
                penalty: estimate.penalty,
                maximum,
                marks: marks(learning),
                regime: scenario.regime,
            }) }
            </div>
            { for exercise.case.map(decision) }
        </section>
    }
}

fn marks(learning: &Learning) -> Vec<Mark> {
    let exercise = &learning.exercise;
    let provisional =
        exercise.case.and_then(|case| case.amounts.provisional).filter(|amount| Some(*amount) != exercise.decided);
    let decided = exercise.decided.filter(|decided| *decided > Money::ZERO);
    let marks = [
        learning.attempt.guess.map(|amount| Mark { label: "your guess", amount, last: false }),
        provisional.map(|amount| Mark { label: "provisional", amount, last: false }),
        decided.map(|amount| Mark { label: "decided", amount, last: true }),
    ];
    let mut marks: Vec<Mark> = marks.into_iter().flatten().collect();
    // The greatest stands highest, so that no line to the bar crosses the words of another.
    marks.sort_by_key(|mark| std::cmp::Reverse(mark.amount));
    marks
}

/// The guess beside the range and what was decided, in words.
fn compared(exercise: &Exercise, guess: Money) -> Html {
    let regime = exercise.scenario.regime;
    let penalty = exercise.estimate.penalty;
    let place = match guess {
        guess if guess < penalty.p10 => "below the likely range",
        guess if guess > penalty.p90 => "above the likely range",
        _ => "within the likely range",
    };
    let centre = || {
        let (centre, off) = (format::rounded(penalty.central, regime), off_by(guess, penalty.central));
        format!("The centre of the estimate is {centre}: {off}.")
    };
    let (said, measured) = match exercise.decided {
        Some(Money::ZERO) if guess == Money::ZERO => ("No penalty was imposed: your guess is right.".into(), None),
        Some(Money::ZERO) => ("No penalty was imposed.".into(), Some(centre())),
        Some(decided) => (format!("{} was decided: {}.", format::exact(decided, regime), off_by(guess, decided)), None),
        None => (centre(), None),
    };
    html! {
        <p class="app-exercise__compared">
            if guess > Money::ZERO {
                <b>{ format!("You said {}, which lies {place}.", format::exact(guess, regime)) }</b>
            } else {
                <b>{ "You said that no penalty was imposed." }</b>
            }
            { " " }{ said }{ for measured.map(|measured| format!(" {measured}")) }
        </p>
    }
}

/// How far a guess is off, as a factor to one decimal.
fn off_by(guess: Money, target: Money) -> String {
    let (low, high) = (guess.min(target).minor().max(1), guess.max(target).minor().max(1));
    let tenths = (high * 10 + low / 2) / low;
    match (tenths, guess < target) {
        (..=10, _) => "your guess is right".into(),
        (tenths, true) => format!("your guess is {} times too low", in_tenths(tenths)),
        (tenths, false) => format!("your guess is {} times too high", in_tenths(tenths)),
    }
}

fn in_tenths(tenths: u64) -> String {
    match (tenths / 10, tenths % 10) {
        (whole, 0) => format::count(whole),
        (whole @ 20.., _) => format::count(whole),
        (whole, tenth) => format!("{whole}.{tenth}"),
    }
}

/// What the authority decided, and where that stands.
fn decision(case: &'static Case) -> Html {
    let ended = match case.outcome {
        Outcome::Fine => "A penalty was imposed.",
        Outcome::Reprimand => "A reprimand was issued, and no penalty.",
        Outcome::None => "No measure was taken.",
    };
    let on = case.decided.on().map_or_else(|| case.decided.to_string(), format::day);
    html! {
        <div class="app-exercise__decision">
            <h3>{ format!("What the {} decided", case.authority) }</h3>
            <p>{ case.summary }</p>
            <p>
                { case.organisation }{ ", " }{ on }{ ". " }{ ended }{ " " }
                <a href={case.source.url} rel="noreferrer">{ case.source.title }</a>
                { " · " }<a href={format!("cases.html#{}", case.id)}>{ "the case beside the model" }</a>
            </p>
            if !case.miss.is_empty() {
                <p>{ case.miss }</p>
            }
        </div>
    }
}

/// The task on the controls.
fn controls(learning: &Learning, task: &Task, on_deed: &Callback<Deed>) -> Html {
    let scenario = &learning.exercise.scenario;
    let improved = learning.improved();
    let penalty = estimate(&improved).penalty;
    let amount = |amount| format::rounded(amount, scenario.regime);
    let left = task.most - learning.attempt.tried.len();
    let met = learning.has_met_the_task();
    let state = if met {
        let [ends, below] = told_apart([penalty.p90, task.below], scenario.regime);
        format!("Done: the likely range now ends at {ends}, below {below}.")
    } else {
        format!("The likely range ends at {}; {} left.", amount(penalty.p90), counted(left))
    };
    html! {
        <section aria-labelledby="task">
            <h2 class="app-page__heading" id="task">{ goal(scenario, task) }</h2>
            <p class={classes!("app-exercise__state", met.then_some("app-exercise__state--met"))} role="status">{ state }</p>
            { picker(learning, task, on_deed.reform(Deed::Try)) }
            { solution(learning) }
        </section>
    }
}

/// The task before the answer, which is only printed: on paper nothing can be shown later.
fn on_paper(learning: &Learning, task: &Task) -> Html {
    html! {
        <section class="app-exercise__paper">
            <h2 class="app-page__heading">{ goal(&learning.exercise.scenario, task) }</h2>
            { picker(learning, task, Callback::noop()) }
        </section>
    }
}

fn goal(scenario: &Scenario, task: &Task) -> String {
    let below = format::rounded(task.below, scenario.regime);
    format!("Bring the upper end of the likely range below {below} with {}", counted(task.most))
}

/// The controls of a task, to be ticked.
fn picker(learning: &Learning, task: &Task, on_pick: Callback<Control>) -> Html {
    let pickable = |control: &Control| {
        let picked = learning.attempt.tried.contains(control);
        let before = said(&learning.exercise.scenario, Key::Control(*control));
        // On paper each box can be ticked.
        let free = picked || learning.may_try(*control) || !learning.shows_the_answer();
        task.open.contains(control).then_some(Pickable { control: *control, before, picked, free })
    };
    html! {
        <ControlPicker label="Controls to have had in place everywhere" words={CONTROLS}
            controls={Control::ALL.iter().filter_map(pickable).collect::<Vec<_>>()} {on_pick} />
    }
}

/// The best choice, for those who have tried.
fn solution(learning: &Learning) -> Html {
    let names: Vec<&str> =
        learning.exercise.solution().iter().map(|control| CONTROLS[*control as usize].label).collect();
    html! {
        <details class="app-exercise__solution">
            <summary>{ "Show the best choice" }</summary>
            <p>{ format!("{}.", names.join(", ")) }</p>
        </details>
    }
}

fn working(exercise: &Exercise) -> Html {
    let working = &exercise.estimate.working;
    html! {
        <details class="app-exercise__working">
            <summary><h2 class="app-page__heading">{ "The working of the estimate" }</h2></summary>
            { working_table(&WorkingTableProps { working, regime: exercise.scenario.regime }) }
            <h3>{ "Sources" }</h3>
            { source_list(&SourceListProps { working }) }
        </details>
    }
}

fn score(learning: &Learning) -> Html {
    // An exercise that asks for nothing has no score.
    if !learning.shows_the_answer() || learning.scores() == [None; 2] {
        return Html::default();
    }
    let standing = if learning.is_completed() { "Completed" } else { "Not completed yet" };
    html! {
        <p class="app-exercise__score">
            <b>{ format!("{standing}: {} of 100 points.", learning.score()) }</b>
            if let [Some(guess), Some(task)] = learning.scores() {
                { " " }{ format!("Your guess has {guess} and the task {task}; the mean counts.") }
            }
            if learning.exercise.guessed {
                { " " }{ yardstick(learning.exercise.decided) }
            }
        </p>
    }
}

/// What a guess is measured by.
fn yardstick(decided: Option<Money>) -> &'static str {
    match decided {
        Some(Money::ZERO) => {
            "A guess of 0, for no penalty, scores 100; any other is measured by the centre of the estimate."
        }
        Some(_) => "A guess scores 100 at what was decided and nothing from thirty times too much or too little.",
        None => {
            "A guess scores 100 at the centre of the estimate and nothing from thirty times too much or too little."
        }
    }
}
