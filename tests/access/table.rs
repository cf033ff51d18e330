//! The table, filled in by asking and compared with the one that was reviewed
//! (`tests/access/table.snap`). Review it against domain.md D.5 and the roles of
//! `domain::access`: who may not see something gets the same 404 as for what is not there; who sees
//! it but may not do this gets 403.

use std::thread;

use tests::{World, client::Answer, command};

use super::{
    actors::{ACTORS, Actor},
    cells::cell,
    kinds::kinds,
    made::{give_an_action, raise_a_flag},
    objects::{Objects, Whose},
};

/// Cells in words: how one actor is answered, by row.
type Column = Vec<(String, String)>;

#[test]
fn every_kind_of_person_is_answered_as_the_table_says() {
    let routes = command::run(&["routes"]).ok();
    let routes: Vec<&str> = routes.lines().collect();
    let columns: Vec<Column> = thread::scope(|scope| {
        let ask = |actor: &'static Actor| {
            let named = thread::Builder::new().name(actor.name.to_owned());
            named.spawn_scoped(scope, || column(actor, &routes)).expect("a thread")
        };
        let asked: Vec<_> = ACTORS.iter().map(ask).collect();
        asked.into_iter().map(|column| column.join().expect("a column")).collect()
    });
    let line = |row: &str, cells: Vec<&str>| {
        let cells: Vec<_> = cells.iter().map(|cell| format!("{cell:>11}")).collect();
        format!("{row:70}{}\n", cells.concat())
    };
    let head = line("", ACTORS.iter().map(|actor| actor.name).collect());
    let rows = columns[0].iter().enumerate().map(|(number, (row, _))| {
        line(row, columns.iter().map(|column| column[number].1.as_str()).collect())
    });
    let table: String = std::iter::once(head).chain(rows).collect();
    insta::with_settings!(
        {
            snapshot_path => ".",
            prepend_module_to_snapshot => false,
            omit_expression => true,
            description => "in: sent to sign in. 303: done. 404: not there, or not theirs to know of.",
        },
        { insta::assert_snapshot!("table", table) }
    );
}

/// How one actor is answered at every address.
fn column(actor: &Actor, routes: &[&str]) -> Column {
    let world = World::start();
    raise_a_flag(&world);
    let actor = &actor.arrive(&world);
    let enter = || actor.enter(&world);
    let hidden = Objects::in_case(&world, &actor.hidden, actor.who);
    let hidden = hidden.with_pictures(&world, &actor.hidden, "");
    let hidden = hidden.with_meeting(&world, &actor.hidden, "");
    let hidden = hidden.with_transition(&world, &actor.hidden, "");
    let mut own = Objects::in_case(&world, &actor.own, actor.who);
    let rows = routes.iter().flat_map(|route| {
        // What was answered for, corrected or taken back is no longer there for the next.
        if route.contains("/do/actions/") {
            give_an_action(&world, actor, route);
        }
        let uses_up = [
            "/do/measures/",
            "/do/actions/",
            "/do/flags/",
            "/do/about/",
            "/do/invitations/",
            "/do/suggestions/",
            "/do/questions/",
            "/do/notes/",
            "/do/withheld/",
            "/do/goals/",
            "/do/ideas/",
        ];
        if uses_up.iter().any(|it| route.contains(it)) {
            own = Objects::in_case(&world, &actor.own, actor.who);
        }
        if route.contains("picture") {
            own = own.clone().with_pictures(&world, &actor.own, actor.who);
        }
        if route.contains("meetings") {
            own = own.clone().with_meeting(&world, &actor.own, route);
        }
        if route.contains("transitions") {
            own = own.clone().with_transition(&world, &actor.own, route);
        }
        let ask = |whose| {
            let about = Objects::of(whose, &own, &hidden);
            // By a browser of its own: some addresses end where one is signed in.
            let answer = cell(route, whose, &about).send(&enter());
            (whose, answer, about)
        };
        rows(actor, route, &kinds(route).iter().map(|whose| ask(*whose)).collect::<Vec<_>>())
    });
    rows.collect()
}

fn rows(actor: &Actor, route: &str, answers: &[(Whose, Answer, Objects)]) -> Column {
    let found = |wanted| answers.iter().find(|(whose, ..)| *whose == wanted);
    for (hidden, absent) in [(Whose::Hidden, Whose::Absent), (Whose::Smuggled, Whose::Invented)] {
        if let (Some(hidden), Some(absent)) = (found(hidden), found(absent)) {
            let (hidden, absent) = (bare(hidden), bare(absent));
            assert!(hidden == absent, "{route}: {} can tell\n{hidden}\n{absent}", actor.name);
        }
    }
    let row = |whose: &Whose| format!("{route}  {}", whose.name());
    answers.iter().map(|(whose, answer, _)| (row(whose), words(answer))).collect()
}

/// All of an answer but the time of day and the ids that the request itself has named.
fn bare((_, answer, about): &(Whose, Answer, Objects)) -> String {
    let headers = answer.headers.iter().filter(|(name, _)| name != "date");
    let headers: Vec<_> = headers.map(|(name, value)| format!("{name}: {value}\n")).collect();
    let whole = format!("{}\n{}\n{}", answer.status, headers.concat(), answer.text());
    about.hide_in(&whole)
}

fn words(answer: &Answer) -> String {
    let in_vain = answer.header("location").is_some_and(|place| place.starts_with("/sign-in?"));
    if in_vain { "in".to_owned() } else { answer.status.to_string() }
}
