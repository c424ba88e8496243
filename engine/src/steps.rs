//! The steps of the guidance, one file each, under the guidance's own names. No number stands here: numbers live in
//! `data/rulebook` and come in through `Case::rule`.

pub(crate) mod aggravating_mitigating;
pub(crate) mod chance;
pub(crate) mod effective_proportionate_dissuasive;
pub(crate) mod reductions;
pub mod seriousness;
pub(crate) mod spread;
pub(crate) mod starting_point;
pub(crate) mod statutory_maximum;
pub(crate) mod turnover;
