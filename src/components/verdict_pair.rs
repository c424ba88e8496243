//! What two scenarios come to, side by side, and the gap between them in a sentence.

use amerce_engine::Penalty;
use amerce_engine::format::{one_in, rough_change, rounded, short};
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
                <span class="app-verdict-pair__letter">{ compared.letter }</span>
                { " " }{ &compared.name }
            </h2>
            <p class="app-verdict-pair__kicker">{ "If a penalty is imposed" }</p>
            <p class="app-verdict-pair__figure">
                <span class="app-verdict-pair__amount">{ amount(p10) }</span>{ " to " }
                <span class="app-verdict-pair__amount">{ amount(p90) }</span>
            </p>
            <p class="app-verdict-pair__note">
                { "likely range; centre " }<b>{ amount(central) }</b>
                { ", maximum " }<b>{ short(compared.maximum, compared.regime) }</b>
            </p>
            <p class="app-verdict-pair__kicker">{ "How likely one is at all" }</p>
            <p class="app-verdict-pair__figure app-verdict-pair__figure--chance">{ chance.central }</p>
            <p class="app-verdict-pair__note">{ format!("between {} and {}", chance.highest, chance.lowest) }</p>
            <p class="app-verdict-pair__open"><a href={compared.link.clone()}>
                { "Open " }{ compared.letter }{ " in the estimate" }
            </a></p>
        </section>
    }
}

/// How far the second is from the first, in a sentence.
pub(crate) fn gap([first, second]: &[Compared; 2]) -> String {
    let change = |from: Share, to: Share| rough_change(to.divided_by(from) + -Share::ONE);
    let penalty = match (first.penalty.central, second.exchanged) {
        (Money::ZERO, Money::ZERO) => "no change".into(),
        (Money::ZERO, _) => return "A’s centre is nothing, so that B’s cannot be set against it.".into(),
        (from, to) => rough_change(to.as_share_of(from) + -Share::ONE),
    };
    let chance = change(first.chance.central, second.chance.central);
    match (penalty.as_str(), chance.as_str()) {
        ("no change", "no change") => "B comes to the same as A. Change a fact of either to see what it does.".into(),
        ("no change", chance) => {
            format!("B’s centre is the same as A’s. A penalty is {} likely to be imposed at all.", more_or_less(chance))
        }
        (penalty, "no change") => {
            format!("B’s centre is {} than A’s. A penalty is as likely.", higher_or_lower(penalty))
        }
        (penalty, chance) => format!(
            "B’s centre is {} than A’s. A penalty is {} likely to be imposed at all.",
            higher_or_lower(penalty),
            more_or_less(chance)
        ),
    }
}

fn higher_or_lower(change: &str) -> String {
    signed(change, "higher", "lower")
}

fn more_or_less(change: &str) -> String {
    signed(change, "more", "less")
}

fn signed(change: &str, more: &str, less: &str) -> String {
    match (change.strip_prefix('+'), change.strip_prefix('−')) {
        (Some(size), _) => format!("{size} {more}"),
        (_, Some(size)) => format!("{size} {less}"),
        _ => change.into(),
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
        check(compared(4_000_000, 4_000_000), "B’s centre is 100% higher than A’s. A penalty is as likely.");
        check(
            compared(2_000_000, 2_000_000),
            "B’s centre is the same as A’s. A penalty is 50% less likely to be imposed at all.",
        );
        check(first.clone(), "B comes to the same as A. Change a fact of either to see what it does.");
        let nothing = [compared(0, 1), compared(5, 1)];
        assert_eq!(gap(&nothing), "A’s centre is nothing, so that B’s cannot be set against it.");
    }
}
