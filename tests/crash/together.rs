//! Many change one action at the same time: in one process on `SQLite`, through two on one
//! `PostgreSQL`. Each change is either made on what its author has seen, or answered with both texts.

use std::{
    collections::BTreeMap,
    sync::atomic::{AtomicUsize, Ordering},
    thread,
};

use tests::{World, client::Client, database::Engine, on_both, rounds, server::Server};

const EDITORS: [&str; 8] =
    ["u-mette", "u-signe", "u-jonas", "u-anja", "u-mette", "u-signe", "u-jonas", "u-anja"];
const FORM: &str = "main form[action='/do/actions/change']";

on_both!(no_change_of_an_action_is_overwritten_unseen);

/// What one editor was told.
#[derive(Default)]
struct Told {
    /// Which version each change was made on, and the new words.
    saved: Vec<(i64, String)>,
    /// Which version stood instead, and the page that said so.
    refused: Vec<(i64, String)>,
}

fn no_change_of_an_action_is_overwritten_unseen(engine: Engine) {
    let world = World::on(engine);
    let other = (engine == Engine::Postgres).then(|| Server::demo(&world.database.url));
    let doors = [&world.server, other.as_ref().unwrap_or(&world.server)];
    let mette = world.sign_in("u-mette");
    let fields = [
        ("case", "case-alma"),
        ("goal", "goal-alma-1"),
        ("text", "Begynd"),
        ("responsible", "u-mette"),
        ("due", "2026-12-01"),
        ("key", "first"),
    ];
    mette.post("/do/actions/add", &fields).expect(303);
    let plan = mette.get("/cases/case-alma").page();
    let action = plan.all("[data-action]").find(|one| tests::page::text(*one).contains("Begynd"));
    let action = action.and_then(|one| one.attr("data-action")).expect("the action").to_owned();

    let left = AtomicUsize::new(rounds(1_000, 50_000));
    let told: Vec<Told> = thread::scope(|scope| {
        let editors: Vec<_> = EDITORS
            .iter()
            .enumerate()
            .map(|(number, person)| {
                let client = Client::new(&doors[number % 2].address);
                client.sign_in(person);
                let (action, left) = (&action, &left);
                scope.spawn(move || edit(&client, action, number, left))
            })
            .collect();
        editors.into_iter().map(|editor| editor.join().expect("an editor")).collect()
    });
    check(&told, version(&mette, &action));
    assert_eq!(world.database.verify(), "the database is whole\n");
}

/// The version that the action's page offers to change.
fn version(client: &Client, action: &str) -> i64 {
    let page = client.get(&format!("/cases/case-alma/actions/{action}")).expect(200).page();
    page.form(FORM)["version"].parse().expect("a version")
}

/// Changes the action over and over, always on what was seen last.
fn edit(client: &Client, action: &str, number: usize, left: &AtomicUsize) -> Told {
    let (mut told, mut seen) = (Told::default(), version(client, action));
    let down = |left| usize::checked_sub(left, 1);
    while let Ok(turn) = left.fetch_update(Ordering::SeqCst, Ordering::SeqCst, down) {
        let (words, base) = (format!("Ord {turn}-{number}"), seen.to_string());
        let fields = [
            ("case", "case-alma"),
            ("action", action),
            ("version", &*base),
            ("text", &*words),
            ("responsible", "u-mette"),
            ("due", "2026-12-01"),
            ("key", &*words),
        ];
        let answer = client.post("/do/actions/change", &fields);
        match answer.status {
            303 => {
                told.saved.push((seen, words));
                // One's own change stands now, unless somebody was quick.
                seen += 1;
            }
            409 => {
                let page = answer.page();
                let text = page.text("main");
                assert!(text.contains(&words), "mine, {words}, in {text}");
                seen = page.form(FORM)["version"].parse().expect("a version");
                told.refused.push((seen, text));
            }
            status => panic!("{status}: {}", answer.text()),
        }
    }
    told
}

/// No two changes were made on the same version, none is missing, and whoever came second was shown
/// what stood.
fn check(told: &[Told], last: i64) {
    let saved: BTreeMap<i64, &str> = told
        .iter()
        .flat_map(|told| &told.saved)
        .map(|(base, words)| (base + 1, words.as_str()))
        .collect();
    let (changes, refused) = (
        told.iter().map(|told| told.saved.len()).sum::<usize>(),
        told.iter().map(|told| told.refused.len()).sum::<usize>(),
    );
    eprintln!("{changes} changes saved, {refused} refused with both texts");
    assert!(refused > 0, "nobody ever came second: this tries nothing");
    assert_eq!(saved.len(), changes, "two changes were made on one version");
    let first = saved.keys().next().copied().expect("a change");
    assert_eq!(last - first + 1, i64::try_from(changes).expect("not so many"), "a lost update");
    for (version, page) in told.iter().flat_map(|told| &told.refused) {
        let theirs = saved.get(version).copied().unwrap_or("Begynd");
        assert!(page.contains(theirs), "{theirs} stood, but {page}");
    }
}
