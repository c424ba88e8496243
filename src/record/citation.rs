//! How to cite an estimate.

use amerce_engine::{format, rulebook};

use super::Record;

impl Record {
    /// The citation in plain words.
    #[must_use]
    pub fn citation(&self) -> String {
        let amount = |amount| format::rounded(amount, self.scenario.regime);
        let penalty = self.estimate.penalty;
        format!(
            "Amerce, version {} with the rulebook of {}. Estimate for “{}”: {} to {} if a penalty is imposed (centre {}), \
             imposed in about {} reports.{} Computed {}. {}",
            amerce_engine::VERSION,
            format::day(rulebook::VERSION),
            self.title(),
            amount(penalty.p10),
            amount(penalty.p90),
            amount(penalty.central),
            format::one_in(self.estimate.fine.central),
            self.exempt(),
            format::day(self.on),
            self.address(),
        )
    }

    /// The citation as an entry for BibTeX.
    #[must_use]
    pub fn bibtex(&self) -> String {
        let (year, ..) = self.on.parts();
        let entry = self.file_stem();
        let fields = [
            ("title", format!("{{Penalty estimate: {}}}", escaped(&self.title()))),
            ("author", "{{Amerce}}".into()),
            ("year", format!("{{{year}}}")),
            ("version", format!("{{{}, rulebook of {}}}", amerce_engine::VERSION, rulebook::VERSION)),
            ("note", format!("{{{}}}", escaped(&self.answer()))),
            ("url", format!("{{{}}}", self.address())),
            ("urldate", format!("{{{}}}", self.on)),
        ];
        let fields: String = fields.iter().map(|(name, value)| format!("  {name} = {value},\n")).collect();
        format!("@misc{{{entry}-{year},\n{fields}}}\n")
    }
}

/// A text in which nothing means anything to TeX.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' | '%' | '$' | '#' | '_' | '{' | '}' => escaped.extend(['\\', c]),
            '\\' => escaped.push_str("\\textbackslash{}"),
            '~' => escaped.push_str("\\textasciitilde{}"),
            '^' => escaped.push_str("\\textasciicircum{}"),
            '£' => escaped.push_str("\\pounds{}"),
            '€' => escaped.push_str("\\texteuro{}"),
            c => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::super::tests::record;
    use super::*;

    #[test]
    fn a_citation_says_what_when_and_by_which_version() {
        let record = record("?v=1&people=5000&title=Payroll+%26+more");
        let citation = record.citation();
        for part in [
            "version 0.1.0",
            "rulebook of ",
            "“Payroll & more”",
            "Computed 25 November 2026",
            "1 in ",
            "?v=1&regime=uk",
        ] {
            assert!(citation.contains(part), "{part} is not in {citation}");
        }
        let entry = record.bibtex();
        assert!(
            entry.starts_with("@misc{amerce-payroll-more-2026,\n  title = {Penalty estimate: Payroll \\& more},\n"),
            "{entry}"
        );
        assert!(entry.contains("  urldate = {2026-11-25},\n}"), "{entry}");
        assert!(entry.contains("\\pounds{}"), "{entry}");
    }

    #[test]
    fn nothing_in_a_title_means_anything_to_tex() {
        assert_eq!(
            escaped("50% \\of #1_{x}~^"),
            "50\\% \\textbackslash{}of \\#1\\_\\{x\\}\\textasciitilde{}\\textasciicircum{}"
        );
    }
}
