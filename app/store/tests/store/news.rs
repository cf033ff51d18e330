//! News: of one's own plans alone, until one has looked; and the mail about them, once each time.

use domain::{
    access::Action::{Plan, Share},
    device::Device,
    event::{Event, EventKind},
    mail::MailKind,
    news::{HowOften, NewsKind, Quiet},
};
use jiff::{SignedDuration, Timestamp, tz::TimeZone};
use store::{
    news::{
        self,
        mail::{self, Moment},
    },
    outbox, sessions,
};

use crate::world::{World, noon, on_both, person, today};

/// Noon is a Saturday.
fn after(hours: i64) -> Moment {
    let now = noon() + SignedDuration::from_hours(hours);
    Moment { today: today(), now, local: |at| TimeZone::UTC.to_datetime(at) }
}

async fn happens(world: &World, who: &str, case: &str, kind: EventKind, hours: i64) {
    let action = if kind == EventKind::ConsentWithdrawn { Share } else { Plan };
    let proof = world.granted(who, case, action).await;
    let (case, by) = (proof.case().clone(), proof.actor().clone());
    let event = Event { case, by, at: after(hours).now, kind, subject: "it".into() };
    let write = world.db.write().await.expect("write");
    write.record(&event).await.expect("recorded").commit().await.expect("kept");
}

/// Which kinds of news somebody reads, of which cases.
async fn reads(world: &World, who: &str, now: Timestamp) -> Vec<(String, NewsKind)> {
    let mut tx = world.db.read().await.expect("read");
    let looked = news::looked(&mut tx, &person(who), now).await.expect("a moment");
    let items = news::of_person(&mut tx, &person(who), looked, (today(), now)).await.expect("news");
    let fresh = items.into_iter().filter(|item| item.at > looked);
    fresh.map(|item| (item.case.to_string(), item.kind)).collect()
}

async fn with_account(world: &World, who: &str, how: HowOften, quiet: Option<Quiet>) {
    let sql = format!(
        "insert into accounts (person_id, email, email_folded, password_hash) \
         values ('{who}', '{who}@example.dk', '{who}@example.dk', 'x')"
    );
    world.raw(&sql).await.expect("an account");
    mail::choose(&world.db, &person(who), (how, quiet), noon()).await.expect("chosen");
}

/// One pass over everybody: how many mails it wrote.
async fn pass(world: &World, name: &str, at: Moment) -> usize {
    let mut written = 0;
    for (number, who) in mail::due(&world.db, at).await.expect("due").iter().enumerate() {
        let id = format!("{name}-{number}");
        written += usize::from(mail::write(&world.db, who, &id, at).await.expect("written"));
    }
    written
}

/// How much news is told to whoever has this session.
async fn count(world: &World, token: &str, now: Timestamp) -> usize {
    let mut glance = world.db.glance().await.expect("read");
    let session = sessions::find(&mut glance, token, now).await.expect("asked").expect("begun");
    let (who, marks) = (&session.person.id, &session.news);
    news::count(&mut glance, who, marks, (today(), now)).await.expect("counted")
}

