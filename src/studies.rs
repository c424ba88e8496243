//! The root of the second program, which is loaded only for the pages that study a scenario further, so that it weighs
//! nothing where only the estimate is wanted.

use amerce_engine::permalink::{self, View};
use yew::prelude::*;

use crate::hooks::{name_page, page_address, today, use_address};
use crate::pages::{ComparePage, EmbedPage, ExercisePage, NearestPage, RiskPage, SharePage};
use crate::state::{Comparison, Move, Simulating, Turn};

/// What the program starts with.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct StudiesProps {
    /// The link that is opened.
    pub opening: String,
}

/// The page that the link asks for.
#[component]
pub fn Studies(props: &StudiesProps) -> Html {
    let reading = permalink::read(&props.opening);
    match View::of(&reading.scenario) {
        View::Cases => {
            html! { <Nearest opening={props.opening.clone()} /> }
        }
        View::Risk => {
            html! { <Risk opening={props.opening.clone()} /> }
        }
        View::Share => {
            html! { <SharePage opening={props.opening.clone()} /> }
        }
        View::Embed => {
            html! { <EmbedPage opening={props.opening.clone()} /> }
        }
        View::Exercise => {
            html! { <ExercisePage opening={props.opening.clone()} /> }
        }
        // The estimate is another program and the method a page to read; neither comes here.
        View::Estimate | View::Method | View::Compare => {
            html! { <Compare opening={props.opening.clone()} /> }
        }
    }
}

/// Two scenarios side by side.
#[component]
fn Compare(props: &StudiesProps) -> Html {
    let opening = props.opening.clone();
    let state = use_reducer(|| Comparison::open(&opening));
    let on_move = {
        let state = state.clone();
        use_callback((), move |change: Move, ()| state.dispatch(change))
    };
    use_effect_with((), |()| name_page("What if"));
    use_address(&props.opening, state.link(), state.change, on_move.reform(Move::Arrive));
    html! { <ComparePage state={(*state).clone()} {on_move} place={page_address()} today={today()} /> }
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
