//! Parts of a page: most are drawn again only when what they show is other, so that a change costs no more than it changes;
//! some come in turn when the page is opened, so that it answers meanwhile.
//!
//! There is one component for all of them, and one comparison, since every further one weighs on the first load.

use std::rc::Rc;

use yew::prelude::*;

use crate::hooks::{after_paint, in_turn};

/// A part of a page that is drawn again as soon as what it shows is other.
///
/// All that `draw` draws follows from `of`. The callbacks in it stay as they were when it was drawn last.
pub(crate) fn part(key: &'static str, of: String, draw: impl Fn(&Unfolding) -> Html + 'static) -> Html {
    placed(key, Some(of), Rc::new(draw), false, false)
}

/// A part that is drawn again once everything else has been painted, for all but the facts and the answer.
///
/// Until then, which is a frame or two, it stays as it was before.
pub(crate) fn part_after_paint(key: &'static str, of: String, draw: impl Fn(&Unfolding) -> Html + 'static) -> Html {
    placed(key, Some(of), Rc::new(draw), false, true)
}

/// A part that comes in turn where the page is drawn in turns, and from then on as soon as what it shows is other.
pub(crate) fn part_in_turn(key: &'static str, of: String, draw: impl Fn(&Unfolding) -> Html + 'static) -> Html {
    placed(key, Some(of), Rc::new(draw), true, false)
}

/// A part that comes in turn, and from then on once everything else has been painted.
pub(crate) fn part_in_turn_after_paint(
    key: &'static str,
    of: String,
    draw: impl Fn(&Unfolding) -> Html + 'static,
) -> Html {
    placed(key, Some(of), Rc::new(draw), true, true)
}

/// A part that comes in turn, and from then on whenever the page is drawn.
pub(crate) fn part_in_turn_with_all(key: &'static str, draw: impl Fn(&Unfolding) -> Html + 'static) -> Html {
    placed(key, None, Rc::new(draw), true, false)
}

/// What was drawn already comes in turn, and from then on whenever the page is drawn.
pub(crate) fn in_its_turn(key: &'static str, drawn: Html) -> Html {
    part_in_turn_with_all(key, move |_| drawn.clone())
}

fn placed(key: &'static str, of: Option<String>, draw: Draw, in_turn: bool, later: bool) -> Html {
    html! { <Part {key} {of} {draw} {in_turn} {later} /> }
}

/// Whether what is folded away in a part is wanted, and what to call once it is.
#[derive(Clone, Debug)]
pub(crate) struct Unfolding {
    pub(crate) wanted: bool,
    pub(crate) on_wanted: Callback<MouseEvent>,
}

/// How a part is drawn.
type Draw = Rc<dyn Fn(&Unfolding) -> Html>;

#[derive(Clone, Properties)]
struct PartProps {
    /// What all that is drawn follows from; none where it is drawn again with what is around it.
    of: Option<String>,
    draw: Draw,
    in_turn: bool,
    later: bool,
}

impl PartialEq for PartProps {
    fn eq(&self, other: &Self) -> bool {
        self.of.is_some() && self.of == other.of
    }
}

struct Part {
    /// How what is shown is drawn, which may still be what was to be shown before; none before its turn.
    draw: Option<Draw>,
    /// How many changes there were; what waits for an earlier one is out of date.
    changes: u32,
    /// Whether what is folded away in it is wanted.
    wanted: bool,
}

/// What a part is told.
#[derive(Debug)]
enum Message {
    /// That it is to be as it was after so many changes.
    Draw(u32),
    /// That what is folded away is wanted.
    Wanted,
}

impl Component for Part {
    type Message = Message;
    type Properties = PartProps;

    fn create(ctx: &Context<Self>) -> Self {
        let waits = ctx.props().in_turn && in_turn(ctx.link().callback(|()| Message::Draw(0)));
        // What is drawn without a browser cannot be asked for more.
        let wanted = !cfg!(target_arch = "wasm32");
        Self { draw: (!waits).then(|| ctx.props().draw.clone()), changes: 0, wanted }
    }

    fn changed(&mut self, ctx: &Context<Self>, _: &PartProps) -> bool {
        // What has not been drawn yet will be as it is then.
        if self.draw.is_none() {
            return false;
        }
        self.changes += 1;
        let change = self.changes;
        if ctx.props().later {
            after_paint(ctx.link().callback(move |()| Message::Draw(change)));
            return false;
        }
        Component::update(self, ctx, Message::Draw(change))
    }

    fn update(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        match message {
            Message::Draw(change) if change != self.changes => return false,
            Message::Draw(_) => self.draw = Some(ctx.props().draw.clone()),
            Message::Wanted => return !std::mem::replace(&mut self.wanted, true),
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let on_wanted = ctx.link().callback(|_| Message::Wanted);
        let draw = |draw: &Draw| draw(&Unfolding { wanted: self.wanted, on_wanted });
        self.draw.as_ref().map(draw).unwrap_or_default()
    }
}
