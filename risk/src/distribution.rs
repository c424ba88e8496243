//! Distributions: each can be drawn from, and knows its mean and its quantiles in closed form.
//!
//! A draw is the quantile of a number between zero and one. The same number therefore stands for the same luck whatever
//! the facts are, and a fact changed by a hair moves a draw by a hair.

mod normal;

use crate::generator::Generator;

/// A distribution of one number.
pub trait Distribution {
    /// The mean.
    fn mean(&self) -> f64;

    /// The number below which this share of all draws lies, for a share between zero and one.
    fn quantile(&self, share: f64) -> f64;

    /// A draw.
    fn draw(&self, generator: &mut Generator) -> f64 {
        self.quantile(generator.uniform())
    }
}

/// How often something happens that happens at this rate, whatever happened before.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Poisson {
    /// How often it is to be expected.
    pub rate: f64,
}

impl Poisson {
    /// The chance that it happens at all.
    #[must_use]
    pub fn any(&self) -> f64 {
        -libm::expm1(-self.rate)
    }

    /// The chance that it happens more than once.
    #[must_use]
    pub fn several(&self) -> f64 {
        (self.any() - self.rate * libm::exp(-self.rate)).max(0.0)
    }
}

impl Distribution for Poisson {
    fn mean(&self) -> f64 {
        self.rate
    }

    fn quantile(&self, share: f64) -> f64 {
        let (mut count, mut chance) = (0.0, libm::exp(-self.rate));
        let mut below = chance;
        // Beyond the last chance that can be told from zero nothing more comes.
        while below < share && (count < self.rate || chance > 0.0) {
            count += 1.0;
            chance *= self.rate / count;
            below += chance;
        }
        count
    }
}

/// An amount whose logarithm is normal, within limits: what lies beyond a limit lies on it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Lognormal {
    /// The amount that is as often exceeded as not.
    pub median: f64,
    /// The standard deviation of the logarithm.
    pub deviation: f64,
    /// The lower limit.
    pub lowest: f64,
    /// The upper limit.
    pub highest: f64,
}

impl Lognormal {
    /// The distribution in which four draws of five lie within a factor of the median, where the limits allow.
    #[must_use]
    pub fn within(factor: f64, median: f64, [lowest, highest]: [f64; 2]) -> Self {
        Self { median, deviation: libm::log(factor) / normal::quantile(0.9), lowest, highest }
    }

    /// The chance of more than an amount.
    #[must_use]
    pub fn above(&self, amount: f64) -> f64 {
        if amount < self.lowest {
            1.0
        } else if amount < self.highest {
            normal::above(self.standard(amount))
        } else {
            0.0
        }
    }

    /// How many standard deviations an amount lies above the median, in logarithms.
    fn standard(&self, amount: f64) -> f64 {
        libm::log(amount / self.median) / self.deviation
    }
}

impl Distribution for Lognormal {
    fn mean(&self) -> f64 {
        let (from, to) = (self.standard(self.lowest), self.standard(self.highest));
        let between = normal::above(from - self.deviation) - normal::above(to - self.deviation);
        let free = self.median * libm::exp(self.deviation * self.deviation / 2.0);
        self.lowest * normal::above(-from) + free * between + self.highest * normal::above(to)
    }

    fn quantile(&self, share: f64) -> f64 {
        let free = self.median * libm::exp(self.deviation * normal::quantile(share));
        free.clamp(self.lowest, self.highest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(found: f64, expected: f64, within: f64) {
        assert!((found / expected - 1.0).abs() < within, "{found} is not {expected}");
    }

    /// The mean of draws is the mean, and as many lie below a quantile as should.
    fn check(distribution: &impl Distribution) {
        const DRAWS: usize = 40_000;
        let mut generator = Generator::new(11);
        let draws: Vec<f64> = (0..DRAWS).map(|_| distribution.draw(&mut generator)).collect();
        near(draws.iter().sum::<f64>() / DRAWS as f64, distribution.mean(), 0.03);
        for share in [0.1, 0.5, 0.9, 0.99] {
            let quantile = distribution.quantile(share);
            let below = draws.iter().filter(|draw| **draw < quantile).count() as f64 / DRAWS as f64;
            let up_to = draws.iter().filter(|draw| **draw <= quantile).count() as f64 / DRAWS as f64;
            assert!(below - 0.01 < share && share < up_to + 0.01, "{share}: {below} to {up_to}");
        }
    }

    #[test]
    fn draws_agree_with_means_and_quantiles() {
        check(&Poisson { rate: 0.3 });
        check(&Poisson { rate: 7.0 });
        check(&Lognormal::within(2.5, 1e6, [0.0, 1e9]));
        check(&Lognormal::within(2.5, 1e6, [5e5, 1.8e6]));
        check(&Lognormal::within(4.0, 1e6, [1e6, 1e6]));
    }

    #[test]
    fn the_closed_forms_are_those_of_the_textbook() {
        let free = Lognormal::within(2.5, 1e6, [0.0, f64::MAX]);
        near(free.quantile(0.9), 2.5e6, 1e-12);
        near(free.quantile(0.1), 4e5, 1e-12);
        near(free.mean(), 1e6 * libm::exp(free.deviation * free.deviation / 2.0), 1e-12);
        near(free.above(2.5e6), 0.1, 1e-12);
        assert_eq!((free.above(0.0), free.above(-1.0)), (1.0, 1.0));
        let limited = Lognormal { lowest: 5e5, highest: 2e6, ..free };
        assert_eq!((limited.quantile(1e-9), limited.quantile(0.999)), (5e5, 2e6));
        assert_eq!((limited.above(4e5), limited.above(2e6)), (1.0, 0.0));
        near(Poisson { rate: 0.1 }.any(), 1.0 - libm::exp(-0.1), 1e-12);
        near(Poisson { rate: 1e-12 }.any(), 1e-12, 1e-9);
        near(Poisson { rate: 2.0 }.several(), 1.0 - 3.0 * libm::exp(-2.0), 1e-12);
        assert_eq!(Poisson { rate: 0.0 }.quantile(0.999), 0.0);
    }
}
