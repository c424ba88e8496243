//! The day of a scenario chooses the law: what holds on the last day before a change and on its first.

use amerce_engine::money::Money;
use amerce_engine::working::Step;
use amerce_engine::{estimate, permalink, rulebook};

/// The first words that the working says of a policy before the guidance.
fn earlier_policy(link: &str) -> Option<&'static str> {
    let working = estimate(&permalink::read(link).scenario).working;
    let first = working.step(Step::StartingPoint).next().map(|line| line.label);
    let rest = |label: &'static str| {
        ["On this day ", "From 25 May 2018 to the end of 2020 "].iter().find_map(|start| label.strip_prefix(start))
    };
    first.and_then(rest).map(|rest| &rest[..24])
}

#[test]
fn a_day_before_the_guidance_says_what_was_followed() {
    let check = |facts: &str, expected| assert_eq!(earlier_policy(&format!("?v=1&{facts}")), expected, "{facts}");
    check("regime=uk&on=2018-05-01", Some("the GDPR itself applied,"));
    check("regime=uk&on=2020-12-31", Some("the GDPR itself applied,"));
    check("regime=uk&on=2021-01-01", Some("the Commissioner still f"));
    check("regime=uk&on=2024-03-17", Some("the Commissioner still f"));
    check("regime=uk&on=2024-03-18", None);
    check("regime=uk", None);
    check("regime=eu&on=2023-05-23", Some("the authority still foll"));
    check("regime=eu&on=2023-05-24", None);
    check("regime=eu", None);
}

#[test]
fn provisions_move_between_the_tiers() {
    let check = |facts: &str, expected: Option<u64>| {
        let reading = permalink::read(&format!("?v=1&{facts}"));
        let maximum = estimate(&reading.scenario).assessment.central.maximum;
        let found = reading.notices.is_empty().then_some(maximum);
        assert_eq!(found, expected.map(Money::from_units), "{facts}");
    };
    // The Data (Use and Access) Act 2025 put Articles 22A to 22D and 44A in the place of Articles 22 and 44.
    check("on=2026-02-04&articles=22_44", Some(17_500_000));
    check("on=2026-02-05&articles=22", None);
    check("on=2026-02-05&articles=44", None);
    check("on=2026-02-04&articles=22b", None);
    check("on=2026-02-05&articles=22b_44a", Some(17_500_000));
    check("regime=eu&on=2026-02-05&articles=22_44", Some(20_000_000));
    check("articles=58", Some(17_500_000));
    check("regime=eu&articles=58", Some(20_000_000));
    check("regime=eu&articles=85", Some(20_000_000));
    check("articles=41", Some(8_700_000));
    check("regime=eu&articles=41", Some(10_000_000));
}

#[test]
fn the_duty_to_answer_complaints_is_noted_from_its_first_day() {
    let noted = |day: &str| {
        let provisions = rulebook::UK.statutory_maximum.standard.provisions;
        provisions.on(day.parse().expect("a day")).citation.pinpoint.contains("164A")
    };
    assert!(!noted("2026-06-18"));
    assert!(noted("2026-06-19"));
}

#[test]
fn the_public_sector_approach_takes_off_from_its_first_day() {
    let steps = |day: &str| {
        let working = estimate(&permalink::read(&format!("?v=1&body=public&on={day}")).scenario).working;
        working.step(Step::PublicSectorApproach).count()
    };
    assert_eq!(steps("2022-06-29"), 0);
    assert!(steps("2022-06-30") > 0);
}
