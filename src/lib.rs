//! The page of Amerce: a person enters facts, the engine answers, and every figure shows where it comes from.
//!
//! [`app`], [`compare`] and [`studies`] are the roots of the three programs; [`app`] holds the [`state`] and hands values and callbacks down to [`pages`] and [`components`]; [`hooks`] are the only
//! code that touches the browser's services.

pub mod app;
pub mod compare;
pub mod components;
pub mod example;
pub mod exercise;
pub mod facts;
pub mod hooks;
mod likeness;
pub mod pages;
mod part;
mod prospect;
pub mod record;
pub mod saved_scenarios;
mod scale;
mod series;
pub mod state;
mod story;
pub mod studies;
pub mod what_if;
