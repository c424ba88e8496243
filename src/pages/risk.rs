//! One breach and years of them: how likely which sum of penalties is, by closed forms and by simulation, and what
//! controls would save.

use std::rc::Rc;

use amerce_engine::likelihood::{self, likelihood};
use amerce_engine::money::{Money, Range, Share};
use amerce_engine::permalink::{Key, Simulated, View};
use amerce_engine::rulebook::{self, CONTROLS};
use amerce_engine::scenario::{Control, Regime, Scenario, State as Standing};
use amerce_engine::working::{Line, Step, Working};
use amerce_engine::{Estimate, Swing, Worth, estimate, format};
use amerce_risk::distribution::Poisson;
use amerce_risk::exposure::{End, Exposure};
use amerce_risk::investment::Plan;
use amerce_risk::simulation::{Measured, Point, Simulation};
use yew::prelude::*;

use crate::components::{
    Class, Curve, Drawn, ExceedanceChart, Exceeded, InProspect, Invested, InvestmentTable, LossHistogram, Masthead,
    Notices, OutlookPair, Page, QuestionFieldProps, Rate, RateTable, RiskCell, RiskRow, RiskTable, SettingField,
    SourceListProps, TornadoProps, WorkingTableProps, as_chances, question_field, source_list, tornado, working_table,
};
use crate::facts::{label, question, said};
use crate::hooks::{self, use_pieces};
use crate::pages::estimate::in_sight;
use crate::pages::{described, foot};
use crate::prospect::{Asked, Both, Draws, Purchase, Savings, exposures, with_all};
use crate::state::{Field, Setting, Simulating, Turn};

/// The points of a line of the chart.
const POINTS: usize = 72;
/// The dots to each doubling of the amount.
const DOTS: usize = 2;
/// Dots are shown down to this part of the chance of any penalty.
const SHOWN: f64 = 1e-3;
/// Of how many outcomes each percentile stays above, in a thousand.
const PERCENTILES: [(&str, f64); 4] = [("P50", 0.5), ("P90", 0.9), ("P95", 0.95), ("P99", 0.99)];
/// The facts that say how often a breach is to be expected, and how large it can be.
const FACTS: [Key; 3] = [Key::Turnover, Key::Sector, Key::People];
/// The facts of the tornado.
const SWINGS: usize = 8;

/// Properties of [`RiskPage`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct RiskPageProps {
    /// What is simulated.
    pub state: Simulating,
    /// Called with a change.
    pub on_turn: Callback<Turn>,
}

/// The exposures of one of the two from its mildest to its severest, and its draws once they were made.
struct Prospect<'p> {
    name: AttrValue,
    ends: &'p [Exposure; 3],
    drawn: Option<&'p Simulation>,
    /// The dots of its curve; none before it was drawn.
    dots: &'p [Point],
}

impl Prospect<'_> {
    fn central(&self) -> &Exposure {
        &self.ends[1]
    }

    fn range(&self, of: impl Fn(&Exposure) -> f64) -> Range<f64> {
        let [lowest, central, highest] = self.ends;
        Range { lowest: of(lowest), central: of(central), highest: of(highest) }
    }
}

