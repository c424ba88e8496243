//! Scenarios that a person keeps by name: in the browser, and in a file that a spreadsheet opens as well.
//!
//! Both are the same text, a table of the columns `name` and `link`. What cannot be read of it is told and kept, so that
//! saving another scenario never costs one that only a later version understands.

use amerce_engine::permalink::{self, NoticeKind};

use crate::record::{cells, looks_like_a_formula};

/// The longest name.
const LONGEST_NAME: usize = 80;
/// So many scenarios are kept at most.
const MOST: usize = 500;

/// The scenarios that are kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SavedScenarios {
    /// The scenarios, the newest first.
    pub scenarios: Vec<Saved>,
    /// Rows that could not be read, as they stood.
    unread: Vec<Vec<String>>,
}

/// A scenario that is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved {
    /// Its name, which no other has.
    pub name: String,
    /// Its canonical link.
    pub link: String,
}

/// A change of what is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Keeps a scenario under a name: the name and its link.
    Save(String, String),
    /// Keeps it also where the name is taken, instead of the one that had it.
    Replace(String, String),
    /// Gives a scenario another name: the old one and the new one.
    Rename(String, String),
    /// Forgets a scenario, by its name.
    Delete(String),
    /// Keeps all that a file holds, whose text this is.
    Import(String),
}

/// What became of a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// What is kept now.
    pub kept: SavedScenarios,
    /// What to tell, in sentences.
    pub said: Vec<String>,
    /// Whether the change was made, if only in part.
    pub done: bool,
}

impl SavedScenarios {
    /// Reads a table, and says what could not be read of it.
    #[must_use]
    pub fn read(text: &str) -> (Self, Vec<String>) {
        let mut kept = Self::default();
        let mut said = Vec::new();
        for (number, row) in rows(text) {
            match saved(&row) {
                Ok((scenario, note)) => {
                    said.extend(note.map(|note| format!("Row {number}, “{}”: {note}", scenario.name)));
                    kept.scenarios.push(Saved { name: kept.free_name(&scenario.name), ..scenario });
                }
                Err(wrong) => {
                    said.push(format!("Row {number} could not be read: {wrong}"));
                    kept.unread.push(row);
                }
            }
        }
        (kept, said)
    }

    /// The table; what could not be read stands at its end.
    #[must_use]
    pub fn print(&self) -> String {
        let scenarios = self.scenarios.iter().map(|saved| vec![saved.name.clone(), saved.link.clone()]);
        let headings = vec!["name".to_owned(), "link".to_owned()];
        [headings].into_iter().chain(scenarios).chain(self.unread.iter().cloned()).map(|row| cells(&row)).collect()
    }

    /// What is kept after a change, and what there is to tell of it.
    #[must_use]
    pub fn after(&self, change: &Change) -> Outcome {
        match self.changed(change) {
            Ok((kept, said)) => Outcome { kept, said, done: true },
            Err(wrong) => Outcome { kept: self.clone(), said: vec![wrong], done: false },
        }
    }

    fn changed(&self, change: &Change) -> Result<(Self, Vec<String>), String> {
        let mut kept = self.clone();
        let said = match change {
            Change::Save(name, _) if self.has(name.trim()) => {
                return Err(format!(
                    "There is a scenario called “{}” already. Choose another name, or replace it.",
                    name.trim()
                ));
            }
            Change::Save(name, link) | Change::Replace(name, link) => {
                let name = checked(name)?;
                kept.scenarios.retain(|saved| saved.name != name);
                kept.has_room_for(1)?;
                kept.scenarios
                    .insert(0, Saved { name: name.clone(), link: permalink::print(&permalink::read(link).scenario) });
                vec![format!("“{name}” is kept in this browser.")]
            }
            Change::Rename(old, new) => {
                let new = checked(new)?;
                if new != *old && self.has(&new) {
                    return Err(format!("There is a scenario called “{new}” already. Choose another name."));
                }
                for saved in kept.scenarios.iter_mut().filter(|saved| saved.name == *old) {
                    saved.name.clone_from(&new);
                }
                vec![format!("“{old}” is now called “{new}”.")]
            }
            Change::Delete(name) => {
                kept.scenarios.retain(|saved| saved.name != *name);
                vec![format!("“{name}” is no longer kept in this browser.")]
            }
            Change::Import(text) => kept.import(text)?,
        };
        Ok((kept, said))
    }

