//! Facts in words.

use yew::prelude::*;

/// Properties of [`fact_list`].
#[derive(Clone, Debug, PartialEq)]
pub struct FactListProps {
    /// What is asked, and the answer.
    pub facts: Vec<(&'static str, String)>,
}

/// Facts in words.
pub fn fact_list(props: &FactListProps) -> Html {
    let fact = |(label, value): &(&'static str, String)| {
        html! {
            <div class="app-fact-list__fact">
                <dt class="app-fact-list__label">{ *label }</dt>
                <dd class="app-fact-list__value">{ value }</dd>
            </div>
        }
    };
    html! { <dl class="app-fact-list">{ for props.facts.iter().map(fact) }</dl> }
}
