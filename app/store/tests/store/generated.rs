//! Case files made up from a tape of numbers: any tape gives a file that makes sense, a shorter
//! tape a smaller one, so that what fails shrinks to what matters.

use std::collections::BTreeMap;

use domain::{
    case::Case,
    case_file::CaseFile,
    clock::Frame,
    id::{PersonId, UnitId},
    measure::{Scale, ScaleKind, Value},
    people::{Child, Custody, FamilyMember, Holidays, Organisation, Role, User, Who},
    text::{Lang, Text},
};
use jiff::{
    ToSpan,
    civil::{Date, date},
};

mod goals;
mod round;

/// Numbers to choose by; zero where it has run out.
pub(crate) struct Tape {
    numbers: std::vec::IntoIter<u16>,
    ids: u32,
}

impl Tape {
    pub(crate) fn new(numbers: Vec<u16>) -> Self {
        Self { numbers: numbers.into_iter(), ids: 0 }
    }

    fn below(&mut self, end: usize) -> usize {
        usize::from(self.numbers.next().unwrap_or(0)) % end
    }

    pub(crate) fn coin(&mut self) -> bool {
        self.below(2) == 1
    }

    fn one<T: Clone>(&mut self, of: &[T]) -> T {
        of[self.below(of.len())].clone()
    }

    pub(crate) fn maybe<T>(&mut self, make: impl FnOnce(&mut Self) -> T) -> Option<T> {
        self.coin().then(|| make(self))
    }

    fn many<T>(&mut self, most: usize, mut make: impl FnMut(&mut Self) -> T) -> Vec<T> {
        (0..self.below(most + 1)).map(|_| make(self)).collect()
    }

    /// An id that nothing else has, with characters that ids may have.
    fn id<T: TryFrom<String, Error: std::fmt::Debug>>(&mut self) -> T {
        self.ids += 1;
        let odd = self.one(&["", "-æ", "'", "\"", " x", "#1", ":view#1", ":child", "%_", "🙂"]);
        let long = if self.below(20) == 1 { "å".repeat(105) } else { String::new() };
        format!("{}{long}{odd}", self.ids).try_into().expect("an id")
    }

    fn plain(&mut self) -> String {
        self.one(&["Alma", "Ærø Ø.", "O'Hara", "a\"b\\c", "", "{\"da\":1}", "😀 e\u{301}", "7.a"])
            .to_owned()
    }

    fn text(&mut self) -> Text {
        let (da, en) = match self.below(3) {
            0 => (Some(self.plain()), Some(self.plain())),
            1 => (Some(self.plain()), None),
            _ => (None, Some(self.plain())),
        };
        let both = da.is_some() && en.is_some();
        let original = if both { self.one(&[None, Some(Lang::Da), Some(Lang::En)]) } else { None };
        Text { da, en, original, draft: self.below(5) == 1 }
    }

    pub(crate) fn day(&mut self) -> Date {
        let days = i64::try_from(self.below(800)).expect("small");
        date(2025, 9, 1).checked_add(days.days()).expect("a day")
    }

    fn value(&mut self) -> Value {
        let number = self.one(&[0.0, 7.0, -2.0, 0.1, 1e300, 5e-324, 2.5, 123_456_789.25, 9e15]);
        number.try_into().expect("finite")
    }
}

/// Who is in a case, to be named by what is in it.
pub(crate) struct Cast {
    everybody: Vec<Who>,
    helpers: Vec<PersonId>,
    units: Vec<UnitId>,
    scales: Vec<String>,
}

/// A whole case file.
pub(crate) fn file(mut tape: Tape) -> CaseFile {
    let tape = &mut tape;
    let units: Vec<UnitId> = (0..=tape.below(3)).map(|_| tape.id()).collect();
    let holidays = ["kindergarten", "school", "x"]
        .map(|name| (name.to_owned(), tape.many(3, |tape| (tape.day(), tape.day()))));
    let mut holidays = BTreeMap::from(holidays);
    holidays.retain(|_, days| {
        days.sort_unstable();
        days.dedup();
        tape.coin()
    });
    let mut scales = BTreeMap::from([("rating".to_owned(), scale(tape))]);
    scales.extend(tape.many(2, |tape| (tape.plain(), scale(tape))));
    let users: Vec<User> = (0..=tape.below(4)).map(|_| user(tape, &units)).collect();
    let scale_names: Vec<String> = scales.keys().cloned().collect();
    let cases = tape.many(3, |tape| case(tape, &units, &users, &scale_names));
    CaseFile {
        schema_version: 1,
        as_of: tape.day(),
        notice: tape.maybe(Tape::text),
        organisation: Organisation {
            name: tape.plain(),
            units: units.into_iter().map(|id| (id, tape.text())).collect(),
        },
        holidays: Holidays(holidays),
        scales,
        users,
        cases,
    }
}

