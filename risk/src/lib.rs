//! Risk over time: what one breach, or some years, may come to.
//!
//! The engine says what a breach comes to and how often one is to be expected; here that is put together. An
//! [`exposure`] has the closed forms, a [`simulation`] draws from it, and an [`investment`] is a control with what it saves.
//! Like the engine, the crate knows no browser, no file, no clock and no wire format.
//!
//! ```
//! use amerce_engine::permalink;
//! use amerce_risk::exposure::{End, Exposure};
//! use amerce_risk::simulation::Simulation;
//!
//! let scenario = permalink::read("?v=1&regime=uk&turnover=330m&people=82946&data=health&harm=severe").scenario;
//! let exposure = Exposure::of_breach(&scenario, End::Central);
//! let mut simulation = Simulation::new(&exposure, 1);
//! simulation.advance(10_000);
//! let chance = simulation.chance();
//! assert!((chance.value - exposure.chance()).abs() < 5.0 * chance.error);
//! ```
#![deny(missing_docs)]

pub mod distribution;
pub mod exposure;
pub mod generator;
pub mod investment;
pub mod simulation;