/// One breach and years of them.
#[component]
pub fn RiskPage(props: &RiskPageProps) -> Html {
    let (state, settings) = (&props.state, props.state.settings());
    let scenario = Scenario { others: Vec::new(), ..state.scenario().clone() };
    let regime = scenario.regime;
    let estimated = use_memo(scenario.clone(), estimate);
    let ends = use_memo((scenario.clone(), settings.years), |(scenario, years)| exposures(scenario, *years));
    let asked =
        Asked { exposures: [ends[0][1].clone(), ends[1][1].clone()], seed: settings.seed, draws: settings.draws };
    let draws = use_pieces::<Draws>(asked);
    let savings = use_pieces::<Savings>(scenario.clone());
    let purchase = use_pieces::<Purchase>((scenario.clone(), settings.costs, settings.budget));
    let plan = purchase.as_ref().and_then(|purchase| purchase.plan.as_ref());
    let maximum = estimated.assessment.central.maximum;
    let least = use_memo(ends.clone(), |ends| least(ends));
    let lines = use_memo((ends.clone(), *least, maximum), |(ends, least, maximum)| {
        [&ends[0], &ends[1]].map(|ends| line(ends, *least, *maximum))
    });
    let names = [AttrValue::from("this breach"), in_years(settings.years).into()];
    let known = (ends.clone(), draws.as_ref().map(Rc::as_ptr));
    let dots = use_memo(known.clone(), |_| {
        let simulation = |at: usize| draws.as_ref().map(|draws| &draws.simulations[at]);
        [0, 1].map(|at| dots(&ends[at][1], simulation(at), *least))
    });
    let prospects: Both<Prospect<'_>> = std::array::from_fn(|at| Prospect {
        name: names[at].clone(),
        ends: &ends[at],
        drawn: draws.as_ref().map(|draws| &draws.simulations[at]),
        dots: &dots[at],
    });
    let rows = use_memo(known.clone(), |_| figures(&prospects, regime));
    let histograms =
        use_memo((known, *least, maximum), |_| histograms(&prospects, settings.years, *least, maximum, regime));
    let rates = use_memo(scenario.clone(), |scenario| rates(scenario, &estimated));
    let postures = use_memo(scenario.clone(), postures);
    let working = use_memo(scenario.clone(), working);
    let announced =
        use_memo(state.facts.settled, |settled| announcement(*settled, state, &prospects, estimated.exempt));
    let on_dismiss = props.on_turn.reform(|()| Turn::Dismiss);
    let curves: Both<Curve> = std::array::from_fn(|at| Curve {
        name: names[at].clone(),
        closed: lines[at].clone(),
        drawn: dots[at].iter().map(dot).collect(),
    });
    let appetite = settings.appetite.map(|appetite| {
        let above = |prospect: &Prospect<'_>| Share::nearest(prospect.central().chance_above(appetite.minor() as f64));
        (appetite, [above(&prospects[0]), above(&prospects[1])])
    });
    let on_appetite = set(props, Setting::Appetite).reform(|amount: Money| format::count(amount.units()));
    let on_settle = props.on_turn.reform(|()| Turn::Settle);
    html! {
        <>
            <Masthead page={Page::Risk} scenario={state.scenario().clone().with_other("view", None)} here={state.link()} on_print={|()| hooks::print_page()} />
            <main class="app-page">
                <div class="app-page__opening">
                    <Notices notices={state.facts.notices.clone()} {on_dismiss} />
                    <h1 class="app-page__title">{ "What it may come to" }</h1>
                    { lede(&scenario, estimated.exempt) }
                    <section class="app-page__answer" id="answer" aria-label="What one breach and years of them come to" tabindex="-1">
                        <p class="visually-hidden" role="status">{ &*announced }</p>
                        <OutlookPair both={[&prospects[0], &prospects[1]].map(in_prospect)} {regime} exempt={estimated.exempt} stale={state.is_as_before()} />
                    </section>
                    if *least > Money::ZERO {
                        <section aria-labelledby="curve">
                            <h2 class="app-page__heading" id="curve">{ "How likely more than an amount is" }</h2>
                            <ExceedanceChart {curves} least={*least} {maximum} {appetite} {regime} {on_appetite} {on_settle} />
                            { drawn_with(&prospects, &settings) }
                            { curve_in_numbers(&prospects, &names, regime) }
                        </section>
                    }
                </div>
                { form(props) }
                <div class="app-page__explanation">
                    { in_numbers(&prospects, &names, &rows, settings.appetite, regime) }
                    { (*histograms).clone() }
                    { (*rates).clone() }
                    { controls(props, &estimated, &settings, savings.as_deref(), plan) }
                    { (*postures).clone() }
                    { swung(&scenario, savings.as_deref()) }
                    { (*working).clone() }
                </div>
            </main>
            { foot() }
            <aside class="app-page__in-sight" aria-label="The answer in short">{ in_sight(&scenario, &estimated) }</aside>
        </>
    }
}

fn in_years(years: u32) -> String {
    if years == 1 { "a year".into() } else { format!("{years} years") }
}

fn lede(scenario: &Scenario, exempt: bool) -> Html {
    let name = if scenario.title.is_empty() { described(scenario) } else { scenario.title.clone() };
    html! {
        <p class="app-page__lede">
            <a href={View::Estimate.link(scenario)}>{ name }</a>
            { ": if this breach has happened, and in a year in which nobody knows whether one will. Most breaches end without \
               a penalty, so that the two are far apart. All of it is estimated, and of penalties alone." }
            if exempt {
                { " " }<b>{ format::EXEMPT }</b>
            }
        </p>
    }
}

