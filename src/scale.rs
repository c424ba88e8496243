//! Places in a chart, as parts of its width, so that it is laid out anew for any width; and amounts as places.

use std::fmt;
use std::ops::Sub;

use amerce_engine::money::Money;

/// A place from the left edge to the right one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place(u32);

impl Place {
    /// The right edge.
    pub(crate) const END: Self = Self(10_000);

    /// The place at a part of the width; what lies outside is shown at the edge.
    pub(crate) fn at(part: f64) -> Self {
        Self((part.clamp(0.0, 1.0) * f64::from(Self::END.0)).round() as u32)
    }

    /// The place in a width of whole units.
    pub(crate) fn of(self, width: u32) -> u32 {
        (width * self.0 + Self::END.0 / 2) / Self::END.0
    }

    /// The place so many percent from the left edge.
    pub(crate) const fn percent(percent: u32) -> Self {
        Self(percent * 100)
    }
}

impl Place {
    /// How words are to stand to the place so that they stay within the width.
    pub(crate) fn anchor_inside(self) -> &'static str {
        match self {
            place if place < Self::percent(3) => "start",
            place if place > Self::percent(97) => "end",
            _ => "middle",
        }
    }
}

impl Sub for Place {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl fmt::Display for Place {
    /// As SVG takes it: `12.34%`. Whole numbers are printed only, since printing floating ones takes much code.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{:02}%", self.0 / 100, self.0 % 100)
    }
}

/// A logarithmic scale.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Scale {
    from: f64,
    to: f64,
}

/// A decade of the scale; every other one is major and keeps its words where there is little room.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Tick {
    pub(crate) amount: Money,
    pub(crate) major: bool,
}

impl Scale {
    /// Three to seven whole decades, ending above the maximum; what lies below its foot is shown at its foot.
    pub(crate) fn around(lowest: Money, maximum: Money) -> Self {
        let decade = |amount: Money| amount.units().max(1).ilog10();
        let to = decade(maximum) + 1;
        let from = decade(lowest).min(to.saturating_sub(3)).max(to.saturating_sub(7));
        Self { from: from.into(), to: to.into() }
    }

    /// From the whole decade below one amount to just above another, seven decades at most.
    pub(crate) fn up_to(least: Money, greatest: Money) -> Self {
        let to = logarithm(greatest.max(Money::from_units(10))) + 0.15;
        Self { from: logarithm(least).floor().clamp(to.floor() - 7.0, to.ceil() - 1.0), to }
    }

    /// From one amount to another, with a tenth of a decade to spare.
    pub(crate) fn between(least: Money, greatest: Money) -> Self {
        Self { from: logarithm(least) - 0.1, to: logarithm(greatest) + 0.1 }
    }

    /// Where an amount lies; what is outside is shown at the edge.
    pub(crate) fn place(self, amount: Money) -> Place {
        Place::at((logarithm(amount) - self.from) / (self.to - self.from))
    }

    /// The amount at a place, as one would say it: to two significant figures.
    pub(crate) fn amount(self, place: Place) -> Money {
        let units = 10_f64.powf(self.from + (self.to - self.from) * f64::from(place.0) / f64::from(Place::END.0));
        let digit = 10_f64.powf(units.log10().floor() - 1.0).max(1.0);
        Money::from_units(((units / digit).round() * digit) as u64)
    }

    /// Every decade from the foot to the top.
    pub(crate) fn ticks(self) -> impl Iterator<Item = Tick> {
        let (from, to) = (self.from.ceil() as u32, self.to.floor() as u32);
        (from..=to).map(move |decade| Tick {
            amount: Money::from_units(10_u64.pow(decade)),
            major: (to - decade).is_multiple_of(2),
        })
    }
}

/// A scale on which equal amounts are equally wide.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Even {
    from: f64,
    to: f64,
}

impl Even {
    /// From one amount to another, with a twentieth to spare at each end.
    pub(crate) fn between(least: Money, greatest: Money) -> Self {
        let (least, greatest) = (least.minor() as f64, greatest.minor() as f64);
        let spare = (greatest - least).max(1.0) / 20.0;
        Self { from: least - spare, to: greatest + spare }
    }

    /// Where an amount lies.
    pub(crate) fn place(self, amount: Money) -> Place {
        Place::at((amount.minor() as f64 - self.from) / (self.to - self.from))
    }
}

/// The decimal logarithm of an amount in whole units; a penny counts for nothing.
fn logarithm(amount: Money) -> f64 {
    (amount.minor().max(1) as f64 / 100.0).log10()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_lie_in_order_within_the_width() {
        let scale = Scale::around(Money::from_units(300_000), Money::from_units(8_700_000));
        assert_eq!(scale, Scale { from: 4.0, to: 7.0 });
        assert_eq!(scale.place(Money::from_units(10_000)), Place::percent(0));
        assert_eq!(scale.place(Money::from_units(10_000_000)), Place::END);
        assert_eq!(scale.place(Money::from_units(100_000)), Place::at(1.0 / 3.0));
        assert_eq!(scale.place(Money::ZERO), Place::percent(0));
        assert_eq!(scale.ticks().count(), 4);
    }

    #[test]
    fn an_amount_is_found_at_its_place() {
        let scale = Scale::between(Money::from_units(1_000), Money::from_units(17_500_000));
        for units in [1_000, 1_500, 250_000, 9_900_000, 17_000_000] {
            let amount = Money::from_units(units);
            assert_eq!(scale.amount(scale.place(amount)), amount);
        }
    }

    #[test]
    fn equal_amounts_are_equally_wide() {
        let even = Even::between(Money::from_units(100), Money::from_units(200));
        let place = |units| even.place(Money::from_units(units));
        assert_eq!([place(95), place(150), place(205)], [Place::percent(0), Place::percent(50), Place::END]);
        let one = Even::between(Money::ZERO, Money::ZERO);
        assert_eq!(one.place(Money::ZERO), Place::percent(50));
    }

    #[test]
    fn a_scale_up_to_an_amount_has_a_decade_at_its_foot() {
        let scale = Scale::up_to(Money::from_units(300_000), Money::from_units(17_500_000));
        assert_eq!(scale.place(Money::from_units(100_000)), Place::percent(0));
        assert!(scale.place(Money::from_units(17_500_000)) > Place::percent(90));
        assert_eq!(scale.ticks().map(|tick| tick.amount.units()).collect::<Vec<_>>(), [100_000, 1_000_000, 10_000_000]);
        assert!(Scale::up_to(Money::ZERO, Money::ZERO).ticks().count() > 0);
        assert!(Scale::up_to(Money::LARGEST, Money::LARGEST).ticks().count() > 0);
    }

    #[test]
    fn the_scale_bears_any_amount() {
        let scale = Scale::around(Money::ZERO, Money::LARGEST);
        assert!(scale.place(Money::LARGEST) < Place::END);
        assert_eq!(Scale::around(Money::ZERO, Money::ZERO).place(Money::ZERO), Place::percent(0));
    }
}
