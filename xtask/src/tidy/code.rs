//! Rust without its comments and texts, so that only code is searched for words.

/// The code, with every comment and the inside of every text blanked out; the lines stay where they are.
pub(super) fn code(text: &str) -> String {
    let mut code = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = blank(rest, &code);
        if length == 0 {
            code.push(first);
            rest = &rest[first.len_utf8()..];
        } else {
            let blanked = rest[..length].chars();
            code.extend(blanked.map(|c| if c == '\n' { '\n' } else { ' ' }));
            rest = &rest[length..];
        }
    }
    code
}

/// How many bytes at the start are a comment, a text or a letter in quotes.
fn blank(rest: &str, before: &str) -> usize {
    if rest.starts_with("//") {
        return rest.find('\n').unwrap_or(rest.len());
    }
    if rest.starts_with("/*") {
        return block_comment(rest);
    }
    let in_a_word = before.ends_with(|c: char| c.is_alphanumeric() || c == '_');
    if rest.starts_with('r') && !in_a_word {
        return raw_text(rest);
    }
    match rest.as_bytes() {
        [b'"', ..] => quoted(rest, '"'),
        // A lifetime has no closing quote after one letter.
        [b'\'', b'\\', ..] => quoted(rest, '\''),
        [b'\'', ..] => letter(rest),
        _ => 0,
    }
}

/// Block comments may hold block comments.
fn block_comment(rest: &str) -> usize {
    let mut depth = 0_usize;
    let mut at = 0;
    while at < rest.len() {
        match &rest.as_bytes()[at..] {
            [b'/', b'*', ..] => {
                depth += 1;
                at += 2;
            }
            [b'*', b'/', ..] => {
                depth -= 1;
                at += 2;
                if depth == 0 {
                    return at;
                }
            }
            _ => at += 1,
        }
    }
    rest.len()
}

fn raw_text(rest: &str) -> usize {
    let hashes = rest[1..].bytes().take_while(|byte| *byte == b'#').count();
    let open = 1 + hashes;
    if !rest[open..].starts_with('"') {
        return 0;
    }
    let close = format!("\"{}", "#".repeat(hashes));
    let inside = &rest[open + 1..];
    inside.find(&close).map_or(rest.len(), |end| open + 1 + end + close.len())
}

fn quoted(rest: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, c) in rest.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            c if c == quote => return at + c.len_utf8(),
            _ => {}
        }
    }
    rest.len()
}

fn letter(rest: &str) -> usize {
    let mut letters = rest.char_indices().skip(1);
    match (letters.next(), letters.next()) {
        (Some(_), Some((at, '\''))) => at + 1,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_texts_are_blanked_out() {
        let check = |text: &str, expected: &str| assert_eq!(code(text), expected, "{text}");
        check("a // b\nc", "a     \nc");
        check("a /* b /* c */ d */ e", "a                   e");
        check("a(\"b\")", "a(   )");
        check(r#"a("\"b") c"#, "a(     ) c");
        check("r\"b\" c", "     c");
        check("r#\"b\"c\"# d", "         d");
        check("for_r\"b\"", "for_r   ");
        check("'b' c '\\n' d", "    c      d");
        check("&'a str, &'b str", "&'a str, &'b str");
        check("a \"b\nc\" d", "a   \n   d");
        check("\"£\" 2", "    2");
    }
}