/// What is changed here, as a text.
fn set(props: &RiskPageProps, setting: Setting) -> Callback<String> {
    props.on_turn.reform(move |text| Turn::Set(Field::Setting(setting), text))
}

fn form(props: &RiskPageProps) -> Html {
    let state = &props.state;
    let field = |setting: Setting, label: &'static str, unit: &'static str, said: &'static str| {
        html! {
            <SettingField id={setting.key()} {label} {unit} {said} value={state.shown(setting)}
                error={state.error(setting).map(AttrValue::from)} on_text={set(props, setting)} />
        }
    };
    let fact = |key: &Key| {
        let key = *key;
        let Some(question) = question(key) else { return Html::default() };
        question_field(&QuestionFieldProps {
            question,
            value: state.facts.shown(key),
            error: state.facts.error(key),
            said: Some(said(state.scenario(), key)),
            may_be_unknown: key != Key::Sector,
            slider: Html::default(),
            used: None,
            regime: state.scenario().regime,
            on_answer: props.on_turn.reform(move |text| Turn::Set(Field::Fact(key), text)),
        })
    };
    let onchange = props.on_turn.reform(|_: Event| Turn::Settle);
    let onsubmit = |event: SubmitEvent| event.prevent_default();
    let sign = format::currency_sign(state.scenario().regime);
    html! {
        <form class="app-page__facts app-risk__facts" aria-label="What is simulated" autocomplete="off" {onsubmit} {onchange}>
            <h2 class="app-page__heading">{ "How often, and how large" }</h2>
            { for FACTS.iter().map(fact) }
            <p class="app-page__note">
                { "The people affected are also taken for everybody whose data is held: no breach of a year is larger. " }
                <a href={View::Estimate.link(state.scenario())}>{ "Change the other facts" }</a>{ "." }
            </p>
            <h2 class="app-page__heading">{ "What you can bear" }</h2>
            { field(Setting::Appetite, "Most you are willing to lose", sign, "The dashed line of the chart.") }
            <h2 class="app-page__heading">{ "The simulation" }</h2>
            { field(Setting::Years, "Years", "", "From 1 to 30, for the second curve.") }
            { field(Setting::Draws, "Draws", "", "Of one breach, and as many of the years.") }
            { field(Setting::Seed, "Seed", "", "The same seed gives the same draws, here and anywhere.") }
        </form>
    }
}

/// The least amount that is shown: all but one penalty in two hundred are larger.
fn least(ends: &Both<[Exposure; 3]>) -> Money {
    let all_but_few = |[_, central, _]: &[Exposure; 3]| central.exceeded(central.chance() * 0.995);
    let least = ends.iter().map(all_but_few).filter(|amount| *amount > 0.0).reduce(f64::min);
    least.map_or(Money::ZERO, |amount| Money::nearest(amount).max(Money::from_units(1)))
}

/// The closed form from the least amount to the greatest, evenly apart in logarithms.
fn line(ends: &[Exposure; 3], least: Money, maximum: Money) -> Vec<Exceeded> {
    let Some([_, highest]) = ends[1].limits() else { return Vec::new() };
    let (from, to) = ((least.minor().max(1) as f64).ln(), highest.min(maximum.minor() as f64).max(1.0).ln());
    let above = |amount: f64| ends.each_ref().map(|exposure| exposure.chance_above(amount));
    let point = |at: usize| {
        let amount = (from + (to - from) * at as f64 / POINTS as f64).exp();
        // Just below the last amount, from which there is nothing more.
        let chances = above(if at == POINTS { amount * (1.0 - 1e-9) } else { amount });
        Exceeded { amount: Money::nearest(amount), chances }
    };
    // Any penalty is more than nothing; and nothing is more than the last.
    let first = Exceeded { amount: Money::ZERO, chances: above(0.0) };
    let last = Exceeded { amount: Money::nearest(to.exp()), chances: [0.0; 3] };
    [first].into_iter().chain((0..=POINTS).map(point)).chain([last]).collect()
}

/// The dots of a curve; none before it was drawn.
fn dots(central: &Exposure, drawn: Option<&Simulation>, least: Money) -> Vec<Point> {
    let (any, limits) = (central.chance(), central.limits());
    let inside = |point: &Point| {
        let frequent = point.chance.value >= any * SHOWN && point.amount >= least.minor() as f64;
        frequent && limits.is_some_and(|[_, highest]| point.amount < highest)
    };
    drawn.map(|drawn| drawn.curve(DOTS)).unwrap_or_default().into_iter().filter(inside).collect()
}

