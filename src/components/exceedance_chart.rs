//! How likely more than an amount is, for one breach and for some years, on logarithmic axes: the closed form as a line
//! with the band of what is not known, the simulation as dots, the statutory maximum, and a line that can be moved.

use amerce_engine::format::{one_in, rounded, short};
use amerce_engine::money::{Money, Share};
use amerce_engine::scenario::Regime;
use yew::prelude::*;

use super::chart::{upright, words};
use super::slider::Slider;
use crate::scale::{Place, Scale, Tick};

/// The height of the chart, without the words below it.
const HEIGHT: u32 = 340;
/// Above the highest decade there is room for words.
const TOP: u32 = 44;
/// Lines are drawn in tenths of a pixel.
const FINE: u32 = 10;
/// The last place of the slider.
const LAST: usize = 200;

/// How likely more than an amount is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Exceeded {
    /// The amount.
    pub amount: Money,
    /// The chance of more: if all that is not known were at its mildest, at its centre, and at its severest.
    pub chances: [f64; 3],
}

/// A draw of the curve.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Drawn {
    /// The amount.
    pub amount: Money,
    /// The chance of more.
    pub chance: f64,
}

/// A curve.
#[derive(Clone, Debug, PartialEq)]
pub struct Curve {
    /// What it is of.
    pub name: AttrValue,
    /// In closed form, from the least amount to the greatest.
    pub closed: Vec<Exceeded>,
    /// As simulated; nothing before it was.
    pub drawn: Vec<Drawn>,
}

/// Properties of [`ExceedanceChart`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ExceedanceChartProps {
    /// One breach, and some years.
    pub curves: [Curve; 2],
    /// The least amount that is shown.
    pub least: Money,
    /// The statutory maximum.
    pub maximum: Money,
    /// The most that the organisation is willing to lose, if it is stated, with how likely more is in both.
    pub appetite: Option<(Money, [Share; 2])>,
    /// The regime, for its currency.
    pub regime: Regime,
    /// Called with another appetite.
    pub on_appetite: Callback<Money>,
    /// Called once it is let go.
    pub on_settle: Callback<()>,
}

/// The decades of chance that are shown: one in ten to the one power down to one in ten to the other.
#[derive(Clone, Copy)]
struct Decades {
    from: u32,
    to: u32,
}

impl Decades {
    /// From above the greatest chance to two decades below that of any penalty in the rarer curve.
    fn of(curves: &[Curve; 2]) -> Self {
        let any = |curve: &Curve, end: usize| curve.closed.first().map_or(0.0, |point| point.chances[end]);
        let decade = |chance: f64| if chance > 0.0 { -chance.log10() } else { 0.0 };
        let some = |end| curves.iter().map(move |curve| any(curve, end)).filter(|chance| *chance > 0.0);
        let greatest = some(2).fold(0.0, f64::max);
        let least = some(1).fold(1.0, f64::min);
        let from = decade(greatest).floor().max(0.0) as u32;
        Self { from, to: (decade(least).ceil() as u32 + 2).clamp(from + 3, from + 9) }
    }

    /// Where a chance lies, in tenths of a pixel; what is rarer than all that is shown lies at the foot.
    fn y(self, chance: f64) -> u32 {
        let span = f64::from(self.to - self.from);
        let part = if chance > 0.0 { ((-chance.log10() - f64::from(self.from)) / span).clamp(0.0, 1.0) } else { 1.0 };
        FINE * TOP + (part * f64::from(FINE * (HEIGHT - TOP))).round() as u32
    }
}

/// The chart.
#[component]
pub fn ExceedanceChart(props: &ExceedanceChartProps) -> Html {
    let scale = Scale::up_to(props.least, props.maximum);
    let decades = Decades::of(&props.curves);
    let amount = |amount| rounded(amount, props.regime);
    let grid = |decade: u32| {
        let y = decades.y(10_f64.powi(-(decade as i32))) / FINE;
        let chance = Share::from_ratio(1, 10_u64.pow(decade));
        html! {
            <g class="app-exceedance-chart__decade">
                <line x1="0" x2="100%" y1={y.to_string()} y2={y.to_string()} />
                { words("", Place::percent(0), "2", y - 4, "start", &if decade == 0 { "certain".into() } else { one_in(chance) }) }
            </g>
        }
    };
    let tick = |tick: Tick| {
        let (at, minor) = (scale.place(tick.amount), (!tick.major).then_some("app-exceedance-chart__tick--minor"));
        html! {
            <g class={classes!("app-exceedance-chart__tick", minor)}>
                { upright("", at, [HEIGHT, HEIGHT + 5]) }
                { words("", at, "0", HEIGHT + 22, at.anchor_inside(), &amount(tick.amount)) }
            </g>
        }
    };
    let (maximum, appetite) = (scale.place(props.maximum), props.appetite.map(|(amount, _)| scale.place(amount)));
    let place = appetite.unwrap_or(Place::END).of(LAST as u32) as usize;
    let said = match &props.appetite {
        Some((appetite, chances)) => appetite_said(props, *appetite, *chances),
        None => "No limit is stated: move the line, or type one.".into(),
    };
    let on_move = props.on_appetite.reform(move |place: usize| scale.amount(Place::at(place as f64 / LAST as f64)));
    html! {
        <figure class="app-exceedance-chart">
            <figcaption class="app-exceedance-chart__legend">
                { sign("app-exceedance-chart__line", &props.curves[0].name) }
                { sign("app-exceedance-chart__line app-exceedance-chart__line--years", &props.curves[1].name) }
                <span class="app-exceedance-chart__key">{ "Lines: closed form. Dots: simulation. Bands: chances from their mildest to their severest." }</span>
            </figcaption>
            <svg class="app-exceedance-chart__plot" role="img" aria-label={describe(props)} width="100%" height={(HEIGHT + 28).to_string()}>
                { for (decades.from..=decades.to).map(grid) }
                { for scale.ticks().map(tick) }
                { lines(props, scale, decades) }
                { for props.curves.iter().zip(["", "app-exceedance-chart__dot--years"]).map(|(curve, class)| dots(curve, class, scale, decades)) }
                { upright("app-exceedance-chart__maximum", maximum, [10, HEIGHT]) }
                { words("app-exceedance-chart__word", maximum, "-6", 16, "end", &format!("maximum {}", short(props.maximum, props.regime))) }
                if let (Some(at), Some((limit, _))) = (appetite, props.appetite) {
                    { upright("app-exceedance-chart__appetite", at, [26, HEIGHT]) }
                    { beside(at, 36, &format!("limit {}", short(limit, props.regime))) }
                }
            </svg>
            <Slider label="The most you are willing to lose" {place} last={LAST} said={said.clone()} {on_move} on_settle={props.on_settle.clone()} />
            <p class="app-exceedance-chart__said">{ said }</p>
        </figure>
    }
}

