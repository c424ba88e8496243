//! The units of the rulebook: what each may hold, and the Rust it becomes.

use super::document::{Mistake, Node, Table, list};
use super::parameter::confidence;

/// What kind of value a parameter has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unit {
    Amount,
    Articles,
    Bands,
    Chances,
    Count,
    Curve,
    Evidence,
    Frequencies,
    Multiple,
    MultipleBy,
    MultipleRange,
    NationalMaxima,
    Percent,
    PercentBy,
    PercentRange,
    PercentRangeBy,
    PercentSpan,
    Points,
    PointsBy,
    PointsLog,
    Ratio,
    Rule,
    Sizes,
    Weights,
}

impl Unit {
    /// Every unit with its word in data and its type in Rust.
    const ALL: [(Self, &'static str, &'static str); 24] = [
        (Self::Amount, "amount", "Money"),
        (Self::Articles, "articles", "&[Articles]"),
        (Self::Bands, "bands", "&[Band]"),
        (Self::Chances, "chances", "&[Chance]"),
        (Self::Count, "count", "u64"),
        (Self::Curve, "curve", "&[(Points, Share)]"),
        (Self::Evidence, "evidence", "&[Entry<Evidence>]"),
        (Self::Frequencies, "frequencies", "&[Frequency]"),
        (Self::Multiple, "multiple", "Multiple<Share>"),
        (Self::MultipleBy, "multiple-by", "Multiple<&[Entry<Share>]>"),
        (Self::MultipleRange, "multiple-range", "Multiple<Range<Share>>"),
        (Self::NationalMaxima, "national-maxima", "&[NationalMaximum]"),
        (Self::Percent, "percent", "Share"),
        (Self::PercentBy, "percent-by", "&[Entry<Share>]"),
        (Self::PercentRange, "percent-range", "Range<Share>"),
        (Self::PercentRangeBy, "percent-range-by", "&[Entry<Range<Share>>]"),
        (Self::PercentSpan, "percent-span", "Span"),
        (Self::Points, "points", "Points"),
        (Self::PointsBy, "points-by", "&[Entry<Points>]"),
        (Self::PointsLog, "points-log", "LogPoints"),
        (Self::Ratio, "ratio", "Share"),
        (Self::Rule, "rule", "Rule"),
        (Self::Sizes, "sizes", "&[Size]"),
        (Self::Weights, "weights", "&[Entry<u32>]"),
    ];

    /// The unit that a word in data stands for.
    pub(crate) fn read(node: &Node<'_>) -> Result<Self, Mistake> {
        let words = Self::ALL.map(|(_, word, _)| word);
        let word = node.word(&words)?;
        let known = Self::ALL.iter().find(|(_, known, _)| *known == word);
        Ok(known.map(|(unit, ..)| *unit).expect("`word` lets only known words pass"))
    }

    /// Its type in Rust.
    pub(crate) fn rust(self) -> &'static str {
        let known = Self::ALL.iter().find(|(unit, ..)| *unit == self);
        known.map(|(_, _, rust)| *rust).expect("`ALL` holds every unit")
    }

    /// A value of this unit in Rust; `controls` are the keys that weights must cover.
    pub(crate) fn value(self, value: &Node<'_>, controls: &[String]) -> Result<String, Mistake> {
        match self {
            Self::Amount => amount(value),
            Self::Articles => articles(value),
            Self::Bands => bands(value),
            Self::Chances => chances(value),
            Self::Count => Ok(digits(value.whole()?)),
            Self::Curve => curve(value),
            Self::Evidence => evidence(value, controls),
            Self::Frequencies => frequencies(value),
            Self::Multiple => Ok(factor(&share(multiple(value)?))),
            Self::MultipleBy => Ok(factor(&by(value, |share_of| Ok(share(multiple(share_of)?)))?)),
            Self::MultipleRange => Ok(factor(&range(&value.table()?, multiple)?)),
            Self::NationalMaxima => national_maxima(value),
            Self::Percent => Ok(share(percent(value)?)),
            Self::PercentBy => by(value, |share_of| Ok(share(percent(share_of)?))),
            Self::PercentRange => range(&value.table()?, percent),
            Self::PercentRangeBy => by(value, |node| range(&node.table()?, change)),
            Self::PercentSpan => span(&value.table()?, percent),
            Self::Points => points(value),
            Self::PointsBy => by(value, points),
            Self::PointsLog => points_log(value),
            Self::Ratio => ratio(value),
            Self::Rule => Err(value.wrong("A rule has no `value`: it is only words and their citation.")),
            Self::Sizes => sizes(value),
            Self::Weights => weights(value, controls),
        }
    }
}

