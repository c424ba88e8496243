//! The simulation agrees with the closed forms and with plain draws, gives the same bits everywhere, and never moves the
//! wrong way.

#[path = "../../engine/tests/scenarios/mod.rs"]
mod scenarios;
#[path = "../../engine/tests/worsenings/mod.rs"]
mod worsenings;

use std::path::Path;
use std::{env, fs};

use amerce_engine::money::Money;
use amerce_engine::permalink;
use amerce_engine::scenario::{Control, Notified, Scenario, State};
use amerce_engine::{estimate, likelihood};
use amerce_risk::distribution::{Distribution, Lognormal, Poisson};
use amerce_risk::exposure::{End, Exposure, Peril};
use amerce_risk::generator::Generator;
use amerce_risk::simulation::{Measured, ROUND, Simulation};
use proptest::prelude::*;
use scenarios::{unpinned, word};
use worsenings::WORSENINGS;

const LINKS: &[&str] = &[
    "?v=1&regime=uk&role=processor&sector=health&turnover=435m&people=82946&data=health&harm=severe&mfa=none",
    "?v=1&regime=uk&turnover=3.5m&people=791&data=criminal&harm=moderate&days=400&mfa=none",
    "?v=1&regime=uk&body=public&turnover=900m&people=9483&data=identity&effect=published&harm=severe",
    "?v=1&regime=eu&country=fr&sector=technology&turnover=9bn&people=24m&data=financial&mfa=none&monitoring=none",
    "?v=1&regime=uk",
    "?v=1&regime=uk&people=0&turnover=0&harm=none&days=0",
];

fn read(link: &str) -> Scenario {
    permalink::read(link).scenario
}

fn simulated(exposure: &Exposure, seed: u64, draws: u32) -> Simulation {
    let mut simulation = Simulation::new(exposure, seed);
    simulation.advance(draws);
    simulation
}

/// A great organisation with more breaches than most: more than one penalty in a year is usual enough to matter.
fn frequent() -> Exposure {
    let penalty = |median, highest| Lognormal::within(2.5, median, [6e6, highest]);
    Exposure::of_perils(vec![
        Peril { rate: 0.4, penalty: penalty(6e7, 8.7e8) },
        Peril { rate: 0.2, penalty: penalty(2e8, 1.75e9) },
    ])
}

fn exposures() -> Vec<(String, Exposure)> {
    let mut exposures = vec![("frequent".to_owned(), frequent())];
    for link in LINKS {
        exposures.push((format!("breach {link}"), Exposure::of_breach(&read(link), End::Central)));
        exposures.push((format!("five years {link}"), Exposure::of_years(&read(link), 5, End::Central)));
    }
    exposures
}

/// What was simulated lies between two numbers, but for its error.
fn between(found: Measured, [from, to]: [f64; 2], what: &str) {
    // A twentieth of a step of the ladder is what straight lines between its steps may cost.
    let slack = 5.0 * found.error + 1e-3 * to + 1e-15;
    assert!(found.value > from - slack && found.value < to + slack, "{what}: {found:?} is not in {from} to {to}");
}

#[test]
fn the_curve_agrees_with_the_closed_form() {
    for (name, exposure) in exposures() {
        let simulation = simulated(&exposure, 1, 100_000);
        between(simulation.chance(), [exposure.chance(); 2], &name);
        between(simulation.expected(), [exposure.expected(); 2], &name);
        for point in simulation.curve(8) {
            // The closed form is that of the greatest penalty; several at once can only add to it.
            let chance = exposure.chance_above(point.amount);
            between(point.chance, [chance, chance + exposure.chance_of_several()], &format!("{name} {}", point.amount));
            assert_eq!(simulation.chance_above(point.amount), point.chance);
        }
    }
}

