//! How to put a scenario into another page: what the frame shows, the frame itself, and the lines to paste.

use amerce_engine::permalink::{self, Embed, Facts, Key, Theme, View};
use amerce_engine::rulebook;
use amerce_engine::scenario::Scenario;
use amerce_engine::words::Word;
use yew::prelude::*;

use crate::components::{CopyText, Masthead, OptionList, Page, Preview};
use crate::facts::{self, told};
use crate::hooks;
use crate::pages::foot;
use crate::record::{Record, html};

/// The parts that a frame can show, and how they are called.
const PARTS: [(&str, &str); 6] = [
    ("whole", "the whole estimate"),
    ("answer", "the answer"),
    ("controls", "the controls"),
    ("range", "the chart of the range"),
    ("waterfall", "the chart of the steps"),
    ("facts", "the chart of the facts that matter"),
];

const THEMES: [(&str, &str); 3] = [("auto", "as the device"), ("light", "always light"), ("dark", "always dark")];

/// What a fact can be in a frame.
const STANDINGS: [(&str, &str); 3] = [("free", "can be changed"), ("lock", "shown only"), ("hide", "not shown")];

/// Properties of [`EmbedPage`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct EmbedPageProps {
    /// The link that is opened.
    pub opening: String,
}

/// How to put a scenario into another page.
#[component]
pub fn EmbedPage(props: &EmbedPageProps) -> Html {
    // The link itself says how the frame is shown, so that an address holds what was chosen.
    let scenario = use_state(|| framed(&permalink::read(&props.opening).scenario));
    let height = hooks::use_frame_height("preview");
    let (copied, on_copy) = hooks::use_clipboard();
    use_effect_with((), |()| hooks::name_page("Embed"));
    use_effect_with((*scenario).clone(), |scenario| hooks::stay_at(&View::Embed.link(scenario)));
    let set = |change: fn(&Scenario, String) -> Scenario| {
        let scenario = scenario.clone();
        Callback::from(move |word: String| scenario.set(change(&scenario, word)))
    };
    let record = Record::new((*scenario).clone(), hooks::page_address(), hooks::today().unwrap_or(rulebook::VERSION));
    let link = permalink::print(&scenario);
    let part = Embed::of(&scenario).unwrap_or_default();
    let exercise = sets_an_exercise(&scenario);
    let title = format!("Penalty estimate: {}", record.title());
    let lines = html::Frame { page: &record.page, link: &link, title: &title, height };
    let text = |id: &'static str, label: &'static str, hint: &'static str, text: String| {
        let copied = copied.as_ref().filter(|(copied, _)| copied == id).map(|(_, allowed)| *allowed);
        html! { <CopyText {id} {label} {hint} {text} lines=4 {copied} on_copy={on_copy.clone()} /> }
    };
    html! {
        <>
            <Masthead page={Page::Share} scenario={record.scenario.clone()} here={View::Embed.link(&scenario)} />
            <main class="app-embed" id="answer">
                <h1 class="app-page__title">{ "Put it into another page" }</h1>
                <p class="app-beside__words">{ format!("A frame that shows “{}”. Choose what is in it, see it below, and paste the lines into your page.", record.title()) }</p>
                <div class="app-embed__choices">
                    if exercise {
                        <p class="app-beside__words"><a href={format!("./{}", View::Teach.link(&scenario))}>{ "Change this exercise" }</a></p>
                    } else {
                        <OptionList name="embed" label="It shows" options={PARTS.to_vec()} chosen={vec![part.word()]} several=false
                            on_choose={set(|scenario, word| scenario.clone().with_other("embed", Some(word)))} />
                    }
                    <OptionList name="theme" label="Colours" options={THEMES.to_vec()} chosen={vec![Theme::of(&scenario).word()]} several=false
                        on_choose={set(|scenario, word| shown(scenario, "theme", &word))} />
                    if !exercise && matches!(part, Embed::Whole | Embed::Controls) {
                        <OptionList name="lock" label="Readers cannot change" options={facts::GROUPS.to_vec()} chosen={whole_groups(Facts::locked(&scenario))} several=true
                            on_choose={set(|scenario, group| toggled(scenario, "lock", &group))} />
                        <OptionList name="hide" label="Readers do not see" options={facts::GROUPS.to_vec()} chosen={whole_groups(Facts::hidden(&scenario))} several=true
                            on_choose={set(|scenario, group| toggled(scenario, "hide", &group))} />
                        { single_facts(&scenario) }
                    }
                </div>
                <h2 class="app-page__heading">{ "How it looks" }</h2>
                <Preview address={hooks::beside(&link)} height={height.unwrap_or(html::FIRST_HEIGHT)} />
                <h2 class="app-page__heading">{ "What to paste" }</h2>
                { text("snippet", "A frame", "For any page, also where scripts are not allowed, as in most editors of courses and blogs.", lines.print()) }
                // Where all is one file, no script lies beside it.
                if record.page.ends_with('/') {
                    { text("script", "A frame whose height follows", "For pages that allow scripts; they also hear of every change.", lines.print_element()) }
                }
                <p class="app-beside__words">{ "How pages and frames talk, and what each hears of the other, stands in " }<a href="embedding.html">{ "Embedding" }</a>{ "." }</p>
            </main>
            { foot() }
        </>
    }
}

