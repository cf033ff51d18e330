//! What stands in the picture: names for screen readers, dots, lines and where they break.

use std::collections::HashSet;

use super::*;

#[test]
fn a_screen_reader_gets_title_and_finding() {
    for (svg, name) in both(&curve()).iter().zip(["wide", "narrow"]) {
        let document = Document::parse(svg).expect("well-formed");
        let svg = document.root_element();
        assert_eq!(svg.attribute("role"), Some("img"));
        assert_eq!(svg.attribute("class"), Some(format!("chart chart-{name}").as_str()));
        let named_by = |id: &str| {
            let node = svg.children().find(|n| n.attribute("id") == Some(id)).expect("the id");
            (node.tag_name().name().to_owned(), node.text().unwrap_or_default().to_owned())
        };
        let ids = svg.attribute("aria-labelledby").expect("a name");
        let named: Vec<_> = ids.split(' ').map(named_by).collect();
        assert_eq!(named[0], ("title".into(), "Konflikter i frikvarteret pr. uge".into()));
        assert_eq!(named[1], ("desc".into(), "Faldet fra 7 til 3. Målet er 2.".into()));
    }
}

#[test]
fn ids_are_unique_on_the_page_and_without_blanks() {
    let mut first = curve();
    first.id = "goal 1/æ".into();
    let page = both(&first).concat() + &both(&curve()).concat();
    let page = format!("<div>{page}</div>");
    let document = Document::parse(&page).expect("well-formed");
    let ids: Vec<_> = document.descendants().filter_map(|n| n.attribute("id")).collect();
    assert_eq!(ids.len(), 8);
    assert_eq!(ids.iter().collect::<HashSet<_>>().len(), 8);
    assert!(ids.iter().all(|id| !id.contains([' ', '"', '/'])), "{ids:?}");
}

#[test]
fn words_are_escaped() {
    let mut curve = curve();
    curve.title = "<script>&\u{1}\"".into();
    curve.phases[0].label = "<b>&amp;".into();
    curve.flags[1].label = "a<b".into();
    curve.months[2] = "<i>".into();
    look_at(&curve, |svg| {
        assert_eq!(svg.first_element_child().expect("title").text(), Some("<script>& \""));
        assert!(texts(svg).contains(&"a<b".to_owned()));
        assert!(texts(svg).contains(&"<i>".to_owned()));
        assert!(svg.descendants().all(|n| !["script", "b", "i"].contains(&n.tag_name().name())));
    });
}

#[test]
fn every_measurement_has_its_dot() {
    look_at(&curve(), |svg| {
        assert_eq!(count(svg, "base"), 3);
        assert_eq!(count(svg, "dot"), 18);
        assert_eq!(count(svg, "goal"), 2);
        assert_eq!(count(svg, "aim"), 1);
        assert_eq!(count(svg, "phase"), 2);
        assert_eq!(count(svg, "bubble"), 3);
        assert_eq!(count(svg, "thread"), 3);
        assert_eq!(count(svg, "away"), 2);
        let last = of_class(svg, "now").next().expect("the last value");
        assert_eq!(last.text(), Some("3"));
    });
}

#[test]
fn the_line_breaks_at_a_new_phase_and_over_a_summer() {
    look_at(&curve(), |svg| {
        let pieces: Vec<_> = of_class(svg, "line").map(way).collect();
        assert_eq!(pieces.iter().map(Vec::len).collect::<Vec<_>>(), [3, 6, 3, 9]);
        for phase in of_class(svg, "phase").map(way) {
            let x = phase[0].0;
            let crossed = |p: &Vec<(i32, i32)>| p[0].0 < x && p[p.len() - 1].0 > x;
            assert!(!pieces.iter().any(crossed), "a line crosses the phase at {x}");
        }
    });
}

#[test]
fn a_phase_that_begins_on_a_measuring_day_owns_that_measurement() {
    let mut curve = curve();
    curve.phases.truncate(1);
    curve.phases[0].date = on(60);
    look_at(&curve, |svg| {
        let pieces: Vec<_> = of_class(svg, "line").map(|n| way(n).len()).collect();
        assert_eq!(pieces, [5, 4, 3, 9]);
    });
}

#[test]
fn only_weekly_series_break_over_gaps() {
    let mut curve = curve();
    curve.weekly = false;
    look_at(&curve, |svg| {
        let pieces: Vec<_> = of_class(svg, "line").map(|n| way(n).len()).collect();
        assert_eq!(pieces, [3, 6, 12]);
    });
}

#[test]
fn measurements_may_come_in_any_order() {
    let mut turned = curve();
    turned.raters[0].reverse();
    assert_eq!(turned.wide(), curve().wide());
}

#[test]
fn one_measurement_is_a_dot_and_none_is_an_empty_plane() {
    let mut curve = curve();
    curve.raters[0].truncate(1);
    look_at(&curve, |svg| {
        assert_eq!((count(svg, "base"), count(svg, "line")), (1, 0));
        assert_eq!(of_class(svg, "now").count(), 1);
    });
    curve.raters.clear();
    look_at(&curve, |svg| {
        assert_eq!(
            (count(svg, "base"), count(svg, "line"), of_class(svg, "now").count()),
            (0, 0, 0)
        );
        assert!(texts(svg).contains(&"0".to_owned()));
    });
}

#[test]
fn the_spark_shows_line_phases_target_and_last_dot() {
    let curve = curve();
    let phases: Vec<_> = curve.phases.iter().map(|p| p.date).collect();
    let svg = spark(&curve.axis, &curve.raters[0], &phases, Some(2.0), true);
    let document = Document::parse(&svg).expect("well-formed");
    let svg = document.root_element();
    assert_eq!(svg.attribute("aria-hidden"), Some("true"));
    assert_eq!(svg.attribute("viewBox"), Some("0 0 150 52"));
    assert_eq!(["line", "phase", "aim", "dot"].map(|class| count(svg, class)), [4, 2, 1, 1]);
    assert!(Document::parse(&spark(&Axis::Count, &[], &[], None, true)).is_ok());
}

#[test]
fn every_class_has_a_rule_in_the_stylesheet() {
    let css = include_str!("../../../../style/chart.css");
    let mut curve = curve();
    curve.raters = (0..4).map(|r| weekly(20 + r, &[4.0, 3.0], r < 2)).collect();
    curve.raters[1][0] = curve.raters[0][0];
    let key = [key_base(), key_aim(), key_flag(), key_phase()].concat()
        + &(0..4).map(key_line).collect::<String>();
    let page = format!("<div>{}{key}</div>", both(&curve).concat());
    let document = Document::parse(&page).expect("well-formed");
    let classes: HashSet<_> = document
        .descendants()
        .filter_map(|n| n.attribute("class"))
        .flat_map(|all| all.split(' '))
        .collect();
    assert!(classes.len() > 20, "{classes:?}");
    for class in classes {
        assert!(
            css.contains(&format!(".{class} ")) || css.contains(&format!(".{class},")),
            "{class}"
        );
    }
}
