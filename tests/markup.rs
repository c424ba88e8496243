//! What the components draw, rendered natively and compared with `snapshots/`.
//!
//! `UPDATE=1 cargo test --test markup` writes what is compared anew; the difference is then to be read.

use std::path::Path;
use std::{env, fs};

use amerce::app::{App, AppProps};
use amerce::components::*;
use amerce::example;
use amerce::facts::told;
use amerce::pages::{CasesPage, ComparePage, ComparePageProps, NearestPage, NearestPageProps, RiskPage, RiskPageProps};
use amerce::saved_scenarios::{Change, SavedScenarios};
use amerce::state::{Comparison, Field, Setting, Simulating, Turn};
use amerce_engine::cases::{CASES, Tested, back_test};
use amerce_engine::comparison::bridge;
use amerce_engine::money::{Money, Range, Share};
use amerce_engine::permalink::{self, Facts};
use amerce_engine::rulebook::{CONTROLS, Choice, QUESTIONS, Question};
use amerce_engine::scenario::{Regime, Scenario, State};
use amerce_engine::steps::seriousness::{bounds, most};
use amerce_engine::words::Word;
use amerce_engine::{Estimate, estimate, sensitivity};
use yew::LocalServerRenderer;
use yew::html::BaseComponent;
use yew::prelude::*;

/// Renders a component as HTML.
async fn drawn<C: BaseComponent>(props: C::Properties) -> String
where
    C::Properties: 'static,
{
    LocalServerRenderer::<C>::with_props(props).hydratable(false).render().await
}

/// What is shown, in a component of its own.
#[derive(Debug, PartialEq, Properties)]
struct ShownProps {
    children: Html,
}

#[component]
fn Shown(props: &ShownProps) -> Html {
    props.children.clone()
}

async fn shown(children: Html) -> String {
    drawn::<Shown>(ShownProps { children }).await
}

/// Compares what was drawn with what was drawn before, an element a line.
fn check(name: &str, drawn: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots").join(format!("{name}.html"));
    let drawn = drawn.replace("><", ">\n<") + "\n";
    if env::var_os("UPDATE").is_some() {
        fs::write(&path, drawn).expect("the snapshot can be written");
        return;
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        kept == drawn,
        "{name} draws something else than before: run `UPDATE=1 cargo test --test markup`.\n{drawn}"
    );
}

fn given(link: &str) -> (Scenario, Estimate) {
    let scenario = permalink::read(link).scenario;
    let estimate = estimate(&scenario);
    (scenario, estimate)
}

fn question(key: &str) -> &'static Question {
    QUESTIONS.iter().find(|question| question.key == key).expect("there is such a question")
}

fn asked(key: &str, value: &str) -> QuestionFieldProps {
    QuestionFieldProps {
        question: question(key),
        value: value.to_owned(),
        error: None,
        said: None,
        may_be_unknown: false,
        slider: Html::default(),
        used: None,
        regime: Regime::Uk,
        on_answer: Callback::noop(),
    }
}

fn states(words: &'static [&'static str]) -> &'static [Choice] {
    words.iter().map(|word| Choice { value: word, label: word }).collect::<Vec<_>>().leak()
}

#[tokio::test]
async fn the_page_before_webassembly_tells_the_worked_example() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("index.html");
    let shell = fs::read_to_string(&path).expect("index.html lies in the project's folder");
    let (before, rest) = shell.split_once("<div id=\"app\">").expect("index.html has a place for the app");
    let (written, after) = rest.rsplit_once("</div>\n  </body>").expect("the place for the app ends the body");
    let drawn =
        drawn::<App>(AppProps { opening: example::LINK.into(), answer_only: true, ..AppProps::default() }).await;
    if env::var_os("UPDATE").is_some() {
        let shell = format!("{before}<div id=\"app\">{drawn}</div>\n  </body>{after}");
        fs::write(&path, shell).expect("index.html can be written");
    } else {
        assert!(written == drawn, "index.html is not what the app draws: run `UPDATE=1 cargo test --test markup`.");
    }
}

