//! What a flag asks, and why, in the words that everybody in the case reads.

use domain::{
    flag::{Flag, FlagKind, Subject},
    goal::Goal,
    measure::Measure,
    people::Who,
};
use serde_json::Value;

use super::goal_of;
use crate::{
    goals::effect,
    i18n::Texts,
    ui::{icon::Icon, people::Network, said},
};

/// What it asks about, in a few words.
#[must_use]
pub fn title(network: Network<'_>, flag: &Flag) -> String {
    use FlagKind as Kind;
    let t = network.asking.t();
    match flag.kind {
        Kind::RatersApart => t.flag_title_raters_apart().to_owned(),
        Kind::LowDelivery => t.flag_title_low_delivery().to_owned(),
        Kind::LowMeaningfulness => t.flag_title_low_meaningfulness().to_owned(),
        Kind::NotFollowable => t.flag_title_not_followable().to_owned(),
        Kind::ActionOverdue => t.flag_title_action_overdue().to_owned(),
        Kind::ActionWithoutResponsible => t.flag_title_action_without_responsible().to_owned(),
        Kind::ChildNotHeard => t.flag_title_child_not_heard(&network.record.case.child.name),
        Kind::GuardianNotHeard => t.flag_title_guardian_not_heard(&person(network, flag)),
        Kind::SuggestionUnanswered => t.flag_title_suggestion_unanswered().to_owned(),
        Kind::NoNextReview => t.flag_title_no_next_review().to_owned(),
        Kind::ReviewOverdue => t.flag_title_review_overdue().to_owned(),
        Kind::NextLookPassed => t.flag_title_next_look_passed().to_owned(),
        Kind::FlagUndecided => t.flag_title_flag_undecided().to_owned(),
        Kind::ConsentMissing => t.flag_title_consent_missing(&person(network, flag)),
        Kind::ConsentExpired => t.flag_title_consent_expired().to_owned(),
        Kind::ConsentExpiring => t.flag_title_consent_expiring().to_owned(),
        by_status => effect::flag_words(t, by_status.as_str()).to_owned(),
    }
}

/// The question that it puts to those who are in the case.
pub(super) fn question(t: Texts, kind: FlagKind) -> &'static str {
    use FlagKind as Kind;
    match kind {
        Kind::NoEffect => t.flag_ask_no_effect(),
        Kind::Worsening | Kind::Slipping => t.flag_ask_wrong_way(),
        Kind::TooSlow => t.flag_ask_too_slow(),
        Kind::Stale | Kind::Insufficient | Kind::NotFollowable => t.flag_ask_measure(),
        Kind::RatersDisagree | Kind::RatersApart => t.flag_ask_disagree(),
        Kind::LowDelivery => t.flag_ask_delivery(),
        Kind::LowMeaningfulness => t.flag_ask_sense(),
        _ => t.flag_ask_other(),
    }
}

/// The icon beside its title.
pub(super) fn mark(kind: FlagKind) -> Icon {
    use FlagKind as Kind;
    match kind {
        Kind::NoEffect => Icon::Same,
        Kind::Worsening | Kind::Slipping => Icon::Turn,
        Kind::Stale | Kind::Insufficient | Kind::NotFollowable | Kind::LowDelivery => Icon::Few,
        Kind::RatersDisagree
        | Kind::RatersApart
        | Kind::SuggestionUnanswered
        | Kind::ChildNotHeard
        | Kind::GuardianNotHeard
        | Kind::LowMeaningfulness => Icon::Speech,
        Kind::NoNextReview | Kind::ReviewOverdue | Kind::NextLookPassed => Icon::Calendar,
        Kind::ConsentMissing | Kind::ConsentExpired | Kind::ConsentExpiring => Icon::Ask,
        Kind::TooSlow
        | Kind::ActionOverdue
        | Kind::ActionWithoutResponsible
        | Kind::FlagUndecided => Icon::Clock,
    }
}

/// Why it is there, with today's names, numbers and dates.
#[must_use]
pub fn why(network: Network<'_>, flag: &Flag) -> String {
    match &flag.subject {
        Subject::Goal(_) => about_a_goal(network, flag),
        Subject::Intervention(_) => about_an_intervention(network, flag),
        Subject::Action(_) => about_an_action(network, flag),
        Subject::Case(_) => about_the_case(network, flag),
        Subject::Person(_) | Subject::Consent(_) => about_consent(network, flag),
        Subject::Suggestion(_) => about_a_suggestion(network, flag),
        Subject::Flag(_) => about_a_flag(network, flag),
    }
    .unwrap_or_default()
}

fn about_a_goal(network: Network<'_>, flag: &Flag) -> Option<String> {
    let (asking, record) = (network.asking, network.record);
    let t = asking.t();
    if flag.kind == FlagKind::NextLookPassed {
        return Some(t.flag_why_next_look(&t.date(date(&flag.inputs, "next_look")?)));
    }
    let goal = goal_of(record, flag)?;
    if flag.kind == FlagKind::RatersApart {
        let raters: Vec<Who> = serde_json::from_value(flag.inputs.get("raters")?.clone()).ok()?;
        let [one, other] = raters.as_slice() else { return None };
        return Some(t.flag_why_raters_apart(&network.name(one), &network.name(other)));
    }
    let measure = judged(goal, flag)?;
    let judged = effect::assess(asking, record, goal, measure);
    Some(effect::sentence(asking, record, goal, measure, &judged))
}

