//! A decided case told in steps, each with its figures and with links to the facts behind them.

use yew::prelude::*;

/// A step of the story.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoryStep {
    /// What it is about, in a few words.
    pub heading: String,
    /// What happened.
    pub text: String,
    /// The figures.
    pub figures: Vec<StoryFigure>,
    /// Where the facts behind them are: each with its name.
    pub links: Vec<(String, String)>,
}

/// A figure of the story.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoryFigure {
    /// What it is.
    pub name: String,
    /// The figure.
    pub figure: String,
    /// Where the facts behind it are, if they have a place of their own.
    pub link: Option<String>,
}

/// Properties of [`Story`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct StoryProps {
    /// The steps.
    pub steps: Vec<StoryStep>,
}

/// A decided case in steps.
#[component]
pub fn Story(props: &StoryProps) -> Html {
    let step = |step: &StoryStep| {
        html! {
            <li class="app-story__step">
                <h3 class="app-story__heading">{ &step.heading }</h3>
                <p class="app-story__text">{ &step.text }</p>
                <dl class="app-story__figures">
                    { for step.figures.iter().map(figure) }
                </dl>
                if !step.links.is_empty() {
                    <p class="app-story__links">
                        { for step.links.iter().map(|(name, link)| html! { <a href={link.clone()}>{ name }</a> }) }
                    </p>
                }
            </li>
        }
    };
    html! { <ol class="app-story">{ for props.steps.iter().map(step) }</ol> }
}

fn figure(figure: &StoryFigure) -> Html {
    let name = match &figure.link {
        Some(link) => html! { <a href={link.clone()}>{ &figure.name }</a> },
        None => html! { { &figure.name } },
    };
    html! {
        <div class="app-story__figure">
            <dt class="app-story__name">{ name }</dt>
            <dd class="app-story__amount">{ &figure.figure }</dd>
        </div>
    }
}
