//! What is withheld from child and family, by law and for a while: that it is, why, who answers for it
//! and when it is looked at again is seen by everybody; the words are not. Only words that a helper has
//! written can be: how they see it, and remarks to measurements. A reply never is.

use std::collections::{BTreeMap, BTreeSet};

use jiff::{ToSpan, civil::Date};

use crate::{
    access::{Action, Relation, allowed},
    case::Case,
    id::{ObservationId, PersonId, WithheldId},
    measure::Measure,
    names::names,
    people::Who,
    text::Text,
};

/// At the latest after so long it is looked at again.
const LONGEST_DAYS: i64 = 366;

names! {
    /// What kind of words.
    Kind {
        /// How a helper sees it.
        View = "view",
        /// A helper's remark to a measurement.
        Note = "note",
    }
}

/// Something that is withheld.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Withheld {
    /// Identity.
    pub id: WithheldId,
    /// What kind of words.
    pub kind: Kind,
    /// The id of the view, or of the measurement.
    pub subject: String,
    /// Why, and by which law.
    pub reason: Text,
    /// Who answers for it.
    pub owner: PersonId,
    /// The day on which it is looked at again.
    pub review: Date,
    /// Who withheld it.
    pub by: PersonId,
    /// The day.
    pub date: Date,
}

/// Words that can be withheld.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item<'c> {
    /// What kind.
    pub kind: Kind,
    /// The id of the view, or of the measurement.
    pub subject: &'c str,
    /// Who wrote them.
    pub by: &'c Who,
    /// The day.
    pub date: Date,
    /// The words.
    pub text: &'c Text,
}

/// Whether somebody who is `relation` to the case reads what is withheld.
#[must_use]
pub fn reads(relation: Relation) -> bool {
    allowed(relation, Action::Withhold)
}

/// Whether a day can be the one on which it is looked at again: after today, within a year.
#[must_use]
pub fn can_be_reviewed_on(day: Date, today: Date) -> bool {
    day > today && day <= today.saturating_add(LONGEST_DAYS.days())
}

/// All words in a case that a helper has written and that can be withheld, the newest first.
#[must_use]
pub fn items(case: &Case) -> Vec<Item<'_>> {
    let family = |who: &Who| match who {
        Who::Child => true,
        Who::Person(id) => case.family.iter().any(|member| member.id == *id),
    };
    // What a child has said is never withheld, whoever wrote it down; an adult's reading may be.
    let views = case.views.iter().filter(|view| view.by != Who::Child || !view.is_in_own_words());
    let views = views.filter_map(|view| {
        let (subject, by) = (view.id.as_ref()?.as_str(), view.written_by());
        Some(Item { kind: Kind::View, subject, by, date: view.date, text: &view.text })
    });
    let measures = case.goals.iter().flat_map(|goal| &goal.measures);
    let notes = measures.flat_map(Measure::all).filter_map(|(it, _)| {
        let (subject, text) = (it.id.as_ref()?.as_str(), it.note.as_ref()?);
        Some(Item { kind: Kind::Note, subject, by: &it.by, date: it.date, text })
    });
    let mut items: Vec<Item<'_>> = views.chain(notes).filter(|item| !family(item.by)).collect();
    items.sort_by_key(|item| std::cmp::Reverse(item.date));
    items
}

/// Takes what is withheld out of a case, for a reader who does not read it.
pub fn hide(case: &mut Case, withheld: &[Withheld]) {
    let of = |kind: Kind| {
        withheld.iter().filter(move |it| it.kind == kind).map(|it| it.subject.as_str())
    };
    let views: BTreeSet<&str> = of(Kind::View).collect();
    case.views.retain(|view| view.id.as_ref().is_none_or(|id| !views.contains(id.as_str())));
    let notes: BTreeSet<&str> = of(Kind::Note).collect();
    if notes.is_empty() {
        return;
    }
    for measure in case.goals.iter_mut().flat_map(|goal| &mut goal.measures) {
        let hidden: BTreeSet<_> = with_corrections(measure, &notes).into_iter().cloned().collect();
        let all = measure.baseline.iter_mut().chain(&mut measure.observations);
        for it in all.filter(|it| it.id.as_ref().is_some_and(|id| hidden.contains(id))) {
            it.note = None;
        }
    }
}

/// The measurements of a measure whose remark is withheld: their own, or that of one that they correct or
/// are corrected by, which may say the same.
#[must_use]
pub fn notes_of<'m>(withheld: &[Withheld], measure: &'m Measure) -> BTreeSet<&'m ObservationId> {
    let notes = withheld.iter().filter(|it| it.kind == Kind::Note);
    with_corrections(measure, &notes.map(|it| it.subject.as_str()).collect())
}

