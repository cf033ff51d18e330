//! Both axes: which values and months are named, and that nothing is clipped away.

use super::super::scale::number;
use super::*;

/// The labels of the vertical axis, from below.
fn labels(curve: &Curve) -> Vec<String> {
    let svg = curve.wide();
    let document = Document::parse(&svg).expect("well-formed");
    of_class(document.root_element(), "end")
        .map(|n| n.text().unwrap_or_default().to_owned())
        .collect()
}

fn with(axis: Axis, values: &[f64]) -> Curve {
    let raters = vec![weekly(0, values, false)];
    Curve { axis, raters, aim: None, flags: Vec::new(), ..curve() }
}

#[test]
fn counts_begin_at_nothing() {
    assert_eq!(labels(&with(Axis::Count, &[7.0, 8.0])), ["0", "2", "4", "6", "8"]);
    assert_eq!(labels(&with(Axis::Count, &[])), ["0", "1"]);
    assert_eq!(labels(&with(Axis::Count, &[0.0])), ["0", "1"]);
    assert_eq!(labels(&with(Axis::Count, &[24.0])), ["0", "5", "10", "15", "20"]);
    assert_eq!(labels(&with(Axis::Count, &[430.0])), ["0", "100", "200", "300", "400"]);
}

#[test]
fn ratings_have_the_ends_of_their_scale() {
    let rating = |min, max| Axis::Rating { min, max };
    assert_eq!(labels(&with(rating(0.0, 10.0), &[4.0])), ["0", "5", "10"]);
    assert_eq!(labels(&with(rating(1.0, 5.0), &[4.0])), ["1", "2", "3", "4", "5"]);
    assert_eq!(labels(&with(rating(0.0, 100.0), &[])), ["0", "50", "100"]);
    assert_eq!(labels(&with(rating(0.0, 1.0), &[])), ["0", "1"]);
    assert_eq!(labels(&with(rating(5.0, 5.0), &[3.0])), ["0", "1", "2", "3"]);
}

#[test]
fn values_outside_the_scale_make_it_longer() {
    let rating = Axis::Rating { min: 0.0, max: 10.0 };
    assert_eq!(labels(&with(rating.clone(), &[12.0])), ["0", "5", "10", "15"]);
    assert_eq!(labels(&with(rating.clone(), &[-1.5])), ["−5", "0", "5", "10"]);
    assert_eq!(labels(&with(Axis::Count, &[-3.0, 7.0])), ["−4", "−2", "0", "2", "4", "6"]);
    for far in [12.0, -40.0, 1e6, 1e9] {
        let curve = with(rating.clone(), &[4.0, far, 5.0]);
        look_at(&curve, |svg| {
            let ground = way(of_class(svg, "axis").next().expect("the ground line"))[0].1;
            let heights: Vec<_> = of_class(svg, "dot").map(|n| number_in(n, "cy")).collect();
            assert!(heights.iter().all(|y| (46..=ground).contains(y)), "{far}: {heights:?}");
            assert_ne!(heights[0], heights[1]);
        });
    }
}

#[test]
fn levels_are_named_and_long_names_cut() {
    let levels: Vec<_> = (-2_i8..=2).map(|l| (f64::from(l), format!("{l:+}"))).collect();
    let curve = with(Axis::Levels(levels), &[-2.0, 1.0]);
    assert_eq!(labels(&curve), ["-2", "-1", "+0", "+1", "+2"]);
    look_at(&curve, |svg| {
        assert_eq!(of_class(svg, "now").next().expect("the last").text(), Some("+1"));
    });
    let long = "Jeg er med i mindst halvdelen af timerne på min egen måde";
    let curve = with(Axis::Levels(vec![(0.0, long.into()), (1.0, "alle".into())]), &[0.0]);
    assert_eq!(labels(&curve), ["Jeg er med…", "alle"]);
    look_at(&curve, |svg| assert_eq!(of_class(svg, "now").count(), 0));
}

#[test]
fn numbers_are_written_as_they_are_read() {
    let cases = [
        (3.0, "3"),
        (2.5, "2,5"),
        (-0.25, "−0,25"),
        (0.333, "0,33"),
        (-0.001, "0"),
        (1200.0, "1200"),
    ];
    for (value, text) in cases {
        assert_eq!(number(value, ','), text);
    }
    assert_eq!(number(2.5, '.'), "2.5");
}

/// The names under the horizontal axis, from the left.
fn named(svg: &str) -> Vec<String> {
    let document = Document::parse(svg).expect("well-formed");
    let texts = document.descendants().filter(|n| n.has_tag_name("text"));
    let names = texts.filter(|n| !n.has_attribute("class"));
    names.map(|n| n.text().unwrap_or_default().to_owned()).collect()
}

#[test]
fn every_month_is_named_on_wide_screens_and_every_second_on_phones() {
    let curve = curve();
    let all = ["feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
    assert_eq!(named(&curve.wide()), all);
    assert_eq!(named(&curve.narrow()), ["mar", "maj", "jul", "sep", "nov"]);
}

#[test]
fn long_curves_name_years_in_january() {
    let mut curve = curve();
    curve.raters = vec![(0..150).map(|w| weekly(7 * w, &[4.0], false)[0]).collect()];
    assert_eq!(
        named(&curve.wide()),
        ["2026", "apr", "jul", "okt", "2027", "apr", "jul", "okt", "2028", "apr", "jul", "okt"]
    );
    assert_eq!(named(&curve.narrow()), ["2026", "jul", "2027", "jul", "2028", "jul"]);
}

#[test]
fn one_day_still_has_a_month_beside_it() {
    for offset in [0, 14, 40, 200] {
        let mut curve = with(Axis::Count, &[]);
        (curve.phases, curve.voices, curve.aim) = (Vec::new(), Vec::new(), None);
        curve.as_of = on(offset);
        assert!(!named(&curve.narrow()).is_empty(), "day {offset}");
    }
}

#[test]
fn the_ends_of_time_do_not_break_it() {
    let mut curve = curve();
    curve.raters[0][0].date = Date::MIN;
    curve.as_of = Date::MAX;
    curve.holidays.push((Date::MIN, Date::MAX));
    look_at(&curve, |svg| assert_eq!(count(svg, "base"), 3));
}
