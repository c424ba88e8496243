//! The decided cases that are most like a scenario, one of them told in steps, and all of them to search.

use std::cmp::Reverse;

use amerce_engine::cases::Tested;
use amerce_engine::exchange::exchanged;
use amerce_engine::money::Money;
use amerce_engine::nearness::{nearest, weights};
use amerce_engine::permalink::{self, Key, View};
use amerce_engine::scenario::Scenario;
use amerce_engine::{Estimate, Penalty, estimate, format, rulebook};
use yew::prelude::*;

use crate::components::{CaseSearch, Masthead, NearCase, NearCaseProps, Notices, Page, Placed, Story};
use crate::hooks;
use crate::likeness::likeness;
use crate::pages::{described, foot};
use crate::state::{bare, compare_link};
use crate::story;

/// How many cases are shown as the nearest.
const NEAREST: usize = 5;

/// How the cases can be sorted.
const ORDERS: [&str; 5] = ["nearest first", "greatest penalty first", "most people first", "newest first", "by name"];

/// Properties of [`NearestPage`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct NearestPageProps {
    /// The link that is opened.
    pub opening: String,
}

/// The decided cases that are most like a scenario.
#[component]
pub fn NearestPage(props: &NearestPageProps) -> Html {
    let reading = use_memo(props.opening.clone(), |opening| permalink::read(opening));
    let scenario = &reading.scenario;
    let estimated = use_memo(scenario.clone(), estimate);
    let cases = use_memo(scenario.clone(), |scenario| beside(scenario, &estimated));
    let dismissed = use_state(|| false);
    let on_dismiss = {
        let dismissed = dismissed.clone();
        Callback::from(move |()| dismissed.set(true))
    };
    let notices = if *dismissed { Vec::new() } else { reading.notices.clone() };
    let case = |props: &NearCaseProps, open: bool| {
        html! { <NearCase key={props.tested.case.id} ..NearCaseProps { open, ..props.clone() } /> }
    };
    html! {
        <>
            <Masthead page={Page::Cases} scenario={scenario.clone().with_other("view", None)} here={permalink::print(scenario)} on_print={|()| hooks::print_page()} />
            <main class="app-page app-page--single" id="answer" tabindex="-1">
                <div class="app-page__opening">
                    <Notices {notices} {on_dismiss} />
                    <h1 class="app-page__title">{ "Decided cases like yours" }</h1>
                    { lede(scenario, &estimated, cases.len()) }
                    <section class="app-page__answer" aria-label="The nearest cases">
                        { for cases.iter().take(NEAREST).map(|props| case(props, true)) }
                    </section>
                    { how_near() }
                </div>
                <div class="app-page__explanation">
                    <section aria-labelledby="story">
                        <h2 class="app-page__heading" id="story">{ "One case in five steps" }</h2>
                        <Story steps={story::steps()} />
                    </section>
                    <section aria-labelledby="all">
                        <h2 class="app-page__heading" id="all">{ "Every decided case" }</h2>
                        <Searched cases={(*cases).clone()} />
                        <p class="app-page__note">
                            <a href="cases.html">{ "How well the model does on them" }</a>
                            { ", measured on each case with a model that was fitted to the others." }
                        </p>
                    </section>
                </div>
            </main>
            { foot() }
        </>
    }
}

fn lede(scenario: &Scenario, estimated: &Estimate, cases: usize) -> Html {
    let name = if scenario.title.is_empty() { described(scenario) } else { scenario.title.clone() };
    let amount = |amount| format::rounded(amount, scenario.regime);
    let Penalty { p10, p90, .. } = estimated.penalty;
    html! {
        <p class="app-page__lede">
            { format!("Of {cases} decided cases, the {NEAREST} nearest to ") }
            <a href={View::Estimate.link(&bare(scenario))}>{ name }</a>
            { format!(
                ". A penalty for it would likely be {} to {}, and is imposed in about {} of reports like it; the cases were \
                 chosen and not sampled, and say nothing of how often one is imposed.",
                amount(p10),
                amount(p90),
                format::one_in(estimated.fine.central)
            ) }
            if estimated.exempt {
                { " " }{ format::EXEMPT }
            }
        </p>
    }
}

