//! An amount to guess: a field to type it in, a slider over powers of ten, and a button that commits it.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::slider::Slider;

/// Properties of [`GuessField`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct GuessFieldProps {
    /// What is asked.
    pub label: AttrValue,
    /// What was typed.
    pub text: AttrValue,
    /// What was understood, or why it could not be read.
    pub said: Result<AttrValue, AttrValue>,
    /// The place of the slider, and its last one.
    pub place: (usize, usize),
    /// Called with what is typed.
    pub on_text: Callback<String>,
    /// Called with the place of the slider.
    pub on_place: Callback<usize>,
    /// Called to commit the guess.
    pub on_commit: Callback<()>,
}

/// An amount to guess.
#[component]
pub fn GuessField(props: &GuessFieldProps) -> Html {
    let on_text = props.on_text.clone();
    let oninput = move |event: InputEvent| on_text.emit(event.target_unchecked_into::<HtmlInputElement>().value());
    let on_commit = props.on_commit.clone();
    let onsubmit = move |event: SubmitEvent| {
        event.prevent_default();
        on_commit.emit(());
    };
    let (place, last) = props.place;
    let (class, said) = match &props.said {
        Ok(said) => ("app-guess-field__said", said),
        Err(said) => ("app-guess-field__said app-guess-field__said--wrong", said),
    };
    html! {
        <form class="app-guess-field" autocomplete="off" {onsubmit}>
            <label class="app-guess-field__label" for="guess">{ &props.label }</label>
            <div class="app-guess-field__row">
                <input class="app-guess-field__text" id="guess" type="text" inputmode="text" spellcheck="false" value={props.text.clone()}
                    {oninput} aria-describedby="guess-said" aria-invalid={props.said.is_err().then_some("true")} />
                <button class="app-button app-button--main" type="submit">{ "Commit my guess" }</button>
            </div>
            <Slider label="The amount on a slider" {place} {last} said={said.clone()} on_move={props.on_place.clone()} on_settle={Callback::noop()} />
            <p {class} id="guess-said" aria-live="polite">{ said }</p>
        </form>
    }
}
