//! A record of an estimate, to send and to take away: what was asked, what came out, when, and by which versions.

mod citation;
mod csv;
pub mod html;
mod markdown;

use amerce_engine::date::Date;
use amerce_engine::permalink::{self, View};
use amerce_engine::scenario::Scenario;
use amerce_engine::{Estimate, estimate, format, rulebook};

pub use csv::{cells, looks_like_a_formula};

/// A record of an estimate.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    /// What was asked.
    pub scenario: Scenario,
    /// What came out.
    pub estimate: Estimate,
    /// The address of the page, without a link.
    pub page: String,
    /// The day on which it was made.
    pub on: Date,
}

impl Record {
    /// The record of a scenario, made on a day at the page that lies at an address.
    #[must_use]
    pub fn new(scenario: Scenario, page: String, on: Date) -> Self {
        // How this page itself is shown is no part of what is shared.
        let own = permalink::shown_keys().filter(|key| !matches!(*key, "with" | "lang" | "seed"));
        let scenario = own.fold(scenario, |scenario, key| scenario.with_other(key, None));
        Self { estimate: estimate(&scenario), scenario, page, on }
    }

    /// The link to the scenario; both scenarios side by side, where there are two.
    #[must_use]
    pub fn link(&self) -> String {
        let view = if permalink::second(&self.scenario).is_some() { View::Compare } else { View::Estimate };
        view.link(&self.scenario)
    }

    /// The whole address.
    #[must_use]
    pub fn address(&self) -> String {
        format!("{}{}", self.page, self.link())
    }

    /// The whole address with the link after `#`, which is never sent to a server.
    #[must_use]
    pub fn private_address(&self) -> String {
        format!("{}#{}", self.page, self.link())
    }

    /// What the scenario is called, or what it is.
    #[must_use]
    pub fn title(&self) -> String {
        if self.scenario.title.is_empty() {
            crate::pages::described(&self.scenario)
        } else {
            self.scenario.title.clone()
        }
    }

    /// The answer in a sentence.
    #[must_use]
    pub fn answer(&self) -> String {
        let amount = |amount| format::rounded(amount, self.scenario.regime);
        let penalty = self.estimate.penalty;
        format!(
            "If a penalty is imposed: likely {} to {}, centre {}, under a statutory maximum of {}. One is imposed in about {} \
             reports of such breaches.{}",
            amount(penalty.p10),
            amount(penalty.p90),
            amount(penalty.central),
            format::short(self.estimate.assessment.central.maximum, self.scenario.regime),
            format::one_in(self.estimate.fine.central),
            self.exempt(),
        )
    }

    /// That the law lets nobody fine such a body, in a sentence after a blank; nothing where it does.
    fn exempt(&self) -> String {
        if self.estimate.exempt { format!(" {}", format::EXEMPT) } else { String::new() }
    }

    /// Title, answer and address, to paste into a message.
    #[must_use]
    pub fn message(&self) -> String {
        format!("{}\n{} An estimate, not legal advice.\n{}", self.title(), self.answer(), self.private_address())
    }

    /// The result as other programs are given it.
    #[must_use]
    pub fn json(&self) -> String {
        // A result is made of numbers, words and lists, which can always be written.
        amerce_api::estimate(&self.link()).unwrap_or_default()
    }

    /// Which versions it was made by.
    #[must_use]
    pub fn versions(&self) -> String {
        format!("Amerce {}, rulebook of {}", amerce_engine::VERSION, format::day(rulebook::VERSION))
    }

    /// A short name for files: the title in small letters and hyphens.
    #[must_use]
    pub fn file_stem(&self) -> String {
        let words = self.title().to_lowercase();
        let words = words.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
        let stem: String = words.take(6).collect::<Vec<_>>().join("-");
        format!("amerce-{}", if stem.is_empty() { "scenario" } else { &stem })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    pub(super) fn record(link: &str) -> Record {
        let on = Date::new(2026, 11, 25).expect("there is such a day");
        Record::new(permalink::read(link).scenario, "https://example.org/amerce/".into(), on)
    }

    #[test]
    fn the_addresses_open_the_estimate_and_not_the_page_they_were_copied_from() {
        let shared = record("?v=1&people=5000&view=share&theme=dark&embed=answer&note=mine");
        assert_eq!(shared.address(), "https://example.org/amerce/?v=1&regime=uk&people=5000&note=mine");
        assert_eq!(shared.private_address(), "https://example.org/amerce/#?v=1&regime=uk&people=5000&note=mine");
        let two = record("?v=1&view=share&with=v%3D1%26people%3D6");
        assert!(two.link().contains("view=compare") && two.link().contains("people%3D6"), "{}", two.link());
    }

    #[test]
    fn nothing_is_taken_away_without_saying_that_such_a_body_cannot_be_fined() {
        let exempt = record("?v=1&regime=eu&country=de&body=public");
        for taken in [exempt.message(), exempt.citation(), exempt.bibtex(), exempt.csv(), exempt.markdown()] {
            assert!(taken.contains("imposes no fine on public bodies"), "{taken}");
        }
        assert!(!record("?v=1&regime=eu&country=fr&body=public").message().contains("imposes no fine"));
    }

    #[test]
    fn a_message_holds_the_range_the_chance_and_the_address() {
        let message = record("?v=1&people=5000&title=Payroll").message();
        assert!(message.starts_with("Payroll\nIf a penalty is imposed: likely £"), "{message}");
        assert!(message.contains("1 in ") && message.contains("not legal advice"), "{message}");
        assert!(
            message.ends_with("\nhttps://example.org/amerce/#?v=1&regime=uk&title=Payroll&people=5000"),
            "{message}"
        );
    }

    #[test]
    fn files_are_named_after_the_scenario() {
        assert_eq!(record("?v=1&title=A+%22health%22+supplier,+2022").file_stem(), "amerce-a-health-supplier-2022");
        assert_eq!(record("?v=1&title=%E2%9C%93").file_stem(), "amerce-scenario");
    }
}
