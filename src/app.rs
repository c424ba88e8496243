//! The root: state in, pages out.

use yew::prelude::*;

use crate::hooks::use_permalink;
use crate::pages::EstimatePage;
use crate::state::{Action, State};

/// What the app starts with.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct AppProps {
    /// The link that is opened first.
    pub opening: String,
    /// Whether to draw only the answer, for the page before WebAssembly arrives.
    #[prop_or_default]
    pub answer_only: bool,
}

/// The whole app.
#[component]
pub fn App(props: &AppProps) -> Html {
    let opening = props.opening.clone();
    let state = use_reducer(|| State::open(&opening));
    use_permalink(state.clone());
    let on_action = {
        let state = state.clone();
        use_callback((), move |action: Action, ()| state.dispatch(action))
    };
    html! { <EstimatePage state={(*state).clone()} {on_action} answer_only={props.answer_only} /> }
}
