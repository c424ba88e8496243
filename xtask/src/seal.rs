//! The seal of a published page: what it may run and load, and the digest of each file that it links.
//!
//! A policy in the page itself holds on every server, also where nobody can set headers. Scripts within the page run by
//! their hash; the programs run because such a script adds them, and only with the digest that is their name.

use std::path::Path;

use crate::process::Trouble;
use crate::{files, node};

/// Where the policy stands: before anything that it is to hold.
const FIRST: &str = "<meta charset=\"utf-8\" />";

/// Seals every page of a folder.
pub(crate) fn pages(folder: &Path) -> Result<(), Trouble> {
    for path in files::with_extension(folder, "html")? {
        let page = files::text(&path)?;
        for name in started(&page) {
            // A browser holds such a file to the digest in its name, and to nothing where there is none.
            let digest = node::digest(&files::bytes(&folder.join(name))?)?;
            if !name.split('.').next().is_some_and(|stem| stem.ends_with(&format!("-{digest}"))) {
                return Err(Trouble::new(format!("The page starts {name}, whose name is not its digest, {digest}.")));
            }
        }
        let digest = |name: &str| node::hash(&files::bytes(&folder.join(name))?);
        files::write(&path, sealed(&page, &digest)?)?;
    }
    Ok(())
}

/// The files that the script of a page loads which starts its program.
fn started(page: &str) -> impl Iterator<Item = &str> {
    let script = page.split_once("<script id=\"start\">").and_then(|(_, rest)| rest.split_once("</script>"));
    let texts = script.map_or("", |(script, _)| script).split(['"', '\'', '`']);
    texts.filter_map(|text| text.strip_prefix("./")).filter(|name| name.contains('.'))
}

/// A page with the digests of what it loads and its policy.
fn sealed(page: &str, digest: &dyn Fn(&str) -> Result<String, Trouble>) -> Result<String, Trouble> {
    let page = with_integrity(page, digest)?;
    let policy = policy(&page)?;
    let (before, after) = page.split_once(FIRST).ok_or_else(|| {
        Trouble::new(format!(
            "A page of the site was expected to begin with `{FIRST}`, before which nothing is loaded."
        ))
    })?;
    Ok(format!("{before}{FIRST}\n    <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\" />{after}"))
}

/// A page whose stylesheets and scripts are held to their digests.
fn with_integrity(page: &str, digest: &dyn Fn(&str) -> Result<String, Trouble>) -> Result<String, Trouble> {
    let mut held = String::new();
    for piece in page.split_inclusive('>') {
        let (before, tag) = piece.split_at(piece.rfind('<').unwrap_or_default());
        let loads = match tag {
            _ if tag.starts_with("<script") => attribute(tag, "src"),
            _ if tag.starts_with("<link") && tag.contains("rel=\"stylesheet\"") => attribute(tag, "href"),
            _ => None,
        };
        held.push_str(before);
        match loads {
            Some(name) => {
                let integrity = format!(" integrity=\"{}\"", digest(name.trim_start_matches("./"))?);
                let end = tag.trim_end_matches('>').trim_end_matches([' ', '/']).len();
                held.push_str(&tag[..end]);
                held.push_str(&integrity);
                held.push_str(&tag[end..]);
            }
            None => held.push_str(tag),
        }
    }
    Ok(held)
}

/// The policy of a page.
fn policy(page: &str) -> Result<String, Trouble> {
    let starts = page.contains("<script id=\"start\">");
    let mut scripts = String::new();
    for inner in inline_scripts(page) {
        scripts.push_str(&format!(" '{}'", node::hash(inner.as_bytes())?));
    }
    // The site's own files run, and of scripts within a page those that were published with it; a policy that trusts what
    // such scripts add would let Chromium run any script that is added without a file.
    let loaded = if starts {
        " 'self' 'wasm-unsafe-eval'"
    } else if loads_scripts(page) {
        " 'self'"
    } else {
        ""
    };
    let scripts = if scripts.is_empty() && loaded.is_empty() { " 'none'".to_owned() } else { scripts + loaded };
    let loads = if starts {
        "; connect-src 'self'; frame-src 'self'"
    } else if page.contains("<iframe") {
        "; frame-src 'self'"
    } else {
        ""
    };
    Ok(format!(
        "default-src 'none'; base-uri 'none'; form-action 'none'; img-src 'self' data: blob:; style-src 'self'; \
         manifest-src 'self'; worker-src 'self'; script-src{scripts}{loads}"
    ))
}