fn appetite_said(props: &ExceedanceChartProps, appetite: Money, [breach, years]: [Share; 2]) -> String {
    format!(
        "More than {}: {} ({}), {} ({}).",
        short(appetite, props.regime),
        one_in(breach),
        props.curves[0].name,
        one_in(years),
        props.curves[1].name
    )
}

/// Bands and lines, in a drawing that is as wide as the chart and whose lines keep their width.
fn lines(props: &ExceedanceChartProps, scale: Scale, decades: Decades) -> Html {
    let wide = Place::END.of(10_000);
    let point = |closed: &Exceeded, end: usize| {
        format!("{} {}", scale.place(closed.amount).of(wide), decades.y(closed.chances[end]))
    };
    let path = |points: Vec<String>| format!("M{}", points.join("L"));
    let curve = |(curve, years): (&Curve, bool)| {
        if curve.closed.is_empty() {
            return Html::default();
        }
        let along = |end: usize| curve.closed.iter().map(move |closed| point(closed, end)).collect::<Vec<_>>();
        let mut around = along(0);
        around.extend(along(2).into_iter().rev());
        let years = |class: &'static str| classes!(class, years.then(|| format!("{class}--years")));
        html! {
            <>
                <path class={years("app-exceedance-chart__band")} d={path(around) + "Z"} />
                <path class={years("app-exceedance-chart__line")} d={path(along(1))} />
            </>
        }
    };
    html! {
        <svg width="100%" height={HEIGHT.to_string()} viewBox={format!("0 0 {wide} {}", HEIGHT * FINE)} preserveAspectRatio="none" overflow="hidden">
            { for props.curves.iter().zip([false, true]).map(curve) }
        </svg>
    }
}

fn dots(curve: &Curve, class: &'static str, scale: Scale, decades: Decades) -> Html {
    let dot = |drawn: &Drawn| {
        let y = decades.y(drawn.chance) / FINE;
        // What lies at the foot may lie anywhere below it.
        (y < HEIGHT).then(|| html! {
            <circle class={classes!("app-exceedance-chart__dot", class)} cx={scale.place(drawn.amount).to_string()} cy={y.to_string()} r="2.5" />
        })
    };
    html! { <g>{ for curve.drawn.iter().filter(|drawn| drawn.amount <= curve_end(curve)).filter_map(dot) }</g> }
}

/// The greatest amount of a curve.
fn curve_end(curve: &Curve) -> Money {
    curve.closed.last().map_or(Money::ZERO, |closed| closed.amount)
}

/// Words beside a place, on the side where there is room.
fn beside(at: Place, y: u32, text: &str) -> Html {
    let (anchor, aside) = if at > Place::percent(50) { ("end", "-6") } else { ("start", "6") };
    words("app-exceedance-chart__word app-exceedance-chart__word--appetite", at, aside, y, anchor, text)
}

/// A line and what it is of.
fn sign(class: &'static str, name: &AttrValue) -> Html {
    html! {
        <span class="app-exceedance-chart__sign">
            <svg class="app-exceedance-chart__mark" width="26" height="12" aria-hidden="true">
                <path {class} d="M0 6L26 6" />
            </svg>
            { name }
        </span>
    }
}

/// The chart in a sentence, for those who do not see it; the table below has its numbers.
fn describe(props: &ExceedanceChartProps) -> String {
    let any = |curve: &Curve| {
        let chance = curve.closed.first().map_or(0.0, |closed| closed.chances[1]);
        format!("{}: {} of any penalty", curve.name, one_in(Share::nearest(chance)))
    };
    let [breach, years] = [any(&props.curves[0]), any(&props.curves[1])];
    format!(
        "How likely more than an amount is, on logarithmic axes. {breach}; {years}; both fall to nothing at {}.",
        short(props.maximum, props.regime)
    )
}
