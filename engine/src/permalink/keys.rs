//! The keys of a link: one table for reading, printing and the order of both.

use super::{VERSION, day::day, quantity};
use crate::money::{Money, Share};
use crate::provision::{Infringement, Provision};
use crate::rulebook;
use crate::scenario::{Control, Notified, Scenario, State};
use crate::words::{Set, Word, place};

/// A key of a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(
    missing_docs,
    reason = "each variant is spelled like the key it stands for; the keys are explained in questions"
)]
pub enum Key {
    V,
    Regime,
    Country,
    On,
    Title,
    Role,
    Body,
    Sector,
    Turnover,
    People,
    Data,
    Vulnerable,
    Effect,
    Harm,
    Days,
    Fault,
    Warnings,
    Articles,
    Control(Control),
    Notified,
    Informed,
    Mitigation,
    Cooperation,
    Previous,
    Orders,
    Code,
    Gain,
    Authorities,
    Hardship,
    Settlement,
    PinMaximum,
    PinSeriousness,
    PinSize,
    PinAdjustment,
    PinFinal,
}

const BEFORE_CONTROLS: &[(Key, &str)] = &[
    (Key::V, "v"),
    (Key::Regime, "regime"),
    (Key::Country, "country"),
    (Key::On, "on"),
    (Key::Title, "title"),
    (Key::Role, "role"),
    (Key::Body, "body"),
    (Key::Sector, "sector"),
    (Key::Turnover, "turnover"),
    (Key::People, "people"),
    (Key::Data, "data"),
    (Key::Vulnerable, "vulnerable"),
    (Key::Effect, "effect"),
    (Key::Harm, "harm"),
    (Key::Days, "days"),
    (Key::Fault, "fault"),
    (Key::Warnings, "warnings"),
    (Key::Articles, "articles"),
];

const AFTER_CONTROLS: &[(Key, &str)] = &[
    (Key::Notified, "notified"),
    (Key::Informed, "informed"),
    (Key::Mitigation, "mitigation"),
    (Key::Cooperation, "cooperation"),
    (Key::Previous, "previous"),
    (Key::Orders, "orders"),
    (Key::Code, "code"),
    (Key::Gain, "gain"),
    (Key::Authorities, "authorities"),
    (Key::Hardship, "hardship"),
    (Key::Settlement, "settlement"),
    (Key::PinMaximum, "pin.maximum"),
    (Key::PinSeriousness, "pin.seriousness"),
    (Key::PinSize, "pin.size"),
    (Key::PinAdjustment, "pin.adjustment"),
    (Key::PinFinal, "pin.final"),
];

impl Key {
    /// How many there are.
    pub const COUNT: usize = BEFORE_CONTROLS.len() + Control::ALL.len() + AFTER_CONTROLS.len();

    /// All keys, in the order in which they are printed.
    pub fn all() -> impl Iterator<Item = Self> {
        let controls = Control::ALL.iter().map(|control| Self::Control(*control));
        BEFORE_CONTROLS.iter().map(|entry| entry.0).chain(controls).chain(AFTER_CONTROLS.iter().map(|entry| entry.0))
    }

    /// How it is spelled.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Control(control) => control.word(),
            _ => BEFORE_CONTROLS.iter().chain(AFTER_CONTROLS).find(|entry| entry.0 == self).map_or("", |entry| entry.1),
        }
    }

    /// The key that is spelled so, in small letters.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        let control = Control::from_word(name).map(Self::Control);
        let plain = || BEFORE_CONTROLS.iter().chain(AFTER_CONTROLS).find(|entry| entry.1 == name).map(|entry| entry.0);
        control.or_else(plain)
    }

    pub(super) fn index(self) -> usize {
        Self::all().position(|key| key == self).unwrap_or_default()
    }
}

