//! What a scenario has in prospect, worked out in pieces: the draws of both simulations, and what controls would save.

use amerce_engine::Swing;
use amerce_engine::money::Money;
use amerce_engine::permalink::Costs;
use amerce_engine::scenario::{Control, Scenario, State};
use amerce_engine::words::Word;
use amerce_risk::exposure::{End, Exposure, sensitivity};
use amerce_risk::investment::{Investment, Plan, of_each, plan};
use amerce_risk::simulation::Simulation;

use crate::hooks::Pieces;

/// So many draws are made at once, a few milliseconds of work.
const PIECE: u32 = 25_000;

/// The breach of a scenario, and some years of breaches.
pub(crate) type Both<T> = [T; 2];

/// The exposures in the breach of a scenario and in some years, each from its mildest to its severest.
pub(crate) fn exposures(scenario: &Scenario, years: u32) -> Both<[Exposure; 3]> {
    [End::ALL.map(|end| Exposure::of_breach(scenario, end)), Exposure::ends_of_years(scenario, years)]
}

/// What is drawn.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Asked {
    pub(crate) exposures: Both<Exposure>,
    pub(crate) seed: u64,
    pub(crate) draws: u32,
}

/// The draws of both.
#[derive(Debug)]
pub(crate) struct Draws {
    pub(crate) simulations: Both<Simulation>,
    draws: u32,
}

impl Pieces for Draws {
    type Given = Asked;

    fn start(asked: &Asked) -> Self {
        let simulation = |exposure: &Exposure| Simulation::new(exposure, asked.seed);
        let [breach, years] = &asked.exposures;
        Self { simulations: [simulation(breach), simulation(years)], draws: asked.draws }
    }

    fn advance(&mut self) -> bool {
        let draws = u64::from(self.draws);
        let unfinished = self.simulations.iter_mut().find(|simulation| simulation.draws() < draws);
        match unfinished {
            Some(simulation) => {
                let left = draws - simulation.draws();
                simulation.advance(left.min(PIECE.into()) as u32);
                true
            }
            None => false,
        }
    }
}

/// What each control would save, and which facts matter.
#[derive(Debug)]
pub(crate) struct Savings {
    scenario: Scenario,
    pub(crate) investments: Vec<Investment>,
    pub(crate) swings: Vec<Swing>,
}

impl Pieces for Savings {
    type Given = Scenario;

    fn start(scenario: &Scenario) -> Self {
        Self { scenario: scenario.clone(), investments: Vec::new(), swings: Vec::new() }
    }

    fn advance(&mut self) -> bool {
        if self.investments.is_empty() {
            self.investments = of_each(&self.scenario, &[None; Control::ALL.len()]);
            return true;
        }
        self.swings = sensitivity(&self.scenario);
        false
    }
}

/// What is best bought with a budget, if one is stated.
#[derive(Debug)]
pub(crate) struct Purchase {
    scenario: Scenario,
    costs: Costs,
    budget: Option<Money>,
    pub(crate) plan: Option<Plan>,
}

impl Pieces for Purchase {
    type Given = (Scenario, Costs, Option<Money>);

    fn start((scenario, costs, budget): &Self::Given) -> Self {
        Self { scenario: scenario.clone(), costs: *costs, budget: *budget, plan: None }
    }

    fn advance(&mut self) -> bool {
        self.plan = self.budget.map(|budget| plan(&self.scenario, &self.costs, budget));
        false
    }
}

/// A scenario with all of its controls in one state.
pub(crate) fn with_all(scenario: &Scenario, state: State) -> Scenario {
    Scenario { controls: [state; Control::ALL.len()], ..scenario.clone() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::example;
    use amerce_engine::permalink;

    fn done<W: Pieces>(given: &W::Given) -> W {
        let mut work = W::start(given);
        while work.advance() {}
        work
    }

    #[test]
    fn draws_in_pieces_are_the_draws_at_once() {
        let scenario = permalink::read(example::LINK).scenario;
        let exposures = exposures(&scenario, 5).map(|[_, central, _]| central);
        let asked = Asked { exposures, seed: 3, draws: 60_500 };
        let drawn: Draws = done(&asked);
        for (simulation, exposure) in drawn.simulations.iter().zip(&asked.exposures) {
            let mut at_once = Simulation::new(exposure, 3);
            at_once.advance(60_500);
            assert_eq!(simulation.draws(), 60_500);
            assert_eq!(simulation.curve(4), at_once.curve(4));
        }
    }

    #[test]
    fn savings_and_the_plan_are_had_once_all_is_done() {
        let scenario = permalink::read(example::LINK).scenario;
        let savings: Savings = done(&scenario);
        assert_eq!(savings.investments.len(), Control::ALL.len());
        assert!(savings.swings.iter().any(|swing| swing.key == "controls"));
        let mut costs = [None; Control::ALL.len()];
        costs[Control::Mfa as usize] = Some(Money::from_units(20_000));
        costs[Control::Hardening as usize] = Some(Money::from_units(25_000));
        let purchase: Purchase = done(&(scenario.clone(), costs, Some(Money::from_units(30_000))));
        // The budget buys one of the two, and the savings say which.
        let saved = |control| savings.investments.iter().find(|one| one.worth.control == control).map(|one| one.saved);
        assert!(saved(Control::Mfa) > saved(Control::Hardening));
        assert_eq!(purchase.plan.map(|plan| plan.controls), Some(vec![Control::Mfa]));
        let nothing: Purchase = done(&(scenario, costs, None));
        assert_eq!(nothing.plan, None);
    }
}
