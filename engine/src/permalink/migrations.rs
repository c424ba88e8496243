//! How links of earlier versions of the grammar are read.
//!
//! # When the version changes
//! `v` changes only when a link that was valid would come to mean something else: a key or a word that gets another
//! meaning, or a default that becomes another one. A new key, a new word and more lenient reading do not change it.
//! When it does change, one [`Migration`] is added at the end of [`MIGRATIONS`], with its day and its reason, and
//! nothing that stands there is ever changed. It turns the pairs of a link into pairs that mean the same one version
//! later, and writes out a default that is about to change. A link without `v` is one of the first version.

use crate::date::Date;

/// The pairs of a link, decoded.
pub(super) type Pairs = Vec<(String, String)>;

/// The step from one version of the grammar to the next.
#[derive(Clone, Copy, Debug)]
#[allow(dead_code, reason = "the day and the reason are for those who read the list")]
pub(super) struct Migration {
    /// The day from which links are printed in the next version.
    pub(super) on: Date,
    /// Why links could no longer mean what they meant.
    pub(super) why: &'static str,
    /// Turns the pairs of the earlier version into pairs that mean the same in the next.
    pub(super) rewrite: fn(Pairs) -> Pairs,
}

/// Every step there has been, the first one first.
pub(super) const MIGRATIONS: &[Migration] = &[];

/// Every version but the first has a step that leads to it.
const _: () = assert!(MIGRATIONS.len() as u32 + 1 == super::VERSION);

/// Turns the pairs of a link of any earlier version into pairs of the version that the steps lead to.
///
/// Pairs of that version, of a later one, or of one that cannot be read are left as they are.
pub(super) fn migrated(pairs: Pairs, migrations: &[Migration]) -> Pairs {
    let last = migrations.len() + 1;
    let version = match pairs.iter().rev().find(|(key, _)| key.eq_ignore_ascii_case("v")) {
        None => Ok(1),
        Some((_, text)) if text.trim().is_empty() => Ok(1),
        Some((_, text)) => text.trim().parse::<usize>(),
    };
    match version {
        Ok(version @ 1..) if version < last => {
            let mut rewritten = migrations[version - 1..].iter().fold(pairs, |pairs, step| (step.rewrite)(pairs));
            rewritten.retain(|(key, _)| !key.eq_ignore_ascii_case("v"));
            rewritten.push(("v".into(), last.to_string()));
            rewritten
        }
        _ => pairs,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: u16) -> Date {
        Date::new(year, 1, 1).expect("every year begins")
    }

    /// A grammar in which `size` became `turnover` and then counted thousands, and whose `days` were 30 at first.
    const MADE_UP: [fn(Pairs) -> Pairs; 2] = [
        |mut pairs| {
            if !pairs.iter().any(|(key, _)| key == "days") {
                pairs.push(("days".into(), "30".into()));
            }
            pairs.into_iter().map(|(key, value)| (if key == "size" { "turnover".into() } else { key }, value)).collect()
        },
        |pairs| {
            let thousands = |(key, value): (String, String)| match key.as_str() {
                "turnover" => (key, value.trim_end_matches("000").to_owned()),
                _ => (key, value),
            };
            pairs.into_iter().map(thousands).collect()
        },
    ];

    fn check(link: &str, expected: &str) {
        let steps: Vec<Migration> = MADE_UP
            .iter()
            .zip([2030, 2031])
            .map(|(rewrite, year)| Migration { on: day(year), why: "To try the steps.", rewrite: *rewrite })
            .collect();
        assert!(steps.is_sorted_by_key(|step| step.on) && steps.iter().all(|step| !step.why.is_empty()));
        let pairs = super::super::pairs(link).collect();
        let text =
            |pairs: Pairs| pairs.iter().map(|(key, value)| format!("{key}={value}")).collect::<Vec<_>>().join("&");
        assert_eq!(text(migrated(pairs, &steps)), expected, "{link}");
    }

    #[test]
    fn a_link_of_any_earlier_version_means_what_it_meant() {
        check("?v=1&size=5000", "turnover=5&days=30&v=3");
        check("?size=5000&days=7", "turnover=5&days=7&v=3");
        check("?v=&size=5000&days=7", "turnover=5&days=7&v=3");
        check("?V=1&size=5000&days=7", "turnover=5&days=7&v=3");
        check("?v=2&turnover=5000", "turnover=5&v=3");
        check("?v=3&v=2&turnover=5000", "turnover=5&v=3");
    }

    #[test]
    fn a_link_of_this_version_or_a_later_one_is_left_alone() {
        check("?v=3&turnover=5000", "v=3&turnover=5000");
        check("?v=4&turnover=5000", "v=4&turnover=5000");
        check("?v=0&turnover=5000", "v=0&turnover=5000");
        check("?v=soon&turnover=5000", "v=soon&turnover=5000");
    }

    #[test]
    fn every_step_says_when_and_why() {
        assert!(MIGRATIONS.is_sorted_by_key(|step| step.on));
        assert!(MIGRATIONS.iter().all(|step| step.why.ends_with('.')));
    }
}
