//! A frame as the readers of another page see it.

use yew::prelude::*;

/// Properties of [`Preview`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct PreviewProps {
    /// What it shows.
    pub address: String,
    /// How high it is, in pixels.
    pub height: u32,
}

/// A frame.
#[component]
pub fn Preview(props: &PreviewProps) -> Html {
    let PreviewProps { address, height } = props;
    // A new frame for each address: one that goes from one to the next adds to the history of this page.
    html! {
        <iframe class="app-preview" id="preview" key={address.clone()} title="The frame as readers see it" src={address.clone()}
            width="100%" height={height.to_string()} />
    }
}
