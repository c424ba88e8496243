//! The source of chance: xoshiro256++, seeded by SplitMix64.
//!
//! Both are by Blackman and Vigna (<https://prng.di.unimi.it/>), in the public domain, and use whole numbers only, so that
//! a seed gives the same draws natively and in every browser.

/// A xoshiro256++ generator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Generator {
    state: [u64; 4],
}

impl Generator {
    /// The generator that belongs to a seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        let mut mixer = SplitMix::new(seed);
        Self { state: std::array::from_fn(|_| mixer.bits()) }
    }

    /// The next 64 bits.
    pub fn bits(&mut self) -> u64 {
        let state = &mut self.state;
        let bits = state[0].wrapping_add(state[3]).rotate_left(23).wrapping_add(state[0]);
        let shifted = state[1] << 17;
        state[2] ^= state[0];
        state[3] ^= state[1];
        state[1] ^= state[2];
        state[0] ^= state[3];
        state[2] ^= shifted;
        state[3] = state[3].rotate_left(45);
        bits
    }

    /// The next number between zero and one; never either of them.
    pub fn uniform(&mut self) -> f64 {
        unit(self.bits())
    }
}

/// A SplitMix64 generator: one multiplication chain, from any state to well mixed bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SplitMix(u64);

impl SplitMix {
    /// The generator that belongs to a seed.
    #[must_use]
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The next 64 bits.
    pub const fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut bits = self.0;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        bits ^ (bits >> 31)
    }
}

/// The number between zero and one that belongs to 64 bits: the middle of one of 2⁵² equal parts.
#[must_use]
#[inline(always)]
pub const fn unit(bits: u64) -> f64 {
    // From one to two the exponent is fixed and the fraction is the number; half a part keeps it from zero.
    const HALF_A_PART: f64 = 1.0 / (1_u64 << 53) as f64;
    f64::from_bits((bits >> 12) | 1.0_f64.to_bits()) - 1.0 + HALF_A_PART
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The first numbers of the reference implementation, `xoshiro256plusplus.c`, from the state 1, 2, 3, 4.
    #[test]
    fn the_reference_gives_the_same_numbers() {
        let mut generator = Generator { state: [1, 2, 3, 4] };
        let expected = [
            41_943_041,
            58_720_359,
            3_588_806_011_781_223,
            3_591_011_842_654_386,
            9_228_616_714_210_784_205,
            9_973_669_472_204_895_162,
            14_011_001_112_246_962_877,
            12_406_186_145_184_390_807,
            15_849_039_046_786_891_736,
            10_450_023_813_501_588_000,
        ];
        assert_eq!(expected.map(|_| generator.bits()), expected);
    }

    /// The first numbers of the reference implementation, `splitmix64.c`, from zero.
    #[test]
    fn the_seeds_are_mixed_as_the_reference_does() {
        let mut mixer = SplitMix::new(0);
        let expected = [0xe220_a839_7b1d_cdaf, 0x6e78_9e6a_a1b9_65f4, 0x06c4_5d18_8009_454f, 0xf88b_b8a8_724c_81ec];
        assert_eq!(expected.map(|_| mixer.bits()), expected);
    }

    #[test]
    fn a_unit_lies_between_zero_and_one_and_its_mean_in_the_middle() {
        assert!(unit(0) > 0.0 && unit(u64::MAX) < 1.0);
        assert!((unit(1 << 63) - 0.5).abs() < 1e-15);
        let mut generator = Generator::new(7);
        let mean = (0..10_000).map(|_| generator.uniform()).sum::<f64>() / 10_000.0;
        assert!((mean - 0.5).abs() < 0.01, "{mean}");
    }
}
