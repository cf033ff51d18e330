use jiff::civil::date;

use super::*;
use crate::case_file::CaseFile;

fn case() -> Case {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../server/demo_cases.json");
    let text = std::fs::read_to_string(path).expect("the demo cases");
    let file: CaseFile = serde_json::from_str(&text).expect("the format of case files");
    let alma = file.cases.into_iter().find(|case| case.id.as_str() == "case-alma");
    let mut case = alma.expect("Alma");
    // Old enough to sign in.
    case.child.birth_date = Some(date(2013, 11, 21));
    case
}

const TODAY: Date = date(2026, 11, 21);

/// Everything told that any part could ask for.
fn wish(part: Part) -> Wish {
    let words = Text::new(Lang::En, "words").expect("words");
    let case = case();
    let meeting = case.next_meeting(TODAY).expect("a meeting").id.clone();
    let invited = Invited {
        part,
        person: None,
        name: "Ida".into(),
        relation: Some(words.clone()),
        locale: Lang::Da,
        email: Some("ida@example.dk".into()),
        custody: Custody::None,
        lives_with_child: true,
        acts_for: Some(Who::Child),
        exception: None,
        unit: Some("school".try_into().expect("an id")),
        workplace: Some(words),
        meeting: Some(meeting),
    };
    Wish { invited, custody: Some(Custody::Shared), of_age: Some(true) }
}

fn faults(wish: Wish) -> Vec<Fault> {
    wish.check(&case(), &Limits::default(), TODAY).err().unwrap_or_default()
}

#[test]
fn each_part_keeps_only_what_belongs_to_it() {
    for &part in Part::ALL {
        let invited = wish(part).check(&case(), &Limits::default(), TODAY).expect("all is told");
        assert_eq!(invited.custody != Custody::None, part == Part::Guardian, "{part:?}");
        assert_eq!(invited.acts_for.is_some(), part.is_for_somebody(), "{part:?}");
        assert_eq!(invited.meeting.is_some(), part.is_for_a_meeting(), "{part:?}");
        assert_eq!(invited.unit.is_some(), part == Part::Helper, "{part:?}");
        assert_eq!(invited.workplace.is_some(), part == Part::External, "{part:?}");
        let home = matches!(part, Part::Guardian | Part::Relative);
        assert_eq!(invited.lives_with_child, home, "{part:?}");
    }
}

#[test]
fn what_is_missing_is_told() {
    let without = |part, change: fn(&mut Wish)| {
        let mut wish = wish(part);
        change(&mut wish);
        faults(wish)
    };
    assert_eq!(without(Part::Guest, |it| it.invited.name = String::new()), [Fault::NoName]);
    assert_eq!(without(Part::Guest, |it| it.invited.relation = None), [Fault::NoRelation]);
    assert_eq!(without(Part::Child, |it| it.invited.relation = None), []);
    for address in ["ida", "@example.dk", "ida@", "i da@example.dk", "ida@example.dk@x"] {
        let mut wish = wish(Part::Relative);
        wish.invited.email = Some(address.into());
        assert_eq!(faults(wish), [Fault::BadEmail], "{address}");
    }
    assert_eq!(without(Part::Guardian, |it| it.custody = None), [Fault::NoCustody]);
    let none = |it: &mut Wish| it.custody = Some(Custody::None);
    assert_eq!(without(Part::Guardian, none), [Fault::NoCustody]);
    assert_eq!(without(Part::Relative, none), []);
    let stranger =
        |it: &mut Wish| it.invited.acts_for = Some("u-jonas".to_owned().try_into().expect("an id"));
    for part in [Part::Supporter, Part::Representative] {
        assert_eq!(without(part, |it| it.invited.acts_for = None), [Fault::NobodyToActFor]);
        assert_eq!(without(part, stranger), [Fault::NobodyToActFor]);
    }
    assert_eq!(without(Part::Helper, |it| it.invited.unit = None), [Fault::NoPlace]);
    assert_eq!(without(Part::External, |it| it.invited.workplace = None), [Fault::NoPlace]);
    for part in [Part::Guest, Part::Interpreter] {
        assert_eq!(without(part, |it| it.invited.meeting = None), [Fault::NoMeeting]);
        let past = |it: &mut Wish| it.invited.meeting = Some(case().meetings[0].id.clone());
        assert_eq!(without(part, past), [Fault::NoMeeting]);
    }
}

