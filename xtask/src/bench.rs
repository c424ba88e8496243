//! The bench: the simulation natively and in browsers, beside NumPy, pyfair and plain JavaScript.
//!
//! All simulate one organisation (see `xtask/bench`), are timed in turn on the same machine, several times over, and the
//! least time of each counts: what else the machine does can only add to it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::browsers::{self, Browser};
use crate::files;
use crate::process::{Trouble, output, program, root, run as run_program};
use crate::tools::{self, TARGET, smallest};

/// Everybody is timed so often, in turn.
const ROUNDS: u32 = 3;

/// What 1,000,000 draws may take in a browser.
const MEMORY: f64 = 32.0 * 1024.0 * 1024.0;

/// Names with numbers, such as times in milliseconds.
type Numbers = BTreeMap<String, f64>;

/// Times everybody and prints the table, or with `--json` the ratios alone.
pub(crate) fn run(arguments: &[String]) -> Result<(), Trouble> {
    let as_json = match arguments {
        [] => false,
        [flag] if flag == "--json" => true,
        _ => return Err(Trouble::new("`cargo xtask bench` takes nothing but `--json`.")),
    };
    let contest = Contest::prepare()?;
    let draws = contest.needed()?;
    let times = contest.times(&draws)?;
    let ratios = Ratios::of(&times);
    if as_json {
        println!("{}", ratios.json());
    } else {
        println!("{}", table(&draws, &times));
        println!("{}", ratios.said());
    }
    hold(&times)
}

/// Everything that is timed.
struct Contest {
    page: PathBuf,
    python: PathBuf,
    browsers: Vec<Browser>,
}

impl Contest {
    /// Installs and builds what is missing.
    fn prepare() -> Result<Self, Trouble> {
        tools::for_serving()?;
        tools::for_release()?;
        tools::for_driving()?;
        let python = python()?;
        eprintln!("Building the engine natively and as WebAssembly.");
        run_program(program("cargo").args(["build", "--quiet", "--release", "--locked", "-p", "amerce-bench"]))?;
        Ok(Self { page: page()?, python, browsers: browsers::all()? })
    }

    /// How many draws each contestant needs for the same error, and the exact percentile under `truth`.
    fn needed(&self) -> Result<Numbers, Trouble> {
        eprintln!("Finding how many draws each needs to be within a hundredth (a minute or two).");
        let mut draws = said(native().arg("needed"))?;
        draws.extend(said(self.browser(&self.browsers[0], "needed").args(words(&draws)))?);
        let python = said(self.contest("needed").args(words(&organisation())).args(words(&draws)))?;
        draws.extend(python);
        Ok(draws)
    }

    /// The least time of each, under the name of where it ran and what ran there.
    fn times(&self, draws: &Numbers) -> Result<Numbers, Trouble> {
        let mut times = Numbers::new();
        for round in 1..=ROUNDS {
            eprintln!("Timing everybody, round {round} of {ROUNDS}.");
            least(&mut times, "native", said(native().arg("time").args(words(draws)))?);
            for browser in &self.browsers {
                least(&mut times, browser.name, said(self.browser(browser, "time").args(words(draws)))?);
            }
            let mut python = self.contest("time");
            least(&mut times, "python", said(python.args(words(&organisation())).args(words(draws)))?);
        }
        Ok(times)
    }

    fn browser(&self, browser: &Browser, task: &str) -> Command {
        let mut command = program("node");
        command.env("BROWSER_NAME", browser.name).env("BROWSER_PATH", &browser.path);
        command.arg(root().join("xtask/bench/browser.mjs")).arg(&self.page);
        command.arg(root().join("tests/journeys")).arg(task);
        command
    }

    fn contest(&self, task: &str) -> Command {
        let mut command = Command::new(&self.python);
        command.arg(root().join("xtask/bench/contest.py")).arg(task);
        command
    }
}

fn native() -> Command {
    Command::new(root().join("target/release/amerce-bench"))
}

/// What the contestants that are not ours simulate; they are told, so that nobody has numbers of their own.
fn organisation() -> Numbers {
    said(native().arg("organisation")).unwrap_or_default()
}

/// The page that browsers open: the engine as WebAssembly, built as it is published, and the scripts around it.
fn page() -> Result<PathBuf, Trouble> {
    let folder = root().join("target/bench");
    let build = ["build", "--quiet", "--release", "--locked", "--lib", "-p", "amerce-bench", "--target", TARGET];
    run_program(smallest(program("cargo").args(build)))?;
    let built = root().join("target").join(TARGET).join("release/amerce_bench.wasm");
    let options = ["--target", "web", "--no-typescript", "--omit-default-module-path", "--out-name", "bindings"];
    run_program(program("wasm-bindgen").args(options).arg("--out-dir").arg(&folder).arg(built))?;
    let joined = folder.join("bindings_bg.wasm");
    run_program(program("wasm-opt").args(["-Oz", "-o"]).arg(folder.join("bench.wasm")).arg(joined))?;
    for script in ["page.js", "plain.js"] {
        files::copy(&root().join("xtask/bench").join(script), &folder.join(script))?;
    }
    Ok(folder)
}

