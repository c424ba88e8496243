// Written by `cargo xtask codegen` from data/. Do not edit.
use crate::citation::Source;
use crate::date::Date;

/// The day of the rulebook.
pub const VERSION: Date = Date::known(2026, 11, 23);
/// Every source that is cited.
pub static SOURCES: &[&Source] = &[];
