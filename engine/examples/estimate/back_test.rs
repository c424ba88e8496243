//! The back-test, for people and as data.

use amerce_engine::cases::{BackTest, CASES, MOST_ASSUMED, Measures, Summary, Tested, back_test};
use amerce_engine::scenario::Regime;
use amerce_engine::words::Word;
use amerce_engine::{Penalty, format, permalink, rulebook};
use serde::Serialize;

/// The back-test as data. Amounts are whole minor units, measures are numbers, and shares lie between 0 and 1.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct BackTestResult {
    version: Version,
    cases: Vec<CaseResult>,
    summary: SummaryResult,
}

#[derive(Debug, Serialize)]
struct Version {
    link: u32,
    rulebook: String,
    engine: &'static str,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct CaseResult {
    id: &'static str,
    organisation: &'static str,
    regime: &'static str,
    country: &'static str,
    authority: &'static str,
    decided: String,
    outcome: &'static str,
    guidance: &'static str,
    security: bool,
    fitted: bool,
    currency: &'static str,
    link: String,
    assumed: usize,
    assumed_of: usize,
    stage: Option<&'static str>,
    real: Option<u64>,
    model: Range,
    left_out: Option<Range>,
    ratio: Option<f64>,
    #[serde(rename = "insideP10P90")]
    inside_p10_p90: Option<bool>,
    inside_range: Option<bool>,
    miss: &'static str,
    source: &'static str,
}

#[derive(Debug, Serialize)]
struct Range {
    lowest: u64,
    p10: u64,
    central: u64,
    p90: u64,
    highest: u64,
}

