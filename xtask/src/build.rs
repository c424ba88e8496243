//! The release build: compiled for size, minified, short names between a program and its script, styles in one file for
//! each program, named by content, weighed.

use std::path::{Path, PathBuf};

use crate::codegen::document::{File, Mistake};
use crate::process::{Trouble, program, root, run as run_program};
use crate::{api, files, glue, messages, node, offline, sbom, seal, tools};

/// The most that the first load may weigh, compressed with Brotli.
const BUDGET: u64 = 150_000;

/// The script that only a page inside another one loads.
const FRAMES: &str = "frame.js";

/// Where the sizes of the last release stand.
const SIZES: &str = "packaging/sizes.toml";

/// The programs: the first draws the estimate, the second two of them or the lines of a frame, the third what takes more than the engine.
pub(crate) const PROGRAMS: [&str; 3] = ["app", "compare", "studies"];

/// Between these a page links the stylesheets that the estimate does not need.
const FURTHER_BETWEEN: [&str; 2] = ["<!-- All but the estimate load these. -->", "<!-- All load what follows. -->"];

/// The stylesheet that another program than the estimate loads in their place, without its ending.
const FURTHER: &str = "further";

/// Builds the site into `dist/`.
pub(crate) fn run(_: &[String]) -> Result<(), Trouble> {
    tools::for_serving()?;
    tools::for_release()?;
    pages()?;
    run_program(tools::smallest(program("trunk").args(["build", "--release"])))?;
    let dist = root().join("dist");
    let icon = in_an_address(&files::text(&dist.join("icon.svg"))?);
    for page in files::with_extension(&dist, "html")? {
        one_stylesheet(&dist, &page)?;
        // A browser that asks for an icon may do so again at every change of the address, and nothing is asked for after
        // the page has loaded.
        files::write(&page, files::text(&page)?.replace("./icon.svg", &icon))?;
    }
    remove_stylesheets(&dist)?;
    PROGRAMS.iter().try_for_each(|program| glue::shorten(&dist, program))?;
    minify(&dist, "css")?;
    minify(&dist, "js")?;
    name_styles(&dist)?;
    name_by_content(&dist)?;
    api::beside_the_pages(&dist)?;
    sbom::write(&dist)?;
    offline::invite(&dist)?;
    seal::pages(&dist)?;
    offline::keep(&dist)?;
    weigh(&dist)
}

/// The site that was built.
pub(crate) fn site() -> Result<PathBuf, Trouble> {
    let dist = root().join("dist");
    let built = dist.join("index.html").is_file();
    built.then_some(dist).ok_or_else(|| Trouble::new("There is no site yet; `cargo xtask build` makes it."))
}

/// Writes the pages that need no WebAssembly and the scripts of the languages, for trunk to copy.
pub(crate) fn pages() -> Result<(), Trouble> {
    messages::scripts()?;
    run_program(program("cargo").args(["run", "--quiet", "--locked", "--example", "pages", "--", "target/pages"]))
}

/// Puts the stylesheets of a page into one, in the order in which it links them, and those that the estimate does not need into another.
fn one_stylesheet(dist: &Path, path: &Path) -> Result<(), Trouble> {
    let mut page = files::text(path)?;
    if let Some((before, rest)) = page.split_once(FURTHER_BETWEEN[0]) {
        let (further, after) = rest.split_once(FURTHER_BETWEEN[1]).unwrap_or((rest, ""));
        let (styles, kept) = gathered(dist, further)?;
        files::write(&dist.join(format!("{FURTHER}.css")), &styles)?;
        page = format!("{before}{kept}{after}");
    }
    let (styles, kept) = gathered(dist, &page)?;
    let name = format!("styles-{}.css", node::digest(styles.as_bytes())?);
    files::write(&dist.join(&name), &styles)?;
    let link = format!("<link rel=\"stylesheet\" href=\"./{name}\"></head>");
    files::write(path, kept.replacen("</head>", &link, 1))
}