#[test]
fn the_amount_of_a_chance_has_that_chance() {
    for (name, exposure) in exposures() {
        let Some([lowest, highest]) = exposure.limits() else { continue };
        for part in [0.9, 0.5, 0.1, 0.01] {
            let chance = part * exposure.chance();
            let amount = exposure.exceeded(chance);
            // On a limit many draws lie at once.
            let around = [exposure.chance_above(amount * 1.000_001), exposure.chance_above(amount * 0.999_999)];
            assert!(around[0] <= chance && chance <= around[1], "{name}: {amount} is exceeded by {around:?}");
            assert!(lowest <= amount * 1.000_001 && amount <= highest * 1.000_001, "{name}: {amount}");
        }
        assert_eq!(exposure.exceeded(exposure.chance()), 0.0);
    }
}

#[test]
fn a_breach_has_the_percentiles_of_its_estimate() {
    for link in LINKS {
        let scenario = read(link);
        let (exposure, estimate) = (Exposure::of_breach(&scenario, End::Central), estimate(&scenario));
        let simulation = simulated(&exposure, 3, 200_000);
        let chance = estimate.fine.central.number();
        for (share, amount) in
            [(0.1, estimate.penalty.p10), (0.5, estimate.penalty.central), (0.9, estimate.penalty.p90)]
        {
            let found = simulation.percentile(1.0 - chance * (1.0 - share));
            let amount = amount.minor() as f64;
            // Where a tenth lies on a limit, the step of the ladder that holds it is as near as it gets.
            assert!((found.value / amount - 1.0).abs() < 0.016, "{link}: {found:?} is not {amount}");
        }
        assert!(simulation.percentile(1.0 - 1e-12).value <= estimate.penalty.highest.minor() as f64, "{link}");
        assert!(estimate.penalty.highest <= estimate.assessment.central.maximum);
    }
}

/// Plain draws of years: so many penalties, each as large as it comes.
fn plain(exposure: &Exposure, seed: u64, years: usize) -> Vec<f64> {
    let mut generator = Generator::new(seed);
    let mut year = || -> f64 {
        let of = |generator: &mut Generator, peril: &Peril| -> f64 {
            let penalties = Poisson { rate: peril.rate }.draw(generator) as u32;
            (0..penalties).map(|_| peril.penalty.draw(generator)).sum()
        };
        exposure.perils().iter().map(|peril| of(&mut generator, peril)).sum()
    };
    let mut totals: Vec<f64> = (0..years).map(|_| year()).collect();
    totals.sort_by(f64::total_cmp);
    totals
}

#[test]
fn plain_draws_say_the_same() {
    const YEARS: usize = 400_000;
    let exposure = frequent();
    let (simulation, totals) = (simulated(&exposure, 5, 400_000), plain(&exposure, 6, YEARS));
    for share in [0.6, 0.75, 0.9, 0.95, 0.99, 0.999] {
        let (found, plain) = (simulation.percentile(share).value, totals[(share * YEARS as f64) as usize]);
        let within = if share < 0.999 { 0.012 } else { 0.04 };
        assert!((found / plain - 1.0).abs() < within, "P{}: {found} is not {plain}", 100.0 * share);
    }
    let mean = totals.iter().sum::<f64>() / YEARS as f64;
    assert!((exposure.expected() / mean - 1.0).abs() < 0.01);
}

#[test]
fn the_error_is_as_stated() {
    let exposure = frequent();
    let exact = simulated(&exposure, 77, 5_000_000).percentile(0.95).value;
    let mut standardised = Vec::new();
    for seed in 0..60 {
        let found = simulated(&exposure, seed, 20_000).percentile(0.95);
        standardised.push((found.value - exact) / found.error);
    }
    let mean_square = standardised.iter().map(|one| one * one).sum::<f64>() / standardised.len() as f64;
    assert!((0.5..2.0).contains(&mean_square), "{mean_square}");
    assert!(standardised.iter().all(|one| one.abs() < 4.5), "{standardised:?}");
}

#[test]
fn carrying_on_is_the_same_as_all_at_once() {
    let exposure = frequent();
    let at_once = simulated(&exposure, 9, 10 * ROUND);
    let mut carried_on = Simulation::new(&exposure, 9);
    for draws in [ROUND, 2 * ROUND, 1, 6 * ROUND - 1] {
        carried_on.advance(draws);
    }
    assert_eq!(carried_on.draws(), at_once.draws());
    for share in [0.5, 0.9, 0.95, 0.99] {
        assert_eq!(carried_on.percentile(share), at_once.percentile(share));
    }
    assert_ne!(simulated(&exposure, 10, 10 * ROUND).percentile(0.95), at_once.percentile(0.95));
}