/// How the nearness is worked out.
fn how_near() -> Html {
    let weights = weights();
    let weight =
        |entry: &(&'static str, amerce_engine::money::Points)| format!("{} {}", entry.0, format::points(entry.1));
    let listed = weights.value.iter().map(weight).collect::<Vec<_>>().join(", ");
    html! {
        <details class="app-page__note">
            <summary>{ "How near is worked out" }</summary>
            <p>
                { "Each fact that is known of both is compared, from alike to wholly apart, and the mean is taken by weight: " }
                <a href={weights.citation.source.url} rel="noreferrer">
                    { format!("{}, {}", weights.citation.source.publisher, weights.citation.source.title) }
                </a>
                { format!(". The weights are judgement: {listed}. {} Nearness moves no amount.", weights.reason) }
            </p>
        </details>
    }
}

/// Every case beside the scenario, the nearest first.
fn beside(scenario: &Scenario, estimated: &Estimate) -> Vec<NearCaseProps> {
    let near: Vec<_> = nearest(scenario).into_iter().map(|near| (Tested::of(near.case), near)).collect();
    let tested: Vec<&Tested> = near.iter().map(|(tested, _)| tested).collect();
    let ends = ends(scenario, estimated.penalty, &tested);
    let case = |(tested, near): &(Tested, _)| {
        let near: &amerce_engine::nearness::Near = near;
        let decided = near.breach.scenario();
        NearCaseProps {
            likeness: likeness(scenario, near),
            placed: placed(scenario, estimated.penalty, tested, ends),
            regime: scenario.regime,
            link: View::Estimate.link(decided),
            compare: compare_link(scenario, decided),
            tested: tested.clone(),
            open: false,
        }
    };
    near.iter().map(case).collect()
}

/// An amount of a case in the currency of the scenario.
fn here(scenario: &Scenario, tested: &Tested, amount: Money) -> Money {
    exchanged(amount, tested.case.regime(), scenario.regime, rulebook::VERSION)
}

/// The least and the greatest of all amounts that were decided and all that are likely.
fn ends(scenario: &Scenario, own: Penalty, tested: &[&Tested]) -> [Money; 2] {
    let amounts = |tested: &&Tested| {
        let real = tested.real.map_or(tested.model.central, |(_, real)| real);
        [tested.model.p10, tested.model.p90, real].map(|amount| here(scenario, tested, amount))
    };
    let all = || tested.iter().flat_map(amounts).chain([own.p10, own.p90]);
    [all().min().unwrap_or_default(), all().max().unwrap_or_default()]
}

/// The amounts of a case in the currency of the scenario.
fn placed(scenario: &Scenario, own: Penalty, tested: &Tested, ends: [Money; 2]) -> Placed {
    let here = |amount| here(scenario, tested, amount);
    let Penalty { lowest, p10, central, p90, highest } = tested.model;
    let model = Penalty {
        lowest: here(lowest),
        p10: here(p10),
        central: here(central),
        p90: here(p90),
        highest: here(highest),
    };
    Placed { model, real: tested.real.map(|(_, real)| here(real)), own, ends }
}

/// Properties of [`Searched`].
#[derive(Clone, Debug, PartialEq, Properties)]
struct SearchedProps {
    /// The cases, the nearest first.
    cases: Vec<NearCaseProps>,
}

/// All cases, as far as they hold the words that are searched for, in the order that is asked for.
#[component]
fn Searched(props: &SearchedProps) -> Html {
    let (words, order) = (use_state(String::new), use_state(usize::default));
    let found = found(&props.cases, &words, *order);
    let all = props.cases.len();
    let said = match (words.trim().is_empty(), found.len()) {
        (true, _) => format!("{all} cases"),
        (false, 0) => format!("None of {all} cases holds all of these words."),
        (false, some) => format!("{some} of {all} cases"),
    };
    let case = |props: &&NearCaseProps| html! { <NearCase key={props.tested.case.id} ..(*props).clone() /> };
    let (on_words, on_order) = (words.setter(), order.setter());
    html! {
        <>
            <CaseSearch words={AttrValue::from((*words).clone())} orders={&ORDERS[..]} order={*order} found={AttrValue::from(said)}
                on_words={Callback::from(move |text| on_words.set(text))}
                on_order={Callback::from(move |place| on_order.set(place))} />
            <div>{ for found.iter().map(case) }</div>
        </>
    }
}

/// The cases that hold all of some words, in one of the orders.
fn found<'c>(cases: &'c [NearCaseProps], words: &str, order: usize) -> Vec<&'c NearCaseProps> {
    let words: Vec<String> = words.split_whitespace().map(str::to_lowercase).collect();
    let holds = |props: &&NearCaseProps| {
        let text = text(props);
        words.iter().all(|word| text.contains(word))
    };
    let mut found: Vec<&NearCaseProps> = cases.iter().filter(holds).collect();
    let case = |props: &&NearCaseProps| props.tested.case;
    match order {
        1 => found.sort_by_key(|props| Reverse(props.placed.real)),
        2 => found
            .sort_by_key(|props| Reverse(case(props).fact(Key::People).and_then(|people| people.parse::<u64>().ok()))),
        3 => found.sort_by_key(|props| Reverse(case(props).decided)),
        4 => found.sort_by_key(|props| case(props).organisation.to_lowercase()),
        _ => {}
    }
    found
}

/// What a case is found by.
fn text(props: &NearCaseProps) -> String {
    let case = props.tested.case;
    let facts = case.facts.iter().map(|(key, value)| format!("{key} {value}")).collect::<Vec<_>>().join(" ");
    let parts = [case.organisation, case.authority, case.summary, &case.decided.to_string(), &facts];
    parts.join(" ").to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::example;

    #[test]
    fn cases_are_found_by_all_of_the_words_and_sorted() {
        let scenario = permalink::read(example::LINK).scenario;
        let cases = beside(&scenario, &estimate(&scenario));
        let ids = |words: &str, order: usize| -> Vec<&str> {
            found(&cases, words, order).into_iter().map(|props| props.tested.case.id).collect()
        };
        assert_eq!(ids("advanced LOCKBIT", 0), Vec::<&str>::new());
        assert_eq!(ids(" nhs  Advanced", 0), ["uk-advanced-2025"]);
        assert_eq!(ids("", 0).len(), cases.len());
        assert_eq!(ids("", 0)[0], "uk-advanced-2025");
        let real = |order| found(&cases, "", order).into_iter().map(|props| props.placed.real).collect::<Vec<_>>();
        assert!(real(1).is_sorted_by(|one, other| one >= other));
        let named = found(&cases, "", 4).into_iter().map(|props| props.tested.case.organisation.to_lowercase());
        assert!(named.is_sorted());
        let newest = found(&cases, "", 3).into_iter().map(|props| props.tested.case.decided).collect::<Vec<_>>();
        assert!(newest.is_sorted_by(|one, other| one >= other));
    }
}
