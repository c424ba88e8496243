//! Components: each a function of its properties, with examples that feed the tests.

mod amount_range;
mod control_matrix;
mod masthead;
mod notices;
mod question;
mod regime_table;
mod seriousness_score;
mod source_list;
mod tornado;
mod verdict;
mod waterfall;
mod working_table;

pub use amount_range::{AmountRange, AmountRangeProps, Mark};
pub use control_matrix::{ControlMatrix, ControlMatrixProps};
pub use masthead::{Masthead, MastheadProps, Page};
pub use notices::{Notices, NoticesProps};
pub use question::{QuestionField, QuestionFieldProps};
pub use regime_table::{RegimeTable, RegimeTableProps, UnderRegime};
pub use seriousness_score::{SeriousnessScore, SeriousnessScoreProps};
pub use source_list::{SourceList, SourceListProps};
pub use tornado::{Tornado, TornadoProps};
pub use verdict::{Verdict, VerdictProps};
pub use waterfall::{Waterfall, WaterfallProps};
pub use working_table::{WorkingTable, WorkingTableProps};
