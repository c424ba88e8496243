//! Amounts, counts and percentages as people write them.

use crate::format;
use crate::money::{Money, Share};
use crate::scenario::Regime;

/// A decimal number as written, exact: `1.25` is 125 and two decimals.
struct Decimal {
    digits: u128,
    decimals: u32,
}

impl Decimal {
    /// Reads digits as they are written in English or, where that makes no sense, as on the continent.
    fn read(text: &str) -> Option<Self> {
        Self::english(text).or_else(|| Self::continental(text))
    }

    /// Reads digits with a comma before decimals, and with points between thousands.
    fn continental(text: &str) -> Option<Self> {
        let other = |c: char| match c {
            ',' => '.',
            '.' => ',',
            c => c,
        };
        let number = Self::english(&text.chars().map(other).collect::<String>())?;
        // Three digits after one comma are a thousand to one reader and decimals to the other.
        (number.decimals != 3 || text.contains('.')).then_some(number)
    }

    /// Reads digits with one point at most and with blanks or commas between thousands.
    fn english(text: &str) -> Option<Self> {
        let (whole, part) = text.split_once('.').unwrap_or((text, ""));
        let separated = |c: char| c == ',' || c == '_' || c == '\'' || c.is_whitespace();
        let mut groups = whole.split(separated);
        let first = groups.next().unwrap_or_default();
        let groups: Vec<&str> = groups.collect();
        let grouped =
            groups.iter().all(|group| group.len() == 3) && (groups.is_empty() || (1..=3).contains(&first.len()));
        let digits: String = [first].into_iter().chain(groups).chain([part]).collect();
        let sound =
            grouped && !digits.is_empty() && digits.len() <= 30 && digits.bytes().all(|byte| byte.is_ascii_digit());
        sound.then(|| Self { digits: digits.parse().unwrap_or(u128::MAX), decimals: part.len() as u32 })
    }

    /// The number times a power of ten, if nothing is left over.
    fn exactly(&self, power: u32) -> Option<u128> {
        let whole = self.times(power);
        (whole.checked_mul(10_u128.checked_pow(self.decimals)?)? == self.digits.checked_mul(10_u128.pow(power))?)
            .then_some(whole)
    }

    /// The number times a power of ten, to the nearest whole one.
    fn times(&self, power: u32) -> u128 {
        match power.checked_sub(self.decimals) {
            Some(more) => self.digits.saturating_mul(10_u128.pow(more)),
            None => {
                let divisor = 10_u128.pow(self.decimals - power);
                self.digits / divisor + u128::from(self.digits % divisor >= divisor / 2)
            }
        }
    }
}

/// Splits what is written after a number from it: `1.2bn` is `1.2` and nine noughts.
fn scaled(text: &str) -> Option<(Decimal, u32)> {
    // The point of an abbreviation, but not that of a number.
    let abbreviated = text.strip_suffix('.').filter(|text| text.ends_with(|c: char| c.is_ascii_alphabetic()));
    let text = abbreviated.unwrap_or(text);
    let end = text.trim_end_matches(|c: char| c.is_ascii_alphabetic()).len();
    let power = match &text[end..] {
        "" => 0,
        "k" | "th" | "thousand" | "tsd" => 3,
        "m" | "mn" | "mio" | "mln" | "million" | "millionen" => 6,
        "b" | "bn" | "billion" | "mrd" => 9,
        "tn" | "trillion" => 12,
        _ => return None,
    };
    let digits = text[..end].trim();
    let mut number = Decimal::read(digits)?;
    // Nothing that is counted or paid has three decimals: such a point sets thousands apart, as on the continent.
    let grouped = digits.find('.').is_some_and(|at| at <= 3) && !digits.starts_with('0') && !digits.contains(',');
    if power == 0 && number.decimals == 3 && grouped {
        number.decimals = 0;
    }
    Some((number, power))
}

/// Words that say that a number is not exact, which those that are entered need not be.
const ABOUT: [&str; 10] = ["about", "approximately", "approx.", "approx", "around", "circa", "ca.", "ca", "etwa", "~"];

/// A text in small letters, without a word that says that it is not exact.
fn without_about(text: &str) -> String {
    let text = text.to_ascii_lowercase();
    let rest = ABOUT.iter().find_map(|about| text.strip_prefix(about));
    rest.map_or(&*text, str::trim_start).to_owned()
}

/// What may stand after an amount that comes again every year.
const YEARLY: [&str; 3] = [" a year", " per year", " im jahr"];

