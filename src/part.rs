//! Parts of a page that are drawn again only when what they show is other, so that a change costs no more than it changes.
//!
//! There is one component for all of them, and one comparison, since every further one weighs on the first load.

use yew::prelude::*;

use crate::hooks::after_paint;

/// A part of a page that is drawn again as soon as what it shows is other.
///
/// All that `draw` draws follows from `of`. The callbacks in it stay as they were when it was drawn last.
pub(crate) fn part(key: &'static str, of: String, draw: impl Fn(()) -> Html + 'static) -> Html {
    html! { <Part {key} {of} draw={Callback::from(draw)} later=false /> }
}

/// A part that is drawn again once everything else has been painted, for all but the facts and the answer.
///
/// Until then, which is a frame or two, it stays as it was before.
pub(crate) fn part_after_paint(key: &'static str, of: String, draw: impl Fn(()) -> Html + 'static) -> Html {
    html! { <Part {key} {of} draw={Callback::from(draw)} later=true /> }
}

#[derive(Clone, Debug, Properties)]
struct PartProps {
    of: String,
    draw: Callback<(), Html>,
    later: bool,
}

impl PartialEq for PartProps {
    fn eq(&self, other: &Self) -> bool {
        self.of == other.of
    }
}

#[derive(Debug)]
struct Part {
    /// How what is shown is drawn, which may still be what was to be shown before.
    draw: Callback<(), Html>,
    /// How many changes there were; what waits for an earlier one is out of date.
    changes: u32,
}

impl Component for Part {
    /// The change of which everything else has been painted.
    type Message = u32;
    type Properties = PartProps;

    fn create(ctx: &Context<Self>) -> Self {
        Self { draw: ctx.props().draw.clone(), changes: 0 }
    }

    fn changed(&mut self, ctx: &Context<Self>, _: &PartProps) -> bool {
        self.changes += 1;
        if ctx.props().later {
            let change = self.changes;
            after_paint(ctx.link().callback(move |()| change));
            return false;
        }
        Component::update(self, ctx, self.changes)
    }

    fn update(&mut self, ctx: &Context<Self>, change: u32) -> bool {
        if change == self.changes {
            self.draw = ctx.props().draw.clone();
        }
        change == self.changes
    }

    fn view(&self, _: &Context<Self>) -> Html {
        self.draw.emit(())
    }
}
