//! The name, the pages, and where one can start from.

use yew::prelude::*;

/// A page of the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// The estimate itself.
    Estimate,
    /// How well it does on decided cases.
    Cases,
    /// How it works.
    Method,
}

/// The pages with their names and addresses.
const PAGES: [(Page, &str, &str); 3] = [
    (Page::Estimate, "Estimate", "./"),
    (Page::Cases, "Decided cases", "cases.html"),
    (Page::Method, "Method", "method.html"),
];

/// Properties of [`Masthead`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct MastheadProps {
    /// The page that is open.
    pub page: Page,
    /// Called with the link of the scenario to start from.
    #[prop_or_default]
    pub on_pick: Callback<String>,
    /// The scenarios to start from: a name and a link.
    #[prop_or_default]
    pub starts: Vec<(&'static str, &'static str)>,
}

/// The name, the pages, and where one can start from.
#[component]
pub fn Masthead(props: &MastheadProps) -> Html {
    let start = |(name, link): &(&'static str, &'static str)| {
        let (on_pick, link) = (props.on_pick.clone(), *link);
        let onclick = Callback::from(move |event: MouseEvent| {
            // With a key held down the browser opens the link elsewhere, as people expect of a link.
            if !(event.ctrl_key() || event.meta_key() || event.shift_key()) {
                event.prevent_default();
                on_pick.emit(link.into());
            }
        });
        html! { <a class="app-masthead__link" href={link} {onclick}>{ *name }</a> }
    };
    let page = |(page, name, address): &(Page, &'static str, &'static str)| {
        let current = (*page == props.page).then_some("page");
        html! { <a class="app-masthead__link" href={*address} aria-current={current}>{ *name }</a> }
    };
    let skip = if props.page == Page::Estimate { "Skip to the answer" } else { "Skip to the text" };
    html! {
        <header class="app-masthead">
            <a class="app-masthead__skip" href="#answer">{ skip }</a>
            <p class="app-masthead__name">{ "Amerce" }</p>
            <nav class="app-masthead__links" aria-label="Pages">{ for PAGES.iter().map(page) }</nav>
            if !props.starts.is_empty() {
                <nav class="app-masthead__links app-masthead__links--starts" aria-label="Start from">
                    { for props.starts.iter().map(start) }
                </nav>
            }
        </header>
    }
}
