//! Numbers for people: amounts, percentages and chances, with no more digits than they earn.

use crate::date::Date;
use crate::money::{Money, Points, Range, Share};
use crate::rulebook::{CONTROLS, Entry};
use crate::scenario::{Control, Regime};
use crate::words::Word;
use crate::working::Value;

/// The sign of a regime's currency.
#[must_use]
pub const fn currency_sign(regime: Regime) -> &'static str {
    match regime {
        Regime::Uk => "£",
        Regime::Eu => "€",
    }
}

/// What is said of an amount below the first unit, whole so that other languages can say it.
const fn below_one(regime: Regime) -> &'static str {
    match regime {
        Regime::Uk => "under £1",
        Regime::Eu => "under €1",
    }
}

/// The three letters of a regime's currency.
#[must_use]
pub const fn currency(regime: Regime) -> &'static str {
    match regime {
        Regime::Uk => "GBP",
        Regime::Eu => "EUR",
    }
}

/// An amount to the last minor unit: `£6,090,000`, `£17,999.50`.
#[must_use]
pub fn exact(amount: Money, regime: Regime) -> String {
    let (sign, units) = (currency_sign(regime), count(amount.units()));
    match amount.minor() % 100 {
        0 => format!("{sign}{units}"),
        minor => format!("{sign}{units}.{minor:02}"),
    }
}

/// An estimated amount as one would say it, to two significant figures: `£6.1m`, `£520,000`.
#[must_use]
pub fn rounded(amount: Money, regime: Regime) -> String {
    said(amount, regime, 2)
}

/// An amount of the law as one would say it, to three significant figures: `£17.5m`.
#[must_use]
pub fn short(amount: Money, regime: Regime) -> String {
    said(amount, regime, 3)
}

fn said(amount: Money, regime: Regime, digits: u32) -> String {
    let sign = currency_sign(regime);
    let units = significant(amount.minor().saturating_add(50) / 100, digits);
    match units {
        _ if amount > Money::ZERO && amount < Money::from_units(1) => below_one(regime).to_owned(),
        1_000_000_000.. => format!("{sign}{}bn", decimal(units, 9, 2)),
        1_000_000.. => format!("{sign}{}m", decimal(units, 6, 2)),
        _ => format!("{sign}{}", count(units)),
    }
}

/// The last digit to which amounts are told that people add up, so that the sums are right as they are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unit(u64);

impl Unit {
    /// The digit that leaves the greatest of the amounts three significant figures.
    #[must_use]
    pub fn of(greatest: Money) -> Self {
        Self(10_u64.pow(greatest.units().checked_ilog10().unwrap_or_default().saturating_sub(2)))
    }

    /// An amount to that digit: `£2.48m`, `£0.40m`.
    #[must_use]
    pub fn amount(self, amount: Money, regime: Regime) -> String {
        self.said(self.units(amount), regime)
    }

    /// What leads from one amount to another, both to that digit: `+£0.41m`, `−£0.41m`, `no change`.
    #[must_use]
    pub fn change(self, from: Money, to: Money, regime: Regime) -> String {
        let (from, to) = (self.units(from), self.units(to));
        match to.abs_diff(from) {
            0 => "no change".into(),
            rise if to > from => format!("+{}", self.said(rise, regime)),
            fall => format!("−{}", self.said(fall, regime)),
        }
    }

    fn units(self, amount: Money) -> u64 {
        (amount.units() + self.0 / 2) / self.0 * self.0
    }

    fn said(self, units: u64, regime: Regime) -> String {
        let (sign, noughts) = (currency_sign(regime), self.0.ilog10());
        let (power, letter) = match noughts {
            0..4 => return format!("{sign}{}", count(units)),
            4..7 => (6, "m"),
            _ => (9_u32, "bn"),
        };
        let decimals = power.saturating_sub(noughts);
        let (number, ten) = (units / 10_u64.pow(power - decimals), 10_u64.pow(decimals));
        match decimals as usize {
            0 => format!("{sign}{}{letter}", count(number)),
            width => format!("{sign}{}.{:0width$}{letter}", count(number / ten), number % ten),
        }
    }
}

