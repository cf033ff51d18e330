//! The little arithmetic that several steps share: medians, counts as reals, which values can be
//! read. Not here: anything with a section of its own.

/// Beyond this a value is no measurement: it keeps every square and sum finite.
const LARGEST: f64 = 1e12;

/// A value that can be calculated with, or none.
pub(super) fn readable(value: f64) -> Option<f64> {
    (value.abs() <= LARGEST).then_some(value)
}

/// A value that can be divided by, or none.
pub(super) fn positive(value: f64) -> Option<f64> {
    (1e-6..=LARGEST).contains(&value).then_some(value)
}

/// A count as a real number.
#[expect(clippy::cast_precision_loss, reason = "counts of measurements are far below 2^52")]
pub(super) fn real(count: usize) -> f64 {
    count as f64
}

/// The median, or none of no values.
pub(super) fn median(values: &[f64]) -> Option<f64> {
    const SMALL: usize = 8;
    let mut small = [0.0; SMALL];
    if let Some(copy) = small.get_mut(..values.len()) {
        copy.copy_from_slice(values);
        copy.sort_unstable_by(f64::total_cmp);
        return middle(copy);
    }
    let mut all = values.to_vec();
    all.sort_unstable_by(f64::total_cmp);
    middle(&all)
}

/// The median of values in order.
pub(super) fn middle(sorted: &[f64]) -> Option<f64> {
    let upper = *sorted.get(sorted.len() / 2)?;
    if sorted.len() % 2 == 1 {
        return Some(upper);
    }
    let lower = *sorted.get(sorted.len() / 2 - 1)?;
    Some(f64::midpoint(lower, upper))
}

/// The last `count` of the values, or all if there are fewer.
pub(super) fn last<T>(values: &[T], count: usize) -> &[T] {
    values.get(values.len().saturating_sub(count)..).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn medians_of_few_and_many() {
        assert_eq!(median(&[]), None);
        assert_eq!(median(&[3.0]), Some(3.0));
        assert_eq!(median(&[4.0, 1.0, 3.0, 2.0]), Some(2.5));
        assert_eq!(median(&[9.0, 8.0, 7.0, 6.0, 5.0, 4.0, 3.0, 2.0, 1.0]), Some(5.0));
    }

    #[test]
    fn what_is_not_finite_or_huge_is_not_read() {
        for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 1e13, -1e300] {
            assert_eq!(readable(value), None);
        }
        assert_eq!(readable(-1e12), Some(-1e12));
        assert_eq!(positive(0.0), None);
        assert_eq!(positive(-1.0), None);
    }

    #[test]
    fn the_last_few() {
        assert_eq!(last(&[1, 2, 3], 2), [2, 3]);
        assert_eq!(last(&[1], 5), [1]);
    }
}
