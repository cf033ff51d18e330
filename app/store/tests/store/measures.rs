//! Measurements: recorded, corrected, and due.

use domain::{
    access::Action::{Record, View},
    event::EventKind,
    measure::{NotPossible, Observation, Source},
    people::Who,
    text::{Lang, Text},
};
use jiff::civil::{Date, date};
use store::{StoreError, cases, measures};

use crate::world::{World, keep, noon, on_both, person, today};

fn seven(id: &str, date: Date) -> Observation {
    Observation {
        id: Some(id.try_into().expect("id")),
        date,
        value: Some(7.0.try_into().expect("finite")),
        not_possible: None,
        by: Who::Person(person("u-signe")),
        source: Source::Observation,
        note: Some(Text::new(Lang::Da, "God morgen").expect("text")),
        corrects: None,
        entered_by: Some(person("u-signe")),
        entered_at: Some(noon()),
    }
}

async fn record(world: &World, it: &Observation) -> Result<(), StoreError> {
    let proof = world.granted("u-signe", "case-alma", Record).await;
    let measure = "ms-alma-1".try_into().expect("id");
    let mut tx = world.db.write().await.expect("write");
    let id = it.id.as_ref().expect("an id").to_string();
    if it.corrects.is_some() {
        measures::correct(&mut tx, &proof, &measure, it).await?;
        keep(tx, &proof, EventKind::MeasurementCorrected, &id).await;
    } else {
        measures::record(&mut tx, &proof, &measure, it).await?;
        keep(tx, &proof, EventKind::MeasurementRecorded, &id).await;
    }
    Ok(())
}

/// Teacher, father and child each record one and correct it.
pub(crate) async fn everybody_measures(world: &World) {
    for (n, (who, case, measure)) in [
        ("u-signe", "case-alma", "ms-alma-1"),
        ("p-vil-far", "case-villads", "ms-vil-2"),
        ("case-karla:child", "case-karla", "ms-kar-2"),
    ]
    .into_iter()
    .enumerate()
    {
        let proof = world.granted(who, case, Record).await;
        let measure = measure.try_into().expect("id");
        let first = Observation {
            value: Some(3.0.try_into().expect("finite")),
            by: proof.who(),
            entered_by: Some(proof.actor().clone()),
            ..seven(&format!("o-{n}"), today())
        };
        let second = Observation {
            id: Some(format!("o-{n}b").try_into().expect("id")),
            corrects: first.id.clone(),
            ..first.clone()
        };
        let mut tx = world.db.write().await.expect("write");
        measures::record(&mut tx, &proof, &measure, &first).await.expect("recorded");
        measures::correct(&mut tx, &proof, &measure, &second).await.expect("corrected");
        keep(tx, &proof, EventKind::MeasurementCorrected, "o").await;
    }
}

