//! What a link says of how a scenario is shown. None of it changes an amount.

use super::print;
use crate::scenario::Scenario;
use crate::words::{Word, words};

words! {
    /// What a page shows of a scenario.
    View {
        /// The penalty, its chance and the working.
        #[default]
        Estimate = "estimate",
        /// One breach and a year of them, by simulation.
        Risk = "risk",
        /// Two scenarios side by side.
        Compare = "compare",
        /// The decided cases that are nearest.
        Cases = "cases",
        /// How it is computed.
        Method = "method",
    }
}

impl View {
    /// The view that a scenario's link asks for; the estimate where it asks for none, or for one that is not known.
    #[must_use]
    pub fn of(scenario: &Scenario) -> Self {
        scenario.other("view").and_then(|word| Self::from_word(&word.to_ascii_lowercase())).unwrap_or_default()
    }

    /// The link of a scenario in this view. The estimate needs no word.
    #[must_use]
    pub fn link(self, scenario: &Scenario) -> String {
        let word = (self != Self::Estimate).then(|| self.word().to_owned());
        print(&scenario.clone().with_other("view", word))
    }
}
