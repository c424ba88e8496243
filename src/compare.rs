//! The root of the program of what needs nothing but the engine and what the estimate is drawn with: two scenarios side
//! by side, and the lines of a frame of one.

use amerce_engine::permalink::{self, View};
use yew::prelude::*;

use crate::hooks::{name_page, page_address, today, use_address};
use crate::pages::{ComparePage, EmbedPage};
use crate::state::{Comparison, Move};

/// What the program starts with.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct CompareProps {
    /// The link that is opened.
    pub opening: String,
}

/// The page that the link asks for.
#[component]
pub fn Compare(props: &CompareProps) -> Html {
    let opening = props.opening.clone();
    match View::of(&permalink::read(&opening).scenario) {
        View::Embed => html! { <EmbedPage {opening} /> },
        // The others are of other programs, and do not come here.
        View::Compare
        | View::Estimate
        | View::Method
        | View::Risk
        | View::Cases
        | View::Share
        | View::Exercise
        | View::Teach => html! { <SideBySide {opening} /> },
    }
}

/// Two scenarios side by side.
#[component]
fn SideBySide(props: &CompareProps) -> Html {
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
