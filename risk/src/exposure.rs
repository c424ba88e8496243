//! What an organisation is exposed to: how often a penalty is to be expected, and how large it then is.
//!
//! Here the closed forms are. A [`simulation`](crate::simulation) draws from the same exposure, so that the two can be
//! laid beside each other.

use std::collections::BTreeMap;

use amerce_engine::money::{Money, Range, Share};
use amerce_engine::scenario::Scenario;
use amerce_engine::{Outlook, Swing, likelihood, outlook, sensitivity_of};

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
    /// Every end, from the mildest to the severest.
    pub const ALL: [Self; 3] = [Self::Lowest, Self::Central, Self::Highest];

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
        Self::of_outlooks(scenario, &outlooks(scenario), years, end)
    }

    /// The same at every end, from the mildest to the severest.
    #[must_use]
    pub fn ends_of_years(scenario: &Scenario, years: u32) -> [Self; 3] {
        let outlooks = outlooks(scenario);
        End::ALL.map(|end| Self::of_outlooks(scenario, &outlooks, years, end))
    }

    fn of_outlooks(scenario: &Scenario, outlooks: &[(Outlook, Share)], years: u32, end: End) -> Self {
        let breaches = end.of(likelihood::rates(scenario).breaches) * f64::from(years);
        let of_size = |(outlook, share): &(Outlook, Share)| peril(outlook, breaches * share.number(), end);
        Self { perils: outlooks.iter().filter_map(of_size).collect(), recurs: true }
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

    /// The amount that one penalty at least exceeds with this chance; nothing where the chance of any is no greater.
    #[must_use]
    pub fn exceeded(&self, chance: f64) -> f64 {
        let Some([mut below, mut above]) = self.limits().filter(|_| self.chance() > chance) else { return 0.0 };
        // Each halving, in logarithms, takes a bit of what is not known; so many leave less than a minor unit.
        const HALVINGS: u32 = 44;
        for _ in 0..HALVINGS {
            let middle = libm::sqrt(below.max(1.0) * above.max(1.0));
            if self.chance_above(middle) > chance { below = middle } else { above = middle }
        }
        above
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

/// What breaches of all sizes come to, each with its share of all breaches.
fn outlooks(scenario: &Scenario) -> Vec<(Outlook, Share)> {
    let mut sizes: BTreeMap<u64, Share> = BTreeMap::new();
    for (people, share) in likelihood::sizes() {
        let people = scenario.people.map_or(people, |held| people.min(held));
        let all = sizes.entry(people).or_default();
        *all = *all + share;
    }
    let of_size = |(people, share)| (outlook(&Scenario { people: Some(people), ..scenario.clone() }), share);
    sizes.into_iter().map(of_size).collect()
}

/// Every fact that moves the sum of penalties to be expected in a year, the one that moves it most first.
#[must_use]
pub fn sensitivity(scenario: &Scenario) -> Vec<Swing> {
    sensitivity_of(scenario, |scenario| Money::nearest(Exposure::of_years(scenario, 1, End::Central).expected()))
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