/// A whole number with its thousands apart: `82,946`.
#[must_use]
pub fn count(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// A day in words: `23 November 2026`.
#[must_use]
pub fn day(date: Date) -> String {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let (year, month, day) = date.parts();
    format!("{day} {} {year}", MONTHS[usize::from(month - 1)])
}

/// A share as a percentage, to one decimal from 1 % on and to two significant figures below: `50.9%`, `0.24%`.
#[must_use]
pub fn percent(share: Share) -> String {
    percent_to(
        share,
        match share.billionths().unsigned_abs() {
            0 | 10_000_000.. => 1,
            1_000_000.. => 2,
            100_000.. => 3,
            10_000.. => 4,
            _ => 5,
        },
    )
}

fn percent_to(share: Share, decimals: u32) -> String {
    let sign = if share < Share::ZERO { "−" } else { "" };
    // In ten-millionths of a percent; no number with a floating point is printed, which saves much code.
    format!("{sign}{}%", decimal(share.billionths().unsigned_abs(), 7, decimals))
}

/// A factor with every digit, so that an amount can be worked out again from it: `× 2.5`.
fn multiple(factor: Share) -> String {
    format!("×\u{a0}{}", decimal(factor.billionths().unsigned_abs(), 9, 9))
}

/// A number given in so many decimals, rounded to fewer and without spare noughts.
fn decimal(number: u64, given: u32, wanted: u32) -> String {
    let unit = 10_u64.pow(given - wanted);
    let (rounded, ten) = ((number + unit / 2) / unit, 10_u64.pow(wanted));
    let (whole, part) = (rounded / ten, rounded % ten);
    let part = format!("{part:0width$}", width = wanted as usize);
    match part.trim_end_matches('0') {
        "" => count(whole),
        part => format!("{}.{part}", count(whole)),
    }
}

/// A change as a signed percentage: `+10%`, `−20%`, `no change`.
#[must_use]
pub fn change(share: Share) -> String {
    match percent(share) {
        text if text == "0%" || text == "−0%" => "no change".into(),
        text if share > Share::ZERO => format!("+{text}"),
        text => text,
    }
}

/// A change as one would say it, to whole percents from ten on: `+17%`, `−4.2%`, `no change`.
#[must_use]
pub fn rough_change(share: Share) -> String {
    const PERCENT: i64 = 10_000_000;
    let billionths = share.billionths();
    let whole = (billionths + billionths.signum() * PERCENT / 2) / PERCENT * PERCENT;
    change(if whole.abs() < 10 * PERCENT { share } else { Share::from_billionths(whole) })
}

/// How many times something is another, to two significant figures: `4.3`, `12`.
#[must_use]
pub fn times(ratio: Share) -> String {
    let tenths = significant(ratio.billionths().unsigned_abs() / 100_000_000, 2);
    decimal(tenths, 1, 1)
}

/// A chance as one would say it, to two significant figures: `1 in 420`.
#[must_use]
pub fn one_in(chance: Share) -> String {
    match chance.billionths() {
        ..=0 => "never".into(),
        billionths => {
            let one = Share::ONE.billionths();
            format!("1 in {}", count(significant(((one + billionths / 2) / billionths).unsigned_abs(), 2)))
        }
    }
}

/// What stands beside the figures of a public body that the law of its country lets nobody fine.
pub const EXEMPT: &str =
    "The law of this country imposes no fine on public bodies; these are the figures of another body.";

/// How likely a penalty is, as short as it can be said: `1 in 420`, `none by law`.
#[must_use]
pub fn how_likely(chance: Share, exempt: bool) -> String {
    if exempt { "none by law".into() } else { one_in(chance) }
}

/// Points of the seriousness score, with every digit, so that they can be added up again.
#[must_use]
pub fn points(points: Points) -> String {
    decimal(points.hundredths(), 2, 2)
}

/// Anything that stands in a line of the working, in words.
#[must_use]
pub fn value(value: &Value, regime: Regime) -> String {
    match value {
        Value::Rule => "the rule".into(),
        Value::Money(amount) => exact(*amount, regime),
        // With every digit, so that an amount can be worked out again from it.
        Value::Share(share) => percent_to(*share, 7),
        Value::Points(score) => points(*score),
        Value::Count(number) => count(*number),
        Value::Word(word) => (*word).into(),
        Value::Words(words) => words.join(", "),
        Value::Shares(range) => three(range.map(percent)),
        Value::Amounts(range) => three(range.map(|amount| exact(amount, regime))),
        Value::Span(span) => format!("{} to {}", percent(span.lowest), percent(span.highest)),
        Value::LogPoints(scale) => {
            let (from, to) = (count(scale.from), count(scale.to));
            format!("0 at {from} to {} at {to}, by the logarithm", points(scale.points))
        }
        Value::PointsBy(table) => listed(table, |score| points(*score)),
        Value::SharesBy(table) => listed(table, |range| three(range.map(change))),
        Value::ShareBy(table) => listed(table, |share| percent(*share)),
        Value::Multiple(factor) => multiple(*factor),
        Value::Multiples(range) => three(range.map(multiple)),
        Value::MultipleBy(table) => listed(table, |factor| multiple(*factor)),
        Value::Weights(table) => listed(table, u32::to_string),
        Value::States(states) => listed_pairs(
            Control::ALL.iter().zip(states).map(|(control, state)| (control.word(), state.word().to_owned())),
        ),
        Value::Curve(knots) => {
            listed_pairs(knots.iter().map(|knot| ("", format!("{} at {} points", percent(knot.1), points(knot.0)))))
        }
        Value::Bands(bands) => listed_pairs(bands.iter().map(|band| {
            let share = format!("{} to {}", percent(band.share.lowest), percent(band.share.highest));
            (
                "",
                band.up_to
                    .map_or_else(|| format!("{share} above"), |edge| format!("{share} up to {}", exact(edge, regime))),
            )
        })),
        Value::Chances(chances) => listed_pairs(chances.iter().map(|chance| {
            ("", format!("{} around {} people ({})", percent(chance.of.central), count(chance.people), chance.counted))
        })),
        Value::Frequencies(frequencies) => listed_pairs(frequencies.iter().map(|frequency| {
            ("", format!("{} around {}", percent(frequency.of.central), exact(frequency.turnover, regime)))
        })),
        Value::Articles(spans) => listed_pairs(spans.iter().map(|span| ("", span.to_string()))),
        Value::Infringement(infringement) => infringement.to_string(),
        Value::Day(date) => day(*date),
    }
}

fn three(range: Range<String>) -> String {
    if range.lowest == range.central && range.central == range.highest {
        return range.central;
    }
    format!("{} to {}, centre {}", range.lowest, range.highest, range.central)
}

fn listed<T>(table: &[Entry<T>], text: impl Fn(&T) -> String) -> String {
    listed_pairs(table.iter().map(|entry| (entry.0, text(&entry.1))))
}

fn listed_pairs<'w>(pairs: impl Iterator<Item = (&'w str, String)>) -> String {
    // A control has a name that is easier to read than its key.
    let name = |word| CONTROLS.iter().find(|control| control.key == word).map_or(word, |control| control.short);
    let parts: Vec<String> =
        pairs.map(|(word, text)| if word.is_empty() { text } else { format!("{} {text}", name(word)) }).collect();
    parts.join(", ")
}

