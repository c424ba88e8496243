//! The result as strangers see it: field names and units are a promise.
//!
//! Amounts are whole minor units, percentages are numbers such as `17.5`, chances lie between 0 and 1. The command
//! line's example includes this very file, so that both give the same result field for field.

use amerce_engine::money::{Money, Points, Range, Share};
use amerce_engine::permalink::{self, Notice, NoticeKind, Reading};
use amerce_engine::rulebook;
use amerce_engine::steps::seriousness::{Factor, most};
use amerce_engine::words::Word;
use amerce_engine::working::{Line, Operand, Origin, Value as Worked};
use amerce_engine::{Estimate, Penalty, Worth, estimate};
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

/// Everything that a link comes to.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct EstimateResult {
    version: Version,
    link: String,
    notices: Vec<NoticeResult>,
    regime: &'static str,
    currency: &'static str,
    statutory_maximum: u64,
    seriousness: SeriousnessResult,
    size: Percent,
    starting_point: Ends,
    adjustment: Percent,
    infringements: Vec<InfringementResult>,
    penalty_before_reductions: PenaltyResult,
    penalty: PenaltyResult,
    chance: Chance,
    expected: Expected,
    controls: Vec<ControlResult>,
    working: Vec<LineResult>,
}

#[derive(Debug, Serialize)]
struct Version {
    link: u32,
    rulebook: String,
    engine: &'static str,
}

#[derive(Debug, Serialize)]
pub(crate) struct NoticeResult {
    kind: &'static str,
    key: String,
    value: String,
    message: String,
}

#[derive(Debug, Serialize)]
struct SeriousnessResult {
    degree: &'static str,
    score: Number,
    percent: Numbers,
    factors: Vec<FactorResult>,
}

#[derive(Debug, Serialize)]
struct FactorResult {
    key: &'static str,
    points: Number,
    of: Number,
}

