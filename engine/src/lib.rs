//! The law, the working, permalinks and decided cases behind Amerce.
#![deny(missing_docs)]

pub mod citation;
pub mod date;
pub mod money;
pub mod rulebook;
