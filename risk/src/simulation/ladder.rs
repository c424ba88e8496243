//! Amounts on a fixed ladder, and how likely more than each of them is.
//!
//! The steps lie where the exponent and the first bits of a floating-point number change, so that an amount finds its
//! step without a logarithm, and they do not depend on the facts. Between two steps the chance is a straight line.

use crate::exposure::Exposure;

/// Every doubling of an amount has so many steps.
pub(super) const EACH_DOUBLING: usize = 1 << FRACTION;
const FRACTION: u32 = 6;

/// Rarities are looked up by so many halvings from one downwards.
const HALVINGS: usize = 48;

/// The step that an amount lies on.
#[inline(always)]
pub(super) fn step(amount: f64) -> usize {
    (amount.to_bits() >> (52 - FRACTION)) as usize
}

/// The amount at which a step begins.
#[inline(always)]
pub(super) fn edge(step: usize) -> f64 {
    f64::from_bits((step as u64) << (52 - FRACTION))
}

/// The amounts of an exposure by how rare they are.
#[derive(Clone, Debug)]
pub(super) struct Ladder {
    /// The lowest step.
    first: usize,
    /// The chance of more than the lower edge of each step, and at last of more than the end.
    chances: Vec<f64>,
    /// What a step is wide, over what its chance falls.
    slopes: Vec<f64>,
    /// From which step on to look for a rarity, by its exponent and first bits.
    guide: Vec<u32>,
    limits: [f64; 2],
}

impl Ladder {
    pub(super) fn new(exposure: &Exposure) -> Self {
        let Some([lowest, highest]) = exposure.limits().filter(|_| exposure.chance() > 0.0) else {
            return Self { first: 0, chances: vec![0.0], slopes: Vec::new(), guide: Vec::new(), limits: [0.0; 2] };
        };
        // Six standard deviations below its median a penalty is as good as never; and nothing is less than one minor unit.
        let floor =
            exposure.perils().iter().map(|peril| peril.penalty.median * libm::exp(-6.0 * peril.penalty.deviation));
        let first = step(floor.fold(f64::MAX, f64::min).max(lowest).clamp(1.0, highest.max(1.0)));
        let last = step(highest.max(1.0)) + 1;
        let chance = |at: usize| if at == first { exposure.chance() } else { exposure.chance_above(edge(at)) };
        let chances: Vec<f64> = (first..=last).map(chance).collect();
        let slope = |at: usize| (edge(first + at + 1) - edge(first + at)) / (chances[at] - chances[at + 1]);
        let slopes = (0..last - first).map(slope).collect();
        let mut ladder = Self { first, chances, slopes, guide: Vec::new(), limits: [lowest, highest] };
        ladder.guide = ladder.guided();
        ladder
    }

    /// For each cell of rarities, the step of the greatest rarity in it.
    fn guided(&self) -> Vec<u32> {
        let cells = HALVINGS * EACH_DOUBLING;
        let mut at = 0;
        let mut guide = vec![0; cells];
        for cell in (0..cells).rev() {
            let greatest = edge(step(1.0) - cells + cell + 1);
            at = self.from(at, greatest);
            guide[cell] = at as u32;
        }
        guide
    }

    /// The step of a rarity, looked for from another one upwards.
    #[inline(always)]
    fn from(&self, mut at: usize, rarity: f64) -> usize {
        while at + 1 < self.slopes.len() && self.chances[at + 1] > rarity {
            at += 1;
        }
        at
    }

    /// The penalty that is exceeded in this share of all draws, which must be less than the chance of any.
    #[inline(always)]
    pub(super) fn amount(&self, rarity: f64) -> f64 {
        let cell = (step(rarity) + self.guide.len()).saturating_sub(step(1.0)).min(self.guide.len() - 1);
        let at = self.from(self.guide[cell] as usize, rarity);
        let amount = edge(self.first + at) + (self.chances[at] - rarity) * self.slopes[at];
        amount.clamp(self.limits[0], self.limits[1])
    }

    /// The chance of any penalty.
    #[inline(always)]
    pub(super) fn chance(&self) -> f64 {
        self.chances[0]
    }

    pub(super) fn first(&self) -> usize {
        self.first
    }

    pub(super) fn len(&self) -> usize {
        self.slopes.len()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.slopes.is_empty()
    }
}
