//! Pages: each puts components together for one question.

mod cases;
mod compare;
mod document;
mod embed;
mod estimate;
mod exercise;
mod nearest;
mod risk;
mod share;
mod teach;

pub use cases::CasesPage;
pub use compare::{ComparePage, ComparePageProps};
pub use document::{DocumentPage, DocumentPageProps};
pub use embed::{EmbedPage, EmbedPageProps};
pub(crate) use estimate::applies;
pub use estimate::{EstimatePageProps, use_estimate_page};
pub use exercise::{ExercisePage, ExercisePageProps};
pub use nearest::{NearestPage, NearestPageProps};
pub use risk::{RiskPage, RiskPageProps};
pub use share::{SharePage, SharePageProps};
pub use teach::{TeachPage, TeachPageProps};

use amerce_engine::permalink;
use amerce_engine::scenario::{Role, Scenario};
use amerce_engine::{format, rulebook};
use yew::prelude::*;

/// A scenario without a name, by its facts.
pub(crate) fn described(scenario: &Scenario) -> String {
    let role = match scenario.role {
        Role::Controller => "A controller",
        Role::Processor => "A processor",
    };
    match scenario.people {
        Some(people) => format!("{role} loses control of the data of {} people", format::count(people)),
        None => format!("{role} loses control of personal data"),
    }
}

/// What works the figures out.
fn edition() -> String {
    format!("Amerce {} · rulebook of {}", amerce_engine::VERSION, format::day(rulebook::VERSION))
}

/// What stands at the foot of every page.
fn foot() -> Html {
    html! {
        <footer class="app-foot">
            <p>
                { edition() }{ ". " }
                { "Everything is computed in your browser; nothing you enter leaves it unless you share the address." }
            </p>
            <p>
                { "Contains public sector information licensed under the Open Government Licence v3.0." }
            </p>
        </footer>
    }
}

/// What stands at the foot of a page inside another one. The whole page opens beside it, with every fact free.
fn frame_line(scenario: &Scenario) -> Html {
    let whole = ["embed", "lock", "hide", "theme"]
        .iter()
        .fold(scenario.clone(), |scenario, key| scenario.with_other(key, None));
    html! {
        <footer class="app-frame-line">
            { edition() }{ " · " }<a href={format!("./{}", permalink::print(&whole))} target="_blank" rel="noopener">{ "open full page" }</a>
            { " · estimate, not legal advice" }
        </footer>
    }
}