#[tokio::test]
async fn the_answer() {
    let (scenario, estimate) = given(example::LINK);
    let (penalty, maximum, regime) = (estimate.penalty, estimate.assessment.central.maximum, scenario.regime);
    let props = VerdictProps::new(&scenario, &estimate, false);
    check("verdict", &shown(verdict(&props)).await);
    check("verdict_in_words", &shown(in_words(&props)).await);
    let range = AmountRangeProps { penalty, maximum, marks: example::MARKS.to_vec(), regime };
    check("amount_range", &shown(amount_range(&range)).await);
    let (scenario, replayed) = given("?v=1&regime=eu&turnover=2m&body=public&pin.final=6800");
    let props = VerdictProps::new(&scenario, &replayed, true);
    check("verdict_of_one_amount", &shown(verdict(&props)).await);
    check("verdict_of_one_amount_in_words", &shown(in_words(&props)).await);
    let (scenario, exempt) = given("?v=1&regime=eu&country=de&body=public");
    let props = VerdictProps::new(&scenario, &exempt, false);
    check("verdict_of_an_exempt_body", &shown(verdict(&props)).await);
    check("verdict_of_an_exempt_body_in_words", &shown(in_words(&props)).await);
    let (scenario, disclosed) = given("?v=1&effect=disclosed");
    check("verdict_counted_elsewhere", &shown(verdict(&VerdictProps::new(&scenario, &disclosed, false))).await);
}

#[tokio::test]
async fn how_it_comes_about() {
    let (scenario, estimate) = given(example::LINK);
    let (penalty, working, regime) = (estimate.penalty, &estimate.working, scenario.regime);
    let ends = &estimate.assessment;
    let score = SeriousnessScoreProps {
        seriousness: ends.central.seriousness,
        most: most(&scenario),
        share: Range {
            lowest: ends.lowest.seriousness.share,
            central: ends.central.seriousness.share,
            highest: ends.highest.seriousness.share,
        },
        bounds: bounds(&scenario),
    };
    check("seriousness_score", &shown(seriousness_score(&score)).await);
    check("waterfall", &shown(waterfall(&WaterfallProps { working, penalty, regime })).await);
    let (_, of_two) = given("?v=1&turnover=240m&people=41000&articles=5-1-f.32_33");
    let two = WaterfallProps { working: &of_two.working, penalty: of_two.penalty, regime };
    check("waterfall_of_two_failings", &shown(waterfall(&two)).await);
    check("working_table", &shown(working_table(&WorkingTableProps { working, regime })).await);
    check("source_list", &shown(source_list(&SourceListProps { working })).await);
    let worth = WorthTableProps {
        words: CONTROLS,
        worth: &estimate.controls,
        together: estimate.together,
        penalty: penalty.central,
        regime,
    };
    check("worth_table", &shown(worth_table(&worth)).await);
}

#[tokio::test]
async fn the_facts() {
    let people = QuestionFieldProps { may_be_unknown: true, ..asked("people", "82,946") };
    check("question_text", &shown(question_field(&people)).await);
    let wrong = QuestionFieldProps { error: Some("“many” could not be read.".into()), ..asked("turnover", "many") };
    check("question_text_wrong", &shown(question_field(&wrong)).await);
    let harm = QuestionFieldProps { used: Some("#step-seriousness".into()), ..asked("harm", "severe") };
    check("question_choice", &shown(question_field(&harm)).await);
    check("question_menu", &shown(question_field(&asked("country", ""))).await);
    check("question_choices", &shown(question_field(&asked("effect", "taken.encrypted"))).await);
    let (scenario, estimate) = given(example::LINK);
    let matrix = ControlMatrixProps {
        words: CONTROLS,
        states: states(State::WORDS),
        worth: &estimate.controls,
        fewest: estimate.fewest.as_ref(),
        penalty: estimate.penalty.central,
        regime: scenario.regime,
        locked: Facts::default(),
        hidden: Facts::default(),
        on_state: Callback::noop(),
    };
    check("control_matrix", &shown(control_matrix(&matrix)).await);
}

