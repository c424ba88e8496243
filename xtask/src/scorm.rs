//! The exercises for learning platforms: an archive for SCORM 1.2 and one for SCORM 2004.

use std::path::{Path, PathBuf};

use crate::codegen::document::{File, Mistake};
use crate::process::{Trouble, root};
use crate::single_file::{self, Surroundings};
use crate::zip::{self, Entry};
use crate::{build, files, npm};

/// What the project sets as exercises.
const EXERCISES: &str = "packaging/scorm/exercises.toml";

/// A version of SCORM. Each archive knows the names of its own version only, since no session may mix them.
struct Version {
    archive: &'static str,
    names: &'static str,
    manifest: &'static str,
    /// How its manifest spells what kind of resource something is.
    kind: &'static str,
}

const VERSIONS: [Version; 2] = [
    Version {
        archive: "amerce-scorm12.zip",
        names: include_str!("../../packaging/scorm/names-1.2.js"),
        manifest: include_str!("../../packaging/scorm/imsmanifest-1.2.xml"),
        kind: "adlcp:scormtype",
    },
    Version {
        archive: "amerce-scorm2004.zip",
        names: include_str!("../../packaging/scorm/names-2004.js"),
        manifest: include_str!("../../packaging/scorm/imsmanifest-2004.xml"),
        kind: "adlcp:scormType",
    },
];

const SESSION: &str = include_str!("../../packaging/scorm/session.js");
const PAGE: &str = include_str!("../../packaging/scorm/exercise.html");

/// An exercise: what it is called, and its link without the `?`.
#[derive(Debug, PartialEq, Eq)]
struct Exercise {
    title: String,
    link: String,
}

/// Builds the site and packs the exercises of the project, or those of the file that is named.
pub(crate) fn run(arguments: &[String]) -> Result<(), Trouble> {
    let list = match arguments {
        [] => EXERCISES,
        [list] => list,
        _ => return Err(Trouble::new("`cargo xtask scorm` takes nothing more than a list of exercises.")),
    };
    let exercises = read(list)?;
    build::run(&[])?;
    let packed = pack(&exercises)?;
    println!(
        "\nThe packages are {}.",
        packed.iter().map(|path| path.display().to_string()).collect::<Vec<_>>().join(" and ")
    );
    Ok(())
}

/// Packs the exercises of the project from the site that was built.
pub(crate) fn write() -> Result<Vec<PathBuf>, Trouble> {
    pack(&read(EXERCISES)?)
}

/// Writes the archives, and gives their paths.
fn pack(exercises: &[Exercise]) -> Result<Vec<PathBuf>, Trouble> {
    let dist = root().join("dist");
    let page = single_file::page(&dist, &Surroundings::default())?;
    let mut packed = Vec::new();
    for version in &VERSIONS {
        let pages: Vec<(String, String)> =
            exercises.iter().enumerate().map(|(at, exercise)| version.page(at, exercise)).collect();
        let manifest = version.manifest(exercises);
        let mut entries: Vec<Entry<'_>> =
            vec![("imsmanifest.xml", manifest.as_bytes()), ("amerce.html", page.as_bytes())];
        entries.extend(pages.iter().map(|(name, page)| (name.as_str(), page.as_bytes())));
        let path = dist.join(version.archive);
        files::write(&path, zip::archive(&entries))?;
        packed.push(path);
    }
    Ok(packed)
}

/// The exercises in a file.
fn read(list: &str) -> Result<Vec<Exercise>, Trouble> {
    let file = File { path: list.to_owned(), text: files::text(&root().join(Path::new(list)))? };
    exercises(&file).map_err(|mistake| Trouble::new(mistake.to_string()))
}

