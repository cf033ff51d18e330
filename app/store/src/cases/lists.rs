//! The short lists of a case, all in one query: signs, levels, raters, participants and the like.
//! What they hang on takes them from here.

use std::collections::HashMap;

use domain::{
    id::{BadId, CaseId, PersonId},
    people::Who,
    text::Text,
};

use crate::{Result, StoreError, db::param::params, tx::Tx};

/// The lists of one case: by table (or part), then by owner, in order.
pub(crate) struct Lists(HashMap<String, HashMap<String, Vec<Item>>>);

struct Item {
    mark: String,
    item: String,
}

impl Lists {
    pub(crate) async fn read(tx: &mut Tx, case: &CaseId) -> Result<Self> {
        let sql = "\
            select goal_id as owner, 'goal_signs' as list, position, '' as mark, text as item \
                from goal_signs where case_id = $1 \
            union all select measure_id, 'measure_levels', 0, level, text \
                from measure_levels where case_id = $1 \
            union all select measure_id, 'raters', position, '', person_id \
                from raters where case_id = $1 \
            union all select phase_id, 'phase_interventions', position, '', intervention_id \
                from phase_interventions where case_id = $1 \
            union all select meeting_id, 'participants', position, '', person_id \
                from participants where case_id = $1 \
            union all select meeting_id, 'meeting_decisions', position, '', text \
                from meeting_decisions where case_id = $1 \
            union all select consent_id, part, position, '', person_id \
                from consent_people where case_id = $1 \
            union all select case_id, 'child_languages', position, '', language \
                from child_languages where case_id = $1 \
            union all select case_id, 'expected_flags', position, '', flag \
                from expected_flags where case_id = $1 \
            union all select flag_id || '#' || decision, 'decision_people', position, '', person_id \
                from decision_people where case_id = $1 \
            order by 2, 1, 3";
        let rows = tx.all("short lists", sql, params![case], |row| {
            let item = Item { mark: row.get("mark")?, item: row.get("item")? };
            Ok((row.get::<String>("list")?, row.get::<String>("owner")?, item))
        });
        let mut lists: HashMap<String, HashMap<String, Vec<Item>>> = HashMap::new();
        for (list, owner, item) in rows.await? {
            lists.entry(list).or_default().entry(owner).or_default().push(item);
        }
        Ok(Self(lists))
    }

    fn take(&mut self, list: &str, owner: &str) -> Vec<Item> {
        self.0.get_mut(list).and_then(|owners| owners.remove(owner)).unwrap_or_default()
    }

    /// A list of bare words.
    pub(crate) fn plain(&mut self, list: &'static str, owner: &str) -> Vec<String> {
        self.take(list, owner).into_iter().map(|item| item.item).collect()
    }

    /// A list of texts, each with its mark.
    pub(crate) fn marked(
        &mut self,
        list: &'static str,
        owner: &str,
    ) -> Result<Vec<(String, Text)>> {
        let items = self.take(list, owner).into_iter();
        items
            .map(|Item { mark, item }| match serde_json::from_str(&item) {
                Ok(text) => Ok((mark, text)),
                Err(fault) => Err(bad(list, "text", owner, &fault)),
            })
            .collect()
    }

    /// A list of texts.
    pub(crate) fn texts(&mut self, list: &'static str, owner: &str) -> Result<Vec<Text>> {
        Ok(self.marked(list, owner)?.into_iter().map(|(_, text)| text).collect())
    }

    /// A list of ids.
    pub(crate) fn ids<T>(&mut self, list: &'static str, owner: &str) -> Result<Vec<T>>
    where
        T: TryFrom<String, Error = BadId>,
    {
        let items = self.take(list, owner).into_iter();
        items.map(|item| item.item.try_into().map_err(|f| bad(list, "id", owner, &f))).collect()
    }

    /// A list of people, as the case calls them.
    pub(crate) fn people(
        &mut self,
        case: &CaseId,
        list: &'static str,
        owner: &str,
    ) -> Result<Vec<Who>> {
        let people: Vec<PersonId> = self.ids(list, owner)?;
        Ok(people.iter().map(|person| Who::within(case, person)).collect())
    }
}

fn bad(
    table: &'static str,
    column: &'static str,
    owner: &str,
    fault: &impl ToString,
) -> StoreError {
    StoreError::BadRow { table, column, id: owner.to_owned(), reason: fault.to_string() }
}