    /// Takes in what another table holds. A scenario that is kept under its name already is not taken twice.
    fn import(&mut self, text: &str) -> Result<Vec<String>, String> {
        let (other, mut said) = Self::read(text);
        if other.scenarios.is_empty() {
            let expected = "A table with the headings “name” and “link” was expected, saved as CSV.";
            return Err(said.first().map_or_else(
                || format!("The file holds no scenario. {expected}"),
                |wrong| format!("{wrong} {expected}"),
            ));
        }
        let new: Vec<Saved> = other.scenarios.into_iter().filter(|saved| !self.scenarios.contains(saved)).collect();
        self.has_room_for(new.len())?;
        let count = new.len();
        for saved in new.into_iter().rev() {
            let name = self.free_name(&saved.name);
            if name != saved.name {
                said.push(format!("“{}” was kept as “{name}”, since another scenario has that name.", saved.name));
            }
            self.scenarios.insert(0, Saved { name, ..saved });
        }
        let counted = match count {
            0 => "Every scenario in the file was kept here already.".to_owned(),
            1 => "One scenario was taken from the file.".to_owned(),
            count => format!("{count} scenarios were taken from the file."),
        };
        said.insert(0, counted);
        Ok(said)
    }

    fn has(&self, name: &str) -> bool {
        self.scenarios.iter().any(|saved| saved.name == name)
    }

    fn has_room_for(&self, more: usize) -> Result<(), String> {
        let fits = self.scenarios.len() + more <= MOST;
        fits.then_some(())
            .ok_or_else(|| format!("At most {MOST} scenarios are kept. Delete some, or export them to a file first."))
    }

    /// The name, or the name with the least number that no other has.
    fn free_name(&self, name: &str) -> String {
        let numbered = (2..).map(|number| format!("{name} ({number})"));
        [name.to_owned()].into_iter().chain(numbered).find(|name| !self.has(name)).unwrap_or_default()
    }
}

/// A name without blanks around it, if it is one.
fn checked(name: &str) -> Result<String, String> {
    let name: String = name.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let name = name.trim();
    match name.chars().count() {
        0 => Err("The scenario needs a name to be kept under.".into()),
        count if count > LONGEST_NAME => {
            Err(format!("A name of at most {LONGEST_NAME} characters was expected; this one has {count}."))
        }
        _ => Ok(name.into()),
    }
}

/// What a row says: a scenario, and what its link had to say.
fn saved(row: &[String]) -> Result<(Saved, Option<String>), String> {
    let (name, link) = match row {
        [name, link, ..] => (name.as_str(), link.as_str()),
        [only] => ("", only.as_str()),
        [] => ("", ""),
    };
    if !link.contains('=') {
        return Err(format!("“{link}” is not the link of a scenario, such as ?v=1&regime=uk&people=5000."));
    }
    let reading = permalink::read(link);
    let note =
        reading.notices.iter().find(|notice| notice.kind == NoticeKind::Error).map(|notice| notice.message.clone());
    let named = [name, reading.scenario.title.as_str(), "Scenario"].into_iter().find(|name| !name.trim().is_empty());
    Ok((Saved { name: checked(named.unwrap_or_default())?, link: permalink::print(&reading.scenario) }, note))
}

