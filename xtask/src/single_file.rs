//! The page as one file, which runs from a double click: no server, no network.

use std::path::{Path, PathBuf};

use crate::process::{Trouble, root};
use crate::{build, files, messages, node};

const START: &str = include_str!("../../packaging/single-file/start.js");

/// What the page says of itself where it is one file.
const NOTE: &str = "This is Amerce in one file. It needs no network and sends nothing. Addresses that it shows lead into \
                    this file, where it lies now; to share a scenario, send the file too, or use a site. It does not update itself.";

/// Builds the site and writes `dist/amerce.html`.
pub(crate) fn run(arguments: &[String]) -> Result<(), Trouble> {
    if !arguments.is_empty() {
        return Err(Trouble::new("`cargo xtask single-file` takes nothing more."));
    }
    build::run(&[])?;
    let path = write()?;
    println!("\nThe file is {}.", path.display());
    Ok(())
}

/// Writes `dist/amerce.html` from the site that was built.
pub(crate) fn write() -> Result<PathBuf, Trouble> {
    let dist = root().join("dist");
    let page = page(
        &dist,
        &Surroundings {
            below: &format!("<aside class=\"shell-note\" aria-label=\"This copy\">{NOTE}</aside>\n"),
            ..Default::default()
        },
    )?;
    let path = dist.join("amerce.html");
    files::write(&path, page)?;
    Ok(path)
}

/// What surrounds the page in a copy of it that is one file.
#[derive(Debug, Default)]
pub(crate) struct Surroundings<'a> {
    /// What stands below the page, as HTML.
    pub(crate) below: &'a str,
    /// Scripts that run before the page starts.
    pub(crate) before: &'a [&'a str],
}

/// The whole site in one page.
pub(crate) fn page(dist: &Path, surroundings: &Surroundings<'_>) -> Result<String, Trouble> {
    let index = files::text(&dist.join("index.html"))?;
    let further = files::text(&build::further_style(dist)?)?;
    let (mut styles, mut below) = (vec![style(dist, &index)?, further], surroundings.below.to_owned());
    // The scripts of pages to read run where those are drawn.
    let mut run = Vec::new();
    for (name, text) in texts(dist)? {
        // Within the file nothing is kept to work offline, and its pages do not take the scenario along.
        let text = ["offline", "along"]
            .iter()
            .fold(text, |text, id| without(&text, &format!("<script id=\"{id}\">"), "</script>"));
        let title = between(&text, "<title>", "</title>")?;
        let body = with_scripts(dist, between(&text, "<body>", "</body>")?.trim(), &mut run)?;
        // A frame asks for its address before a script could correct it.
        let body = body.replace("src=\"./?", "src=\"?");
        below.push_str(&format!("<template id=\"page-{name}\" data-title=\"{title}\">{body}</template>\n"));
        styles.push(style(dist, &text)?);
    }
    styles.dedup();
    let mut scripts: Vec<String> = surroundings.before.iter().map(|script| (*script).to_owned()).collect();
    for language in messages::LANGUAGES {
        scripts.push(files::text(&build::script_of(dist, language)?)?);
    }
    for program in build::PROGRAMS {
        let [script, wasm] = build::files_of(dist, program)?;
        below.push_str(&data(&format!("{program}-wasm"), &node::packed(&files::bytes(&wasm)?)?));
        scripts.push(node::as_global(&script, &format!("{program}Bindings"))?);
    }
    // Loaded from beside the page elsewhere.
    let frame = node::as_global(&dist.join("frame.js"), "frame")?;
    scripts.push(format!("if (embed && parent !== self) {{ {frame} }}"));
    scripts.push(START.to_owned());
    assembled(&index, &styles.concat(), &below, &scripts, &run)
}

/// A page to read with its scripts in it, each of which is also added to those that may run.
fn with_scripts(dist: &Path, body: &str, run: &mut Vec<String>) -> Result<String, Trouble> {
    let mut page = String::new();
    let mut rest = body;
    while let Some((before, after)) = rest.split_once("<script src=\"./") {
        let (name, after) = after.split_once('"').ok_or_else(|| unlike("the end of an address"))?;
        let script = format!("(()=>{{{}}})()", escaped(&files::text(&dist.join(name))?));
        page.push_str(&format!("{before}<script>{script}</script>"));
        run.push(script);
        rest = after.split_once("</script>").ok_or_else(|| unlike("</script>"))?.1;
    }
    Ok(page + rest)
}

