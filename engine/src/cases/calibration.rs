//! What decided cases say about the numbers that are derived from them.
//!
//! Two numbers of the last step, in each regime, are searched for: the amount towards which penalties are drawn, and how
//! far. They are those with which the cases of known turnover are met best, each case by what the others say. In the
//! Union the same pass gives a factor for each authority. The spread follows from what is left.

use crate::assessment::{Case as Pass, assess};
use crate::cases::{Case, Stage};
use crate::judgement::Central;
use crate::money::{Money, Share};
use crate::rulebook::{self, EffectiveProportionateDissuasive, Entry, Rulebook, Spread};
use crate::scenario::{Regime, Scenario};
use crate::working::AmountOnly;

/// The amounts towards which penalties may be drawn, in whole units.
pub const TOWARDS: [u64; 6] = [100_000, 200_000, 300_000, 500_000, 1_000_000, 2_000_000];

/// How far they may be drawn, in percent of the way.
pub const STRENGTH: [i64; 8] = [0, 10, 20, 30, 40, 50, 60, 70];

/// An authority's factor is drawn towards one as if so many more of its cases lay where the others do.
const MORE_CASES: f64 = 2.0;

/// How often a case may lie outside the spread on one side: one in ten. The ninetieth percentile of the normal law.
const NINETIETH: f64 = 1.281_551_6;

/// The numbers that decided cases give.
#[derive(Clone, Debug, PartialEq)]
pub struct Calibration {
    /// The amount towards which penalties are drawn.
    pub towards: Money,
    /// How far they are drawn.
    pub strength: Share,
    /// The factor of each authority, by its country; empty where the regime has one authority only.
    pub authority: Vec<Entry<Share>>,
    /// The spread where the turnover is stated.
    pub known: Share,
    /// How far the cases of known turnover lie off, each by what the others say: the root mean square, in decades.
    pub error: f64,
}

/// How far every case lies off under every pair of numbers tried, in decades.
#[derive(Clone, Debug)]
pub struct Search {
    regime: Regime,
    cases: Vec<&'static Case>,
    tried: Vec<(Money, Share, Vec<f64>)>,
}

impl Search {
    /// Tries every pair of numbers on some cases of a regime.
    #[must_use]
    pub fn new(base: &'static Rulebook, cases: &[&'static Case]) -> Self {
        let regime = base.regime;
        let cases: Vec<_> = cases.iter().copied().filter(|case| case.regime() == regime).collect();
        let mut tried = Vec::new();
        for towards in TOWARDS.map(Money::from_units) {
            for strength in STRENGTH.map(|percent| Share::from_billionths(percent * 10_000_000)) {
                let rulebook = revised(base, towards, strength, &[], None);
                let off = cases.iter().map(|case| off(rulebook, case)).collect();
                tried.push((towards, strength, off));
            }
        }
        Self { regime, cases, tried }
    }

    /// The pairs tried, each with its error.
    pub fn errors(&self) -> impl Iterator<Item = (Money, Share, f64)> {
        self.tried.iter().map(|(towards, strength, off)| (*towards, *strength, self.error(off, None)))
    }

    /// The pair that meets the cases best, without one of them if one is to be left out.
    #[must_use]
    pub fn best(&self, without: Option<usize>) -> Calibration {
        let error = |tried: &(Money, Share, Vec<f64>)| self.error(&tried.2, without);
        let best = self.tried.iter().min_by(|one, other| error(one).total_cmp(&error(other)));
        let Some((towards, strength, off)) = best else {
            unreachable!("there are pairs to try");
        };
        let error = self.error(off, without);
        let known = self.cases.iter().enumerate().filter(|(index, case)| Some(*index) != without && is_known(case));
        Calibration {
            towards: *towards,
            strength: *strength,
            authority: self.authorities(off, without),
            known: spread(error, known.count()),
            error,
        }
    }

    /// The root mean square over the cases of known turnover, each met with what the others say of its authority.
    fn error(&self, off: &[f64], without: Option<usize>) -> f64 {
        let known = (0..self.cases.len()).filter(|index| Some(*index) != without && is_known(self.cases[*index]));
        let rest = |index: usize| off[index] - self.shared(off, self.cases[index].country, [without, Some(index)]);
        root_mean_square(&known.map(rest).collect::<Vec<_>>())
    }

    /// How far the cases of a country lie off in common, drawn towards nothing where they are few.
    fn shared(&self, off: &[f64], country: &str, without: [Option<usize>; 2]) -> f64 {
        if self.regime == Regime::Uk {
            return 0.0;
        }
        let cases = self.cases.iter().enumerate();
        let of_country = cases.filter(|(index, case)| case.country == country && !without.contains(&Some(*index)));
        let of_country: Vec<f64> = of_country.map(|(index, _)| off[index]).collect();
        of_country.iter().sum::<f64>() / (of_country.len() as f64 + MORE_CASES)
    }

    /// The factors of the authorities, to the nearest hundredth, in the order of their countries.
    fn authorities(&self, off: &[f64], without: Option<usize>) -> Vec<Entry<Share>> {
        let mut countries: Vec<&'static str> = self.cases.iter().map(|case| case.country).collect();
        countries.sort_unstable();
        countries.dedup();
        let factor = |country| {
            let shared = self.shared(off, country, [without, None]);
            let factor = libm::round(libm::exp10(shared) * 100.0) / 100.0;
            (country, Share::nearest(factor))
        };
        countries.into_iter().filter(|_| self.regime == Regime::Eu).map(factor).collect()
    }
}

