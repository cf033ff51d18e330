//! Numbered marks in a row (phases above the curve, the child's words below): they stand at their
//! dates, move aside for each other, and share one mark where the row is full.

use super::words::bold_width_of;

/// Clear space between two marks.
const GAP: i32 = 2;

/// A mark that would stand farther from its date than this joins its neighbour.
const FAR: i32 = 40;

/// One mark of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Mark {
    /// The places of the dates it stands for, from left to right; at least one.
    pub(super) dates: Vec<i32>,
    /// Where its middle came to stand.
    pub(super) at: i32,
    /// Full width.
    pub(super) width: i32,
    /// First and last number it stands for.
    pub(super) numbers: (u32, u32),
}

impl Mark {
    /// "3", or "3–5" when it stands for several.
    pub(super) fn text(&self) -> String {
        match self.numbers {
            (first, last) if first == last => first.to_string(),
            (first, last) => format!("{first}–{last}"),
        }
    }

    fn first(&self) -> i32 {
        self.dates[0]
    }

    fn last(&self) -> i32 {
        self.dates[self.dates.len() - 1]
    }

    /// How far it stands outside its dates.
    fn astray(&self) -> i32 {
        (self.first() - self.at).max(self.at - self.last())
    }

    fn grow(&mut self, least: i32) {
        self.width = least.max(bold_width_of(&self.text()) + 6);
    }
}

/// The marks of `wishes` (number, place) between `left` and `right`, none over another and none
/// far from its date. `least` is the width of a mark with one figure.
pub(super) fn row(wishes: &[(u32, i32)], left: i32, right: i32, least: i32) -> Vec<Mark> {
    let mut marks: Vec<Mark> = wishes
        .iter()
        .map(|&(no, x)| Mark { dates: vec![x], at: x, width: 0, numbers: (no, no) })
        .collect();
    for mark in &mut marks {
        mark.grow(least);
    }
    marks.sort_by_key(|m| (m.dates[0], m.numbers));
    loop {
        let full = marks.iter().map(|m| m.width + GAP).sum::<i32>() > right - left;
        spread(&mut marks, left, right);
        let Some(worst) = (0..marks.len()).max_by_key(|i| marks[*i].astray()) else { break };
        if marks.len() == 1 || !full && marks[worst].astray() <= FAR {
            break;
        }
        join(&mut marks, worst, least);
    }
    marks
}

/// Makes one mark of the mark at `index` and its nearer neighbour.
fn join(marks: &mut Vec<Mark>, index: usize, least: i32) {
    let apart = |i: usize| marks[i].first() - marks[i - 1].last();
    let right = match index {
        0 => 1,
        end if end + 1 == marks.len() => end,
        inner if apart(inner) <= apart(inner + 1) => inner,
        inner => inner + 1,
    };
    let gone = marks.remove(right);
    let kept = &mut marks[right - 1];
    kept.dates.extend(gone.dates);
    kept.numbers.0 = kept.numbers.0.min(gone.numbers.0);
    kept.numbers.1 = kept.numbers.1.max(gone.numbers.1);
    kept.grow(least);
}

/// Moves the marks aside for each other, as little as possible (least squares: without their
/// widths the places must not fall, so neighbours that would are pooled at their mean).
fn spread(marks: &mut [Mark], left: i32, right: i32) {
    let mut before = Vec::with_capacity(marks.len());
    let mut edge = 0;
    for mark in marks.iter() {
        before.push(edge + mark.width / 2);
        edge += mark.width + GAP;
    }
    // (sum of the wished places, how many)
    let mut pools: Vec<(i32, i32)> = Vec::with_capacity(marks.len());
    for (mark, before) in marks.iter().zip(&before) {
        let mut pool = (i32::midpoint(mark.first(), mark.last()) - before, 1);
        while let Some(last) = pools.last() {
            if last.0 / last.1 <= pool.0 / pool.1 {
                break;
            }
            pool = (pool.0 + last.0, pool.1 + last.1);
            pools.pop();
        }
        pools.push(pool);
    }
    let most = (right - edge + GAP).max(left);
    let places = pools.iter().flat_map(|(sum, many)| {
        std::iter::repeat_n(
            (sum / many).clamp(left, most),
            usize::try_from(*many).unwrap_or_default(),
        )
    });
    for ((mark, place), before) in marks.iter_mut().zip(places).zip(before) {
        mark.at = place + before;
    }
}
