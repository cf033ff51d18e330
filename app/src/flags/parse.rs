//! A decision as it was typed, made into one that can be kept. What is missing is noted beside its
//! field, all of it at once.

use domain::{
    flag::{Change, Changed, Decision, Flag, Missing, Refused, Start},
    id::{InterventionId, PhaseId},
    people::Who,
};
use store::cases::CaseRecord;

use super::{
    decide::{KINDS, WAYS},
    goal_of,
};
use crate::{
    form::{Submitted, key},
    i18n::both,
    refusal::Refusal,
    session::Asking,
};

/// What has become of a form.
pub(super) enum Told {
    /// The flag is decided; what that changes in what is tried, if anything.
    All(Option<Box<Changed>>),
    /// Something is missing, and noted beside its field.
    TooLittle,
    /// It was closed meanwhile: what comes after is another flag.
    TooLate,
}

/// Takes the flag to its decision, and says what that changes.
pub(super) fn decided(
    asking: &Asking,
    record: &CaseRecord,
    flag: &mut Flag,
    by: &Who,
    form: &mut Submitted,
) -> Result<Told, Refusal> {
    let decision = read(asking, by, form);
    let kind = decision.kind;
    let reason = decision.reason.clone();
    let mut missing = match flag.decide(decision, &record.scene(asking.today)) {
        Ok(()) => Vec::new(),
        Err(Refused::Incomplete(missing)) => missing,
        Err(_) => return Ok(Told::TooLate),
    };
    let mut changed = None;
    if let (Some(kind), Some(goal)) = (kind.filter(|it| it.opens_a_phase()), goal_of(record, flag))
    {
        let ids = (
            InterventionId::try_from(key()).map_err(|_| Refusal::Broken)?,
            PhaseId::try_from(key()).map_err(|_| Refusal::Broken)?,
        );
        match change(asking, form).decide(
            kind,
            reason.as_ref(),
            &record.case,
            goal,
            ids,
            asking.today,
        ) {
            Ok(told) => changed = Some(Box::new(told)),
            Err(more) => missing.extend(more),
        }
    }
    for part in &missing {
        reject(asking, record, form, part);
    }
    Ok(if form.errors().is_empty() { Told::All(changed) } else { Told::TooLittle })
}

fn read(asking: &Asking, by: &Who, form: &mut Submitted) -> Decision {
    let kind = KINDS.iter().find(|(name, _)| *name == form.value("kind")).map(|(_, kind)| *kind);
    let way = WAYS.iter().find(|(name, _)| *name == form.value("child_how"));
    let look = match form.value("look") {
        "other" => form.value("look_day"),
        day => day,
    };
    let next_look = domain::day::typed(look);
    let took_part = form.all("took_part").iter().filter_map(|who| who.clone().try_into().ok());
    let took_part = took_part.collect();
    Decision {
        on: asking.today,
        by: Some(by.clone()),
        kind,
        reason: form.words(asking, "reason"),
        took_part,
        child_view: form.words(asking, "child_view"),
        child_heard_how: way.map(|(_, words)| both(words)),
        child_not_heard: form.words(asking, "child_not_heard"),
        next_look,
        in_the_way: None,
    }
}

fn change(asking: &Asking, form: &mut Submitted) -> Change {
    let ends = form.all("ends").iter().filter_map(|id| id.clone().try_into().ok()).collect();
    let responsible = Who::try_from(form.value("responsible").to_owned()).ok();
    Change {
        ends,
        label: form.words(asking, "label"),
        starts: Some(Start { responsible, frequency: form.words(asking, "frequency") }),
    }
}

fn reject(asking: &Asking, record: &CaseRecord, form: &mut Submitted, part: &Missing) {
    let t = asking.t();
    let child = &record.case.child.name;
    let (field, why) = match part {
        Missing::Kind => ("kind", t.flag_error_kind().to_owned()),
        Missing::Reason => ("reason", t.flag_error_reason().to_owned()),
        Missing::TookPart | Missing::NotInCase(_) => ("took_part", t.flag_error_who().to_owned()),
        Missing::ChildView => ("child_view", t.flag_error_child(child)),
        Missing::ChildHeardHow => ("child_how", t.flag_error_how().to_owned()),
        Missing::NextLook => ("look", t.flag_error_look().to_owned()),
        Missing::NextLookNotLater => ("look", t.flag_error_look_later().to_owned()),
        Missing::NextLookClosed { until } => ("look", t.flag_error_look_closed(&t.date(*until))),
        Missing::Ends => ("ends", t.flag_error_ends().to_owned()),
        Missing::Label => ("label", t.flag_error_label().to_owned()),
        Missing::Responsible => ("responsible", t.flag_error_responsible().to_owned()),
        Missing::Frequency => ("frequency", t.flag_error_frequency().to_owned()),
    };
    if form.error(field).is_none() {
        form.reject(field, why);
    }
}