/// What the stylesheets hold that a piece of a page links, and the piece without the links.
fn gathered(dist: &Path, piece: &str) -> Result<(String, String), Trouble> {
    let (mut styles, mut kept) = (String::new(), String::new());
    for line in piece.split_inclusive('>') {
        match line.contains("rel=\"stylesheet\"").then(|| attribute(line, "href")).flatten() {
            Some(href) => styles.push_str(&files::text(&dist.join(href.trim_start_matches("./")))?),
            None => kept.push_str(line),
        }
    }
    Ok((styles, kept))
}

/// A picture as an address that holds it.
fn in_an_address(picture: &str) -> String {
    let encoded = [('%', "%25"), ('"', "%22"), ('#', "%23"), ('<', "%3C"), ('>', "%3E")];
    let picture: String = picture.lines().map(str::trim).collect();
    let picture = encoded.iter().fold(picture, |text, (from, to)| text.replace(*from, to));
    format!("data:image/svg+xml,{picture}")
}

/// Removes the stylesheets that were put into one.
fn remove_stylesheets(dist: &Path) -> Result<(), Trouble> {
    files::remove_folder(&dist.join("styles"))?;
    let put_into_one = |path: &PathBuf| {
        let name = files::name(path);
        !name.starts_with("styles-") && name != format!("{FURTHER}.css")
    };
    let single = files::with_extension(dist, "css")?.into_iter().filter(put_into_one);
    single.into_iter().try_for_each(|path| files::remove(&path))
}

/// The value of an attribute in a tag.
fn attribute<'t>(tag: &'t str, name: &str) -> Option<&'t str> {
    let after = tag.split_once(&format!("{name}=\""))?.1;
    Some(after.split_once('"')?.0)
}

fn minify(dist: &Path, extension: &str) -> Result<(), Trouble> {
    for path in files::with_extension(dist, extension)? {
        let outfile = format!("--outfile={}", path.display());
        let options = ["--minify", "--target=es2022", "--log-level=warning", "--allow-overwrite"];
        run_program(program("esbuild").args(options).arg(outfile).arg(&path))?;
    }
    Ok(())
}

/// Names the styles that pages link after what is in them now that they are minified, as [`name_by_content`] does the rest.
fn name_styles(dist: &Path) -> Result<(), Trouble> {
    let further = format!("{FURTHER}.css");
    for path in files::with_extension(dist, "css")?.into_iter().filter(|path| files::name(path) != further) {
        let (before, name) = (files::name(&path), format!("styles-{}.css", node::digest(&files::bytes(&path)?)?));
        for page in files::with_extension(dist, "html")? {
            files::write(&page, files::text(&page)?.replace(&format!("./{before}"), &format!("./{name}")))?;
        }
        files::rename(&path, &dist.join(name))?;
    }
    Ok(())
}

/// Names the programs, the languages and the style that the estimate does not need after their content, so that no browser keeps an old one for a new one.
fn name_by_content(dist: &Path) -> Result<(), Trouble> {
    let index = dist.join("index.html");
    let mut page = files::text(&index)?;
    let of_a_program = |program: &'static str| {
        [(program, format!("{program}.js"), "js"), (program, format!("{program}_bg.wasm"), "wasm")]
    };
    let style = (FURTHER, format!("{FURTHER}.css"), "css");
    let languages = messages::LANGUAGES.map(|language| (language, format!("{language}.js"), "js"));
    let named = PROGRAMS.into_iter().flat_map(of_a_program).chain([style]).chain(languages);
    for (program, built, kind) in named {
        let path = dist.join(&built);
        let name = format!("{program}-{}.{kind}", node::digest(&files::bytes(&path)?)?);
        if !page.contains(&format!("./{built}")) {
            return Err(Trouble::new(format!("The page does not load {built}; Trunk.toml says how it should.")));
        }
        page = page.replace(&format!("./{built}"), &format!("./{name}"));
        files::rename(&path, &dist.join(name))?;
    }
    files::write(&index, with_small_scripts(dist, &without_remarks(&page))?)?;
    name_scripts(dist)
}

