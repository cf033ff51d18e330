//! Who is in a case beside the child: family with their custody, and the network of helpers.

use domain::{
    case::Case,
    id::{CaseId, PersonId},
    people::FamilyMember,
};

use crate::{
    Result, StoreError,
    db::{
        fields::Fields,
        param::{params, who},
    },
    tx::Tx,
};

/// The family, and the helpers of the network.
pub(super) async fn read(tx: &mut Tx, case: &CaseId) -> Result<(Vec<FamilyMember>, Vec<PersonId>)> {
    let sql = "select m.person_id, m.role, p.name, p.locale, f.relation, f.custody, \
                   f.lives_with_child, f.interpreter, f.supporter_for, f.may_interpret, f.why \
               from memberships m join people p on p.id = m.person_id \
               left join family f on f.case_id = m.case_id and f.person_id = m.person_id \
               where m.case_id = $1 and m.position is not null order by m.position";
    let (mut family, mut network) = (Vec::new(), Vec::new());
    let rows = tx.all("family", sql, params![case], |row| {
        if row.get::<String>("role")? == "family" {
            family.push(member(case, row)?);
        } else {
            network.push(row.get("person_id")?);
        }
        Ok(())
    });
    rows.await?;
    Ok((family, network))
}

fn member(case: &CaseId, row: Fields<'_>) -> Result<FamilyMember> {
    Ok(FamilyMember {
        id: row.get("person_id")?,
        name: row.get("name")?,
        relation: row.get("relation")?,
        custody: row.get("custody")?,
        lives_with_child: row.get("lives_with_child")?,
        locale: row.get("locale")?,
        interpreter: row.maybe("interpreter")?,
        supporter_for: row.maybe_who(case, "supporter_for")?,
        may_interpret: row.maybe("may_interpret")?,
        why: row.maybe("why")?,
    })
}

pub(crate) async fn insert(tx: &mut Tx, case: &Case) -> Result<()> {
    for (position, member) in case.family.iter().enumerate() {
        insert_family(tx, case, position, member).await?;
    }
    let sql = "insert into memberships (case_id, person_id, role, position) \
               values ($1, $2, 'helper', $3)";
    for (position, helper) in case.network.iter().enumerate() {
        tx.insert("memberships", sql, params![&case.id, helper, position]).await?;
    }
    if !case.network.contains(&case.case_lead) {
        tx.insert("memberships", sql, params![&case.id, &case.case_lead, None::<i64>]).await?;
    }
    Ok(())
}

/// Siblings have the same parents: somebody who is there already must be the same.
async fn insert_family(
    tx: &mut Tx,
    case: &Case,
    position: usize,
    member: &FamilyMember,
) -> Result<()> {
    let FamilyMember { id, name, locale, .. } = member;
    let sql = "insert into people (id, kind, name, locale) values ($1, 'family', $2, $3) \
               on conflict do nothing";
    if tx.run(sql, params![id, name, *locale]).await? == 0 {
        let sql = "select id from people where id = $1 and kind = 'family' and name = $2";
        if tx.one("people", sql, params![id, name], |_| Ok(())).await?.is_none() {
            return Err(StoreError::Exists { table: "people", id: id.to_string() });
        }
    }
    let sql = "insert into memberships (case_id, person_id, role, position) \
               values ($1, $2, 'family', $3)";
    tx.insert("memberships", sql, params![&case.id, id, position]).await?;
    tx.insert(
        "family",
        "insert into family (case_id, person_id, relation, custody, lives_with_child, \
             interpreter, supporter_for, may_interpret, why) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        params![
            &case.id,
            id,
            &member.relation,
            member.custody,
            member.lives_with_child,
            member.interpreter.as_ref(),
            member.supporter_for.as_ref().map(|for_whom| who(case, for_whom)),
            member.may_interpret,
            member.why.as_ref(),
        ],
    )
    .await
}