/// Draws and results to the last bit, as they were when they were recorded: `UPDATE=1` records them anew.
#[test]
fn the_same_seed_gives_the_same_bits() {
    let (exposure, penalty) = (frequent(), frequent().perils()[0].penalty);
    let mut generator = Generator::new(20_261_123);
    let mut bits = String::new();
    let mut record = |name: &str, numbers: &[f64]| {
        let words: Vec<String> = numbers.iter().map(|number| format!("{:016x}", number.to_bits())).collect();
        bits += &format!("{name} {}\n", words.join(" "));
    };
    record("uniform", &std::array::from_fn::<f64, 5, _>(|_| generator.uniform()));
    record("penalties", &std::array::from_fn::<f64, 5, _>(|_| penalty.draw(&mut generator)));
    record("numbers", &std::array::from_fn::<f64, 5, _>(|_| Poisson { rate: 3.0 }.draw(&mut generator)));
    record("closed", &[exposure.chance(), exposure.expected(), exposure.chance_above(1e8), penalty.mean()]);
    let simulation = simulated(&exposure, 20_261_123, 10_000);
    for share in [0.5, 0.9, 0.99, 0.9999] {
        let found = simulation.percentile(share);
        record("percentile", &[share, found.value, found.error]);
    }
    record("expected", &[simulation.expected().value, simulation.expected().error]);
    for point in simulation.curve(1) {
        record("curve", &[point.amount, point.chance.value, point.chance.error]);
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/draws.txt");
    if env::var_os("UPDATE").is_some() {
        fs::write(&path, &bits).expect("the recorded draws can be written");
    }
    assert_eq!(fs::read_to_string(&path).expect("the recorded draws lie beside their test"), bits);
}

#[test]
fn nothing_was_drawn_and_nothing_can_come() {
    let before = Simulation::new(&frequent(), 1);
    assert_eq!((before.chance().value, before.percentile(0.99).value, before.curve(8).len()), (0.0, 0.0, 0));
    let none = simulated(&Exposure::of_perils(Vec::new()), 1, 10_000);
    assert_eq!((none.chance().value, none.expected().value, none.percentile(0.99).value), (0.0, 0.0, 0.0));
    assert_eq!(none.chance_above(0.0).value, 0.0);
}

/// What a fact moves: nothing may fall as it gets worse. The slack is for the last bits of sums.
fn results(scenario: &Scenario, seed: u64) -> Vec<f64> {
    let mut results = Vec::new();
    for exposure in [Exposure::of_breach(scenario, End::Central), Exposure::of_years(scenario, 5, End::Central)] {
        let simulation = simulated(&exposure, seed, 2_000);
        results.extend([
            exposure.chance(),
            exposure.expected(),
            simulation.chance().value,
            simulation.expected().value,
        ]);
        // From the bottom of the conditional penalties to the very top.
        for rarity in [0.5, 0.01, 1e-3, 1e-4, 1e-5, 1e-6, 1e-7] {
            results.push(simulation.percentile(1.0 - rarity).value);
        }
        for amount in [1e4, 1e6, 1e7, 1e8, 1e9] {
            results.extend([exposure.chance_above(amount), simulation.chance_above(amount).value]);
        }
    }
    results
}

fn reversed(before: &[f64], after: &[f64]) -> Option<(usize, f64, f64)> {
    let pairs = before.iter().zip(after).enumerate();
    pairs.map(|(at, (before, after))| (at, *before, *after)).find(|(_, before, after)| *after < before * (1.0 - 1e-9))
}

/// The facts that are numbers, each to be set to a multiple of what it is.
type Fact = (&'static str, fn(&mut Scenario, f64));
const FACTS: [Fact; 5] = [
    ("turnover", |s, factor| s.turnover = s.turnover.map(|amount| money(amount.minor() as f64 * factor))),
    ("people", |s, factor| s.people = s.people.map(|people| (people as f64 * factor) as u64)),
    ("days", |s, factor| s.days = (f64::from(s.days) * factor) as u32),
    ("gain", |s, factor| s.gain = money(1e8 * factor)),
    ("notified", |s, factor| s.notified = Notified::After((72.0 * factor) as u32)),
];

/// The results along twenty steps of a hundredth of a fact.
fn twenty_steps(scenario: &Scenario, change: fn(&mut Scenario, f64), seed: u64) -> Vec<Vec<f64>> {
    let step = |step: i32| {
        let mut scenario = scenario.clone();
        change(&mut scenario, 1.01_f64.powi(step));
        results(&scenario, seed)
    };
    (0..=20).map(step).collect()
}

fn reversals(steps: &[Vec<f64>]) -> Vec<(usize, f64, f64)> {
    steps.windows(2).filter_map(|pair| reversed(&pair[0], &pair[1])).collect()
}

#[test]
fn twenty_steps_of_a_hundredth_never_go_back() {
    for link in LINKS {
        for (fact, change) in FACTS {
            let steps = twenty_steps(&Scenario { days: 400, ..read(link) }, change, 12);
            assert_eq!(reversals(&steps), [], "{fact} {link}");
        }
    }
}

#[test]
fn a_fact_changed_by_a_hundredth_moves_the_result_by_little() {
    for link in LINKS {
        // The time of the notice is not among them: what the law asks within three days is late an hour after.
        for (fact, change) in &FACTS[..3] {
            let steps = twenty_steps(&Scenario { days: 400, ..read(link) }, *change, 12);
            for pair in steps.windows(2) {
                // The chance and the sum to be expected, in closed form and simulated, of the breach.
                for (before, after) in pair[0].iter().zip(&pair[1]).take(4) {
                    assert!(*after <= before * 1.05, "{fact} {link}: {before} to {after}");
                }
            }
        }
    }
}

fn money(minor: f64) -> Money {
    Money::from_minor(minor as u64)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn a_worse_fact_never_lowers_the_exposure(scenario in unpinned(), at in 0..WORSENINGS.len(), seed in any::<u64>()) {
        let (what, worsen) = WORSENINGS[at];
        let mut worse = scenario.clone();
        worsen(&mut worse);
        prop_assert_eq!(reversed(&results(&scenario, seed), &results(&worse, seed)), None, "{}", what);
    }

    #[test]
    fn no_step_of_any_number_goes_back(scenario in unpinned(), at in 0..FACTS.len(), seed in any::<u64>()) {
        let (fact, change) = FACTS[at];
        prop_assert_eq!(reversals(&twenty_steps(&scenario, change, seed)), [], "{}", fact);
    }

    #[test]
    fn a_better_control_never_raises_the_exposure(scenario in unpinned(), control in word::<Control>(), seed in any::<u64>()) {
        let with = |state| results(&scenario.clone().with_control(control, state), seed);
        let (full, unknown, partial, none) = (with(State::Full), with(State::Unknown), with(State::Partial), with(State::None));
        for (better, worse) in [(&full, &partial), (&partial, &none), (&full, &unknown), (&unknown, &none)] {
            prop_assert_eq!(reversed(better, worse), None, "{}", control as usize);
        }
    }

    #[test]
    fn the_rates_are_in_order(scenario in unpinned()) {
        let (likelihood, working) = likelihood::likelihood(&scenario);
        for range in [likelihood.attacks, likelihood.incidents, likelihood.breaches] {
            prop_assert!(range.lowest <= range.central && range.central <= range.highest, "{:?}", range);
        }
        prop_assert!(likelihood.breaches.central < likelihood.incidents.central);
        prop_assert!(working.lines.iter().all(|line| line.citation().is_some()));
        let ends = [End::Lowest, End::Central, End::Highest].map(|end| Exposure::of_years(&scenario, 1, end).chance());
        prop_assert!(ends.is_sorted(), "{:?}", ends);
    }
}
