//! One question about the facts, whatever the way it is answered.

use amerce_engine::format;
use amerce_engine::rulebook::{Answer, Choice, Question};
use amerce_engine::scenario::Regime;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

/// A list of more words than this is shown as a menu.
const MOST_SEGMENTS: usize = 4;

/// Properties of [`QuestionField`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct QuestionFieldProps {
    /// What is asked.
    pub question: &'static Question,
    /// What is answered, as a link spells it or as it was typed.
    pub value: AttrValue,
    /// Why what was typed could not be read.
    pub error: Option<AttrValue>,
    /// What was understood, where that is not what was typed.
    pub understood: Option<AttrValue>,
    /// The regime, for its currency.
    pub regime: Regime,
    /// Called with the new answer.
    pub on_answer: Callback<String>,
}

/// One question about the facts.
#[component]
pub fn QuestionField(props: &QuestionFieldProps) -> Html {
    match &props.question.answer {
        Answer::Amount => text(props, Some(format::currency_sign(props.regime)), "decimal"),
        // Where a word may be typed as well, a keyboard of digits would be in the way.
        Answer::Count(of) if of.contains(' ') => text(props, Some(of), "text"),
        Answer::Count(of) => text(props, Some(of).filter(|of| !says(props.question.label, of)).copied(), "numeric"),
        Answer::Text => text(props, None, "text"),
        Answer::Day => text(props, Some("year-month-day"), "text"),
        Answer::Choice(choices) if choices.len() > MOST_SEGMENTS => menu(props, choices),
        Answer::Choice(choices) => boxes(props, choices, "radio"),
        Answer::Choices(choices) => boxes(props, choices, "checkbox"),
    }
}

fn text(props: &QuestionFieldProps, unit: Option<&str>, inputmode: &'static str) -> Html {
    let key = props.question.key;
    let on_answer = props.on_answer.clone();
    let oninput = Callback::from(move |event: InputEvent| {
        on_answer.emit(event.target_unchecked_into::<HtmlInputElement>().value());
    });
    let described = format!("{key}-said");
    let said = match (&props.error, &props.understood) {
        (Some(error), _) => html! { <span class="app-question__error">{ error }</span> },
        (None, Some(understood)) => {
            html! { <span class="app-question__understood">{ understood }</span> }
        }
        (None, None) => Html::default(),
    };
    html! {
        <div class="app-question">
            <label class="app-question__label" for={key}>
                { props.question.label }
                if let Some(unit) = unit {
                    <span class="app-question__unit">{ format!(", {unit}") }</span>
                }
            </label>
            <input
                class={classes!("app-question__text", (inputmode == "text").then_some("app-question__text--words"))}
                id={key} name={key} type="text" {inputmode} autocomplete="off" spellcheck="false"
                value={props.value.clone()} {oninput}
                aria-invalid={props.error.is_some().then_some("true")} aria-describedby={described.clone()}
            />
            <p class="app-question__said" id={described} aria-live="polite">{ said }</p>
            { help(props.question) }
        </div>
    }
}

fn menu(props: &QuestionFieldProps, choices: &'static [Choice]) -> Html {
    let key = props.question.key;
    let on_answer = props.on_answer.clone();
    let onchange = Callback::from(move |event: Event| {
        on_answer.emit(event.target_unchecked_into::<HtmlSelectElement>().value());
    });
    let option = |choice: &Choice| {
        let selected = props.value == choice.value;
        html! { <option value={choice.value} {selected}>{ choice.label }</option> }
    };
    let stated = choices.iter().any(|choice| props.value == choice.value);
    html! {
        <div class="app-question">
            <label class="app-question__label" for={key}>{ props.question.label }</label>
            <select class="app-question__menu" id={key} name={key} {onchange}>
                if !stated {
                    <option value="" selected=true>{ "Not stated" }</option>
                }
                { for choices.iter().map(option) }
            </select>
            { help(props.question) }
        </div>
    }
}

fn boxes(props: &QuestionFieldProps, choices: &'static [Choice], kind: &'static str) -> Html {
    let key = props.question.key;
    let several = kind == "checkbox";
    let chosen: Vec<&str> = if several { props.value.split('.').collect() } else { vec![&props.value] };
    let choice = |choice: &Choice| {
        let id = format!("{key}-{}", choice.value);
        let checked = chosen.contains(&choice.value);
        let answer = if several { toggled(&chosen, choice.value) } else { choice.value.into() };
        let onchange = props.on_answer.reform(move |_: Event| answer.clone());
        html! {
            <span class="app-question__choice">
                <input class="app-question__box" type={kind} {id} name={key} value={choice.value} {checked} {onchange} />
                <label class="app-question__word" for={format!("{key}-{}", choice.value)}>{ choice.label }</label>
            </span>
        }
    };
    let shape = if several { "app-question__choices" } else { "app-question__segments" };
    html! {
        <fieldset class={classes!("app-question", several.then_some("app-question--wide"))}>
            <legend class="app-question__label">{ props.question.label }</legend>
            <div class={shape}>{ for choices.iter().map(choice) }</div>
            { help(props.question) }
        </fieldset>
    }
}

/// Whether a label says a word already.
fn says(label: &str, word: &str) -> bool {
    label.to_ascii_lowercase().contains(word)
}

/// The list with a word put in or taken out.
pub(super) fn toggled(chosen: &[&str], word: &str) -> String {
    let without = chosen.iter().filter(|other| **other != word && !other.is_empty()).copied();
    let with = (!chosen.contains(&word)).then_some(word);
    without.chain(with).collect::<Vec<_>>().join(".")
}

fn help(question: &Question) -> Html {
    let part = |name: &'static str, text: &'static str| {
        (!text.is_empty()).then(|| html! { <p><b>{ name }</b>{ " " }{ text }</p> })
    };
    html! {
        <details class="app-question__help">
            <summary>
                <span aria-hidden="true">{ "?" }</span>
                <span class="visually-hidden">{ format!("About “{}”", question.label) }</span>
            </summary>
            <div class="app-question__helptext">
                <p>{ question.help }</p>
                { part("Why it matters.", question.matters) }
                { part("Example.", question.example) }
            </div>
        </details>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_goes_in_and_out_of_a_list() {
        assert_eq!(toggled(&["contact"], "health"), "contact.health");
        assert_eq!(toggled(&["contact", "health"], "contact"), "health");
        assert_eq!(toggled(&["contact"], "contact"), "");
        assert_eq!(toggled(&[""], "contact"), "contact");
    }
}
