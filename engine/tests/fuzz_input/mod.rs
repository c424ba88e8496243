//! Hostile inputs without end: kept ones spoiled, good ones put together in odd ways, and noise.
//!
//! The draws follow from their seed alone, so that a failure comes back on every machine.

use std::collections::BTreeSet;

/// Draws by SplitMix64 (Steele, Lea and Flood, “Fast splittable pseudorandom number generators”, 2014).
pub(crate) struct Draws(u64);

impl Draws {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A whole number below a bound.
    pub(crate) fn below(&mut self, bound: usize) -> usize {
        (self.next() % bound as u64) as usize
    }

    /// Whether something happens that does once in so many times.
    pub(crate) fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    pub(crate) fn one_of<'a, T: ?Sized>(&mut self, of: &[&'a T]) -> &'a T {
        of[self.below(of.len())]
    }
}

/// Letters that readers stumble over.
const ODD: &[&str] = &[
    "\0",
    "\t",
    "\n",
    "\u{7f}",
    "\u{a0}",
    "\u{300}",
    "\u{202e}",
    "\u{200b}",
    "\u{feff}",
    "\u{fffd}",
    "\u{10ffff}",
    "٣",
    "½",
    "İ",
    "ß",
    "ﬁ",
    "🇪🇺",
    "👩‍⚖️",
    "−",
    "%",
    "%%",
    "%0",
    "%00",
    "%zz",
    "%ff",
    "%c2",
    "%f0%9f",
    "+",
    "#",
    "?",
    "&",
    "=",
    "_",
    ".",
    ",",
    "'",
    " ",
    "<script>",
    "\"",
    "\\",
    "/",
    "://",
    "{",
    "}",
];

/// Numbers at the edges of what machines and people count.
const NUMBERS: &[&str] = &[
    "0",
    "-0",
    "1",
    "-1",
    "00",
    "1e9",
    "0x10",
    ".5",
    "5.",
    "1.5",
    "1,000",
    "1,00",
    "1 000 000",
    "1'000",
    "1_000",
    "255",
    "256",
    "65536",
    "2147483648",
    "4294967296",
    "9007199254740993",
    "18446744073709551615",
    "18446744073709551616",
    "340282366920938463463374607431768211456",
    "9999999999999999999999999999999999",
    "10000000000000",
    "10000000000001",
    "0.0000001",
    "0.00000000000000000000000000001",
    "999999999999tn",
    "1k",
    "1m",
    "1.2bn",
    "3 million",
    "£6.1m",
    "€6.1m",
    "gbp",
    "100%",
    "100.0000001",
    "-100",
    "300",
    "NaN",
    "inf",
    "0000-00-00",
    "2024-02-30",
    "9999-12-31",
    "36500",
    "36501",
];

/// Where inputs come from.
pub(crate) struct Source<'a> {
    /// Whole inputs that were kept.
    pub(crate) kept: Vec<&'a str>,
    /// What inputs are made of.
    pub(crate) words: Vec<&'a str>,
    /// Puts a good input together, or nearly.
    pub(crate) compose: fn(&mut Draws, &Source<'_>) -> String,
}

impl Source<'_> {
    /// The next input.
    pub(crate) fn input(&self, draws: &mut Draws) -> String {
        match draws.below(8) {
            0..3 => {
                let kept = draws.one_of(&self.kept).to_owned();
                self.spoilt(kept, draws)
            }
            3..5 => (self.compose)(draws, self),
            5..7 => {
                let composed = (self.compose)(draws, self);
                self.spoilt(composed, draws)
            }
            _ => (0..draws.below(40)).map(|_| self.piece(draws)).collect(),
        }
    }

    /// A word, a number, something odd, or any character.
    pub(crate) fn piece(&self, draws: &mut Draws) -> String {
        match draws.below(6) {
            0 | 1 => draws.one_of(&self.words).to_owned(),
            2 => draws.one_of(NUMBERS).to_owned(),
            3 => draws.one_of(ODD).to_owned(),
            4 => char::from(b' ' + draws.below(95) as u8).to_string(),
            _ => char::from_u32(draws.below(0x11_0000) as u32).unwrap_or('\u{fffd}').to_string(),
        }
    }

    fn spoilt(&self, mut text: String, draws: &mut Draws) -> String {
        for _ in 0..=draws.below(4) {
            let (from, to) = (boundary(&text, draws), boundary(&text, draws));
            let (from, to) = (from.min(to), from.max(to));
            match draws.below(8) {
                0 | 1 => text.insert_str(from, &self.piece(draws)),
                2 => text.replace_range(from..to, &self.piece(draws)),
                3 => text.replace_range(from..to, ""),
                4 => {
                    let piece = text[from..to].to_owned();
                    text.insert_str(to, &piece);
                }
                5 => text.truncate(from),
                6 => {
                    let other = draws.one_of(&self.kept);
                    text.replace_range(from.., &other[boundary(other, draws)..]);
                }
                // Length is an attack of its own, a rare one lest it takes all the time.
                _ if draws.once_in(64) => text = text[from..to].repeat(1 + draws.below(64)),
                _ => text = text.to_ascii_uppercase(),
            }
        }
        text
    }
}

/// A place between two characters.
fn boundary(text: &str, draws: &mut Draws) -> usize {
    let at = draws.below(text.len() + 1);
    (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap_or_default()
}

/// The corpus of a target: one input a line, with `\n` and the like as in Rust; each once.
pub(crate) fn kept(corpus: &str) -> Vec<String> {
    let lines = corpus.lines().filter(|line| !line.starts_with("//"));
    let inputs: BTreeSet<String> = lines.map(unescaped).collect();
    inputs.into_iter().collect()
}

/// Undoes `char::escape_debug` as far as the corpus needs it.
fn unescaped(line: &str) -> String {
    let mut text = String::new();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once('\\') {
        text.push_str(before);
        let code = after.strip_prefix("u{").and_then(|code| code.split_once('}'));
        let (character, length) = match (code, after.chars().next()) {
            (Some((code, _)), _) => (u32::from_str_radix(code, 16).ok().and_then(char::from_u32), code.len() + 3),
            (None, Some('n')) => (Some('\n'), 1),
            (None, Some('t')) => (Some('\t'), 1),
            (None, Some('r')) => (Some('\r'), 1),
            (None, Some('0')) => (Some('\0'), 1),
            (None, other) => (other, other.map_or(0, char::len_utf8)),
        };
        text.push(character.unwrap_or_else(|| panic!("`\\` stands before nothing known in {line}")));
        rest = &after[length..];
    }
    text + rest
}
