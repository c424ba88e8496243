//! Writes the pages that need no WebAssembly: they are drawn once, here, by the same components.
//!
//! `cargo run --example pages -- <folder>` writes them into a folder; `cargo xtask` does so before it builds the site.

use std::path::Path;
use std::{env, fs, io};

use amerce::components::Page;
use amerce::pages::{CasesPage, DocumentPage, DocumentPageProps};
use pulldown_cmark::{CowStr, Event, Options, Parser, Tag, TagEnd, html};
use yew::html::BaseComponent;
use yew::{AttrValue, Html, LocalServerRenderer};

const SHELL: &str = include_str!("../document.html");
const METHOD: &str = include_str!("../docs/method.md");

#[tokio::main(flavor = "current_thread")]
async fn main() -> io::Result<()> {
    let Some(folder) = env::args().nth(1) else {
        return Err(io::Error::other("Give the folder that the pages are to be written into."));
    };
    fs::create_dir_all(&folder)?;
    let folder = Path::new(&folder);
    let method = DocumentPageProps { page: Page::Method, children: markdown(METHOD) };
    write::<DocumentPage>(folder, "method.html", "Method", method).await?;
    write::<CasesPage>(folder, "cases.html", "Decided cases", ()).await
}

async fn write<C: BaseComponent>(folder: &Path, file: &str, title: &str, props: C::Properties) -> io::Result<()>
where
    C::Properties: 'static,
{
    let body = LocalServerRenderer::<C>::with_props(props).hydratable(false).render().await;
    let page = SHELL.replace("{title}", title).replace("{body}", &body);
    fs::write(folder.join(file), page)
}

/// A document of the project as HTML; each heading gets an address of its own.
fn markdown(text: &str) -> Html {
    let mut events: Vec<Event<'_>> = Parser::new_ext(text, Options::ENABLE_TABLES).collect();
    let ids: Vec<String> = headings(&events);
    let mut next = ids.into_iter();
    for event in &mut events {
        if let Event::Start(Tag::Heading { id, .. }) = event {
            *id = next.next().map(CowStr::from);
        }
    }
    let mut body = String::new();
    html::push_html(&mut body, events.into_iter());
    Html::from_html_unchecked(AttrValue::from(body))
}

/// The headings in lower case with hyphens, in order.
fn headings(events: &[Event<'_>]) -> Vec<String> {
    let mut headings = Vec::new();
    let mut open = false;
    for event in events {
        match event {
            Event::Start(Tag::Heading { .. }) => {
                open = true;
                headings.push(String::new());
            }
            Event::End(TagEnd::Heading(_)) => open = false,
            Event::Text(text) if open => {
                if let Some(heading) = headings.last_mut() {
                    heading.push_str(&text.to_lowercase().replace([' ', ','], "-").replace("--", "-"));
                }
            }
            _ => {}
        }
    }
    headings
}
