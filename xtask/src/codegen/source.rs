//! The one list of what is cited.

use std::fmt::Write as _;

use super::document::{Day, File, Mistake, Table, list};
use super::{kept, parameter::constant};

/// A document that may be cited.
#[derive(Debug)]
struct Source {
    id: String,
    title: String,
    publisher: String,
    url: String,
    date: Option<Day>,
    read: Day,
    cited: bool,
    unused: Mistake,
}

/// Every document that may be cited.
#[derive(Debug, Default)]
pub(crate) struct Sources(Vec<Source>);

/// Reads the list.
pub(crate) fn read(file: &File, mistakes: &mut Vec<Mistake>) -> Sources {
    let mut sources = Sources::default();
    kept(read_all(file, &mut sources, mistakes), mistakes);
    sources
}

fn read_all(file: &File, sources: &mut Sources, mistakes: &mut Vec<Mistake>) -> Result<(), Mistake> {
    let parsed = file.parse()?;
    let root = file.root(&parsed);
    root.only(&["source"])?;
    for node in root.need("source")?.items()? {
        let Some(source) = kept(node.table().and_then(|table| read_one(&table)), mistakes) else {
            continue;
        };
        if sources.0.iter().any(|other| other.id == source.id) {
            mistakes
                .push(node.wrong(format!("The source `{}` is listed twice; every id should stand once.", source.id)));
        }
        sources.0.push(source);
    }
    Ok(())
}

fn read_one(table: &Table<'_>) -> Result<Source, Mistake> {
    table.only(&["id", "title", "publisher", "url", "date", "read", "licence"])?;
    let id = table.need("id")?.key()?;
    let url = table.need("url")?;
    if !url.text()?.starts_with("https://") {
        return Err(url.wrong("`url` should start with https://."));
    }
    if let Some(licence) = table.find("licence") {
        licence.label()?;
    }
    Ok(Source {
        id: id.to_owned(),
        title: table.need("title")?.label()?.to_owned(),
        publisher: table.need("publisher")?.label()?.to_owned(),
        url: url.text()?.to_owned(),
        date: table.find("date").map(|date| date.day()).transpose()?,
        read: table.need("read")?.day()?,
        cited: false,
        unused: table.wrong(format!("The source `{id}` is cited nowhere; cite it or take it out.")),
    })
}

impl Sources {
    /// Notes that a source is cited, and gives its address in Rust, if there is such a source.
    pub(crate) fn cite(&mut self, id: &str) -> Option<String> {
        let source = self.0.iter_mut().find(|source| source.id == id)?;
        source.cited = true;
        Some(format!("&sources::{}", constant(id)))
    }

    /// A source by its title, with its address.
    pub(crate) fn linked(&self, id: &str) -> String {
        let source = self.0.iter().find(|source| source.id == id);
        source.map(|source| format!("[{}]({})", source.title, source.url)).unwrap_or_default()
    }

    /// The ids, for messages.
    pub(crate) fn ids(&self) -> String {
        list(&self.0.iter().map(|source| source.id.as_str()).collect::<Vec<_>>())
    }

    /// A mistake for each source that nobody cites.
    pub(crate) fn unused(&mut self) -> Vec<Mistake> {
        let uncited = std::mem::take(&mut self.0).into_iter().partition::<Vec<_>, _>(|source| source.cited);
        self.0 = uncited.0;
        uncited.1.into_iter().map(|source| source.unused).collect()
    }

    /// The list in Rust.
    pub(crate) fn rust(&self) -> String {
        let mut rust = String::from("\n/// Every source that is cited.\npub static SOURCES: &[&Source] = &[\n");
        for source in &self.0 {
            let _ = writeln!(rust, "    &sources::{},", constant(&source.id));
        }
        rust.push_str("];\n\npub(crate) mod sources {\n    use super::*;\n");
        for source in &self.0 {
            let date = source.date.map_or("None".to_owned(), |date| format!("Some({})", date.rust()));
            let _ = write!(
                rust,
                "\n    pub(crate) static {}: Source = Source {{\n        id: {:?},\n        title: {:?},\n        publisher: {:?},\n        url: {:?},\n        date: {date},\n        read: {},\n    }};\n",
                constant(&source.id),
                source.id,
                source.title,
                source.publisher,
                source.url,
                source.read.rust(),
            );
        }
        rust.push_str("}\n");
        rust
    }
}