/// A whole number to so many significant figures.
fn significant(number: u64, figures: u32) -> u64 {
    let digits = number.checked_ilog10().unwrap_or_default() + 1;
    let unit = 10_u64.pow(digits.saturating_sub(figures));
    (number + unit / 2) / unit * unit
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_as_one_would_say_them() {
        let check = |units, expected: &str| assert_eq!(rounded(Money::from_units(units), Regime::Uk), expected);
        check(0, "£0");
        check(850, "£850");
        check(23_800, "£24,000");
        check(999_999, "£1m");
        check(6_090_000, "£6.1m");
        check(43_500_000, "£44m");
        check(435_000_000, "£440m");
        check(1_234_000_000, "£1.2bn");
        assert_eq!(short(Money::from_units(17_500_000), Regime::Uk), "£17.5m");
        assert_eq!(short(Money::from_units(8_700_000), Regime::Uk), "£8.7m");
        assert_eq!(short(Money::from_units(96_864_000), Regime::Uk), "£96.9m");
        assert_eq!(exact(Money::from_minor(1_799_950), Regime::Eu), "€17,999.50");
        assert_eq!(exact(Money::from_units(6_090_000), Regime::Uk), "£6,090,000");
    }

    #[test]
    fn less_than_a_unit_is_not_nothing() {
        let check = |minor, expected: &str| assert_eq!(rounded(Money::from_minor(minor), Regime::Uk), expected);
        check(0, "£0");
        check(1, "under £1");
        check(99, "under £1");
        check(100, "£1");
        check(1_384, "£14");
        check(1_349, "£13");
    }

    #[test]
    fn amounts_that_are_added_up_share_their_last_digit() {
        let check = |greatest, amount, expected: &str| {
            let unit = Unit::of(Money::from_units(greatest));
            assert_eq!(unit.amount(Money::from_units(amount), Regime::Uk), expected);
        };
        check(2_483_000, 2_483_000, "£2.48m");
        check(2_483_000, 396_000, "£0.40m");
        check(24_830_000, 396_000, "£0.4m");
        check(248_300_000, 13_396_000, "£13m");
        check(2_483_000_000, 13_396_000, "£0.01bn");
        check(999_000, 12_345, "£12,000");
        check(700, 70, "£70");
        check(0, 0, "£0");
        check(9_999_000_000_000, 9_999_000_000_000, "£10,000bn");
        let change = |from, to| {
            Unit::of(Money::from_units(2_000_000)).change(Money::from_units(from), Money::from_units(to), Regime::Eu)
        };
        assert_eq!(change(1_000_000, 1_414_000), "+€0.41m");
        assert_eq!(change(1_414_000, 1_000_000), "−€0.41m");
        assert_eq!(change(1_000_000, 1_004_000), "no change");
    }

    #[test]
    fn chances_as_one_would_say_them() {
        let check = |billionths, expected: &str| assert_eq!(one_in(Share::from_billionths(billionths)), expected);
        check(2_400_000, "1 in 420");
        check(75_000, "1 in 13,000");
        check(500_000_000, "1 in 2");
        check(1, "1 in 1,000,000,000");
        check(0, "never");
    }

    #[test]
    fn percentages_with_the_digits_they_earn() {
        let check = |billionths, expected: &str| assert_eq!(percent(Share::from_billionths(billionths)), expected);
        check(509_123_456, "50.9%");
        check(1_000_000_000, "100%");
        check(8_000_000, "0.8%");
        check(2_400_000, "0.24%");
        check(75_000, "0.0075%");
        check(-200_000_000, "−20%");
        check(0, "0%");
        assert_eq!(change(Share::from_billionths(100_000_000)), "+10%");
        assert_eq!(change(Share::ZERO), "no change");
        let rough = |billionths| rough_change(Share::from_billionths(billionths));
        assert_eq!([172_900_000, -172_900_000, 42_000_000].map(rough), ["+17%", "−17%", "+4.2%"]);
        let times = |billionths| times(Share::from_billionths(billionths));
        assert_eq!([4_300_000_000, 12_345_678_901, 2_000_000_000].map(times), ["4.3", "12", "2"]);
    }
}
