//! Every line of a working follows from what stands in it: each result is worked out anew from the line's own operands.

mod scenarios;

use amerce_engine::money::{Money, Points, Range, Share};
use amerce_engine::rulebook::{Band, Chance, Entry, Frequency, LogPoints};
use amerce_engine::scenario::{Control, State};
use amerce_engine::words::Word;
use amerce_engine::working::{Line, Operand, Operation, Origin, Value, Working};
use amerce_engine::{estimate, likelihood, permalink};
use proptest::prelude::*;
use scenarios::scenario;

/// The operands of a line, picked by their type in the order in which they stand.
struct Operands<'l>(&'l Line);

impl<'l> Operands<'l> {
    fn all<T>(&self, pick: impl Fn(&'l Value) -> Option<T>) -> Vec<T> {
        self.0.operands.iter().filter_map(|operand| pick(&operand.value)).collect()
    }

    fn money(&self) -> Vec<Money> {
        self.all(|value| if let Value::Money(amount) = value { Some(*amount) } else { None })
    }

    fn shares(&self) -> Vec<Share> {
        self.all(|value| if let Value::Share(share) = value { Some(*share) } else { None })
    }

    fn points(&self) -> Vec<Points> {
        self.all(|value| if let Value::Points(points) = value { Some(*points) } else { None })
    }

    fn ranges(&self) -> Vec<Range<Share>> {
        self.all(|value| if let Value::Shares(range) = value { Some(*range) } else { None })
    }

    fn words(&self) -> Vec<&'static str> {
        let lists = self.all(|value| match value {
            Value::Word(word) => Some(vec![*word]),
            Value::Words(words) => Some(words.clone()),
            _ => None,
        });
        lists.concat()
    }
}

