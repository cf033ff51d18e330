//! Everybody whom anything in a case names, members or not, so that a page never shows an id.

use std::collections::BTreeMap;

use domain::id::{CaseId, PersonId};

use crate::{
    Result,
    db::param::params,
    people::{self, Person, PersonKind},
    tx::Tx,
};

/// Of a family, each is told as what they are to this child.
pub(super) async fn read(tx: &mut Tx, case: &CaseId) -> Result<BTreeMap<PersonId, Person>> {
    // No view: an engine would read it for all cases.
    let sql = "select p.id, p.kind, p.name, p.locale, p.text_size, p.unit_id, p.role, p.case_id, \
                   coalesce(f.relation, p.title) as title, f.case_id as own_case \
               from persons p left join family f on f.person_id = p.id and f.case_id = $1 \
               where p.id in (\
                   select person_id from memberships where case_id = $1 \
                   union all select supporter_for from family where case_id = $1 \
                   union all select said_by from views where case_id = $1 \
                   union all select said_by from suggestions where case_id = $1 \
                   union all select replied_by from replies where case_id = $1 \
                   union all select owner_id from suggestion_owners where case_id = $1 \
                   union all select person_id from participants where case_id = $1 \
                   union all select own_words_by from goals where case_id = $1 \
                   union all select person_id from acceptances where case_id = $1 \
                   union all select person_id from raters where case_id = $1 \
                   union all select decided_by from intervals where case_id = $1 \
                   union all select typed_by from goal_ways where case_id = $1 \
                   union all select moved_by from goal_moves where case_id = $1 \
                   union all select written_by from goal_excuses where case_id = $1 \
                   union all select changed_by from goal_wordings where case_id = $1 \
                   union all select written_by from goal_answers where case_id = $1 \
                   union all select said_by from observations where case_id = $1 \
                   union all select entered_by from observations where case_id = $1 \
                   union all select responsible_id from interventions where case_id = $1 \
                   union all select person_id from meaningfulness where case_id = $1 \
                   union all select deputy_id from intervention_pages where case_id = $1 \
                   union all select changed_by from intervention_pages where case_id = $1 \
                   union all select written_by from occasions where case_id = $1 \
                   union all select ended_by from intervention_endings where case_id = $1 \
                   union all select said_by from ideas where case_id = $1 \
                   union all select chosen_by from idea_choices where case_id = $1 \
                   union all select person_id from goal_shares where case_id = $1 \
                   union all select responsible_id from actions where case_id = $1 \
                   union all select withdrawn_by from consents where case_id = $1 \
                   union all select person_id from consent_people where case_id = $1 \
                   union all select seen_by from flags where case_id = $1 \
                   union all select asked_by from flags where case_id = $1 \
                   union all select agenda_by from flags where case_id = $1 \
                   union all select snoozed_by from flags where case_id = $1 \
                   union all select decided_by from decisions where case_id = $1 \
                   union all select person_id from decision_people where case_id = $1 \
                   union all select receiving_id from transitions where case_id = $1 \
                   union all select written_by from transition_facts where case_id = $1 \
                   union all select from_id from handovers where case_id = $1 \
                   union all select to_id from handovers where case_id = $1 \
                   union all select owner_id from withheld where case_id = $1 \
                   union all select made_by from withheld where case_id = $1 \
                   union all select person_id from access_log where case_id = $1)";
    let people = tx.all("people", sql, params![case], |row| {
        let mut person = people::read(row)?;
        if let (PersonKind::Family { case }, Some(own)) = (&mut person.kind, row.maybe("own_case")?)
        {
            *case = own;
        }
        Ok((person.id.clone(), person))
    });
    Ok(people.await?.into_iter().collect())
}