/// Writes what a text says into a scenario; an empty text is the default. The error says what was expected.
pub(super) fn write(scenario: &mut Scenario, key: Key, text: &str) -> Result<(), String> {
    let lower = text.to_ascii_lowercase();
    if text.is_empty() {
        return default(scenario, key);
    }
    match key {
        Key::V => version(&lower)?,
        Key::Regime => scenario.regime = word(&lower)?,
        Key::Country => scenario.country = Some(country(&lower)?),
        Key::On => scenario.on = Some(day(&lower)?),
        Key::Title => scenario.title = title(text)?,
        Key::Role => *scenario = scenario.clone().with_role(word(&lower)?),
        Key::Body => scenario.body = word(&lower)?,
        Key::Sector => scenario.sector = word(&lower)?,
        Key::Turnover => scenario.turnover = Some(quantity::amount(text, scenario.regime)?),
        Key::People => scenario.people = Some(quantity::count(text, "people", 10_000_000_000, "82946 or 1.5m")?),
        Key::Data => scenario.data = words(&lower)?,
        Key::Vulnerable => scenario.vulnerable = yes_or_no(&lower)?,
        Key::Effect => scenario.effect = words(&lower)?,
        Key::Harm => scenario.harm = word(&lower)?,
        Key::Days => scenario.days = quantity::time(text, "days", 36_500, "90 or 6 weeks")? as u32,
        Key::Fault => scenario.fault = word(&lower)?,
        Key::Warnings => scenario.warnings = yes_or_no(&lower)?,
        Key::Articles => scenario.infringements = infringements(&lower, scenario)?,
        Key::Control(control) => scenario.controls[control as usize] = word::<State>(&lower)?,
        Key::Notified => scenario.notified = notified(&lower)?,
        Key::Informed => scenario.informed = word(&lower)?,
        Key::Mitigation => scenario.mitigation = word(&lower)?,
        Key::Cooperation => scenario.cooperation = word(&lower)?,
        Key::Previous => scenario.previous = word(&lower)?,
        Key::Orders => scenario.orders = word(&lower)?,
        Key::Code => scenario.code = word(&lower)?,
        Key::Gain => scenario.gain = quantity::amount(text, scenario.regime)?,
        Key::Authorities => scenario.authorities = yes_or_no(&lower)?,
        Key::Hardship => scenario.hardship = yes_or_no(&lower)?,
        Key::Settlement => scenario.settlement = word(&lower)?,
        Key::PinMaximum => scenario.pins.maximum = Some(quantity::amount(text, scenario.regime)?),
        Key::PinSeriousness => scenario.pins.seriousness = seriousness(text)?,
        Key::PinSize => scenario.pins.size = Some(quantity::percent(text, 0, 100)?),
        Key::PinAdjustment => scenario.pins.adjustment = Some(quantity::percent(text, -100, 300)?),
        Key::PinFinal => scenario.pins.last = Some(quantity::amount(text, scenario.regime)?),
    }
    Ok(())
}

/// Puts a fact back to what it is when nothing is said.
fn default(scenario: &mut Scenario, key: Key) -> Result<(), String> {
    match key {
        Key::Country => scenario.country = None,
        Key::On => scenario.on = None,
        Key::Turnover => scenario.turnover = None,
        Key::People => scenario.people = None,
        Key::PinMaximum => scenario.pins.maximum = None,
        Key::PinSeriousness => scenario.pins.seriousness.clear(),
        Key::PinSize => scenario.pins.size = None,
        Key::PinAdjustment => scenario.pins.adjustment = None,
        Key::PinFinal => scenario.pins.last = None,
        Key::Title => scenario.title.clear(),
        Key::Articles => scenario.infringements = Infringement::usual(scenario.role),
        _ => {
            let usual = read(&Scenario::default(), key);
            return write(scenario, key, &usual);
        }
    }
    Ok(())
}