on_both! {
    async fn news_are_of_ones_own_plans_and_of_others_doing(world) {
        world.demo().await;
        happens(world, "u-mette", "case-alma", EventKind::ActionAdded, 1).await;
        happens(world, "u-nadia", "case-villads", EventKind::ViewWritten, 1).await;
        happens(world, "u-jonas", "case-alma", EventKind::ViewWritten, 2).await;
        // Not everything that is written down is news.
        happens(world, "u-mette", "case-alma", EventKind::FlagSeen, 3).await;
        let now = after(4).now;
        let alma = |kind| ("case-alma".to_owned(), kind);
        assert_eq!(reads(world, "u-jonas", now).await, [alma(NewsKind::Actions)]);
        let theirs = [alma(NewsKind::Views), alma(NewsKind::Actions)];
        assert_eq!(reads(world, "u-signe", now).await, theirs);
        assert_eq!(reads(world, "u-karin", now).await, [], "her consent was taken back");
        let device = Device::Linux;
        sessions::start(&world.db, "t", &person("u-signe"), device, now).await.expect("begun");
        assert_eq!(count(world, "t", now).await, 2);
        happens(world, "u-jonas", "case-alma", EventKind::MeetingPlanned, 4).await;
        assert_eq!(count(world, "t", now).await, 3, "what was counted before is not told again");
        news::look(&world.db, &person("u-signe"), now).await.expect("looked");
        assert_eq!(count(world, "t", now).await, 0);
        assert_eq!(reads(world, "u-signe", now).await, []);
        assert_eq!(reads(world, "u-jonas", now).await.len(), 1, "nobody looks for another");
    }

    async fn what_one_may_not_see_any_more_is_no_news(world) {
        world.demo().await;
        happens(world, "u-lone", "case-samuel", EventKind::ViewWritten, 1).await;
        assert_eq!(reads(world, "u-karin", after(2).now).await.len(), 1);
        let end = "update consents set withdrawn_on = '2026-11-20', withdrawn_by = 'p-sam-mor', \
                   withdrawn_text = '{}' where id = 'c-sam-1'";
        world.raw(end).await.expect("withdrawn");
        assert_eq!(reads(world, "u-karin", after(2).now).await, []);
    }

    async fn a_mail_is_written_once_a_day_when_there_is_news(world) {
        world.demo().await;
        with_account(world, "u-jonas", HowOften::Daily, None).await;
        assert_eq!(pass(world, "none", after(20)).await, 0, "nothing is new");
        happens(world, "u-mette", "case-alma", EventKind::ActionAdded, 21).await;
        assert_eq!(pass(world, "early", after(22)).await, 0, "they were seen to this morning");
        assert_eq!(pass(world, "day", after(44)).await, 1);
        assert_eq!(pass(world, "again", after(44)).await, 0);
        happens(world, "u-mette", "case-alma", EventKind::ActionAdded, 45).await;
        news::look(&world.db, &person("u-jonas"), after(46).now).await.expect("looked");
        assert_eq!(pass(world, "looked", after(70)).await, 0, "what was looked at is not news");
        let taken = outbox::take(&world.db, "me", after(45).now).await.expect("taken");
        let taken = taken.expect("a mail");
        assert_eq!((taken.kind, taken.about.as_deref()), (MailKind::News, Some("[\"actions\"]")));
        assert_eq!(taken.address, "u-jonas@example.dk");
        assert_eq!(outbox::take(&world.db, "other", after(45).now).await.expect("none"), None);
    }

    async fn two_who_write_at_the_same_time_write_once(world) {
        world.demo().await;
        with_account(world, "u-jonas", HowOften::AtOnce, None).await;
        happens(world, "u-mette", "case-alma", EventKind::ActionAdded, 1).await;
        let jonas = person("u-jonas");
        let (one, two) = (
            mail::write(&world.db, &jonas, "one", after(2)),
            mail::write(&world.db, &jonas, "two", after(2)),
        );
        let (one, two) = tokio::join!(Box::pin(one), Box::pin(two));
        assert!(one.expect("done") ^ two.expect("done"), "one of them");
        assert_eq!(world.rows_of("outbox").await, 1);
    }

    async fn a_mail_that_could_not_be_written_is_written_later(world) {
        world.demo().await;
        with_account(world, "u-jonas", HowOften::Daily, None).await;
        with_account(world, "u-signe", HowOften::Weekly, Quiet::new(6, 10)).await;
        happens(world, "u-mette", "case-alma", EventKind::ActionAdded, 1).await;
        // Killed between the mail and the note that it was written: neither is there.
        assert_eq!(pass(world, "taken", after(20)).await, 1);
        let again = "delete from outbox; update mail_choices \
                     set seen_to = '2026-11-21T11:00:00.000000000Z', covers = '2026-11-21T11:00:00.000000000Z'";
        world.raw(again).await.expect("as before");
        let taken = "insert into outbox (id, person_id, kind, made, not_after, tries, next_try) \
                     values ('same-0', 'u-bo', 'news', 'x', 'x', 0, 'x')";
        world.raw(taken).await.expect("an id that is taken");
        let jonas = person("u-jonas");
        mail::write(&world.db, &jonas, "same-0", after(20)).await.expect_err("it fails midway");
        assert_eq!(pass(world, "new", after(20)).await, 1, "and is not lost");
        // Monday at seven is quiet for Signe; at ten she hears.
        assert_eq!(pass(world, "quiet", after(45)).await, 0);
        assert_eq!(pass(world, "loud", after(47)).await, 1);
    }

    async fn whoever_has_chosen_nothing_hears_once_a_day_from_now_on(world) {
        world.demo().await;
        with_account(world, "u-jonas", HowOften::Never, None).await;
        world.raw("delete from mail_choices").await.expect("nothing chosen");
        happens(world, "u-mette", "case-alma", EventKind::ActionAdded, 1).await;
        assert_eq!(pass(world, "first", after(2)).await, 0, "not of what was before");
        happens(world, "u-mette", "case-alma", EventKind::ActionAdded, 3).await;
        assert_eq!(pass(world, "second", after(20)).await, 1);
        world.raw("update accounts set locked = true").await.expect("locked");
        happens(world, "u-mette", "case-alma", EventKind::ActionAdded, 21).await;
        assert_eq!(pass(world, "locked", after(44)).await, 0);
    }
}