/// A percentage from nothing to all, in billionths.
fn percent(node: &Node<'_>) -> Result<i64, Mistake> {
    within(node, 0)
}

/// A percentage by which an amount changes, at most by all of it, in billionths.
fn change(node: &Node<'_>) -> Result<i64, Mistake> {
    within(node, -100)
}

fn within(node: &Node<'_>, lowest: i64) -> Result<i64, Mistake> {
    let billionths = node.decimal(7)?;
    if (lowest * 10_000_000..=1_000_000_000).contains(&billionths) {
        return Ok(billionths);
    }
    Err(node.wrong(format!("`{}` is a percentage and should lie between {lowest} and 100.", node.name())))
}

/// A factor greater than nothing, in billionths.
fn multiple(node: &Node<'_>) -> Result<i64, Mistake> {
    match node.decimal(9)? {
        billionths if billionths > 0 => Ok(billionths),
        _ => Err(node.wrong(format!("`{}` is a factor and should be greater than 0.", node.name()))),
    }
}

fn factor(of: &str) -> String {
    format!("Multiple({of})")
}

fn amount(node: &Node<'_>) -> Result<String, Mistake> {
    Ok(format!("Money::from_units({})", digits(node.whole()?)))
}

fn points(node: &Node<'_>) -> Result<String, Mistake> {
    Ok(format!("Points::whole({})", digits(up_to_hundred(node)?)))
}

fn up_to_hundred(node: &Node<'_>) -> Result<u64, Mistake> {
    match node.whole()? {
        points @ ..=100 => Ok(points),
        points => Err(node.wrong(format!("`{}` is {points}, but the score ends at 100.", node.name()))),
    }
}

fn share(billionths: i64) -> String {
    let sign = if billionths < 0 { "-" } else { "" };
    format!("Share::from_billionths({sign}{})", digits(billionths.unsigned_abs()))
}

/// The two ends of a range without a centre.
fn span(table: &Table<'_>, number: fn(&Node<'_>) -> Result<i64, Mistake>) -> Result<String, Mistake> {
    table.only(&["lowest", "highest"])?;
    let (lowest, highest) = ends(table, number)?;
    Ok(format!("Span {{ lowest: {}, highest: {} }}", share(lowest), share(highest)))
}

fn ends(table: &Table<'_>, number: fn(&Node<'_>) -> Result<i64, Mistake>) -> Result<(i64, i64), Mistake> {
    let (lowest, highest) = (table.need("lowest")?, table.need("highest")?);
    let ends = (number(&lowest)?, number(&highest)?);
    if ends.0 > ends.1 {
        return Err(lowest.wrong("`lowest` lies above `highest`; it should be the smaller one."));
    }
    Ok(ends)
}

/// The two ends of a range and its centre.
fn range(table: &Table<'_>, number: fn(&Node<'_>) -> Result<i64, Mistake>) -> Result<String, Mistake> {
    table.only(&["lowest", "central", "highest"])?;
    range_in(table, number)
}

fn range_in(table: &Table<'_>, number: fn(&Node<'_>) -> Result<i64, Mistake>) -> Result<String, Mistake> {
    let central = table.need("central")?;
    let (lowest, highest) = ends(table, number)?;
    let middle = number(&central)?;
    if !(lowest..=highest).contains(&middle) {
        return Err(central.wrong("`central` should lie between `lowest` and `highest`."));
    }
    let [lowest, central, highest] = [lowest, middle, highest].map(share);
    Ok(format!("Range {{ lowest: {lowest}, central: {central}, highest: {highest} }}"))
}

