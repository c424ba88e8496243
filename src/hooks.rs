//! The only code that touches the browser's services.

mod permalink;

pub use permalink::{current_or_example, use_permalink};
