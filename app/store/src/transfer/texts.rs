//! Every text of a case file, one after the other, each with who said it where that is known.

use domain::{case::Case, case_file::CaseFile, goal::Goal, people::Who, text::Text};

/// The texts that belong to no case.
pub(super) fn shared_texts(file: &mut CaseFile, see: &mut impl FnMut(&mut Text)) {
    file.notice.iter_mut().for_each(&mut *see);
    file.organisation.units.values_mut().for_each(&mut *see);
    file.scales.values_mut().flat_map(|scale| scale.anchors.values_mut()).for_each(&mut *see);
    file.users.iter_mut().for_each(|user| see(&mut user.title));
}

/// The texts of a case.
pub(super) fn case_texts(case: &mut Case, see: &mut impl FnMut(&mut Text, Option<&Who>)) {
    for member in &mut case.family {
        see(&mut member.relation, None);
        member.interpreter.iter_mut().chain(&mut member.why).for_each(|text| see(text, None));
    }
    for view in &mut case.views {
        see(&mut view.text, Some(&view.by));
        view.how.iter_mut().for_each(|text| see(text, None));
    }
    case.goals.iter_mut().for_each(|goal| goal_texts(goal, see));
    for intervention in &mut case.interventions {
        see(&mut intervention.name, None);
        see(&mut intervention.frequency, None);
    }
    for action in &mut case.actions {
        see(&mut action.text, None);
        action.reason.iter_mut().for_each(|text| see(text, action.responsible.as_ref()));
    }
    for meeting in &mut case.meetings {
        see(&mut meeting.place, None);
        meeting.interpreter.iter_mut().for_each(|interpreter| see(&mut interpreter.name, None));
        meeting.child_participation.iter_mut().for_each(|part| see(&mut part.text, None));
        meeting.decisions.iter_mut().flatten().for_each(|text| see(text, None));
    }
    for voice in &mut case.voices {
        see(&mut voice.text, Some(&Who::Child));
        see(&mut voice.how, None);
    }
    exchange_texts(case, see);
}

fn exchange_texts(case: &mut Case, see: &mut impl FnMut(&mut Text, Option<&Who>)) {
    for suggestion in &mut case.suggestions {
        see(&mut suggestion.text, Some(&suggestion.by));
        if let Some(reply) = &mut suggestion.reply {
            let words = reply.what_changed.iter_mut().chain(&mut reply.why_not);
            words.for_each(|text| see(text, Some(&reply.by)));
        }
    }
    for flag in &mut case.flag_history {
        flag.decision_text.iter_mut().for_each(|text| see(text, None));
        flag.child_view.iter_mut().for_each(|text| see(text, Some(&Who::Child)));
    }
    for consent in &mut case.consents {
        see(&mut consent.purpose, None);
        consent.withdrawn.iter_mut().for_each(|taken| see(&mut taken.text, Some(&taken.by)));
    }
    case.handovers.iter_mut().for_each(|handover| see(&mut handover.note, None));
    for entry in &mut case.access_log_sample {
        see(&mut entry.what, None);
        see(&mut entry.why, None);
    }
}

fn goal_texts(goal: &mut Goal, see: &mut impl FnMut(&mut Text, Option<&Who>)) {
    see(&mut goal.area, None);
    see(&mut goal.own_words.text, Some(&goal.own_words.by));
    see(&mut goal.statement, None);
    goal.looks_like.iter_mut().for_each(|text| see(text, None));
    let agreed = goal.agreed.iter_mut().flat_map(|agreed| &mut agreed.acceptance);
    for word in agreed.chain(&mut goal.acceptance) {
        word.how.iter_mut().for_each(|text| see(text, None));
        word.comment.iter_mut().for_each(|text| see(text, Some(&word.who)));
    }
    goal.parked.iter_mut().for_each(|parked| see(&mut parked.why, None));
    for measure in &mut goal.measures {
        see(&mut measure.name, None);
        measure.unit.iter_mut().for_each(|text| see(text, None));
        measure.levels.iter_mut().flat_map(|it| it.values_mut()).for_each(|text| see(text, None));
        for entry in measure.baseline.iter_mut().chain(&mut measure.observations) {
            entry.note.iter_mut().for_each(|text| see(text, Some(&entry.by)));
        }
    }
    goal.milestones.iter_mut().for_each(|step| see(&mut step.text, None));
    for phase in &mut goal.phases {
        see(&mut phase.label, None);
        phase.why_changed.iter_mut().for_each(|text| see(text, None));
    }
    if let Some(outcome) = &mut goal.outcome {
        see(&mut outcome.text, None);
        outcome.celebrated_how.iter_mut().for_each(|text| see(text, None));
    }
}