/// Whether a page loads a script by its address.
fn loads_scripts(page: &str) -> bool {
    page.split("<script").skip(1).any(|rest| rest.split('>').next().is_some_and(|tag| attribute(tag, "src").is_some()))
}

/// What stands within the scripts of a page that load no file; data is none.
fn inline_scripts(page: &str) -> impl Iterator<Item = &str> {
    page.split("<script").skip(1).filter_map(|rest| {
        let (tag, rest) = rest.split_once('>')?;
        let (inner, _) = rest.split_once("</script>")?;
        (attribute(tag, "src").is_none() && attribute(tag, "type").is_none()).then_some(inner)
    })
}

/// The value of an attribute in a tag.
fn attribute<'t>(tag: &'t str, name: &str) -> Option<&'t str> {
    let after = tag.split_once(&format!(" {name}=\""))?.1;
    Some(after.split_once('"')?.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(page: &str, expected: &str) {
        let digest = |name: &str| Ok(format!("sha256-{name}"));
        assert_eq!(sealed(page, &digest).as_deref(), Ok(expected));
    }

    #[test]
    fn a_page_to_read_runs_nothing() {
        check(
            "<meta charset=\"utf-8\" /><link rel=\"stylesheet\" href=\"./a.css\" /></head>",
            "<meta charset=\"utf-8\" />\n    <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; \
             base-uri 'none'; form-action 'none'; img-src 'self' data: blob:; \
             style-src 'self'; manifest-src 'self'; worker-src 'self'; script-src 'none'\" />\
             <link rel=\"stylesheet\" href=\"./a.css\" integrity=\"sha256-a.css\" /></head>",
        );
    }

    #[test]
    fn a_script_that_is_loaded_is_held_to_its_digest() {
        check(
            "<meta charset=\"utf-8\" /><script src=\"a.js\" defer=\"true\"></script>",
            "<meta charset=\"utf-8\" />\n    <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; \
             base-uri 'none'; form-action 'none'; img-src 'self' data: blob:; \
             style-src 'self'; manifest-src 'self'; worker-src 'self'; script-src 'self'\" />\
             <script src=\"a.js\" defer=\"true\" integrity=\"sha256-a.js\"></script>",
        );
    }

    #[test]
    fn a_program_starts_by_hash() {
        let page = "<meta charset=\"utf-8\" /><script id=\"start\">go(\"./a.js\")</script>";
        let sealed = sealed(page, &|name| Ok(name.to_owned())).unwrap_or_default();
        let hash = node::hash(b"go(\"./a.js\")").unwrap_or_default();
        assert!(sealed.contains(&format!("script-src '{hash}' 'self'")), "{sealed}");
        assert!(sealed.contains(" 'self' 'wasm-unsafe-eval'; connect-src 'self'; frame-src 'self'\" />"), "{sealed}");
    }

    #[test]
    fn what_a_script_starts_is_found() {
        let page = "<script>\"./no.js\"</script><script id=\"start\">a(\"./a-1.js\",'./b-2.wasm',\"./?v=1\")</script>\"./c.js\"";
        assert_eq!(started(page).collect::<Vec<_>>(), ["a-1.js", "b-2.wasm"]);
    }

    #[test]
    fn a_page_to_read_holds_frames_of_this_site_only() {
        let sealed = sealed("<meta charset=\"utf-8\" /><iframe src=\"./?v=1\"></iframe>", &|_| Ok(String::new()));
        assert!(sealed.unwrap_or_default().contains("script-src 'none'; frame-src 'self'\" />"));
    }

    #[test]
    fn a_page_without_a_beginning_is_refused() {
        assert!(sealed("<p>", &|_| Ok(String::new())).is_err());
    }
}
