//! How to set an exercise: the case, the task and what learners are told; the exercise itself, and what to hand out.

use amerce_engine::cases::{CASES, Case};
use amerce_engine::format;
use amerce_engine::permalink::{self, Embed, Key, View};
use amerce_engine::rulebook::CONTROLS;
use amerce_engine::scenario::Control;
use amerce_engine::words::Word;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::components::{
    CopyText, FactListProps, Masthead, OptionList, Page, Preview, QrCode, SettingField, fact_list,
};
use crate::exercise::{Exercise, Learning};
use crate::facts::told;
use crate::hooks;
use crate::pages::exercise::title;
use crate::pages::foot;
use crate::record::html;
use crate::state::{Teaching, Typed, Wish};

/// Whose facts an exercise has.
const FACTS: [(&str, &str); 2] = [("case", "of the case"), ("scenario", "of your scenario")];

/// How many of the best controls are put in place, from none on.
const BEST: [&str; 4] = ["none more", "the best one", "the best two", "the best three"];

/// Properties of [`TeachPage`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct TeachPageProps {
    /// The link that is opened.
    pub opening: String,
}

/// How to set an exercise.
#[component]
pub fn TeachPage(props: &TeachPageProps) -> Html {
    let teaching = {
        let opening = props.opening.clone();
        use_reducer(move || Teaching::open(&opening))
    };
    let on_wish = {
        let teaching = teaching.dispatcher();
        Callback::from(move |wish| teaching.dispatch(wish))
    };
    use_effect_with((), |()| hooks::name_page("Set an exercise"));
    use_effect_with(teaching.address(), |link| hooks::stay_at(link));
    let learning = use_memo(teaching.link(), |link| Learning::open(link));
    let exercise = &learning.exercise;
    let unread = "Something that was entered could not be read; what is handed out is as it was before.";
    let unread = teaching.has_unread().then(|| unread.to_owned());
    let notices = teaching.notices.iter().map(|notice| &notice.message);
    let wrong: Vec<String> = unread.into_iter().chain(notices.chain(learning.contradictions.all()).cloned()).collect();
    html! {
        <>
            <Masthead page={Page::Lessons} scenario={teaching.own().cloned().unwrap_or_else(|| exercise.scenario.clone())} here={teaching.address()} />
            <main class="app-teach" id="answer">
                <h1 class="app-page__title">{ "Set an exercise" }</h1>
                <p class="app-beside__words">
                    { "Learners read the facts, commit a guess, and see it beside the likely range and what was decided. An exercise is a link; nothing else is kept of it. " }
                    <a href="teaching.html">{ "Teaching" }</a>{ " tells how it is scored." }
                </p>
                <div class="app-teach__set">
                    { case(&teaching, exercise, &on_wish) }
                    { task(&teaching, exercise, &on_wish) }
                </div>
                { contradictions(&wrong) }
                { told_facts(exercise, &on_wish) }
                <HandOut exercise={(**exercise).clone()} />
            </main>
            { foot() }
        </>
    }
}

