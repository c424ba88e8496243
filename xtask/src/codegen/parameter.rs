//! The parameters of the rulebook: every number dated and cited.

use std::fmt::Write as _;

use super::document::{File, Mistake, Node, Table, is_key, not_a_key};
use super::kept;
use super::method::{self, Row};
use super::source::Sources;
use super::unit::Unit;

/// A file of parameters, which becomes a module.
#[derive(Debug)]
pub(crate) struct Module {
    /// The folder it lies in, which is the regime; none for what all regimes share.
    regime: Option<String>,
    step: String,
    parameters: Vec<Parameter>,
}

/// A number of the rulebook with all the values that it had.
#[derive(Debug)]
struct Parameter {
    key: String,
    label: String,
    unit: Unit,
    /// In Rust, and as the method tells them.
    values: Vec<(String, Row)>,
}

/// Reads a file of parameters.
pub(crate) fn read(
    file: &File,
    sources: &mut Sources,
    controls: &[String],
    mistakes: &mut Vec<Mistake>,
) -> Option<Module> {
    let path = file.path.trim_start_matches("data/rulebook/").trim_end_matches(".toml");
    let (regime, step) = match path.split_once('/') {
        Some((regime, step)) => (Some(regime), step),
        None => (None, path),
    };
    let parsed = kept(file.parse(), mistakes)?;
    let root = file.root(&parsed);
    if let Some(name) = regime.into_iter().chain([step]).find(|name| !is_key(name)) {
        mistakes.push(root.wrong(not_a_key(name)));
    }
    let mut parameters = Vec::new();
    for (key, node) in root.entries() {
        parameters.extend(read_parameter(key, &node, (regime, step), sources, controls, mistakes));
    }
    Some(Module { regime: regime.map(str::to_owned), step: step.to_owned(), parameters })
}

fn read_parameter(
    key: &str,
    node: &Node<'_>,
    (regime, step): (Option<&str>, &str),
    sources: &mut Sources,
    controls: &[String],
    mistakes: &mut Vec<Mistake>,
) -> Option<Parameter> {
    let (mut parameter, items) = kept(read_head(key, node), mistakes)?;
    let mut last = None;
    for item in items {
        let from = kept(item.table().and_then(|table| table.need("from")), mistakes)?;
        let day = kept(from.day(), mistakes)?;
        if last >= Some(day) {
            mistakes.push(from.wrong("The days in `from` should rise from value to value."));
        }
        last = Some(day);
        let rust = item.table().and_then(|table| read_value(&table, parameter.unit, sources, controls));
        let row = item.table().and_then(|table| row(&table, &parameter, (regime, step), sources));
        parameter.values.extend(kept(rust.and_then(|rust| Ok((rust, row?))), mistakes));
    }
    Some(parameter)
}

/// A parameter without its values, and the values still to be read.
fn read_head<'a>(key: &str, node: &Node<'a>) -> Result<(Parameter, Vec<Node<'a>>), Mistake> {
    if !is_key(key) {
        return Err(node.wrong(not_a_key(key)));
    }
    let table = node.table()?;
    table.only(&["label", "help", "unit", "value"])?;
    let unit = Unit::read(&table.need("unit")?)?;
    let label = table.need("label")?.label()?.to_owned();
    // Checked here and read in data/: the page has no room for it, and every word is downloaded.
    table.need("help")?.sentence()?;
    let values = table.need("value")?;
    let items = values.items()?;
    if items.is_empty() {
        return Err(values.wrong(format!("`{key}` has no value; at least one is expected.")));
    }
    Ok((Parameter { key: key.to_owned(), label, unit, values: Vec::new() }, items))
}

/// A dated and cited value in Rust.
fn read_value(table: &Table<'_>, unit: Unit, sources: &mut Sources, controls: &[String]) -> Result<String, Mistake> {
    table.only(&["from", "value", "basis", "confidence", "source", "pinpoint", "reason"])?;
    let from = table.need("from")?.day()?;
    let source = table.need("source")?;
    let Some(address) = sources.cite(source.text()?) else {
        let message = format!("The source `{}` is unknown; the known ones are {}.", source.text()?, sources.ids());
        return Err(source.wrong(message));
    };
    let value = match (unit, table.find("value")) {
        (Unit::Rule, None) => "Rule".to_owned(),
        (unit, _) => unit.value(&table.need("value")?, controls)?,
    };
    let basis = table.need("basis")?.word(&["statute", "guidance", "observed", "judgement"])?;
    let confidence = confidence(&table.need("confidence")?)?;
    let pinpoint = table.need("pinpoint")?.label()?;
    let reason = match table.find("reason") {
        Some(reason) => reason.sentence()?,
        None if matches!(basis, "observed" | "judgement") => {
            return Err(table.wrong(format!("A value whose basis is {basis} needs a `reason`, in a full sentence.")));
        }
        None => "",
    };
    let mut rust = String::from("Dated {\n");
    for (field, of) in [
        ("from", from.rust()),
        ("value", value),
        ("basis", format!("Basis::{}", variant(basis))),
        ("confidence", confidence),
        ("citation", format!("Citation {{ source: {address}, pinpoint: {pinpoint:?} }}")),
        ("reason", format!("{reason:?}")),
    ] {
        let _ = writeln!(rust, "    {field}: {of},");
    }
    rust.push_str("},\n");
    Ok(rust)
}

