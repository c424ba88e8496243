//! The name, the pages, and what can be done with the one that is open.

use amerce_engine::permalink::{self, Language, View};
use amerce_engine::scenario::Scenario;
use amerce_engine::words::Word;
use yew::prelude::*;

/// A page of the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// The estimate itself.
    Estimate,
    /// One breach and years of them.
    Risk,
    /// Two scenarios side by side.
    Compare,
    /// How well it does on decided cases.
    Cases,
    /// How it works.
    Method,
    /// What there is to send and to take away.
    Share,
    /// Decided cases to teach with.
    Lessons,
}

/// The pages with their names.
const PAGES: [(Page, &str); 7] = [
    (Page::Estimate, "Estimate"),
    (Page::Risk, "Risk"),
    (Page::Compare, "Compare"),
    (Page::Cases, "Decided cases"),
    (Page::Method, "Method"),
    (Page::Share, "Share"),
    (Page::Lessons, "Lessons"),
];

impl Page {
    /// Where it lies. Every page takes the scenario along: one to read after `#`, which is never sent, to give it back.
    fn address(self, scenario: Option<&Scenario>) -> String {
        let read = |page: &str| match scenario {
            Some(scenario) => format!("{page}#{}", &View::Estimate.link(scenario)[1..]),
            None => page.into(),
        };
        let view = match self {
            Self::Estimate => View::Estimate,
            Self::Risk => View::Risk,
            Self::Compare => View::Compare,
            Self::Share => View::Share,
            // Without a scenario there is nothing to be near to, and the page to read needs no WebAssembly.
            Self::Cases if scenario.is_none() => return "cases.html".into(),
            Self::Cases => View::Cases,
            Self::Method => return read("method.html"),
            Self::Lessons => return read("lessons.html"),
        };
        match scenario {
            Some(scenario) => format!("./{}", view.link(scenario)),
            None if view == View::Estimate => "./".into(),
            None => format!("./?view={}", view.word()),
        }
    }
}

/// The way to the page in the other language, which loads it anew as it stands.
fn other_language(here: &str) -> Html {
    let here = permalink::read(here).scenario;
    let (language, name) = match Language::of(&here) {
        Some(Language::German) => (None, "English"),
        _ => (Some(Language::German.word().to_owned()), "Deutsch"),
    };
    let lang = if language.is_some() { "de" } else { "en" };
    let address = permalink::print(&here.with_other("lang", language));
    html! { <a class="app-masthead__tool" href={format!("./{address}")} {lang} hreflang={lang}>{ name }</a> }
}

/// Properties of [`Masthead`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct MastheadProps {
    /// The page that is open.
    pub page: Page,
    /// The scenario that the other pages are to show; without one they show the worked example.
    #[prop_or_default]
    pub scenario: Option<Scenario>,
    /// The link of the page as it stands, where it can be said in another language.
    #[prop_or_default]
    pub here: Option<String>,
    /// Called to print the page; without it there is nothing to print.
    #[prop_or_default]
    pub on_print: Option<Callback<()>>,
}

/// The name, the pages, and what can be done with the one that is open.
#[component]
pub fn Masthead(props: &MastheadProps) -> Html {
    masthead(props)
}

/// The same as a plain function, for a page that says itself when it is drawn anew.
pub fn masthead(props: &MastheadProps) -> Html {
    let page = |(page, name): &(Page, &'static str)| {
        let current = (*page == props.page).then_some("page");
        let address = page.address(props.scenario.as_ref());
        html! { <a class="app-masthead__link" href={address} aria-current={current}>{ *name }</a> }
    };
    let skip = if props.page == Page::Estimate { "Skip to the answer" } else { "Skip to the text" };
    html! {
        <header class="app-masthead">
            <a class="app-masthead__skip" href="#answer">{ skip }</a>
            <p class="app-masthead__name">{ "Amerce" }</p>
            <nav class="app-masthead__links" aria-label="Pages">{ for PAGES.iter().map(page) }</nav>
            if props.here.is_some() || props.on_print.is_some() {
                <p class="app-masthead__tools">
                    { for props.here.as_deref().map(other_language) }
                    if let Some(on_print) = &props.on_print {
                        <button class="app-masthead__tool" type="button" onclick={on_print.reform(|_: MouseEvent| ())}>
                            { "Print" }
                        </button>
                    }
                </p>
            }
        </header>
    }
}