/// Python with the pinned packages, in a folder of its own.
fn python() -> Result<PathBuf, Trouble> {
    let folder = root().join(".tools/python");
    let (wanted, kept) = (root().join("xtask/bench/requirements.txt"), folder.join("requirements.txt"));
    let python = folder.join("bin/python");
    if fs::read(&wanted).ok().is_some_and(|wanted| fs::read(&kept).ok() == Some(wanted)) && python.is_file() {
        return Ok(python);
    }
    eprintln!("Installing NumPy and pyfair, to compare with, into .tools/python (a minute).");
    let made = |folder: &Path| output(program("python3").args(["-m", "venv", "--clear"]).arg(folder)).is_some();
    if !made(&folder) {
        browsers::from_debian(&["python3-venv"], "to compare with NumPy and pyfair")?;
        if !made(&folder) {
            return Err(Trouble::new(
                "The bench needs Python 3 with its module venv; install it from https://python.org or, on Debian, as \
                 python3-venv, and run this again.",
            ));
        }
    }
    let install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "--requirement"];
    run_program(Command::new(&python).args(install).arg(&wanted))?;
    files::copy(&wanted, &kept)?;
    Ok(python)
}

/// What a program prints, a name and a number a line.
fn said(command: &mut Command) -> Result<Numbers, Trouble> {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command.stderr(std::process::Stdio::inherit()).output();
    let output = output.map_err(|error| Trouble::new(format!("{name} could not be started: {error}.")))?;
    if !output.status.success() {
        return Err(Trouble::new(format!("{name} failed; what it printed above says why.")));
    }
    read(&String::from_utf8_lossy(&output.stdout))
}

fn read(text: &str) -> Result<Numbers, Trouble> {
    let line = |line: &str| {
        let (name, number) = line.split_once(' ')?;
        Some((name.to_owned(), number.parse().ok()?))
    };
    let wrong = |text: &str| Trouble::new(format!("A name and a number were expected, and “{text}” came."));
    text.lines().map(|text| line(text).ok_or_else(|| wrong(text))).collect()
}

/// Numbers as arguments.
fn words(numbers: &Numbers) -> Vec<String> {
    numbers.iter().map(|(name, number)| format!("{name}={number}")).collect()
}

/// Keeps the lesser of each time. What is no time is the same in every round.
fn least(times: &mut Numbers, place: &str, round: Numbers) {
    for (name, time) in round {
        let kept = times.entry(format!("{place}.{name}")).or_insert(time);
        *kept = kept.min(time);
    }
}

/// Fails if the places differ in a bit, or a browser took too much memory.
fn hold(times: &Numbers) -> Result<(), Trouble> {
    let bits = |place: &str| times.get(&format!("{place}.bits")).map(|number| number.to_bits());
    if bits("chromium") != bits("native") || bits("firefox") != bits("native") {
        return Err(Trouble::new("The same seed gave other bits in a browser than natively."));
    }
    for place in ["chromium", "firefox"] {
        let memory = number(times, &format!("{place}.memory"));
        if memory > MEMORY {
            return Err(Trouble::new(format!("1,000,000 draws took {memory} bytes in {place}, above {MEMORY}.")));
        }
    }
    Ok(())
}

fn number(numbers: &Numbers, name: &str) -> f64 {
    numbers.get(name).copied().unwrap_or(f64::NAN)
}

/// What is compared. Of the two browsers always the one counts that is worse for us, and of pyfair's ways the faster.
struct Ratios {
    pyfair: f64,
    pyfair_at_equal_error: f64,
    javascript: f64,
    wasm: f64,
}

impl Ratios {
    fn of(times: &Numbers) -> Self {
        let time = |place: &str, name: &str| number(times, &format!("{place}.{name}"));
        let slower = |name: &str| time("chromium", name).max(time("firefox", name));
        let pyfair =
            |kind: &str| time("python", &format!("pyfair.{kind}")).min(time("python", &format!("handed.{kind}")));
        let in_browser = |place: &str| time(place, "javascript.same") / time(place, "year.same");
        Self {
            pyfair: pyfair("same") / slower("year.same"),
            pyfair_at_equal_error: pyfair("equal") / slower("year.equal"),
            javascript: in_browser("chromium").min(in_browser("firefox")),
            wasm: slower("year.same") / time("native", "year.same"),
        }
    }

    fn json(&self) -> String {
        format!(
            "{{\"pyfairOverWasm\": {:.2}, \"pyfairOverWasmAtEqualError\": {:.2}, \"javascriptOverWasm\": {:.2}, \
             \"wasmOverNative\": {:.2}}}",
            self.pyfair, self.pyfair_at_equal_error, self.javascript, self.wasm
        )
    }

