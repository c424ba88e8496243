//! Places in a chart, as parts of its width, so that it is laid out anew for any width.

use std::fmt;
use std::ops::Sub;

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

    /// The place so many percent from the left edge.
    pub(crate) const fn percent(percent: u32) -> Self {
        Self(percent * 100)
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