/// What a line's result must be, by its operation and its operands.
fn worked_out(line: &Line) -> Option<Value> {
    let operands = Operands(line);
    let (money, shares, points, ranges) = (operands.money(), operands.shares(), operands.points(), operands.ranges());
    Some(match line.operation {
        Operation::Taken => return taken(line),
        Operation::Tier => Value::Word(tier(line)?),
        Operation::HigherOf => Value::Money(money[0].max(shares[0].of(money[1]))),
        Operation::Logarithmic => {
            let scale = operands.all(|value| if let Value::LogPoints(scale) = value { Some(*scale) } else { None })[0];
            let count =
                *operands.all(|value| if let Value::Count(count) = value { Some(*count) } else { None }).last()?;
            Value::Points(logarithmic(scale, count))
        }
        Operation::Greatest => {
            let tables = operands.all(|value| if let Value::PointsBy(table) = value { Some(*table) } else { None });
            let entries =
                operands.words().into_iter().flat_map(|word| tables.iter().filter_map(move |table| found(table, word)));
            Value::Points(entries.chain(points).max().unwrap_or_default())
        }
        Operation::Entry => {
            let tables = operands.all(|value| if let Value::ShareBy(table) = value { Some(*table) } else { None });
            Value::Share(found(tables[0], operands.words().last()?)?)
        }
        Operation::Missing => Value::Points(points[0].portion(missing(line, shares[0], shares[1]))),
        Operation::InPlace => {
            let without = |share: Share| Share::ONE + -share;
            Value::Share(without(missing(line, without(shares[0]), without(shares[1]))))
        }
        Operation::Beside => {
            let more = (shares[1] + -shares[0]).number();
            let factor = ranges[0].map(|full| Share::nearest(libm::pow(full.number(), more)));
            let (lowest, highest) = (factor.lowest.min(factor.highest), factor.lowest.max(factor.highest));
            Value::Shares(Range { lowest, central: factor.central, highest })
        }
        Operation::Rate => Value::Shares(ranges[0].map(|chance| Share::nearest(-libm::log1p(-chance.number())))),
        Operation::Sum => sum(&line.result, &money, &points, &ranges),
        Operation::Curve => {
            let curve = operands.all(|value| if let Value::Curve(curve) = value { Some(*curve) } else { None })[0];
            Value::Share(on_curve(curve, points[0]))
        }
        Operation::Within => {
            let span = operands.all(|value| if let Value::Span(span) = value { Some(*span) } else { None });
            let reductions = operands.all(|value| if let Value::ShareBy(table) = value { Some(*table) } else { None });
            let (lowest, highest) = match (span.first(), reductions.first()) {
                (Some(span), _) => (span.lowest, span.highest),
                (None, Some(table)) => (Share::ONE + -found(table, operands.words().last()?)?, Share::ONE),
                (None, None) => (shares[0], Share::ONE),
            };
            let central = shares.last().copied().unwrap_or(lowest).clamp(lowest, highest);
            Value::Shares(Range { lowest, central, highest })
        }
        Operation::Band => {
            let bands = operands.all(|value| if let Value::Bands(bands) = value { Some(*bands) } else { None })[0];
            Value::Shares(band(bands, money[0]))
        }
        Operation::Chosen => Value::Share(match *operands.words().last()? {
            "lowest" => ranges[0].lowest,
            "central" => ranges[0].central,
            _ => ranges[0].highest,
        }),
        Operation::Product => Value::Money(product(money[0], &shares)),
        Operation::Changed => Value::Money((Share::ONE + shares[0]).of(money[0])),
        Operation::Towards => {
            let (anchor, amount, part) = (money[0].minor() as f64, money[1].minor() as f64, shares[0].number());
            let moved = libm::pow(anchor, part) * libm::pow(amount, 1.0 - part);
            Value::Money(Money::from_minor(libm::round(moved) as u64))
        }
        Operation::Capped => match (&line.result, ranges.first()) {
            (Value::Shares(_), Some(range)) => {
                Value::Shares(range.map(|chance| chance.clamp(Share::from_billionths(1), shares[0])))
            }
            _ => Value::Money(money[0].min(money[1])),
        },
        Operation::Around => {
            let amounts = operands.all(|value| if let Value::Amounts(range) = value { Some(*range) } else { None })[0];
            let (down, up) = (Share::ONE.divided_by(shares[0]), shares[0]);
            Value::Amounts(Range {
                lowest: down.of(amounts.central).max(amounts.lowest),
                central: amounts.central,
                highest: up.of(amounts.central).min(amounts.highest),
            })
        }
        Operation::Between if !money.is_empty() => {
            let counts =
                operands.all(|value| if let Value::Frequencies(counts) = value { Some(*counts) } else { None });
            Value::Shares(between_turnovers(counts[0], money[0]))
        }
        Operation::Between => {
            let counts = operands.all(|value| if let Value::Chances(counts) = value { Some(*counts) } else { None })[0];
            let people =
                *operands.all(|value| if let Value::Count(count) = value { Some(*count) } else { None }).last()?;
            Value::Shares(between(counts, people))
        }
        Operation::Factored => {
            let other = ranges.get(1).copied().unwrap_or_else(|| Range::point(shares[0]));
            Value::Shares(Range {
                lowest: ranges[0].lowest.times(other.lowest),
                central: ranges[0].central.times(other.central),
                highest: ranges[0].highest.times(other.highest),
            })
        }
        Operation::Leaning => {
            let part = (points[1].number() - points[0].number()) / points[0].number();
            Value::Share(Share::nearest(libm::pow(shares[0].number(), part.clamp(-1.0, 1.0))))
        }
        Operation::Odds => {
            let factor = shares[0].number();
            Value::Shares(ranges[0].map(|chance| {
                let chance = chance.number();
                Share::nearest(chance * factor / (1.0 - chance + chance * factor))
            }))
        }
    })
}

/// What is taken as it stands: the last operand that is no rule in words, an entry of a table, or nothing.
fn taken(line: &Line) -> Option<Value> {
    // Hours and the limit for them only say why an answer is what it is.
    let answers = matches!(line.operands.last().map(|operand| &operand.value), Some(Value::Word(_)));
    let tells = |value: &&Value| !matches!(value, Value::Rule) && (!answers || !matches!(value, Value::Count(_)));
    let mut values = line.operands.iter().map(|operand| &operand.value).filter(tells);
    let last = values.next_back();
    let word = if let Some(Value::Word(word)) = last { Some(*word) } else { None };
    match (last, values.next_back()) {
        // Where only duties to notify were infringed, the controls give no points.
        (Some(Value::Infringement(_)), _) => Some(Value::Points(Points::ZERO)),
        (Some(Value::Word(_)), Some(Value::SharesBy(table))) => Some(Value::Shares(found(table, word?)?)),
        // A factor that divides the odds is told as what it divides by.
        (Some(Value::Word(_)), Some(Value::Share(share))) => Some(Value::Share(Share::ONE.divided_by(*share))),
        (Some(Value::Word(_)), Some(Value::Shares(range))) => Some(Value::Shares(*range)),
        // Points for a fact that is not there, and factors that are counted elsewhere, are nothing.
        (Some(Value::Word(_)), Some(Value::Points(_))) => Some(Value::Points(Points::ZERO)),
        (Some(Value::Word(_)), None) | (None, _) => Some(Value::Shares(Range::default())),
        // Where the percentage maximum binds, there is no adjustment for size.
        (Some(Value::Money(_)), _) if matches!(line.result, Value::Share(_)) => Some(Value::Share(Share::ONE)),
        (Some(other), _) => Some(other.clone()),
    }
}

