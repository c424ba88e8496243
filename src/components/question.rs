//! One question about the facts, whatever the way it is answered.

use std::rc::Rc;

use amerce_engine::citation::Citation;
use amerce_engine::format;
use amerce_engine::rulebook::{Answer, Choice, Doubt, Question};
use amerce_engine::scenario::Regime;
use amerce_engine::words::Word;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::working_table::cited;
use crate::part::{Unfolding, part};

/// A list of more words than this, or of longer ones in all, is shown as a menu.
const MOST_SEGMENTS: (usize, usize) = (4, 56);

/// A list of no more letters than this stands beside its question.
const FITS_BESIDE: usize = 20;

/// Properties of [`question_field`].
#[derive(Clone, Debug, PartialEq)]
pub struct QuestionFieldProps {
    /// What is asked.
    pub question: &'static Question,
    /// What is answered, as a link spells it or as it was typed.
    pub value: String,
    /// Why what was typed could not be read.
    pub error: Option<String>,
    /// What was understood or is assumed, where that is not what was typed.
    pub said: Option<String>,
    /// Whether one may say that it is not known.
    pub may_be_unknown: bool,
    /// A slider that moves the answer as well, if there is one.
    pub slider: Html,
    /// Where in the working the answer is used, if it is there.
    pub used: Option<String>,
    /// The regime, for its currency and its sources.
    pub regime: Regime,
    /// Called with the new answer.
    pub on_answer: Callback<String>,
}