/// What stands between two texts, wherever it does.
fn between<'t>(text: &'t str, before: &'t str, after: &'t str) -> impl Iterator<Item = &'t str> {
    text.split(before).skip(1).filter_map(move |rest| Some(rest.split_once(after)?.0))
}

#[tokio::test]
async fn every_link_within_the_page_leads_somewhere() {
    let links = [
        example::LINK,
        "?v=1&regime=eu&turnover=9e99&people=many&pin.size=no&country=pl",
        "?v=1&regime=uk&body=public&hardship=yes&settlement=late&articles=32_5-1-f",
    ];
    let method = include_str!("../docs/method.md");
    let headings = method.lines().filter_map(|line| line.strip_prefix('#'));
    let slug =
        |heading: &str| heading.trim_start_matches(['#', ' ']).to_lowercase().replace(", ", "-").replace(' ', "-");
    let headings: Vec<String> = headings.map(slug).collect();
    for link in links {
        let page = drawn::<App>(AppProps { opening: link.into(), ..AppProps::default() }).await;
        let mut ids: Vec<&str> = between(&page, " id=\"", "\"").collect();
        ids.sort_unstable();
        let twice: Vec<_> = ids.windows(2).filter(|pair| pair[0] == pair[1]).collect();
        assert!(twice.is_empty(), "{twice:?} stand twice in {link}");
        for name in ["href=\"#", " for=\"", "aria-labelledby=\"", "aria-describedby=\""] {
            for id in between(&page, name, "\"") {
                assert!(ids.contains(&id), "{name}{id} leads nowhere in {link}");
            }
        }
        // What holds a scenario is no place on the page.
        for id in between(&page, "method.html#", "\"").filter(|id| !id.contains('=')) {
            assert!(headings.iter().any(|heading| heading == id), "the method has no section {id}");
        }
    }
}

/// Two scenarios that differ in a role, a number and a control.
const SECOND: &str = "?v=1&regime=uk&title=Another&turnover=435m&people=829460&data=contact.identity.health\
    &vulnerable=yes&effect=taken.encrypted&harm=severe&mfa=full&patching=partial&scanning=partial";

fn compared(letter: &'static str, (scenario, estimate): &(Scenario, Estimate)) -> Compared {
    Compared {
        letter,
        name: scenario.title.clone(),
        link: permalink::print(scenario),
        regime: scenario.regime,
        penalty: estimate.penalty,
        maximum: estimate.assessment.central.maximum,
        chance: estimate.fine,
        exempt: estimate.exempt,
        exchanged: estimate.penalty.central,
    }
}

#[tokio::test]
async fn two_scenarios() {
    let both = [given(example::LINK), given(SECOND)];
    let pair = VerdictPairProps { compared: [compared("A", &both[0]), compared("B", &both[1])] };
    check("verdict_pair", &drawn::<VerdictPair>(pair).await);
    let ranged = |letter, (_, estimate): &(Scenario, Estimate)| Ranged {
        letter,
        penalty: estimate.penalty,
        maximum: estimate.assessment.central.maximum,
    };
    let range = RangePairProps { ranged: [ranged("A", &both[0]), ranged("B", &both[1])], regime: Regime::Uk };
    check("range_pair", &drawn::<RangePair>(range).await);
    let [first, second] = &both;
    let parts = bridge((&first.0, &first.1), (&second.0, &second.1));
    check("bridge", &drawn::<Bridge>(BridgeProps { parts, regime: Regime::Uk }).await);
    let differing = |label, said: [&str; 2], alone| Differing {
        label,
        said: said.map(str::to_owned),
        alone: Money::from_units(alone),
    };
    let differing = vec![
        differing("People affected", ["82,946", "829,460"], 2_700_000),
        differing("Sector", ["Health", "Other"], 2_500_000),
    ];
    let table = DifferenceTableProps { differing, central: Money::from_units(2_500_000), regime: Regime::Uk };
    check("difference_table", &drawn::<DifferenceTable>(table).await);
    let none = DifferenceTableProps { differing: Vec::new(), central: Money::ZERO, regime: Regime::Uk };
    check("difference_table_none", &drawn::<DifferenceTable>(none).await);
}