fn tier(line: &Line) -> Option<&'static str> {
    let operands = Operands(line);
    let higher = operands.all(|value| if let Value::Articles(spans) = value { Some(*spans) } else { None })[0];
    let infringement = operands
        .all(|value| if let Value::Infringement(infringement) = value { Some(infringement.clone()) } else { None });
    let holds = |article: (u8, char)| higher.iter().any(|span| span.from <= article && article <= span.to);
    let any = infringement[0].provisions().iter().any(|provision| holds((provision.article, provision.letter)));
    Some(if any { "higher" } else { "standard" })
}

fn found<T: Copy>(table: &[Entry<T>], word: &str) -> Option<T> {
    table.iter().find(|entry| entry.0 == word).map(|entry| entry.1)
}

fn logarithmic(scale: LogPoints, count: u64) -> Points {
    let (from, to) = (scale.from as f64, scale.to as f64);
    let (position, whole) = (libm::log10((count as f64).clamp(from, to) / from), libm::log10(to / from));
    Points::nearest(scale.points.number() * position / whole)
}

fn missing(line: &Line, partial: Share, unknown: Share) -> Share {
    let operands = Operands(line);
    let weights = operands.all(|value| if let Value::Weights(weights) = value { Some(*weights) } else { None })[0];
    let states = operands.all(|value| if let Value::States(states) = value { Some(*states) } else { None })[0];
    let whole: u32 = weights.iter().map(|entry| entry.1).sum();
    let gaps = Control::ALL.iter().map(|control| {
        let gap = match states[*control as usize] {
            State::Full => Share::ZERO,
            State::Partial => partial,
            State::Unknown => unknown,
            State::None => Share::ONE,
        };
        let weight = found(weights, control.word()).unwrap_or_default();
        gap.times(Share::from_ratio(u64::from(weight), u64::from(whole)))
    });
    gaps.sum()
}

/// As a calculator multiplies: all digits are kept, and the minor units are rounded at the end.
fn product(amount: Money, shares: &[Share]) -> Money {
    let factor = |share: &Share| u128::try_from(share.billionths()).unwrap_or_default();
    let whole = 1_000_000_000_u128.pow(shares.len() as u32);
    let product = shares.iter().map(factor).fold(u128::from(amount.minor()), |product, factor| product * factor);
    Money::from_minor(u64::try_from((product + whole / 2) / whole).unwrap_or(u64::MAX))
}

fn sum(result: &Value, money: &[Money], points: &[Points], ranges: &[Range<Share>]) -> Value {
    match result {
        Value::Money(_) => Value::Money(money.iter().copied().sum()),
        Value::Points(_) => Value::Points(points.iter().copied().sum()),
        _ => {
            let end = |of: fn(&Range<Share>) -> Share| ranges.iter().map(of).sum();
            Value::Shares(Range { lowest: end(|r| r.lowest), central: end(|r| r.central), highest: end(|r| r.highest) })
        }
    }
}

fn on_curve(curve: &[(Points, Share)], score: Points) -> Share {
    let last = curve[curve.len() - 1];
    let segment = curve.windows(2).find(|pair| score <= pair[1].0);
    segment.map_or(last.1, |pair| pair[0].1.towards(pair[1].1, score.between(pair[0].0, pair[1].0)))
}

fn band(bands: &[Band], turnover: Money) -> Range<Share> {
    let at =
        bands.iter().position(|band| band.up_to.is_none_or(|edge| turnover <= edge)).expect("the last band is open");
    let half = Share::from_billionths(500_000_000);
    let meets = |lower: usize| bands[lower].share.highest.towards(bands[lower + 1].share.lowest, half);
    let bottom = if at == 0 { bands[0].share.lowest } else { meets(at - 1) };
    let top = if at + 1 == bands.len() { bands[at].share.highest } else { meets(at) };
    let from = if at == 0 { Money::ZERO } else { bands[at - 1].up_to.unwrap_or_default() };
    let central =
        bands[at].up_to.map_or(bands[at].share.highest, |edge| bottom.towards(top, turnover.between(from, edge)));
    Range { lowest: bands[at].share.lowest, central, highest: bands[at].share.highest }
}