fn exercises(file: &File) -> Result<Vec<Exercise>, Mistake> {
    let parsed = file.parse()?;
    let table = file.root(&parsed);
    table.only(&["exercise"])?;
    let mut exercises = Vec::new();
    for item in table.need("exercise")?.items()? {
        let exercise = item.table()?;
        exercise.only(&["title", "link"])?;
        let (title, link) = (exercise.need("title")?.label()?, exercise.need("link")?);
        let address = link.text()?;
        let asked = address.split_once('?').map_or("", |(_, asked)| asked);
        if !asked.split('&').any(|pair| pair == "view=exercise") {
            return Err(link.wrong(format!(
                "`{address}` is not the link of an exercise, which holds `view=exercise` after a `?`."
            )));
        }
        exercises.push(Exercise { title: title.to_owned(), link: asked.to_owned() });
    }
    Ok(exercises)
}

impl Version {
    /// The page of an exercise, with its name.
    fn page(&self, at: usize, exercise: &Exercise) -> (String, String) {
        let script = format!("(() => {{\n{}\n{SESSION}}})();", self.names);
        let page = PAGE.replace("{title}", &escaped(&exercise.title)).replace("{exercise}", &escaped(&exercise.link));
        (format!("exercise-{}.html", at + 1), page.replace("{script}", &script))
    }

    fn manifest(&self, exercises: &[Exercise]) -> String {
        let (mut items, mut resources) = (String::new(), String::new());
        for (at, Exercise { title, .. }) in exercises.iter().enumerate() {
            let (number, title, kind) = (at + 1, escaped(title), self.kind);
            items.push_str(&format!(
                "      <item identifier=\"item-{number}\" identifierref=\"exercise-{number}\">\n        <title>{title}</title>\n      </item>\n"
            ));
            resources.push_str(&format!(
                "    <resource identifier=\"exercise-{number}\" type=\"webcontent\" {kind}=\"sco\" href=\"exercise-{number}.html\">\n      \
                 <file href=\"exercise-{number}.html\"/>\n      <dependency identifierref=\"amerce\"/>\n    </resource>\n"
            ));
        }
        let manifest = self.manifest.replace("{version}", npm::VERSION);
        manifest.replace("{items}", &items).replace("{resources}", &resources)
    }
}

/// A text as it stands in XML and HTML.
fn escaped(text: &str) -> String {
    let signs = [('&', "&amp;"), ('<', "&lt;"), ('>', "&gt;"), ('"', "&quot;")];
    signs.iter().fold(text.to_owned(), |text, (sign, escaped)| text.replace(*sign, escaped))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn exercises_in(text: &str) -> Result<Vec<Exercise>, String> {
        exercises(&File { path: "list.toml".into(), text: text.into() }).map_err(|mistake| mistake.to_string())
    }

    #[test]
    fn the_project_sets_exercises() {
        assert!(read(EXERCISES).is_ok_and(|exercises| !exercises.is_empty()));
    }

    #[test]
    fn a_list_is_read_and_a_mistake_in_it_named() {
        let text = "[[exercise]]\ntitle = \"One\"\nlink = \"https://example.org/?v=1&view=exercise&people=5\"";
        let exercise = Exercise { title: "One".into(), link: "v=1&view=exercise&people=5".into() };
        assert_eq!(exercises_in(text), Ok(vec![exercise]));
        assert_eq!(
            exercises_in("[[exercise]]\ntitle = \"One\"\nlink = \"?v=1\"").err().as_deref(),
            Some("list.toml:3: `?v=1` is not the link of an exercise, which holds `view=exercise` after a `?`.")
        );
    }

    #[test]
    fn an_archive_knows_the_names_of_one_version_only() {
        let exercise = Exercise { title: "A < B".into(), link: "v=1&view=exercise".into() };
        let [old, new] = VERSIONS.map(|version| version.page(0, &exercise).1);
        assert!(
            old.contains("LMSInitialize") && !old.contains("API_1484_11") && !old.contains("cmi.completion_status")
        );
        assert!(new.contains("API_1484_11") && !new.contains("LMS") && !new.contains("cmi.core"));
        assert!(old.contains("<title>A &lt; B</title>") && old.contains("\"v=1&amp;view=exercise\""));
    }
}