/// The measure that raised a flag; of those that came with a case file the goal's primary one.
fn judged<'g>(goal: &'g Goal, flag: &Flag) -> Option<&'g Measure> {
    let id = flag.inputs.get("measure").and_then(Value::as_str);
    let named = goal.measures.iter().find(|it| Some(it.id.as_str()) == id);
    named.or_else(|| goal.primary())
}

fn about_an_intervention(network: Network<'_>, flag: &Flag) -> Option<String> {
    let (asking, t) = (network.asking, network.asking.t());
    let mut all = network.record.case.interventions.iter();
    let one = all.find(|it| it.id.as_str() == flag.subject.id())?;
    let name = said::words(&one.name, asking);
    match flag.kind {
        FlagKind::LowDelivery => {
            let delivery = one.delivery?;
            Some(t.effect_delivery_low(delivery.delivered?, &name, delivery.planned))
        }
        FlagKind::LowMeaningfulness => {
            let ratings = flag.inputs.get("ratings")?.as_array()?;
            let last = ratings.last()?;
            let by: Who = serde_json::from_value(last.get("by")?.clone()).ok()?;
            let value = last.get("value")?.as_i64()?;
            Some(t.flag_why_low_meaningfulness(&name, value, &network.first_name(&by)))
        }
        _ if flag.inputs.get("left").is_some() => Some(t.flag_why_not_led(&name)),
        _ => Some(t.flag_why_not_followable(&name)),
    }
}

fn about_an_action(network: Network<'_>, flag: &Flag) -> Option<String> {
    let (asking, t) = (network.asking, network.asking.t());
    let mut all = network.record.case.actions.iter();
    let action = all.find(|it| it.id.as_str() == flag.subject.id())?;
    let words = said::words(&action.text, asking);
    if flag.kind == FlagKind::ActionWithoutResponsible {
        return Some(t.flag_why_action_without_responsible(&words));
    }
    let day = t.date(action.due);
    Some(match &action.responsible {
        Some(who) => t.flag_why_action_overdue(&day, &network.name(who), &words),
        None => t.flag_why_action_overdue_nobody(&day, &words),
    })
}

fn about_the_case(network: Network<'_>, flag: &Flag) -> Option<String> {
    let t = network.asking.t();
    match flag.kind {
        FlagKind::ChildNotHeard => Some(match date(&flag.inputs, "last_heard") {
            Some(last) => t.flag_why_child_heard(&t.date(last)),
            None => t.flag_why_child_never_heard(&t.date(network.record.case.opened)),
        }),
        FlagKind::ReviewOverdue => {
            let planned = flag.inputs.get("planned")?.as_array()?.first()?;
            Some(t.flag_why_review_overdue(&t.date(date(planned, "date")?)))
        }
        _ => Some(t.flag_why_no_next_review().to_owned()),
    }
}

/// Guardians who are not heard stand here too: both are about one person.
fn about_consent(network: Network<'_>, flag: &Flag) -> Option<String> {
    let (asking, t) = (network.asking, network.asking.t());
    if flag.kind == FlagKind::GuardianNotHeard {
        let goals = flag.inputs.get("goals")?.as_array()?.len();
        let count = i64::try_from(goals).unwrap_or(i64::MAX);
        return Some(t.flag_why_guardian(count, &person(network, flag)));
    }
    let id = match flag.inputs.get("consents").and_then(Value::as_array) {
        Some(consents) => consents.first()?.as_str()?,
        None => flag.subject.id(),
    };
    let consent = network.record.case.consents.iter().find(|it| it.id.as_str() == id)?;
    let purpose = said::words(&consent.purpose, asking);
    Some(if flag.kind == FlagKind::ConsentMissing {
        t.flag_why_consent_missing(&purpose)
    } else {
        t.flag_why_consent_ends(&t.date(consent.valid_to), &purpose)
    })
}

fn about_a_suggestion(network: Network<'_>, flag: &Flag) -> Option<String> {
    let (asking, t) = (network.asking, network.asking.t());
    let mut all = network.record.case.suggestions.iter();
    let one = all.find(|it| it.id.as_str() == flag.subject.id())?;
    let days = i64::from(network.record.limits.reply_days).to_string();
    let (who, words) = (network.name(&one.by), said::words(&one.text, asking));
    Some(t.flag_why_suggestion(&t.date(one.date), &days, &who, &words))
}

fn about_a_flag(network: Network<'_>, flag: &Flag) -> Option<String> {
    let t = network.asking.t();
    let other = network.record.flags.iter().find(|it| it.id.as_str() == flag.subject.id())?;
    Some(t.flag_why_undecided(&t.date(other.raised), &title(network, other)))
}

/// The person that a flag is about, by name.
fn person(network: Network<'_>, flag: &Flag) -> String {
    match &flag.subject {
        Subject::Person(id) => network.name(&Who::within(&network.record.case.id, id)),
        _ => String::new(),
    }
}

fn date(inputs: &Value, name: &str) -> Option<jiff::civil::Date> {
    inputs.get(name)?.as_str()?.parse().ok()
}
