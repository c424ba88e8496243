//! Components: each a function of its properties.
//!
//! Those that are drawn anew with every change are plain functions; a `#[component]` costs a visitor more, and is one
//! where it saves drawing or has state.

mod amount_range;
mod bridge;
mod case_chart;
mod case_table;
mod chart;
mod control_matrix;
mod copy_text;
mod difference_table;
mod fact_list;
mod fact_picker;
mod masthead;
mod notices;
mod picture;
mod qr_code;
mod question;
mod question_pair;
mod range_pair;
mod regime_table;
mod saved_list;
mod seriousness_score;
mod slider;
mod source_list;
mod tornado;
mod verdict;
mod verdict_pair;
mod waterfall;
mod what_if_list;
mod working_table;
mod worth_table;

pub use amount_range::{AmountRangeProps, Mark, amount_range};
pub use bridge::{Bridge, BridgeProps};
pub use case_chart::{CaseChart, CaseChartProps};
pub use case_table::{CaseTable, CaseTableProps};
pub use control_matrix::{ControlMatrixProps, control_matrix};
pub use copy_text::{CopyText, CopyTextProps};
pub use difference_table::{DifferenceTable, DifferenceTableProps, Differing};
pub use fact_list::{FactListProps, fact_list};
pub use fact_picker::{FactPicker, FactPickerProps};
pub use masthead::{Masthead, MastheadProps, Page};
pub use notices::{Notices, NoticesProps};
pub use picture::{Chart, Picture, PictureProps};
pub use qr_code::{QrCode, QrCodeProps};
pub use question::{QuestionFieldProps, question_field};
pub use question_pair::{Answered, QuestionPair, QuestionPairProps};
pub use range_pair::{RangePair, RangePairProps, Ranged};
pub use regime_table::{RegimeTable, RegimeTableProps, UnderRegime};
pub use saved_list::{SavedList, SavedListProps};
pub use seriousness_score::{SeriousnessScoreProps, seriousness_score};
pub use slider::{Slider, SliderProps};
pub use source_list::{SourceListProps, source_list};
pub use tornado::{TornadoProps, tornado};
pub use verdict::{VerdictProps, in_words, verdict};
pub(crate) use verdict_pair::gap;
pub use verdict_pair::{Compared, VerdictPair, VerdictPairProps};
pub use waterfall::{WaterfallProps, waterfall};
pub use what_if_list::{WhatIfList, WhatIfListProps};
pub use working_table::heading as step_name;
pub use working_table::{WorkingTableProps, working_table};
pub use worth_table::{WorthTableProps, worth_table};
