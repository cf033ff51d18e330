//! Follow-ups (*opfølgningsmøder*) that are missing or late. A network meeting or a move to a new
//! place is none: it does not ask whether the intervention is to be adjusted (§ 95).

use serde_json::json;

use super::{Due, FlagKind, Scene, Subject};
use crate::meeting::{Meeting, MeetingKind};

pub(super) fn due(scene: &Scene<'_>) -> impl Iterator<Item = Due> {
    let is_planned = |it: &&Meeting| it.kind == MeetingKind::Review && it.planned;
    let planned = scene.case.meetings.iter().filter(is_planned);
    let (ahead, late): (Vec<&Meeting>, Vec<_>) = planned.partition(|it| it.date >= scene.today);
    let late: Vec<_> = late.iter().map(|it| json!({ "meeting": it.id, "date": it.date })).collect();
    let found = [
        ahead.is_empty().then(|| (FlagKind::NoNextReview, json!({ "planned": [] }))),
        (!late.is_empty()).then(|| (FlagKind::ReviewOverdue, json!({ "planned": late }))),
    ];
    let subject = Subject::Case(scene.case.id.clone());
    found.into_iter().flatten().map(move |(kind, inputs)| Due::new(kind, subject.clone(), inputs))
}
