//! The sentences of the page as they stand in Rust.
//!
//! Texts are found by where they stand and what they look like, and not by a mark, so that saying something in English
//! costs a visitor nothing. What is found too much stays untranslated and is never looked up.

/// Words that stand where words are said, and are read by browsers or links only.
const CODE: [&str; 47] = [
    "A health-software supplier, August 2022",
    "EUR",
    "GBP",
    "appetite",
    "auto",
    "below",
    "budget",
    "case",
    "cases",
    "checkbox",
    "clipboard",
    "compare",
    "dark",
    "de",
    "draws",
    "embed",
    "en",
    "end",
    "estimate",
    "eu",
    "exercise",
    "false",
    "hide",
    "im jahr",
    "light",
    "lock",
    "method",
    "offer",
    "per year",
    "radio",
    "range",
    "risk",
    "scenario",
    "seed",
    "share",
    "start",
    "steps",
    "teach",
    "tell",
    "theme",
    "title",
    "true",
    "uk",
    "visually-hidden",
    "waterfall",
    "whole",
    "years",
];

/// A text of the code, with what stands around it.
#[derive(Debug, PartialEq, Eq)]
struct Text {
    /// What it says.
    said: String,
    /// The code before it on the way back to the last text or line, without blanks.
    before: String,
    /// The letter after it.
    after: Option<char>,
}

/// The messages of a file, in their order; of code that `data/` gives, those that are asked or are names.
pub(super) fn messages(code: &str, generated: bool) -> Vec<String> {
    let tested = code.find("#[cfg(test)]").unwrap_or(code.len());
    let texts = texts(&code[..tested]);
    let told = texts.iter().filter(|text| if generated { is_a_name(text) } else { is_said(text) });
    let mut messages: Vec<String> = Vec::new();
    for text in told {
        let message = template(text.said.trim(), is_filled(text));
        // What has no letters of its own needs no translation.
        let own = message.split(['{', '}']).step_by(2).any(|part| part.chars().any(char::is_alphabetic));
        if own && !messages.contains(&message) {
            messages.push(message);
        }
    }
    messages
}

/// The sentences of a page before its program: its name, and what stands between the tags of its body, but for what
/// programs draw.
pub(super) fn sentences(page: &str) -> Vec<String> {
    let title = page.split_once("<title>").and_then(|(_, rest)| rest.split_once('<')).map(|(title, _)| title);
    let body = page.split_once("<body>").map_or(page, |(_, body)| body);
    let body = body.split_once("<div id=\"app\">").map_or(body, |(body, _)| body);
    let inside = body.split('<').filter_map(|piece| piece.split_once('>')).map(|(_, text)| text);
    let sentences = title.into_iter().chain(inside).map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "));
    sentences.filter(|sentence| sentence.chars().any(char::is_alphabetic)).collect()
}

/// Whether a text of generated code is a name, a question or an answer.
fn is_a_name(text: &Text) -> bool {
    ["label:", "short:", "help:", "matters:", "case:", "so:", "counted:", "Answer::Count("]
        .iter()
        .any(|field| text.before.ends_with(field))
}

/// Whether a text is something that the page says.
fn is_said(text: &Text) -> bool {
    !is_code(text) && (looks_like_words(text) || is_drawn(text) || is_a_word(text))
}

/// Whether a text is for browsers, links or those who read the code.
fn is_code(text: &Text) -> bool {
    let said = text.said.trim();
    let parts = ["app-", "shell-", "__", "://", "={", ".html", "{\"", "-{", "{}-", "./", "</", "serif"];
    CODE.contains(&said)
        || said.starts_with(['#', '?', '/', '&'])
        || parts.iter().any(|part| said.contains(part))
        || ["aria-labelledby=", "env!(", "expect(", "reason="].iter().any(|place| text.before.ends_with(place))
}

/// Whether a text is a sentence, a part of one or a name.
fn looks_like_words(text: &Text) -> bool {
    let said = text.said.trim();
    said.contains(char::is_lowercase) && (said.contains(' ') || said.starts_with(char::is_uppercase))
}

/// Whether a text stands alone in braces; after an equals sign it is an attribute.
fn is_drawn(text: &Text) -> bool {
    text.before.ends_with('{') && !text.before.ends_with("={") && text.after == Some('}')
}

/// Whether a text is a small word that stands where words are said.
fn is_a_word(text: &Text) -> bool {
    let said = text.said.trim();
    let bare = said.trim_matches(['(', ')']);
    if bare.len() < 2 || !bare.chars().all(|c| c.is_alphabetic() || c == '-') {
        return false;
    }
    let after = |places: &[&str]| places.iter().any(|place| text.before.ends_with(place));
    let given =
        |sign: &str| text.before.strip_suffix(sign).is_some_and(|code| is_a_variant(code) || code.ends_with(')'));
    // `"never".into()`, and ` and ` between others.
    let becomes = text.after == Some('.') && !after(&["("]);
    let joins = text.said.starts_with(' ') && text.said.ends_with(' ');
    // What is counted, and in what, and a cell's own name: `quantity::count(text, "hours", …)`, `Uk => ("pounds", …)`.
    let unit = after(&["cell(", "count(text,", "time(text,", "Uk=>(", "Eu=>(", "text(props,Some("]);
    // `label: "nowhere"`, `Low = "low"` and `Self::Guidance => "guidance"`.
    becomes || joins || unit || after(&["label:"]) || given("=") || bare.matches('-').count() < 2 && given("=>")
}