fn scale(tape: &mut Tape) -> Scale {
    Scale {
        kind: tape.one(&[ScaleKind::Numeric, ScaleKind::Gas, ScaleKind::YesNo, ScaleKind::Minutes]),
        min: tape.maybe(Tape::value),
        max: tape.maybe(Tape::value),
        step: tape.one(&[1.0, 0.5]).try_into().expect("finite"),
        anchors: tape.many(3, |tape| (tape.plain(), tape.text())).into_iter().collect(),
    }
}

fn user(tape: &mut Tape, units: &[UnitId]) -> User {
    User {
        id: tape.id(),
        name: tape.plain(),
        title: tape.text(),
        unit: tape.one(units),
        role: tape.one(&[
            Role::CaseLead,
            Role::Professional,
            Role::Coordinator,
            Role::Administrator,
        ]),
        locale: tape.one(&[Lang::Da, Lang::En]),
    }
}

fn family(tape: &mut Tape) -> FamilyMember {
    FamilyMember {
        id: tape.id(),
        name: tape.plain(),
        relation: tape.text(),
        custody: tape.one(&[Custody::Shared, Custody::Sole, Custody::None]),
        lives_with_child: tape.coin(),
        locale: tape.one(&[Lang::Da, Lang::En]),
        interpreter: tape.maybe(Tape::text),
        supporter_for: tape.maybe(|_| Who::Child),
        may_interpret: tape.maybe(Tape::coin),
        why: tape.maybe(Tape::text),
    }
}

fn case(tape: &mut Tape, units: &[UnitId], users: &[User], scales: &[String]) -> Case {
    let helpers: Vec<PersonId> = users.iter().map(|user| user.id.clone()).collect();
    let languages = tape.one(&[vec!["da"], vec!["en-GB", "da"], vec!["ar", "en"], vec![]]);
    let family = tape.many(3, family);
    let kin = family.iter().map(|member| Who::Person(member.id.clone()));
    let others = helpers.iter().cloned().map(Who::Person);
    let everybody = std::iter::once(Who::Child).chain(kin).chain(others).collect();
    let (units, scales) = (units.to_vec(), scales.to_vec());
    let cast = Cast { everybody, helpers: helpers.clone(), units, scales };
    let mut network = helpers;
    network.retain(|_| tape.coin());
    let child = Child {
        name: tape.plain(),
        birth_date: tape.maybe(Tape::day),
        languages: languages.into_iter().map(str::to_owned).collect(),
        school: tape.one(&cast.units),
        class: tape.maybe(Tape::plain),
    };
    let meetings = tape.many(3, |tape| round::meeting(tape, &cast));
    let (goals, interventions) = goals::goals(tape, &cast, &meetings);
    Case {
        id: tape.id(),
        shape: tape.maybe(Tape::plain),
        child,
        opened: tape.day(),
        case_lead: tape.one(&cast.helpers),
        family,
        network,
        views: tape.many(3, |tape| round::view(tape, &cast)),
        actions: goals::actions(tape, &cast, &goals, &interventions),
        flag_history: round::flags(tape, &cast, &goals),
        goals,
        interventions,
        meetings,
        voices: tape.many(2, round::voice),
        suggestions: tape.many(2, |tape| round::suggestion(tape, &cast)),
        consents: tape.many(2, |tape| round::consent(tape, &cast)),
        transitions: tape.many(2, |tape| round::transition(tape, &cast)),
        handovers: tape.many(2, |tape| round::handover(tape, &cast)),
        access_log_sample: tape.many(2, |tape| round::access(tape, &cast)),
        frame: Frame::default(),
        expected_flags: tape.many(2, Tape::plain),
    }
}
