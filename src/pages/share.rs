//! What there is to send and to take away of a scenario, beside the answer, which stays in sight.

use amerce_engine::format::day;
use amerce_engine::permalink::{self, View};
use amerce_engine::rulebook;
use yew::prelude::*;

use crate::components::{
    Chart, CopyText, FactListProps, Masthead, Page, Picture, QrCode, SavedList, SourceListProps, VerdictProps,
    WorkingTableProps, fact_list, in_words, source_list, verdict, working_table,
};
use crate::facts::{Told, told};
use crate::hooks;
use crate::pages::estimate::{in_sight, marks, swings};
use crate::pages::foot;
use crate::record::Record;
use crate::saved_scenarios::Change;

/// Properties of [`SharePage`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct SharePageProps {
    /// The link that is opened.
    pub opening: String,
}

/// What there is to send and to take away.
#[component]
pub fn SharePage(props: &SharePageProps) -> Html {
    let record = use_memo(props.opening.clone(), |opening| {
        let on = hooks::today().unwrap_or(rulebook::VERSION);
        Record::new(permalink::read(opening).scenario, hooks::page_address(), on)
    });
    let (copied, on_copy) = hooks::use_clipboard();
    use_effect_with((), |()| hooks::name_page("Share"));
    // Whoever came here from an exercise has more in the link than what is shared.
    let exercise = View::Teach.link(&permalink::read(&props.opening).scenario);
    let text = |id: &'static str, label: &'static str, hint: &'static str, text: String, lines: u32| {
        let copied = copied.as_ref().filter(|(copied, _)| copied == id).map(|(_, allowed)| *allowed);
        html! { <CopyText {id} {label} {hint} {text} {lines} {copied} on_copy={on_copy.clone()} /> }
    };
    html! {
        <>
            <Masthead page={Page::Share} scenario={record.scenario.clone()} here={props.opening.clone()} on_print={|()| hooks::print_page()} />
            <main class="app-beside">
                { answer(&record) }
                <div class="app-beside__acts">
                    <section aria-labelledby="send">
                        <h2 class="app-page__heading" id="send">{ "Send it" }</h2>
                        { text("private-link", "Private link", "What follows # is never sent to a server, not even to the one that holds this page.", record.private_address(), 1) }
                        { text("plain-link", "Plain link", "For places that cut off what follows #. The server that holds this page sees it when it is opened.", record.address(), 1) }
                        { text("message", "Text to paste", "", record.message(), 4) }
                        <div class="app-beside__phone">
                            <QrCode text={record.private_address()} label="QR code of the private link" />
                            <div>
                                <p>{ "The private link as a QR code: open it with the camera of a telephone." }</p>
                                { send(&record) }
                            </div>
                        </div>
                    </section>
                    { take_away(&record) }
                    { pictures(&record) }
                    <section aria-labelledby="cite">
                        <h2 class="app-page__heading" id="cite">{ "Cite it" }</h2>
                        { text("citation", "Citation", "", record.citation(), 3) }
                        { text("bibtex", "BibTeX", "", record.bibtex(), 6) }
                    </section>
                    <section aria-labelledby="embed">
                        <h2 class="app-page__heading" id="embed">{ "Put it into another page" }</h2>
                        <p class="app-beside__words">
                            { "An article, a course or an intranet can show the estimate in a frame: all of it, the answer, one chart or the controls. " }
                            <a href={format!("./{}", View::Embed.link(&record.scenario))}>{ "Make a frame of this scenario" }</a>{ "." }
                        </p>
                        <p class="app-beside__words">
                            { "Learners can be asked to guess before they see it. " }
                            <a href={format!("./{exercise}")}>{ "Set it as an exercise" }</a>{ "." }
                        </p>
                    </section>
                    <Keep record={(*record).clone()} />
                </div>
            </main>
            { on_paper(&record) }
            { foot() }
            <aside class="app-page__in-sight" aria-label="The answer in short">{ in_sight(&record.scenario, &record.estimate) }</aside>
        </>
    }
}

/// The answer in short, and what the link holds.
fn answer(record: &Record) -> Html {
    let (scenario, estimate) = (&record.scenario, &record.estimate);
    let facts = told(scenario);
    let (stated, assumed): (Vec<_>, Vec<_>) = facts.into_iter().partition(|fact| fact.stated);
    let pairs = |facts: Vec<Told>| facts.into_iter().map(|fact| (fact.label, fact.value)).collect::<Vec<_>>();
    let answers = VerdictProps::new(scenario, estimate, false);
    html! {
        <div class="app-beside__answer" id="answer" tabindex="-1">
            <h1 class="app-page__title">{ record.title() }</h1>
            { verdict(&answers) }
            { in_words(&answers) }
            <h2 class="app-page__heading">{ "What the link holds" }</h2>
            { fact_list(&FactListProps { facts: pairs(stated) }) }
            <details class="app-beside__assumed">
                <summary>{ format!("and {} facts that are not stated, so as usual", assumed.len()) }</summary>
                { fact_list(&FactListProps { facts: pairs(assumed) }) }
            </details>
        </div>
    }
}

/// A button for other programs on the device, where there are any.
fn send(record: &Record) -> Html {
    if !hooks::can_send() {
        return Html::default();
    }
    let (title, text, address) = (record.title(), record.answer(), record.private_address());
    let onclick = move |_: MouseEvent| hooks::send(&title, &text, &address);
    html! { <button class="app-button" type="button" {onclick}>{ "Send with another app" }</button> }
}

