//! Pages: each puts components together for one question.

mod estimate;

pub use estimate::EstimatePage;