fn dot(point: &Point) -> Drawn {
    Drawn { amount: Money::nearest(point.amount), chance: point.chance.value }
}

fn in_prospect(prospect: &Prospect<'_>) -> InProspect {
    let name = match prospect.central().recurs() {
        false => "If this breach has happened".into(),
        true => format!("In {}, breach or not", prospect.name),
    };
    let central = prospect.central();
    // The share of penalties that exceed an amount.
    let of_fines = |share: f64| Money::nearest(central.exceeded(central.chance() * share));
    InProspect {
        name: name.into(),
        chance: share(prospect.range(Exposure::chance)),
        penalty: Range { lowest: of_fines(0.9), central: of_fines(0.5), highest: of_fines(0.1) },
        expected: prospect.range(Exposure::expected).map(Money::nearest),
    }
}

fn share(range: Range<f64>) -> Range<Share> {
    range.map(Share::nearest)
}

/// Both in a sentence, for those who do not see them change.
fn announcement(settled: u32, state: &Simulating, prospects: &Both<Prospect<'_>>, exempt: bool) -> String {
    if settled == 0 {
        return String::new();
    }
    let before = if state.is_as_before() { "Something that was entered could not be read. As before: " } else { "" };
    let any = |prospect: &Prospect<'_>| {
        format!("{}: {} of a penalty", prospect.name, format::one_in(Share::nearest(prospect.central().chance())))
    };
    let before = if exempt { format!("{before}{} ", format::EXEMPT) } else { before.into() };
    format!("{before}{}; {}.", any(&prospects[0]), any(&prospects[1]))
}

/// How many draws there were, how exact they are, and whether the closed form says the same.
fn drawn_with(prospects: &Both<Prospect<'_>>, settings: &Simulated) -> Html {
    let Some(simulation) = prospects[0].drawn else {
        return html! { <p class="app-risk__drawn app-risk__wait">{ "Lines are there at once; the dots are being drawn." }</p> };
    };
    let points = prospects.iter().flat_map(|prospect| {
        let closed = |point: &Point| (point.chance, prospect.central().chance_above(point.amount));
        prospect.dots.iter().map(closed).collect::<Vec<_>>()
    });
    let points: Vec<(Measured, f64)> = points.collect();
    let within = points.iter().filter(|(drawn, closed)| is_within(*drawn, *closed)).count();
    let greatest = points.iter().map(|(drawn, _)| 2.0 * drawn.error / drawn.value).fold(0.0, f64::max);
    html! {
        <p class="app-risk__drawn">
            { format!(
                "{} draws of each, from seed {}. Sampling error, as two standard errors: at most {} of the chance at any dot; the closed form lies within it at {within} of {} dots. \
                 The closed form is that of the greatest penalty, and the simulation that of all of them together.",
                format::count(simulation.draws()), settings.seed, format::percent(Share::nearest(greatest)), points.len()
            ) }
        </p>
    }
}

/// Whether the closed form lies within two standard errors of what was drawn, but for the last bits.
fn is_within(drawn: Measured, closed: f64) -> bool {
    (drawn.value - closed).abs() <= 2.0 * drawn.error + 1e-9 * closed
}

fn curve_in_numbers(prospects: &Both<Prospect<'_>>, names: &Both<AttrValue>, regime: Regime) -> Html {
    let mut amounts: Vec<f64> = prospects.iter().flat_map(|prospect| prospect.dots).map(|point| point.amount).collect();
    amounts.sort_by(f64::total_cmp);
    amounts.dedup();
    let cell = |at: usize, amount: f64| {
        let range = prospects[at].range(|exposure| exposure.chance_above(amount));
        let drawn = prospects[at].dots.iter().find(|point| point.amount == amount);
        RiskCell {
            drawn: drawn.map(|point| off(point.chance, range.central)).unwrap_or_default(),
            ..chance_cell(range)
        }
    };
    let row = |amount: &f64| RiskRow {
        label: format!("more than {}", format::short(Money::nearest(*amount), regime)).into(),
        cells: vec![cell(0, *amount), cell(1, *amount)],
    };
    html! {
        <details class="app-risk__numbers">
            <summary>{ "The curve in numbers" }</summary>
            <RiskTable caption="How likely more than an amount is" of="penalties in all" names={names.to_vec()} rows={amounts.iter().map(row).collect::<Vec<_>>()} />
        </details>
    }
}

