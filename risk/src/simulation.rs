//! The simulation of an exposure: one breach or some years, over and over.
//!
//! # How it is drawn
//!
//! Penalties are rare, so that plain draws would nearly all be empty. A draw therefore starts from how rare it is: a
//! number between zero and one says in which share of all draws the greatest penalty is larger, and that penalty
//! follows from it. Draws are spread evenly over tiers of rarity, each half as likely as the one before, and count as
//! much as their tier is likely, so that what happens once in a million years is known as well as what happens in every
//! second. Within a tier they lie evenly too, on a sequence of low discrepancy (Roberts' R₂) from a random start.
//!
//! Where more than one penalty can come, the next smaller one is drawn the same way: of those that are left, the
//! greatest is larger in `1 − (1 − u)·v` of all draws, with a fresh `v`.
//!
//! # Why facts can be compared
//!
//! The numbers drawn belong to the seed and never to the facts. A worse fact raises the chance of a penalty above any
//! amount, and with it every single draw; so no result ever moves the wrong way, and a fact changed by a hair moves it by a
//! hair.
//!
//! # How exact it is
//!
//! The whole sample is drawn in independent strands, each from starts of its own; how far they differ is the sampling
//! error. Nothing of a draw is kept but its count, so that any number of draws takes the same room.

mod ladder;

use crate::exposure::Exposure;
use crate::generator::{Generator, SplitMix, unit};
use ladder::{Ladder, edge, step};

/// So many independent repetitions, to tell the sampling error from.
const STRANDS: usize = 20;
/// So many tiers of rarity; the last holds all that is rarer still.
const TIERS: usize = 25;
/// Draws are made in rounds of one for each tier of each strand.
pub const ROUND: u32 = (STRANDS * TIERS) as u32;
/// What a draw of the last tier counts as one; all tiers together count as two to this power.
const WHOLE: u32 = TIERS as u32 - 1;
/// Sums of penalties may exceed the greatest penalty by so many doublings before they are counted together.
const DOUBLINGS: usize = 6;
/// The steps of Roberts' sequence in two dimensions, as fractions of 2⁶⁴.
const ROBERTS: [u64; 2] = [0xc13f_a9a9_02a6_328f, 0x91e1_0da5_c79e_7b1d];

/// A simulation that can be carried on at will.
#[derive(Clone, Debug)]
pub struct Simulation {
    ladder: Ladder,
    recurs: bool,
    /// Where each tier of each strand stands in its sequence.
    places: Vec<[u64; 2]>,
    rounds: u32,
    /// How much the draws count that came to a step of the ladder, a row for each strand.
    counts: Vec<u64>,
    steps: usize,
    /// The sum of all draws of each strand, each as often as it counts.
    sums: [f64; STRANDS],
    greatest: f64,
}

/// A number from the simulation with its standard error.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Measured {
    /// The number.
    pub value: f64,
    /// Its standard error.
    pub error: f64,
}

/// A point of the exceedance curve.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// The amount, in minor units.
    pub amount: f64,
    /// How likely more than that is.
    pub chance: Measured,
}

impl Simulation {
    /// A simulation before its first draw.
    #[must_use]
    pub fn new(exposure: &Exposure, seed: u64) -> Self {
        let ladder = Ladder::new(exposure);
        let mut generator = Generator::new(seed);
        let places = (0..ROUND).map(|_| [generator.bits(), generator.bits()]).collect();
        let steps = if ladder.is_empty() { 0 } else { ladder.len() + DOUBLINGS * ladder::EACH_DOUBLING };
        Self {
            ladder,
            recurs: exposure.recurs(),
            places,
            rounds: 0,
            counts: vec![0; steps * STRANDS],
            steps,
            sums: [0.0; STRANDS],
            greatest: 0.0,
        }
    }

    /// Makes so many more draws, rounded up to whole rounds.
    pub fn advance(&mut self, draws: u32) {
        let rounds = draws.div_ceil(ROUND);
        self.rounds = self.rounds.saturating_add(rounds);
        // A tier in which no penalty is rare enough gives nothing, however often it is drawn.
        let first = (0..TIERS).find(|tier| rarity(*tier, 0) < self.ladder.chance()).unwrap_or(TIERS);
        for _ in 0..rounds {
            for strand in 0..STRANDS {
                for tier in first..TIERS {
                    self.draw(strand, tier);
                }
            }
        }
    }

    /// Makes one draw of a tier.
    fn draw(&mut self, strand: usize, tier: usize) {
        let place = &mut self.places[strand * TIERS + tier];
        *place = [place[0].wrapping_add(ROBERTS[0]), place[1].wrapping_add(ROBERTS[1])];
        let [first, next] = *place;
        let total = self.total(rarity(tier, first), next);
        if total > 0.0 {
            let weight = 1_u64 << (WHOLE - 1 - (tier as u32).min(WHOLE - 1));
            let step = step(total).saturating_sub(self.ladder.first()).min(self.steps - 1);
            self.counts[strand * self.steps + step] += weight;
            self.sums[strand] += total * weight as f64;
            self.greatest = self.greatest.max(total);
        }
    }

