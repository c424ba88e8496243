//! Controls to put in place, a limited number of them.

use amerce_engine::rulebook::Control as ControlWords;
use amerce_engine::scenario::Control;
use yew::prelude::*;

/// A control that can be put in place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pickable {
    /// The control.
    pub control: Control,
    /// How far it was in place.
    pub before: String,
    /// Whether it is put in place.
    pub picked: bool,
    /// Whether that can be changed.
    pub free: bool,
}

/// Properties of [`ControlPicker`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ControlPickerProps {
    /// What is asked.
    pub label: AttrValue,
    /// What each control is called.
    pub words: &'static [ControlWords],
    /// The controls.
    pub controls: Vec<Pickable>,
    /// Called with a control to put in place, or to take away again.
    pub on_pick: Callback<Control>,
}

/// Controls to put in place.
#[component]
pub fn ControlPicker(props: &ControlPickerProps) -> Html {
    let row = |pickable: &Pickable| {
        let Pickable { control, before, picked, free } = pickable;
        let Some(words) = props.words.get(*control as usize) else { return Html::default() };
        let (id, control) = (format!("pick-{}", words.key), *control);
        let onchange = props.on_pick.reform(move |_: Event| control);
        html! {
            <li class="app-control-picker__control" key={words.key}>
                <input class="app-control-picker__box" type="checkbox" id={id.clone()} checked={*picked} disabled={!free} {onchange} />
                <label class="app-control-picker__name" for={id}>
                    { words.label }<span class="app-control-picker__before">{ format!(", {before}") }</span>
                </label>
            </li>
        }
    };
    html! {
        <fieldset class="app-control-picker">
            <legend class="app-control-picker__label">{ &props.label }</legend>
            <ul class="app-control-picker__controls">{ for props.controls.iter().map(row) }</ul>
        </fieldset>
    }
}