/// The page with all that it needs in it, and a policy that lets nothing else in.
fn assembled(index: &str, style: &str, below: &str, scripts: &[String], run: &[String]) -> Result<String, Trouble> {
    // The policy of the site is for files that lie beside its pages.
    let page = without(index, "<meta http-equiv=\"Content-Security-Policy\"", ">");
    let page = without(&page, "<script id=\"start\">", "</script>");
    let page = without(&page, "var frame=", "document.head.appendChild(frame)");
    let page = without(&page, "<script id=\"offline\">", "</script>");
    let page = without(&page, "<meta http-equiv=\"Content-Security-Policy\"", ">");
    let page = without(&without(&page, "<link rel=\"stylesheet\"", ">"), "<link rel=\"manifest\"", ">");
    let first = between(&page, "<script>", "</script>")?;
    let scripts: Vec<String> = scripts.iter().map(|script| escaped(script)).collect();
    let policy = policy(style, scripts.iter().chain(run).map(String::as_str).chain([first]))?;
    let (head, rest) = page.split_once("<meta charset=\"utf-8\" />").ok_or_else(|| unlike("its character set"))?;
    let scripts: String = scripts.iter().map(|script| format!("<script>{script}</script>\n")).collect();
    let rest = rest.replacen("</head>", &format!("<style>{style}</style></head>"), 1);
    let rest = rest.replacen("</body>", &format!("{below}{scripts}</body>"), 1);
    let policy = format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">");
    Ok(format!("{head}<meta charset=\"utf-8\" />{policy}{rest}"))
}

/// Only the scripts and the style of the file run, and nothing is loaded.
fn policy<'s>(style: &str, scripts: impl Iterator<Item = &'s str>) -> Result<String, Trouble> {
    let mut hashes = String::new();
    for script in scripts {
        hashes.push_str(&format!(" '{}'", node::hash(script.as_bytes())?));
    }
    let style = node::hash(style.as_bytes())?;
    Ok(format!(
        "default-src 'none'; base-uri 'none'; form-action 'none'; img-src data: blob:; frame-src file:; \
         script-src 'wasm-unsafe-eval'{hashes}; style-src '{style}'"
    ))
}

/// The pages to read, each with its name.
fn texts(dist: &Path) -> Result<Vec<(String, String)>, Trouble> {
    let pages = files::with_extension(dist, "html")?;
    let text = |path: &PathBuf| Some((files::name(path).strip_suffix(".html")?.to_owned(), files::text(path)));
    let texts = pages.iter().filter_map(text).filter(|(name, _)| !matches!(name.as_str(), "index" | "amerce"));
    texts.map(|(name, text)| Ok((name, text?))).collect()
}

/// The style of a page, which loads one.
fn style(dist: &Path, page: &str) -> Result<String, Trouble> {
    files::text(&dist.join(between(page, "<link rel=\"stylesheet\" href=\"./", "\"")?))
}

/// A text that scripts find by its name, and that browsers neither show nor run.
fn data(name: &str, text: &str) -> String {
    format!("<script type=\"text/plain\" id=\"{name}\">{text}</script>\n")
}

/// A script that stands within a page, where nothing in it may look like the end of a script.
fn escaped(script: &str) -> String {
    script.replace("</script", "<\\/script").replace("<!--", "<\\!--")
}

/// What stands between two marks.
fn between<'p>(page: &'p str, start: &str, end: &str) -> Result<&'p str, Trouble> {
    let after = page.split_once(start).ok_or_else(|| unlike(start))?.1;
    Ok(after.split_once(end).ok_or_else(|| unlike(end))?.0)
}

/// A page without what stands between two marks, and without the marks.
fn without(page: &str, start: &str, end: &str) -> String {
    let Some((before, rest)) = page.split_once(start) else { return page.to_owned() };
    let after = rest.split_once(end).map_or("", |(_, after)| after);
    format!("{before}{after}")
}

fn unlike(mark: &str) -> Trouble {
    Trouble::new(format!("A page of the site was expected to hold `{mark}`, and does not; build the site again."))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<head><meta charset=\"utf-8\" /><script>let a;</script><link rel=\"stylesheet\" href=\"./a.css\">\
                        <script id=\"start\">load();</script></head><body><p>Text</p></body>";

    #[test]
    fn a_page_holds_all_that_it_runs_and_loads_nothing() {
        let page = assembled(PAGE, "p{}", "<p>Note</p>", &["'</script>'".to_owned()], &[]).unwrap_or_default();
        assert!(!page.contains("a.css") && !page.contains("load()"), "{page}");
        assert!(page.ends_with("<p>Text</p><p>Note</p><script>'<\\/script>'</script>\n</body>"), "{page}");
        for script in ["let a;", "'<\\/script>'"] {
            assert!(page.contains(&node::hash(script.as_bytes()).unwrap_or_default()), "{page}");
        }
    }

    #[test]
    fn a_page_that_is_none_is_named() {
        let said = assembled("<p>Text</p>", "", "", &[], &[]).map_err(|trouble| trouble.to_string());
        assert!(said.is_err_and(|said| said.contains("`<script>`")));
    }
}