/// The rows of a table with their numbers, but for the headings and empty rows. Cells are parted by whatever parts the headings:
/// spreadsheets write commas, semicolons or tabs.
fn rows(text: &str) -> Vec<(usize, Vec<String>)> {
    let text = text.trim_start_matches('\u{feff}');
    let first = text.lines().next().unwrap_or_default();
    let by = [';', '\t'].into_iter().find(|by| first.to_lowercase().starts_with(&format!("name{by}"))).unwrap_or(',');
    let mut rows = vec![vec![String::new()]];
    let mut quoted = false;
    let mut characters = text.chars().peekable();
    while let Some(c) = characters.next() {
        let row = rows.last_mut().expect("there is a row from the start");
        let cell = row.last_mut().expect("every row has a cell from the start");
        match c {
            '"' if quoted && characters.peek() == Some(&'"') => cell.extend(characters.next()),
            '"' if quoted || cell.is_empty() => quoted = !quoted,
            c if c == by && !quoted => row.push(String::new()),
            '\n' if !quoted => rows.push(vec![String::new()]),
            '\r' if !quoted => {}
            c => cell.push(c),
        }
    }
    let numbered =
        rows.into_iter().enumerate().map(|(index, row)| (index + 1, row.into_iter().map(as_typed).collect()));
    let heading = |row: &[String]| {
        row.first().is_some_and(|cell| cell.trim().eq_ignore_ascii_case("name"))
            && !row.iter().any(|cell| cell.contains('='))
    };
    numbered
        .filter(|(_, row): &(usize, Vec<String>)| row.iter().any(|cell| !cell.trim().is_empty()) && !heading(row))
        .collect()
}

