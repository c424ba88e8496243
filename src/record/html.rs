//! A frame as lines to paste into another page.

/// The height of a frame before it has told its own.
pub const FIRST_HEIGHT: u32 = 480;

/// A frame.
#[derive(Clone, Copy, Debug)]
pub struct Frame<'a> {
    /// The address of the page, without a link.
    pub page: &'a str,
    /// The link that it opens.
    pub link: &'a str,
    /// What it is called for those who do not see it.
    pub title: &'a str,
    /// The height that it told.
    pub height: Option<u32>,
}

impl Frame<'_> {
    /// The lines of the frame alone.
    #[must_use]
    pub fn print(self) -> String {
        // A little room, since fonts differ from device to device.
        let height = self.height.unwrap_or(FIRST_HEIGHT).div_ceil(20) * 20 + 20;
        format!(
            "<iframe src=\"{}\" title=\"{}\" width=\"100%\" height=\"{height}\" loading=\"lazy\" style=\"border: 0\" allow=\"clipboard-write; web-share\"></iframe>",
            attribute(&format!("{}{}", self.page, self.link)),
            attribute(self.title),
        )
    }

    /// The lines of the element whose height follows that of the frame in it.
    #[must_use]
    pub fn print_element(self) -> String {
        format!(
            "<script src=\"{}amerce-estimator.js\" defer></script>\n<amerce-estimator>\n  {}\n</amerce-estimator>",
            attribute(self.page),
            self.print()
        )
    }
}

/// A text as the value of an attribute in HTML.
fn attribute(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_pasted_is_one_frame_whatever_the_title() {
        let lines = Frame {
            page: "https://example.org/amerce/",
            link: "?v=1&regime=uk&title=A+%22B%22",
            title: "A \"B\" <script> & C",
            height: Some(333),
        };
        let frame = "<iframe src=\"https://example.org/amerce/?v=1&amp;regime=uk&amp;title=A+%22B%22\" \
                     title=\"A &quot;B&quot; &lt;script&gt; &amp; C\" width=\"100%\" height=\"360\" loading=\"lazy\" \
                     style=\"border: 0\" allow=\"clipboard-write; web-share\"></iframe>";
        assert_eq!(lines.print(), frame);
        let element = lines.print_element();
        assert!(
            element.starts_with("<script src=\"https://example.org/amerce/amerce-estimator.js\" defer></script>\n")
        );
        assert!(element.contains(frame), "{element}");
    }
}
