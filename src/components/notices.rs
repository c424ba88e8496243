//! What the link that was opened had to say.

use amerce_engine::permalink::{Notice, NoticeKind};
use yew::prelude::*;

/// Properties of [`Notices`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct NoticesProps {
    /// What to say; nothing is shown where there is nothing.
    pub notices: Vec<Notice>,
    /// Called when they were read.
    pub on_dismiss: Callback<()>,
}

/// What the link that was opened had to say.
#[component]
pub fn Notices(props: &NoticesProps) -> Html {
    notices(props)
}

/// The same as a plain function, for a page that is drawn anew with every change.
pub fn notices(props: &NoticesProps) -> Html {
    if props.notices.is_empty() {
        return Html::default();
    }
    let errors = props.notices.iter().filter(|notice| notice.kind == NoticeKind::Error).count();
    let heading = match errors {
        0 => "About this link",
        1 => "One value in this link could not be read; everything else was kept",
        _ => "Some values in this link could not be read; everything else was kept",
    };
    let onclick = props.on_dismiss.reform(|_: MouseEvent| ());
    html! {
        <section class="app-notices" role="status" aria-labelledby="notices-heading">
            <h2 class="app-notices__heading" id="notices-heading">{ heading }</h2>
            <ul class="app-notices__list">
                { for props.notices.iter().map(|notice| html! { <li>{ &notice.message }</li> }) }
            </ul>
            <button class="app-notices__dismiss" type="button" {onclick}>{ "Dismiss" }</button>
        </section>
    }
}
