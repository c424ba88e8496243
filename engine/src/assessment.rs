//! One pass through the steps of the guidance.

use crate::citation::{Cited, Confidence};
use crate::date::Date;
use crate::judgement::Judgement;
use crate::money::{Money, Points, Range, Share};
use crate::rulebook::{self, NationalMaximum, Rulebook};
use crate::scenario::Scenario;
use crate::steps::{self, seriousness::Seriousness};
use crate::working::{Operand, Operation, Origin, Record, Step, Value};

/// What one pass through the steps comes to.
#[derive(Clone, Debug, PartialEq)]
pub struct Assessment {
    /// The gravest statutory maximum of all infringements.
    pub maximum: Money,
    /// Each infringement with its own steps.
    pub infringements: Vec<InfringementAssessment>,
    /// How serious the conduct is.
    pub seriousness: Seriousness,
    /// The share for the size of the undertaking.
    pub size: Share,
    /// The starting point, over all infringements.
    pub starting_point: Money,
    /// The net of aggravating and mitigating factors.
    pub adjustment: Share,
    /// The penalty after the steps.
    pub before_reductions: Money,
    /// The penalty after the public-sector approach, hardship and settlement.
    pub penalty: Money,
}

/// The steps that each infringement has of its own.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct InfringementAssessment {
    /// Its statutory maximum.
    pub maximum: Money,
    /// Its share of that maximum for seriousness.
    pub seriousness: Share,
    /// Its starting point.
    pub starting_point: Money,
}

/// Assesses a scenario, a step of the guidance at a time.
pub(crate) fn assess<R: Record>(case: &mut Case<'_, R>) -> Assessment {
    let maxima = steps::statutory_maximum::each(case);
    let maximum = maxima.iter().copied().max().unwrap_or_default();
    let (seriousness, shares) = steps::seriousness::seriousness(case);
    let size = steps::turnover::turnover(case, maximum);
    let starting_points = steps::starting_point::each(case, &maxima, &shares, size);
    let starting_point = steps::starting_point::together(case, &starting_points, maximum);
    let adjustment = steps::aggravating_mitigating::factors(case);
    let adjusted = steps::aggravating_mitigating::adjusted(case, starting_point, adjustment);
    let before_reductions = steps::effective_proportionate_dissuasive::set(case, adjusted, maximum);
    let penalty = steps::reductions::reduced(case, before_reductions);
    let infringements = maxima.iter().zip(shares).zip(&starting_points);
    let infringements = infringements.map(|((&maximum, seriousness), &starting_point)| InfringementAssessment {
        maximum,
        seriousness,
        starting_point,
    });
    let infringements = infringements.collect();
    Assessment { maximum, infringements, seriousness, size, starting_point, adjustment, before_reductions, penalty }
}

/// A scenario on its way through the steps.
pub(crate) struct Case<'s, R> {
    pub(crate) scenario: &'s Scenario,
    pub(crate) rulebook: &'static Rulebook,
    pub(crate) on: Date,
    judgement: &'s mut dyn Judgement,
    pub(crate) record: R,
}

impl<'s, R: Record> Case<'s, R> {
    pub(crate) fn new(
        rulebook: &'static Rulebook,
        scenario: &'s Scenario,
        judgement: &'s mut dyn Judgement,
        record: R,
    ) -> Self {
        Self { scenario, rulebook, on: scenario.on.unwrap_or(rulebook::VERSION), judgement, record }
    }

    /// Opens a line of the working.
    pub(crate) fn line(&mut self, step: Step, label: &'static str) {
        self.record.open(step, label);
    }

    /// The value of a parameter in force, written into the open line with its citation.
    pub(crate) fn rule<T: Copy + Into<Value>>(&mut self, parameter: &'static Cited<T>) -> T {
        let on = self.on;
        self.record.operand(|| Operand::rule(parameter, on));
        parameter.on(on).value
    }