    /// The sum of penalties in a draw of which the greatest is so rare.
    fn total(&self, mut rarity: f64, next: u64) -> f64 {
        let mut total = 0.0;
        let chance = self.ladder.chance();
        if rarity < chance {
            total = self.ladder.amount(rarity);
            if self.recurs {
                rarity = 1.0 - (1.0 - rarity) * unit(next);
                let mut luck = SplitMix::new(next);
                while rarity < chance {
                    total += self.ladder.amount(rarity);
                    rarity = 1.0 - (1.0 - rarity) * unit(luck.bits());
                }
            }
        }
        total
    }

    /// How many draws were made.
    #[must_use]
    pub const fn draws(&self) -> u64 {
        self.rounds as u64 * ROUND as u64
    }

    /// The chance of any penalty.
    #[must_use]
    pub fn chance(&self) -> Measured {
        self.measured(|strand| self.share(self.strand(strand).iter().sum::<u64>() as f64))
    }

    /// The sum of penalties that is to be expected, in minor units.
    #[must_use]
    pub fn expected(&self) -> Measured {
        self.measured(|strand| self.share(self.sums[strand]))
    }

    /// The chance of more than an amount.
    #[must_use]
    pub fn chance_above(&self, amount: f64) -> Measured {
        if self.steps == 0 || amount < 0.0 {
            return self.chance();
        }
        self.measured(|strand| {
            let counts = self.strand(strand);
            let step = step(amount).saturating_sub(self.ladder.first());
            let Some(within) = counts.get(step).filter(|_| amount >= edge(self.ladder.first())) else {
                return if step == 0 { self.share(counts.iter().sum::<u64>() as f64) } else { 0.0 };
            };
            let [from, to] = self.edges(step);
            let part = ((to - amount) / (to - from)).clamp(0.0, 1.0);
            self.share(counts[step + 1..].iter().sum::<u64>() as f64 + *within as f64 * part)
        })
    }

    /// The sum of penalties that this share of all draws stays under, in minor units.
    #[must_use]
    pub fn percentile(&self, share: f64) -> Measured {
        let above = (1.0 - share) * self.all();
        let together = |step| (0..STRANDS).map(|strand| self.strand(strand)[step]).sum();
        Measured {
            value: self.exceeded(above * STRANDS as f64, together),
            error: self.measured(|strand| self.exceeded(above, |step| self.strand(strand)[step])).error,
        }
    }

    /// The amount above which so much is counted.
    fn exceeded(&self, mut left: f64, counts: impl Fn(usize) -> u64) -> f64 {
        for step in (0..self.steps).rev() {
            let count = counts(step) as f64;
            if count >= left && count > 0.0 {
                let [from, to] = self.edges(step);
                return to + (from - to) * (left / count);
            }
            left -= count;
        }
        0.0
    }

    /// The exceedance curve, at so many amounts to each doubling.
    #[must_use]
    pub fn curve(&self, each_doubling: usize) -> Vec<Point> {
        let apart = (ladder::EACH_DOUBLING / each_doubling).max(1);
        let mut above = [0_u64; STRANDS];
        let mut points = Vec::new();
        for at in (0..self.steps).rev() {
            for (strand, above) in above.iter_mut().enumerate() {
                *above += self.counts[strand * self.steps + at];
            }
            if at % apart == 0 && above.iter().any(|above| *above > 0) {
                let chance = self.measured(|strand| self.share(above[strand] as f64));
                points.push(Point { amount: edge(self.ladder.first() + at), chance });
            }
        }
        points.reverse();
        points
    }

    /// The lower and the upper edge of a step; nothing lies above the greatest sum that was drawn.
    fn edges(&self, at: usize) -> [f64; 2] {
        let edges = [edge(self.ladder.first() + at), edge(self.ladder.first() + at + 1)];
        let to = if at + 1 == self.steps { self.greatest } else { edges[1].min(self.greatest) };
        [edges[0].min(to), to]
    }

    fn strand(&self, strand: usize) -> &[u64] {
        &self.counts[strand * self.steps..(strand + 1) * self.steps]
    }

    /// What all draws of a strand count.
    fn all(&self) -> f64 {
        f64::from(self.rounds) * (1_u64 << WHOLE) as f64
    }

    /// What some draws of a strand count, of all of them.
    fn share(&self, count: f64) -> f64 {
        if self.rounds == 0 { 0.0 } else { count / self.all() }
    }

    /// The mean over the strands, and its standard error.
    fn measured(&self, of: impl Fn(usize) -> f64) -> Measured {
        let each: [f64; STRANDS] = std::array::from_fn(of);
        let strands = STRANDS as f64;
        let value = each.iter().sum::<f64>() / strands;
        let squares: f64 = each.iter().map(|one| (one - value) * (one - value)).sum();
        Measured { value, error: libm::sqrt(squares / (strands * (strands - 1.0))) }
    }
}

/// The rarity of a draw in a tier: the tiers halve from `1/2` to `1` down, and the last one begins at zero.
#[inline(always)]
fn rarity(tier: usize, bits: u64) -> f64 {
    if tier + 1 == TIERS {
        return unit(bits) / (1_u64 << WHOLE) as f64;
    }
    // Between two powers of two the exponent is fixed and the fraction is the place between them.
    let exponent = 1022 - tier as u64;
    f64::from_bits((exponent << 52) | (bits >> 12))
}
