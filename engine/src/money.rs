//! Amounts and ratios, in whole numbers, so that the same link gives the same digits everywhere.

use std::fmt;
use std::iter::Sum;
use std::ops::{Add, Neg};

/// An amount in minor units (pence, cents) of its regime's currency.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Money(u64);

impl Money {
    /// Nothing.
    pub const ZERO: Self = Self(0);
    /// The largest amount that can be entered: ten million million units, a tenth of what JavaScript's numbers hold exactly.
    pub const LARGEST: Self = Self::from_units(10_000_000_000_000);

    /// An amount of whole units (pounds, euros).
    #[must_use]
    pub const fn from_units(units: u64) -> Self {
        Self(units.saturating_mul(100))
    }

    /// An amount of minor units (pence, cents).
    #[must_use]
    pub const fn from_minor(minor: u64) -> Self {
        Self(minor)
    }

    /// The amount nearest to a number of minor units; less than nothing is nothing.
    #[must_use]
    pub fn nearest(minor: f64) -> Self {
        Self(libm::round(minor) as u64)
    }

    /// The amount in minor units (pence, cents).
    #[must_use]
    pub const fn minor(self) -> u64 {
        self.0
    }

    /// The amount in whole units, the minor ones cut off.
    #[must_use]
    pub const fn units(self) -> u64 {
        self.0 / 100
    }

    /// How far this amount lies on the way between two others; all the way where the two are one.
    #[must_use]
    pub fn between(self, from: Self, to: Self) -> Share {
        match to.0.saturating_sub(from.0) {
            0 => Share::ONE,
            span => Share::from_ratio(self.0.saturating_sub(from.0), span),
        }
    }

    /// What this amount is as a share of another; nothing of nothing is zero.
    #[must_use]
    pub fn as_share_of(self, whole: Self) -> Share {
        Share::from_ratio(self.0, whole.0)
    }

    /// This amount times two shares, rounded once as by [`Share::of`], so that a calculator comes to the same.
    #[must_use]
    pub fn times(self, shares: [Share; 2]) -> Self {
        const ONE: u128 = (Share::ONE.0 as u128).pow(2);
        let [first, second] = shares.map(|share| u128::from(share.0.max(0).unsigned_abs()));
        let product = u128::from(self.0).saturating_mul(first * second).saturating_add(ONE / 2);
        Self(u64::try_from(product / ONE).unwrap_or(u64::MAX))
    }
}

impl Add for Money {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl Sum for Money {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::ZERO, Add::add)
    }
}

/// A ratio in billionths: 1 % is ten million of them. It may be negative (a reduction) and may exceed one (a rise).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Share(i64);

impl Share {
    /// None of it.
    pub const ZERO: Self = Self(0);
    /// All of it, 100 %.
    pub const ONE: Self = Self(1_000_000_000);

    /// Half of it.
    pub const HALF: Self = Self(500_000_000);
    /// The least there is above nothing.
    pub const LEAST: Self = Self(1);

    /// What a number is of another; nothing of nothing is zero.
    #[must_use]
    pub fn from_ratio(part: u64, whole: u64) -> Self {
        match whole {
            0 => Self::ZERO,
            whole => Self(rounded(i128::from(part) * i128::from(Self::ONE.0), i128::from(whole))),
        }
    }

    /// A share of so many billionths.
    #[must_use]
    pub const fn from_billionths(billionths: i64) -> Self {
        Self(billionths)
    }

    /// The share in billionths.
    #[must_use]
    pub const fn billionths(self) -> i64 {
        self.0
    }

    /// The nearest share to a number, where 1.0 is all of it.
    #[must_use]
    pub fn nearest(number: f64) -> Self {
        Self(libm::round(number * Self::ONE.0 as f64) as i64)
    }

    /// The share as a number, where 1.0 is all of it.
    #[must_use]
    pub fn number(self) -> f64 {
        self.0 as f64 / Self::ONE.0 as f64
    }

    /// The share as a percentage.
    #[must_use]
    pub fn percent(self) -> f64 {
        self.0 as f64 / 10_000_000.0
    }

