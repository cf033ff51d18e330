//! Statements over several rows at once: one journey to the engine instead of one for each row.

use super::param::Param;

/// As many rows go in one statement at most: each number of them is a text that the engine prepares
/// and keeps.
const AT_ONCE: usize = 16;

/// The rows in portions, each as the text of its statement, `before ($1, $2), ($3, $4) after`, with
/// its values.
pub(crate) fn portions(
    (before, after): (&str, &str),
    rows: Vec<Vec<Param>>,
) -> Vec<(String, Vec<Param>)> {
    let mut left = rows.into_iter().peekable();
    let mut portions = Vec::new();
    while left.peek().is_some() {
        let (mut places, mut values) = (Vec::new(), Vec::new());
        for row in left.by_ref().take(AT_ONCE) {
            let first = values.len() + 1;
            values.extend(row);
            let row: Vec<_> = (first..=values.len()).map(|place| format!("${place}")).collect();
            places.push(format!("({})", row.join(", ")));
        }
        portions.push((format!("{before} {}{after}", places.join(", ")), values));
    }
    portions
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::db::param::params;

    #[test]
    fn each_value_has_its_place() {
        let rows = (0..17_i64).map(|number| params![number, "x"]).collect();
        let portions = portions(("insert into a values", " returning b"), rows);
        let [(first, values), (second, last)] = &portions[..] else { panic!("two portions") };
        assert!(first.starts_with("insert into a values ($1, $2), ($3, $4), ($5"), "{first}");
        assert!(first.ends_with("($31, $32) returning b"), "{first}");
        assert_eq!(values.len(), 32);
        assert_eq!(second, "insert into a values ($1, $2) returning b");
        assert_eq!(*last, params![16_i64, "x"]);
    }
}