/// By how much what was drawn is off the closed form, with its error.
fn off(drawn: Measured, closed: f64) -> String {
    let part = |number: f64| Share::nearest(number / closed);
    let off = part(drawn.value - closed);
    let sign = if off > Share::ZERO { "+" } else { "" };
    format!("simulated {sign}{}, error ±{}", format::percent(off), format::percent(part(2.0 * drawn.error)))
}

fn chance_cell(range: Range<f64>) -> RiskCell {
    if range.highest <= 0.0 {
        return RiskCell { said: "never".into(), ..RiskCell::default() };
    }
    let Range { lowest, central, highest } = as_chances(share(range));
    RiskCell { range: between(&lowest, &highest, &central), said: central, drawn: String::new() }
}

/// A range beside its centre; nothing where it is one point.
fn between(lowest: &str, highest: &str, central: &str) -> String {
    if lowest == highest && lowest == central { String::new() } else { format!("{lowest} to {highest}") }
}

/// What was drawn with two standard errors, as parts of it.
fn drawn(measured: Measured, said: impl Fn(f64) -> String) -> String {
    match measured.value {
        0.0 => format!("simulated: {}", said(0.0)),
        value => {
            let error = Share::nearest(2.0 * measured.error / value);
            format!("simulated {}, error ±{}", said(value), format::percent(error))
        }
    }
}

/// The chance of something, in closed form and as drawn.
fn chances(prospect: &Prospect<'_>, closed: Range<f64>, simulated: impl Fn(&Simulation) -> Measured) -> RiskCell {
    let said = |chance: f64| as_chances(Range::point(Share::nearest(chance))).central;
    let drawn = prospect.drawn.map(|simulation| drawn(simulated(simulation), said));
    RiskCell { drawn: drawn.unwrap_or_default(), ..chance_cell(closed) }
}

/// The numbers of both, but for what depends on a limit.
fn figures(prospects: &Both<Prospect<'_>>, regime: Regime) -> Vec<RiskRow> {
    let amount =
        |amount: f64| if amount > 0.0 { format::rounded(Money::nearest(amount), regime) } else { "no penalty".into() };
    let sums = |prospect: &Prospect<'_>, closed: Range<f64>, simulated: &dyn Fn(&Simulation) -> Measured| {
        let Range { lowest, central, highest } = closed.map(amount);
        RiskCell {
            range: between(&lowest, &highest, &central),
            said: central,
            drawn: prospect.drawn.map(|simulation| drawn(simulated(simulation), amount)).unwrap_or_default(),
        }
    };
    let mut rows = vec![
        row("any penalty".into(), prospects, |one| chances(one, one.range(Exposure::chance), Simulation::chance)),
        row("more than one penalty".into(), prospects, |one| chance_cell(one.range(Exposure::chance_of_several))),
        row("to be expected".into(), prospects, |one| sums(one, one.range(Exposure::expected), &Simulation::expected)),
    ];
    rows.extend(PERCENTILES.map(|(name, below)| {
        row(format!("{name} of all outcomes"), prospects, |one| {
            let closed = one.range(|exposure| exposure.exceeded(1.0 - below));
            sums(one, closed, &|simulation| simulation.percentile(below))
        })
    }));
    rows.extend(PERCENTILES.map(|(name, below)| {
        row(format!("{name} where there is a penalty"), prospects, |one| {
            let above = |any: f64| any * (1.0 - below);
            // That is a range by itself: what is not known of the chances moves it but little.
            let closed = Range::point(one.central().exceeded(above(one.central().chance())));
            sums(one, closed, &|simulation| simulation.percentile(1.0 - above(one.central().chance())))
        })
    }));
    rows
}

fn row(label: String, prospects: &Both<Prospect<'_>>, cell: impl Fn(&Prospect<'_>) -> RiskCell) -> RiskRow {
    RiskRow { label: label.into(), cells: prospects.iter().map(cell).collect() }
}

