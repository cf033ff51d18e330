//! The sentences of the effect rule (specification, sections 6 and 11) with real numbers, units
//! and dates. The same for family and professional.

use domain::{
    effect::{Assessment, Evidence, Reason, Status},
    goal::Goal,
    measure::{Direction, Measure, ScaleKind},
};
use store::cases::CaseRecord;

use super::raters;
use crate::{
    i18n::Texts,
    session::Asking,
    ui::{people::Network, said},
};

/// The status in a few words.
#[must_use]
pub fn title(t: Texts, assessment: &Assessment) -> String {
    match (assessment.status, assessment.reason) {
        (Status::Insufficient, Reason::NoBaseline) => t.effect_title_no_baseline().to_owned(),
        (Status::TooEarly, _) => match assessment.first_judged {
            Some(date) => t.effect_title_too_early(&t.day_month(date)),
            None => t.effect_title_insufficient().to_owned(),
        },
        (status, _) => short(t, status).to_owned(),
    }
}

fn short(t: Texts, status: Status) -> &'static str {
    match status {
        Status::Inactive => t.effect_title_inactive(),
        Status::Insufficient | Status::TooEarly => t.effect_title_insufficient(),
        Status::Stale => t.effect_title_stale(),
        Status::Unclear => t.effect_title_unclear(),
        Status::Improving => t.effect_title_improving(),
        Status::Reached => t.effect_title_reached(),
        Status::TooSlow => t.effect_title_too_slow(),
        Status::NoEffect => t.effect_title_no_effect(),
        Status::Worsening => t.effect_title_worsening(),
        Status::RatersDisagree => t.effect_title_raters_disagree(),
        Status::Maintained => t.effect_title_maintained(),
        Status::Slipping => t.effect_title_slipping(),
    }
}

/// A level as people say it: a number, or the words of a worded scale.
#[must_use]
pub fn level(asking: &Asking, measure: &Measure, value: f64) -> String {
    let worded = measure.levels.as_ref().and_then(|levels| levels.get(&format!("{value}")));
    match worded {
        Some(words) => said::quoted(words, asking),
        None => asking.t().number(value),
    }
}

/// A change with its unit.
#[must_use]
pub fn amount(asking: &Asking, record: &CaseRecord, measure: &Measure, change: f64) -> String {
    let t = asking.t();
    let size = change.abs();
    let kind = record.scales.get(&measure.scale).map(|scale| scale.kind);
    match (&measure.unit, kind) {
        (Some(unit), _) => t.effect_amount_own(size, &said::words(unit, asking)),
        (None, Some(ScaleKind::Gas)) => t.effect_amount_steps(size),
        (None, Some(ScaleKind::Percent)) => t.effect_amount_percent(size),
        (None, Some(ScaleKind::Minutes)) => t.effect_amount_minutes(size),
        (None, Some(ScaleKind::Count)) => t.effect_amount_times(size),
        (None, _) => t.effect_amount_points(size),
    }
}

/// A change with its unit and a sign: plus is better.
#[must_use]
pub fn signed(asking: &Asking, record: &CaseRecord, measure: &Measure, change: f64) -> String {
    let sign = if change > 0.0 {
        "+"
    } else if change < 0.0 {
        "−"
    } else {
        ""
    };
    format!("{sign}{}", amount(asking, record, measure, change))
}

/// What the sentences are made of.
struct Facts<'a> {
    asking: &'a Asking,
    record: &'a CaseRecord,
    measure: &'a Measure,
    evidence: &'a Evidence,
}

impl Facts<'_> {
    fn level(&self, value: Option<f64>) -> String {
        value.map_or_else(|| "–".to_owned(), |value| level(self.asking, self.measure, value))
    }

    fn change(&self, value: Option<f64>) -> String {
        amount(self.asking, self.record, self.measure, value.unwrap_or(0.0))
    }

    /// The same of what may have gone the other way.
    fn turned(&self, change: Option<f64>) -> String {
        let (t, amount) = (self.asking.t(), self.change(change));
        // What rounds to nothing went no way.
        if change.is_some_and(|it| it <= -0.05) { t.effect_amount_wrong(&amount) } else { amount }
    }

    /// Whole weeks that the intervention has had to work.
    #[expect(clippy::cast_possible_truncation, reason = "weeks of a life fit")]
    fn weeks(&self) -> i64 {
        self.evidence.weeks.unwrap_or(0.0).floor() as i64
    }

    fn rater(&self, key: &str) -> String {
        raters::name(Network::new(self.record, self.asking), key)
    }
}

/// The whole sentence under the status; where several measure, with what each of them has seen.
#[must_use]
pub fn sentence(
    asking: &Asking,
    record: &CaseRecord,
    goal: &Goal,
    measure: &Measure,
    assessment: &Assessment,
) -> String {
    use Status::{Inactive, Insufficient, RatersDisagree, Stale, TooEarly};
    let said = judged(asking, record, measure, assessment);
    let none = [Inactive, Insufficient, RatersDisagree, Stale, TooEarly];
    if none.contains(&assessment.status) {
        return said;
    }
    match raters::one_by_one(Network::new(record, asking), goal, measure) {
        Some(each) => format!("{said} {each}"),
        None => said,
    }
}

