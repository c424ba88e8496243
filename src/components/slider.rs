//! A slider over places that stand for numbers, said as what they stand for.

use web_sys::HtmlInputElement;
use yew::prelude::*;

/// Properties of [`Slider`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct SliderProps {
    /// Its name for those who do not see what it stands beside.
    pub label: AttrValue,
    /// The place where it is.
    pub place: usize,
    /// The last place; the first is nought.
    pub last: usize,
    /// What the place stands for, in words.
    pub said: AttrValue,
    /// Called with the new place as it moves.
    pub on_move: Callback<usize>,
    /// Called when it is let go.
    pub on_settle: Callback<()>,
}

/// A slider.
#[component]
pub fn Slider(props: &SliderProps) -> Html {
    slider(props)
}

/// The same as a plain function, for a page that is drawn anew with every change.
pub fn slider(props: &SliderProps) -> Html {
    let on_move = props.on_move.clone();
    let oninput = Callback::from(move |event: InputEvent| {
        let place = event.target_unchecked_into::<HtmlInputElement>().value().parse();
        // The browser gives nothing but whole numbers between the ends.
        on_move.emit(place.unwrap_or_default());
    });
    let onchange = props.on_settle.reform(|_: Event| ());
    html! {
        <input class="app-slider" type="range" min="0" max={props.last.to_string()} step="1" value={props.place.to_string()}
            aria-label={props.label.clone()} aria-valuetext={props.said.clone()} {oninput} {onchange} />
    }
}
