//! Where in a range an authority lands. The steps ask; they never choose.

use crate::money::{Range, Share};

/// An answer to: where in this range?
pub trait Judgement {
    /// The name of the choice, for the working.
    fn name(&self) -> &'static str;

    /// A share within the range.
    fn choose(&mut self, range: Range<Share>) -> Share;
}

/// Always the mildest that the method allows.
#[derive(Clone, Copy, Debug)]
pub struct Lowest;

/// Where the method lands without a reason to go either way.
#[derive(Clone, Copy, Debug)]
pub struct Central;

/// Always the severest that the method allows.
#[derive(Clone, Copy, Debug)]
pub struct Highest;

impl Judgement for Lowest {
    fn name(&self) -> &'static str {
        "lowest"
    }

    fn choose(&mut self, range: Range<Share>) -> Share {
        range.lowest
    }
}

impl Judgement for Central {
    fn name(&self) -> &'static str {
        "central"
    }

    fn choose(&mut self, range: Range<Share>) -> Share {
        range.central
    }
}

impl Judgement for Highest {
    fn name(&self) -> &'static str {
        "highest"
    }

    fn choose(&mut self, range: Range<Share>) -> Share {
        range.highest
    }
}