    /// The value of a table in force, where the row that is used may be less certain than the whole table.
    pub(crate) fn table<T: Copy + Into<Value>>(
        &mut self,
        parameter: &'static Cited<T>,
        row: impl FnOnce(T) -> Option<Confidence>,
    ) -> T {
        let (on, table) = (self.on, parameter.on(self.on));
        let confidence = row(table.value).unwrap_or(table.confidence);
        self.record.operand(|| Operand::rule(parameter, on).checked(confidence));
        table.value
    }

    /// Cites a parameter in the open line whose value is not needed there.
    pub(crate) fn cites<T: Copy + Into<Value>>(&mut self, parameter: &'static Cited<T>) {
        let on = self.on;
        self.record.operand(|| Operand { value: Value::Rule, ..Operand::rule(parameter, on) });
    }

    /// What a row of a table sets, written into the open line; a row may be less certain than the whole table.
    pub(crate) fn row(
        &mut self,
        parameter: &'static Cited<&'static [NationalMaximum]>,
        row: &NationalMaximum,
        value: Money,
    ) -> Money {
        let on = self.on;
        let confidence = row.confidence.unwrap_or(parameter.on(on).confidence);
        self.record.operand(|| Operand { value: value.into(), ..Operand::rule(parameter, on).checked(confidence) });
        value
    }

    /// A fact, written into the open line.
    pub(crate) fn fact<T: Clone + Into<Value>>(&mut self, key: &'static str, name: &'static str, value: T) -> T {
        self.operand(name, Origin::Fact(key), value)
    }

    /// An assumption in place of a fact that is not stated, written into the open line.
    pub(crate) fn assumed<T: Clone + Into<Value>>(&mut self, key: &'static str, name: &'static str, value: T) -> T {
        self.operand(name, Origin::Assumed(key), value)
    }

    /// The authority's own choice, written into the open line.
    pub(crate) fn pinned<T: Clone + Into<Value>>(&mut self, key: &'static str, name: &'static str, value: T) -> T {
        self.operand(name, Origin::Pinned(key), value)
    }

    /// The result of an earlier line, written into the open one.
    pub(crate) fn earlier<T: Clone + Into<Value>>(&mut self, name: &'static str, value: T) -> T {
        self.operand(name, Origin::Earlier, value)
    }

    /// Closes the open line with its result.
    pub(crate) fn gives<T: Clone + Into<Value>>(&mut self, operation: Operation, value: T) -> T {
        self.record.close(operation, || value.clone().into());
        value
    }

    /// Closes the open line with the authority's own choice.
    pub(crate) fn gives_pinned<T: Clone + Into<Value>>(
        &mut self,
        key: &'static str,
        name: &'static str,
        value: T,
    ) -> T {
        self.pinned(key, name, value.clone());
        self.gives(Operation::Taken, value)
    }

    /// Closes the open line with the place in a range where the judgement lands.
    pub(crate) fn chooses(&mut self, name: &'static str, range: Range<Share>) -> Share {
        self.earlier(name, range);
        let chosen = self.place_in(range);
        self.gives(Operation::Chosen, chosen)
    }

    /// Where in a range the judgement lands, which is written into the open line.
    pub(crate) fn place_in(&mut self, range: Range<Share>) -> Share {
        self.earlier("Place in the range", self.judgement.name());
        self.judgement.choose(range)
    }

    fn operand<T: Clone + Into<Value>>(&mut self, name: &'static str, origin: Origin, value: T) -> T {
        self.record.operand(|| Operand { name, value: value.clone().into(), origin });
        value
    }
}

/// The entry of a table that goes with a word; every word that the engine knows has one.
pub(crate) fn entry<T: Copy + Default>(table: &[(&'static str, T)], word: &str) -> T {
    table.iter().find(|entry| entry.0 == word).map(|entry| entry.1).unwrap_or_default()
}

/// The greatest points that a table gives to any of some words.
pub(crate) fn greatest<'w>(table: &[(&'static str, Points)], words: impl Iterator<Item = &'w str>) -> Points {
    words.map(|word| entry(table, word)).max().unwrap_or_default()
}
