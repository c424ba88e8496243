//! What decided cases say about the numbers that are derived from them.
//!
//! Two numbers of the last step are searched for: the amount towards which penalties are drawn, and how far. They are
//! those with which the cases of known turnover are met best. In the Union one amount meets them as well as another, so
//! that it is the British one, and the search is for how far, each case met by what the others of its authority say; the
//! same pass gives a factor for each authority. The spread follows from how far each case lies off when it is left out
//! of all this.

use crate::assessment::{Case as Pass, assess};
use crate::cases::{CASES, Case, Stage};
use crate::judgement::Central;
use crate::money::{Money, Multiple, Points, Share};
use crate::permalink::Key;
use crate::rulebook::{self, EffectiveProportionateDissuasive, Entry, LogPoints, Rulebook, Seriousness, Spread};
use crate::scenario::Regime;
use crate::working::AMOUNT_ONLY;

/// The amounts towards which penalties may be drawn, in whole units.
pub const TOWARDS: [u64; 6] = [100_000, 200_000, 300_000, 500_000, 1_000_000, 2_000_000];

/// How far they may be drawn, in percent of the way.
pub const STRENGTH: [i64; 8] = [0, 10, 20, 30, 40, 50, 60, 70];

/// An authority's factor is drawn towards one as if so many more of its cases lay where the others do.
const MORE_CASES: f64 = 2.0;

/// The ninetieth percentile of the normal law: one case in ten may lie outside the spread on either side.
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
    /// The amount, where it is not searched for.
    given: Option<Money>,
    cases: Vec<&'static Case>,
    tried: Vec<Tried>,
}

/// A pair of numbers, and how far each case lies off with them.
#[derive(Clone, Debug)]
struct Tried {
    towards: Money,
    strength: Share,
    off: Vec<f64>,
}

impl Search {
    /// Tries every pair of numbers on the cases to which a regime is fitted.
    #[must_use]
    pub fn new(base: &'static Rulebook) -> Self {
        let (regime, cases) = (base.regime, fitted(base.regime));
        let tried = |towards, percent: i64| {
            let (towards, strength) = (Money::from_units(towards), Share::from_billionths(percent * 10_000_000));
            let rulebook = with(base, towards, strength, &[], base.spread.known.on(rulebook::VERSION).value.0);
            Tried { towards, strength, off: cases.iter().map(|case| off(rulebook, case)).collect() }
        };
        let pairs = TOWARDS.into_iter().flat_map(|towards| STRENGTH.map(|strength| (towards, strength)));
        let tried = pairs.map(|(towards, strength)| tried(towards, strength)).collect();
        let british = rulebook::UK.effective_proportionate_dissuasive.towards.on(rulebook::VERSION).value;
        Self { regime, given: (regime == Regime::Eu).then_some(british), cases, tried }
    }

    /// The pairs tried, each with its error.
    pub fn errors(&self) -> impl Iterator<Item = (Money, Share, f64)> {
        self.tried.iter().map(|tried| (tried.towards, tried.strength, self.error(tried, &[])))
    }

    /// The numbers that meet the cases best, leaving some of them out.
    #[must_use]
    pub fn best(&self, without: &[usize]) -> Calibration {
        let tried = self.pair(without);
        let known = self.known(without).count();
        Calibration {
            towards: tried.towards,
            strength: tried.strength,
            authority: self.authorities(tried, without),
            known: spread(self.left_out_error(without), known, if self.given.is_some() { 1 } else { 2 }),
            error: self.error(tried, without),
        }
    }

    /// How far the cases of known turnover lie off, each met by numbers found without it.
    #[must_use]
    pub fn left_out_error(&self, without: &[usize]) -> f64 {
        let off = self.known(without).map(|index| {
            let without = [without, &[index]].concat();
            self.rest(self.pair(&without), index, &without)
        });
        root_mean_square(&off.collect::<Vec<_>>())
    }

    /// How far the cases lie off whose turnover is not known, each met by numbers found without it.
    #[must_use]
    pub fn not_stated(&self) -> Vec<f64> {
        let unknown = (0..self.cases.len()).filter(|index| !is_known(self.cases[*index]));
        unknown.map(|index| self.rest(self.pair(&[index]), index, &[index])).collect()
    }

