//! Builds the page and serves it, again after each change.

use crate::process::{Trouble, program, run as run_program};
use crate::{build, tools};

/// Serves the page; `--port <number>` takes another port.
pub(crate) fn run(arguments: &[String]) -> Result<(), Trouble> {
    let port = match arguments {
        [] => "8080",
        [flag, port] if flag == "--port" && port.parse::<u16>().is_ok() => port,
        _ => {
            return Err(Trouble::new("`cargo xtask serve` takes nothing but `--port` and a number up to 65535."));
        }
    };
    tools::for_serving()?;
    build::pages()?;
    println!("The page will be on http://127.0.0.1:{port} once it is built. Stop with Ctrl+C.");
    run_program(program("trunk").args(["serve", "--port", port]))
}