fn in_numbers(
    prospects: &Both<Prospect<'_>>,
    names: &Both<AttrValue>,
    rows: &[RiskRow],
    appetite: Option<Money>,
    regime: Regime,
) -> Html {
    let above = appetite.map(|appetite| {
        let limit = appetite.minor() as f64;
        row(format!("more than {}", format::short(appetite, regime)), prospects, |one| {
            let closed = one.range(|exposure| exposure.chance_above(limit));
            chances(one, closed, |simulation| simulation.chance_above(limit))
        })
    });
    let rows: Vec<RiskRow> = above.into_iter().chain(rows.iter().cloned()).collect();
    html! {
        <section aria-labelledby="figures">
            <h2 class="app-page__heading" id="figures">{ "In numbers" }</h2>
            <RiskTable caption="What one breach and years of them come to" of="penalties in all" names={names.to_vec()} {rows} />
            <p class="app-page__note">
                { "P95 is the sum that nineteen outcomes of twenty stay below. In closed form, with the range from the mildest to \
                   the severest chances; below it what was drawn, with two standard errors. What is expected is the mean, \
                   which a few large penalties raise: the estimate’s figure for budgets multiplies the chance with the centre." }
            </p>
        </section>
    }
}

fn histograms(prospects: &Both<Prospect<'_>>, years: u32, least: Money, maximum: Money, regime: Regime) -> Html {
    if least == Money::ZERO {
        return Html::default();
    }
    let histogram = |prospect: &Prospect<'_>| {
        let name = match prospect.central().recurs() && years > 1 {
            false => format!("Where {} brings a penalty at all", prospect.name),
            true => format!("Where {} bring a penalty at all", prospect.name),
        };
        html! { <LossHistogram {name} classes={classes_of(prospect, least)} {least} {maximum} {regime} /> }
    };
    html! {
        <section aria-labelledby="sizes">
            <h2 class="app-page__heading" id="sizes">{ "How large the penalties are" }</h2>
            { for prospects.iter().map(histogram) }
            <p class="app-page__note">{ "Bars as simulated, lines across in closed form. The area of a bar is its share of all penalties; the last one also holds those that the maximum cuts off." }</p>
        </section>
    }
}

/// The shares of the sums of penalties from one dot of the curve to the next.
fn classes_of(prospect: &Prospect<'_>, least: Money) -> Vec<Class> {
    let Some(simulation) = prospect.drawn else { return Vec::new() };
    let central = prospect.central();
    let (any, any_drawn) = (central.chance(), simulation.chance().value);
    let points = simulation.curve(DOTS);
    let end = central.limits().map_or(0.0, |[_, highest]| highest);
    let next = |at: usize| points.get(at + 1).filter(|point| point.amount < end);
    let class = |(at, point): (usize, &Point)| {
        let (to, left) = next(at).map_or((end, 0.0), |next| (next.amount, next.chance.value));
        let closed = central.chance_above(point.amount) - if left > 0.0 { central.chance_above(to) } else { 0.0 };
        Class {
            from: Money::nearest(point.amount),
            to: Money::nearest(to),
            drawn: Share::nearest((point.chance.value - left) / any_drawn),
            closed: Share::nearest(closed / any),
        }
    };
    let inside = |class: &Class| class.to > least && class.from < class.to;
    points.iter().enumerate().filter(|(_, point)| point.amount < end).map(class).filter(inside).collect()
}

