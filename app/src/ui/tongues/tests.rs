//! What marks become in each place of a page.

use domain::text::Lang;

use super::{bare, is_mark, marked};

fn written(page: &str) -> String {
    super::written(page.replace('[', "\u{fdd0}").replace(']', "\u{fdd2}"))
}

#[test]
fn words_get_the_language_that_is_theirs() {
    for (page, expected) in [
        ("<p>Alma: [Ro].</p>", r#"<p>Alma: <span lang="da">Ro</span>.</p>"#),
        (
            "<p>[Ro] and [ro]</p>",
            r#"<p><span lang="da">Ro</span> and <span lang="da">ro</span></p>"#,
        ),
        (r#"<q lang="da">[Ro]</q>"#, r#"<q lang="da">Ro</q>"#),
        (r#"<img alt="[Ro] > [uro]">[Ro]"#, r#"<img alt="Ro > uro"><span lang="da">Ro</span>"#),
        ("<title>[Ro]</title>[Ro]", r#"<title>Ro</title><span lang="da">Ro</span>"#),
        ("<textarea>[Ro]</textarea>", "<textarea>Ro</textarea>"),
        (
            "<option>[Ro]</option><text x=\"1\">[Ro]</text>",
            "<option>Ro</option><text x=\"1\">Ro</text>",
        ),
        ("<!-- [a] --><b>Ro</b>]", "<!-- a --><b>Ro</b>"),
        ("<p>[Ro</p><p>Ro]</p>", r#"<p><span lang="da">Ro</span></p><p>Ro</p>"#),
        ("<p>Ro</p>", "<p>Ro</p>"),
    ] {
        assert_eq!(written(page), expected);
    }
}

#[test]
fn no_mark_is_left() {
    let text = marked(Lang::Da, "Ro") + &marked(Lang::En, "Calm");
    assert_eq!(bare(&text), "RoCalm");
    assert!(!super::written(format!("<a title='{text}'>{text}")).contains(is_mark));
}