fn asked_twice(key: &str, values: [&str; 2], place: Option<usize>) -> QuestionPairProps {
    let question = question(key);
    let answered = |letter, value: &str| Answered {
        letter,
        value: AttrValue::from(value.to_owned()),
        error: (value == "many").then_some("“many” could not be read.".into()),
        place: place.map(|place| (place, AttrValue::from(format!("{value} people")))),
        regime: Regime::Uk,
    };
    QuestionPairProps {
        name: question.key,
        label: question.label,
        help: question.help,
        answer: &question.answer,
        answered: [answered("A", values[0]), answered("B", values[1])],
        differs: values[0] != values[1],
        last: 168,
        on_answer: Callback::noop(),
        on_move: Callback::noop(),
        on_settle: Callback::noop(),
    }
}

#[tokio::test]
async fn the_facts_of_two_scenarios() {
    let check_pair = async |name: &str, pair| check(name, &drawn::<QuestionPair>(pair).await);
    check_pair("question_pair_slider", asked_twice("people", ["1,000", "many"], Some(48))).await;
    check_pair("question_pair_menu", asked_twice("harm", ["severe", "severe"], None)).await;
    check_pair("question_pair_choices", asked_twice("effect", ["taken", "taken.encrypted"], None)).await;
    let picker = FactPickerProps { facts: vec![("gain", "Financial benefit")], on_pick: Callback::noop() };
    check("fact_picker", &drawn::<FactPicker>(picker).await);
    let what_ifs = vec![("ten times the people".to_owned(), "?v=1&regime=uk&people=10".to_owned())];
    let list = WhatIfListProps { what_ifs, on_pick: Callback::noop(), on_swap: Callback::noop() };
    check("what_if_list", &drawn::<WhatIfList>(list).await);
}

#[tokio::test]
async fn the_comparison_as_a_page() {
    let opened =
        Comparison::open("?v=1&title=%3Cb%3EBold%3C/b%3E&people=5&with=v%3D1%26people%3D50%26harm%3Dawful%26gain%3D7");
    let page = drawn::<ComparePage>(ComparePageProps {
        state: opened,
        on_move: Callback::noop(),
        place: String::new(),
        today: None,
    })
    .await;
    assert!(page.contains("&lt;b&gt;Bold&lt;/b&gt;") && !page.contains("<b>Bold"));
    assert!(page.contains("In the second scenario: “awful” could not be read as “harm”"));
    for id in ["a-people", "b-people", "a-gain", "b-gain"] {
        assert!(page.contains(&format!("id=\"{id}\"")), "{id}");
    }
}