/// Rates that are easily taken for one another.
fn rates(scenario: &Scenario, estimated: &Estimate) -> Html {
    let (likelihood, working) = likelihood(scenario);
    let lines = &working.lines;
    let cited = |lines: &[&Line]| {
        let mut sources: Vec<_> = lines.iter().filter_map(|line| line.citation()).collect();
        sources.dedup();
        sources
    };
    let chance = estimated.working.step(Step::Chance).next();
    let any = |rates: Range<Share>| share(rates.map(|rate| Poisson { rate: rate.number() }.any()));
    let [lowest, central, highest] = Exposure::ends_of_years(scenario, 1).map(|exposure| exposure.chance());
    let overstated = match Share::nearest(central) {
        Share::ZERO => String::new(),
        fine => format!(
            "Whoever takes the first for the last overstates the risk of a penalty some {} times.",
            format::times(likelihood.attacks.central.divided_by(fine))
        ),
    };
    let rates = vec![
        Rate {
            name: "Any attack that is noticed",
            about: "Mostly an e-mail that came to nothing. It enters no amount here.".into(),
            chance: likelihood.attacks,
            sources: cited(&[&lines[0]]),
        },
        Rate {
            name: "A significant incident",
            about: "One that becomes known, at organisations of such a turnover and sector and with such controls."
                .into(),
            chance: any(likelihood.incidents),
            sources: cited(&[&lines[1]]),
        },
        Rate {
            name: "A breach of personal data that is reported",
            about: "The part of those incidents in which personal data is breached.".into(),
            chance: any(likelihood.breaches),
            sources: lines.last().map(|line| cited(&[line])).unwrap_or_default(),
        },
        Rate {
            name: "A penalty",
            about: "After such a breach, of any size up to everybody whose data is held.".into(),
            chance: share(Range { lowest, central, highest }),
            sources: chance.map(|line| cited(&[line])).unwrap_or_default(),
        },
    ];
    html! {
        <section aria-labelledby="rates">
            <h2 class="app-page__heading" id="rates">{ "Rates that are taken for one another" }</h2>
            <p class="app-risk__words">
                { format!("The chance of at least one in a year. {overstated}") }
            </p>
            <RateTable {rates} />
        </section>
    }
}

fn controls(
    props: &RiskPageProps,
    estimated: &Estimate,
    settings: &Simulated,
    savings: Option<&Savings>,
    plan: Option<&Plan>,
) -> Html {
    let (state, scenario) = (&props.state, props.state.scenario());
    let regime = scenario.regime;
    let invested = |worth: &Worth| {
        let (setting, at) = (Setting::Cost(worth.control), worth.control as usize);
        let saved = savings.map(|savings| savings.investments[at].saved);
        let cost = settings.costs[at].filter(|cost| *cost > Money::ZERO);
        Invested {
            worth: *worth,
            evidence: likelihood::evidence(worth.control),
            saved,
            returned: saved.zip(cost).map(|(saved, cost)| saved.as_share_of(cost)),
            cost: (state.shown(setting).into(), state.error(setting).map(AttrValue::from)),
        }
    };
    let on_cost = props
        .on_turn
        .reform(|(control, text): (Control, String)| Turn::Set(Field::Setting(Setting::Cost(control)), text));
    html! {
        <section aria-labelledby="investments">
            <h2 class="app-page__heading" id="investments">{ "Controls as an investment" }</h2>
            <p class="app-risk__words">
                { "If one control were in place everywhere, the others as they are: three effects, never multiplied. Type what a \
                   control costs in a year to see what it returns. Only penalties are counted; what else a breach costs usually \
                   exceeds them, and a control saves of that as well." }
            </p>
            <InvestmentTable words={CONTROLS} invested={estimated.controls.iter().map(invested).collect::<Vec<_>>()} {regime} {on_cost} />
            <div class="app-risk__budget">
                <SettingField id="budget" label="Budget for controls in a year" unit={format::currency_sign(regime)}
                    said="Buys the best set of those whose cost is stated." value={state.shown(Setting::Budget)}
                    error={state.error(Setting::Budget).map(AttrValue::from)} on_text={set(props, Setting::Budget)} />
            </div>
            // One place, whether there is a plan or not, lest the field above lose the focus.
            { settings.budget.zip(plan).map_or_else(Html::default, |(budget, plan)| planned(plan, budget, regime)) }
        </section>
    }
}

fn planned(plan: &Plan, budget: Money, regime: Regime) -> Html {
    let amount = |amount| format::rounded(amount, regime);
    if plan.controls.is_empty() {
        return html! {
            <p class="app-risk__plan" role="status">
                { format!("{} buys none of the controls whose cost is stated and that are not in place.", format::exact(budget, regime)) }
            </p>
        };
    }
    let control = |control: &Control| html! { <li>{ CONTROLS[*control as usize].label }</li> };
    html! {
        <div class="app-risk__plan">
            <p role="status">
                { format!(
                    "For {} of {}, this set lowers the penalties to be expected in a year most, from {} to {}. Of all sets that the \
                     budget buys none does better.",
                    format::exact(plan.cost, regime), format::exact(budget, regime), amount(plan.before), amount(plan.after)
                ) }
            </p>
            <ol>{ for plan.controls.iter().map(control) }</ol>
        </div>
    }
}

