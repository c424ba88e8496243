//! Two scenarios side by side: the facts of both on the one side, what they come to and why on the other.

use std::rc::Rc;

use amerce_engine::comparison::{Difference, bridge, differences};
use amerce_engine::date::Date;
use amerce_engine::exchange::{euro_in_pounds, exchanged, under};
use amerce_engine::money::Money;
use amerce_engine::permalink::{self, Key, View};
use amerce_engine::rulebook::{self, Answer, CONTROLS};
use amerce_engine::scenario::{Regime, Scenario};
use amerce_engine::words::Word;
use amerce_engine::{Estimate, Penalty, estimate, format};
use yew::prelude::*;

use crate::components::{
    Answered, Bridge, Compared, DifferenceTable, Differing, FactListProps, FactPicker, Masthead, Notices, Page,
    QuestionPair, RangePair, Ranged, RegimeTable, UnderRegime, VerdictPair, WhatIfList, fact_list, gap,
};
use crate::facts::{self, STATES, controls_said, label, lowered, question, said};
use crate::hooks;
use crate::pages::{described, foot};
use crate::part::part_in_turn_with_all;
use crate::series::Series;
use crate::state::{Comparison, MOST_CONTROLS, Move, Side, bare, compare_link};
use crate::what_if::what_ifs;

/// Properties of [`ComparePage`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ComparePageProps {
    /// The two scenarios.
    pub state: Comparison,
    /// Called with a change.
    pub on_move: Callback<Move>,
    /// The address of the page without a scenario, for what is printed.
    pub place: String,
    /// Today, for what is printed.
    pub today: Option<Date>,
}

/// A scenario and what it comes to.
type Estimated<'s> = (&'s Scenario, &'s Estimate);

/// Both of them and what is other in the second, for what is drawn in its turn.
struct Both {
    estimated: [(Scenario, Rc<Estimate>); 2],
    differing: Vec<Difference>,
}

impl Both {
    fn estimated(&self) -> [Estimated<'_>; 2] {
        self.estimated.each_ref().map(|(scenario, estimate)| (scenario, &**estimate))
    }
}

/// Two scenarios side by side.
#[component]
pub fn ComparePage(props: &ComparePageProps) -> Html {
    let [first, second] = props.state.scenarios();
    let a = use_memo(first.clone(), estimate);
    // The second begins as the first, and then comes to the same.
    let same = (first == second).then(|| a.clone());
    let b = use_memo(second.clone(), |second| same.map_or_else(|| estimate(second), |same| (*same).clone()));
    let both =
        Rc::new(Both { estimated: [(first.clone(), a), (second.clone(), b)], differing: differences(first, second) });
    let props = Rc::new(props.clone());
    // Nothing of it is made before its turn.
    let in_turn = |key: &'static str, draw: fn(&ComparePageProps, &Both) -> Html| {
        let (props, both) = (props.clone(), both.clone());
        part_in_turn_with_all(key, move |_| draw(&props, &both))
    };
    let varied = |key: &Key| {
        let (props, both, key) = (props.clone(), both.clone(), *key);
        part_in_turn_with_all(key.name(), move |_| pair(&props, key, &both.differing))
    };
    let compared = compared(both.estimated(), &both.differing);
    let announced =
        use_memo(props.state.settled, |settled| if *settled > 0 { announcement(&compared) } else { String::new() });
    let on_dismiss = props.on_move.reform(|()| Move::Dismiss);
    html! {
        <>
            <Masthead page={Page::Compare} scenario={taken_along(&props.state)} here={props.state.link()} on_print={|()| hooks::print_page()} />
            <main class="app-page app-page--pair">
                <div class="app-page__opening">
                    <Notices notices={props.state.notices()} {on_dismiss} />
                    <h1 class="app-page__title">{ "What if?" }</h1>
                    <p class="app-page__lede">
                        { "A is your scenario, and B starts as the same. Change any fact of either and see what it does to the penalty, and to the chance of one." }
                    </p>
                    { starts(&props, both.estimated()[0]) }
                    <section class="app-page__answer" id="answer" aria-label="What the two come to" tabindex="-1">
                        <p class="visually-hidden" role="status">{ &*announced }</p>
                        <VerdictPair compared={compared.clone()} />
                        { in_turn("ranges", |_, both| html! { <RangePair ranged={ranged(both.estimated())} regime={both.estimated[0].0.regime} /> }) }
                    </section>
                    { in_turn("paper", |props, _| paper(props)) }
                </div>
                <form class="app-page__facts" aria-label="Facts of both" autocomplete="off" onsubmit={|event: SubmitEvent| event.prevent_default()}>
                    <h2 class="app-page__heading">{ "Vary the facts" }</h2>
                    { for props.state.varied.iter().map(varied) }
                    { in_turn("picker", |props, _| picker(props)) }
                </form>
                <div class="app-page__explanation">
                    { in_turn("differences", |_, both| differences_told(both)) }
                    { in_turn("bridge", |_, both| bridged(both)) }
                    { in_turn("laws", |_, both| under_both_laws(both)) }
                </div>
            </main>
            // It would be seen to move if it were there before all that stands above it.
            { in_turn("foot", |_, _| foot()) }
            { in_sight(&compared) }
        </>
    }
}

