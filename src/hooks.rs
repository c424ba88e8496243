//! The only code that touches the browser's services.

mod permalink;
mod shell;

pub use permalink::{current_or_example, use_permalink};
pub use shell::{root, say_ready};