#[tokio::test]
async fn one_breach_and_years() {
    let (scenario, estimate) = given(example::LINK);
    let (regime, maximum) = (scenario.regime, estimate.assessment.central.maximum);
    let units = Money::from_units;
    let share = Share::from_billionths;
    let in_prospect = |name: &'static str, part: i64| InProspect {
        name: name.into(),
        chance: Range { lowest: share(part), central: share(4 * part), highest: share(20 * part) },
        penalty: Range { lowest: units(990_000), central: units(2_500_000), highest: units(6_200_000) },
        expected: Range { lowest: Money::from_minor(40), central: units(79), highest: units(12_000) },
    };
    let both = [in_prospect("If this breach has happened", 1_000_000), in_prospect("In a year", 7_000)];
    check(
        "outlook_pair",
        &drawn::<OutlookPair>(OutlookPairProps { both: both.clone(), regime, exempt: false, stale: true }).await,
    );
    let exempt = OutlookPairProps { both, regime: Regime::Eu, exempt: true, stale: false };
    check("outlook_pair_exempt", &drawn::<OutlookPair>(exempt).await);
    let curve = |name: &'static str, any: f64| {
        let closed = |(amount, part): (u64, f64)| Exceeded {
            amount: units(amount),
            chances: [0.2 * any * part, any * part, 4.0 * any * part],
        };
        Curve {
            name: name.into(),
            closed: [(0, 1.0), (300_000, 1.0), (2_500_000, 0.5), (8_700_000, 0.0)].map(closed).to_vec(),
            drawn: vec![Drawn { amount: units(2_500_000), chance: any / 2.0 }],
        }
    };
    let chart = ExceedanceChartProps {
        curves: [curve("this breach", 4e-3), curve("a year", 3e-5)],
        least: units(300_000),
        maximum,
        appetite: Some((units(2_000_000), [share(2_400_000), share(16_000)])),
        regime,
        on_appetite: Callback::noop(),
        on_settle: Callback::noop(),
    };
    check("exceedance_chart", &drawn::<ExceedanceChart>(chart.clone()).await);
    let without_limit = ExceedanceChartProps { appetite: None, ..chart };
    check("exceedance_chart_without_limit", &drawn::<ExceedanceChart>(without_limit).await);
    let class = |from, to, part| Class {
        from: units(from),
        to: units(to),
        drawn: share(part),
        closed: share(part + 1_000_000),
    };
    let histogram = LossHistogramProps {
        name: "Where there is a penalty".into(),
        classes: vec![class(500_000, 1_000_000, 300_000_000), class(1_000_000, 4_000_000, 700_000_000)],
        least: units(300_000),
        maximum,
        regime,
    };
    check("loss_histogram", &drawn::<LossHistogram>(histogram).await);
    let cell =
        |said: &str, range: &str, drawn: &str| RiskCell { said: said.into(), range: range.into(), drawn: drawn.into() };
    let cells =
        vec![cell("1 in 250", "1 in 1,100 to 1 in 58", "simulated 1 in 250, error ±0.1%"), cell("never", "", "")];
    let rows = vec![RiskRow { label: "any penalty".into(), cells }];
    let names = vec!["this breach".into(), "a year".into()];
    let table = RiskTableProps { caption: "In numbers".into(), of: "penalties in all".into(), names, rows };
    check("risk_table", &drawn::<RiskTable>(table).await);
    let attacks = Range { lowest: share(300_000_000), central: share(430_000_000), highest: share(740_000_000) };
    let sources = estimate.working.lines.iter().filter_map(|line| line.citation()).take(1).collect();
    let rate = Rate { name: "Any attack", about: "Mostly e-mail.".into(), chance: attacks, sources };
    let fine = Rate {
        name: "A penalty",
        about: "After all that.".into(),
        chance: Range::point(share(28_000)),
        sources: Vec::new(),
    };
    check("rate_table", &drawn::<RateTable>(RateTableProps { rates: vec![rate, fine] }).await);
    let invested = |at: usize, cost: &'static str, error: Option<&'static str>| Invested {
        worth: estimate.controls[at],
        evidence: amerce_engine::likelihood::evidence(estimate.controls[at].control),
        saved: Some(units(15)),
        returned: error.is_none().then_some(share(750_000_000)),
        cost: (cost.into(), error.map(AttrValue::from)),
    };
    let table = InvestmentTableProps {
        words: CONTROLS,
        invested: vec![invested(0, "20", None), invested(10, "cheap", Some("“cheap” could not be read."))],
        regime,
        on_cost: Callback::noop(),
    };
    check("investment_table", &drawn::<InvestmentTable>(table).await);
    let field = |error: Option<&'static str>| SettingFieldProps {
        id: "seed".into(),
        label: "Seed".into(),
        unit: "of any kind".into(),
        value: "1".into(),
        said: "What to know.".into(),
        error: error.map(AttrValue::from),
        bare: false,
        on_text: Callback::noop(),
    };
    check("setting_field", &drawn::<SettingField>(field(None)).await);
    check("setting_field_wrong", &drawn::<SettingField>(field(Some("It could not be read."))).await);
}

