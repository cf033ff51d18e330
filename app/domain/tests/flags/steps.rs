//! The steps of a flag: each is a fact that stays, and says what is missing where it cannot be.

use domain::flag::{Flag, FlagKind, FlagState, Refused};

use crate::world::{TODAY, World, complete, day, flat, text, who};

fn raised() -> (World, Flag) {
    let mut world = flat();
    world.look(TODAY);
    let flag = world.open(FlagKind::NoEffect).expect("raised").clone();
    (world, flag)
}

#[test]
fn from_raised_to_closed() {
    let (mut world, mut flag) = raised();
    assert_eq!(flag.state(), FlagState::Raised);
    assert_eq!(flag.raised, TODAY);
    flag.see(&who("u-eva"), day(1)).expect("seen");
    assert_eq!(flag.state(), FlagState::Seen);
    let meeting = world.case.meetings[0].id.clone();
    flag.put_on_agenda(&meeting, &world.case, &who("u-eva"), day(1)).expect("on the agenda");
    assert_eq!(flag.state(), FlagState::OnAgenda);
    flag.decide(complete(day(2)), &world.scene(day(2))).expect("decided");
    assert_eq!(flag.state(), FlagState::Decided);
    assert!(flag.is_open());
    flag.decide(complete(day(4)), &world.scene(day(4))).expect("decided again");
    let days: Vec<_> = flag.decisions.iter().map(|decision| decision.on).collect();
    assert_eq!(days, [day(2), day(4)], "the first decision stays");
    *world.open_mut(FlagKind::NoEffect) = flag;
    world.phases(&[-56, 10]);
    world.look(day(10));
    let flag = world.flags.iter().find(|flag| flag.kind == FlagKind::NoEffect).expect("kept");
    assert_eq!(flag.state(), FlagState::Closed);
    assert_eq!(flag.closed.as_ref().and_then(|it| it.because.as_deref()), Some("new_phase"));
}

#[test]
fn who_saw_it_first_stays() {
    let (world, mut flag) = raised();
    flag.see(&who("p-mor"), day(1)).expect("seen");
    flag.see(&who("u-eva"), day(2)).expect("seen again");
    let seen = flag.seen.clone().expect("seen");
    assert_eq!((seen.on, seen.by), (day(1), Some(who("p-mor"))));
    let mut decided = raised().1;
    decided.decide(complete(day(3)), &world.scene(day(3))).expect("decided");
    assert_eq!(decided.seen.expect("whoever decides has seen it").on, day(3));
}

#[test]
fn an_agenda_is_that_of_a_planned_meeting() {
    let (mut world, mut flag) = raised();
    let meeting = world.case.meetings[0].id.clone();
    let unknown = "m-9".try_into().expect("an id");
    let eva = who("u-eva");
    assert_eq!(flag.put_on_agenda(&unknown, &world.case, &eva, TODAY), Err(Refused::NoMeeting));
    let late = flag.put_on_agenda(&meeting, &world.case, &eva, day(21));
    assert_eq!(late, Err(Refused::NoMeeting), "it is over");
    world.case.meetings[0].planned = false;
    assert_eq!(flag.put_on_agenda(&meeting, &world.case, &eva, TODAY), Err(Refused::NoMeeting));
    assert_eq!(flag.state(), FlagState::Raised, "a refused step leaves it as it was");
}

#[test]
fn it_is_put_off_once_for_fourteen_days_with_a_reason() {
    let (world, flag) = raised();
    let snooze = |flag: &mut Flag, until, reason: Option<&str>| {
        flag.snooze(until, reason.map(text), &world.limits, &who("u-eva"), TODAY)
    };
    let why = Some("Ida is away");
    let latest = day(14);
    for until in [day(-1), TODAY, day(15)] {
        assert_eq!(snooze(&mut flag.clone(), until, why), Err(Refused::SnoozeDay { latest }));
    }
    assert_eq!(snooze(&mut flag.clone(), day(7), None), Err(Refused::NoReason));
    let mut blank = text("x");
    blank.en = Some(" ".into());
    let eva = who("u-eva");
    let nothing = flag.clone().snooze(day(7), Some(blank), &world.limits, &eva, TODAY);
    assert_eq!(nothing, Err(Refused::NoReason));
    let mut put_off = flag.clone();
    snooze(&mut put_off, latest, why).expect("put off");
    assert!(put_off.is_open());
    assert_eq!([0, 13, 14].map(|days| put_off.is_snoozed(day(days))), [true, true, false]);
    assert_eq!(snooze(&mut put_off, day(3), why), Err(Refused::SnoozedBefore(latest)));
    put_off.decide(complete(day(1)), &world.scene(day(1))).expect("decided");
    assert!(!put_off.is_snoozed(day(1)), "decided before it came back");
    let mut decided = flag;
    decided.decide(complete(TODAY), &world.scene(TODAY)).expect("decided");
    assert_eq!(snooze(&mut decided, day(3), why), Err(Refused::Decided));
}

#[test]
fn a_closed_flag_takes_no_step() {
    let (mut world, flag) = raised();
    world.phases(&[-56, 0]);
    let closing = world.look(TODAY).close.remove(0);
    let mut other = flag.clone();
    other.id = "flag-x".try_into().expect("an id");
    assert_eq!(other.close(&closing), Err(Refused::AnotherFlag));
    let mut flag = flag;
    flag.close(&closing).expect("closed");
    let refused = Err(Refused::Closed(TODAY));
    let eva = who("u-eva");
    let before = flag.clone();
    let meeting = world.case.meetings[0].id.clone();
    assert_eq!(flag.see(&eva, TODAY), refused);
    assert_eq!(flag.put_on_agenda(&meeting, &world.case, &eva, TODAY), refused);
    assert_eq!(flag.snooze(day(3), Some(text("x")), &world.limits, &eva, TODAY), refused);
    assert_eq!(flag.decide(complete(TODAY), &world.scene(TODAY)), refused);
    assert_eq!(flag.close(&closing), refused);
    assert_eq!(flag, before);
}
