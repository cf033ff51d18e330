//! Curves nobody drew by hand: whatever comes in, the picture is well-formed, made of whole
//! numbers, inside its view box, and no two texts meet.

use proptest::option;
use proptest::prelude::*;

use super::super::words::{EM, USUAL_EM, bold_width_of, width_of};
use super::any::{any_curve, any_value};
use super::*;

/// Left, top, right, bottom.
type Box = (i32, i32, i32, i32);

/// What a text covers at the largest text size, by the same widths the drawing goes by.
fn covered(text: Node) -> Box {
    let words = text.text().unwrap_or_default();
    let class = text.attribute("class").unwrap_or_default();
    let (width, em) = match class {
        "now" => (bold_width_of(words) * 3 / 2, EM * 3 / 2),
        "phase-name" => (bold_width_of(words), EM),
        "phase-name tight" => (bold_width_of(words) * USUAL_EM / EM, USUAL_EM),
        _ => (width_of(words), EM),
    };
    let (x, y) = (number_in(text, "x"), number_in(text, "y"));
    let left = match class {
        "mid" => x - width / 2,
        "end" => x - width,
        _ => x,
    };
    (left, y - em * 4 / 5, left + width, y + em / 5)
}

fn spots(node: Node) -> Vec<(i32, i32)> {
    match node.tag_name().name() {
        "path" => way(node),
        "circle" => {
            let [x, y, r] = ["cx", "cy", "r"].map(|name| number_in(node, name));
            vec![(x - r, y - r), (x + r, y + r)]
        }
        "rect" => {
            let [x, y, w, h] = ["x", "y", "width", "height"].map(|name| number_in(node, name));
            vec![(x, y), (x + w, y + h)]
        }
        "text" => {
            let (left, top, right, bottom) = covered(node);
            vec![(left, top), (right, bottom)]
        }
        _ => Vec::new(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        // A failing case belongs into a test with a name, not into a folder of its own.
        failure_persistence: None,
        ..ProptestConfig::with_cases(200)
    })]

    #[test]
    fn any_curve_can_be_drawn(curve in any_curve()) {
        let sizes = [(760, 360), (360, 330)];
        for (svg, (width, height)) in both(&curve).iter().zip(sizes) {
            let document = Document::parse(svg).map_err(|e| TestCaseError::fail(e.to_string()))?;
            for node in document.descendants() {
                for (x, y) in spots(node) {
                    prop_assert!((0..=width).contains(&x) && (0..=height).contains(&y), "{node:?}");
                }
            }
            let texts: Vec<_> = document.descendants().filter(|n| n.has_tag_name("text")).collect();
            let boxes: Vec<Box> = texts.iter().map(|t| covered(*t)).collect();
            for (i, a) in boxes.iter().enumerate() {
                for (j, b) in boxes[..i].iter().enumerate() {
                    let meet = a.0 < b.2 && b.0 < a.2 && a.1 < b.3 && b.1 < a.3;
                    prop_assert!(!meet, "{:?} {a:?} over {:?} {b:?}", texts[i].text(), texts[j].text());
                }
            }
            let drawn = document.descendants().filter(|n| {
                let class = n.attribute("class").unwrap_or_default();
                ["dot", "base", "ring"].iter().any(|c| class.split(' ').any(|one| one == *c))
            });
            let measured = curve.raters.iter().flatten().filter(|p| p.value.is_finite());
            prop_assert_eq!(drawn.count(), measured.count());
        }
    }

    #[test]
    fn any_spark_can_be_drawn(curve in any_curve(), target in option::of(any_value())) {
        let points = curve.raters.first().cloned().unwrap_or_default();
        let phases: Vec<_> = curve.phases.iter().map(|p| p.date).collect();
        let svg = spark(&curve.axis, &points, &phases, target, curve.weekly);
        let document = Document::parse(&svg).map_err(|e| TestCaseError::fail(e.to_string()))?;
        for (x, y) in document.descendants().flat_map(spots) {
            prop_assert!((0..=150).contains(&x) && (0..=52).contains(&y), "{x} {y} in {svg}");
        }
    }
}
