//! What must hold for how near two breaches are.

mod scenarios;

use amerce_engine::cases::CASES;
use amerce_engine::money::{Points, Share};
use amerce_engine::nearness::{Breach, Fact, distance, nearest, weights};
use amerce_engine::permalink;
use amerce_engine::words::Word;
use proptest::prelude::*;
use scenarios::scenario;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn a_distance_is_the_same_from_both_sides_and_within_bounds(one in scenario(), other in scenario()) {
        let (one, other) = (Breach::of(one), Breach::of(other));
        let there = distance(&one, &other);
        prop_assert_eq!(&there, &distance(&other, &one));
        prop_assert!((Share::ZERO..=Share::ONE).contains(&there.apart), "{:?}", there);
        prop_assert!(there.facts.iter().all(|(_, apart)| (Share::ZERO..=Share::ONE).contains(apart)), "{:?}", there);
    }

    #[test]
    fn a_breach_is_not_apart_from_itself(scenario in scenario()) {
        let breach = Breach::of(scenario);
        prop_assert_eq!(distance(&breach, &breach).apart, Share::ZERO);
    }

    #[test]
    fn every_case_is_listed_once_and_the_nearest_come_first(scenario in scenario()) {
        let near = nearest(&scenario);
        prop_assert_eq!(near.len(), CASES.len());
        let mut ids: Vec<&str> = near.iter().map(|near| near.case.id).collect();
        let comparable: Vec<Share> = near
            .iter()
            .filter(|near| near.case.security && near.told)
            .map(|near| near.distance.apart)
            .collect();
        prop_assert!(comparable.is_sorted(), "{:?}", comparable);
        ids.sort_unstable();
        ids.dedup();
        prop_assert_eq!(ids.len(), CASES.len());
    }
}

#[test]
fn every_case_is_at_no_distance_from_itself_and_its_own_nearest() {
    for case in CASES {
        let breach = Breach::decided(case);
        assert_eq!(distance(&breach, &breach).apart, Share::ZERO, "{}", case.id);
        let near = nearest(&case.scenario());
        let own = near.iter().find(|near| near.case.id == case.id).expect("every case is listed");
        assert_eq!(own.distance.apart, Share::ZERO, "{}", case.id);
        if case.security && own.told {
            assert_eq!(near[0].distance.apart, Share::ZERO, "{}", case.id);
        }
    }
}

#[test]
fn every_fact_has_a_weight_and_they_sum_to_a_hundred() {
    let words: Vec<&str> = weights().value.iter().map(|entry| entry.0).collect();
    assert!(Fact::WORDS.iter().all(|word| words.contains(word)), "{words:?}");
    assert_eq!(words.len(), Fact::ALL.len());
    assert_eq!(weights().value.iter().map(|entry| entry.1).sum::<Points>(), Points::whole(100));
}

#[test]
fn facts_are_apart_as_far_as_one_would_say() {
    let breach = |link: &str| Breach::of(permalink::read(link).scenario);
    let check = |one: &str, other: &str, fact: Fact, expected: Option<i64>| {
        let found = distance(&breach(one), &breach(other));
        let apart = found.facts.iter().find(|other| other.0 == fact).map(|other| other.1.billionths());
        assert_eq!(apart, expected, "{one} {other}");
    };
    check("?v=1&people=1000", "?v=1&people=31623", Fact::People, Some(500_001_023));
    check("?v=1&people=10", "?v=1&people=1bn", Fact::People, Some(1_000_000_000));
    check("?v=1&people=10", "?v=1", Fact::People, None);
    check("?v=1&data=contact.health", "?v=1&data=health.criminal", Fact::Data, Some(666_666_667));
    check("?v=1&mfa=none&patching=full", "?v=1&mfa=partial&scanning=full", Fact::Controls, Some(500_000_000));
    check("?v=1&mfa=none", "?v=1&patching=full", Fact::Controls, None);
    check("?v=1&sector=health", "?v=1", Fact::Sector, None);
    check("?v=1&regime=uk&turnover=86410", "?v=1&regime=eu&turnover=100k", Fact::Turnover, Some(0));
    check("?v=1&role=processor", "?v=1", Fact::Role, Some(1_000_000_000));
}