/// The same organisation as it is, with every control in place, and with none.
fn postures(scenario: &Scenario) -> Html {
    let regime = scenario.regime;
    let standings = [scenario.clone(), with_all(scenario, Standing::Full), with_all(scenario, Standing::None)];
    let both = standings.each_ref().map(|scenario| exposures(scenario, 1));
    let [of_breach, of_year] = [0, 1].map(|at| both.each_ref().map(|both| both[at].clone()));
    let range = |ends: &[Exposure; 3], of: fn(&Exposure) -> f64| {
        let [lowest, central, highest] = ends.each_ref().map(of);
        Range { lowest, central, highest }
    };
    let row = |label: &'static str, ends: &[[Exposure; 3]; 3], cell: &dyn Fn(&[Exposure; 3]) -> RiskCell| RiskRow {
        label: label.into(),
        cells: ends.iter().map(cell).collect(),
    };
    let chances = |ends: &[Exposure; 3]| chance_cell(range(ends, Exposure::chance));
    let sums = |ends: &[Exposure; 3]| {
        let Range { lowest, central, highest } =
            range(ends, Exposure::expected).map(|amount| format::rounded(Money::nearest(amount), regime));
        RiskCell { range: between(&lowest, &highest, &central), said: central, drawn: String::new() }
    };
    let penalties = |ends: &[Exposure; 3]| {
        let [lowest, central, highest] = [0.9, 0.5, 0.1]
            .map(|share| format::rounded(Money::nearest(ends[1].exceeded(ends[1].chance() * share)), regime));
        RiskCell { range: between(&lowest, &highest, &central), said: central, drawn: String::new() }
    };
    let breaches = RiskRow {
        label: "a reported breach in a year".into(),
        cells: standings
            .iter()
            .map(|scenario| {
                let rates = likelihood::rates(scenario).breaches;
                chance_cell(rates.map(|rate| Poisson { rate: rate.number() }.any()))
            })
            .collect(),
    };
    let rows = vec![
        breaches,
        row("a penalty after this breach", &of_breach, &chances),
        row("the penalty after this breach, if there is one", &of_breach, &penalties),
        row("a penalty in a year", &of_year, &chances),
        row("penalties to be expected in a year", &of_year, &sums),
    ];
    let names = ["as it is", "everything in place", "nothing in place"].map(AttrValue::from).to_vec();
    html! {
        <section aria-labelledby="postures">
            <h2 class="app-page__heading" id="postures">{ "The same organisation with everything in place, and with nothing" }</h2>
            <RiskTable caption="The same organisation with other controls" of="how likely, and how large" {names} {rows} />
            <p class="app-page__note">
                { "What all controls together do to the chance of a breach is the one effect that a study has measured; it does not tell \
                   one control from another." }
            </p>
        </section>
    }
}

fn swung(scenario: &Scenario, savings: Option<&Savings>) -> Html {
    let named = |swing: &Swing| (Key::from_name(swing.key).map_or("Controls", label), *swing);
    let tornado = |savings: &Savings| {
        tornado(&TornadoProps {
            swings: savings.swings.iter().take(SWINGS).map(named).collect(),
            of: "The penalties to be expected in a year",
            central: Money::nearest(Exposure::of_years(scenario, 1, End::Central).expected()),
            regime: scenario.regime,
        })
    };
    html! {
        <section aria-labelledby="matter">
            <h2 class="app-page__heading" id="matter">{ "Which facts matter most" }</h2>
            { savings.map_or_else(|| html! { <p class="app-risk__wait">{ "Being worked out." }</p> }, tornado) }
        </section>
    }
}

/// How often a breach is to be expected, line by line, with the sources.
fn working(scenario: &Scenario) -> Html {
    let working: &Working = &likelihood(scenario).1;
    html! {
        <section aria-labelledby="working">
            <h2 class="app-page__heading" id="working">{ "How often a breach is to be expected, line by line" }</h2>
            { working_table(&WorkingTableProps { working, regime: scenario.regime }) }
            <h2 class="app-page__heading" id="sources">{ "Sources" }</h2>
            { source_list(&SourceListProps { working }) }
            <p class="app-page__note">
                { "This is the weakest part of the model: nobody counts breaches for each organisation. What follows a breach rests on the " }
                <a href={View::Estimate.link(scenario)}>{ "estimate and its working" }</a>
                { format!(". Rulebook of {}. Authorities decide each case on its own facts. Not legal advice.", format::day(rulebook::VERSION)) }
            </p>
        </section>
    }
}