    fn said(&self) -> String {
        format!(
            "\npyfair over WebAssembly, same draws     {:>6.1}   (goal: at least 3)\
             \npyfair over WebAssembly, same error     {:>6.1}   (goal: at least 20)\
             \nJavaScript over WebAssembly, same draws {:>6.1}   (goal: at least 1.5)\
             \nWebAssembly over native, same draws     {:>6.1}   (goal: at most 2)\
             \nOf two browsers the one counts that is worse for us, of pyfair's two ways the faster.",
            self.pyfair, self.pyfair_at_equal_error, self.javascript, self.wasm
        )
    }
}

/// Where, what, the name of its times, and the name of the draws that it needs.
const ROWS: [(&str, &str, &str); 11] = [
    ("native", "year", "The engine, natively"),
    ("chromium", "year", "The engine, Chromium"),
    ("firefox", "year", "The engine, Firefox"),
    ("native", "plain", "Plain draws in Rust, natively"),
    ("chromium", "plain", "Plain draws in Rust, Chromium"),
    ("firefox", "plain", "Plain draws in Rust, Firefox"),
    ("chromium", "javascript", "Plain JavaScript, Chromium"),
    ("firefox", "javascript", "Plain JavaScript, Firefox"),
    ("python", "numpy", "NumPy"),
    ("python", "pyfair", "pyfair, its own distributions"),
    ("python", "handed", "pyfair, draws from NumPy"),
];

/// The table for people.
fn table(draws: &Numbers, times: &Numbers) -> String {
    let mut text =
        String::from("| | 100,000 draws, ms | draws for 1% | time for 1%, ms |\n| --- | ---: | ---: | ---: |\n");
    for (place, contestant, said) in ROWS {
        let [same, equal] = ["same", "equal"].map(|kind| number(times, &format!("{place}.{contestant}.{kind}")));
        let draws = number(draws, contestant);
        text.push_str(&format!("| {said} | {same:.2} | {draws:.0} | {equal:.3} |\n"));
    }
    text.push_str("\n| | natively | Chromium | Firefox |\n| --- | ---: | ---: | ---: |\n");
    for (name, said) in [("breach", "100,000 draws of a breach, ms"), ("estimate", "An estimate, ms")] {
        let [native, chromium, firefox] =
            ["native", "chromium", "firefox"].map(|place| number(times, &format!("{place}.{name}")));
        text.push_str(&format!("| {said} | {native:.3} | {chromium:.3} | {firefox:.3} |\n"));
    }
    let [chromium, firefox] =
        ["chromium", "firefox"].map(|place| number(times, &format!("{place}.memory")) / (1024.0 * 1024.0));
    text.push_str(&format!("| 1,000,000 draws, MB of memory | | {chromium:.1} | {firefox:.1} |\n"));
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(pairs: &[(&str, f64)]) -> Numbers {
        pairs.iter().map(|(name, number)| ((*name).to_owned(), *number)).collect()
    }

    #[test]
    fn what_is_printed_is_read() {
        assert_eq!(read("year.same 2.5\nbits 7"), Ok(numbers(&[("year.same", 2.5), ("bits", 7.0)])));
        assert!(read("no number").is_err());
        assert_eq!(words(&numbers(&[("year", 9000.0)])), ["year=9000"]);
    }

    #[test]
    fn the_ratios_take_the_worse_for_us() {
        let mut times = Numbers::new();
        least(&mut times, "native", numbers(&[("year.same", 2.0)]));
        least(&mut times, "native", numbers(&[("year.same", 3.0)]));
        least(&mut times, "chromium", numbers(&[("year.same", 3.0), ("year.equal", 0.5), ("javascript.same", 12.0)]));
        least(&mut times, "firefox", numbers(&[("year.same", 4.0), ("year.equal", 0.4), ("javascript.same", 12.0)]));
        let python = [("pyfair.same", 40.0), ("handed.same", 80.0), ("pyfair.equal", 15.0), ("handed.equal", 30.0)];
        least(&mut times, "python", numbers(&python));
        let expected = "{\"pyfairOverWasm\": 10.00, \"pyfairOverWasmAtEqualError\": 30.00, \
                        \"javascriptOverWasm\": 3.00, \"wasmOverNative\": 2.00}";
        assert_eq!(Ratios::of(&times).json(), expected);
    }

    #[test]
    fn other_bits_and_too_much_memory_are_told() {
        let times = |bits: f64, memory: f64| {
            let mut times = numbers(&[("native.bits", 7.0), ("chromium.bits", bits), ("firefox.bits", 7.0)]);
            times.extend(numbers(&[("chromium.memory", memory), ("firefox.memory", 1e6)]));
            times
        };
        assert_eq!(hold(&times(7.0, 1e6)), Ok(()));
        assert!(hold(&times(7.1, 1e6)).is_err());
        assert!(hold(&times(7.0, 40e6)).is_err());
    }
}
