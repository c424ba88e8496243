//! The simulation of a link, as strangers see it: field names and units are a promise.
//!
//! Amounts are minor units, chances lie between 0 and 1, and nothing is rounded, so that two programs can be compared bit
//! for bit. The command line's example includes this very file.

use amerce_engine::likelihood::likelihood;
use amerce_engine::money::{Money, Range, Share};
use amerce_engine::permalink::{self, Simulated};
use amerce_engine::words::Word;
use amerce_risk::exposure::{End, Exposure};
use amerce_risk::simulation::{Measured, Simulation};
use serde::Serialize;

use crate::result::{NoticeResult, notice};

/// What is said of how likely a sum is, from one in two to one in ten thousand.
const PERCENTILES: [f64; 6] = [0.5, 0.9, 0.95, 0.99, 0.999, 0.9999];

/// The points of a curve to each doubling of the amount.
const POINTS: usize = 4;

/// The simulation of a link: of the breach in it, and of some years.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct SimulationResult {
    link: String,
    notices: Vec<NoticeResult>,
    regime: &'static str,
    currency: &'static str,
    seed: u64,
    draws: u64,
    years: u32,
    likelihood: LikelihoodResult,
    breach: ExposureResult,
    period: ExposureResult,
}

/// How much there is to be expected of each in a year; of attacks, the chance of any.
#[derive(Debug, Serialize)]
struct LikelihoodResult {
    attacks: Ends,
    incidents: Ends,
    breaches: Ends,
}

#[derive(Debug, Serialize)]
struct Ends {
    lowest: f64,
    central: f64,
    highest: f64,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct ExposureResult {
    chance: Compared,
    expected: Compared,
    above_appetite: Option<Compared>,
    percentiles: Vec<Percentile>,
    curve: Vec<CurvePoint>,
}

/// A number in closed form and from the simulation.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Compared {
    closed_form: f64,
    simulated: f64,
    error: f64,
}

#[derive(Debug, Serialize)]
struct Percentile {
    share: f64,
    amount: f64,
    error: f64,
}

/// How likely more than an amount is; in closed form, how likely one penalty above it is.
#[derive(Debug, Serialize)]
struct CurvePoint {
    amount: f64,
    chance: Compared,
}

impl SimulationResult {
    /// What the simulation of a link comes to.
    pub(crate) fn of(link: &str) -> Self {
        let reading = permalink::read(link);
        let scenario = &reading.scenario;
        let asked = Simulated::of(scenario);
        let [breach, period] =
            [Exposure::of_breach(scenario, End::Central), Exposure::of_years(scenario, asked.years, End::Central)].map(
                |exposure| {
                    let mut simulation = Simulation::new(&exposure, asked.seed);
                    simulation.advance(asked.draws);
                    (exposure, simulation)
                },
            );
        let likelihood = likelihood(scenario).0;
        Self {
            link: permalink::print(scenario),
            notices: reading.notices.iter().map(notice).collect(),
            regime: scenario.regime.word(),
            currency: amerce_engine::format::currency(scenario.regime),
            seed: asked.seed,
            draws: breach.1.draws(),
            years: asked.years,
            likelihood: LikelihoodResult {
                attacks: ends(likelihood.attacks),
                incidents: ends(likelihood.incidents),
                breaches: ends(likelihood.breaches),
            },
            breach: ExposureResult::new(&breach, asked.appetite),
            period: ExposureResult::new(&period, asked.appetite),
        }
    }
}

impl ExposureResult {
    fn new((exposure, simulation): &(Exposure, Simulation), appetite: Option<Money>) -> Self {
        let above = |amount: f64| compared(exposure.chance_above(amount), simulation.chance_above(amount));
        let percentile = |&share: &f64| {
            let Measured { value, error } = simulation.percentile(share);
            Percentile { share, amount: value, error }
        };
        let points = simulation.curve(POINTS);
        let point = |point: &amerce_risk::simulation::Point| CurvePoint {
            amount: point.amount,
            chance: compared(exposure.chance_above(point.amount), point.chance),
        };
        Self {
            chance: compared(exposure.chance(), simulation.chance()),
            expected: compared(exposure.expected(), simulation.expected()),
            above_appetite: appetite.map(|appetite| above(appetite.minor() as f64)),
            percentiles: PERCENTILES.iter().map(percentile).collect(),
            curve: points.iter().map(point).collect(),
        }
    }
}

fn compared(closed_form: f64, simulated: Measured) -> Compared {
    Compared { closed_form, simulated: simulated.value, error: simulated.error }
}

fn ends(range: Range<Share>) -> Ends {
    let Range { lowest, central, highest } = range.map(Share::number);
    Ends { lowest, central, highest }
}