#[tokio::test]
async fn the_risk_as_a_page() {
    let opened = Simulating::open("?v=1&title=%3Cb%3EBold%3C/b%3E&people=5&turnover=2m&appetite=much&view=risk");
    let typed = opened.after(Turn::Set(Field::Setting(Setting::Years), "5".into()));
    let page = drawn::<RiskPage>(RiskPageProps { state: typed, on_turn: Callback::noop() }).await;
    assert!(page.contains("&lt;b&gt;Bold&lt;/b&gt;") && !page.contains("<b>Bold"));
    // The closed forms are there before anything was drawn.
    assert!(
        page.contains("In 5 years, breach or not, by the facts that could be read")
            && page.contains("app-exceedance-chart__line")
    );
    assert!(page.contains("“much” could not be read as “appetite”") && page.contains("value=\"much\""));
    let none = Simulating::open("?v=1&regime=uk&people=0&turnover=0&harm=none&days=0&pin.final=0");
    let page = drawn::<RiskPage>(RiskPageProps { state: none, on_turn: Callback::noop() }).await;
    assert!(page.contains("No penalty can come of it.") && !page.contains("app-exceedance-chart__line"));
}

#[tokio::test]
async fn decided_cases() {
    let tested = back_test().tested;
    let some = |ids: &[&str]| ids.iter().map(|id| case(&tested, id)).collect::<Vec<_>>();
    let chart = CaseChartProps { tested: some(&["uk-advanced-2025", "uk-birthlink-2025"]), regime: Regime::Uk };
    check("case_chart", &drawn::<CaseChart>(chart).await);
    let groups = vec![
        ("Penalties", some(&["pl-hospital-2024", "uk-advanced-2025"])),
        ("Without a penalty", some(&["uk-levales-2024", "uk-mod-afghan-list-2025"])),
    ];
    check("case_table", &drawn::<CaseTable>(CaseTableProps { groups }).await);
    let page = drawn::<CasesPage>(()).await;
    for case in CASES {
        assert!(page.contains(&format!("id=\"{}\"", case.id)), "{} is not on the page", case.id);
    }
}

fn case(tested: &[Tested], id: &str) -> Tested {
    tested.iter().find(|tested| tested.case.id == id).expect("there is such a case").clone()
}

/// The case of the worked example beside a scenario.
fn near(likeness: Likeness) -> NearCaseProps {
    let (scenario, estimate) = given(example::LINK);
    let case = CASES.iter().find(|case| case.id == "uk-advanced-2025").expect("it is among the cases");
    let tested = Tested::of(case);
    let ends = [Money::from_units(1_000), Money::from_units(100_000_000)];
    let real = tested.real.map(|(_, real)| real);
    NearCaseProps {
        placed: Placed { model: tested.model, real, own: estimate.penalty, ends },
        tested,
        likeness,
        regime: scenario.regime,
        link: "?v=1&regime=uk&people=79404".into(),
        compare: "?v=1&regime=uk&view=compare".into(),
        open: false,
    }
}

#[tokio::test]
async fn a_case_beside_a_scenario() {
    let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
    let likeness = Likeness {
        near: "87%".into(),
        caveat: "",
        alike: words(&["a processor", "96% of the people (79,404)"]),
        apart: words(&["17 times the duration (1,550 days)"]),
        unknown: words(&["the turnover"]),
    };
    check("near_case", &drawn::<NearCase>(near(likeness)).await);
    let caveat = "Too little is known of both to say how near it is.";
    let untold = NearCaseProps { open: true, ..near(Likeness { caveat, ..Likeness::default() }) };
    check("near_case_untold", &drawn::<NearCase>(untold).await);
    let figure = |link| StoryFigure { name: "As a controller".into(), figure: "£4.3m (+75%)".into(), link };
    let step = |links| StoryStep {
        heading: "The breach".into(),
        text: "Attackers entered.".into(),
        figures: vec![figure(None), figure(Some("?v=1&regime=uk".into()))],
        links,
    };
    let steps = vec![step(Vec::new()), step(vec![("Open these facts".into(), "?v=1&regime=uk".into())])];
    check("story", &drawn::<Story>(StoryProps { steps }).await);
    let search = CaseSearchProps {
        words: "health".into(),
        orders: &["nearest first", "newest first"],
        order: 1,
        found: "2 of 72 cases".into(),
        on_words: Callback::noop(),
        on_order: Callback::noop(),
    };
    check("case_search", &drawn::<CaseSearch>(search).await);
}