/// One question about the facts.
pub fn question_field(props: &QuestionFieldProps) -> Html {
    match &props.question.answer {
        Answer::Amount => text(props, Some(format::currency_sign(props.regime)), "decimal"),
        // Where a word may be typed as well, a keyboard of digits would be in the way.
        Answer::Count(of) if of.contains(' ') || *of == "days" => {
            text(props, Some(of).filter(|of| !says(props.question.label, of)).copied(), "text")
        }
        Answer::Count(of) => text(props, Some(of).filter(|of| !says(props.question.label, of)).copied(), "numeric"),
        Answer::Text => text(props, None, "text"),
        Answer::Day => text(props, Some("year-month-day"), "text"),
        Answer::Choice(choices) if choices.len() > MOST_SEGMENTS.0 || letters(choices) > MOST_SEGMENTS.1 => {
            menu(props, choices)
        }
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
    let stacked = matches!(props.question.answer, Answer::Text).then_some("");
    html! {
        <div class="app-question" data-stacked={stacked} {key}>
            <label class="app-question__label" for={key}>
                { props.question.label }
                if let Some(unit) = unit {
                    <span class="app-question__unit">{ format!(", {unit}") }</span>
                }
            </label>
            <input
                class="app-question__text" id={key} type="text" {inputmode} autocomplete="off" spellcheck="false"
                value={props.value.clone()} {oninput}
                aria-invalid={props.error.is_some().then_some("true")} aria-describedby={described.clone()}
            />
            { props.slider.clone() }
            <p class="app-question__said" id={described}>
                if let Some(error) = &props.error {
                    <span class="app-question__error">
                        { error }
                        if let Some(said) = &props.said {
                            { " Until then: " }{ said }
                        }
                    </span>
                } else {
                    { props.said.clone() }
                }
            </p>
            if props.may_be_unknown {
                { not_known(props) }
            }
            { help(props) }
        </div>
    }
}

/// The way to say that one does not know; what is assumed instead stands beside it.
fn not_known(props: &QuestionFieldProps) -> Html {
    let onclick = props.on_answer.reform(|_: MouseEvent| String::new());
    let pressed = if props.value.is_empty() { "true" } else { "false" };
    html! {
        <button class="app-question__unknown" type="button" {onclick} aria-pressed={pressed}
            aria-label={format!("not known: {}", props.question.label)}>{ "not known" }</button>
    }
}

fn menu(props: &QuestionFieldProps, choices: &'static [Choice]) -> Html {
    let key = props.question.key;
    let on_answer = props.on_answer.clone();
    let onchange = Callback::from(move |event: Event| {
        on_answer.emit(event.target_unchecked_into::<HtmlSelectElement>().value());
    });
    let option = |value: &'static str, label: &'static str| {
        html! { <option {value} selected={props.value == value}>{ label }</option> }
    };
    html! {
        <div class="app-question" data-stacked="" {key}>
            <label class="app-question__label" for={key}>{ props.question.label }</label>
            <select class="app-question__menu" id={key} {onchange}>
                if !choices.iter().any(|choice| props.value == choice.value) {
                    { option("", "Not stated") }
                }
                { for choices.iter().map(|choice| option(choice.value, choice.label)) }
            </select>
            { help(props) }
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
        let on_answer = props.on_answer.clone();
        let onchange = Callback::from(move |event: Event| match &*answer {
            // Something is always so: the last that was chosen stays.
            "" => event.target_unchecked_into::<HtmlInputElement>().set_checked(true),
            answer => on_answer.emit(answer.into()),
        });
        html! {
            <span class="app-question__choice">
                <input class="app-question__box" type={kind} id={id.clone()} name={key} value={choice.value} {checked} {onchange} />
                <label class="app-question__word" for={id}>{ choice.label }</label>
            </span>
        }
    };
    let stacked = (several || letters(choices) > FITS_BESIDE).then_some("");
    html! {
        // The id is where a link to the question leads; the boxes have their own.
        <fieldset class="app-question" data-stacked={stacked} {key} id={key}>
            <legend class="app-question__label">{ props.question.label }</legend>
            <div class="app-question__boxes" data-kind={kind}>{ for choices.iter().map(choice) }</div>
            { help(props) }
        </fieldset>
    }
}

/// How many letters the words of a list have together.
fn letters(choices: &[Choice]) -> usize {
    choices.iter().map(|choice| choice.label.len()).sum()
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

fn help(props: &QuestionFieldProps) -> Html {
    let (question, regime, used) = (props.question, props.regime, props.used.clone());
    let of = format!("{}{}", regime.word(), used.as_deref().unwrap_or_default());
    about(question.label, of, Rc::new(move || inside(question, regime, used.as_deref())))
}

/// What there is to know about a question.
fn inside(question: &Question, regime: Regime, used: Option<&str>) -> Html {
    let said = |name: &'static str, text: &'static str| html! { <p><b>{ name }</b>{ " " }{ text }</p> };
    let guide = |doubt: &Doubt| html! { <><dt>{ doubt.case }</dt><dd>{ doubt.so }</dd></> };
    let source = |citation: &Citation| html! { <p><b>{ "Source." }</b>{ " " }{ cited(*citation) }</p> };
    html! {
        <>
            <p>{ question.help }</p>
            if !question.guide.is_empty() {
                <dl class="app-question__guide">{ for question.guide.iter().map(guide) }</dl>
            }
            { said("Why it matters.", question.matters) }
            { said("Example.", question.example) }
            { for question.cited[regime as usize].iter().map(source) }
            if let Some(used) = used {
                <p><a href={used.to_owned()}>{ "How it is used in the working" }</a></p>
            }
        </>
    }
}

/// A question mark that shows what there is to know about something. Most are never asked, so they are drawn when they are.
pub(super) fn about(name: &'static str, of: String, inside: Rc<dyn Fn() -> Html>) -> Html {
    part("help", of, move |Unfolding { wanted, on_wanted }| {
        let onclick = on_wanted.clone();
        html! {
            <details class="app-question__help">
                <summary {onclick}>
                    <span aria-hidden="true">{ "?" }</span>
                    <span class="visually-hidden">{ format!("About “{name}”") }</span>
                </summary>
                <div class="app-question__helptext">
                    if *wanted {
                        { inside() }
                    }
                </div>
            </details>
        }
    })
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
