//! What is no child's case: sessions, accounts, what people choose for themselves.

use domain::{
    access::Action,
    device::Device,
    people::Role,
    text::{Lang, Text},
};
use jiff::{SignedDuration, Timestamp};
use store::{
    StoreError, accounts, cases, organisation,
    people::{self, NewUser, PersonKind, TextSize},
    sessions, settings, tries,
};

use crate::world::{World, case_id, noon, on_both, person};

fn after(hours: i64) -> Timestamp {
    noon() + SignedDuration::from_hours(hours)
}

async fn alive(world: &World, token: &str, now: Timestamp) -> bool {
    let mut tx = world.db.read().await.expect("read");
    sessions::find(&mut tx, token, now).await.expect("looked up").is_some()
}

fn first_administrator(organisation: Option<&str>) -> NewUser {
    NewUser {
        id: person("u-first"),
        name: "Inge Holm".into(),
        title: Text::new(Lang::Da, "administrator").expect("text"),
        role: Role::Administrator,
        unit: None,
        locale: Lang::Da,
        email: " Inge@Fjordby.example ".into(),
        password_hash: "$argon2id$…".into(),
        organisation: organisation.map(str::to_owned),
    }
}

on_both! {
    async fn a_session_lasts_while_somebody_comes_back(world) {
        world.demo().await;
        let db = &world.db;
        sessions::start(db, "t1", &person("u-signe"), Device::Phone, noon()).await.expect("started");
        assert!(alive(world, "t1", after(11)).await);
        assert!(!alive(world, "t1", after(12)).await, "idle for 12 hours");
        assert!(!alive(world, "t2", after(1)).await, "another token");
        let mut now = 0;
        while now < 30 * 24 {
            assert!(alive(world, "t1", after(now)).await, "after {now} hours");
            sessions::touch(db, "t1", after(now)).await.expect("touched");
            now += 11;
        }
        assert!(!alive(world, "t1", after(30 * 24)).await, "30 days are the most");
        let sweep = async |hours| sessions::sweep(db, after(hours)).await.expect("swept");
        assert_eq!(sweep(36 * 24).await, 0, "what was being typed may still come");
        assert_eq!(sweep(37 * 24).await, 1);
    }

    async fn a_session_tells_who_and_keeps_a_form(world) {
        world.demo().await;
        let db = &world.db;
        sessions::start(db, "t1", &person("p-sam-mor"), Device::Phone, noon()).await.expect("started");
        sessions::keep(db, "t1", |_| Some("value=12".to_owned())).await.expect("kept");
        let mut tx = db.read().await.expect("read");
        let found = sessions::find(&mut tx, "t1", after(1)).await.expect("found");
        let session = found.expect("a session");
        assert_eq!((session.person.name.as_str(), session.person.locale), ("Grace", Lang::En));
        assert_eq!(session.person.kind, PersonKind::Family { case: case_id("case-samuel") });
        assert_eq!(session.person.title.and_then(|it| it.en).as_deref(), Some("mother"));
        assert_eq!(session.flash.as_deref(), Some("value=12"));
        assert!(session.stale && !session.demo);
        drop(tx);
        settings::mark_demo(db).await.expect("marked");
        sessions::keep(db, "t1", |_| None).await.expect("cleared");
        sessions::touch(db, "t1", after(1)).await.expect("touched");
        let mut tx = db.read().await.expect("read");
        let found = sessions::find(&mut tx, "t1", after(1)).await.expect("found");
        let session = found.expect("a session");
        assert_eq!((session.flash, session.stale, session.demo), (None, false, true));
    }

    async fn a_session_for_a_child_is_over_after_ten_minutes_whatever_happens(world) {
        world.demo().await;
        let db = &world.db;
        let granted = world.granted("u-jonas", "case-alma", Action::Lend).await;
        sessions::start_for_child(db, "t1", &granted, noon()).await.expect("started");
        let minutes = |minutes| noon() + SignedDuration::from_mins(minutes);
        let mut tx = db.read().await.expect("read");
        let found = sessions::find(&mut tx, "t1", minutes(0)).await.expect("found");
        drop(tx);
        let found = found.expect("a session");
        assert_eq!(found.person.id, person("case-alma:child"));
        let limit = found.limit.expect("limited");
        assert_eq!((limit.case, limit.until), (case_id("case-alma"), minutes(10)));
        assert_eq!(limit.opened_by, "Jonas Vang");
        for passed in 1..10 {
            assert!(alive(world, "t1", minutes(passed)).await, "after {passed} minutes");
            sessions::touch(db, "t1", minutes(passed)).await.expect("touched");
        }
        assert!(!alive(world, "t1", minutes(10)).await, "ten minutes are all");
        let looking = world.granted("u-jonas", "case-alma", Action::View).await;
        let refused = sessions::start_for_child(db, "t2", &looking, noon()).await;
        assert!(matches!(refused, Err(StoreError::Refused(_))), "{refused:?}");
    }

    async fn sessions_end(world) {
        world.demo().await;
        for (token, who) in [("t1", "u-signe"), ("t2", "u-signe"), ("t3", "u-signe"), ("t4", "u-bo")] {
            sessions::start(&world.db, token, &person(who), Device::Phone, noon()).await.expect("started");
        }
        sessions::end(&world.db, "t1").await.expect("ended");
        assert!(!alive(world, "t1", noon()).await && alive(world, "t2", noon()).await);
        sessions::end_others(&world.db, &person("u-signe"), "t3").await.expect("ended");
        assert!(!alive(world, "t2", noon()).await && alive(world, "t3", noon()).await);
        assert!(alive(world, "t4", noon()).await, "another person's");
    }

    async fn the_first_administrator_makes_the_organisation(world) {
        assert!(world.db.is_empty().await.expect("looked"));
        let nameless = people::add_user(&world.db, &first_administrator(None)).await;
        assert!(matches!(nameless, Err(StoreError::Refused(_))), "{nameless:?}");
        assert!(world.db.is_empty().await.expect("looked"), "nothing is half-written");
        let first = first_administrator(Some("Fjordby Kommune"));
        people::add_user(&world.db, &first).await.expect("added");
        assert!(!world.db.is_empty().await.expect("looked"));
        let mut tx = world.db.read().await.expect("read");
        let found = accounts::by_email(&mut tx, "inge@fjordby.EXAMPLE").await.expect("looked");
        assert_eq!(found.expect("an account").person, first.id);
        assert!(accounts::by_email(&mut tx, "inge@other.example").await.expect("looked").is_none());
        let found = people::find(&mut tx, &first.id).await.expect("looked").expect("a person");
        assert_eq!((found.role, found.kind), (Some(Role::Administrator), PersonKind::Helper));
        drop(tx);
        let twice = NewUser { id: person("u-second"), ..first };
        let twice = people::add_user(&world.db, &twice).await;
        assert!(matches!(twice, Err(StoreError::Exists { table: "accounts", .. })), "{twice:?}");
        // And then the cases come from a file of the same organisation.
        world.demo().await;
        let mut tx = world.db.read().await.expect("read");
        let around = organisation::surroundings(&mut tx).await.expect("surroundings");
        assert_eq!(around.units.len(), 9);
    }

    async fn what_somebody_chooses_is_kept_and_seen_at_once(world) {
        world.demo().await;
        let proof = world.granted("u-mette", "case-alma", Action::View).await;
        for (locale, size) in [(Lang::En, TextSize::Larger), (Lang::Da, TextSize::Normal)] {
            let father = person("p-alma-far");
            people::set_locale(&world.db, &father, locale).await.expect("kept");
            people::set_text_size(&world.db, &father, size).await.expect("kept");
            let mut tx = world.db.read().await.expect("read");
            let record = cases::load(&mut tx, &proof).await.expect("loaded");
            assert_eq!(record.people[&father].locale, locale);
            assert_eq!(record.people[&father].text_size, size);
            assert_eq!(record.case.family[1].locale, locale);
        }
    }

    async fn the_surroundings_are_those_of_the_file(world) {
        let file = world.demo().await;
        for _ in 0..2 {
            let mut tx = world.db.read().await.expect("read");
            let around = organisation::surroundings(&mut tx).await.expect("surroundings");
            assert_eq!(around.organisation.name, file.organisation.name);
            assert_eq!(around.holidays, file.holidays);
            assert_eq!(around.closed(&"maelkeboetten".try_into().expect("id")).len(), 4);
            assert_eq!(around.closed(&"ppr".try_into().expect("id")).len(), 7);
            assert!(!around.demo);
        }
        settings::mark_demo(&world.db).await.expect("marked");
        let mut tx = world.db.read().await.expect("read");
        assert!(organisation::surroundings(&mut tx).await.expect("surroundings").demo);
    }

    async fn tries_are_counted_within_their_time(world) {
        let (db, minute) = (&world.db, SignedDuration::from_mins(1));
        for (seconds, expected) in [(0, 1), (10, 2), (69, 2), (200, 1)] {
            let now = noon() + SignedDuration::from_secs(seconds);
            let count = tries::count(db, "a", now, now - minute).await.expect("counted");
            assert_eq!(count, expected, "after {seconds} s");
        }
        assert_eq!(tries::count(db, "b", noon(), noon() - minute).await.expect("counted"), 1);
    }
}
