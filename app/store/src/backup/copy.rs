//! Every row of every table, from one database to another of the same version.

use sqlx::{AssertSqlSafe, SqlSafeStr};

use crate::{
    Result, StoreError,
    db::{
        param::{Param, params},
        row::Row,
    },
    tx::Tx,
};

/// The tables, each after those it refers to. Not here: who is signed in or tried to,
/// and mail, which would be sent a second time.
pub(super) const TABLES: &[&str] = &[
    "settings",
    "organisation",
    "calendars",
    "holidays",
    "units",
    "scales",
    "scale_anchors",
    "people",
    "accounts",
    "second_factors",
    "recovery_codes",
    "news_looks",
    "mail_choices",
    "calendar_links",
    "idempotency_keys",
    "cases",
    "children",
    "child_languages",
    "memberships",
    "family",
    "views",
    "heard_views",
    "pictures",
    "voices",
    "suggestions",
    "replies",
    "meetings",
    "participants",
    "meeting_decisions",
    "meeting_facts",
    "minutes_drafts",
    "externals",
    "invitations",
    "emergencies",
    "emergency_tries",
    "goals",
    "goal_signs",
    "acceptances",
    "milestones",
    "expected_goals",
    "interventions",
    "meaningfulness",
    "meaningfulness_words",
    "intervention_pages",
    "occasions",
    "intervention_endings",
    "ideas",
    "idea_choices",
    "goal_shares",
    "phases",
    "phase_interventions",
    "measures",
    "measure_levels",
    "raters",
    "observations",
    "actions",
    "action_history",
    "suggestion_owners",
    "replies_for_child",
    "verdicts",
    "matters",
    "notes",
    "withheld",
    "protections",
    "flags",
    "decisions",
    "decision_people",
    "consents",
    "consent_people",
    "transitions",
    "transition_facts",
    "handovers",
    "access_log",
    "expected_flags",
    "reached",
    "frames",
    "intervals",
    "goal_ways",
    "goal_moves",
    "goal_excuses",
    "goal_wordings",
    "goal_answers",
    "scopes",
    "openings",
    "about_lines",
    "about_readers",
    "about_opened",
    "profiles",
    "guidance",
    "organisation_events",
    "events",
    "readings",
];

/// What is kept of a table.
struct Table {
    name: &'static str,
    columns: Vec<(String, Kind)>,
}

#[derive(Clone, Copy)]
enum Kind {
    Text,
    Whole,
    Real,
    Truth,
}

/// The tables with their columns, as a `SQLite` file tells them.
pub(super) struct Columns(Vec<Table>);

/// Whether a file is a database of this program.
pub(super) async fn is_backup(file: &mut Tx) -> Result<bool> {
    let known = "select name from sqlite_schema where name = '_sqlx_migrations'";
    Ok(file.one("sqlite_schema", known, params![], |_| Ok(())).await?.is_some())
}

pub(super) async fn columns(file: &mut Tx) -> Result<Columns> {
    let mut tables = Vec::new();
    for &name in TABLES {
        let sql = "select name, type from pragma_table_info($1) order by cid";
        let columns = file.all("pragma_table_info", sql, params![name], |row| {
            let kind: String = row.get("type")?;
            let kind = match kind.to_lowercase().as_str() {
                "text" => Kind::Text,
                "bigint" => Kind::Whole,
                "double precision" => Kind::Real,
                "boolean" => Kind::Truth,
                _ => return Err(row.fault("type", format!("{kind} in {name}"))),
            };
            Ok((row.get::<String>("name")?, kind))
        });
        tables.push(Table { name, columns: columns.await? });
    }
    Ok(Columns(tables))
}

impl Columns {
    /// Copies every row; what both have already, such as a demo's mark, stays.
    pub(super) async fn copy(&self, from: &mut Tx, to: &mut Tx) -> Result<()> {
        let cases = from.all("cases", "select id from cases order by position", params![], |row| {
            row.get::<String>("id")
        });
        let cases = cases.await?;
        for table in &self.0 {
            if table.columns.iter().any(|(name, _)| name == "case_id") {
                // Case by case, so that a large table does not have to fit into memory.
                for case in &cases {
                    table.copy(from, to, " where case_id = $1", params![case]).await?;
                }
            } else {
                table.copy(from, to, "", params![]).await?;
            }
        }
        Ok(())
    }
}

impl Table {
    async fn copy(&self, from: &mut Tx, to: &mut Tx, of: &str, params: Vec<Param>) -> Result<()> {
        let names: Vec<&str> = self.columns.iter().map(|(name, _)| name.as_str()).collect();
        let places: Vec<String> = (1..=names.len()).map(|place| format!("${place}")).collect();
        let (table, names, places) = (self.name, names.join(", "), places.join(", "));
        // A row may stand in the place of an earlier one, which has to be there first.
        let in_turn = self.columns.iter().any(|(name, _)| name == "position");
        let by = if in_turn { " order by position" } else { "" };
        // Only names that the tables themselves gave stand in these.
        let read = AssertSqlSafe(format!("select {names} from {table}{of}{by}")).into_sql_str();
        let write =
            format!("insert into {table} ({names}) values ({places}) on conflict do nothing");
        let write = AssertSqlSafe(write).into_sql_str();
        let rows = from.connection().rows(read, params).await?;
        for row in rows.read(table, |row| self.values(row.row()))? {
            to.connection().run(write.clone(), row).await?;
        }
        Ok(())
    }

    fn values(&self, row: &Row<'_>) -> Result<Vec<Param>> {
        let value = |(name, kind): &(String, Kind)| {
            let value = match kind {
                Kind::Text => row.text(name).map(|value| Param::Text(value.map(str::to_owned))),
                Kind::Whole => row.whole(name).map(Param::Whole),
                Kind::Real => row.real(name).map(Param::Real),
                Kind::Truth => row.truth(name).map(Param::Truth),
            };
            value.map_err(|fault| StoreError::Refused(format!("{}.{name}: {fault}", self.name)))
        };
        self.columns.iter().map(value).collect()
    }
}
