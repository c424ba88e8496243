//! Every test, a stage after the other.

use std::time::Instant;

use crate::process::{Trouble, program, root, run as run_program};
use crate::{api, browsers, build, crates, files, npm, scorm, single_file, tools};

/// A part of the tests.
struct Stage {
    name: &'static str,
    what: &'static str,
    run: fn() -> Result<(), Trouble>,
}

const STAGES: &[Stage] = &[
    Stage { name: "format", what: "the code is laid out by rustfmt", run: format },
    Stage { name: "lints", what: "clippy finds nothing", run: lints },
    Stage { name: "crates", what: "licences, origins, duplicates and advisories", run: crates::run },
    Stage { name: "native", what: "engine, data, links, markup and chores", run: native },
    Stage { name: "fuzz", what: "a million generated links and amounts", run: fuzz },
    Stage { name: "build", what: "the release build keeps its budget", run: release },
    Stage { name: "packages", what: "what is taken elsewhere can be packed", run: packages },
    Stage { name: "journeys", what: "the page and the packages in real browsers", run: journeys },
];

/// Runs every stage, or the one that is named.
pub(crate) fn run(arguments: &[String]) -> Result<(), Trouble> {
    let chosen: Vec<&Stage> = match arguments {
        [] => STAGES.iter().collect(),
        [flag, name] if flag == "--only" && STAGES.iter().any(|stage| stage.name == name) => {
            STAGES.iter().filter(|stage| stage.name == name).collect()
        }
        _ => return Err(usage()),
    };
    let start = Instant::now();
    tools::for_serving()?;
    tools::for_release()?;
    tools::for_testing()?;
    let mut times = vec![("set-up", start.elapsed())];
    for stage in chosen {
        println!("\n━━ {}: {}", stage.name, stage.what);
        let start = Instant::now();
        (stage.run)().map_err(|trouble| {
            Trouble::new(format!(
                "{trouble}\nStage {0} failed; `cargo xtask test --only {0}` runs just it.",
                stage.name
            ))
        })?;
        times.push((stage.name, start.elapsed()));
    }
    println!("\nAll passed.");
    for (name, time) in times {
        println!("{name:10} {:>4} s", time.as_secs());
    }
    Ok(())
}

fn usage() -> Trouble {
    let names: Vec<_> = STAGES.iter().map(|stage| stage.name).collect();
    Trouble::new(format!("`cargo xtask test` takes nothing but `--only` and one of {}.", names.join(", ")))
}

fn format() -> Result<(), Trouble> {
    run_program(program("cargo").args(["fmt", "--all", "--check"]))
}

fn lints() -> Result<(), Trouble> {
    let everything = ["clippy", "--quiet", "--workspace", "--all-targets", "--features", "amerce-api/module"];
    run_program(program("cargo").args(everything).args(["--", "-D", "warnings"]))
}

fn native() -> Result<(), Trouble> {
    run_program(program("cargo").args(["test", "--quiet", "--workspace"]))
}

fn fuzz() -> Result<(), Trouble> {
    run_program(program("cargo").args([
        "test",
        "--quiet",
        "--profile",
        "fuzz",
        "-p",
        "amerce-engine",
        "--test",
        "fuzz",
    ]))
}

fn release() -> Result<(), Trouble> {
    build::run(&[])
}

/// Packs what is taken elsewhere, from what the stage before built, and does so twice: the bytes must be the same.
fn packages() -> Result<(), Trouble> {
    let module = api::module()?;
    let pack = || {
        let mut packed = vec![npm::pack(&module)?, single_file::write()?];
        packed.extend(scorm::write()?);
        packed.into_iter().map(|path| Ok((files::bytes(&path)?, path))).collect::<Result<Vec<_>, Trouble>>()
    };
    let (first, second) = (pack()?, pack()?);
    match first.iter().zip(&second).find(|(one, other)| one != other) {
        Some(((_, path), _)) => {
            Err(Trouble::new(format!("{} is not the same when it is packed again.", path.display())))
        }
        None => Ok(()),
    }
}

fn journeys() -> Result<(), Trouble> {
    // The journeys compare the page with the command line, digit for digit.
    for (package, example) in [("amerce-engine", "estimate"), ("amerce-risk", "simulate")] {
        run_program(program("cargo").args(["build", "--quiet", "--release", "-p", package, "--example", example]))?;
    }
    let folder = root().join("tests/journeys");
    let names = files::list(&folder)?.iter().map(|file| files::name(file)).collect::<Vec<_>>();
    let journeys = names.into_iter().filter(|name| name.ends_with(".test.mjs"));
    // Times are taken alone: where there are more than two cores, journeys run beside each other.
    let (timed, others): (Vec<_>, Vec<_>) = journeys.partition(|name| name == "load.test.mjs");
    for browser in browsers::all()? {
        println!("In {}:", browser.name);
        for names in [&timed, &others] {
            let mut command = program("node");
            command.current_dir(&folder).env("BROWSER_NAME", browser.name);
            command.env("BROWSER_PATH", &browser.path).env("SITE", root().join("dist"));
            command.env("PACKAGES", root().join("dist")).env("VERSION", npm::VERSION);
            command.env("ESTIMATE", root().join("target/release/examples/estimate"));
            command.env("SIMULATE", root().join("target/release/examples/simulate"));
            run_program(command.args(["--test", "--test-reporter=spec"]).args(names))?;
        }
    }
    Ok(())
}