#[derive(Debug, Serialize)]
struct Percent {
    percent: Numbers,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct InfringementResult {
    provisions: Vec<String>,
    statutory_maximum: u64,
    seriousness: Percent,
    starting_point: Ends,
}

#[derive(Debug, Serialize)]
struct Ends {
    lowest: u64,
    central: u64,
    highest: u64,
}

#[derive(Debug, Serialize)]
struct PenaltyResult {
    lowest: u64,
    p10: u64,
    central: u64,
    p90: u64,
    highest: u64,
}

#[derive(Debug, Serialize)]
struct Chance {
    fine: Numbers,
    reprimand: Numbers,
}

#[derive(Debug, Serialize)]
struct Expected {
    central: u64,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct ControlResult {
    key: &'static str,
    state: &'static str,
    if_full: IfFull,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct IfFull {
    penalty_change: Number,
    fine_chance_change: Number,
    breach_chance_change: Number,
}

#[derive(Debug, Serialize)]
struct LineResult {
    step: &'static str,
    line: &'static str,
    operands: Vec<OperandResult>,
    operation: &'static str,
    result: Value,
    source: Option<Source>,
    basis: &'static str,
}

#[derive(Debug, Serialize)]
struct OperandResult {
    name: &'static str,
    value: Value,
    origin: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    key: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    basis: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    confidence: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<Source>,
}

#[derive(Debug, Serialize)]
struct Source {
    id: &'static str,
    pinpoint: &'static str,
    url: &'static str,
}

#[derive(Debug, Serialize)]
struct Numbers {
    lowest: Number,
    central: Number,
    highest: Number,
}

/// A number that is written without a point where it is whole.
#[derive(Clone, Copy, Debug)]
struct Number(f64);

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let whole = self.0 as i64;
        if whole as f64 == self.0 { serializer.serialize_i64(whole) } else { serializer.serialize_f64(self.0) }
    }
}

/// Anything that stands in a line of the working.
#[derive(Debug, Serialize)]
#[serde(untagged)]
enum Value {
    Nothing,
    Number(Number),
    Text(String),
    Range(Numbers),
    List(Vec<Value>),
    Table(Table),
}

#[derive(Debug)]
struct Table(Vec<(&'static str, Value)>);

impl Serialize for Table {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (key, value) in &self.0 {
            map.serialize_entry(key, value)?;
        }
        map.end()
    }
}

impl EstimateResult {
    /// What a link comes to.
    pub(crate) fn of(link: &str) -> Self {
        let reading = permalink::read(link);
        let estimate = estimate(&reading.scenario);
        Self::new(&reading, &estimate)
    }

    fn new(reading: &Reading, estimate: &Estimate) -> Self {
        let scenario = &reading.scenario;
        let ends = &estimate.assessment;
        let central = &ends.central;
        let shares = |of: &dyn Fn(&amerce_engine::Assessment) -> Share| {
            percents(Range { lowest: of(&ends.lowest), central: of(central), highest: of(&ends.highest) })
        };
        let amounts = |of: &dyn Fn(&amerce_engine::Assessment) -> Money| Ends {
            lowest: of(&ends.lowest).minor(),
            central: of(central).minor(),
            highest: of(&ends.highest).minor(),
        };
        let infringement =
            |(index, infringement): (usize, &amerce_engine::provision::Infringement)| InfringementResult {
                provisions: infringement.provisions().iter().map(|provision| provision.link()).collect(),
                statutory_maximum: central.infringements[index].maximum.minor(),
                seriousness: Percent { percent: shares(&|assessment| assessment.infringements[index].seriousness) },
                starting_point: amounts(&|assessment| assessment.infringements[index].starting_point),
            };
        Self {
            version: Version {
                link: permalink::VERSION,
                rulebook: rulebook::VERSION.to_string(),
                engine: amerce_engine::VERSION,
            },
            link: permalink::print(scenario),
            notices: reading.notices.iter().map(notice).collect(),
            regime: scenario.regime.word(),
            currency: amerce_engine::format::currency(scenario.regime),
            statutory_maximum: central.maximum.minor(),
            seriousness: seriousness(scenario, central, shares(&|assessment| assessment.seriousness.share)),
            size: Percent { percent: shares(&|assessment| assessment.size) },
            starting_point: amounts(&|assessment| assessment.starting_point),
            adjustment: Percent { percent: shares(&|assessment| assessment.adjustment) },
            infringements: scenario.infringements.iter().enumerate().map(infringement).collect(),
            penalty_before_reductions: penalty(estimate.before_reductions),
            penalty: penalty(estimate.penalty),
            chance: Chance { fine: chances(estimate.fine), reprimand: chances(estimate.reprimand) },
            expected: Expected { central: estimate.expected.minor() },
            controls: estimate.controls.iter().map(control).collect(),
            working: estimate.working.lines.iter().map(line).collect(),
        }
    }
}

fn seriousness(
    scenario: &amerce_engine::scenario::Scenario,
    assessment: &amerce_engine::Assessment,
    percent: Numbers,
) -> SeriousnessResult {
    let seriousness = &assessment.seriousness;
    let factors = Factor::ALL.iter().zip(seriousness.factors).zip(most(scenario));
    let factor = |((factor, points), of): ((&Factor, Points), Points)| FactorResult {
        key: factor.word(),
        points: tenths(points),
        of: tenths(of),
    };
    SeriousnessResult {
        degree: seriousness.degree.word(),
        score: tenths(seriousness.score),
        percent,
        factors: factors.map(factor).collect(),
    }
}

pub(crate) fn notice(notice: &Notice) -> NoticeResult {
    let kind = match notice.kind {
        NoticeKind::Error => "error",
        NoticeKind::Note => "note",
    };
    let (key, value, message) = (notice.key.clone(), notice.value.clone(), notice.message.clone());
    NoticeResult { kind, key, value, message }
}

fn control(worth: &Worth) -> ControlResult {
    ControlResult {
        key: worth.control.word(),
        state: worth.state.word(),
        if_full: IfFull {
            penalty_change: hundredths(worth.penalty),
            fine_chance_change: hundredths(worth.fine),
            breach_chance_change: hundredths(worth.breach),
        },
    }
}

fn line(line: &Line) -> LineResult {
    LineResult {
        step: line.step.word(),
        line: line.label,
        operands: line.operands.iter().map(operand).collect(),
        operation: line.operation.word(),
        result: value(&line.result),
        source: line.citation().map(source),
        basis: line.basis().word(),
    }
}

fn operand(operand: &Operand) -> OperandResult {
    let (origin, key, rule) = match operand.origin {
        Origin::Rule(rule) => ("rule", Some(rule.parameter), Some(rule)),
        Origin::Fact(key) => ("fact", Some(key), None),
        Origin::Assumed(key) => ("assumed", Some(key), None),
        Origin::Pinned(key) => ("pinned", Some(key), None),
        Origin::Earlier => ("earlier", None, None),
    };
    OperandResult {
        name: operand.name,
        value: value(&operand.value),
        origin,
        key,
        basis: rule.map(|rule| rule.basis.word()),
        confidence: rule.map(|rule| rule.confidence.word()),
        source: rule.map(|rule| source(rule.citation)),
    }
}

fn source(citation: amerce_engine::citation::Citation) -> Source {
    Source { id: citation.source.id, pinpoint: citation.pinpoint, url: citation.source.url }
}

fn value(worked: &Worked) -> Value {
    let number = |number: f64| Value::Number(Number(number));
    let share = |share: Share| number(share.percent());
    let table = |entries: Vec<(&'static str, Value)>| Value::Table(Table(entries));
    match worked {
        Worked::Rule => Value::Nothing,
        Worked::Money(amount) => number(amount.minor() as f64),
        // A factor too is a percentage here: 250 for × 2.5.
        Worked::Share(fraction) | Worked::Multiple(fraction) => share(*fraction),
        Worked::Points(points) => number(points.number()),
        Worked::Count(count) => number(*count as f64),
        Worked::Word(word) => Value::Text((*word).into()),
        Worked::Words(words) => Value::List(words.iter().map(|word| Value::Text((*word).into())).collect()),
        Worked::Shares(range) | Worked::Multiples(range) => Value::Range(percents(*range)),
        Worked::Amounts(range) => Value::Range(numbers(range.map(|amount| amount.minor() as f64))),
        Worked::Span(span) => table(vec![("lowest", share(span.lowest)), ("highest", share(span.highest))]),
        Worked::LogPoints(scale) => table(vec![
            ("from", number(scale.from as f64)),
            ("to", number(scale.to as f64)),
            ("points", number(scale.points.number())),
        ]),
        Worked::PointsBy(entries) => table(entries.iter().map(|entry| (entry.0, number(entry.1.number()))).collect()),
        Worked::SharesBy(entries) => {
            table(entries.iter().map(|entry| (entry.0, Value::Range(percents(entry.1)))).collect())
        }
        Worked::ShareBy(entries) | Worked::MultipleBy(entries) => {
            table(entries.iter().map(|entry| (entry.0, share(entry.1))).collect())
        }
        Worked::Weights(entries) => table(entries.iter().map(|entry| (entry.0, number(entry.1.into()))).collect()),
        Worked::States(states) => {
            let controls = amerce_engine::scenario::Control::ALL.iter().zip(states);
            table(controls.map(|(control, state)| (control.word(), Value::Text(state.word().into()))).collect())
        }
        Worked::Curve(knots) => {
            let knot = |knot: &(Points, Share)| Value::List(vec![number(knot.0.number()), share(knot.1)]);
            Value::List(knots.iter().map(knot).collect())
        }
        Worked::Bands(bands) => {
            let up_to = |amount: Option<Money>| amount.map_or(Value::Nothing, |amount| number(amount.minor() as f64));
            let band = |band: &rulebook::Band| {
                let ends = [("lowest", share(band.share.lowest)), ("highest", share(band.share.highest))];
                table([("upTo", up_to(band.up_to))].into_iter().chain(ends).collect())
            };
            Value::List(bands.iter().map(band).collect())
        }
        Worked::Chances(chances) => {
            let chance = |chance: &rulebook::Chance| {
                let of = Value::Range(percents(chance.of));
                table(vec![
                    ("people", number(chance.people as f64)),
                    ("percent", of),
                    ("counted", Value::Text(chance.counted.into())),
                ])
            };
            Value::List(chances.iter().map(chance).collect())
        }
        Worked::Frequencies(frequencies) => {
            let frequency = |frequency: &rulebook::Frequency| {
                let turnover = number(frequency.turnover.minor() as f64);
                table(vec![("turnover", turnover), ("percent", Value::Range(percents(frequency.of)))])
            };
            Value::List(frequencies.iter().map(frequency).collect())
        }
        Worked::Day(day) => Value::Text(day.to_string()),
        Worked::Articles(spans) => Value::List(spans.iter().map(|span| Value::Text(span.to_string())).collect()),
        Worked::Infringement(infringement) => {
            Value::List(infringement.provisions().iter().map(|provision| Value::Text(provision.link())).collect())
        }
    }
}

fn penalty(penalty: Penalty) -> PenaltyResult {
    let [lowest, p10, central, p90, highest] = penalty.in_order().map(Money::minor);
    PenaltyResult { lowest, p10, central, p90, highest }
}

fn percents(range: Range<Share>) -> Numbers {
    numbers(range.map(Share::percent))
}

fn chances(range: Range<Share>) -> Numbers {
    numbers(range.map(Share::number))
}

fn numbers(range: Range<f64>) -> Numbers {
    let Range { lowest, central, highest } = range.map(Number);
    Numbers { lowest, central, highest }
}

fn tenths(points: Points) -> Number {
    Number((points.number() * 10.0).round() / 10.0)
}

fn hundredths(share: Share) -> Number {
    Number((share.percent() * 100.0).round() / 100.0)
}