    /// The pair that meets the cases best, among those with the amount that is given if one is.
    fn pair(&self, without: &[usize]) -> &Tried {
        let open = self.tried.iter().filter(|tried| self.given.is_none_or(|given| tried.towards == given));
        let mut errors = open.map(|tried| (tried, self.error(tried, without)));
        let first = errors.next().expect("there are pairs to try");
        errors.fold(first, |best, next| if next.1 < best.1 { next } else { best }).0
    }

    /// The root mean square over the cases of known turnover, each met with what the others say of its authority.
    fn error(&self, tried: &Tried, without: &[usize]) -> f64 {
        let rest = |index| self.rest(tried, index, without);
        root_mean_square(&self.known(without).map(rest).collect::<Vec<_>>())
    }

    fn known<'s>(&'s self, without: &'s [usize]) -> impl Iterator<Item = usize> + 's {
        (0..self.cases.len()).filter(|index| is_known(self.cases[*index]) && !without.contains(index))
    }

    /// How far a case lies off, beyond what the other cases of its authority have in common.
    fn rest(&self, tried: &Tried, index: usize, without: &[usize]) -> f64 {
        tried.off[index]
            - self.shared(tried, self.cases[index].country, &|other| other == index || without.contains(&other))
    }

    /// How far the cases of a country lie off in common, drawn towards nothing where they are few.
    fn shared(&self, tried: &Tried, country: &str, left_out: &dyn Fn(usize) -> bool) -> f64 {
        if self.regime == Regime::Uk {
            return 0.0;
        }
        let of_country = |index: &usize| self.cases[*index].country == country && !left_out(*index);
        let off: Vec<f64> = (0..self.cases.len()).filter(of_country).map(|index| tried.off[index]).collect();
        off.iter().sum::<f64>() / (off.len() as f64 + MORE_CASES)
    }

    /// The factors of the authorities, to the nearest hundredth, in the order of their countries.
    fn authorities(&self, tried: &Tried, without: &[usize]) -> Vec<Entry<Share>> {
        let mut countries: Vec<&'static str> = self.cases.iter().map(|case| case.country).collect();
        countries.sort_unstable();
        countries.dedup();
        let factor = |country| {
            let shared = self.shared(tried, country, &|index| without.contains(&index));
            (country, Share::nearest(libm::round(libm::exp10(shared) * 100.0) / 100.0))
        };
        countries.into_iter().filter(|_| self.regime == Regime::Eu).map(factor).collect()
    }
}

impl Calibration {
    /// A rulebook as it would be with these numbers.
    #[must_use]
    pub fn applied(&self, base: &'static Rulebook) -> &'static Rulebook {
        with(base, self.towards, self.strength, &self.authority, self.known)
    }

    /// The numbers as they stand in a rulebook.
    #[must_use]
    pub fn in_force(base: &'static Rulebook) -> Self {
        let (rules, on) = (&base.effective_proportionate_dissuasive, rulebook::VERSION);
        Self {
            towards: rules.towards.on(on).value,
            strength: rules.strength.on(on).value,
            authority: rules.authority.map(|table| table.on(on).value.0.to_vec()).unwrap_or_default(),
            known: base.spread.known.on(on).value.0,
            error: Search::new(base).best(&[]).error,
        }
    }
}

/// The cases of a regime to which its numbers are fitted.
#[must_use]
pub fn fitted(regime: Regime) -> Vec<&'static Case> {
    CASES.iter().filter(|case| case.is_fitted() && case.regime() == regime).collect()
}

/// Another way to weigh the seriousness: what is changed, and the rulebook with it.
pub type Variant = (&'static str, &'static Rulebook);

