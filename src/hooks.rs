//! The only code that touches the browser's services.

mod clipboard;
mod files;
mod permalink;
mod place;
mod saved_scenarios;
mod shell;

pub use clipboard::{Copied, can_send, send, use_clipboard};
pub use files::{print_page, read_text, save_png, save_svg, save_text};
pub use permalink::{current_or_example, use_address, use_permalink};
pub use place::{page_address, today};
pub use saved_scenarios::{Kept, use_saved_scenarios};
pub use shell::{name_page, root, say_ready};
