//! Writes the pages that need no WebAssembly: they are drawn once, here, by the same components.
//!
//! `cargo run --example pages -- <folder>` writes them into a folder; `cargo xtask` does so before it builds the site.

use std::path::Path;
use std::{env, fs, io};

use amerce::components::Page;
use amerce::pages::{CasesPage, DocumentPage, DocumentPageProps};
use pulldown_cmark::{CodeBlockKind, CowStr, Event, LinkType, Options, Parser, Tag, TagEnd, html};
use yew::html::BaseComponent;
use yew::{AttrValue, Html, LocalServerRenderer};

const SHELL: &str = include_str!("../document.html");

/// A document of the project that is a page of the site.
struct Document {
    /// The file of the page, without its ending.
    file: &'static str,
    title: &'static str,
    page: Page,
    text: &'static str,
}

const fn document(file: &'static str, title: &'static str, page: Page, text: &'static str) -> Document {
    Document { file, title, page, text }
}

const DOCUMENTS: [Document; 11] = [
    document("method", "Method", Page::Method, include_str!("../docs/method.md")),
    document("links", "Links", Page::Share, include_str!("../docs/links.md")),
    document("embedding", "Embedding", Page::Share, include_str!("../docs/embedding.md")),
    document("teaching", "Teaching", Page::Lessons, include_str!("../docs/teaching.md")),
    document("scorm", "On a learning platform", Page::Lessons, include_str!("../docs/scorm.md")),
    document("lessons", "Lessons", Page::Lessons, include_str!("../docs/lessons/README.md")),
    document(
        "lesson-health-software",
        "A health-software supplier",
        Page::Lessons,
        include_str!("../docs/lessons/health-software.md"),
    ),
    document("lesson-law-firms", "Two law firms", Page::Lessons, include_str!("../docs/lessons/law-firms.md")),
    document(
        "lesson-outsourcing-group",
        "An outsourcing group",
        Page::Lessons,
        include_str!("../docs/lessons/outsourcing-group.md"),
    ),
    document(
        "lesson-police-service",
        "A police service",
        Page::Lessons,
        include_str!("../docs/lessons/police-service.md"),
    ),
    document(
        "lesson-hospital-group",
        "A hospital group",
        Page::Lessons,
        include_str!("../docs/lessons/hospital-group.md"),
    ),
];

#[tokio::main(flavor = "current_thread")]
async fn main() -> io::Result<()> {
    let Some(folder) = env::args().nth(1) else {
        return Err(io::Error::other("Give the folder that the pages are to be written into."));
    };
    fs::create_dir_all(&folder)?;
    let folder = Path::new(&folder);
    for Document { file, title, page, text } in DOCUMENTS {
        let props = DocumentPageProps { page, children: markdown(text) };
        write::<DocumentPage>(folder, &format!("{file}.html"), title, props).await?;
    }
    write::<CasesPage>(folder, "cases.html", "Decided cases", ()).await
}

async fn write<C: BaseComponent>(folder: &Path, file: &str, title: &str, props: C::Properties) -> io::Result<()>
where
    C::Properties: 'static,
{
    let body = LocalServerRenderer::<C>::with_props(props).hydratable(false).render().await;
    let page = SHELL
        .replace("{title}", title)
        .replace("{description}", &description(&body).replace('"', "&quot;"))
        .replace("{body}", &body);
    fs::write(folder.join(file), page)
}

/// What a page is about, for those who find it elsewhere: the first thing that it says, without the markup.
fn description(body: &str) -> String {
    let said = body.split_once("<main").and_then(|(_, main)| main.split_once("<p")).map_or("", |(_, said)| said);
    let said = said.split_once('>').and_then(|(_, said)| said.split_once("</p>")).map_or("", |(said, _)| said);
    said.split('<').map(|part| part.rsplit('>').next().unwrap_or_default()).collect()
}

/// The heading below which learners would read the answer of an exercise.
const NOTES: &str = "Notes for the teacher";