on_both! {
    async fn a_measurement_is_there_tomorrow(world) {
        world.demo().await;
        let new = seven("o-1", today());
        record(world, &new).await.expect("recorded");
        let proof = world.granted("u-mette", "case-alma", View).await;
        let mut tx = world.db.read().await.expect("read");
        let record = cases::load(&mut tx, &proof).await.expect("loaded");
        let measure = &record.case.goals[0].measures[0];
        assert_eq!(measure.baseline.len(), 3);
        let mut last = measure.observations.last().expect("an entry").clone();
        last.note.iter_mut().for_each(|note| note.original = None);
        assert_eq!(last, new);
        assert_eq!(record.version, 2);
    }

    /// Before the first intervention has begun, it counts to the baseline.
    async fn a_measurement_before_the_phase_is_baseline(world) {
        world.demo().await;
        record(world, &seven("o-1", date(2026, 2, 1))).await.expect("recorded");
        let proof = world.granted("u-mette", "case-alma", View).await;
        let mut tx = world.db.read().await.expect("read");
        let record = cases::load(&mut tx, &proof).await.expect("loaded");
        assert_eq!(record.case.goals[0].measures[0].baseline.len(), 4);
    }

    async fn a_correction_is_a_new_entry_and_the_first_stays(world) {
        world.demo().await;
        record(world, &seven("o-1", today())).await.expect("recorded");
        let five = Observation {
            value: Some(5.0.try_into().expect("finite")),
            corrects: Some("o-1".try_into().expect("id")),
            ..seven("o-2", today())
        };
        record(world, &five).await.expect("corrected");
        let late = Observation { id: Some("o-3".try_into().expect("id")), ..five.clone() };
        let fault = record(world, &late).await.expect_err("corrected already");
        let StoreError::Conflict(stands) = fault else { panic!("{fault}") };
        assert_eq!(stands.id, five.id);
        // One that was imported without an id can be corrected too, and stays in the baseline.
        let first = "ms-alma-1#1".try_into().expect("id");
        let early = Observation { corrects: Some(first), ..seven("o-4", date(2026, 3, 1)) };
        record(world, &early).await.expect("corrected");
        let nothing = Observation { corrects: Some("o-9".try_into().expect("id")), ..late };
        assert!(matches!(record(world, &nothing).await, Err(StoreError::NotFound)));
        let proof = world.granted("u-mette", "case-alma", View).await;
        let mut tx = world.db.read().await.expect("read");
        let record = cases::load(&mut tx, &proof).await.expect("loaded");
        let measure = &record.case.goals[0].measures[0];
        assert_eq!((measure.baseline.len(), measure.all().count()), (4, 33));
        let standing: Vec<_> = measure.standing().filter_map(|(o, _)| o.id.as_ref()).collect();
        assert!(standing.iter().any(|id| id.as_str() == "o-2"));
        assert!(!standing.iter().any(|id| ["o-1", "ms-alma-1#1"].contains(&id.as_str())));
    }

    async fn a_measure_of_another_case_is_not_there(world) {
        world.demo().await;
        let proof = world.granted("u-mette", "case-freja", Record).await;
        let measure = "ms-alma-1".try_into().expect("id");
        let mut tx = world.db.write().await.expect("write");
        let fault = measures::record(&mut tx, &proof, &measure, &seven("o-1", today())).await;
        assert!(matches!(fault, Err(StoreError::NotFound)));
    }

    async fn the_week_has_what_is_due_and_what_was_said(world) {
        world.demo().await;
        let week = (date(2026, 11, 16), date(2026, 11, 22));
        let signe = person("u-signe");
        let mut tx = world.db.read().await.expect("read");
        let due = measures::due(&mut tx, &signe, week, today()).await.expect("due");
        assert_eq!(due.len(), 1);
        assert_eq!((due[0].child_name.as_str(), due[0].measure.id.as_str()), ("Alma", "ms-alma-1"));
        assert_eq!(due[0].measure.raters, [Who::Person(signe.clone())]);
        let last = due[0].last.as_ref().expect("a last one").date;
        assert!(last < week.0);
        drop(tx);
        let friday = due[0].this_week.as_ref().and_then(|entry| entry.id.as_ref());
        assert_eq!(friday.map(domain::id::ObservationId::as_str), Some("ms-alma-1#30"));
        record(world, &seven("o-1", date(2026, 11, 17))).await.expect("recorded");
        record(world, &seven("o-2", date(2026, 11, 22))).await.expect("recorded");
        let this_week = async || {
            let mut tx = world.db.read().await.expect("read");
            let due = measures::due(&mut tx, &signe, week, today()).await.expect("due");
            due[0].this_week.as_ref().and_then(|entry| entry.id.clone()).map(String::from)
        };
        assert_eq!(this_week().await.as_deref(), Some("o-2"));
        let taken_back = Observation {
            value: None,
            not_possible: Some(NotPossible::TakenBack),
            corrects: Some("o-2".try_into().expect("id")),
            ..seven("o-3", date(2026, 11, 22))
        };
        record(world, &taken_back).await.expect("taken back");
        assert_eq!(this_week().await.as_deref(), Some("ms-alma-1#30"));
    }

    async fn nothing_is_due_where_one_may_not_see(world) {
        world.demo().await;
        let week = (date(2026, 11, 16), date(2026, 11, 22));
        let mut tx = world.db.read().await.expect("read");
        let child = person("case-karla:child");
        let due = measures::due(&mut tx, &child, week, today()).await.expect("due");
        let ids: Vec<_> = due.iter().map(|due| due.measure.id.as_str()).collect();
        // The other goal is reached.
        assert_eq!(ids, ["ms-kar-2"]);
        drop(tx);
        world.raw("insert into raters (case_id, measure_id, position, person_id) \
                   values ('case-karla', 'ms-kar-2', 7, 'u-ole')").await.expect("a rater");
        let mut tx = world.db.read().await.expect("read");
        assert!(measures::due(&mut tx, &person("u-ole"), week, today()).await.expect("due").is_empty());
    }
}
