//! The law, the working, permalinks and decided cases behind Amerce.
//!
//! ```
//! use amerce_engine::{estimate, permalink};
//!
//! let reading = permalink::read("?v=1&regime=uk&turnover=330m&people=82946&data=health&harm=severe&mfa=none");
//! let estimate = estimate(&reading.scenario);
//! assert!(estimate.penalty.p10 < estimate.penalty.p90);
//! // The result is its working: every amount is the result of a line, and every line names its source.
//! assert!(estimate.working.lines.iter().all(|line| line.citation().is_some()));
//! ```
//!
//! The map: a [`scenario`] holds the facts; a [`permalink`] spells it in one line; the [`rulebook`] holds the numbers of
//! the law, each with its [`citation`]; the [`steps`] take the facts through the guidance and leave a [`working`];
//! [`estimate()`] is the door to it all. The crate knows no browser, no file, no clock and no wire format.
#![deny(missing_docs)]

mod assessment;
pub mod cases;
pub mod citation;
pub mod comparison;
pub mod date;
mod estimate;
pub mod exchange;
pub mod format;
pub mod judgement;
pub mod likelihood;
pub mod money;
pub mod nearness;
pub mod permalink;
pub mod provision;
pub mod rulebook;
pub mod scenario;
mod sensitivity;
pub mod steps;
pub mod words;
pub mod working;
mod worth;

/// The version of the engine.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

pub use assessment::{Assessment, InfringementAssessment};
pub use estimate::{Estimate, Outlook, Penalty, estimate, estimate_by, outlook};
pub use sensitivity::{Swing, sensitivity, sensitivity_of};
pub use worth::{Fewest, Worth};