/// How a link spells a fact; empty if it is not stated.
pub(super) fn read(scenario: &Scenario, key: Key) -> String {
    match key {
        Key::V => VERSION.to_string(),
        Key::Regime => scenario.regime.word().into(),
        Key::Country => scenario.country.map(|letters| letters.map(char::from).iter().collect()).unwrap_or_default(),
        Key::On => scenario.on.map(|day| day.to_string()).unwrap_or_default(),
        Key::Title => scenario.title.clone(),
        Key::Role => scenario.role.word().into(),
        Key::Body => scenario.body.word().into(),
        Key::Sector => scenario.sector.word().into(),
        Key::Turnover => units(scenario.turnover),
        Key::People => scenario.people.map(|people| people.to_string()).unwrap_or_default(),
        Key::Data => list(scenario.data),
        Key::Vulnerable => yes_no(scenario.vulnerable),
        Key::Effect => list(scenario.effect),
        Key::Harm => scenario.harm.word().into(),
        Key::Days => scenario.days.to_string(),
        Key::Fault => scenario.fault.word().into(),
        Key::Warnings => yes_no(scenario.warnings),
        Key::Articles => joined(scenario.infringements.iter().map(provisions), "_"),
        Key::Control(control) => scenario.control(control).word().into(),
        Key::Notified => match scenario.notified {
            Notified::After(hours) => hours.to_string(),
            Notified::Never => "never".into(),
        },
        Key::Informed => scenario.informed.word().into(),
        Key::Mitigation => scenario.mitigation.word().into(),
        Key::Cooperation => scenario.cooperation.word().into(),
        Key::Previous => scenario.previous.word().into(),
        Key::Orders => scenario.orders.word().into(),
        Key::Code => scenario.code.word().into(),
        Key::Gain => units(Some(scenario.gain)),
        Key::Authorities => yes_no(scenario.authorities),
        Key::Hardship => yes_no(scenario.hardship),
        Key::Settlement => scenario.settlement.word().into(),
        Key::PinMaximum => units(scenario.pins.maximum),
        Key::PinSeriousness => joined(scenario.pins.seriousness.iter().map(Share::to_string), "_"),
        Key::PinSize => share(scenario.pins.size),
        Key::PinAdjustment => share(scenario.pins.adjustment),
        Key::PinFinal => units(scenario.pins.last),
    }
}

fn word<W: Word>(text: &str) -> Result<W, String> {
    read_word(text, W::WORDS).map(|at| W::ALL[at])
}

/// Where the word of a text stands in a list; apart from the lists, so that there is one copy of it in the code.
fn read_word(text: &str, words: &[&str]) -> Result<usize, String> {
    place(words, text).ok_or_else(|| format!("{} was expected", one_of(words)))
}

fn words<W: Word>(text: &str) -> Result<Set<W>, String> {
    read_words(text, W::WORDS).map(|places| places.into_iter().map(|at| W::ALL[at]).collect())
}

/// Where the words of a text stand in a list.
fn read_words(text: &str, words: &[&str]) -> Result<Vec<usize>, String> {
    let read = |part: &str| {
        let expected = || format!("a list joined by “.” was expected, each {}", one_of(words));
        place(words, part.trim()).ok_or_else(expected)
    };
    let places =
        text.split(['.', ',', ' ']).filter(|part| !part.is_empty()).map(read).collect::<Result<Vec<_>, _>>()?;
    if places.is_empty() {
        return Err(format!("at least {} was expected", one_of(words)));
    }
    Ok(places)
}

pub(super) fn one_of(words: &[&str]) -> String {
    match words.split_last() {
        Some((last, [])) => (*last).into(),
        Some((last, others)) => format!("{} or {last}", others.join(", ")),
        None => String::new(),
    }
}

fn yes_or_no(text: &str) -> Result<bool, String> {
    match text {
        "yes" => Ok(true),
        "no" => Ok(false),
        _ => Err("yes or no was expected".into()),
    }
}

fn version(text: &str) -> Result<(), String> {
    let known = text.parse::<u32>().is_ok_and(|version| version == VERSION);
    known.then_some(()).ok_or_else(|| format!("the version of the link was expected, {VERSION}"))
}

fn country(text: &str) -> Result<[u8; 2], String> {
    let letters =
        <[u8; 2]>::try_from(text.as_bytes()).ok().filter(|letters| letters.iter().all(u8::is_ascii_lowercase));
    letters.ok_or_else(|| "a country of two letters was expected, such as pl".into())
}

