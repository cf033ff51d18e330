//! Protected addresses: of the child, or of a guardian. Then nothing that tells where they live or are
//! to be found is shown to anybody but those who lawfully know it, and helpers are told to keep it so.

use jiff::civil::Date;

use crate::{
    access::{Action, Relation, allowed},
    case::Case,
    id::PersonId,
    people::{Custody, FamilyMember, Who},
    text::Text,
};

/// What stands where a place would.
const NO_PLACE: &str = "–";

/// That somebody's address is protected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Protection {
    /// Whose.
    pub who: Who,
    /// Who said so.
    pub by: PersonId,
    /// The day.
    pub date: Date,
    /// Whether it was said in another case that they are part of: it holds here too, and is lifted there.
    pub elsewhere: bool,
}

/// Whether somebody can say that an address is protected: the lead of the child's and of each
/// guardian's, a guardian of their own and the child's.
#[must_use]
pub fn may_set(case: &Case, actor: &Who, relation: Relation, whose: &Who) -> bool {
    let guardian = case
        .family
        .iter()
        .any(|member| Who::Person(member.id.clone()) == *whose && member.custody != Custody::None);
    let known = *whose == Who::Child || guardian;
    let own = actor == whose || *whose == Who::Child;
    known && allowed(relation, Action::Protect) && (relation == Relation::Lead || own)
}

/// Whether somebody can say that it no longer is: the lead, whoever it protects, and of the child's the
/// guardian who said so. Another guardian cannot, and nobody in another case than it was said in.
#[must_use]
pub fn may_lift(protection: &Protection, actor: &Who, relation: Relation) -> bool {
    let own = protection.who == *actor || Who::Person(protection.by.clone()) == *actor;
    let here = !protection.elsewhere && allowed(relation, Action::Protect);
    here && (relation == Relation::Lead || own)
}

/// Whether somebody lawfully knows where the child and its guardians are, where an address is protected:
/// helpers of the network and whoever receives the child in a new place, the child, and of the family
/// who is at home there: whoever the child lives with, and whoever alone is protected. Who protects their
/// own address learns nobody else's by it.
#[must_use]
pub fn knows(relation: Relation, at_home: bool) -> bool {
    match relation {
        Relation::Lead | Relation::Helper | Relation::Child | Relation::Receiver => true,
        Relation::Guardian
        | Relation::Relative
        | Relation::Supporter
        | Relation::Representative
        | Relation::Companion => at_home,
        _ => false,
    }
}

/// As [`knows`], of somebody in a case, where nothing may be protected.
#[must_use]
pub fn knows_places(case: &Case, reader: &Who, relation: Relation) -> bool {
    let protections = &case.frame.protections;
    let with_child = |member: &FamilyMember| {
        member.lives_with_child && Who::Person(member.id.clone()) == *reader
    };
    let at_home =
        case.family.iter().any(with_child) || protections.iter().all(|it| it.who == *reader);
    protections.is_empty() || knows(relation, at_home)
}

/// Takes out of a case what tells where somebody lives or is to be found.
pub fn hide(case: &mut Case) {
    let none = Text {
        da: Some(NO_PLACE.to_owned()),
        en: Some(NO_PLACE.to_owned()),
        original: None,
        draft: false,
    };
    for meeting in &mut case.meetings {
        meeting.place.clone_from(&none);
    }
    for member in &mut case.family {
        member.lives_with_child = false;
    }
    for view in &mut case.views {
        // How a child was heard tells where.
        if view.heard.as_mut().is_some_and(|heard| heard.place.take().is_some()) {
            view.how = None;
        }
    }
    case.child.class = None;
    case.transitions.clear();
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::{case_file::CaseFile, transition::asked};

    fn demo() -> Vec<Case> {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../server/demo_cases.json");
        let text = std::fs::read_to_string(path).expect("the demo cases");
        CaseFile::parse(&text).expect("a case file").cases
    }

    fn freja() -> Case {
        let mut cases = demo().into_iter();
        let mut case = cases.find(|case| case.family.len() > 1).expect("a case");
        for (number, member) in case.family.iter_mut().enumerate().take(2) {
            member.custody = Custody::Shared;
            member.lives_with_child = number == 0;
        }
        case
    }

    #[test]
    fn a_guardian_protects_themselves_and_the_child_and_nobody_lifts_it_for_them() {
        let case = freja();
        let [home, away] = [0, 1].map(|nth| Who::Person(case.family[nth].id.clone()));
        let sets = |actor, relation, whose| may_set(&case, actor, relation, whose);
        assert!(sets(&home, Relation::Guardian, &home));
        assert!(sets(&home, Relation::Guardian, &Who::Child));
        assert!(!sets(&home, Relation::Guardian, &away));
        let lead = Who::Person(case.case_lead.clone());
        assert!(sets(&lead, Relation::Lead, &away));
        assert!(!sets(&lead, Relation::Lead, &lead), "of the family alone");
        assert!(!sets(&lead, Relation::Helper, &Who::Child));
        let by = case.family[0].id.clone();
        let own = Protection {
            who: home.clone(),
            by: by.clone(),
            date: date(2026, 11, 21),
            elsewhere: false,
        };
        let childs = Protection { who: Who::Child, ..own.clone() };
        for protection in [&own, &childs] {
            assert!(may_lift(protection, &home, Relation::Guardian));
            assert!(may_lift(protection, &lead, Relation::Lead));
            assert!(!may_lift(protection, &away, Relation::Guardian));
            assert!(!may_lift(protection, &lead, Relation::Helper));
        }
    }

    #[test]
    fn places_are_known_to_helpers_the_child_and_the_home() {
        let mut case = freja();
        let [home, away] = [0, 1].map(|nth| Who::Person(case.family[nth].id.clone()));
        let by = case.case_lead.clone();
        let protection =
            Protection { who: Who::Child, by, date: date(2026, 11, 21), elsewhere: false };
        assert!(knows_places(&case, &away, Relation::Guardian), "without it everybody");
        assert_eq!(asked(&case).count(), 2);
        case.frame.protections = vec![Protection { who: away.clone(), ..protection.clone() }];
        assert!(knows_places(&case, &away, Relation::Guardian));
        case.frame.protections.push(protection.clone());
        assert!(!knows_places(&case, &away, Relation::Guardian), "nobody else's by their own");
        case.frame.protections = vec![protection];
        assert!(knows_places(&case, &home, Relation::Guardian));
        assert!(!knows_places(&case, &away, Relation::Guardian));
        for relation in Relation::ALL {
            use Relation::{Child, Helper, Lead, Receiver};
            let known = matches!(relation, Lead | Helper | Child | Receiver);
            assert_eq!(knows_places(&case, &away, *relation), known, "{relation:?}");
        }
        // Whoever must not know where the child goes is not asked about it.
        assert_eq!(asked(&case).collect::<Vec<_>>(), [home]);
    }

    #[test]
    fn nothing_tells_where_afterwards() {
        let mut case = freja();
        case.transitions = demo().into_iter().flat_map(|case| case.transitions).collect();
        assert!(!case.transitions.is_empty());
        hide(&mut case);
        assert!(case.meetings.iter().all(|meeting| meeting.place.da.as_deref() == Some(NO_PLACE)));
        assert!(case.family.iter().all(|member| !member.lives_with_child));
        assert_eq!(case.child.class, None);
        assert!(case.transitions.is_empty(), "nor where it is going");
    }
}
