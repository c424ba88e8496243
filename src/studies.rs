//! The root of the second program, which is loaded only for the pages that study a scenario further, so that it weighs
//! nothing where only the estimate is wanted.

use amerce_engine::permalink::{self, View};
use yew::prelude::*;

use crate::pages::ComparePage;

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
        View::Risk | View::Cases | View::Compare | View::Estimate | View::Method => {
            html! { <ComparePage opening={props.opening.clone()} /> }
        }
    }
}
