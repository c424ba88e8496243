//! The only code that touches the browser's services.

mod clipboard;
mod exercise;
mod files;
mod frame;
mod keys;
mod paint;
mod permalink;
mod pieces;
mod place;
mod saved_scenarios;
mod session;
mod shell;

pub use clipboard::{Copied, can_send, send, use_clipboard};
pub use exercise::{ExerciseTold, focus, use_exercise};
pub use files::{print_page, read_text, save_png, save_svg, save_text};
pub use frame::{use_frame_height, use_rested};
pub use keys::use_undo_keys;
pub use paint::{after_paint, in_turn};
pub use permalink::{beside, current_or_kept, stay_at, use_address};
pub use pieces::{Pieces, use_pieces};
pub use place::{page_address, today};
pub use saved_scenarios::{Kept, use_saved_scenarios};
pub use session::{Keeping, use_session};
pub use shell::{name_page, start};
