//! Days as people write them.

use crate::date::Date;

/// The months in English and, where that is more than its beginning, in German.
const MONTHS: [&[&str]; 12] = [
    &["january"],
    &["february"],
    &["march", "märz", "mrz"],
    &["april"],
    &["may", "mai"],
    &["june", "juni"],
    &["july", "juli"],
    &["august"],
    &["september"],
    &["october", "oktober"],
    &["november"],
    &["december", "dezember"],
];

/// Reads a day in small letters: `2018-05-24`, `24/5/2018`, `24. mai 2018`, `may 24, 2018`.
///
/// Two numbers before the year are the day and the month, as they are in the countries of the law.
pub(super) fn day(text: &str) -> Result<Date, String> {
    read(text).ok_or_else(|| "a day was expected, such as 2025-03-26 or 26 March 2025".into())
}

fn read(text: &str) -> Option<Date> {
    let apart = |c: char| matches!(c, '-' | '/' | '.' | ',') || c.is_whitespace();
    let parts: Vec<&str> = text.split(apart).filter(|part| !part.is_empty()).map(without_ordinal).collect();
    let (year, month, day) = match parts[..] {
        [year, month, day] if year.len() == 4 && number(year).is_some() => (year, month, day),
        [month, day, year] if year.len() == 4 && named(month).is_some() => (year, month, day),
        // A year of two digits could be that of another century, or a day.
        [day, month, year] if year.len() == 4 => (year, month, day),
        _ => return None,
    };
    let small = |number: u16| u8::try_from(number).ok();
    let month = named(month).or_else(|| number(month).and_then(small))?;
    Date::new(number(year)?, month, small(number(day)?)?)
}

/// A number without what makes it an ordinal: `24th` is 24.
fn without_ordinal(part: &str) -> &str {
    let number = ["st", "nd", "rd", "th"].iter().find_map(|ending| part.strip_suffix(ending));
    number.filter(|number| self::number(number).is_some()).unwrap_or(part)
}

/// The month of a name, which may be shortened to three letters.
fn named(month: &str) -> Option<u8> {
    let meant = |names: &&[&str]| month.chars().count() >= 3 && names.iter().any(|name| name.starts_with(month));
    MONTHS.iter().position(meant).map(|at| at as u8 + 1)
}

fn number(text: &str) -> Option<u16> {
    text.parse().ok().filter(|_| text.bytes().all(|byte| byte.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_as_people_write_them() {
        let check = |text: &str, expected: &str| {
            assert_eq!(day(text).map(|day| day.to_string()).unwrap_or_default(), expected, "{text}");
        };
        check("2018-05-24", "2018-05-24");
        check("2018-5-4", "2018-05-04");
        check("24 may 2018", "2018-05-24");
        check("may 24, 2018", "2018-05-24");
        check("24th may 2018", "2018-05-24");
        check("may 24th, 2018", "2018-05-24");
        check("24\u{a0}may\t2018", "2018-05-24");
        check("1st sept. 2020", "2020-09-01");
        check("24. mai 2018", "2018-05-24");
        check("3. märz 2021", "2021-03-03");
        check("24.5.2018", "2018-05-24");
        check("24/05/2018", "2018-05-24");
        check("3/4/2025", "2025-04-03");
        for no_day in [
            "05/24/2018",
            "24 ma 2018",
            "24 x 2018",
            "24 may",
            "24/5/18",
            "24 may 18",
            "18-05-24",
            "24/5/201",
            "may 2018",
            "+4-5-2018",
            "2018-02-30",
            "",
        ] {
            check(no_day, "");
        }
    }
}