fn judged(
    asking: &Asking,
    record: &CaseRecord,
    measure: &Measure,
    assessment: &Assessment,
) -> String {
    let t = asking.t();
    let evidence = &assessment.evidence;
    let facts = Facts { asking, record, measure, evidence };
    let lower = measure.direction == Direction::Lower;
    let (count, weeks) = (evidence.measurements, facts.weeks());
    let (before, now) = (facts.level(evidence.reference), facts.level(evidence.level));
    let clear = facts.change(evidence.meaningful_change);
    let progress = facts.turned(evidence.progress);
    let target = facts.level(measure.target.map(domain::measure::Value::get));
    match (assessment.status, assessment.reason) {
        (Status::Inactive, _) => t.effect_inactive().to_owned(),
        (Status::Insufficient, Reason::NoBaseline) => t.effect_no_baseline().to_owned(),
        (Status::Insufficient, Reason::NoDataInPhase) => t.effect_no_data(weeks),
        (Status::Insufficient, _) => t.effect_too_few(count, weeks),
        (Status::Stale, _) => stale(&facts, assessment),
        (Status::TooEarly, _) => {
            let date = assessment.first_judged.map(|date| t.day_month(date)).unwrap_or_default();
            t.effect_too_early(count, &date, weeks)
        }
        (Status::Unclear, _) => t.effect_unclear(&progress, &clear),
        (Status::Improving, Reason::Trend) => {
            let change = facts.change(evidence.line_change);
            if lower {
                t.effect_improving_trend_lower(&change)
            } else {
                t.effect_improving_trend(&change)
            }
        }
        (Status::Improving, Reason::SinceOriginalStart) => {
            t.effect_improving_earlier(&facts.change(evidence.total_change))
        }
        (Status::Improving, _) => {
            let change = facts.change(evidence.level_change);
            let latest = evidence.level_count;
            if lower {
                t.effect_improving_level_lower(&before, &change, &clear, latest, &now)
            } else {
                t.effect_improving_level(&before, &change, &clear, latest, &now)
            }
        }
        (Status::Reached, _) => {
            let now = facts.level(evidence.latest_three);
            t.effect_reached(evidence.level_count.min(3), &now, &target)
        }
        (Status::TooSlow, Reason::PlateauAfterEarlierProgress) => {
            t.effect_too_slow_plateau(&target, weeks)
        }
        (Status::TooSlow, Reason::TargetDatePassed) => t.effect_too_slow_passed(&now, &target),
        (Status::TooSlow, _) => {
            let date = measure.target_date.map(|date| t.date(date)).unwrap_or_default();
            t.effect_too_slow(&date, &facts.level(evidence.projected), &target)
        }
        (Status::NoEffect, Reason::StillBelowMeaningful) => {
            let since = assessment.since.map(|date| t.date(date)).unwrap_or_default();
            t.effect_no_effect_still(&progress, &clear, &since)
        }
        (Status::NoEffect, reason) => {
            let expected = facts.change(evidence.expected);
            let said = t.effect_no_effect(&progress, count, &expected, weeks);
            if reason == Reason::TargetDatePassed {
                return format!("{said} {}", t.effect_no_effect_passed());
            }
            said
        }
        (Status::Worsening, _) if lower => t.effect_worsening_lower(&before, count, &now),
        (Status::Worsening, _) => t.effect_worsening(&before, count, &now),
        (Status::RatersDisagree, _) => disagree(&facts),
        (Status::Maintained, _) => t.effect_maintained(&before, count, &now),
        (Status::Slipping, _) => t.effect_slipping(&before, count, &now),
    }
}

fn stale(facts: &Facts<'_>, assessment: &Assessment) -> String {
    let t = facts.asking.t();
    let interval = i64::from(facts.measure.followup_days);
    if facts.evidence.measurements == 0 {
        return t.effect_stale_none(interval, facts.weeks());
    }
    // The rule leaves holidays out; whoever reads how old it is does not.
    let today = facts.asking.today;
    let days = facts.measure.standing().map(|(it, _)| it).filter(|it| it.value.is_some());
    let last = days.map(|it| it.date).filter(|date| *date <= today).max();
    let days = last.map_or(0, |last| i64::from((today - last).get_days()));
    let said = t.effect_stale(days, interval);
    match assessment.last_judgement {
        Some(earlier) if earlier.status != Status::TooEarly => {
            format!("{said} {}", t.effect_stale_before(short(t, earlier.status)))
        }
        _ => said,
    }
}

/// How much each of the two who see it differently says it has changed, with a sign.
fn disagree(facts: &Facts<'_>) -> String {
    let Some(contrast) = &facts.evidence.raters else { return String::new() };
    let signed = |change| signed(facts.asking, facts.record, facts.measure, change);
    facts.asking.t().effect_raters_disagree(
        &facts.rater(&contrast.high),
        &signed(contrast.high_change),
        &facts.rater(&contrast.low),
        &signed(contrast.low_change),
    )
}

/// What a flag says, in the words of its status.
#[must_use]
pub fn flag_words(t: Texts, kind: &str) -> &'static str {
    let status = Status::ALL.iter().find(|status| status.as_str() == kind);
    status.map_or_else(|| t.goal_story_flag(), |status| short(t, *status))
}
