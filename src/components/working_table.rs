//! The working: every line with what went into it, what came out, and where it is written.

use amerce_engine::citation::{Basis, Citation, Confidence};
use amerce_engine::format;
use amerce_engine::scenario::Regime;
use amerce_engine::words::Word;
use amerce_engine::working::{Line, Operand, Origin, Reference, Step, Value, Working};
use yew::prelude::*;

use crate::part::in_its_turn;

/// Properties of [`working_table`].
#[derive(Clone, Debug, PartialEq)]
pub struct WorkingTableProps<'e> {
    /// The lines.
    pub working: &'e Working,
    /// The regime, for its currency.
    pub regime: Regime,
}

/// The working.
pub fn working_table(props: &WorkingTableProps<'_>) -> Html {
    let step = |step: &Step| {
        let lines: Vec<&Line> = props.working.step(*step).collect();
        if lines.is_empty() {
            return Html::default();
        }
        let id = format!("step-{}", step.word());
        let section = html! {
            <section class="app-working-table__step" aria-labelledby={id.clone()}>
                <h3 class="app-working-table__heading" {id}>
                    { heading(*step) }
                    <a class="app-working-table__method" href={format!("method.html#{}", section(*step))}>
                        { "the rule" }<span class="visually-hidden">{ format!(" of “{}”", heading(*step)) }</span>
                    </a>
                </h3>
                <ol class="app-working-table__lines">{ for lines.iter().map(|line| row(line, props.regime)) }</ol>
            </section>
        };
        in_its_turn(step.word(), section)
    };
    html! { <div class="app-working-table">{ for Step::ALL.iter().map(step) }</div> }
}

fn row(line: &Line, regime: Regime) -> Html {
    html! {
        <li class="app-working-table__line">
            <div class="app-working-table__what">
                <p class="app-working-table__label">{ line.label }</p>
                <p class="app-working-table__source">
                    { for line.citation().map(cited) }
                    <span class="app-working-table__basis" data-soft={soft(line.basis())}>{ line.basis().word() }</span>
                    { for doubts(line) }
                </p>
            </div>
            <div class="app-working-table__operands">
                { for line.operands.iter().filter(|operand| operand.value != Value::Rule).map(|part| operand(part, regime)) }
            </div>
            <p class="app-working-table__result">{ format::value(&line.result, regime) }</p>
        </li>
    }
}

fn operand(operand: &Operand, regime: Regime) -> Html {
    let text = format::value(&operand.value, regime);
    let standing = match &operand.origin {
        Origin::Assumed(_) => " (assumed)",
        Origin::Pinned(_) => " (the authority’s own choice)",
        Origin::Rule(_) | Origin::Fact(_) | Origin::Earlier => "",
    };
    let reason = match &operand.origin {
        Origin::Rule(Reference { reason, .. }) if !reason.is_empty() => Some(*reason),
        _ => None,
    };
    let line = html! { <>{ operand.name }{ standing }{ ": " }<b>{ text }</b></> };
    match reason {
        Some(reason) => html! {
            <details class="app-working-table__operand"><summary>{ line }</summary><p>{ reason }</p></details>
        },
        None => html! { <p class="app-working-table__operand">{ line }</p> },
    }
}

/// A link to the source, with the place in it.
pub(super) fn cited(citation: Citation) -> Html {
    html! {
        <>
            <a href={citation.source.url} rel="noreferrer">{ citation.source.title }</a>
            { format!(", {} ", citation.pinpoint) }
        </>
    }
}

/// What was not read in the primary document is marked.
fn doubts(line: &Line) -> Option<Html> {
    let weakest = line.references().map(|reference| reference.confidence).max()?;
    let said = match weakest {
        Confidence::Primary | Confidence::Copy => return None,
        Confidence::Derived => "derived",
        Confidence::Secondary => "read in a report about the source",
        Confidence::Unverified => "not verified",
    };
    Some(html! { <span class="app-working-table__doubt">{ said }</span> })
}

/// Whether a line rests on less than a written rule.
fn soft(basis: Basis) -> Option<&'static str> {
    (!matches!(basis, Basis::Statute | Basis::Guidance)).then_some("")
}

/// A link to a step of the working.
pub(super) fn to_step(step: Step, text: String) -> Html {
    html! { <a href={format!("#step-{}", step.word())}>{ text }</a> }
}

/// The section of the method that tells the rule of a step.
fn section(step: Step) -> &'static str {
    match step {
        Step::AggravatingMitigating => "aggravating-and-mitigating-factors",
        Step::EffectiveProportionateDissuasive => "effective-proportionate-and-dissuasive",
        Step::PublicSectorApproach | Step::Hardship | Step::Settlement => "outside-the-steps",
        Step::Spread => "the-likely-range",
        Step::Chance => "the-chance-of-a-penalty",
        step => step.word(),
    }
}

/// A step by its name.
#[must_use]
pub fn heading(step: Step) -> &'static str {
    match step {
        Step::StatutoryMaximum => "Statutory maximum",
        Step::Seriousness => "Seriousness",
        Step::Turnover => "Turnover",
        Step::StartingPoint => "Starting point",
        Step::AggravatingMitigating => "Aggravating and mitigating factors",
        Step::EffectiveProportionateDissuasive => "Effective, proportionate and dissuasive",
        Step::PublicSectorApproach => "Public-sector approach",
        Step::Hardship => "Financial hardship",
        Step::Settlement => "Settlement",
        Step::Spread => "Where decided cases fall",
        Step::Chance => "How likely a penalty is",
        Step::Likelihood => "How often a breach is to be expected",
    }
}