#[tokio::test]
async fn the_nearest_cases_as_a_page() {
    let opening = "?v=1&regime=eu&title=%3Cb%3EBold%3C/b%3E&people=many&turnover=2m&view=cases";
    let page = drawn::<NearestPage>(NearestPageProps { opening: opening.into() }).await;
    assert!(page.contains("&lt;b&gt;Bold&lt;/b&gt;") && !page.contains("<b>Bold"));
    assert!(page.contains("“many” could not be read as “people”"));
    // Every case once among all, and the nearest once more.
    assert_eq!(page.matches("class=\"app-near-case\"").count(), CASES.len() + 5);
    assert_eq!(page.matches("app-story__step").count(), 5);
}

#[tokio::test]
async fn what_a_link_had_to_say() {
    let notices = permalink::read("?v=1&people=many&colour=red&harm=awful").notices;
    check("notices", &drawn::<Notices>(NoticesProps { notices, on_dismiss: Callback::noop() }).await);
    let none = NoticesProps { notices: Vec::new(), on_dismiss: Callback::noop() };
    check("notices_none", &drawn::<Notices>(none).await);
}

#[tokio::test]
async fn what_there_is_to_share() {
    let (scenario, estimate) = given(example::LINK);
    let facts = told(&scenario).into_iter().filter(|fact| fact.stated).map(|fact| (fact.label, fact.value)).collect();
    check("fact_list", &shown(fact_list(&FactListProps { facts })).await);
    let field = |lines, copied| CopyTextProps {
        id: "link".into(),
        label: "Link".into(),
        hint: "What to know.".into(),
        text: "?v=1&regime=uk".into(),
        lines,
        copied,
        on_copy: Callback::noop(),
    };
    check("copy_text", &drawn::<CopyText>(field(1, None)).await);
    check("copy_text_refused", &drawn::<CopyText>(field(4, Some(false))).await);
    let code = QrCodeProps { text: "?v=1&regime=uk".into(), label: "QR code of the link".into() };
    check("qr_code", &drawn::<QrCode>(code).await);
    let swings = sensitivity(&scenario).into_iter().take(3).map(|swing| (swing.key, swing)).collect();
    let charts = [
        ("picture_range", Chart::Range(estimate.penalty, estimate.assessment.central.maximum, example::MARKS.to_vec())),
        ("picture_waterfall", Chart::Waterfall(estimate.working, estimate.penalty)),
        ("picture_facts", Chart::Facts(swings, estimate.penalty.central)),
    ];
    for (name, chart) in charts {
        let picture = PictureProps {
            id: name.into(),
            title: "A <title>".into(),
            about: "What it shows.".into(),
            chart,
            regime: scenario.regime,
            source: ["Version".into(), "https://example.org/".into()],
        };
        check(name, &drawn::<Picture>(picture).await);
    }
}

#[tokio::test]
async fn what_is_kept() {
    let (saved, said) = SavedScenarios::read("name,link\nFirst,?v=1\n\"Second, later\",?v=1&people=5\nBad,nothing\n");
    let kept = |saved, said, done| SavedListProps {
        saved,
        said,
        done,
        name: "First".into(),
        link: example::BLANK.into(),
        on_change: Callback::noop(),
        on_export: Callback::noop(),
        on_import: Callback::noop(),
    };
    check("saved_list", &drawn::<SavedList>(kept(saved.clone(), said, true)).await);
    let refused = saved.after(&Change::Save("First".into(), example::BLANK.into()));
    check("saved_list_refused", &drawn::<SavedList>(kept(refused.kept, refused.said, refused.done)).await);
    check("saved_list_empty", &drawn::<SavedList>(kept(SavedScenarios::default(), Vec::new(), true)).await);
}

#[tokio::test]
async fn nothing_typed_becomes_markup() {
    let page = AppProps { opening: "?v=1&title=%3Cscript%3Ealert(1)%3C/script%3E".into(), ..AppProps::default() };
    let page = drawn::<App>(page).await;
    assert!(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
    assert!(!page.contains("<script>alert"));
}
