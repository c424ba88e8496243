//! The only code that touches the browser's services.

mod permalink;

pub use permalink::use_permalink;
