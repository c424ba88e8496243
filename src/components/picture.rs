//! A chart to take away: a drawing that stands alone, with its title, its colours and where it comes from.
//!
//! It is laid out for paper and slides in fixed units, and needs no stylesheet, since it leaves the page as a file.

use amerce_engine::format::{rounded, short};
use amerce_engine::money::Money;
use amerce_engine::scenario::Regime;
use amerce_engine::working::Working;
use amerce_engine::{Penalty, Swing};
use yew::prelude::*;

use super::amount_range::Mark;
use super::waterfall;
use super::working_table::heading;
use crate::scale::{Place, Scale};

/// What a picture shows.
#[derive(Clone, Debug, PartialEq)]
pub enum Chart {
    /// The range on a scale: the penalty, the maximum, and amounts to compare with.
    Range(Penalty, Money, Vec<Mark>),
    /// The way from the maximum to the centre: the working and the penalty.
    Waterfall(Working, Penalty),
    /// Which facts move the centre most: each with how it is asked for, and the centre.
    Facts(Vec<(&'static str, Swing)>, Money),
}

/// Properties of [`Picture`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct PictureProps {
    /// The id of the drawing.
    pub id: AttrValue,
    /// What the scenario is called.
    pub title: AttrValue,
    /// What the chart shows, in a sentence.
    pub about: AttrValue,
    /// What it shows.
    pub chart: Chart,
    /// The regime, for its currency.
    pub regime: Regime,
    /// Where it comes from: versions and day in the first line, the address in the second.
    pub source: [AttrValue; 2],
}

const WIDTH: u32 = 960;
const MARGIN: u32 = 40;
/// Where the chart begins, under title and sentence.
const TOP: u32 = 116;
const ROW: u32 = 48;
/// Where bars begin and end beside their words.
const BARS: (u32, u32) = (352, 768);

const INK: &str = "#16181d";
const SOFT: &str = "#555a64";
const RULE: &str = "#dcd9d0";
const EDGE: &str = "#868990";
const ACCENT: &str = "#8a1c34";
const WASH: &str = "#f1dde1";
const SANS: &str = "system-ui, 'Segoe UI', Roboto, 'Liberation Sans', sans-serif";
const SERIF: &str = "Charter, Cambria, Georgia, 'Liberation Serif', serif";

/// A chart to take away.
#[component]
pub fn Picture(props: &PictureProps) -> Html {
    let (drawing, below) = match &props.chart {
        Chart::Range(penalty, maximum, marks) => range(*penalty, *maximum, marks, props.regime),
        Chart::Waterfall(working, penalty) => steps(working, *penalty, props.regime),
        Chart::Facts(swings, central) => facts(swings, *central, props.regime),
    };
    let height = below + 78;
    let [versions, address] = &props.source;
    html! {
        <svg class="app-picture" id={props.id.clone()} role="img" aria-label={format!("{}: {}", props.title, props.about)}
            width={WIDTH.to_string()} height={height.to_string()} viewBox={format!("0 0 {WIDTH} {height}")} font-family={SANS}>
            <title>{ &props.title }</title>
            <desc>{ &props.about }{ " " }{ versions }{ " " }{ address }</desc>
            <rect width={WIDTH.to_string()} height={height.to_string()} fill="#fff" />
            <text x={MARGIN.to_string()} y="52" font-family={SERIF} font-size={if props.title.chars().count() > 62 { "21" } else { "26" }} font-weight="600" fill={INK}>{ &props.title }</text>
            { words(MARGIN, 84, "start", SOFT, 15, &props.about) }
            { drawing }
            <line x1={MARGIN.to_string()} x2={(WIDTH - MARGIN).to_string()} y1={(height - 58).to_string()} y2={(height - 58).to_string()} stroke={RULE} />
            { words(MARGIN, height - 36, "start", SOFT, 13, versions) }
            { words(MARGIN, height - 17, "start", SOFT, 13, &cut(address)) }
        </svg>
    }
}

/// An address, as much of it as fits; all of it stands in the description.
fn cut(address: &str) -> String {
    const FITS: usize = 118;
    match address.char_indices().nth(FITS) {
        Some((end, _)) => format!("{}…", &address[..end]),
        None => address.into(),
    }
}

fn words(x: u32, y: u32, anchor: &'static str, fill: &'static str, size: u32, text: &str) -> Html {
    html! { <text x={x.to_string()} y={y.to_string()} text-anchor={anchor} {fill} font-size={size.to_string()}>{ text }</text> }
}

fn strong(x: u32, y: u32, anchor: &'static str, fill: &'static str, text: &str) -> Html {
    html! { <text x={x.to_string()} y={y.to_string()} text-anchor={anchor} {fill} font-size="15" font-weight="600">{ text }</text> }
}

fn bar(from: u32, to: u32, y: u32, height: u32, fill: &'static str) -> Html {
    let width = to.saturating_sub(from).max(2);
    html! { <rect x={from.to_string()} y={y.to_string()} width={width.to_string()} height={height.to_string()} {fill} /> }
}

fn upright(x: u32, from: u32, to: u32, stroke: &'static str, width: u32) -> Html {
    html! { <line x1={x.to_string()} x2={x.to_string()} y1={from.to_string()} y2={to.to_string()} {stroke} stroke-width={width.to_string()} /> }
}

/// A place between two edges.
fn between((left, right): (u32, u32), place: Place) -> u32 {
    left + place.of(right - left)
}

/// The range: allowed, likely, centre, maximum, and amounts to compare with. Also where it ends below.
fn range(penalty: Penalty, maximum: Money, marks: &[Mark], regime: Regime) -> (Html, u32) {
    let scale = Scale::around(penalty.lowest, maximum);
    let at = |amount| between((MARGIN, WIDTH - MARGIN), scale.place(amount));
    let amount = |amount| rounded(amount, regime);
    let axis = TOP + 64 + 26 * marks.len() as u32;
    let beside = |x: u32, y: u32, text: &str| {
        if x > WIDTH / 2 { words(x - 10, y, "end", INK, 15, text) } else { words(x + 10, y, "start", INK, 15, text) }
    };
    let mark = |(index, mark): (usize, &Mark)| {
        let (x, y) = (at(mark.amount), TOP + 36 + 26 * index as u32);
        let fill = if mark.last { INK } else { "#fff" };
        html! {
            <>
                { upright(x, y, axis - 16, EDGE, 1) }
                <circle cx={x.to_string()} cy={y.to_string()} r="5" {fill} stroke={INK} stroke-width="1.5" />
                { beside(x, y + 5, &format!("{} {}", mark.label, amount(mark.amount))) }
            </>
        }
    };
    let tick = |tick: crate::scale::Tick| {
        let x = at(tick.amount);
        let anchor = if x <= MARGIN {
            "start"
        } else if x >= WIDTH - MARGIN {
            "end"
        } else {
            "middle"
        };
        html! { <>{ upright(x, axis - 5, axis + 5, EDGE, 1) }{ words(x, axis + 40, anchor, SOFT, 14, &amount(tick.amount)) }</> }
    };
    let likely = (at(penalty.p10), at(penalty.p90));
    let middle = (likely.0 + likely.1) / 2;
    let (x, anchor) = match middle {
        middle if middle < WIDTH / 3 => (MARGIN, "start"),
        middle if middle > WIDTH * 2 / 3 => (WIDTH - MARGIN, "end"),
        middle => (middle, "middle"),
    };
    let drawing = html! {
        <>
            { bar(MARGIN, WIDTH - MARGIN, axis, 1, EDGE) }
            { for scale.ticks().map(tick) }
            { bar(at(penalty.lowest), at(penalty.highest), axis - 2, 4, ACCENT) }
            { bar(likely.0, likely.1, axis - 15, 30, WASH) }
            <rect x={likely.0.to_string()} y={(axis - 15).to_string()} width={likely.1.saturating_sub(likely.0).max(2).to_string()} height="30" fill="none" stroke={ACCENT} />
            { upright(at(penalty.central), axis - 15, axis + 15, ACCENT, 3) }
            { upright(at(maximum), TOP, axis + 16, INK, 2) }
            { beside(at(maximum), TOP + 12, &format!("maximum {}", short(maximum, regime))) }
            { for marks.iter().enumerate().map(mark) }
            { strong(x, axis + 74, anchor, ACCENT, &format!("likely {} to {}, centre {}", amount(penalty.p10), amount(penalty.p90), amount(penalty.central))) }
        </>
    };
    (drawing, axis + 92)
}

/// The amount after each step, and the likely range. Also where it ends below.
fn steps(working: &Working, penalty: Penalty, regime: Regime) -> (Html, u32) {
    let amounts = waterfall::amounts(working);
    let all = || amounts.iter().map(|(_, amount)| *amount);
    let scale = Scale::around(all().min().unwrap_or_default().min(penalty.p10), all().max().unwrap_or_default());
    let at = |amount| between(BARS, scale.place(amount));
    let before = [None].into_iter().chain(all().map(Some));
    let row = |(index, (&(step, amount), before)): (usize, (&(_, Money), Option<Money>))| {
        let y = TOP + ROW * index as u32;
        let (from, to) = before.map_or((BARS.0, at(amount)), |before| (at(amount.min(before)), at(amount.max(before))));
        html! {
            <>
                { words(MARGIN, y + 18, "start", INK, 15, heading(step)) }
                { words(MARGIN, y + 36, "start", SOFT, 13, &waterfall::note(working, step, amount, before)) }
                { bar(BARS.0, BARS.1, y + 21, 1, RULE) }
                { bar(from, to, y + 12, 18, if before.is_none() { RULE } else { WASH }) }
                { upright(at(amount), y + 8, y + 34, ACCENT, 3) }
                { strong(WIDTH - MARGIN, y + 27, "end", INK, &if before.is_none() { short(amount, regime) } else { rounded(amount, regime) }) }
            </>
        }
    };
    let y = TOP + ROW * amounts.len() as u32;
    let drawing = html! {
        <>
            { for amounts.iter().zip(before).enumerate().map(row) }
            { words(MARGIN, y + 26, "start", INK, 15, "Likely range") }
            { bar(BARS.0, BARS.1, y + 21, 1, RULE) }
            { bar(at(penalty.p10), at(penalty.p90), y + 12, 18, ACCENT) }
            { strong(WIDTH - MARGIN, y + 27, "end", ACCENT, &format!("{} to {}", rounded(penalty.p10, regime), rounded(penalty.p90, regime))) }
        </>
    };
    (drawing, y + ROW)
}

/// Which facts move the centre most. Also where it ends below.
fn facts(swings: &[(&'static str, Swing)], central: Money, regime: Regime) -> (Html, u32) {
    let least = swings.iter().map(|(_, swing)| swing.from).min().unwrap_or(central).min(central);
    let greatest = swings.iter().map(|(_, swing)| swing.to).max().unwrap_or(central).max(central);
    let scale = Scale::between(least, greatest);
    let at = |amount| between((440, 720), scale.place(amount));
    let centre = at(central);
    let row = |(index, (label, swing)): (usize, &(&'static str, Swing))| {
        let y = TOP + ROW * index as u32;
        let (from, to) = (at(swing.from), at(swing.to));
        html! {
            <>
                { words(MARGIN, y + 26, "start", INK, 15, label) }
                { strong(424, y + 18, "end", INK, &rounded(swing.from, regime)) }
                { words(424, y + 35, "end", SOFT, 13, swing.mild) }
                { bar(from, centre.clamp(from, to.max(from)), y + 12, 18, EDGE) }
                { bar(centre.clamp(from, to.max(from)), to, y + 12, 18, ACCENT) }
                { strong(736, y + 18, "start", INK, &rounded(swing.to, regime)) }
                { words(736, y + 35, "start", SOFT, 13, swing.grave) }
            </>
        }
    };
    let below = TOP + ROW * swings.len() as u32;
    let drawing = html! { <>{ upright(centre, TOP, below, INK, 1) }{ for swings.iter().enumerate().map(row) }</> };
    (drawing, below + 8)
}
