//! Several who measure the same.

use std::collections::HashSet;

use super::*;

#[test]
fn raters_differ_by_shape_and_stroke_and_are_never_joined() {
    let mut curve = curve();
    curve.raters =
        (0_u8..4).map(|r| weekly(20, &[f64::from(r), f64::from(r) + 4.0], r == 3)).collect();
    curve.phases.clear();
    look_at(&curve, |svg| {
        let lines: Vec<_> = of_class(svg, "line").map(|n| n.attribute("class")).collect();
        let strokes = ["line", "line line-two", "line line-three", "line line-four"];
        assert_eq!(lines, strokes.map(Some));
        assert_eq!(svg.descendants().filter(|n| n.has_tag_name("circle")).count(), 2);
        for class in ["dot", "dot two", "dot three", "base four"] {
            assert_eq!(count(svg, class), 2, "{class}");
        }
        let shapes: HashSet<_> = ["two", "three", "four"]
            .map(|c| of_class(svg, c).next().expect(c).attribute("d").expect("d"))
            .map(|d| d.trim_start_matches(|c: char| c != 'm').to_owned())
            .into();
        assert_eq!(shapes.len(), 3);
    });
}

#[test]
fn the_same_value_on_the_same_day_is_an_open_ring() {
    let mut curve = curve();
    curve.raters = vec![
        weekly(20, &[4.0, 4.0, 5.0], false),
        weekly(20, &[4.0, 5.0, 5.0], false),
        weekly(20, &[4.0, 6.0, 1.0], false),
    ];
    look_at(&curve, |svg| {
        assert_eq!((count(svg, "dot"), count(svg, "dot two"), count(svg, "dot three")), (3, 1, 2));
        assert_eq!(count(svg, "ring"), 3);
        // Both ended with 5: it is written once.
        let last: Vec<_> = of_class(svg, "now").filter_map(|n| n.text()).collect();
        assert_eq!(last, ["5", "1"]);
        // The third's ring leaves room for the second's.
        let widths: Vec<_> = of_class(svg, "ring")
            .map(|n| way(n).into_iter().map(|(x, _)| x))
            .map(|xs| xs.clone().max().unwrap_or(0) - xs.min().unwrap_or(0))
            .collect();
        assert_eq!(widths[0], widths[1]);
        assert!(widths[2] > widths[0]);
        // A diamond is free of the dot inside if its sides are, at 0.7 of its half width.
        let dot = number_in(of_class(svg, "dot").next().expect("a dot"), "r");
        assert!(widths[0] * 7 / 20 > dot, "{widths:?}");
    });
}
