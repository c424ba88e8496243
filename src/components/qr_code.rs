//! A text as a QR code, to open it on a telephone.

use qrcodegen::{QrCode as Code, QrCodeEcc};
use yew::prelude::*;

/// Properties of [`QrCode`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct QrCodeProps {
    /// The text.
    pub text: AttrValue,
    /// What it is, for those who do not see it.
    pub label: AttrValue,
}

/// So many white squares are around a code, by its standard.
const QUIET: i32 = 4;

/// A text as a QR code.
#[component]
pub fn QrCode(props: &QrCodeProps) -> Html {
    let Ok(code) = Code::encode_text(&props.text, QrCodeEcc::Low) else {
        return html! { <p class="app-qr-code">{ "The link is too long for a QR code; copy it instead." }</p> };
    };
    let size = code.size() + 2 * QUIET;
    html! {
        <svg class="app-qr-code" role="img" aria-label={props.label.clone()} viewBox={format!("0 0 {size} {size}")} shape-rendering="crispEdges">
            <rect width={size.to_string()} height={size.to_string()} fill="#fff" />
            <path d={squares(&code)} fill="#000" />
        </svg>
    }
}

/// The dark squares as one path, those side by side as one stroke.
fn squares(code: &Code) -> String {
    let size = code.size();
    let mut path = String::new();
    for y in 0..size {
        let mut x = 0;
        while x < size {
            let run = (x..size).take_while(|x| code.get_module(*x, y)).count() as i32;
            if run > 0 {
                path.push_str(&format!("M{} {}h{run}v1h-{run}z", x + QUIET, y + QUIET));
            }
            x += run + 1;
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_dark_square_is_drawn_once() {
        let code = Code::encode_text("?v=1&regime=uk&people=5000", QrCodeEcc::Low).expect("it is short");
        let size = code.size();
        let dark =
            (0..size).flat_map(|y| (0..size).map(move |x| (x, y))).filter(|(x, y)| code.get_module(*x, *y)).count();
        let runs = squares(&code);
        let drawn: usize =
            runs.split("h-").skip(1).filter_map(|run| run.split('z').next()?.parse::<usize>().ok()).sum();
        assert_eq!(drawn, dark);
    }

    #[test]
    fn the_longest_link_fits() {
        assert!(Code::encode_text(&"x".repeat(2_900), QrCodeEcc::Low).is_ok());
    }
}