/// Whether code ends in the name of a variant.
fn is_a_variant(code: &str) -> bool {
    let name = code.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    name.starts_with(char::is_uppercase) && name.contains(char::is_lowercase)
}

/// Whether a text is one that something is put into.
fn is_filled(text: &Text) -> bool {
    text.before.ends_with("format!(") || text.before.ends_with("format_args!(")
}

/// A text with a name or a number in each place where something is put in.
fn template(said: &str, filled: bool) -> String {
    if !filled {
        return said.to_owned();
    }
    let (mut message, mut rest, mut places) = (String::new(), said, 0);
    while let Some((before, after)) = rest.split_once('{') {
        let (place, after) = after.split_once('}').unwrap_or((after, ""));
        let name = place.split(':').next().unwrap_or_default();
        places += usize::from(name.is_empty());
        let numbered = places.to_string();
        message.push_str(&format!("{before}{{{}}}", if name.is_empty() { &numbered } else { name }));
        rest = after;
    }
    message + rest
}

/// The texts of some code, in their order.
fn texts(code: &str) -> Vec<Text> {
    let mut found = Vec::new();
    let (mut rest, mut before) = (code, String::new());
    while let Some(first) = rest.chars().next() {
        let length = match rest.as_bytes() {
            [b'/', b'/', ..] => rest.find('\n').unwrap_or(rest.len()),
            // A letter in quotes, which may be a quote; a lifetime has no closing quote after one letter.
            [b'\'', b'\\', _, b'\'', ..] => 4,
            [b'\'', ..] if rest.chars().nth(2) == Some('\'') => rest.chars().take(3).map(char::len_utf8).sum(),
            [b'"', ..] => {
                let (said, length) = read(&rest[1..]);
                let after = rest[1 + length..].chars().find(|c| !c.is_whitespace());
                found.push(Text { said, before: std::mem::take(&mut before), after });
                1 + length
            }
            _ => {
                if !first.is_whitespace() {
                    before.push(first);
                }
                first.len_utf8()
            }
        };
        rest = &rest[length..];
    }
    found
}

/// What a text says, and how many bytes of code it takes with its closing quote.
fn read(code: &str) -> (String, usize) {
    let mut said = String::new();
    let mut letters = code.char_indices();
    while let Some((at, letter)) = letters.next() {
        match letter {
            '"' => return (said, at + 1),
            '\\' => match letters.next().map(|(_, escaped)| escaped) {
                Some('n') => said.push('\n'),
                // A text that goes on in the next line begins where that line does.
                Some('\n') => {
                    let next = code[at + 2..].find(|c: char| !c.is_whitespace()).unwrap_or_default();
                    let blanks = code[at + 2..at + 2 + next].chars().count();
                    letters.by_ref().take(blanks).for_each(drop);
                }
                Some('u') => {
                    let number: String =
                        letters.by_ref().map(|(_, digit)| digit).skip(1).take_while(|digit| *digit != '}').collect();
                    said.extend(u32::from_str_radix(&number, 16).ok().and_then(char::from_u32));
                }
                Some(escaped) => said.push(escaped),
                None => {}
            },
            letter => said.push(letter),
        }
    }
    (said, code.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_is_told_from_what_is_code() {
        let check = |code: &str, expected: &[&str]| assert_eq!(messages(code, false), expected, "{code}");
        check("html! { <p class=\"app-page__note\">{ \"to\" }</p> }", &["to"]);
        check("<a href={\"./\"}>{ \" Start blank \" }</a>", &["Start blank"]);
        check("format!(\"{low} to {}, {:>2}\", x)", &["{low} to {1}, {2}"]);
        check("format!(\"#step-{}\", x); format!(\"{}{}\", a, b)", &[]);
        check("let a = '\"'; // “It's said”\nsay(\"A \\\n        b\")", &["A b"]);
        check("\"never\".into()", &["never"]);
        check("Low = \"low\",", &["low"]);
        check("Self::Statute => \"statute\", _ => \"none\", _ => \" and \"", &["statute", "and"]);
        check("{ \". Not a rule.\" }", &[". Not a rule."]);
        check("Reflect::get(&navigator, &\"share\".into()).expect(\"A page has one.\")", &[]);
        check("words(\"start\"); <p aria-labelledby=\"a-title a-said\">", &[]);
        check("<svg role=\"img\"><a rel=\"noreferrer\">", &[]);
        check("words(\"\", at, \"middle\", text)", &[]);
        check(
            "Err(\"yes or no was expected\".into())\n#[cfg(test)] fn a() { \"A test\" }",
            &["yes or no was expected"],
        );
    }

    #[test]
    fn a_page_is_read_between_its_tags() {
        let page = "<title>Name</title><script>no</script><body><p>One\n two <a href=\"./\">three</a></p><div id=\"app\">no</div>";
        assert_eq!(sentences(page), ["Name", "One two", "three"]);
    }

    #[test]
    fn of_generated_code_the_names_are_taken() {
        let code = "Question { key: \"a b\", label: \"Regime\", help: \"The law.\", example: \"A case.\", answer: Answer::Count(\"people\") }";
        assert_eq!(messages(code, true), ["Regime", "The law.", "people"]);
    }
}
