//! The release build: compiled for size, minified, styles in one file, weighed.

use std::fs;
use std::path::{Path, PathBuf};

use crate::process::{Trouble, output, program, root, run as run_program};
use crate::tools;

/// The most that the first load may weigh, compressed with Brotli.
const BUDGET: u64 = 150_000;

/// Builds the site into `dist/`.
pub(crate) fn run(_: &[String]) -> Result<(), Trouble> {
    tools::for_serving()?;
    tools::for_release()?;
    pages()?;
    run_program(tools::smallest(program("trunk").args(["build", "--release"])))?;
    let dist = root().join("dist");
    for page in files(&dist)?.into_iter().filter(|path| path.extension().is_some_and(|found| found == "html")) {
        one_stylesheet(&dist, &page)?;
    }
    remove_stylesheets(&dist)?;
    minify(&dist, "css")?;
    minify(&dist, "js")?;
    weigh(&dist)
}

/// Writes the pages that need no WebAssembly, for trunk to copy.
pub(crate) fn pages() -> Result<(), Trouble> {
    run_program(program("cargo").args(["run", "--quiet", "--locked", "--example", "pages", "--", "target/pages"]))
}

/// Puts the stylesheets of a page into one, in the order in which it links them.
fn one_stylesheet(dist: &Path, path: &Path) -> Result<(), Trouble> {
    let page = read(path)?;
    let (mut styles, mut kept) = (String::new(), String::new());
    for line in page.split_inclusive('>') {
        match line.contains("rel=\"stylesheet\"").then(|| attribute(line, "href")).flatten() {
            Some(href) => styles.push_str(&read(&dist.join(href.trim_start_matches("./")))?),
            None => kept.push_str(line),
        }
    }
    let name = format!("styles-{:016x}.css", fingerprint(&styles));
    write(&dist.join(&name), &styles)?;
    let link = format!("<link rel=\"stylesheet\" href=\"./{name}\"></head>");
    write(path, &kept.replacen("</head>", &link, 1))
}

/// Removes the stylesheets that were put into one.
fn remove_stylesheets(dist: &Path) -> Result<(), Trouble> {
    let folder = dist.join("styles");
    fs::remove_dir_all(&folder).map_err(|error| trouble("removed", &folder, &error))?;
    let single = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.ends_with(".css") && !name.starts_with("styles-")
    };
    files(dist)?.iter().filter(|path| single(path)).try_for_each(|path| remove(path))
}

/// The value of an attribute in a tag.
fn attribute<'t>(tag: &'t str, name: &str) -> Option<&'t str> {
    let after = tag.split_once(&format!("{name}=\""))?.1;
    Some(after.split_once('"')?.0)
}

/// A short name for a content, by the function of Fowler, Noll and Vo.
fn fingerprint(content: &str) -> u64 {
    content.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

fn minify(dist: &Path, extension: &str) -> Result<(), Trouble> {
    for path in files(dist)?.into_iter().filter(|path| path.extension().is_some_and(|found| found == extension)) {
        let outfile = format!("--outfile={}", path.display());
        let options = ["--minify", "--target=es2022", "--log-level=warning", "--allow-overwrite"];
        run_program(program("esbuild").args(options).arg(outfile).arg(&path))?;
    }
    Ok(())
}

/// Prints what the first load weighs, which is the estimate and all that it loads, and holds it to the budget.
fn weigh(dist: &Path) -> Result<(), Trouble> {
    let (mut total, mut rows) = ([0; 3], Vec::new());
    let page = read(&dist.join("index.html"))?;
    for path in files(dist)? {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        // Other pages, and the second program, are only named; they are loaded when somebody goes there.
        let elsewhere = name.ends_with(".html") || name.starts_with("studies");
        if name == "index.html" || !elsewhere && page.contains(&name) {
            let weight = weight(&path)?;
            total = [total[0] + weight[0], total[1] + weight[1], total[2] + weight[2]];
            rows.push((name, weight));
        }
    }
    println!("\n{:40} {:>9} {:>9} {:>9}", "First load, bytes", "raw", "gzip", "brotli");
    for (name, [raw, gzip, brotli]) in rows.into_iter().chain([("total".to_owned(), total)]) {
        println!("{name:40} {raw:>9} {gzip:>9} {brotli:>9}");
    }
    if total[2] > BUDGET {
        return Err(Trouble::new(format!(
            "The first load weighs {} bytes in Brotli, above the budget of {BUDGET}; take something out, or say why not.",
            total[2]
        )));
    }
    Ok(())
}

/// What a file weighs raw, in gzip and in Brotli.
fn weight(path: &Path) -> Result<[u64; 3], Trouble> {
    let script = "const z=require('zlib'),b=require('fs').readFileSync(process.argv[1]);\
        console.log(b.length,z.gzipSync(b,{level:9}).length,z.brotliCompressSync(b).length)";
    let said = output(program("node").args(["-e", script]).arg(path)).unwrap_or_default();
    let numbers: Vec<u64> = said.split_whitespace().filter_map(|word| word.parse().ok()).collect();
    numbers.try_into().map_err(|_| Trouble::new(format!("{} could not be weighed with Node.", path.display())))
}

fn files(folder: &Path) -> Result<Vec<PathBuf>, Trouble> {
    let entries = fs::read_dir(folder).map_err(|error| trouble("read", folder, &error))?;
    let mut files: Vec<_> = entries.flatten().map(|entry| entry.path()).filter(|path| path.is_file()).collect();
    files.sort();
    Ok(files)
}

fn read(path: &Path) -> Result<String, Trouble> {
    fs::read_to_string(path).map_err(|error| trouble("read", path, &error))
}

fn write(path: &Path, content: &str) -> Result<(), Trouble> {
    fs::write(path, content).map_err(|error| trouble("written", path, &error))
}

fn remove(path: &Path) -> Result<(), Trouble> {
    fs::remove_file(path).map_err(|error| trouble("removed", path, &error))
}

fn trouble(deed: &str, path: &Path, error: &std::io::Error) -> Trouble {
    Trouble::new(format!("{} could not be {deed}: {error}.", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_attribute_is_found_in_a_tag() {
        let tag = "<link rel=\"stylesheet\" href=\"./base-1a2b.css\"/>";
        assert_eq!(attribute(tag, "href"), Some("./base-1a2b.css"));
        assert_eq!(attribute(tag, "media"), None);
    }
}