/// Other weights of the seriousness, to see what they would do to the error. None is taken unless it helps in both
/// regimes and by more than chance would.
#[must_use]
pub fn variants(base: &'static Rulebook) -> Vec<Variant> {
    let (rules, on) = (&base.seriousness, rulebook::VERSION);
    let curve = |knots: &[(u32, i64)]| {
        let knot =
            |(points, percent): &(u32, i64)| (Points::whole(*points), Share::from_billionths(percent * 10_000_000));
        rules.curve.revised(Box::leak(knots.iter().map(knot).collect::<Vec<_>>().into_boxed_slice()))
    };
    let log = |scale: &'static crate::citation::Cited<LogPoints>, points| {
        scale.revised(LogPoints { points: Points::whole(points), ..scale.on(on).value })
    };
    let percent = |percent: i64| Share::from_billionths(percent * 10_000_000);
    let changed: [(&'static str, Seriousness); 10] = [
        ("medium from 30 points on", Seriousness { curve: curve(&[(0, 0), (30, 10), (50, 20), (100, 100)]), ..*rules }),
        ("high from 55 points on", Seriousness { curve: curve(&[(0, 0), (35, 10), (55, 20), (100, 100)]), ..*rules }),
        (
            "medium from 40, high from 55",
            Seriousness { curve: curve(&[(0, 0), (40, 10), (55, 20), (100, 100)]), ..*rules },
        ),
        ("2% at 25 points", Seriousness { curve: curve(&[(0, 0), (25, 2), (35, 10), (50, 20), (100, 100)]), ..*rules }),
        ("people up to 15 points", Seriousness { people: log(rules.people, 15), ..*rules }),
        ("people up to 30 points", Seriousness { people: log(rules.people, 30), ..*rules }),
        ("duration without points", Seriousness { duration: log(rules.duration, 0), ..*rules }),
        ("gaps in security up to 11 points", Seriousness { fault: rules.fault.revised(Points::whole(11)), ..*rules }),
        ("gaps in security up to 33 points", Seriousness { fault: rules.fault.revised(Points::whole(33)), ..*rules }),
        (
            "a control not stated counts as a quarter missing",
            Seriousness { control_unknown: rules.control_unknown.revised(percent(25)), ..*rules },
        ),
    ];
    let rulebook = |seriousness| -> &'static Rulebook { Box::leak(Box::new(Rulebook { seriousness, ..*base })) };
    changed.into_iter().map(|(what, seriousness)| (what, rulebook(seriousness))).collect()
}

/// How far a case lies above what the model gives, in decades.
fn off(rulebook: &'static Rulebook, case: &Case) -> f64 {
    let Some((stage, real)) = case.real() else {
        return 0.0;
    };
    let scenario = case.scenario();
    let central = assess(&mut Pass::new(rulebook, &scenario, &mut Central, AMOUNT_ONLY));
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
    case.fact(Key::Turnover).is_some()
}

/// The factor within which eight in ten cases should fall, from the error of so many cases to which so many numbers were
/// fitted: a prediction interval by Student's law, to the next tenth.
fn spread(error: f64, cases: usize, numbers: usize) -> Share {
    let count = cases.max(numbers + 2) as f64;
    let free = count - numbers as f64;
    let decades = student(free) * error * libm::sqrt(count / free) * libm::sqrt(1.0 + 1.0 / count);
    Share::nearest(libm::ceil(libm::exp10(decades) * 10.0) / 10.0)
}

/// The ninetieth percentile of Student's law, by its expansion around the normal one.
fn student(free: f64) -> f64 {
    let z = NINETIETH;
    let (z3, z5) = (z * z * z, z * z * z * z * z);
    z + (z3 + z) / (4.0 * free) + (5.0 * z5 + 16.0 * z3 + 3.0 * z) / (96.0 * free * free)
}

/// A rulebook with other numbers of the last step and another spread.
fn with(
    base: &'static Rulebook,
    towards: Money,
    strength: Share,
    authority: &[Entry<Share>],
    known: Share,
) -> &'static Rulebook {
    let rules = &base.effective_proportionate_dissuasive;
    let authority: &'static [Entry<Share>] = Box::leak(authority.into());
    let effective_proportionate_dissuasive = EffectiveProportionateDissuasive {
        towards: rules.towards.revised(towards),
        strength: rules.strength.revised(strength),
        authority: rules.authority.map(|table| table.revised(Multiple(authority))),
        ..*rules
    };
    let spread = Spread { known: base.spread.known.revised(Multiple(known)), ..base.spread };
    Box::leak(Box::new(Rulebook { effective_proportionate_dissuasive, spread, ..*base }))
}
