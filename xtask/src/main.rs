//! The project's chores: everything that one does to the project, in Rust, so that it is the same everywhere.

mod api;
mod bench;
mod browsers;
mod build;
mod calibrate;
mod codegen;
mod crates;
mod files;
mod glue;
mod lighthouse;
mod messages;
mod node;
mod npm;
mod offline;
mod pictures;
mod process;
mod reproduce;
mod sbom;
mod scorm;
mod seal;
mod serve;
mod single_file;
mod test;
mod tidy;
mod tools;
mod zip;

use std::process::ExitCode;

use process::Trouble;

/// A command of `cargo xtask`.
struct Command {
    name: &'static str,
    help: &'static str,
    run: fn(&[String]) -> Result<(), Trouble>,
}

const COMMANDS: &[Command] = &[
    Command { name: "serve", help: "build the page and serve it on http://127.0.0.1:8080", run: serve::run },
    Command { name: "test", help: "run every test; `--only <stage>` runs one stage", run: test::run },
    Command { name: "build", help: "build the page for release into dist/ and weigh it", run: build::run },
    Command {
        name: "bench",
        help: "time the simulation beside NumPy, pyfair and JavaScript; `--json` gives the ratios",
        run: bench::run,
    },
    Command { name: "npm", help: "pack the engine for JavaScript into dist/amerce-<version>.tgz", run: npm::run },
    Command { name: "lighthouse", help: "say what Lighthouse says of the site that was built", run: lighthouse::run },
    Command { name: "pictures", help: "take the pictures in docs/ from the site that was built", run: pictures::run },
    Command {
        name: "reproduce",
        help: "build the last commit twice, in two places, and compare the bytes",
        run: reproduce::run,
    },
    Command { name: "sbom", help: "write what the page consists of into dist/sbom.cdx.json", run: sbom::run },
    Command {
        name: "single-file",
        help: "write the page as one file that needs no server, dist/amerce.html",
        run: single_file::run,
    },
    Command {
        name: "scorm",
        help: "pack the exercises for learning platforms, dist/amerce-scorm12.zip and -scorm2004.zip",
        run: scorm::run,
    },
    Command {
        name: "codegen",
        help: "compile data/ into the engine; `--check` only says whether that was done",
        run: codegen::run,
    },
    Command {
        name: "calibrate",
        help: "search for the numbers that decided cases give, and compare data/ with them",
        run: calibrate::run,
    },
    Command {
        name: "messages",
        help: "refresh the catalogues of translations; `--check` only says whether that was done",
        run: messages::run,
    },
    Command { name: "tidy", help: "look for what must never be in the project", run: tidy::run },
    Command { name: "setup", help: "install what the others need, without running them", run: tools::run },
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let Some((name, rest)) = arguments.split_first() else {
        print_help();
        return ExitCode::SUCCESS;
    };
    if matches!(name.as_str(), "help" | "--help" | "-h") {
        print_help();
        return ExitCode::SUCCESS;
    }
    let known = COMMANDS.iter().find(|command| command.name == name);
    let result = known.map_or_else(|| Err(unknown(name)), |command| (command.run)(rest));
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            eprintln!("{trouble}");
            ExitCode::FAILURE
        }
    }
}

fn print_help() {
    for command in COMMANDS {
        println!("cargo xtask {:11} {}", command.name, command.help);
    }
}

fn unknown(name: &str) -> Trouble {
    let names: Vec<_> = COMMANDS.iter().map(|command| command.name).collect();
    Trouble::new(format!("“{name}” is not a command of cargo xtask; the commands are {}.", names.join(", ")))
}
