//! The curve as a reader of the SVG meets it. Here: a curve to start from; the tests are
//! in the files of this folder.

mod any;
mod axes;
mod marks;
mod picture;
mod random;
mod raters;
mod reading;
mod speed;

use jiff::civil::{Date, date};
use roxmltree::{Document, Node};

use reading::{both, count, look_at, number_in, of_class, texts, way};

use super::*;

/// The day that lies `days` after Monday 5 January 2026.
fn on(days: i32) -> Date {
    date(2026, 1, 5).saturating_add(jiff::Span::new().days(days))
}

/// Measurements a week apart, from day `first` on.
fn weekly(first: i32, values: &[f64], baseline: bool) -> Vec<Point> {
    let dates = (0..).map(|week| on(first + 7 * week));
    dates.zip(values).map(|(date, &value)| Point { date, value, baseline }).collect()
}

fn months() -> [String; 12] {
    ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"]
        .map(str::to_owned)
}

/// Three measurements before, six in the first phase, twelve in the second with a summer between.
fn curve() -> Curve {
    let mut points = weekly(11, &[7.0, 6.0, 7.0], true);
    points.extend(weekly(46, &[7.0, 6.0, 7.0, 8.0, 6.0, 7.0], false));
    points.extend(weekly(151, &[6.0, 5.0, 6.0], false));
    points.extend(weekly(221, &[6.0, 5.0, 5.0, 4.0, 4.0, 4.0, 3.0, 2.0, 3.0], false));
    Curve {
        id: "ms-1".into(),
        title: "Konflikter i frikvarteret pr. uge".into(),
        description: "Faldet fra 7 til 3. Målet er 2.".into(),
        axis: Axis::Count,
        weekly: true,
        raters: vec![points],
        aim: Some(Aim { from: (on(42), 7.0), to: (on(347), 2.0) }),
        phases: vec![
            Phase { number: 1, date: on(42), label: "Sociale historier".into() },
            Phase { number: 2, date: on(147), label: "Legegruppe med voksen".into() },
        ],
        voices: vec![
            Voice { number: 1, date: on(9) },
            Voice { number: 2, date: on(141) },
            Voice { number: 3, date: on(262) },
        ],
        flags: vec![
            Flag { date: on(262), value: 5.0, label: String::new() },
            Flag { date: on(347), value: 2.0, label: "mål 2".into() },
        ],
        holidays: vec![(on(33), on(41)), (on(173), on(217))],
        holiday_word: "ferie".into(),
        months: months(),
        decimal: ',',
        as_of: on(280),
    }
}
