//! The sources that an estimate rests on.

use amerce_engine::citation::Source;
use amerce_engine::format;
use amerce_engine::working::Working;
use yew::prelude::*;

/// Properties of [`source_list`].
#[derive(Clone, Debug, PartialEq)]
pub struct SourceListProps<'e> {
    /// The lines that cite them.
    pub working: &'e Working,
}

/// The sources, in the order in which they are first cited.
pub fn source_list(props: &SourceListProps<'_>) -> Html {
    let mut sources: Vec<&'static Source> = Vec::new();
    for reference in props.working.lines.iter().flat_map(|line| line.references()) {
        if !sources.contains(&reference.citation.source) {
            sources.push(reference.citation.source);
        }
    }
    let item = |source: &&'static Source| {
        let date = source.date.map(|date| format!(", {}", format::day(date))).unwrap_or_default();
        html! {
            <li class="app-source-list__source">
                <a href={source.url} rel="noreferrer">{ source.title }</a>
                { ", " }{ source.publisher }{ date }{ format!("; read {}", format::day(source.read)) }
            </li>
        }
    };
    html! { <ul class="app-source-list">{ for sources.iter().map(item) }</ul> }
}