/// What it is about.
fn case(teaching: &Teaching, exercise: &Exercise, on_wish: &Callback<Wish>) -> Html {
    let onchange =
        on_wish.reform(|event: Event| Wish::Case(event.target_unchecked_into::<HtmlSelectElement>().value()));
    let chosen = teaching.decided_case();
    let mut cases: Vec<&Case> = CASES.iter().collect();
    cases.sort_by_key(|case| (case.regime(), case.organisation));
    let option = |case: &Case| {
        let on = case.decided.on().map_or_else(|| case.decided.to_string(), format::day);
        let name = format!("{}, {}, {on}", case.organisation, case.authority);
        html! { <option key={case.id} value={case.id} selected={chosen.is_some_and(|chosen| chosen.id == case.id)} translate="no">{ name }</option> }
    };
    let on_facts = on_wish.reform(|whose: String| Wish::OwnFacts(whose == "scenario"));
    let whose = if teaching.own_facts { "scenario" } else { "case" };
    // All else that is set goes along and comes back.
    let estimated = View::Estimate.link(&exercise.scenario);
    html! {
        <section aria-labelledby="case">
            <h2 class="app-page__heading" id="case">{ "The case" }</h2>
            <div class="app-teach__case">
                <label for="decided-case">{ "A decided case, or your own" }</label>
                <select id="decided-case" {onchange}>
                    <option value="" selected={chosen.is_none()}>{ "My own" }</option>
                    { for cases.into_iter().map(option) }
                </select>
            </div>
            // The facts of one law say nothing of a case under the other.
            if chosen.is_some_and(|case| teaching.own().is_some_and(|own| own.regime == case.regime())) {
                <OptionList name="facts" label="The facts are those" options={FACTS.to_vec()} chosen={vec![whose]} several=false on_choose={on_facts} />
            }
            if chosen.is_none() {
                { field(teaching, Typed::Decided, on_wish, "What was decided", "0 where no penalty was imposed. Without it the guess is measured by the centre of the estimate.") }
            }
            <div class="app-teach__name">{ field(teaching, Typed::Title, on_wish, "What it is called", "") }</div>
            <p class="app-beside__words">
                <a href={format!("./{estimated}")}>{ "Change its facts in the estimate" }</a>
                { ", and come back from there by “Share”." }
            </p>
        </section>
    }
}

