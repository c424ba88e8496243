//! The model against decided cases.

use crate::cases::calibration::{self, Search, decades, is_known, root_mean_square};
use crate::cases::{CASES, Case, Stage};
use crate::estimate::{Estimate, Penalty, estimate, estimate_by};
use crate::money::Money;
use crate::permalink::Key;
use crate::rulebook;
use crate::scenario::Regime;

/// A decided case beside what the model gives for its facts.
#[derive(Clone, Debug, PartialEq)]
pub struct Tested {
    /// The case.
    pub case: &'static Case,
    /// What the model gives, at the stage of the amount to meet.
    pub model: Penalty,
    /// What a model fitted to the other cases gives; the same where the case is not among those fitted.
    pub left_out: Penalty,
    /// The stage and the amount to be met; none where there was no penalty.
    pub real: Option<(Stage, Money)>,
}

impl Tested {
    /// A case beside what the model as it stands gives, without one that is fitted to the other cases.
    #[must_use]
    pub fn of(case: &'static Case) -> Self {
        let real = case.real();
        let model = at(real, &estimate(&case.scenario()));
        Self { case, model, left_out: model, real }
    }

    /// How many times the amount to meet the central one is, in decades: zero where they are the same.
    #[must_use]
    pub fn off(&self) -> Option<f64> {
        self.real.map(|(_, real)| decades(self.model.central) - decades(real))
    }

    /// How many times the amount to meet the central one is.
    #[must_use]
    pub fn ratio(&self) -> Option<f64> {
        self.real.map(|(_, real)| self.model.central.minor() as f64 / real.minor() as f64)
    }

    /// Whether the amount to meet lies within the likely range, from P10 to P90.
    #[must_use]
    pub fn inside_p10_p90(&self) -> Option<bool> {
        self.real.map(|(_, real)| (self.model.p10..=self.model.p90).contains(&real))
    }

    /// Whether the amount to meet lies within all that the method allows.
    #[must_use]
    pub fn inside_range(&self) -> Option<bool> {
        self.real.map(|(_, real)| (self.model.lowest..=self.model.highest).contains(&real))
    }
}

/// How well the model meets some cases.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Measures {
    /// How many cases.
    pub n: usize,
    /// Root mean square of the logarithm, to ten, of central over real.
    pub rmse: f64,
    /// The same, each case met by a model fitted to the others.
    pub left_out_rmse: f64,
    /// The same for the mean of the other cases, whatever the facts.
    pub constant_rmse: f64,
    /// The same for a straight line in the logarithm of turnover through the other cases.
    pub turnover_rmse: f64,
    /// The share of the cases met within a factor of two, each by a model fitted to the others.
    pub within_2: f64,
    /// The same within a factor of three.
    pub within_3: f64,
    /// The share of the cases between P10 and P90, likewise.
    pub inside_p10_p90: f64,
    /// The share of the cases between the lowest and the highest, likewise.
    pub inside_range: f64,
}

/// How well the model meets the cases of a regime.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Summary {
    /// The regime.
    pub regime: Regime,
    /// The cases to which the model is fitted.
    pub all: Measures,
    /// Those of them whose turnover is known.
    pub turnover_known: Measures,
    /// Penalties for failings in security by another policy, to which it is not fitted.
    pub earlier: Measures,
}

/// The model against every decided case.
#[derive(Clone, Debug)]
pub struct BackTest {
    /// Every case, in the order of the data.
    pub tested: Vec<Tested>,
    /// The United Kingdom, then the European Union.
    pub summaries: [Summary; 2],
}

/// Tests the model against every decided case.
#[must_use]
pub fn back_test() -> BackTest {
    let mut tested: Vec<Tested> = CASES.iter().map(Tested::of).collect();
    for regime in [Regime::Uk, Regime::Eu] {
        let search = Search::new(rulebook::of(regime));
        for (index, case) in calibration::fitted(regime).iter().enumerate() {
            let rulebook = search.best(&[index]).applied(rulebook::of(regime));
            let left_out = at(case.real(), &estimate_by(rulebook, &case.scenario()));
            tested.iter_mut().filter(|tested| tested.case.id == case.id).for_each(|tested| tested.left_out = left_out);
        }
    }
    let summaries = [Regime::Uk, Regime::Eu].map(|regime| {
        let some = |keep: &dyn Fn(&Case) -> bool| {
            let kept = |tested: &&Tested| tested.case.regime() == regime && tested.real.is_some() && keep(tested.case);
            measured(&tested.iter().filter(kept).collect::<Vec<_>>())
        };
        Summary {
            regime,
            all: some(&Case::is_fitted),
            turnover_known: some(&|case| case.is_fitted() && is_known(case)),
            earlier: some(&|case| !case.is_fitted() && case.security),
        }
    });
    BackTest { tested, summaries }
}