impl Calibration {
    /// A rulebook as it would be with these numbers.
    #[must_use]
    pub fn applied(&self, base: &'static Rulebook) -> &'static Rulebook {
        revised(base, self.towards, self.strength, &self.authority, Some(self.known))
    }
}

/// How far a case lies above what the model gives, in decades.
fn off(rulebook: &'static Rulebook, case: &Case) -> f64 {
    let Some((stage, real)) = case.real() else {
        return 0.0;
    };
    let scenario: Scenario = case.scenario();
    let central = assess(&mut Pass::new(rulebook, &scenario, &mut Central, AmountOnly));
    let met = if stage == Stage::Imposed { central.penalty } else { central.before_reductions };
    decades(real) - decades(met)
}

/// The logarithm of an amount; of nothing, that of the least amount there is.
pub(super) fn decades(amount: Money) -> f64 {
    libm::log10(amount.minor().max(1) as f64)
}

/// The root of the mean of squares.
pub(super) fn root_mean_square(numbers: &[f64]) -> f64 {
    // Added to nothing, since the sum of no numbers at all is a negative zero.
    let squares = 0.0 + numbers.iter().map(|number| number * number).sum::<f64>();
    libm::sqrt(squares / numbers.len().max(1) as f64)
}

/// Whether the turnover of a case was published.
pub(super) fn is_known(case: &Case) -> bool {
    case.facts.iter().any(|fact| fact.0 == "turnover")
}

/// The factor within which eight in ten cases should fall, from the error of so many cases to which two numbers were
/// fitted: a prediction interval by Student's law, to the next tenth.
fn spread(error: f64, cases: usize) -> Share {
    let count = cases.max(4) as f64;
    let free = count - 2.0;
    let z = NINETIETH;
    // Student's law by its expansion around the normal one.
    let student = z
        + (z * z * z + z) / (4.0 * free)
        + (5.0 * z * z * z * z * z + 16.0 * z * z * z + 3.0 * z) / (96.0 * free * free);
    let decades = student * error * libm::sqrt(count / free) * libm::sqrt(1.0 + 1.0 / count);
    Share::nearest(libm::ceil(libm::exp10(decades) * 10.0) / 10.0)
}

/// A rulebook with other numbers of the last step.
fn revised(
    base: &'static Rulebook,
    towards: Money,
    strength: Share,
    authority: &[Entry<Share>],
    known: Option<Share>,
) -> &'static Rulebook {
    let rules = &base.effective_proportionate_dissuasive;
    let authority: &'static [Entry<Share>] = Box::leak(authority.into());
    let step = EffectiveProportionateDissuasive {
        towards: rules.towards.revised(towards),
        strength: rules.strength.revised(strength),
        authority: rules.authority.map(|table| table.revised(authority)),
        ..*rules
    };
    let spread =
        Spread { known: known.map_or(base.spread.known, |known| base.spread.known.revised(known)), ..base.spread };
    Box::leak(Box::new(Rulebook { effective_proportionate_dissuasive: step, spread, ..*base }))
}

/// The cases of a regime to which its numbers are fitted.
#[must_use]
pub fn fitted(regime: Regime) -> Vec<&'static Case> {
    super::CASES.iter().filter(|case| case.is_fitted() && case.regime() == regime).collect()
}

/// What the decided cases give for a regime.
#[must_use]
pub fn calibrate(regime: Regime) -> Calibration {
    Search::new(rulebook::of(regime), &fitted(regime)).best(None)
}