/// The scenario as a frame shows it: the answer, unless its link says otherwise; an exercise whole.
fn framed(scenario: &Scenario) -> Scenario {
    let exercise = sets_an_exercise(scenario);
    let part = if exercise { Embed::Whole } else { Embed::of(scenario).unwrap_or(Embed::Answer) };
    let view = exercise.then(|| View::Exercise.word().to_owned());
    scenario.clone().with_other("view", view).with_other("embed", Some(part.word().into()))
}

/// Whether a link sets an exercise. The page that sets them is newer than links that lead here with one.
fn sets_an_exercise(scenario: &Scenario) -> bool {
    ["case", "decided", "below"].iter().any(|key| scenario.other(key).is_some())
}

/// The scenario with something said of how it is shown, spelled canonically.
fn shown(scenario: &Scenario, key: &str, text: &str) -> Scenario {
    let mut shown = scenario.clone();
    // Nothing that this page offers is refused.
    permalink::set_shown(&mut shown, key, text).unwrap_or_default();
    shown
}

/// The scenario with a group of facts put into a list or taken out of it.
fn toggled(scenario: &Scenario, key: &str, group: &str) -> Scenario {
    let mut toggled = scenario.clone();
    permalink::toggle(&mut toggled, key, Facts::named(group));
    toggled
}

fn whole_groups(facts: Facts) -> Vec<&'static str> {
    facts::GROUPS.iter().map(|(group, _)| *group).filter(|group| facts.has_all(Facts::named(group))).collect()
}

/// Every fact by itself.
fn single_facts(scenario: &UseStateHandle<Scenario>) -> Html {
    let (locked, hidden) = (Facts::locked(scenario), Facts::hidden(scenario));
    let fact = |(key, label): (Key, &'static str)| {
        let standing = match key {
            key if hidden.has(key) => "hide",
            key if locked.has(key) => "lock",
            _ => "free",
        };
        let on_choose = {
            let scenario = scenario.clone();
            move |standing: String| {
                let fact = Facts::named(key.name());
                let (locked, hidden) = (Facts::locked(&scenario).without(fact), Facts::hidden(&scenario).without(fact));
                let (locked, hidden) = match standing.as_str() {
                    "lock" => (locked.with(fact), hidden),
                    "hide" => (locked, hidden.with(fact)),
                    _ => (locked, hidden),
                };
                scenario.set(shown(&shown(&scenario, "lock", &locked.print()), "hide", &hidden.print()));
            }
        };
        html! { <OptionList name={key.name()} {label} options={STANDINGS.to_vec()} chosen={vec![standing]} several=false {on_choose} /> }
    };
    let facts = told(scenario)
        .into_iter()
        .map(|fact| (fact.key, fact.label))
        .filter(|(key, _)| !Facts::named(key.name()).is_empty());
    html! {
        <details class="app-embed__facts">
            <summary>{ "Single facts" }</summary>
            { for facts.map(fact) }
        </details>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scenario(link: &str) -> Scenario {
        permalink::read(link).scenario
    }

    #[test]
    fn the_frame_is_the_scenario_and_nothing_of_this_page() {
        let framed = framed(&scenario("?v=1&people=5&view=embed&theme=dark"));
        assert_eq!(permalink::print(&framed), "?v=1&regime=uk&people=5&embed=answer&theme=dark");
        assert_eq!(
            permalink::print(&super::framed(&scenario("?v=1&view=embed&embed=range"))),
            "?v=1&regime=uk&embed=range"
        );
    }

    #[test]
    fn groups_and_facts_go_in_and_out() {
        let check = |link: &str, key: &str, word: &str, expected: &str| {
            assert_eq!(
                permalink::print(&toggled(&scenario(link), key, word)),
                format!("?v=1&regime=uk{expected}"),
                "{link}"
            );
        };
        check("?v=1", "lock", "breach", "&lock=breach");
        check("?v=1&lock=breach", "lock", "breach", "");
        check("?v=1&lock=people", "lock", "breach", "&lock=breach");
        check("?v=1&hide=all", "hide", "controls", "&hide=organisation.breach.conduct.outcome.scenario.authority");
        assert_eq!(whole_groups(Facts::locked(&scenario("?v=1&lock=people.controls"))), ["controls"]);
    }
}
