//! The scenarios that the browser keeps: open, rename, delete, export and import.

use web_sys::{File, HtmlInputElement};
use yew::prelude::*;

use crate::saved_scenarios::{Change, Saved, SavedScenarios};

/// Properties of [`SavedList`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct SavedListProps {
    /// What is kept.
    pub saved: SavedScenarios,
    /// What there is to tell, in sentences.
    pub said: Vec<String>,
    /// Whether the last change was made.
    pub done: bool,
    /// The name that is proposed.
    pub name: AttrValue,
    /// The link to keep.
    pub link: AttrValue,
    /// Called with a change.
    pub on_change: Callback<Change>,
    /// Called to write the list into a file.
    pub on_export: Callback<()>,
    /// Called with a file to take in.
    pub on_import: Callback<File>,
}

/// The scenarios that the browser keeps.
#[component]
pub fn SavedList(props: &SavedListProps) -> Html {
    let name = use_state(|| props.name.to_string());
    // The scenario that gets another name, and what was typed for it.
    let renaming = use_state(|| None::<(String, String)>);
    // After a refusal the scenario of that name may be replaced; the button for that stands only then.
    let taken = !props.done && props.saved.scenarios.iter().any(|saved| saved.name == name.trim());
    let change = |of: fn(String, String) -> Change| {
        let (name, link) = (name.to_string(), props.link.to_string());
        props.on_change.reform(move |()| of(name.clone(), link.clone()))
    };
    let onsubmit = change(Change::Save).reform(|event: SubmitEvent| event.prevent_default());
    let on_replace = change(Change::Replace).reform(|_: MouseEvent| ());
    let oninput = {
        let name = name.setter();
        move |event: InputEvent| name.set(event.target_unchecked_into::<HtmlInputElement>().value())
    };
    let on_import = props.on_import.clone();
    let onchange = move |event: Event| {
        let field = event.target_unchecked_into::<HtmlInputElement>();
        if let Some(file) = field.files().and_then(|files| files.get(0)) {
            on_import.emit(file);
        }
        // The same file may be chosen again.
        field.set_value("");
    };
    let said =
        |said: &String| html! { <p class={classes!((!props.done).then_some("app-saved-list__error"))}>{ said }</p> };
    html! {
        <div class="app-saved-list">
            <form class="app-saved-list__new" autocomplete="off" {onsubmit}>
                <label class="app-saved-list__label" for="saved-name">{ "Keep this scenario as" }</label>
                <div class="app-saved-list__row">
                    <input class="app-saved-list__name" id="saved-name" type="text" value={(*name).clone()} {oninput} spellcheck="false"
                        aria-describedby="saved-said" aria-invalid={taken.then_some("true")} />
                    <button class="app-button" type="submit">{ "Keep" }</button>
                    if taken {
                        <button class="app-button" type="button" onclick={on_replace}>{ "Replace it" }</button>
                    }
                </div>
            </form>
            <div class="app-saved-list__said" id="saved-said" role="status">{ for props.said.iter().map(said) }</div>
            if props.saved.scenarios.is_empty() {
                <p class="app-saved-list__empty">{ "Nothing is kept yet." }</p>
            } else {
                <ul class="app-saved-list__scenarios">
                    { for props.saved.scenarios.iter().map(|saved| row(saved, &renaming, &props.on_change)) }
                </ul>
            }
            <div class="app-saved-list__files">
                <button class="app-button" type="button" disabled={props.saved.scenarios.is_empty()}
                    onclick={props.on_export.reform(|_: MouseEvent| ())}>{ "Export the list" }</button>
                <label class="app-button app-saved-list__import">
                    { "Import a list" }
                    <input class="visually-hidden" type="file" accept=".csv,text/csv,text/plain" {onchange} />
                </label>
            </div>
        </div>
    }
}

/// A scenario; or the field for its new name, until it has one.
fn row(saved: &Saved, renaming: &UseStateHandle<Option<(String, String)>>, on_change: &Callback<Change>) -> Html {
    let name = saved.name.clone();
    let set = {
        let (renaming, name) = (renaming.setter(), name.clone());
        move |new: String| renaming.set(Some((name.clone(), new)))
    };
    let content = match renaming.as_ref().filter(|(old, _)| *old == name) {
        Some((old, new)) => {
            let onsubmit = {
                let (renaming, on_change, old, new) = (renaming.setter(), on_change.clone(), old.clone(), new.clone());
                move |event: SubmitEvent| {
                    event.prevent_default();
                    if old == new {
                        renaming.set(None);
                    } else {
                        on_change.emit(Change::Rename(old.clone(), new.clone()));
                    }
                }
            };
            let oninput = move |event: InputEvent| set(event.target_unchecked_into::<HtmlInputElement>().value());
            html! {
                <form class="app-saved-list__row" autocomplete="off" {onsubmit}>
                    <label class="visually-hidden" for="saved-new-name">{ format!("New name of “{old}”") }</label>
                    <input class="app-saved-list__name" id="saved-new-name" type="text" value={new.clone()} {oninput} spellcheck="false" />
                    <button class="app-button" type="submit">{ "Rename" }</button>
                </form>
            }
        }
        None => {
            let begin = {
                let name = name.clone();
                move |_: MouseEvent| set(name.clone())
            };
            let delete = {
                let name = name.clone();
                on_change.reform(move |_: MouseEvent| Change::Delete(name.clone()))
            };
            let about = html! { <span class="visually-hidden">{ format!(" “{name}”") }</span> };
            html! {
                <>
                    <a class="app-saved-list__open" href={format!("./{}", saved.link)}>{ &name }</a>
                    <button class="app-saved-list__act" type="button" onclick={begin}>{ "Rename" }{ about.clone() }</button>
                    <button class="app-saved-list__act" type="button" onclick={delete}>{ "Delete" }{ about }</button>
                </>
            }
        }
    };
    html! { <li class="app-saved-list__scenario" key={saved.name.clone()}>{ content }</li> }
}
