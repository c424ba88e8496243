//! Components: each a function of its properties, with examples that feed the tests.

mod amount_range;
mod control_matrix;
mod masthead;
mod notices;
mod question;
mod seriousness_score;
mod source_list;
mod verdict;
mod working_table;

pub use amount_range::{AmountRange, Mark};
pub use control_matrix::ControlMatrix;
pub use masthead::Masthead;
pub use notices::Notices;
pub use question::QuestionField;
pub use seriousness_score::SeriousnessScore;
pub use source_list::SourceList;
pub use verdict::Verdict;
pub use working_table::WorkingTable;