/// Reads an amount in the regime's currency, to the nearest whole unit.
pub(super) fn amount(text: &str, regime: Regime) -> Result<Money, String> {
    let (name, signs, example) = match regime {
        Regime::Uk => ("pounds", ["£", "gbp"], "£6.1m"),
        Regime::Eu => ("euros", ["€", "eur"], "€6.1m"),
    };
    let text = without_about(text);
    let text = YEARLY.iter().find_map(|yearly| text.strip_suffix(yearly)).unwrap_or(&text);
    let unsigned = |text: &str| {
        let bare = signs.iter().find_map(|sign| text.strip_prefix(sign).or_else(|| text.strip_suffix(sign)));
        bare.unwrap_or(text).trim().to_owned()
    };
    let expected = || format!("an amount in {name} was expected, such as 435000000, 330m or {example}");
    let (number, power) = scaled(&unsigned(text)).ok_or_else(expected)?;
    let units = u64::try_from(number.times(power)).unwrap_or(u64::MAX);
    let amount = Money::from_units(units);
    if amount > Money::LARGEST {
        return Err(format!("an amount of at most 10 million million {name} was expected"));
    }
    Ok(amount)
}

/// Reads a whole number of something, up to the greatest that makes sense, with or without its name.
pub(super) fn count(text: &str, of: &str, most: u64, example: &str) -> Result<u64, String> {
    let expected = || format!("a whole number of {of} was expected, such as {example}");
    let text = without_about(text);
    let number = scaled(&text).or_else(|| scaled(text.strip_suffix(of)?.trim_end()));
    let count = number.and_then(|(number, power)| number.exactly(power)).ok_or_else(expected)?;
    at_most(most, count, of)
}

/// The spans of time that can follow a number, each with its hours and without the ending that several of it have.
const SPANS: [(&str, u128); 12] = [
    ("h", 1),
    ("hour", 1),
    ("stunde", 1),
    ("d", 24),
    ("day", 24),
    ("tag", 24),
    ("week", 168),
    ("woche", 168),
    ("month", 30 * 24),
    ("monat", 30 * 24),
    ("year", 365 * 24),
    ("jahr", 365 * 24),
];

/// How words for several of a span of time end.
const ENDINGS: [&str; 4] = ["s", "n", "e", "en"];

/// Numbers that people write out before a span of time, from one.
const WRITTEN: [&str; 20] = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "ein", "zwei", "drei", "vier",
    "fünf", "sechs", "sieben", "acht", "neun", "zehn",
];

/// Reads a whole number of a span of time, or of another that is a whole number of it.
pub(super) fn time(text: &str, of: &str, most: u64, example: &str) -> Result<u64, String> {
    let hours = |word: &str| {
        SPANS
            .iter()
            .find(|(span, _)| match word.strip_prefix(span) {
                // A letter alone has no ending.
                Some(ending) => ending.is_empty() || span.len() > 1 && ENDINGS.contains(&ending),
                None => false,
            })
            .map(|(_, hours)| *hours)
    };
    let text = without_about(text);
    let end = text.trim_end_matches(|c: char| c.is_ascii_alphabetic()).len();
    let in_words = |word: &str| {
        // An article counts as one.
        let word = if ["a", "an", "eine", "einen"].contains(&word) { WRITTEN[0] } else { word };
        let number = WRITTEN.iter().position(|written| *written == word)? as u128 % 10 + 1;
        Some((Decimal { digits: number, decimals: 0 }, 0))
    };
    let written = hours(&text[end..]).and_then(|hours| {
        let before = text[..end].trim_end();
        let (mut number, power) = scaled(before).or_else(|| in_words(before))?;
        number.digits = number.digits.checked_mul(hours)?;
        number.exactly(power)
    });
    let of_a = hours(of).unwrap_or(1);
    match written {
        Some(written) if scaled(&text).is_none() && written.is_multiple_of(of_a) => at_most(most, written / of_a, of),
        _ => count(&text, of, most, example),
    }
}

fn at_most(most: u64, count: u128, of: &str) -> Result<u64, String> {
    let count = u64::try_from(count).unwrap_or(u64::MAX);
    (count <= most).then_some(count).ok_or_else(|| format!("at most {} {of} make sense", format::count(most)))
}

