//! Marks and texts that want the same place.

use std::collections::HashSet;

use super::super::crowd::row;
use super::super::words::{bold_width_of, cut, width_of};
use super::*;

#[test]
fn marks_with_room_stand_at_their_dates() {
    let marks = row(&[(2, 300), (1, 100)], 0, 700, 26);
    assert_eq!(
        marks.iter().map(|m| (m.text(), m.at)).collect::<Vec<_>>(),
        [("1".to_owned(), 100), ("2".to_owned(), 300)]
    );
}

#[test]
fn marks_on_one_day_stand_around_it() {
    let marks = row(&[(1, 100), (2, 100), (3, 100)], 0, 700, 26);
    assert_eq!(marks.iter().map(|m| m.at).collect::<Vec<_>>(), [72, 100, 128]);
    let at_the_edge = row(&[(1, 5), (2, 5)], 2, 700, 26);
    assert_eq!(at_the_edge.iter().map(|m| m.at).collect::<Vec<_>>(), [15, 43]);
}

#[test]
fn a_full_row_shares_marks() {
    let many: Vec<_> = (1..=60).map(|no| (no, i32::try_from(no).unwrap_or(0) * 5)).collect();
    let marks = row(&many, 2, 358, 26);
    assert!(marks.len() > 3 && marks.len() < 14, "{}", marks.len());
    assert_eq!(marks.iter().map(|m| m.dates.len()).sum::<usize>(), 60);
    let numbers: Vec<_> = marks.iter().map(|m| m.numbers).collect();
    assert!(numbers.windows(2).all(|two| two[0].1 + 1 == two[1].0), "{numbers:?}");
    for two in marks.windows(2) {
        assert!(two[0].at + two[0].width / 2 < two[1].at - two[1].width / 2);
    }
    assert!(marks.iter().any(|m| m.text().contains('–')));
}

#[test]
fn a_row_that_is_a_little_too_full_stays_inside() {
    let many: Vec<_> = (0..26).map(|i| (7, i * 27)).collect();
    let marks = row(&many, 0, 700, 26);
    assert!(marks[0].at - marks[0].width / 2 >= 0);
    let last = &marks[marks.len() - 1];
    assert!(last.at + last.width / 2 <= 700, "{last:?}");
}

#[test]
fn names_are_cut_between_words_and_not_after_a_small_one() {
    let name = "Sociale historier i klassen";
    assert_eq!(cut(name, 1_000, 10, width_of).as_deref(), Some(name));
    let room = width_of("Sociale historier i kl…");
    assert_eq!(cut(name, room, 10, width_of).as_deref(), Some("Sociale historier…"));
    assert_eq!(cut(name, width_of("Sociale…"), 10, width_of), None);
    assert!(bold_width_of(name) > width_of(name));
}

#[test]
fn phase_names_stand_where_there_is_room() {
    look_at(&curve(), |svg| {
        let names: Vec<_> = of_class(svg, "phase-name").filter_map(|n| n.text()).collect();
        let wide = svg.attribute("class") == Some("chart chart-wide");
        let expected: &[&str] = if wide {
            &["Sociale historier", "Legegruppe med voksen"]
        } else {
            &["Legegruppe med…"]
        };
        assert_eq!(names, expected);
    });
    let mut full = curve();
    full.phases = (0..9)
        .map(|i| Phase {
            number: i + 1,
            date: on(30),
            label: "Et langt navn, der ikke kan stå".into(),
        })
        .collect();
    look_at(&full, |svg| {
        assert_eq!(count(svg, "phase"), 9, "each change keeps its line");
        assert!(of_class(svg, "phase-no").count() < 9);
        // The lines that come from aside still end at a badge, and all begin at the same day.
        let lines: Vec<_> = of_class(svg, "phase").map(way).collect();
        assert!(lines.iter().all(|line| line[0] == lines[0][0]));
        let tops: HashSet<_> = lines.iter().filter_map(|line| line.last()).collect();
        assert_eq!(tops.len(), of_class(svg, "phase-no").count());
    });
}

#[test]
fn a_milestone_at_the_place_of_the_target_is_one_flag() {
    let mut curve = curve();
    curve.flags.insert(0, Flag { label: String::new(), ..curve.flags[1].clone() });
    look_at(&curve, |svg| {
        assert_eq!(count(svg, "goal"), 2);
        assert!(texts(svg).contains(&"mål 2".to_owned()));
    });
}

#[test]
fn only_long_holidays_carry_the_word() {
    look_at(&curve(), |svg| {
        let words: Vec<_> = texts(svg).into_iter().filter(|t| t == "ferie").collect();
        assert_eq!(words.len(), 1);
    });
    let mut curve = curve();
    curve.holidays = vec![(on(-400), on(-300)), (on(33), on(41)), (on(900), on(950))];
    look_at(&curve, |svg| {
        assert_eq!(count(svg, "away"), 1);
        assert!(!texts(svg).contains(&"ferie".to_owned()));
    });
}