/// The first scenario, with the second, for the pages that one may go to and come back from.
fn taken_along(state: &Comparison) -> Scenario {
    permalink::read(&state.link()).scenario.with_other("view", None)
}

/// What the second can start from.
fn starts(props: &ComparePageProps, (first, estimated): Estimated<'_>) -> Html {
    let what_ifs = what_ifs(first, estimated).into_iter();
    let what_ifs = what_ifs.map(|what_if| (what_if.name, compare_link(first, &what_if.scenario)));
    let unchanged = "unchanged".to_owned();
    html! {
        <WhatIfList what_ifs={[(unchanged, compare_link(first, first))].into_iter().chain(what_ifs).collect::<Vec<_>>()}
            on_pick={props.on_move.reform(Move::Pick)} on_swap={props.on_move.reform(|()| Move::Swap)} />
    }
}

/// Both scenarios and what they come to.
fn compared([first, second]: [Estimated<'_>; 2], differing: &[Difference]) -> [Compared; 2] {
    let on = first.0.on.unwrap_or(rulebook::VERSION);
    let names = [named(first.0), second_named(first.0, second.0, differing)];
    let [a, b] = [(Side::A, first), (Side::B, second)].map(|(side, (scenario, estimate))| Compared {
        letter: side.letter(),
        name: names[side as usize].clone(),
        link: View::Estimate.link(&bare(scenario)),
        regime: scenario.regime,
        penalty: estimate.penalty,
        maximum: estimate.assessment.central.maximum,
        chance: estimate.fine,
        exempt: estimate.exempt,
        exchanged: exchanged(estimate.penalty.central, scenario.regime, first.0.regime, on),
    });
    [a, b]
}

fn named(scenario: &Scenario) -> String {
    if scenario.title.is_empty() { described(scenario) } else { scenario.title.clone() }
}

/// The second scenario by its name, or else by what is other in it.
fn second_named(first: &Scenario, second: &Scenario, differing: &[Difference]) -> String {
    match differing {
        _ if second.title != first.title => named(second),
        [] => "The same".into(),
        [only] => format!("The same, but {}: {}", lowered(label(only.key)), said(second, only.key)),
        several => format!("The same, but for {} facts", several.len()),
    }
}

/// What a change came to, in a sentence or two for those who do not see it.
fn announcement([first, second]: &[Compared; 2]) -> String {
    let amount = |amount| format::rounded(amount, second.regime);
    let Penalty { p10, central, p90, .. } = second.penalty;
    format!(
        "B: likely {} to {}, centre {}, {}. {}",
        amount(p10),
        amount(p90),
        amount(central),
        format::how_likely(second.chance.central, second.exempt),
        gap(&[first.clone(), second.clone()])
    )
}

/// Both ranges in the currency of the first.
fn ranged([first, second]: [Estimated<'_>; 2]) -> [Ranged; 2] {
    let on = first.0.on.unwrap_or(rulebook::VERSION);
    [(Side::A, first), (Side::B, second)].map(|(side, (scenario, estimate))| {
        let here = |amount| exchanged(amount, scenario.regime, first.0.regime, on);
        let Penalty { lowest, p10, central, p90, highest } = estimate.penalty;
        Ranged {
            letter: side.letter(),
            penalty: Penalty {
                lowest: here(lowest),
                p10: here(p10),
                central: here(central),
                p90: here(p90),
                highest: here(highest),
            },
            maximum: here(estimate.assessment.central.maximum),
        }
    })
}

/// The numbers of a fact's slider, where it has one.
fn series(key: Key) -> Option<Series> {
    match key {
        Key::People => Some(Series::between(1, 8)),
        Key::Turnover => Some(Series::between(5, 11)),
        Key::Days => Some(Series::between(1, 4)),
        _ => None,
    }
}

/// The states of a control as an answer to a question.
static CONTROL: Answer = Answer::Choice(STATES);

fn pair(props: &ComparePageProps, key: Key, differing: &[Difference]) -> Html {
    let (help, answer) = match (key, question(key)) {
        (_, Some(question)) => (question.help, &question.answer),
        (Key::Control(control), None) => (CONTROLS[control as usize].help, &CONTROL),
        _ => return Html::default(),
    };
    let series = series(key);
    let answered = Side::BOTH.map(|side| {
        let state = props.state.side(side);
        let number = match key {
            Key::People => state.scenario.people,
            Key::Turnover => state.scenario.turnover.map(Money::units),
            _ => Some(state.scenario.days.into()),
        };
        let place = series.map(|series| {
            let unit = if key == Key::People && number.is_some() { " people" } else { "" };
            (series.place(number.unwrap_or_default()), format!("{}{unit}", said(&state.scenario, key)).into())
        });
        let (value, error) = (state.shown(key).into(), state.error(key).map(AttrValue::from));
        Answered { letter: side.letter(), value, error, place, regime: state.scenario.regime }
    });
    let on_move = props.on_move.reform(move |(side, place): (usize, usize)| {
        let number = series.map_or(0, |series| series.at(place));
        Move::Answer(Side::BOTH[side], key, format::count(number))
    });
    html! {
        <QuestionPair key={key.name()} name={key.name()} label={label(key)} {help} {answer} {answered}
            differs={differing.iter().any(|difference| difference.key == key)}
            last={series.map_or(0, Series::last)}
            on_answer={props.on_move.reform(move |(side, text): (usize, String)| Move::Answer(Side::BOTH[side], key, text))}
            {on_move} on_settle={props.on_move.reform(|()| Move::Settle)} />
    }
}

fn picker(props: &ComparePageProps) -> Html {
    let facts: Vec<_> = props.state.others().into_iter().map(|key| (key.name(), label(key))).collect();
    let on_move = props.on_move.clone();
    let on_pick = Callback::from(move |name: String| {
        if let Some(key) = Key::from_name(&name) {
            on_move.emit(Move::Vary(key));
        }
    });
    html! { <FactPicker {facts} {on_pick} /> }
}

fn differences_told(both: &Both) -> Html {
    let [first, second] = both.estimated();
    html! {
        <section aria-labelledby="differences">
            <h2 class="app-page__heading" id="differences">{ "What is different" }</h2>
            <DifferenceTable differing={told(first.0, second.0, &both.differing)} central={first.1.penalty.central} regime={first.0.regime} />
        </section>
    }
}

fn bridged(both: &Both) -> Html {
    let [first, second] = both.estimated();
    html! {
        <section aria-labelledby="bridge">
            <h2 class="app-page__heading" id="bridge">{ "From A to B" }</h2>
            <Bridge parts={bridge(first, second)} regime={first.0.regime} />
        </section>
    }
}

fn under_both_laws(both: &Both) -> Html {
    html! {
        <>
            <section aria-labelledby="laws">
                <h2 class="app-page__heading" id="laws">{ "The facts of A under both laws" }</h2>
                <Laws scenario={both.estimated[0].0.clone()} />
            </section>
            <p class="app-page__note">
                { "Estimates from published methods and decided cases, with the rulebook of " }
                { format::day(rulebook::VERSION) }{ ". Authorities decide each case on its own facts. Not legal advice." }
            </p>
        </>
    }
}

/// What stands on paper besides the answers: the stated facts of both, the link and the day.
fn paper(props: &ComparePageProps) -> Html {
    let stated = |scenario: &Scenario| {
        let facts = facts::told(scenario).into_iter().filter(|fact| fact.stated);
        let facts = facts.map(|fact| (fact.label, fact.value)).collect();
        fact_list(&FactListProps { facts })
    };
    let [first, second] = props.state.scenarios();
    html! {
        <section class="app-page__paper" aria-label="Facts in words">
            <h2 class="app-page__heading">{ "The facts of A" }</h2>
            { stated(first) }
            <h2 class="app-page__heading">{ "The facts of B" }</h2>
            { stated(second) }
            <p class="app-page__note">{ "Everything else is not known, or was as usual." }</p>
            <p class="app-page__note">
                { for props.today.map(|today| format!("Printed on {}. ", format::day(today))) }
                { format!("{}{}", props.place, props.state.link()) }
            </p>
        </section>
    }
}

/// The facts that differ, as one would say them; many controls are told together.
fn told(first: &Scenario, second: &Scenario, differing: &[Difference]) -> Vec<Differing> {
    let control = |difference: &&Difference| matches!(difference.key, Key::Control(_));
    let together = differing.iter().filter(control).count() > MOST_CONTROLS;
    let one_by_one = differing.iter().filter(|difference| !(together && control(difference)));
    let mut told: Vec<Differing> = one_by_one
        .map(|difference| Differing {
            label: label(difference.key),
            said: [first, second].map(|scenario| said(scenario, difference.key)),
            alone: difference.alone,
        })
        .collect();
    if together {
        let controlled = Scenario { controls: second.controls, ..first.clone() };
        told.push(Differing {
            label: "Controls",
            said: [first, second].map(controls_said),
            alone: estimate(&controlled).penalty.central,
        });
    }
    told
}

/// Properties of [`Laws`].
#[derive(Clone, Debug, PartialEq, Properties)]
struct LawsProps {
    /// The facts.
    scenario: Scenario,
}

/// The same facts under both laws; amounts go over at the reference rate. It is drawn anew only where the facts change.
#[component]
fn Laws(props: &LawsProps) -> Html {
    let scenario = &props.scenario;
    let (here, on) = (scenario.regime, scenario.on.unwrap_or(rulebook::VERSION));
    let under = |&regime: &Regime| {
        let there = under(scenario, regime);
        let estimate = estimate(&there);
        let penalty = estimate.penalty;
        UnderRegime {
            regime,
            link: View::Estimate.link(&there),
            penalty,
            exchanged: [penalty.p10, penalty.central, penalty.p90].map(|amount| exchanged(amount, regime, here, on)),
            maximum: estimate.assessment.central.maximum,
            chance: estimate.fine.central,
            exempt: estimate.exempt,
        }
    };
    let rate = euro_in_pounds(on);
    // What is a percentage of a pound is so many pence.
    let rate = format!(
        "One euro is {} pence, by the reference rate of the European Central Bank of {}.",
        rate.value.0,
        format::day(rate.from)
    );
    html! { <RegimeTable regime={here} under={Regime::ALL.iter().map(under).collect::<Vec<_>>()} {rate} /> }
}

/// The answers in one line, which stays in sight on a narrow screen while facts are changed.
fn in_sight(compared: &[Compared; 2]) -> Html {
    let line = |compared: &Compared| {
        let amount = |amount| format::rounded(amount, compared.regime);
        let Penalty { p10, p90, .. } = compared.penalty;
        html! {
            <span><b>{ compared.letter }</b>{ format!(" {} to {}, {}", amount(p10), amount(p90), format::how_likely(compared.chance.central, compared.exempt)) }</span>
        }
    };
    html! {
        <aside class="app-page__in-sight" aria-label="The answers in short">
            <a class="app-page__in-sight-link" href="#answer">
                <span class="visually-hidden">{ "Back to the answers: " }</span>
                { for compared.iter().map(line) }
            </a>
        </aside>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rate_is_told_as_it_is_cited() {
        let rate = euro_in_pounds(rulebook::VERSION);
        assert_eq!(rate.citation.source.publisher, "European Central Bank");
        assert!(rate.citation.pinpoint.ends_with(&format::day(rate.from)));
    }
}