/// The task on the controls.
fn task(teaching: &Teaching, exercise: &Exercise, on_wish: &Callback<Wish>) -> Html {
    let open = exercise.open_controls();
    let amount = |count: usize| format::short(exercise.end_with(&open[..count]), exercise.scenario.regime);
    let mut ends: Vec<(&'static str, String)> =
        BEST.iter().enumerate().take(open.len() + 1).map(|(count, label)| (*label, amount(count))).collect();
    if open.len() >= BEST.len() {
        ends.push(("all of them", amount(open.len())));
    }
    let offered = |control: &Control| CONTROLS.get(*control as usize).map(|words| (words.key, words.label));
    let locked = permalink::Facts::locked(&exercise.asked);
    let missing = |control: &&Control| open.contains(control) || locked.has(Key::Control(**control));
    let controls: Vec<(&str, &str)> = Control::ALL.iter().filter(missing).filter_map(offered).collect();
    let on_offer = on_wish.reform(|key: String| Wish::Offer(Control::from_word(&key).unwrap_or_default()));
    html! {
        <section aria-labelledby="task">
            <h2 class="app-page__heading" id="task">{ "A task, if you like" }</h2>
            { field(teaching, Typed::Below, on_wish, "Bring the upper end of the likely range below", "") }
            { field(teaching, Typed::Controls, on_wish, "With so many controls at most", "") }
            <div class="app-teach__ends">
                <h3 class="app-teach__label">{ "Where the range ends with controls put in place" }</h3>
                { fact_list(&FactListProps { facts: ends }) }
            </div>
            if permalink::amount(&exercise.asked, "below").is_some() {
                <details class="app-teach__told">
                    <summary>{ "Controls that learners can choose from" }</summary>
                    <OptionList name="offer" label="They can choose" options={controls}
                        chosen={open.iter().filter_map(offered).map(|(key, _)| key).collect::<Vec<_>>()} several=true on_choose={on_offer} />
                </details>
            }
        </section>
    }
}

/// The facts that learners are told.
fn told_facts(exercise: &Exercise, on_wish: &Callback<Wish>) -> Html {
    let facts: Vec<_> = told(&exercise.scenario).into_iter().filter(|fact| fact.stated).collect();
    let shown = facts.iter().filter(|fact| !exercise.hidden.has(fact.key)).map(|fact| fact.key.name());
    let on_tell = on_wish.reform(|key: String| Wish::Tell(Key::from_name(&key).unwrap_or(Key::V)));
    html! {
        <section class="app-teach__told" aria-labelledby="told">
            <h2 class="app-page__heading" id="told">{ "What learners are told" }</h2>
            <OptionList name="tell" label="What is not told counts all the same" options={facts.iter().map(|fact| (fact.key.name(), fact.label)).collect::<Vec<_>>()}
                chosen={shown.collect::<Vec<_>>()} several=true on_choose={on_tell} />
        </section>
    }
}

/// A field to type into.
fn field(teaching: &Teaching, typed: Typed, on_wish: &Callback<Wish>, label: &'static str, said: &'static str) -> Html {
    let unit = match typed {
        Typed::Decided | Typed::Below => format::currency_sign(teaching.asked().regime),
        Typed::Title | Typed::Controls => "",
    };
    html! {
        <SettingField id={typed.key()} {label} {unit} {said} value={teaching.shown(typed)}
            error={teaching.error(typed).map(AttrValue::from)} on_text={on_wish.reform(move |text| Wish::Type(typed, text))} />
    }
}

/// In which ways the exercise contradicts itself.
fn contradictions(wrong: &[String]) -> Html {
    html! {
        <div role="status">
            if !wrong.is_empty() {
                <section class="app-notices" aria-labelledby="wrong">
                    <h2 class="app-notices__heading" id="wrong">{ "What is wrong with this exercise" }</h2>
                    <ul class="app-notices__list">{ for wrong.iter().map(|wrong| html! { <li>{ wrong }</li> }) }</ul>
                </section>
            }
        </div>
    }
}

/// Properties of [`HandOut`].
#[derive(Clone, Debug, PartialEq, Properties)]
struct HandOutProps {
    exercise: Exercise,
}

/// The exercise as learners find it, and the lines to hand out.
#[component]
fn HandOut(props: &HandOutProps) -> Html {
    let exercise = &props.exercise;
    let page = hooks::page_address();
    let height = hooks::use_frame_height("preview");
    let (copied, on_copy) = hooks::use_clipboard();
    let framed = permalink::print(&exercise.asked.clone().with_other("embed", Some(Embed::Whole.word().into())));
    let previewed = hooks::use_rested(framed.clone());
    let title = format!("Exercise: {}", title(exercise));
    let lines = html::Frame { page: &page, link: &framed, title: &title, height };
    let address = format!("{page}{}", exercise.link());
    let text = |id: &'static str, label: &'static str, hint: &'static str, text: String, lines: u32| {
        let copied = copied.as_ref().filter(|(copied, _)| copied == id).map(|(_, allowed)| *allowed);
        html! { <CopyText {id} {label} {hint} {text} {lines} {copied} on_copy={on_copy.clone()} /> }
    };
    html! {
        <>
            <section aria-labelledby="tried">
                <h2 class="app-page__heading" id="tried">{ "How it looks" }</h2>
                <Preview address={hooks::beside(&previewed)} height={height.unwrap_or(html::FIRST_HEIGHT)} />
            </section>
            <section aria-labelledby="hand-out">
                <h2 class="app-page__heading" id="hand-out">{ "What to hand out" }</h2>
                { text("link", "The link", "Whoever opens it begins anew; printed, it is a sheet to write the guess on.", address.clone(), 1) }
                <div class="app-beside__phone">
                    <QrCode text={address} label="QR code of the exercise" />
                    <div><p>{ "The same for the wall of a classroom: learners open it with the camera of a telephone." }</p></div>
                </div>
                { text("snippet", "A frame", "For any page, also where scripts are not allowed, as in most editors of courses and blogs.", lines.print(), 4) }
                // Where all is one file, no script lies beside it.
                if page.ends_with('/') {
                    { text("script", "A frame whose height follows", "For pages that allow scripts; they also hear of every change.", lines.print_element(), 4) }
                }
                <p class="app-beside__words">
                    { "Ready exercises for learning platforms, which keep the score there, are told of in " }
                    <a href="scorm.html">{ "Exercises on a learning platform" }</a>{ "." }
                </p>
            </section>
        </>
    }
}
