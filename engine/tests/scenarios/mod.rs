//! Scenarios of all kinds, for the laws.
#![allow(dead_code, reason = "not every law asks for every kind")]

use amerce_engine::date::Date;
use amerce_engine::money::{Money, Share};
use amerce_engine::provision::{Infringement, Provision};
use amerce_engine::scenario::{Control, Notified, Pins, Scenario};
use amerce_engine::words::{Set, Word};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

/// One of a closed list.
pub(crate) fn word<W: Word>() -> impl Strategy<Value = W> {
    (0..W::ALL.len()).prop_map(|at| W::ALL[at])
}

/// Some of a closed list, one at least.
fn set<W: Word>() -> impl Strategy<Value = Set<W>> {
    vec(word::<W>(), 1..4).prop_map(|words| words.into_iter().collect())
}

/// Amounts of every size: as many small ones as large ones.
pub(crate) fn amount() -> impl Strategy<Value = Money> {
    (0_u32..13, 1.0_f64..10.0)
        .prop_map(|(power, figure)| Money::from_units((10_f64.powi(power as i32) * figure) as u64))
}

fn provision() -> impl Strategy<Value = Provision> {
    let article = prop_oneof![Just(5_u8), Just(9), Just(17), Just(25), Just(32), Just(33), Just(34), Just(46)];
    (article, option::of(1_u8..9), option::of(prop_oneof![Just('a'), Just('f')])).prop_map(
        |(article, paragraph, point)| Provision {
            paragraph,
            point: point.filter(|_| paragraph.is_some()),
            ..Provision::article(article)
        },
    )
}

fn infringements() -> impl Strategy<Value = Vec<Infringement>> {
    let infringement =
        vec(provision(), 1..4).prop_map(|provisions| Infringement::new(provisions).expect("there is one at least"));
    vec(infringement, 1..4)
}

fn notified() -> impl Strategy<Value = Notified> {
    prop_oneof![(0_u32..5_000).prop_map(Notified::After), Just(Notified::Never)]
}

fn percent(from: i64, to: i64) -> impl Strategy<Value = Share> {
    (from * 10_000_000..=to * 10_000_000).prop_map(Share::from_billionths)
}

fn pins() -> impl Strategy<Value = Pins> {
    let pins = (
        option::of(amount()),
        vec(percent(0, 100), 0..4),
        option::of(percent(0, 100)),
        option::of(percent(-100, 300)),
        option::of(amount()),
    );
    let pins = pins.prop_map(|(maximum, seriousness, size, adjustment, last)| Pins {
        maximum,
        seriousness,
        size,
        adjustment,
        last,
    });
    prop_oneof![3 => Just(Pins::default()), 1 => pins]
}

fn day() -> impl Strategy<Value = Date> {
    (2018_u16..2030, 1_u8..13, 1_u8..29)
        .prop_map(|(year, month, day)| Date::new(year, month, day).expect("every month has 28 days"))
}

fn others() -> impl Strategy<Value = Vec<(String, String)>> {
    prop_oneof![3 => Just(Vec::new()), 1 => (Just("x-note".to_owned()), "\\PC{0,20}").prop_map(|pair| vec![pair])]
}

/// Any scenario at all, without pins.
pub(crate) fn unpinned() -> impl Strategy<Value = Scenario> {
    let identity = (
        word(),
        option::of("[a-z]{2}"),
        option::of(day()),
        "[^\\p{C}\\s]\\PC{0,40}[^\\p{C}\\s]",
        word(),
        word(),
        word(),
    );
    let breach =
        (option::of(amount()), option::of(0_u64..10_000_000_000), set(), any::<bool>(), set(), word(), 0_u32..36_500);
    let conduct = (word(), any::<bool>(), infringements(), vec(word(), Control::ALL.len()), notified(), word(), word());
    let outcome = (word(), word(), word(), word(), amount(), any::<bool>(), any::<bool>(), word());
    (identity, breach, conduct, outcome, others()).prop_map(|(identity, breach, conduct, outcome, others)| {
        let (regime, country, on, title, role, body, sector) = identity;
        let (turnover, people, data, vulnerable, effect, harm, days) = breach;
        let (fault, warnings, infringements, controls, notified, informed, mitigation) = conduct;
        let (cooperation, previous, orders, code, gain, authorities, hardship, settlement) = outcome;
        Scenario {
            regime,
            country: country.map(|letters: String| letters.into_bytes().try_into().expect("two letters")),
            on,
            title: title.chars().take(80).collect::<String>().trim().to_owned(),
            role,
            body,
            sector,
            turnover,
            people,
            data,
            vulnerable,
            effect,
            harm,
            days,
            fault,
            warnings,
            infringements,
            controls: controls.try_into().expect("a state for each control"),
            notified,
            informed,
            mitigation,
            cooperation,
            previous,
            orders,
            code,
            gain,
            authorities,
            hardship,
            settlement,
            pins: Pins::default(),
            others,
        }
    })
}

/// Any scenario at all.
pub(crate) fn scenario() -> impl Strategy<Value = Scenario> {
    (unpinned(), pins()).prop_map(|(scenario, pins)| Scenario { pins, ..scenario })
}

/// A scenario in which nothing is what it is when nothing is said.
pub(crate) fn full() -> Scenario {
    let last = |key: &str| format!("&{key}");
    let link: String = [
        "?v=1&regime=eu&country=pl&on=2025-03-26",
        "&title=A+title+of+eighty+characters,+which+says+what+the+scenario+is+about,+and+whom",
        "&role=processor&body=public&sector=manufacturing&turnover=9999999999999&people=9999999999",
        "&data=contact.credentials.financial.identity.location.communications.health.genetic.biometric.ethnicity.beliefs",
        ".politics.union.sexual.criminal&vulnerable=yes&effect=accessed.taken.published.encrypted.lost.destroyed.disclosed",
        "&harm=moderate&days=36500&fault=intentional&warnings=yes&articles=5-1-f.5-2.32-1-b.33-1_34-1_25.28-3-f",
        "&mfa=partial&patching=partial&scanning=partial&testing=partial&privilege=partial&segmentation=partial",
        "&hardening=partial&endpoint=partial&monitoring=partial&encryption=partial&backups=partial&training=partial",
        "&suppliers=partial&response=partial&minimisation=partial&governance=partial&notified=876000",
        "&informed=not-needed&mitigation=strong&cooperation=exceptional&previous=several&orders=ignored&code=followed",
        "&gain=9999999999999&authorities=yes&hardship=yes&settlement=middle&pin.maximum=9999999999999",
        "&pin.seriousness=17.1234567&pin.size=0.8123456&pin.adjustment=-20.1234567&pin.final=9999999999999",
    ]
    .concat();
    let reading = amerce_engine::permalink::read(&(link + &last("seed=4294967295")));
    assert_eq!(reading.notices, []);
    reading.scenario
}
