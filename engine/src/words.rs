//! Closed lists of words: each word is spelled the same in links, data and results.

use std::fmt::Debug;
use std::marker::PhantomData;

/// One of a closed list of words.
pub trait Word: Copy + Debug + Eq + 'static {
    /// The list, in the order of the link's table.
    const ALL: &'static [Self];

    /// How each is spelled, in the same order.
    const WORDS: &'static [&'static str];

    /// Its place in the list.
    fn index(self) -> usize;

    /// How it is spelled.
    fn word(self) -> &'static str {
        Self::WORDS[self.index()]
    }

    /// The one that is spelled so.
    fn from_word(text: &str) -> Option<Self> {
        place(Self::WORDS, text).map(|at| Self::ALL[at])
    }
}

/// Where a word stands in a list; apart from the lists, so that there is one copy of it in the code.
pub(crate) fn place(words: &[&str], text: &str) -> Option<usize> {
    words.iter().position(|word| *word == text)
}

/// Some of a closed list of at most 32 words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Set<W> {
    bits: u32,
    of: PhantomData<W>,
}

impl<W: Word> Set<W> {
    /// None of them.
    #[must_use]
    pub const fn new() -> Self {
        Self { bits: 0, of: PhantomData }
    }

    /// The set with this one as well.
    #[must_use]
    pub fn with(mut self, word: W) -> Self {
        self.bits |= 1 << word.index();
        self
    }

    /// The set without this one.
    #[must_use]
    pub fn without(mut self, word: W) -> Self {
        self.bits &= !(1 << word.index());
        self
    }

    /// Whether this one is among them.
    #[must_use]
    pub fn has(self, word: W) -> bool {
        self.bits & (1 << word.index()) != 0
    }

    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.bits == 0
    }

    /// Those that are in the set, in the order of the list.
    pub fn iter(self) -> impl Iterator<Item = W> {
        W::ALL.iter().copied().filter(move |word| self.has(*word))
    }
}

impl<W: Word> Default for Set<W> {
    fn default() -> Self {
        Self::new()
    }
}

impl<W: Word> FromIterator<W> for Set<W> {
    fn from_iter<I: IntoIterator<Item = W>>(words: I) -> Self {
        words.into_iter().fold(Self::new(), Self::with)
    }
}

/// Defines an enum together with the spelling of its variants.
macro_rules! words {
    ($(
        $(#[$meta:meta])*
        $name:ident { $( $(#[$variant_meta:meta])* $variant:ident = $word:literal ),+ $(,)? }
    )+) => { $(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $( $(#[$variant_meta])* $variant ),+ }

        impl $crate::words::Word for $name {
            const ALL: &'static [Self] = &[ $( Self::$variant ),+ ];

            const WORDS: &'static [&'static str] = &[ $( $word ),+ ];

            fn index(self) -> usize {
                self as usize
            }
        }
    )+ };
}

pub(crate) use words;