/// A page without the lines that only its source is for: remarks and blank ones.
fn without_remarks(page: &str) -> String {
    let is_remark = |line: &str| line.starts_with("//") || (line.starts_with("<!--") && line.ends_with("-->"));
    let lines = page.lines().map(str::trim).filter(|line| !line.is_empty() && !is_remark(line));
    lines.flat_map(|line| [line, "\n"]).collect()
}

/// The page with its own scripts in fewer letters. The first one is what every browser must be able to read.
fn with_small_scripts(dist: &Path, page: &str) -> Result<String, Trouble> {
    let mut page = page.to_owned();
    let aside = dist.join("script-of-the-page.js");
    for (tag, edition) in [("<script>", "es5"), ("<script id=\"start\">", "es2022")] {
        let script =
            page.split_once(tag).and_then(|(_, after)| after.split_once("</script>")).map(|(script, _)| script);
        let script =
            script.ok_or_else(|| Trouble::new(format!("The page has no {tag}, which the build expects.")))?.to_owned();
        files::write(&aside, &script)?;
        page = page.replace(&script, node::minified_for(&aside, edition)?.trim());
    }
    files::remove(&aside)?;
    Ok(page)
}

/// The same for the scripts that pages to read load; those that other sites load keep their names, which begin with ours.
fn name_scripts(dist: &Path) -> Result<(), Trouble> {
    for path in files::with_extension(dist, "js")? {
        let (plain, content) = (files::name(&path), files::bytes(&path)?);
        let name = format!("{}-{}.js", plain.trim_end_matches(".js"), node::digest(&content)?);
        for page in files::with_extension(dist, "html")? {
            let (text, loaded) = (files::text(&page)?, format!("<script src=\"{plain}\""));
            if !plain.starts_with("amerce") && text.contains(&loaded) {
                files::write(&dist.join(&name), &content)?;
                files::write(&page, text.replace(&loaded, &format!("<script src=\"./{name}\"")))?;
            }
        }
        if dist.join(&name).exists() {
            files::remove(&path)?;
        }
    }
    Ok(())
}

/// The script of a program and its WebAssembly.
pub(crate) fn files_of(dist: &Path, program: &str) -> Result<[PathBuf; 2], Trouble> {
    Ok([file_of(dist, program, ".js")?, file_of(dist, program, ".wasm")?])
}

/// The script of a language.
pub(crate) fn script_of(dist: &Path, language: &str) -> Result<PathBuf, Trouble> {
    file_of(dist, language, ".js")
}

/// The style that programs besides the estimate load on top of that of the page.
pub(crate) fn further_style(dist: &Path) -> Result<PathBuf, Trouble> {
    file_of(dist, FURTHER, ".css")
}

fn file_of(dist: &Path, program: &str, kind: &str) -> Result<PathBuf, Trouble> {
    let named = |path: &PathBuf| {
        let name = files::name(path);
        name.strip_prefix(program).is_some_and(|rest| rest.starts_with('-') && rest.ends_with(kind))
    };
    let missing = || Trouble::new(format!("dist/ holds no {kind} of {program}; `cargo xtask build` makes it."));
    files::list(dist)?.into_iter().find(named).ok_or_else(missing)
}