    /// This share of an amount; a negative share of anything is nothing.
    ///
    /// Every amount is rounded here, and where two shares are taken of it: to the nearest minor unit, halves upwards.
    #[must_use]
    pub fn of(self, amount: Money) -> Money {
        let share = self.0.max(0).unsigned_abs();
        let one = Self::ONE.0.unsigned_abs();
        // Most products fit into 64 bits, and those are several times faster in WebAssembly.
        match amount.0.checked_mul(share).and_then(|product| product.checked_add(one / 2)) {
            Some(product) => Money(product / one),
            None => {
                let product = u128::from(amount.0) * u128::from(share) + u128::from(one / 2);
                Money(u64::try_from(product / u128::from(one)).unwrap_or(u64::MAX))
            }
        }
    }

    /// A share of a share, to the nearest billionth.
    #[must_use]
    pub fn times(self, other: Self) -> Self {
        Self(rounded(i128::from(self.0) * i128::from(other.0), i128::from(Self::ONE.0)))
    }

    /// This share over another, to the nearest billionth; over nothing it is zero.
    #[must_use]
    pub fn divided_by(self, other: Self) -> Self {
        match other.0 {
            0 => Self::ZERO,
            divisor => Self(rounded(i128::from(self.0) * i128::from(Self::ONE.0), i128::from(divisor))),
        }
    }

    /// The share lying `part` of the way from this one to another.
    #[must_use]
    pub fn towards(self, other: Self, part: Self) -> Self {
        self + (other + -self).times(part)
    }
}

impl Add for Share {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl Neg for Share {
    type Output = Self;
    fn neg(self) -> Self {
        Self(-self.0)
    }
}

impl Sum for Share {
    fn sum<I: Iterator<Item = Self>>(shares: I) -> Self {
        shares.fold(Self::ZERO, Add::add)
    }
}

impl fmt::Display for Share {
    /// As a percentage with no more decimals than it has: `17.5`, `-20`, `0.8`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let (whole, part) = (self.0.unsigned_abs() / 10_000_000, self.0.unsigned_abs() % 10_000_000);
        let part = format!("{part:07}");
        match part.trim_end_matches('0') {
            "" => write!(f, "{sign}{whole}"),
            part => write!(f, "{sign}{whole}.{part}"),
        }
    }
}

/// Points of the seriousness score, in hundredths of one: as small as a change can be seen, so that what is shown adds up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Points(i64);

impl Points {
    /// No points.
    pub const ZERO: Self = Self(0);

    /// So many whole points.
    #[must_use]
    pub const fn whole(points: u32) -> Self {
        Self(points as i64 * 100)
    }

    /// The nearest points to a number, in hundredths.
    #[must_use]
    pub fn nearest(points: f64) -> Self {
        Self(libm::round(points * 100.0) as i64)
    }

    /// The points in hundredths of one.
    #[must_use]
    pub const fn hundredths(self) -> u64 {
        self.0.unsigned_abs()
    }

    /// The points as a number.
    #[must_use]
    pub fn number(self) -> f64 {
        self.0 as f64 / 100.0
    }

    /// This share of the points, to the nearest hundredth.
    #[must_use]
    pub fn portion(self, share: Share) -> Self {
        Self(rounded(i128::from(self.0) * i128::from(share.0), i128::from(Share::ONE.0)))
    }

    /// How far these points lie on the way between two others; all the way where the two are one.
    #[must_use]
    pub fn between(self, from: Self, to: Self) -> Share {
        match to.0 - from.0 {
            0 => Share::ONE,
            span => Share(rounded(i128::from(self.0 - from.0) * i128::from(Share::ONE.0), i128::from(span))),
        }
    }
}

