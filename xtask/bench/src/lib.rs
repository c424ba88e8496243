//! What is timed, the same natively and in WebAssembly.

use std::sync::LazyLock;

use amerce_engine::scenario::Scenario;
use amerce_engine::{estimate, permalink};
use amerce_risk::distribution::{Distribution, Lognormal, Poisson};
use amerce_risk::exposure::{End, Exposure, Peril};
use amerce_risk::generator::Generator;
use amerce_risk::simulation::Simulation;
use wasm_bindgen::prelude::*;

/// The organisation that all contestants simulate: how many penalties a year brings, then in pounds the penalty that is
/// as often exceeded as not, the factor that holds four of five, the least and the greatest.
///
/// It has more penalties than any real one, so that the 95th percentile of a year's loss is one that can be got wrong.
pub const ORGANISATION: [f64; 5] = [0.6, 600_000.0, 2.5, 60_000.0, 8_700_000.0];

/// The facts of one breach, for the estimate and for the draws of a scenario.
pub const LINK: &str = "?v=1&regime=uk&role=processor&sector=health&turnover=435m&people=82946&data=identity.health\
    &vulnerable=yes&effect=taken.encrypted&harm=severe&mfa=none&patching=partial&scanning=partial";

/// [`ORGANISATION`] for the other contestants.
#[wasm_bindgen]
#[must_use]
pub fn organisation() -> Vec<f64> {
    ORGANISATION.to_vec()
}

fn penalties() -> (Poisson, Lognormal) {
    let [rate, median, factor, lowest, highest] = ORGANISATION;
    (Poisson { rate }, Lognormal::within(factor, median, [lowest, highest]))
}

/// The 95th percentile of a year's loss by so many draws of the engine.
#[wasm_bindgen]
#[must_use]
pub fn year(draws: u32, seed: u32) -> f64 {
    let (Poisson { rate }, penalty) = penalties();
    let mut simulation = Simulation::new(&Exposure::of_perils(vec![Peril { rate, penalty }]), seed.into());
    simulation.advance(draws);
    simulation.percentile(0.95).value
}

/// The chance of a penalty by so many draws of one breach, from its link.
#[wasm_bindgen]
#[must_use]
pub fn breach(draws: u32, seed: u32) -> f64 {
    let scenario = permalink::read(LINK).scenario;
    let mut simulation = Simulation::new(&Exposure::of_breach(&scenario, End::Central), seed.into());
    simulation.advance(draws);
    simulation.chance().value
}

/// The same percentile by plain draws, as anybody would write it first.
#[wasm_bindgen]
#[must_use]
pub fn plain(draws: u32, seed: u32) -> f64 {
    let (count, penalty) = penalties();
    let mut generator = Generator::new(seed.into());
    let mut year = || (0..count.draw(&mut generator) as u32).map(|_| penalty.draw(&mut generator)).sum();
    let mut totals: Vec<f64> = (0..draws).map(|_| year()).collect();
    select(&mut totals, draws as usize * 95 / 100)
}

/// The number that would stand at a place if the numbers were sorted, as `plain.js` finds it: the standard library, which
/// is compiled for size in WebAssembly, would be another contestant.
fn select(numbers: &mut [f64], place: usize) -> f64 {
    let (mut from, mut to) = (0, numbers.len() - 1);
    while from < to {
        let pivot = numbers[from.midpoint(to)];
        let (mut left, mut right) = (from, to);
        while left <= right {
            while numbers[left] < pivot {
                left += 1;
            }
            while numbers[right] > pivot {
                right -= 1;
            }
            if left <= right {
                numbers.swap(left, right);
                left += 1;
                right = right.saturating_sub(1);
            }
        }
        if place <= right {
            to = right;
        } else if place >= left {
            from = left;
        } else {
            break;
        }
    }
    numbers[place]
}

/// The central penalty of the estimate with its working, in pounds. The link is read once.
#[wasm_bindgen]
#[must_use]
pub fn estimated() -> f64 {
    static SCENARIO: LazyLock<Scenario> = LazyLock::new(|| permalink::read(LINK).scenario);
    estimate(&SCENARIO).penalty.central.units() as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_draws_and_the_engine_say_the_same() {
        let (plain, engine) = (plain(200_000, 1), year(200_000, 1));
        assert!((plain / engine - 1.0).abs() < 0.015, "{plain} is not {engine}");
    }

    #[test]
    fn a_selection_finds_what_sorting_would() {
        let numbers: Vec<f64> = (0..200_u32).map(|at| f64::from(at * 7_919 % 101)).collect();
        let mut sorted = numbers.clone();
        sorted.sort_by(f64::total_cmp);
        for place in [0, 1, 50, 190, 199] {
            assert_eq!(select(&mut numbers.clone(), place), sorted[place]);
        }
    }
}
