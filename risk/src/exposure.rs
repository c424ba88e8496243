//! What an organisation is exposed to: how often a penalty is to be expected, and how large it then is.
//!
//! Here the closed forms are. A [`simulation`](crate::simulation) draws from the same exposure, so that the two can be
//! laid beside each other.

use std::collections::BTreeMap;

use amerce_engine::money::{Range, Share};
use amerce_engine::scenario::Scenario;
use amerce_engine::{Outlook, likelihood, outlook};

use crate::distribution::{Distribution, Lognormal, Poisson};

/// Where in its interval every number is taken that is not known exactly: the chances and the frequencies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// All at their mildest at once.
    Lowest,
    /// All at their centre.
    Central,
    /// All at their severest at once.
    Highest,
}

impl End {
    fn of(self, range: Range<Share>) -> f64 {
        match self {
            Self::Lowest => range.lowest.number(),
            Self::Central => range.central.number(),
            Self::Highest => range.highest.number(),
        }
    }
}

/// Penalties of one kind: how often one is to be expected, and how large it then is, in minor units.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Peril {
    /// How many are to be expected.
    pub rate: f64,
    /// How large one is.
    pub penalty: Lognormal,
}

/// What an organisation is exposed to, in one breach or in some years. Amounts are in minor units.
#[derive(Clone, Debug, PartialEq)]
pub struct Exposure {
    perils: Vec<Peril>,
    recurs: bool,
}

impl Exposure {
    /// One breach, which has happened: one penalty at most.
    #[must_use]
    pub fn of_breach(scenario: &Scenario, end: End) -> Self {
        Self { perils: peril(&outlook(scenario), 1.0, end).into_iter().collect(), recurs: false }
    }

    /// Some years, with breaches of all sizes up to everybody whose data is held, and as many penalties as come.
    ///
    /// The people affected in the scenario are taken for everybody whose data is held, if they are stated.
    #[must_use]
    pub fn of_years(scenario: &Scenario, years: u32, end: End) -> Self {
        let breaches = end.of(likelihood::rates(scenario).breaches) * f64::from(years);
        let mut sizes: BTreeMap<u64, Share> = BTreeMap::new();
        for (people, share) in likelihood::sizes() {
            let people = scenario.people.map_or(people, |held| people.min(held));
            let all = sizes.entry(people).or_default();
            *all = *all + share;
        }
        let of_size = |(people, share): (u64, Share)| {
            let breach = Scenario { people: Some(people), ..scenario.clone() };
            peril(&outlook(&breach), breaches * share.number(), end)
        };
        Self { perils: sizes.into_iter().filter_map(of_size).collect(), recurs: true }
    }

    /// Penalties that come as often as stated, each whatever came before.
    #[must_use]
    pub fn of_perils(perils: Vec<Peril>) -> Self {
        Self { perils, recurs: true }
    }

    /// Whether more than one penalty can come.
    #[must_use]
    pub const fn recurs(&self) -> bool {
        self.recurs
    }

    /// The kinds of penalties.
    #[must_use]
    pub fn perils(&self) -> &[Peril] {
        &self.perils
    }

    /// How many penalties are to be expected.
    #[must_use]
    pub fn rate(&self) -> f64 {
        self.perils.iter().map(|peril| peril.rate).sum()
    }

    /// The chance of any penalty.
    #[must_use]
    pub fn chance(&self) -> f64 {
        self.at_least_once(self.rate())
    }

    /// The chance that one penalty at least is above an amount.
    #[must_use]
    pub fn chance_above(&self, amount: f64) -> f64 {
        self.at_least_once(self.perils.iter().map(|peril| peril.rate * peril.penalty.above(amount)).sum())
    }

    /// The chance of more than one penalty.
    #[must_use]
    pub fn chance_of_several(&self) -> f64 {
        if self.recurs { Poisson { rate: self.rate() }.several() } else { 0.0 }
    }

    /// The sum of penalties that is to be expected.
    #[must_use]
    pub fn expected(&self) -> f64 {
        self.perils.iter().map(|peril| peril.rate * peril.penalty.mean()).sum()
    }

    /// Between which amounts every single penalty lies; nothing where there is none.
    #[must_use]
    pub fn limits(&self) -> Option<[f64; 2]> {
        let lowest = self.perils.iter().map(|peril| peril.penalty.lowest).reduce(f64::min)?;
        let highest = self.perils.iter().map(|peril| peril.penalty.highest).reduce(f64::max)?;
        Some([lowest, highest])
    }

    fn at_least_once(&self, rate: f64) -> f64 {
        if self.recurs { Poisson { rate }.any() } else { rate }
    }
}

/// The penalties that breaches at this rate bring; none where the penalty itself is nothing.
fn peril(Outlook { penalty, factor, fine }: &Outlook, breaches: f64, end: End) -> Option<Peril> {
    let penalty = penalty.map(|amount| amount.minor() as f64);
    let rate = breaches * end.of(*fine);
    (penalty.central > 0.0 && rate > 0.0).then(|| Peril {
        rate,
        penalty: Lognormal::within(factor.number(), penalty.central, [penalty.lowest, penalty.highest]),
    })
}