/// A text without the apostrophe that keeps spreadsheets from taking it for a formula.
fn as_typed(cell: String) -> String {
    match cell.strip_prefix('\'') {
        Some(text) if looks_like_a_formula(text) => text.into(),
        _ => cell,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(changes: &[Change]) -> Outcome {
        let start = Outcome { kept: SavedScenarios::default(), said: Vec::new(), done: true };
        changes.iter().fold(start, |outcome, change| outcome.kept.after(change))
    }

    fn save(name: &str, link: &str) -> Change {
        Change::Save(name.into(), link.into())
    }

    fn names(kept: &SavedScenarios) -> Vec<&str> {
        kept.scenarios.iter().map(|saved| saved.name.as_str()).collect()
    }

    #[test]
    fn what_is_printed_is_read() {
        let outcome = kept(&[
            save("=odd, \"name\"", "?v=1&people=5k"),
            save(" Second ", "?v=1&view=risk&with=v%3D1"),
            save("'quoted", "#?v=1&title=A,+b"),
        ]);
        let text = outcome.kept.print();
        assert_eq!(SavedScenarios::read(&text), (outcome.kept.clone(), Vec::new()), "{text}");
        assert_eq!(names(&outcome.kept), ["'quoted", "Second", "=odd, \"name\""]);
        assert_eq!(outcome.kept.scenarios[2].link, "?v=1&regime=uk&people=5000");
    }

    #[test]
    fn a_name_is_taken_once() {
        let outcome = kept(&[save("One", "?v=1"), save("One", "?v=1&people=5")]);
        assert_eq!(outcome.said, ["There is a scenario called “One” already. Choose another name, or replace it."]);
        assert!(!outcome.done && outcome.kept.scenarios[0].link == "?v=1&regime=uk");
        let outcome = outcome.kept.after(&Change::Replace("One".into(), "?v=1&people=5".into()));
        assert!(outcome.done && outcome.kept.scenarios[0].link == "?v=1&regime=uk&people=5");
        let outcome = outcome.kept.after(&save("Two", "?v=1")).kept.after(&Change::Rename("Two".into(), "One".into()));
        assert_eq!(outcome.said, ["There is a scenario called “One” already. Choose another name."]);
        let outcome = outcome.kept.after(&Change::Rename("Two".into(), "Three".into()));
        assert_eq!(
            (outcome.said, names(&outcome.kept)),
            (vec!["“Two” is now called “Three”.".into()], vec!["Three", "One"])
        );
        let outcome = outcome.kept.after(&Change::Delete("One".into()));
        assert_eq!(names(&outcome.kept), ["Three"]);
    }

    #[test]
    fn a_name_is_needed_and_not_too_long() {
        let check = |name: &str, expected: &str| assert_eq!(kept(&[save(name, "?v=1")]).said, [expected]);
        check("  ", "The scenario needs a name to be kept under.");
        check(&"x".repeat(81), "A name of at most 80 characters was expected; this one has 81.");
        check("Two\nlines", "“Two lines” is kept in this browser.");
    }

    #[test]
    fn a_file_from_any_spreadsheet_is_taken_in() {
        let check = |text: &str| {
            let outcome = kept(&[Change::Import(text.into())]);
            assert_eq!(outcome.said, ["2 scenarios were taken from the file."], "{text}");
            assert_eq!(names(&outcome.kept), ["First, of two", "Second"], "{text}");
            assert_eq!(outcome.kept.scenarios[1].link, "?v=1&regime=uk&people=82946&data=health", "{text}");
        };
        let address = "https://example.org/amerce/?v=1&people=82,946&data=health";
        check(&format!("name,link\r\n\"First, of two\",?v=1\r\nSecond,\"{address}\"\r\n"));
        check(&format!("\u{feff}Name;Link\n\"First, of two\";?v=1\n\nSecond;\"{address}\"\n"));
        check(&format!("name\tlink\nFirst, of two\t?v=1\nSecond\t{address}"));
    }

    #[test]
    fn what_cannot_be_read_is_told_and_kept() {
        let text = "name,link\nGood,?v=1&people=5\nBad,nothing\nOdd,?v=1&people=many\n";
        let (read, said) = SavedScenarios::read(text);
        assert_eq!(
            said,
            [
                "Row 3 could not be read: “nothing” is not the link of a scenario, such as ?v=1&regime=uk&people=5000.",
                "Row 4, “Odd”: “many” could not be read as “people”: a whole number of people was expected, such as 82946 or 1.5m.",
            ]
        );
        assert_eq!(names(&read), ["Good", "Odd"]);
        let later = read.after(&save("New", "?v=1")).kept.print();
        assert!(later.contains("Bad,nothing\r\n"), "{later}");
    }

    #[test]
    fn a_file_without_scenarios_says_what_was_expected() {
        let check = |text: &str, expected: &str| {
            let outcome = kept(&[save("One", "?v=1"), Change::Import(text.into())]);
            assert_eq!((outcome.said.as_slice(), outcome.done), ([expected.to_owned()].as_slice(), false));
            assert_eq!(names(&outcome.kept), ["One"]);
        };
        check(
            "",
            "The file holds no scenario. A table with the headings “name” and “link” was expected, saved as CSV.",
        );
        check(
            "{\"a\": 1}",
            "Row 1 could not be read: “{\"a\": 1}” is not the link of a scenario, such as ?v=1&regime=uk&people=5000. A table with the \
             headings “name” and “link” was expected, saved as CSV.",
        );
    }

    #[test]
    fn a_scenario_is_not_taken_twice_and_a_name_not_lost() {
        let outcome =
            kept(&[save("One", "?v=1"), Change::Import("name,link\nOne,?v=1&regime=uk\nOne,?v=1&people=5".into())]);
        assert_eq!(names(&outcome.kept), ["One (2)", "One"]);
        assert_eq!(outcome.kept.scenarios[0].link, "?v=1&regime=uk&people=5");
    }

    #[test]
    fn there_is_an_end_to_what_is_kept() {
        let many: String = (0..=MOST).map(|number| format!("{number},?v=1&people={number}\n")).collect();
        let outcome = kept(&[save("One", "?v=1"), Change::Import(many)]);
        assert_eq!(outcome.said, ["At most 500 scenarios are kept. Delete some, or export them to a file first."]);
        assert_eq!(names(&outcome.kept), ["One"]);
    }
}
