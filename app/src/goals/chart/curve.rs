//! What a page gives in to have a curve drawn.

use jiff::civil::Date;

/// One measure over time, ready to be drawn.
#[derive(Clone, Debug)]
pub struct Curve {
    /// Start of the ids inside the SVG, unique on the page, for instance the measure's id.
    pub id: String,
    /// Short name of the picture: what is measured, and its unit.
    pub title: String,
    /// The finding in one or two sentences, for those who do not see the picture.
    pub description: String,
    /// What the values mean.
    pub axis: Axis,
    /// Measured about once a week: the line then breaks over gaps above 24 days.
    pub weekly: bool,
    /// The measurements of each rater, in the order of the key. Never joined or averaged.
    /// Four are told apart; a fifth looks like the first. Any order of dates will do.
    pub raters: Vec<Vec<Point>>,
    /// Where the way was meant to go.
    pub aim: Option<Aim>,
    /// Changes of intervention.
    pub phases: Vec<Phase>,
    /// The child's words, numbered as in the list below the curve.
    pub voices: Vec<Voice>,
    /// Milestones and target.
    pub flags: Vec<Flag>,
    /// First and last day of each holiday.
    pub holidays: Vec<(Date, Date)>,
    /// The word written into long holidays, "ferie".
    pub holiday_word: String,
    /// Short names of the months, January first.
    pub months: [String; 12],
    /// Between whole and part of a number: `,` in Danish, `.` in English.
    pub decimal: char,
    /// The day the page speaks about; the curve reaches at least this far.
    pub as_of: Date,
}

/// What the values of a measure mean, and so which ends the vertical axis has.
#[derive(Clone, Debug)]
pub enum Axis {
    /// Things counted: starts at 0.
    Count,
    /// A scale with two ends, such as 0 to 10.
    Rating {
        /// The lowest value one can give.
        min: f64,
        /// The highest value one can give.
        max: f64,
    },
    /// Steps with a short label each; long words are cut, so give numbers ("−2", "+1").
    Levels(Vec<(f64, String)>),
}

/// One measurement. A value that is no number is left out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// The day it is about.
    pub date: Date,
    /// What was measured.
    pub value: f64,
    /// Measured before the first intervention: drawn hollow.
    pub baseline: bool,
}

/// The dashed line from where it began to where it should end.
#[derive(Clone, Copy, Debug)]
pub struct Aim {
    /// Start of the intervention and the value before it.
    pub from: (Date, f64),
    /// Date and value of the target.
    pub to: (Date, f64),
}

/// A change of intervention: a vertical line with a numbered badge.
#[derive(Clone, Debug)]
pub struct Phase {
    /// The number in the badge, as in the key.
    pub number: u32,
    /// First day of the phase.
    pub date: Date,
    /// Its name, written beside the badge as far as there is room.
    pub label: String,
}

/// Something the child said, as a numbered speech mark under the axis.
#[derive(Clone, Copy, Debug)]
pub struct Voice {
    /// The number of the quotation in the list below the curve.
    pub number: u32,
    /// The day it was said.
    pub date: Date,
}

/// A milestone or the target.
#[derive(Clone, Debug)]
pub struct Flag {
    /// When it should be reached.
    pub date: Date,
    /// The value to reach.
    pub value: f64,
    /// Written under the flag ("mål 2"); may be empty.
    pub label: String,
}