/// Prints what the site weighs, and holds the first load, which is the estimate and all that it loads, to the budget.
fn weigh(dist: &Path) -> Result<(), Trouble> {
    let page = files::text(&dist.join("index.html"))?;
    let (mut first, mut compare, mut studies) = (Vec::new(), Vec::new(), Vec::new());
    let (mut languages, mut others) = (Vec::new(), Vec::new());
    let of = |stem: &str, name: &str| name.strip_prefix(stem).is_some_and(|rest| rest.starts_with('-'));
    for path in files::list(dist)? {
        let name = files::name(&path);
        let row = (name.clone(), node::weight(&files::bytes(&path)?)?);
        match () {
            () if of(PROGRAMS[1], &name) => compare.push(row),
            () if of(PROGRAMS[2], &name) => studies.push(row),
            () if of(FURTHER, &name) => {
                [&mut compare, &mut studies].into_iter().for_each(|rows| rows.push(row.clone()))
            }
            () if messages::LANGUAGES.iter().any(|language| of(language, &name)) => languages.push(row),
            // The worker comes after the page, and the script of frames in frames alone.
            () if [offline::NAME, FRAMES].contains(&name.as_str()) => others.push(row),
            () if name == "index.html" || page.contains(&format!("./{name}\"")) => first.push(row),
            () => others.push(row),
        }
    }
    let total = table("First load, bytes", first);
    let weights = [
        ("first-load", total),
        ("compare", table("The comparison loads also", compare)),
        ("studies", table("The studies load also", studies)),
        ("languages", table("Where a link asks for a language", languages)),
        ("on-their-own", table("On their own", others)),
    ];
    if total > BUDGET {
        return Err(Trouble::new(format!(
            "The first load weighs {total} bytes in Brotli, above the budget of {BUDGET}; take something out, or say why not."
        )));
    }
    let released = File { path: SIZES.into(), text: files::text(&root().join(SIZES))? };
    match grown(&weights, &released).map_err(|mistake| Trouble::new(mistake.to_string()))?.as_slice() {
        [] => Ok(()),
        grown => Err(Trouble::new(format!("{}; {SIZES} says what to do.", grown.join("; ")))),
    }
}

/// What weighs over 2 % more than at the last release, in words.
fn grown(weights: &[(&str, u64)], released: &File) -> Result<Vec<String>, Mistake> {
    let parsed = released.parse()?;
    let released = released.root(&parsed);
    let words = |(part, weight): &(&str, u64)| {
        let before = released.need(part)?.whole()?;
        let grew = weight * 100 > before * 102;
        Ok(grew.then(|| format!("“{part}” weighs {weight} bytes in Brotli, and {before} at the last release")))
    };
    weights.iter().filter_map(|weight| words(weight).transpose()).collect()
}

/// Prints the weights of some files, and gives their total in Brotli.
fn table(title: &str, rows: Vec<(String, [u64; 3])>) -> u64 {
    let add = |total: [u64; 3], (_, weight): &(String, [u64; 3])| std::array::from_fn(|at| total[at] + weight[at]);
    let total = rows.iter().fold([0; 3], add);
    println!("\n{title:40} {:>9} {:>9} {:>9}", "raw", "gzip", "brotli");
    for (name, [raw, gzip, brotli]) in rows.into_iter().chain([("total".to_owned(), total)]) {
        println!("{name:40} {raw:>9} {gzip:>9} {brotli:>9}");
    }
    total[2]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn remarks_stay_in_the_source() {
        let page = "<head>\n  <!-- Styles. -->\n\n  <script>\n    // A remark.\n    go(); // Another.\n  </script>\n";
        assert_eq!(without_remarks(page), "<head>\n<script>\ngo(); // Another.\n</script>\n");
    }

    #[test]
    fn what_has_grown_is_named_with_both_sizes() {
        let released = File { path: "sizes.toml".into(), text: "first-load = 1000\nstudies = 1000\n".into() };
        let check = |first: u64, studies: u64, expected: &[&str]| {
            let grown = grown(&[("first-load", first), ("studies", studies)], &released).unwrap_or_default();
            assert_eq!(grown.len(), expected.len(), "{grown:?}");
            assert!(grown.iter().zip(expected).all(|(said, part)| said.contains(part)), "{grown:?}");
        };
        check(1000, 900, &[]);
        check(1020, 1020, &[]);
        check(1021, 1000, &["“first-load” weighs 1021 bytes in Brotli, and 1000"]);
        check(0, 5000, &["“studies”"]);
    }

    #[test]
    fn an_attribute_is_found_in_a_tag() {
        let tag = "<link rel=\"stylesheet\" href=\"./base-1a2b.css\"/>";
        assert_eq!(attribute(tag, "href"), Some("./base-1a2b.css"));
        assert_eq!(attribute(tag, "media"), None);
    }
}