fn between(counts: &[Chance], people: u64) -> Range<Share> {
    let (first, last) = (counts[0], counts[counts.len() - 1]);
    let people = people.clamp(first.people, last.people);
    let Some(pair) = counts.windows(2).find(|pair| (pair[0].people..=pair[1].people).contains(&people)) else {
        return first.of;
    };
    let log = |count: u64| libm::log(count as f64);
    let part = (log(people) - log(pair[0].people)) / (log(pair[1].people) - log(pair[0].people));
    let at = |of: fn(Range<Share>) -> Share| {
        let (from, to) = (libm::log(of(pair[0].of).number()), libm::log(of(pair[1].of).number()));
        Share::nearest(libm::exp(from + (to - from) * part))
    };
    Range { lowest: at(|r| r.lowest), central: at(|r| r.central), highest: at(|r| r.highest) }
}

fn between_turnovers(counts: &[Frequency], turnover: Money) -> Range<Share> {
    let (first, last) = (counts[0], counts[counts.len() - 1]);
    let turnover = turnover.clamp(first.turnover, last.turnover);
    let pair = counts.windows(2).find(|pair| (pair[0].turnover..=pair[1].turnover).contains(&turnover));
    let pair = pair.expect("the turnover was kept within the counts");
    let log = |amount: Money| libm::log(amount.minor() as f64);
    let part = (log(turnover) - log(pair[0].turnover)) / (log(pair[1].turnover) - log(pair[0].turnover));
    let at = |of: fn(Range<Share>) -> Share| of(pair[0].of).towards(of(pair[1].of), Share::nearest(part));
    Range { lowest: at(|r| r.lowest), central: at(|r| r.central), highest: at(|r| r.highest) }
}

/// Every line follows from its operands, and every amount or share that comes from before is the result of a line before.
fn replayed(working: &Working) -> Result<(), TestCaseError> {
    for (index, line) in working.lines.iter().enumerate() {
        let told = line_of_shares(line);
        let again = worked_out(&told);
        prop_assert!(
            again.as_ref().is_some_and(|again| near(again, &told.result)),
            "{line:#?} worked out as {again:?}"
        );
        for operand in line.operands.iter().filter(|operand| operand.origin == Origin::Earlier) {
            let single = matches!(
                of_shares(&operand.value),
                Value::Money(_) | Value::Share(_) | Value::Points(_) | Value::Shares(_)
            );
            let before = working.lines[..index].iter().any(|line| line.result == operand.value);
            prop_assert!(!single || before, "{operand:?} of {line:#?} comes from no line before it");
        }
    }
    Ok(())
}

/// A line whose factors are the shares that they are to a calculator.
fn line_of_shares(line: &Line) -> Line {
    let operands = line.operands.iter().map(|operand| Operand { value: of_shares(&operand.value), ..operand.clone() });
    Line { operands: operands.collect(), result: of_shares(&line.result), ..line.clone() }
}

fn of_shares(value: &Value) -> Value {
    match value {
        Value::Multiple(share) => Value::Share(*share),
        Value::Multiples(range) => Value::Shares(*range),
        Value::MultipleBy(table) => Value::ShareBy(table),
        other => other.clone(),
    }
}

/// Equal; a chance may differ in its last billionth, where the arithmetic takes another order.
fn near(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Shares(one), Value::Shares(other)) => {
            [(one.lowest, other.lowest), (one.central, other.central), (one.highest, other.highest)]
                .iter()
                .all(|(one, other)| one.billionths().abs_diff(other.billionths()) <= 1)
        }
        _ => one == other,
    }
}

#[test]
fn known_links() {
    for link in include_str!("permalinks.txt").lines().filter_map(|line| line.split_once(" => ")) {
        let working = estimate(&permalink::read(link.1).scenario).working;
        replayed(&working).unwrap_or_else(|error| panic!("{}: {error}", link.1));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn any_scenario(scenario in scenario()) {
        replayed(&estimate(&scenario).working)?;
        replayed(&likelihood::likelihood(&scenario).1)?;
    }
}