/// Reads a percentage between two bounds, with up to seven decimals.
pub(super) fn percent(text: &str, least: i64, most: i64) -> Result<Share, String> {
    let expected = || format!("a percentage from {least} to {most} was expected, such as 17 or 0.8");
    let text = text.strip_suffix('%').unwrap_or(text).trim();
    let (negative, digits) = match text.strip_prefix(['-', '−']) {
        Some(digits) => (true, digits),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    // No percentage has thousands, so a comma stands before decimals.
    let english = Decimal::english(digits).filter(|_| !digits.contains(','));
    let number = english.or_else(|| Decimal::continental(digits)).ok_or_else(expected)?;
    let size = i64::try_from(number.exactly(7).ok_or_else(expected)?).map_err(|_| expected())?;
    let billionths = if negative { -size } else { size };
    let bounds = least * 10_000_000..=most * 10_000_000;
    bounds.contains(&billionths).then(|| Share::from_billionths(billionths)).ok_or_else(expected)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_as_people_write_them() {
        let check = |text: &str, expected: Option<u64>| {
            assert_eq!(amount(text, Regime::Uk).ok(), expected.map(Money::from_units), "{text}");
        };
        check("435000000", Some(435_000_000));
        check("330m", Some(330_000_000));
        check("1.2bn", Some(1_200_000_000));
        check("£6.1m", Some(6_100_000));
        check("£6,100,000", Some(6_100_000));
        check("£ 6 100 000", Some(6_100_000));
        check("6,100,000.00", Some(6_100_000));
        check("GBP 1.5 Million", Some(1_500_000));
        check("2k", Some(2_000));
        check("0.0000001m", Some(0));
        check("about £12 million a year", Some(12_000_000));
        check("ca. 12m", Some(12_000_000));
        check("approximately 12m per year", Some(12_000_000));
        check("about .5m", Some(500_000));
        check("~.5m", Some(500_000));
        check("12 Mio. im Jahr", Some(12_000_000));
        check("330 Mio", Some(330_000_000));
        check("330 Mio.", Some(330_000_000));
        check("6,1 Mio. £", Some(6_100_000));
        check("1,2 Mrd", Some(1_200_000_000));
        check("6.100.000", Some(6_100_000));
        check("6.100.000,50", Some(6_100_001));
        check("1,5m", Some(1_500_000));
        check("1.234,5", Some(1_235));
        // What both could mean is thousands, since no amount has three decimals.
        check("1.234", Some(1_234));
        check("1,234", Some(1_234));
        check("1000.000", Some(1_000));
        check("0.123", Some(0));
        check("1000,000", None);
        check("1,234,5", None);
        check("1.2.3", None);
        check("€6m", None);
        check("-5", None);
        check("m", None);
        check("", None);
        check("six", None);
        check("99999999999999", None);
        check("9999999999999999999999999999999999999999", None);
        check("10000000000000", Some(10_000_000_000_000));
        check("999999999999999999999999999999tn", None);
    }

    #[test]
    fn counts_are_whole() {
        let check = |text: &str, expected: Option<u64>| {
            assert_eq!(count(text, "people", 10_000_000_000, "82946").ok(), expected, "{text}");
        };
        check("82,946", Some(82_946));
        check("1.5m", Some(1_500_000));
        check("1.5", None);
        check("82946.0", Some(82_946));
        check("11bn", None);
        assert_eq!(
            count("11bn", "people", 10_000_000_000, "1"),
            Err("at most 10,000,000,000 people make sense".into())
        );
    }

    #[test]
    fn spans_of_time_as_people_write_them() {
        let check = |text: &str, of: &str, expected: Option<u64>| {
            assert_eq!(time(text, of, 36_500, "90").ok(), expected, "{text} in {of}");
        };
        check("72", "hours", Some(72));
        check("72h", "hours", Some(72));
        check("72 Stunden", "hours", Some(72));
        check("43 days", "hours", Some(1_032));
        check("1,032 hours", "days", Some(43));
        check("1,033 hours", "days", None);
        check("6 weeks", "days", Some(42));
        check("5 th", "days", Some(5_000));
        check("1.5 days", "days", None);
        check("1.5 days", "hours", Some(36));
        check("two weeks", "days", Some(14));
        check("fünf Tage", "hours", Some(120));
        check("about 19d", "days", Some(19));
        check("3 months", "days", Some(90));
        check("2 Jahre", "days", Some(730));
        check("a week", "days", Some(7));
        check("eine Woche", "days", Some(7));
        check("einen Monat", "days", Some(30));
        check("5 hen", "days", None);
        check("5 weekdays", "days", None);
        check("2 weekends", "days", None);
        check("2 Wochentage", "days", None);
        check("2 Jahrzehnte", "days", None);
        check("some weeks", "days", None);
        check("weeks", "days", None);
        check("5 seconds", "days", None);
        check("43 moons", "days", None);
        check("9999999999999999999999999 weeks", "days", None);
    }

    #[test]
    fn percentages_have_bounds() {
        let check = |text: &str, expected: Option<i64>| {
            assert_eq!(percent(text, -100, 300).ok().map(Share::billionths), expected, "{text}");
        };
        check("17", Some(170_000_000));
        check("0.8 %", Some(8_000_000));
        check("-20", Some(-200_000_000));
        check("+10%", Some(100_000_000));
        check("301", None);
        check("-101", None);
        check("0.12345678", None);
        check("17,5", Some(175_000_000));
        check("1,234", None);
        check("a lot", None);
    }
}