/// The estimate at the stage of the amount to meet, so that like is compared with like.
fn at(real: Option<(Stage, Money)>, estimate: &Estimate) -> Penalty {
    match real {
        Some((Stage::BeforeReductions | Stage::WouldHaveBeen, _)) => estimate.before_reductions,
        _ => estimate.penalty,
    }
}

fn measured(tested: &[&Tested]) -> Measures {
    let reals: Vec<f64> = tested.iter().filter_map(|tested| tested.real.map(|(_, real)| decades(real))).collect();
    let off = |of: fn(&Tested) -> Money| -> Vec<f64> {
        tested.iter().zip(&reals).map(|(tested, real)| decades(of(tested)) - real).collect()
    };
    let left_out = off(|tested| tested.left_out.central);
    let constant: Vec<f64> = (0..reals.len()).map(|index| mean(&without(&reals, index)) - reals[index]).collect();
    let share = |holds: &dyn Fn(usize) -> bool| {
        (0..tested.len()).filter(|index| holds(*index)).count() as f64 / tested.len().max(1) as f64
    };
    let within = |factor: f64| share(&|index| libm::fabs(left_out[index]) <= libm::log10(factor));
    let inside = |ends: fn(&Penalty) -> [Money; 2]| {
        share(&|index| {
            let [from, to] = ends(&tested[index].left_out);
            tested[index].real.is_some_and(|(_, real)| (from..=to).contains(&real))
        })
    };
    Measures {
        n: tested.len(),
        rmse: root_mean_square(&off(|tested| tested.model.central)),
        left_out_rmse: root_mean_square(&left_out),
        constant_rmse: root_mean_square(&constant),
        turnover_rmse: root_mean_square(&by_turnover(tested, &reals)),
        within_2: within(2.0),
        within_3: within(3.0),
        inside_p10_p90: inside(|penalty| [penalty.p10, penalty.p90]),
        inside_range: inside(|penalty| [penalty.lowest, penalty.highest]),
    }
}

/// How far each case lies off a straight line in the logarithm of turnover through the others; where the turnover is not
/// known, off their mean.
fn by_turnover(tested: &[&Tested], reals: &[f64]) -> Vec<f64> {
    let turnover = |tested: &Tested| tested.case.fact(Key::Turnover)?.parse::<f64>().ok().map(libm::log10);
    let known: Vec<(usize, f64)> =
        tested.iter().enumerate().filter_map(|(index, tested)| Some((index, turnover(tested)?))).collect();
    let off = |index: usize| {
        let others: Vec<(f64, f64)> =
            known.iter().filter(|(other, _)| *other != index).map(|(other, size)| (*size, reals[*other])).collect();
        let Some((_, size)) = known.iter().find(|(one, _)| *one == index).filter(|_| others.len() > 2) else {
            return mean(&without(reals, index)) - reals[index];
        };
        let (sizes, amounts): (Vec<f64>, Vec<f64>) = others.iter().copied().unzip();
        let (middle, level) = (mean(&sizes), mean(&amounts));
        let along: f64 = others.iter().map(|(size, amount)| (size - middle) * (amount - level)).sum();
        let across: f64 = sizes.iter().map(|size| (size - middle) * (size - middle)).sum();
        level + along / across * (size - middle) - reals[index]
    };
    (0..tested.len()).map(off).collect()
}

fn mean(numbers: &[f64]) -> f64 {
    numbers.iter().sum::<f64>() / numbers.len().max(1) as f64
}

fn without(numbers: &[f64], index: usize) -> Vec<f64> {
    numbers.iter().enumerate().filter(|(other, _)| *other != index).map(|(_, number)| *number).collect()
}
