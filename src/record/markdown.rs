//! The record as Markdown, for a paper or a ticket.

use amerce_engine::format;
use amerce_engine::words::Word;
use amerce_engine::working::{Line, Step};

use super::Record;
use crate::components::step_name;
use crate::facts::{Told, told};

impl Record {
    /// Answer, facts, working and sources.
    #[must_use]
    pub fn markdown(&self) -> String {
        let stated: Vec<Told> = told(&self.scenario).into_iter().filter(|fact| fact.stated).collect();
        let facts = stated.iter().map(|fact| format!("| {} | {} |\n", escaped(fact.label), escaped(&fact.value)));
        let steps = Step::ALL.iter().map(|step| self.step(*step));
        format!(
            "# {}\n\n{}\n\nAn estimate, not legal advice. {}, computed {}.\n<{}>\n\n## Facts\n\nEverything else is assumed as the \
             working says.\n\n| fact | answer |\n| --- | --- |\n{}\n## Working\n\n{}\n## Sources\n\n{}",
            escaped(&self.title()),
            escaped(&self.answer()),
            self.versions(),
            format::day(self.on),
            self.address(),
            facts.collect::<String>(),
            steps.collect::<String>(),
            self.sources(),
        )
    }

    fn step(&self, step: Step) -> String {
        let lines: String = self.estimate.working.step(step).map(|line| self.worked(line)).collect();
        if lines.is_empty() { lines } else { format!("### {}\n\n{lines}\n", step_name(step)) }
    }

    fn worked(&self, line: &Line) -> String {
        let result = escaped(&format::value(&line.result, self.scenario.regime));
        let source = line.citation().map(|citation| format!("; {}, {}", citation.source.title, citation.pinpoint));
        format!(
            "- {}: **{result}** ({}{})\n",
            escaped(line.label),
            line.basis().word(),
            escaped(&source.unwrap_or_default())
        )
    }

    fn sources(&self) -> String {
        let mut sources: Vec<String> = Vec::new();
        for citation in self.estimate.working.lines.iter().filter_map(Line::citation) {
            let source = format!("- {}, <{}>\n", escaped(citation.source.title), citation.source.url);
            if !sources.contains(&source) {
                sources.push(source);
            }
        }
        sources.concat()
    }
}

/// A text in which nothing means anything to Markdown.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '#') {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::super::tests::record;

    #[test]
    fn the_document_holds_answer_facts_working_and_sources() {
        let text = record("?v=1&people=5000&title=%3Cb%3E*Payroll*").markdown();
        assert!(text.starts_with("# \\<b\\>\\*Payroll\\*\n\nIf a penalty is imposed: likely £"), "{text}");
        for part in [
            "| People affected | 5,000 |",
            "### Statutory maximum\n\n- ",
            "## Sources\n\n- ",
            "computed 25 November 2026",
        ] {
            assert!(text.contains(part), "{part} is not in {text}");
        }
        assert!(!text.contains("| Sector |"), "what is not stated is no fact of the scenario");
    }

    #[test]
    fn every_source_stands_once() {
        let text = record("?v=1").markdown();
        let sources: Vec<&str> = text.split("## Sources").nth(1).expect("there are sources").trim().lines().collect();
        let mut once = sources.clone();
        once.sort_unstable();
        once.dedup();
        assert_eq!(sources.len(), once.len());
    }
}