/// A dated and cited value as the method tells it.
fn row(
    table: &Table<'_>,
    parameter: &Parameter,
    (regime, step): (Option<&str>, &str),
    sources: &Sources,
) -> Result<Row, Mistake> {
    let shown = match table.find("value") {
        Some(value) => method::shown(parameter.unit, regime, &value)?,
        None => "a rule".to_owned(),
    };
    let since = table.need("from")?.day()?.said();
    let (basis, pinpoint) = (table.need("basis")?.text()?, table.need("pinpoint")?.text()?);
    let unverified = if table.need("confidence")?.text()? == "unverified" { ", unverified" } else { "" };
    Ok(Row {
        regime: regime.map(str::to_owned),
        step: step.to_owned(),
        label: parameter.label.clone(),
        value: format!("{shown} (since {since})"),
        source: format!("{basis}{unverified}: {}, {pinpoint}", sources.linked(table.need("source")?.text()?)),
        reason: table.find("reason").map(|reason| reason.text().map(str::to_owned)).transpose()?.unwrap_or_default(),
    })
}

/// The values of the modules as the method tells them.
pub(crate) fn rows(modules: &[Module]) -> Vec<&Row> {
    let parameters = modules.iter().flat_map(|module| &module.parameters);
    parameters.flat_map(|parameter| parameter.values.iter().map(|value| &value.1)).collect()
}

/// The address in Rust of a parameter of a regime, if there is such a one.
pub(crate) fn address(modules: &[Module], regime: &str, step: &str, key: &str) -> Option<String> {
    let module = modules.iter().find(|module| module.regime.as_deref() == Some(regime) && module.step == step)?;
    let parameter = module.parameters.iter().find(|parameter| parameter.key == key)?;
    Some(format!("{regime}::{}::{}", step.replace('-', "_"), constant(&parameter.key)))
}

/// The modules in Rust: one for each regime, and in it one for each step.
pub(crate) fn rust(modules: &[Module]) -> String {
    let mut rust = String::new();
    for of_a_regime in modules.chunk_by(|one, other| one.regime == other.regime) {
        let steps: String = of_a_regime.iter().map(Module::rust).collect();
        rust.push_str(&match &of_a_regime[0].regime {
            Some(regime) => in_module(regime, &steps),
            None => steps,
        });
    }
    rust
}

impl Module {
    fn rust(&self) -> String {
        let folders = self.regime.iter().chain([&self.step]);
        let address = folders.map(String::as_str).collect::<Vec<_>>().join(".");
        let parameters = self.parameters.iter();
        let statics: String = parameters.map(|parameter| parameter.rust(&address)).collect();
        in_module(&self.step, &statics)
    }
}

impl Parameter {
    fn rust(&self, address: &str) -> String {
        let mut rust = format!("\n/// {}.\npub(crate) static {}: ", self.label, constant(&self.key));
        let _ = writeln!(rust, "Cited<{}> = Cited {{", self.unit.rust());
        let _ = writeln!(rust, "    id: \"{address}.{}\",", self.key);
        let _ = writeln!(rust, "    label: {:?},\n    values: &[", self.label);
        for (value, _) in &self.values {
            rust.push_str(&indented(value, 2));
        }
        rust.push_str("    ],\n};\n");
        rust
    }
}

/// Statics or modules as a module.
fn in_module(name: &str, inside: &str) -> String {
    format!("\npub(crate) mod {} {{\n    use super::*;\n{}}}\n", name.replace('-', "_"), indented(inside, 1))
}

/// Text set in by so many steps; no text of the data holds a line break in Rust.
fn indented(text: &str, steps: usize) -> String {
    let line = |line: &str| {
        if line.is_empty() { "\n".to_owned() } else { format!("{}{line}\n", "    ".repeat(steps)) }
    };
    text.lines().map(line).collect()
}

/// A key as the name of a constant.
pub(crate) fn constant(key: &str) -> String {
    let name = key.replace('-', "_").to_uppercase();
    // A name in Rust cannot start with a digit.
    if name.starts_with(|c: char| c.is_ascii_digit()) { format!("_{name}") } else { name }
}

/// How far a number was checked, in Rust.
pub(crate) fn confidence(node: &Node<'_>) -> Result<String, Mistake> {
    let word = node.word(&["primary", "copy", "derived", "secondary", "unverified"])?;
    Ok(format!("Confidence::{}", variant(word)))
}

/// A word as the name of a variant.
pub(crate) fn variant(word: &str) -> String {
    let (first, rest) = word.split_at(1);
    first.to_uppercase() + rest
}
