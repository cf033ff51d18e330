//! How a picture begins: its size, and its name and finding for those who do not see it.

use std::fmt::Write;

use super::Curve;
use super::sheet::Size;
use super::svg::escape;

/// The opening tag, title and description of a curve.
pub(super) fn open(curve: &Curve, size: &Size) -> String {
    let mut out = String::with_capacity(8 * 1024);
    // Ids and the list of them know no blanks.
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let id: String = curve.id.chars().map(|c| if is_plain(c) { c } else { '-' }).collect();
    let Size { name, width, height, .. } = size;
    let _ = write!(
        out,
        r#"<svg class="chart chart-{name}" viewBox="0 0 {width} {height}" role="img" aria-labelledby="{id}-{name}-t {id}-{name}-d"><title id="{id}-{name}-t">"#
    );
    escape(&mut out, &curve.title);
    let _ = write!(out, r#"</title><desc id="{id}-{name}-d">"#);
    escape(&mut out, &curve.description);
    out.push_str("</desc>");
    out
}
