//! The root of the program of what takes more than the engine: the draws of the risk, the decided cases, exercises about
//! them, and files to take away.

use amerce_engine::permalink::{self, View};
use yew::prelude::*;

use crate::hooks::{name_page, use_address};
use crate::pages::{ExercisePage, NearestPage, RiskPage, SharePage, TeachPage};
use crate::state::{Simulating, Turn};

/// What the program starts with.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct StudiesProps {
    /// The link that is opened.
    pub opening: String,
}

/// The page that the link asks for.
#[component]
pub fn Studies(props: &StudiesProps) -> Html {
    let opening = props.opening.clone();
    match View::of(&permalink::read(&opening).scenario) {
        View::Risk => html! { <Risk {opening} /> },
        View::Cases => html! { <Nearest {opening} /> },
        View::Exercise => html! { <ExercisePage {opening} /> },
        View::Teach => html! { <TeachPage {opening} /> },
        // The others are of other programs, and do not come here.
        View::Share | View::Estimate | View::Method | View::Compare | View::Embed => html! { <SharePage {opening} /> },
    }
}

/// One breach and years of them.
#[component]
fn Risk(props: &StudiesProps) -> Html {
    let opening = props.opening.clone();
    let state = use_reducer(|| Simulating::open(&opening));
    let on_turn = {
        let state = state.clone();
        use_callback((), move |turn: Turn, ()| state.dispatch(turn))
    };
    use_effect_with((), |()| name_page("Risk"));
    use_address(&props.opening, state.link(), state.change, on_turn.reform(Turn::Arrive));
    html! { <RiskPage state={(*state).clone()} {on_turn} /> }
}

/// The decided cases that are most like a scenario.
#[component]
fn Nearest(props: &StudiesProps) -> Html {
    use_effect_with((), |()| name_page("Decided cases"));
    html! { <NearestPage opening={props.opening.clone()} /> }
}
