//! Suggestions from child and family that wait for their reply.

use serde_json::json;

use super::{Due, FlagKind, Scene, Subject, limits::days_after};

pub(super) fn due(scene: &Scene<'_>) -> impl Iterator<Item = Due> {
    let late = scene.case.suggestions.iter().filter(|one| {
        let replied = one.reply.as_ref().is_some_and(|reply| reply.date <= scene.today);
        !replied && days_after(one.date, scene.limits.reply_days) <= scene.today
    });
    late.map(|one| {
        let subject = Subject::Suggestion(one.id.clone());
        Due::new(FlagKind::SuggestionUnanswered, subject, json!({ "sent": one.date }))
    })
}