/// Measurements with what corrects them, and what they correct, however often.
fn with_corrections<'m>(
    measure: &'m Measure,
    notes: &BTreeSet<&str>,
) -> BTreeSet<&'m ObservationId> {
    let mut beside: BTreeMap<&ObservationId, Vec<&ObservationId>> = BTreeMap::new();
    let (mut found, mut next) = (BTreeSet::new(), Vec::new());
    for (it, _) in measure.all() {
        let Some(id) = &it.id else { continue };
        if notes.contains(id.as_str()) {
            next.push(id);
        }
        if let Some(corrects) = &it.corrects {
            beside.entry(id).or_default().push(corrects);
            beside.entry(corrects).or_default().push(id);
        }
    }
    while let Some(id) = next.pop() {
        if found.insert(id) {
            next.extend(beside.get(id).into_iter().flatten());
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::{case_file::CaseFile, text::Lang};

    fn alma() -> Case {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../server/demo_cases.json");
        let text = std::fs::read_to_string(path).expect("the demo cases");
        let file = CaseFile::parse(&text).expect("a case file");
        let mut cases = file.cases.into_iter();
        let mut case = cases.find(|case| case.id.as_str() == "case-alma").expect("the case");
        for (number, view) in case.views.iter_mut().enumerate() {
            view.id = format!("v{number}").try_into().ok();
        }
        case
    }

    fn withheld(kind: Kind, subject: &str) -> Withheld {
        Withheld {
            id: "w".try_into().expect("an id"),
            kind,
            subject: subject.into(),
            reason: Text::new(Lang::Da, "Hensyn til en anden").expect("words"),
            owner: "u-mette".try_into().expect("an id"),
            review: date(2026, 12, 21),
            by: "u-signe".try_into().expect("an id"),
            date: date(2026, 11, 21),
        }
    }

    #[test]
    fn only_helpers_words_can_be_withheld() {
        let case = alma();
        let items = items(&case);
        assert!(!items.is_empty());
        for item in items {
            let Who::Person(id) = item.by else { panic!("the child’s own words") };
            assert!(case.network.contains(id), "{id} is no helper");
        }
    }

    #[test]
    fn a_view_goes_whole_and_everything_else_stays() {
        let whole = alma();
        let subject = items(&whole)[0].subject.to_owned();
        let mut case = whole.clone();
        hide(&mut case, &[withheld(Kind::View, &subject)]);
        assert_eq!(case.views.len(), whole.views.len() - 1);
        assert_eq!(case.goals, whole.goals);
        hide(&mut case, &[withheld(Kind::View, "nobody's")]);
        assert_eq!(case.views.len(), whole.views.len() - 1);
    }

    #[test]
    fn a_remark_goes_from_what_corrects_it_too() {
        let mut case = alma();
        let words = Text::new(Lang::Da, "Faren var fuld").expect("words");
        let measure = &mut case.goals[0].measures[0];
        let ids = ["o1", "o2", "o3"].map(|id| ObservationId::try_from(id).expect("an id"));
        for (number, id) in ids.iter().enumerate() {
            let it = &mut measure.observations[number];
            it.id = Some(id.clone());
            it.note = Some(words.clone());
            it.corrects = (number == 1).then(|| ids[0].clone());
        }
        for subject in ["o1", "o2"] {
            let mut case = case.clone();
            let all = [withheld(Kind::Note, subject)];
            let measure = &case.goals[0].measures[0];
            assert_eq!(notes_of(&all, measure), ids[..2].iter().collect());
            hide(&mut case, &all);
            let notes = case.goals[0].measures[0].observations.iter().map(|it| it.note.is_some());
            assert_eq!(notes.take(3).collect::<Vec<_>>(), [false, false, true], "{subject}");
        }
    }

    #[test]
    fn it_is_looked_at_again_within_a_year() {
        let today = date(2026, 11, 21);
        assert!(!can_be_reviewed_on(today, today));
        assert!(can_be_reviewed_on(date(2026, 11, 22), today));
        assert!(can_be_reviewed_on(date(2027, 11, 22), today));
        assert!(!can_be_reviewed_on(date(2027, 11, 23), today));
    }

    #[test]
    fn helpers_in_the_network_read_it_and_nobody_else() {
        for relation in Relation::ALL {
            let helper = matches!(relation, Relation::Helper | Relation::Lead);
            assert_eq!(reads(*relation), helper, "{relation:?}");
        }
    }
}