#[test]
fn nobody_under_18_interprets_without_a_reason_and_nobody_under_15_supports_a_child() {
    let mut young = wish(Part::Interpreter);
    young.of_age = None;
    assert_eq!(faults(young.clone()), [Fault::NoAge]);
    young.of_age = Some(false);
    assert_eq!(faults(young.clone()), [Fault::TooYoungToInterpret]);
    young.invited.exception = Text::new(Lang::En, "Only to find the room").ok();
    let invited =
        young.clone().check(&case(), &Limits::default(), TODAY).expect("the exception of the law");
    assert!(invited.exception.is_some(), "and the reason stays");
    young.of_age = Some(true);
    assert_eq!(young.check(&case(), &Limits::default(), TODAY).expect("an adult").exception, None);

    let mut supporter = wish(Part::Supporter);
    supporter.of_age = Some(false);
    assert_eq!(faults(supporter.clone()), [Fault::TooYoungToSupport]);
    supporter.of_age = None;
    assert_eq!(faults(supporter.clone()), [Fault::NoAge]);
    let mother = case().family[0].id.clone();
    supporter.invited.acts_for = Some(Who::Person(mother));
    assert_eq!(faults(supporter), [], "an adult may choose");
}

#[test]
fn it_can_be_taken_for_a_fortnight_and_once() {
    let mut invitation = Invitation {
        id: "i".try_into().expect("an id"),
        invited: wish(Part::Relative)
            .check(&case(), &Limits::default(), TODAY)
            .expect("all is told"),
        by: "u-mette".try_into().expect("an id"),
        at: Timestamp::UNIX_EPOCH,
        until: until(TODAY),
        opened: None,
        taken: None,
        withdrawn: None,
    };
    assert_eq!(invitation.until, date(2026, 12, 5));
    assert_eq!(invitation.state(date(2026, 12, 5)), State::Open);
    assert_eq!(invitation.state(date(2026, 12, 6)), State::Expired);
    invitation.withdrawn = Some(Timestamp::UNIX_EPOCH);
    assert_eq!(invitation.state(TODAY), State::Withdrawn);
    invitation.taken = Some((Timestamp::UNIX_EPOCH, "p".try_into().expect("an id")));
    assert_eq!(invitation.state(TODAY), State::Taken);
}

#[test]
fn a_child_signs_in_from_the_age_that_is_set() {
    let limits = Limits { child_age: 13, ..Limits::default() };
    let born = |birth_date| {
        let mut case = case();
        case.child.birth_date = birth_date;
        case
    };
    let asked = |case: &Case, of_age| {
        let wish = Wish { of_age, ..wish(Part::Child) };
        wish.check(case, &limits, TODAY).err().unwrap_or_default()
    };
    let (thirteen, twelve) = (born(Some(date(2013, 11, 21))), born(Some(date(2013, 11, 22))));
    assert_eq!(asked(&thirteen, None), []);
    assert_eq!(asked(&twelve, Some(true)), [Fault::TooYoungToSignIn], "the day it was born counts");
    assert_eq!(asked(&born(None), None), [Fault::NoAge]);
    assert_eq!(asked(&born(None), Some(false)), [Fault::TooYoungToSignIn]);
    assert_eq!(asked(&born(None), Some(true)), []);
    let later = Limits { child_age: 15, ..limits.clone() };
    let wish = wish(Part::Child).check(&thirteen, &later, TODAY);
    assert_eq!(wish, Err(vec![Fault::TooYoungToSignIn]));
}
