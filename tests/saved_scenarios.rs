//! What somebody imports is read without a panic, loses nothing that was kept, and is printed as it was read.

use amerce::saved_scenarios::{Change, SavedScenarios};
use proptest::prelude::*;

/// What tables are made of, good and bad; what once broke something is added and stays.
const PIECES: &[&str] = &[
    "name,link\r\n",
    "name;link\n",
    "name\tlink\n",
    "NAME;LINK\n",
    "\u{feff}",
    "Payroll supplier",
    "Same",
    "Same",
    "?v=1&regime=uk&people=5",
    "?v=1&regime=eu&turnover=1.5m&people=many",
    "https://example.org/?v=1&people=5",
    "#v=1&title=A+%22B%22",
    "=",
    "=1+1",
    ",",
    ";",
    "\t",
    "\"",
    "\"\"",
    "\r",
    "\n",
    "\r\n",
    "\0",
    "\u{85}",
    "\u{2028}",
    "\u{202e}",
    "👩‍⚖️",
    " ",
    "%",
    "%00",
];

fn table() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        8 => proptest::sample::select(PIECES).prop_map(str::to_owned),
        1 => ".{0,12}",
        1 => (0..130_usize).prop_map(|letters| "x".repeat(letters)),
    ];
    proptest::collection::vec(piece, 0..48).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4_000))]

    #[test]
    fn what_was_read_is_printed_and_read_again(text in table()) {
        let (read, _) = SavedScenarios::read(&text);
        let (again, _) = SavedScenarios::read(&read.print());
        prop_assert_eq!(again, read);
    }

    #[test]
    fn an_import_loses_nothing_that_was_kept(kept in table(), text in table()) {
        let (kept, _) = SavedScenarios::read(&kept);
        let after = kept.after(&Change::Import(text));
        prop_assert!(!after.said.is_empty());
        prop_assert!(kept.scenarios.iter().all(|saved| after.kept.scenarios.contains(saved)), "{:?}", after.kept);
        let names: std::collections::BTreeSet<_> = after.kept.scenarios.iter().map(|saved| &saved.name).collect();
        let before: std::collections::BTreeSet<_> = kept.scenarios.iter().map(|saved| &saved.name).collect();
        prop_assert!(before.len() < kept.scenarios.len() || names.len() == after.kept.scenarios.len(), "two of one name");
    }
}
