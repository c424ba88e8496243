//! What two scenarios come to, side by side, and the gap between them in a sentence.

use amerce_engine::Penalty;
use amerce_engine::format::{how_likely, one_in, rough_change, rounded, short, times};
use amerce_engine::money::{Money, Range, Share};
use amerce_engine::scenario::Regime;
use yew::prelude::*;

/// One of two scenarios and what it comes to.
#[derive(Clone, Debug, PartialEq)]
pub struct Compared {
    /// Its letter.
    pub letter: &'static str,
    /// What it is, in a few words.
    pub name: String,
    /// The link that opens it in the estimate.
    pub link: String,
    /// Its regime, for its currency.
    pub regime: Regime,
    /// The penalty, if one is imposed.
    pub penalty: Penalty,
    /// The statutory maximum.
    pub maximum: Money,
    /// The chance of a penalty.
    pub chance: Range<Share>,
    /// Whether the law of the country lets no penalty be imposed on it.
    pub exempt: bool,
    /// The central penalty in the currency of the first scenario.
    pub exchanged: Money,
}

/// Properties of [`VerdictPair`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct VerdictPairProps {
    /// The two scenarios.
    pub compared: [Compared; 2],
}

/// What two scenarios come to.
#[component]
pub fn VerdictPair(props: &VerdictPairProps) -> Html {
    html! {
        <div class="app-verdict-pair">
            { for props.compared.iter().map(side) }
            <p class="app-verdict-pair__gap">{ gap(&props.compared) }</p>
        </div>
    }
}

fn side(compared: &Compared) -> Html {
    let amount = |amount| rounded(amount, compared.regime);
    let Penalty { p10, central, p90, .. } = compared.penalty;
    let chance = compared.chance.map(one_in);
    let id = format!("scenario-{}", compared.letter.to_ascii_lowercase());
    html! {
        <section class="app-verdict-pair__side" aria-labelledby={id.clone()}>
            <h2 class="app-verdict-pair__name" {id}>
                <span class="app-verdict-pair__letter">{ compared.letter }</span>{ " " }
                <span>{ &compared.name }</span>
            </h2>
            <p class="app-verdict-pair__kicker">{ "If a penalty is imposed" }</p>
            <p class="app-verdict-pair__figure">
                <span class="app-verdict-pair__amount">{ amount(p10) }</span>{ " to " }
                <span class="app-verdict-pair__amount">{ amount(p90) }</span>
            </p>
            <p class="app-verdict-pair__note">
                <span class="app-verdict-pair__line">{ "likely range; centre " }<b>{ amount(central) }</b></span>
                <span class="app-verdict-pair__line">
                    { "maximum " }<b>{ short(compared.maximum, compared.regime) }</b>
                </span>
            </p>
            <p class="app-verdict-pair__kicker">{ "How likely one is at all" }</p>
            <p class="app-verdict-pair__figure app-verdict-pair__figure--chance">{ how_likely(compared.chance.central, compared.exempt) }</p>
            <p class="app-verdict-pair__note">
                if compared.exempt {
                    { "another body: " }{ chance.central }
                } else {
                    { format!("between {} and {}", chance.highest, chance.lowest) }
                }
            </p>
            <p class="app-verdict-pair__open"><a href={compared.link.clone()}>
                { format!("Open {} in the estimate", compared.letter) }
            </a></p>
        </section>
    }
}

/// How far the second is from the first, in a sentence.
pub(crate) fn gap([first, second]: &[Compared; 2]) -> String {
    let (penalty, chance) = match (first.penalty.central, second.exchanged) {
        (Money::ZERO, to) if to > Money::ZERO => {
            return "A’s centre is nothing, so that B’s cannot be set against it.".into();
        }
        (from, to) => (against(from, to), second.chance.central.divided_by(first.chance.central)),
    };
    let higher = said(penalty, ["as high as", "higher than", "lower than"]);
    let likely = said(chance, ["as likely", "more likely", "less likely"]);
    // A chance that the law excludes is no part of a comparison.
    if first.exempt || second.exempt {
        let centre = match higher {
            Some(higher) => format!("B’s centre is {higher} A’s."),
            None => "B’s centre is the same as A’s.".into(),
        };
        return match (first.exempt, second.exempt) {
            (true, false) => format!("{centre} The law lets only B be fined."),
            (false, true) => format!("{centre} The law lets only A be fined."),
            _ => centre,
        };
    }
    match (higher, likely) {
        (None, None) => "B comes to the same as A. Change a fact of either to see what it does.".into(),
        (Some(higher), None) => format!("B’s centre is {higher} A’s. A penalty is as likely."),
        (None, Some(likely)) => format!("B’s centre is the same as A’s. A penalty is {likely} to be imposed at all."),
        (Some(higher), Some(likely)) => {
            format!("B’s centre is {higher} A’s. A penalty is {likely} to be imposed at all.")
        }
    }
}

/// What one amount is of another; nothing and nothing are the same.
fn against(from: Money, to: Money) -> Share {
    if from == to { Share::ONE } else { to.as_share_of(from) }
}

/// A ratio as one would say it: so many times from two on, or so many percent more or less.
fn said(ratio: Share, [as_much, more, less]: [&str; 3]) -> Option<String> {
    if ratio >= Share::ONE + Share::ONE {
        return Some(format!("{} times {as_much}", times(ratio)));
    }
    let change = rough_change(ratio + -Share::ONE);
    match (change.strip_prefix('+'), change.strip_prefix('−')) {
        (Some(size), _) => Some(format!("{size} {more}")),
        (_, Some(size)) => Some(format!("{size} {less}")),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn compared(units: u64, billionths: i64) -> Compared {
        let central = Money::from_units(units);
        Compared {
            letter: "A",
            name: String::new(),
            link: String::new(),
            regime: Regime::Uk,
            penalty: Penalty { central, ..Penalty::default() },
            maximum: Money::ZERO,
            chance: Range::point(Share::from_billionths(billionths)),
            exempt: false,
            exchanged: central,
        }
    }

    #[test]
    fn the_gap_is_said_in_a_sentence() {
        let first = compared(2_000_000, 4_000_000);
        let check = |second: Compared, expected: &str| assert_eq!(gap(&[first.clone(), second]), expected);
        check(
            compared(1_000_000, 5_000_000),
            "B’s centre is 50% lower than A’s. A penalty is 25% more likely to be imposed at all.",
        );
        check(compared(3_000_000, 4_000_000), "B’s centre is 50% higher than A’s. A penalty is as likely.");
        check(
            compared(9_000_000, 48_000_000),
            "B’s centre is 4.5 times as high as A’s. A penalty is 12 times as likely to be imposed at all.",
        );
        let exempt = Compared { exempt: true, ..compared(1_000_000, 5_000_000) };
        check(exempt.clone(), "B’s centre is 50% lower than A’s. The law lets only A be fined.");
        assert_eq!(gap(&[exempt.clone(), exempt.clone()]), "B’s centre is the same as A’s.");
        let other = Compared { exempt: false, ..exempt.clone() };
        assert_eq!(gap(&[exempt, other]), "B’s centre is the same as A’s. The law lets only B be fined.");
        check(
            compared(2_000_000, 2_000_000),
            "B’s centre is the same as A’s. A penalty is 50% less likely to be imposed at all.",
        );
        check(first.clone(), "B comes to the same as A. Change a fact of either to see what it does.");
        let nothing = [compared(0, 1), compared(5, 1)];
        assert_eq!(gap(&nothing), "A’s centre is nothing, so that B’s cannot be set against it.");
    }
}
