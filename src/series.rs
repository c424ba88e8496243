//! Preferred numbers for sliders over several powers of ten: twenty-four to each, evenly apart to the eye.

/// The first figures of a power of ten, each about a tenth above the one before.
const FIGURES: [u64; 24] =
    [10, 11, 12, 13, 15, 16, 18, 20, 22, 24, 27, 30, 33, 36, 39, 43, 47, 51, 56, 62, 68, 75, 82, 91];

/// A series of preferred numbers from one power of ten to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Series {
    from: u32,
    to: u32,
}

impl Series {
    /// From ten to the one power to ten to the other; the lower is one at least.
    pub(crate) const fn between(from: u32, to: u32) -> Self {
        Self { from, to }
    }

    /// The place of the last number; the first is at nought.
    pub(crate) fn last(self) -> usize {
        (self.to - self.from) as usize * FIGURES.len()
    }

    /// The number at a place; beyond the last, the last.
    pub(crate) fn at(self, place: usize) -> u64 {
        let place = place.min(self.last());
        let power = self.from + (place / FIGURES.len()) as u32;
        FIGURES[place % FIGURES.len()] * 10_u64.pow(power - 1)
    }

    /// The place of the greatest number that is no more than another; the first where none is.
    pub(crate) fn place(self, number: u64) -> usize {
        (0..=self.last()).rfind(|place| self.at(*place) <= number).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_has_a_number_of_its_own_and_is_found_again() {
        let series = Series::between(1, 8);
        assert_eq!((series.at(0), series.at(series.last())), (10, 100_000_000));
        assert!((0..series.last()).all(|place| series.at(place) < series.at(place + 1)));
        assert!((0..=series.last()).all(|place| series.place(series.at(place)) == place));
    }

    #[test]
    fn what_lies_between_or_beyond_is_shown_at_the_nearest_below() {
        let series = Series::between(1, 3);
        let check = |number, expected| assert_eq!(series.at(series.place(number)), expected, "{number}");
        check(0, 10);
        check(14, 13);
        check(999, 910);
        check(1_000, 1_000);
        check(u64::MAX, 1_000);
        assert_eq!(series.at(usize::MAX), 1_000);
    }
}