impl Add for Points {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl Sum for Points {
    fn sum<I: Iterator<Item = Self>>(points: I) -> Self {
        points.fold(Self::ZERO, Add::add)
    }
}

/// A quotient by a positive divisor to the nearest whole number, halves away from zero; what does not fit is cut.
fn rounded(dividend: i128, divisor: i128) -> i64 {
    // Most fit into 64 bits, and those are several times faster in WebAssembly.
    if let (Ok(dividend), Ok(divisor)) = (i64::try_from(dividend), i64::try_from(divisor))
        && let Some(with_half) = dividend.checked_add(divisor / 2 * dividend.signum())
    {
        return with_half / divisor;
    }
    let quotient = (dividend + divisor / 2 * dividend.signum()) / divisor;
    i64::try_from(quotient).unwrap_or(if quotient < 0 { i64::MIN } else { i64::MAX })
}

/// By how much something is multiplied: a share, shares or a table of them that people are told as `× 2.5`, not as 250 %.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Multiple<T>(pub T);

/// The least, the central and the greatest of something; for penalties, the least is always the mildest.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Range<T> {
    /// The mildest end.
    pub lowest: T,
    /// Where the method lands without a reason to go either way.
    pub central: T,
    /// The severest end.
    pub highest: T,
}

impl<T: Copy> Range<T> {
    /// A range that is one point.
    #[must_use]
    pub const fn point(value: T) -> Self {
        Self { lowest: value, central: value, highest: value }
    }

    /// The same range of something else.
    #[must_use]
    pub fn map<U>(self, mut f: impl FnMut(T) -> U) -> Range<U> {
        Range { lowest: f(self.lowest), central: f(self.central), highest: f(self.highest) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn percent(percent: i64) -> Share {
        Share::from_billionths(percent * 10_000_000)
    }

    #[test]
    fn a_share_of_an_amount_is_rounded_once_to_the_nearest_minor_unit() {
        let check = |billionths, minor, expected| {
            assert_eq!(Share::from_billionths(billionths).of(Money::from_minor(minor)), Money::from_minor(expected));
        };
        check(170_000_000, 1_750_000_000, 297_500_000);
        check(8_000_000, 297_500_000, 2_380_000);
        check(500_000_000, 1, 1);
        check(499_999_999, 1, 0);
        check(-1, 100, 0);
        // Too large for 64 bits on the way, exact all the same.
        check(40_000_000, Money::LARGEST.minor(), Money::LARGEST.minor() / 25);
    }

    #[test]
    fn an_amount_times_two_shares_is_rounded_once() {
        let check = |minor, shares: [i64; 2], expected| {
            let shares = shares.map(Share::from_billionths);
            assert_eq!(Money::from_minor(minor).times(shares), Money::from_minor(expected));
        };
        // 8.7m pounds × 41.9218416 % × 57.8 %; the shares rounded to a billionth of one another come to a penny less.
        check(870_000_000, [419_218_416, 578_000_000], 210_808_173);
        check(1, [500_000_000, 1_000_000_000], 1);
        check(1, [499_999_999, 1_000_000_000], 0);
        check(100, [-1, 1_000_000_000], 0);
        check(Money::LARGEST.minor(), [40_000_000, 500_000_000], Money::LARGEST.minor() / 50);
        check(u64::MAX, [i64::MAX, i64::MAX], u64::MAX);
    }

    #[test]
    fn shares_multiply_and_lie_between() {
        assert_eq!(percent(50).times(percent(20)), percent(10));
        assert_eq!(percent(-50).times(percent(20)), percent(-10));
        assert_eq!(percent(20).towards(percent(100), percent(50)), percent(60));
        assert_eq!(percent(100).towards(percent(20), percent(50)), percent(60));
        assert_eq!(Money::from_units(18_000).as_share_of(Money::from_units(36_000)), percent(50));
    }

    #[test]
    fn a_share_prints_as_a_percentage_without_spare_digits() {
        let check = |billionths, expected: &str| assert_eq!(Share::from_billionths(billionths).to_string(), expected);
        check(175_000_000, "17.5");
        check(-200_000_000, "-20");
        check(8_000_000, "0.8");
        check(0, "0");
        check(1, "0.0000001");
    }

    #[test]
    fn points_know_how_far_they_lie() {
        let check = |points, expected| {
            assert_eq!(Points::nearest(points).between(Points::whole(50), Points::whole(100)), percent(expected));
        };
        check(50.0, 0);
        check(75.0, 50);
        check(100.0, 100);
        assert_eq!(Points::whole(22).portion(percent(50)), Points::whole(11));
    }
}
