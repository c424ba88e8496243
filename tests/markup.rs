//! What components draw, rendered natively.
//!
//! `UPDATE=1 cargo test --test markup` writes what is compared anew; the difference is then to be read.

use std::path::Path;
use std::{env, fs};

use amerce::app::{App, AppProps};
use amerce::example;
use yew::LocalServerRenderer;

/// Renders the answer to a link.
async fn page(link: &str) -> String {
    let props = AppProps { opening: link.into(), answer_only: true };
    LocalServerRenderer::<App>::with_props(props).hydratable(false).render().await
}

#[tokio::test]
async fn the_page_before_webassembly_tells_the_worked_example() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("index.html");
    let shell = fs::read_to_string(&path).expect("index.html lies in the project's folder");
    let (before, rest) = shell.split_once("<div id=\"app\">").expect("index.html has a place for the app");
    let (written, after) = rest.rsplit_once("</div>\n  </body>").expect("the place for the app ends the body");
    let drawn = page(example::LINK).await;
    if env::var_os("UPDATE").is_some() {
        let shell = format!("{before}<div id=\"app\">{drawn}</div>\n  </body>{after}");
        fs::write(&path, shell).expect("index.html can be written");
    } else {
        assert!(written == drawn, "index.html is not what the app draws: run `UPDATE=1 cargo test --test markup`.");
    }
}
