//! The small pictures of the key. Its words are the page's.

/// A measurement made before the first intervention.
#[must_use]
pub const fn key_base() -> &'static str {
    r#"<svg class="chart" viewBox="0 0 28 16" aria-hidden="true"><circle class="base" cx="14" cy="8" r="5"/></svg>"#
}

/// The line and dot of a rater, counted from 0 in the order of the curve.
#[must_use]
pub const fn key_line(rater: usize) -> &'static str {
    match rater % 4 {
        0 => {
            r#"<svg class="chart" viewBox="0 0 28 16" aria-hidden="true"><path class="line" d="M0 8h28"/><circle class="dot" cx="14" cy="8" r="5"/></svg>"#
        }
        1 => {
            r#"<svg class="chart" viewBox="0 0 28 16" aria-hidden="true"><path class="line line-two" d="M0 8h28"/><path class="dot two" d="M14 1l7 7l-7 7l-7-7z"/></svg>"#
        }
        2 => {
            r#"<svg class="chart" viewBox="0 0 28 16" aria-hidden="true"><path class="line line-three" d="M0 8h28"/><path class="dot three" d="M9 3h10v10h-10z"/></svg>"#
        }
        _ => {
            r#"<svg class="chart" viewBox="0 0 28 16" aria-hidden="true"><path class="line line-four" d="M0 8h28"/><path class="dot four" d="M14 1l7 12h-14z"/></svg>"#
        }
    }
}

/// The dashed line to the target.
#[must_use]
pub const fn key_aim() -> &'static str {
    r#"<svg class="chart" viewBox="0 0 28 16" aria-hidden="true"><path class="aim" d="M0 8h28"/></svg>"#
}

/// A milestone or the target.
#[must_use]
pub const fn key_flag() -> &'static str {
    r#"<svg class="chart" viewBox="0 0 28 20" aria-hidden="true"><path class="goal" d="M10 19v-17h11l-3 4l3 4h-11"/></svg>"#
}

/// A change of intervention.
#[must_use]
pub const fn key_phase() -> &'static str {
    r#"<svg class="chart" viewBox="0 0 28 16" aria-hidden="true"><path class="phase" d="M14 0v16"/></svg>"#
}
