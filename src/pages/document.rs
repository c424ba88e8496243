//! A page to read: nothing on it can be entered, so that it needs no WebAssembly.

use yew::prelude::*;

use crate::components::{Masthead, Page};
use crate::pages::foot;

/// Properties of [`DocumentPage`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct DocumentPageProps {
    /// The page.
    pub page: Page,
    /// What there is to read.
    pub children: Html,
}

/// A page to read.
#[component]
pub fn DocumentPage(props: &DocumentPageProps) -> Html {
    html! {
        <>
            <Masthead page={props.page} />
            <main class="app-document" id="answer">{ props.children.clone() }</main>
            { foot() }
        </>
    }
}
