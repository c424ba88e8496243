//! The root: state in, pages out.

use amerce_engine::date::Date;
use amerce_engine::permalink;
use amerce_engine::scenario::Scenario;
use yew::prelude::*;

use crate::hooks::{print_page, use_address, use_session, use_undo_keys};
use crate::pages::{EstimatePageProps, use_estimate_page};
use crate::state::{Action, State};

/// What the app starts with.
#[derive(Clone, Debug, Default, PartialEq, Properties)]
pub struct AppProps {
    /// The link that is opened first.
    pub opening: String,
    /// Whether that is what this browser kept of the last session.
    #[prop_or_default]
    pub restored: bool,
    /// Whether to draw only the answer, for the page before WebAssembly arrives.
    #[prop_or_default]
    pub answer_only: bool,
    /// The address of the page without a scenario, for what is printed.
    #[prop_or_default]
    pub place: String,
    /// Today, for what is printed.
    #[prop_or_default]
    pub today: Option<Date>,
}

/// The whole app.
#[component]
pub fn App(props: &AppProps) -> Html {
    let opening = props.opening.clone();
    let state = use_reducer(|| State::open(&opening));
    let dispatcher = state.dispatcher();
    let on_action = Callback::from(move |action: Action| dispatcher.dispatch(action));
    let link = permalink::print(&state.scenario);
    use_address(&props.opening, link, state.change, on_action.reform(Action::Arrive));
    use_undo_keys(on_action.clone());
    // Only the facts are kept, and not how a link wanted them shown.
    let facts = permalink::print(&Scenario { others: Vec::new(), ..state.scenario.clone() });
    let (keeping, on_forget) = use_session(facts, state.change, props.restored);
    let on_print = Callback::from(|()| print_page());
    let page = EstimatePageProps {
        state: (*state).clone(),
        on_action,
        keeping,
        on_forget,
        on_print,
        answer_only: props.answer_only,
        place: props.place.clone(),
        today: props.today,
    };
    use_estimate_page(&page.into())
}