/// A table of words, in the order of the file.
fn by(node: &Node<'_>, value: impl Fn(&Node<'_>) -> Result<String, Mistake>) -> Result<String, Mistake> {
    let entries = node.table()?.entries();
    if entries.is_empty() {
        return Err(node.wrong("The table is empty; at least one word is expected."));
    }
    listed(&entries, value)
}

fn listed(
    entries: &[(&str, Node<'_>)],
    value: impl Fn(&Node<'_>) -> Result<String, Mistake>,
) -> Result<String, Mistake> {
    let entry = |(word, node): &(&str, Node<'_>)| Ok(format!("({word:?}, {})", value(node)?));
    let entries: Result<Vec<String>, Mistake> = entries.iter().map(entry).collect();
    Ok(format!("&[{}]", entries?.join(", ")))
}

fn points_log(node: &Node<'_>) -> Result<String, Mistake> {
    let table = node.table()?;
    table.only(&["from", "to", "points"])?;
    let (from, to) = (table.need("from")?.whole()?, table.need("to")?);
    if from == 0 || to.whole()? <= from {
        return Err(to.wrong("`to` should be greater than `from`, and `from` greater than 0."));
    }
    let points = points(&table.need("points")?)?;
    Ok(format!("LogPoints {{ from: {}, to: {}, points: {points} }}", digits(from), digits(to.whole()?)))
}

/// One amount as a share of another, to the nearest billionth.
fn ratio(node: &Node<'_>) -> Result<String, Mistake> {
    let table = node.table()?;
    table.only(&["from", "to"])?;
    let (from, to) = (table.need("from")?, table.need("to")?);
    let (whole, part) = (u128::from(from.whole()?), u128::from(to.whole()?));
    if whole == 0 {
        return Err(from.wrong("`from` should be greater than 0."));
    }
    let billionths = (part * 1_000_000_000 + whole / 2) / whole;
    let billionths = i64::try_from(billionths).map_err(|_| to.wrong("`to` is too large beside `from`."))?;
    Ok(share(billionths))
}

fn curve(node: &Node<'_>) -> Result<String, Mistake> {
    let mut steps: Vec<(u64, i64)> = Vec::new();
    for item in node.items()? {
        let (score, share_of) = item.pair()?;
        let step = (up_to_hundred(&score)?, percent(&share_of)?);
        if steps.last().is_some_and(|last| step.0 <= last.0 || step.1 < last.1) {
            return Err(
                item.wrong("The points of a curve should rise from step to step, and its percentages never fall.")
            );
        }
        steps.push(step);
    }
    if steps.len() < 2 {
        return Err(node.wrong("A curve should have at least two steps."));
    }
    let step = |(score, of): &(u64, i64)| format!("(Points::whole({score}), {})", share(*of));
    Ok(format!("&[{}]", steps.iter().map(step).collect::<Vec<_>>().join(", ")))
}

fn bands(node: &Node<'_>) -> Result<String, Mistake> {
    let items = node.items()?;
    let mut edge = 0;
    let mut bands = Vec::new();
    for (index, item) in items.iter().enumerate() {
        let table = item.table()?;
        table.only(&["up-to", "lowest", "highest", "confidence"])?;
        let last = index + 1 == items.len();
        let up_to = match table.find("up-to") {
            Some(up_to) if last => {
                return Err(up_to.wrong("The last band has no upper edge; leave out `up-to`."));
            }
            None if !last => {
                return Err(item.wrong("Every band but the last needs its upper edge, `up-to`."));
            }
            None => "None".to_owned(),
            Some(up_to) if up_to.whole()? <= edge => {
                return Err(up_to.wrong("The upper edges of the bands should rise from band to band."));
            }
            Some(up_to) => {
                edge = up_to.whole()?;
                format!("Some({})", amount(&up_to)?)
            }
        };
        let (lowest, highest) = ends(&table, percent)?;
        let span = format!("Span {{ lowest: {}, highest: {} }}", share(lowest), share(highest));
        let confidence = confidence_of_its_own(&table)?;
        bands.push(format!("Band {{ up_to: {up_to}, share: {span}, confidence: {confidence} }}"));
    }
    if bands.is_empty() {
        return Err(node.wrong("At least one band is expected."));
    }
    Ok(format!("&[{}]", bands.join(", ")))
}

/// How far a row was checked, where that is less than its table.
fn confidence_of_its_own(table: &Table<'_>) -> Result<String, Mistake> {
    let confidence = table.find("confidence").map(|node| confidence(&node)).transpose()?;
    Ok(confidence.map_or("None".to_owned(), |confidence| format!("Some({confidence})")))
}

/// The most that the laws of single countries allow.
fn national_maxima(node: &Node<'_>) -> Result<String, Mistake> {
    let mut maxima = Vec::new();
    for item in node.items()? {
        let table = item.table()?;
        table.only(&["country", "law", "standard", "higher", "confidence"])?;
        let country = table.need("country")?;
        if !matches!(country.text()?.as_bytes(), [b'a'..=b'z', b'a'..=b'z']) {
            return Err(country.wrong("A country should be given by the two small letters of its code."));
        }
        let (standard, higher) = (table.need("standard")?, table.need("higher")?);
        if standard.whole()? > higher.whole()? {
            return Err(standard.wrong("`standard` lies above `higher`; it should be the smaller one."));
        }
        maxima.push(format!(
            "NationalMaximum {{ country: *b{:?}, law: {:?}, standard: {}, higher: {}, confidence: {} }}",
            country.text()?,
            table.need("law")?.text()?,
            amount(&standard)?,
            amount(&higher)?,
            confidence_of_its_own(&table)?
        ));
    }
    Ok(format!("&[{}]", maxima.join(", ")))
}

fn articles(node: &Node<'_>) -> Result<String, Mistake> {
    let mut articles = Vec::new();
    for item in node.items()? {
        let text = item.text()?;
        let (from, to) = text.split_once('-').unwrap_or((text, text));
        match (article(from), article(to)) {
            (Some(from), Some(to)) if from <= to => articles.push(format!("Articles {{ from: {from:?}, to: {to:?} }}")),
            _ => {
                return Err(item.wrong(format!(
                    "`{text}` is no article; write one as \"5\" or \"22B\", and several as \"12-21\"."
                )));
            }
        }
    }
    Ok(format!("&[{}]", articles.join(", ")))
}

/// An article with its letter; a blank for none.
fn article(text: &str) -> Option<(u8, char)> {
    let (number, letter) = match text.char_indices().last()? {
        (at, letter @ 'A'..='Z') => (&text[..at], letter),
        _ => (text, ' '),
    };
    number.parse().ok().filter(|number| *number > 0).map(|number| (number, letter))
}

fn chances(node: &Node<'_>) -> Result<String, Mistake> {
    let mut last = None;
    let mut chances = Vec::new();
    for item in node.items()? {
        let table = item.table()?;
        table.only(&["people", "lowest", "central", "highest", "counted"])?;
        let people = table.need("people")?;
        if last >= Some(people.whole()?) {
            return Err(people.wrong("`people` should rise from count to count."));
        }
        last = Some(people.whole()?);
        let counted = table.need("counted")?.text()?;
        let of = range_in(&table, percent)?;
        chances.push(format!("Chance {{ people: {}, of: {of}, counted: {counted:?} }}", digits(people.whole()?)));
    }
    if chances.is_empty() {
        return Err(node.wrong("At least one count is expected."));
    }
    Ok(format!("&[{}]", chances.join(", ")))
}

/// How often something happens in a year, by turnover.
fn frequencies(node: &Node<'_>) -> Result<String, Mistake> {
    let mut last = None;
    let mut frequencies = Vec::new();
    for item in node.items()? {
        let table = item.table()?;
        table.only(&["turnover", "lowest", "central", "highest"])?;
        let turnover = table.need("turnover")?;
        if last >= Some(turnover.whole()?) {
            return Err(turnover.wrong("`turnover` should rise from frequency to frequency."));
        }
        last = Some(turnover.whole()?);
        frequencies.push(format!(
            "Frequency {{ turnover: {}, of: {} }}",
            amount(&turnover)?,
            range_in(&table, percent)?
        ));
    }
    if frequencies.is_empty() {
        return Err(node.wrong("At least one frequency is expected."));
    }
    Ok(format!("&[{}]", frequencies.join(", ")))
}

/// Which share of breaches affect fewer people than so many.
fn sizes(node: &Node<'_>) -> Result<String, Mistake> {
    let (mut last, mut sizes) = ((0, -1), Vec::new());
    for item in node.items()? {
        let table = item.table()?;
        table.only(&["people", "below"])?;
        let size = (table.need("people")?.whole()?, percent(&table.need("below")?)?);
        if size.0 <= last.0 || size.1 <= last.1 {
            return Err(item.wrong("The people and the share below them should both rise from size to size."));
        }
        last = size;
        sizes.push(format!("Size {{ people: {}, below: {} }}", digits(size.0), share(size.1)));
    }
    if sizes.len() < 2 || last.1 != 1_000_000_000 {
        return Err(node.wrong("At least two sizes are expected, and below the last one lie 100."));
    }
    Ok(format!("&[{}]", sizes.join(", ")))
}

/// What the effect of each control is known from.
fn evidence(node: &Node<'_>, controls: &[String]) -> Result<String, Mistake> {
    by_control(node, controls, |grade| {
        Ok(match grade.word(&["measured", "ranked", "judged"])? {
            "measured" => "Evidence::Measured",
            "ranked" => "Evidence::Ranked",
            _ => "Evidence::Judged",
        }
        .to_owned())
    })
}

/// A table with an entry for every control, in the order of the controls.
fn by_control(
    node: &Node<'_>,
    controls: &[String],
    value: impl Fn(&Node<'_>) -> Result<String, Mistake>,
) -> Result<String, Mistake> {
    let mut entries = node.table()?.entries();
    let known: Vec<&str> = controls.iter().map(String::as_str).collect();
    if let Some((key, node)) = entries.iter().find(|(key, _)| !known.contains(key)) {
        return Err(node.wrong(format!("`{key}` is an unknown control; the known ones are {}.", list(&known))));
    }
    let missing: Vec<&str> =
        known.iter().copied().filter(|known| entries.iter().all(|(key, _)| key != known)).collect();
    if !missing.is_empty() {
        return Err(node.wrong(format!("The table lacks {}; every control should have an entry.", list(&missing))));
    }
    entries.sort_by_key(|(key, _)| known.iter().position(|known| known == key));
    listed(&entries, value)
}

fn weights(node: &Node<'_>, controls: &[String]) -> Result<String, Mistake> {
    let rust = by_control(node, controls, |weight| Ok(digits(weight.whole()?)))?;
    let mut sum = 0;
    for (_, weight) in &node.table()?.entries() {
        sum += up_to_hundred(weight)?;
    }
    if sum != 100 {
        return Err(node.wrong(format!("The weights sum to {sum}; they should sum to 100.")));
    }
    Ok(rust)
}

/// A number with its digits in groups of three.
pub(crate) fn digits(number: u64) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push('_');
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped_as_clippy_likes_them() {
        let check = |number, expected: &str| assert_eq!(digits(number), expected);
        check(0, "0");
        check(999, "999");
        check(1_000, "1_000");
        check(17_500_000, "17_500_000");
    }

    #[test]
    fn articles_may_carry_a_letter() {
        let check = |text, expected| assert_eq!(article(text), expected, "{text}");
        check("5", Some((5, ' ')));
        check("22B", Some((22, 'B')));
        check("0", None);
        check("B", None);
        check("5(1)", None);
        check("", None);
    }
}