#[derive(Debug, Serialize)]
struct SummaryResult {
    uk: RegimeResult,
    eu: RegimeResult,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct RegimeResult {
    #[serde(flatten)]
    all: MeasuresResult,
    turnover_known: MeasuresResult,
    earlier: MeasuresResult,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct MeasuresResult {
    n: usize,
    rmse_log10: f64,
    leave_one_out_rmse_log10: f64,
    baseline_rmse_log10: f64,
    turnover_baseline_rmse_log10: f64,
    within2: f64,
    within3: f64,
    #[serde(rename = "insideP10P90")]
    inside_p10_p90: f64,
    inside_range: f64,
}

impl BackTestResult {
    pub(crate) fn new() -> Self {
        let BackTest { tested, summaries: [uk, eu] } = back_test();
        Self {
            version: Version {
                link: permalink::VERSION,
                rulebook: rulebook::VERSION.to_string(),
                engine: amerce_engine::VERSION,
            },
            cases: tested.iter().map(case).collect(),
            summary: SummaryResult { uk: summary(&uk), eu: summary(&eu) },
        }
    }
}

fn case(tested: &Tested) -> CaseResult {
    let case = tested.case;
    CaseResult {
        id: case.id,
        organisation: case.organisation,
        regime: case.regime().word(),
        country: case.country,
        authority: case.authority,
        decided: case.decided.to_string(),
        outcome: case.outcome.word(),
        guidance: case.guidance.word(),
        security: case.security,
        fitted: case.is_fitted(),
        currency: format::currency(case.regime()),
        link: case.link(),
        assumed: case.assumed(),
        assumed_of: MOST_ASSUMED,
        stage: tested.real.map(|(stage, _)| stage.word()),
        real: tested.real.map(|(_, real)| real.minor()),
        model: range(tested.model),
        left_out: case.is_fitted().then(|| range(tested.left_out)),
        ratio: tested.ratio().map(thousandths),
        inside_p10_p90: tested.inside_p10_p90(),
        inside_range: tested.inside_range(),
        miss: case.miss,
        source: case.source.url,
    }
}

fn range(penalty: Penalty) -> Range {
    let [lowest, p10, central, p90, highest] = penalty.in_order().map(|amount| amount.minor());
    Range { lowest, p10, central, p90, highest }
}

fn summary(summary: &Summary) -> RegimeResult {
    RegimeResult {
        all: measures(&summary.all),
        turnover_known: measures(&summary.turnover_known),
        earlier: measures(&summary.earlier),
    }
}

fn measures(measures: &Measures) -> MeasuresResult {
    MeasuresResult {
        n: measures.n,
        rmse_log10: thousandths(measures.rmse),
        leave_one_out_rmse_log10: thousandths(measures.left_out_rmse),
        baseline_rmse_log10: thousandths(measures.constant_rmse),
        turnover_baseline_rmse_log10: thousandths(measures.turnover_rmse),
        within2: thousandths(measures.within_2),
        within3: thousandths(measures.within_3),
        inside_p10_p90: thousandths(measures.inside_p10_p90),
        inside_range: thousandths(measures.inside_range),
    }
}

fn thousandths(number: f64) -> f64 {
    (number * 1000.0).round() / 1000.0
}

/// Prints the back-test for people.
pub(crate) fn print() {
    let BackTest { tested, summaries } = back_test();
    println!("Decided cases against the rulebook of {}. Amounts are estimates.", rulebook::VERSION);
    println!(
        "Likely: P10 to P90. Ratio: centre over the amount to meet. ( ): not fitted. Facts assumed: of {MOST_ASSUMED}.\n"
    );
    println!(
        "{:34} {:2} {:10} {:>22} {:>9} {:>9} {:>6}  {:9} {:>7}",
        "Case", "", "Decided", "Likely", "Centre", "To meet", "Ratio", "Inside", "Assumed"
    );
    for tested in &tested {
        print_case(tested);
    }
    let without_amount = CASES.iter().filter(|case| case.real().is_none()).count();
    println!("\n{without_amount} of these {} cases ended without a penalty and have no amount to meet.", CASES.len());
    for summary in &summaries {
        print_summary(summary);
    }
}

fn print_case(tested: &Tested) {
    let case = tested.case;
    let said = |amount| format::rounded(amount, case.regime());
    let (real, ratio, inside) = match (tested.real, tested.ratio()) {
        (Some((_, real)), Some(ratio)) => {
            let inside = match (tested.inside_p10_p90(), tested.inside_range()) {
                (Some(true), _) => "likely",
                (_, Some(true)) => "range",
                _ => "no",
            };
            let ratio = if ratio < 10.0 { format!("{ratio:.2}") } else { format!("{ratio:.0}") };
            (said(real), ratio, inside)
        }
        _ => (case.outcome.word().into(), String::new(), ""),
    };
    let name: String = case.id.chars().take(32).collect();
    let name = if case.is_fitted() { name } else { format!("({name})") };
    println!(
        "{name:34} {:2} {:10} {:>22} {:>9} {real:>9} {ratio:>6}  {inside:9} {:>7}",
        case.country,
        case.decided.to_string(),
        format!("{} to {}", said(tested.model.p10), said(tested.model.p90)),
        said(tested.model.central),
        case.assumed(),
    );
}

fn print_summary(summary: &Summary) {
    let regime = match summary.regime {
        Regime::Uk => "United Kingdom",
        Regime::Eu => "European Union",
    };
    println!("\n{regime:46} {:>9} {:>14} {:>14}", "fitted", "turnover known", "earlier policy");
    let columns = [&summary.all, &summary.turnover_known, &summary.earlier];
    let row = |label: &str, of: &dyn Fn(&Measures) -> String| {
        let [one, two, three] = columns.map(of);
        println!("{label:46} {one:>9} {two:>14} {three:>14}");
    };
    row("Cases", &|measures| measures.n.to_string());
    row("Error, log10, root mean square", &|measures| format!("{:.2}", measures.rmse));
    row("  leaving each case out", &|measures| format!("{:.2}", measures.left_out_rmse));
    row("  of a constant", &|measures| format!("{:.2}", measures.constant_rmse));
    row("  of turnover alone", &|measures| format!("{:.2}", measures.turnover_rmse));
    row("Within a factor of 2, leaving each out", &|measures| percent(measures.within_2));
    row("Within a factor of 3", &|measures| percent(measures.within_3));
    row("Inside P10 to P90", &|measures| percent(measures.inside_p10_p90));
    row("Inside lowest to highest", &|measures| percent(measures.inside_range));
}

fn percent(share: f64) -> String {
    format!("{:.0}%", share * 100.0)
}
