//! The normal distribution with mean zero and standard deviation one.

/// The chance of more than so many standard deviations.
pub(crate) fn above(standard: f64) -> f64 {
    libm::erfc(standard * std::f64::consts::FRAC_1_SQRT_2) / 2.0
}

/// How many standard deviations this share lies below, by algorithm AS 241 (Wichura 1988), to sixteen figures.
pub(crate) fn quantile(share: f64) -> f64 {
    let from_middle = share - 0.5;
    if from_middle.abs() <= 0.425 {
        return from_middle * rational(&MIDDLE, 0.180_625 - from_middle * from_middle);
    }
    let tail = libm::sqrt(-libm::log(share.min(1.0 - share)));
    let size = if tail <= 5.0 { rational(&TAIL, tail - 1.6) } else { rational(&FAR_TAIL, tail - 5.0) };
    if from_middle < 0.0 { -size } else { size }
}

/// The quotient of two polynomials, their coefficients from the constant one up.
fn rational([over, under]: &[[f64; 8]; 2], at: f64) -> f64 {
    let polynomial = |coefficients: &[f64; 8]| coefficients.iter().rev().fold(0.0, |sum, next| sum * at + next);
    polynomial(over) / polynomial(under)
}

const MIDDLE: [[f64; 8]; 2] = [
    [
        3.387_132_872_796_366_6,
        133.141_667_891_784_38,
        1_971.590_950_306_551_3,
        13_731.693_765_509_46,
        45_921.953_931_549_87,
        67_265.770_927_008_7,
        33_430.575_583_588_13,
        2_509.080_928_730_122_7,
    ],
    [
        1.0,
        42.313_330_701_600_91,
        687.187_007_492_057_9,
        5_394.196_021_424_751,
        21_213.794_301_586_597,
        39_307.895_800_092_71,
        28_729.085_735_721_943,
        5_226.495_278_852_854,
    ],
];

const TAIL: [[f64; 8]; 2] = [
    [
        1.423_437_110_749_683_5,
        4.630_337_846_156_546,
        5.769_497_221_460_691,
        3.647_848_324_763_204_5,
        1.270_458_252_452_368_4,
        0.241_780_725_177_450_6,
        0.022_723_844_989_269_184,
        0.000_774_545_014_278_341_4,
    ],
    [
        1.0,
        2.053_191_626_637_759,
        1.676_384_830_183_803_8,
        0.689_767_334_985_1,
        0.148_103_976_427_480_08,
        0.015_198_666_563_616_457,
        0.000_547_593_808_499_534_5,
        1.050_750_071_644_416_9e-9,
    ],
];

const FAR_TAIL: [[f64; 8]; 2] = [
    [
        6.657_904_643_501_103,
        5.463_784_911_164_114,
        1.784_826_539_917_291_3,
        0.296_560_571_828_504_87,
        0.026_532_189_526_576_124,
        0.001_242_660_947_388_078_4,
        0.000_027_115_555_687_434_876,
        2.010_334_399_292_288e-7,
    ],
    [
        1.0,
        0.599_832_206_555_888,
        0.136_929_880_922_735_8,
        0.014_875_361_290_850_615,
        0.000_786_869_131_145_613_3,
        0.000_018_463_183_175_100_548,
        1.421_511_758_316_446e-7,
        2.044_263_103_389_939_7e-15,
    ],
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantiles_and_chances_undo_each_other() {
        for share in [1e-300, 1e-20, 1e-9, 0.001, 0.075, 0.1, 0.5, 0.9, 0.925, 0.999] {
            let found = above(-quantile(share));
            assert!((found / share - 1.0).abs() < 1e-12, "{share}: {found}");
        }
        // As tables of the normal distribution have them.
        assert!((quantile(0.975) - 1.959_963_984_540_054).abs() < 1e-14);
        assert!((quantile(0.9) - 1.281_551_565_544_600_4).abs() < 1e-14);
    }
}