fn take_away(record: &Record) -> Html {
    let file = |label: &'static str, end: &'static str, kind: &'static str, text: fn(&Record) -> String| {
        let record = record.clone();
        let onclick =
            move |_: MouseEvent| hooks::save_text(&format!("{}.{end}", record.file_stem()), kind, &text(&record));
        html! { <button class="app-button" type="button" {onclick}>{ label }</button> }
    };
    html! {
        <section aria-labelledby="take-away">
            <h2 class="app-page__heading" id="take-away">{ "Take it away" }</h2>
            <p class="app-beside__words">{ "Facts, answer and every line of the working, with sources, versions and the link." }</p>
            <div class="app-beside__buttons">
                { file("Table, CSV", "csv", "text/csv", |record| format!("\u{feff}{}", record.csv())) }
                { file("Data, JSON", "json", "application/json", Record::json) }
                { file("Document, Markdown", "md", "text/markdown", Record::markdown) }
                <button class="app-button" type="button" onclick={|_: MouseEvent| hooks::print_page()}>{ "Print, or save as PDF" }</button>
            </div>
        </section>
    }
}

/// The charts, each as it is taken away.
fn pictures(record: &Record) -> Html {
    let (scenario, estimate) = (&record.scenario, &record.estimate);
    let charts = [
        (
            "range",
            "of the chart of the range",
            "The penalty, if one is imposed, on a logarithmic scale.",
            Chart::Range(estimate.penalty, estimate.assessment.central.maximum, marks(scenario)),
        ),
        (
            "waterfall",
            "of the chart of the steps",
            "From the statutory maximum to the centre, step by step, on a logarithmic scale.",
            Chart::Waterfall(estimate.working.clone(), estimate.penalty),
        ),
        (
            "facts",
            "of the chart of the facts that matter",
            "The centre if one fact alone were at its mildest or at its gravest.",
            Chart::Facts(swings(scenario), estimate.penalty.central),
        ),
    ];
    let picture = |(name, called, about, chart): (&'static str, &'static str, &'static str, Chart)| {
        let id = format!("picture-{name}");
        let file = format!("{}-{name}", record.file_stem());
        let save = |end: &'static str, save: fn(&str, &str)| {
            let (id, file) = (id.clone(), format!("{file}.{end}"));
            let onclick = move |_: MouseEvent| save(&id, &file);
            html! {
                <button class="app-button" type="button" {onclick}>
                    { end.to_uppercase() }<span class="visually-hidden">{ " " }{ called }</span>
                </button>
            }
        };
        let source = [origin(record).into(), record.address().into()];
        html! {
            <figure class="app-beside__picture">
                <Picture id={id.clone()} title={record.title()} {about} {chart} regime={scenario.regime} {source} />
                <div class="app-beside__buttons">{ save("svg", hooks::save_svg) }{ save("png", hooks::save_png) }</div>
            </figure>
        }
    };
    html! {
        <section aria-labelledby="charts">
            <h2 class="app-page__heading" id="charts">{ "Charts" }</h2>
            { for charts.into_iter().map(picture) }
        </section>
    }
}

/// What worked it out and when: one sentence, which is said in other languages too, as what is taken away is not.
fn origin(record: &Record) -> String {
    let (version, rulebook, on) = (amerce_engine::VERSION, day(rulebook::VERSION), day(record.on));
    format!("Amerce {version}, rulebook of {rulebook}, computed {on}. An estimate, not legal advice.")
}

/// The working and its sources, which are only printed.
fn on_paper(record: &Record) -> Html {
    let working = &record.estimate.working;
    html! {
        <div class="app-beside__paper">
            <p>{ origin(record) }</p>
            <p>{ record.address() }</p>
            <h2 class="app-page__heading">{ "The working" }</h2>
            { working_table(&WorkingTableProps { working, regime: record.scenario.regime }) }
            <h2 class="app-page__heading">{ "Sources" }</h2>
            { source_list(&SourceListProps { working }) }
        </div>
    }
}

/// Properties of [`Keep`].
#[derive(Clone, Debug, PartialEq, Properties)]
struct KeepProps {
    record: Record,
}

/// The scenarios that the browser keeps.
#[component]
fn Keep(props: &KeepProps) -> Html {
    let (kept, on_change) = hooks::use_saved_scenarios();
    let unread = use_state(|| None::<String>);
    let on_change = {
        let unread = unread.setter();
        on_change.reform(move |change: Change| {
            unread.set(None);
            change
        })
    };
    let on_export = {
        let saved = kept.saved.clone();
        move |()| hooks::save_text("amerce-scenarios.csv", "text/csv", &saved.print())
    };
    let on_import = {
        let (unread, on_change) = (unread.setter(), on_change.clone());
        move |file| {
            let (unread, on_change) = (unread.clone(), on_change.clone());
            let read = move |text| match text {
                Ok(text) => on_change.emit(Change::Import(text)),
                Err(said) => unread.set(Some(said)),
            };
            hooks::read_text(file, read.into());
        }
    };
    let (said, done) = match &*unread {
        Some(said) => (vec![said.clone()], false),
        None => (kept.said.clone(), kept.done),
    };
    html! {
        <section aria-labelledby="keep">
            <h2 class="app-page__heading" id="keep">{ "Keep it in this browser" }</h2>
            <p class="app-beside__words">{ "Kept on this device only. The list is a table that a spreadsheet opens, and one written there can be imported." }</p>
            <SavedList saved={kept.saved} {said} {done} name={props.record.title()} link={props.record.link()} {on_change} {on_export} {on_import} />
        </section>
    }
}