fn title(text: &str) -> Result<String, String> {
    const LONGEST: usize = 80;
    let title: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    if title.chars().count() > LONGEST {
        return Err(format!("a title of at most {LONGEST} characters was expected"));
    }
    Ok(title.trim().into())
}

fn infringements(text: &str, scenario: &Scenario) -> Result<Vec<Infringement>, String> {
    let expected = || {
        "provisions were expected, such as 5(1)(f) and 32, with “;” between failings that get a penalty each".to_owned()
    };
    let tiers = &rulebook::of(scenario.regime).statutory_maximum;
    let provision = |part: &str| -> Result<Provision, String> {
        let provision: Provision = part.trim().parse().map_err(|_| expected())?;
        let day = scenario.on.unwrap_or(rulebook::VERSION);
        tiers.tier(provision, day).map(|_| provision).ok_or_else(|| {
            format!(
                "Art. {provision} has no penalty of its own; provisions were expected that have one, such as 5(1)(f) and 32"
            )
        })
    };
    let infringement = |group: &str| -> Result<Infringement, String> {
        let provisions = group.split(['.', ',']).filter(|part| !part.trim().is_empty()).map(provision);
        Infringement::new(provisions.collect::<Result<Vec<_>, _>>()?).ok_or_else(expected)
    };
    let infringements = as_in_a_link(text).split('_').map(infringement).collect::<Result<Vec<_>, _>>()?;
    few(infringements)
}

/// Provisions as people write them, such as “Arts 5(1)(f) and 32; Art. 33”, in the spelling of a link.
fn as_in_a_link(text: &str) -> String {
    const WORDS: [&str; 10] = ["art", "arts", "article", "articles", "artikel", "and", "und", "uk", "gdpr", "dsgvo"];
    let text = text.to_ascii_lowercase().replace(" (", "(").replace('(', "-").replace(')', "").replace(';', "_ ");
    let joined = text.split_ascii_whitespace().map(|word| without(&WORDS, word)).collect::<Vec<_>>().join(".");
    joined.trim_end_matches(['_', '.']).to_owned()
}

/// A text without the word that it begins with.
fn without<'t>(words: &[&str], text: &'t str) -> &'t str {
    let rest = text.trim_start_matches(|letter: char| letter.is_ascii_alphabetic());
    let known = text.strip_suffix(rest).is_some_and(|word| words.contains(&word));
    if known { rest } else { text }
}

/// As many as a scenario has infringements at most.
fn few<T>(items: Vec<T>) -> Result<Vec<T>, String> {
    const MOST: usize = 10;
    if items.len() > MOST {
        return Err(format!("at most {MOST} failings with a penalty each were expected"));
    }
    Ok(items)
}

fn seriousness(text: &str) -> Result<Vec<Share>, String> {
    few(text.split(['_', ';']).map(|part| quantity::percent(part, 0, 100)).collect::<Result<_, _>>()?)
}

fn notified(text: &str) -> Result<Notified, String> {
    match text {
        "never" | "nie" => Ok(Notified::Never),
        _ => quantity::time(text, "hours", 1_000_000, "72 or 4 days, or never")
            .map(|hours| Notified::After(hours as u32)),
    }
}

fn provisions(infringement: &Infringement) -> String {
    joined(infringement.provisions().iter().map(|provision| provision.link()), ".")
}

fn list<W: Word>(set: Set<W>) -> String {
    joined(set.iter().map(|word| word.word().to_owned()), ".")
}

fn joined(parts: impl Iterator<Item = String>, by: &str) -> String {
    parts.collect::<Vec<_>>().join(by)
}

fn yes_no(fact: bool) -> String {
    if fact { "yes" } else { "no" }.into()
}

fn units(amount: Option<Money>) -> String {
    amount.map(|amount| amount.units().to_string()).unwrap_or_default()
}

fn share(share: Option<Share>) -> String {
    share.map(|share| share.to_string()).unwrap_or_default()
}
