//! The only code that touches the browser's services.

mod permalink;
mod shell;

pub use permalink::{current_or_example, use_address, use_permalink};
pub use shell::{name_page, root, say_ready};