/// A document of the project as HTML; each heading gets an address of its own, links to other documents lead to their
/// pages, a link that is shown opens, and an exercise is one. What is for the teacher is folded away.
fn markdown(text: &str) -> Html {
    let events = Parser::new_ext(text, Options::ENABLE_TABLES).flat_map(opened).collect();
    let mut events: Vec<Event<'_>> = named_cells(events);
    let ids: Vec<String> = headings(&events);
    let mut next = ids.into_iter();
    let mut exercises = false;
    let mut within = false;
    for event in &mut events {
        match event {
            Event::Start(Tag::Heading { id, .. }) => *id = next.next().map(CowStr::from),
            Event::Start(Tag::Link { dest_url, .. }) => *dest_url = CowStr::from(page_of(dest_url)),
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(kind))) if &**kind == "exercise" => {
                (exercises, within) = (true, true);
                *event = Event::Html("".into());
            }
            Event::Text(link) if within => *event = Event::Html(exercise(link.trim()).into()),
            Event::End(TagEnd::CodeBlock) if within => {
                within = false;
                *event = Event::Html("".into());
            }
            _ => {}
        }
    }
    let notes = events.windows(2).position(
        |pair| matches!(pair, [Event::Start(Tag::Heading { .. }), Event::Text(heading)] if &**heading == NOTES),
    );
    if let Some(at) = notes {
        // A heading is its beginning, its text and its end.
        events.insert(at + 3, Event::Html("</summary>".into()));
        events.insert(at, Event::Html("<details class=\"app-document__notes\"><summary>".into()));
        events.push(Event::Html("</details>".into()));
    }
    let mut body = String::new();
    html::push_html(&mut body, events.into_iter());
    if exercises {
        body.push_str("<script src=\"./amerce-estimator.js\" defer></script>");
    }
    Html::from_html_unchecked(AttrValue::from(body))
}

/// A link of the page that stands as an example, as one that opens it; anything else as it is.
fn opened(event: Event<'_>) -> Vec<Event<'_>> {
    match &event {
        Event::Code(link) if ["?v=", "?view="].iter().any(|start| link.starts_with(start)) => {
            let start = Tag::Link {
                link_type: LinkType::Inline,
                dest_url: format!("./{link}").into(),
                title: "".into(),
                id: "".into(),
            };
            vec![Event::Start(start), event, Event::End(TagEnd::Link)]
        }
        _ => vec![event],
    }
}

/// Tables of three columns, whose cells hold the names of these for where they stand one below the other. Of two the
/// second needs none, and the wide tables say in each cell what it is.
fn named_cells(events: Vec<Event<'_>>) -> Vec<Event<'_>> {
    let (mut names, mut in_head, mut column) = (Vec::<String>::new(), false, 0);
    let name = |event| {
        match &event {
            Event::Start(Tag::TableHead) => (names, in_head) = (Vec::new(), true),
            Event::End(TagEnd::TableHead) => in_head = false,
            Event::Start(Tag::TableCell) if in_head => names.push(String::new()),
            Event::Text(text) | Event::Code(text) if in_head => {
                if let Some(name) = names.last_mut() {
                    name.push_str(text);
                }
            }
            Event::Start(Tag::TableRow) => column = 0,
            Event::Start(Tag::TableCell) => {
                column += 1;
                if let Some(name) = names.get(column - 1).filter(|_| names.len() == 3 && column > 1) {
                    let name = name.replace('&', "&amp;").replace('"', "&quot;");
                    return Event::Html(format!("<td data-column=\"{name}\">").into());
                }
            }
            _ => {}
        }
        event
    };
    events.into_iter().map(name).collect()
}

/// The page of a document, from how another document names it; a part of it keeps its address.
fn page_of(address: &str) -> String {
    let (path, part) = address.split_at(address.find('#').unwrap_or(address.len()));
    let Some(name) = path.trim_start_matches("../").strip_suffix(".md").filter(|_| !path.contains("://")) else {
        return address.into();
    };
    let file = name.trim_start_matches("lessons/");
    match DOCUMENTS.iter().find(|document| document.file.trim_start_matches("lesson-") == file) {
        Some(document) => format!("{}.html{part}", document.file),
        None if file == "README" => format!("lessons.html{part}"),
        None => address.into(),
    }
}

/// An exercise in a frame whose height follows, and where else it can be opened.
fn exercise(link: &str) -> String {
    let link = link.replace('&', "&amp;");
    let framed = link.replacen("&amp;view=exercise", "&amp;view=exercise&amp;embed=whole", 1);
    let teaching = link.replacen("view=exercise", "view=teach", 1);
    format!(
        "<div class=\"app-document__exercise\"><amerce-estimator><iframe src=\"./{framed}\" title=\"Exercise\" width=\"100%\" \
         height=\"1000\" frameborder=\"0\" loading=\"lazy\"></iframe></amerce-estimator></div>\n<p><a href=\"./{link}\">Open \
         this exercise on a page of its own</a>, or <a href=\"./{teaching}\">set it for your learners, or in your own page</a>.</p>\n"
    )
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
