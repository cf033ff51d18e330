//! What a page weighs on its way to a phone that takes brotli: bytes, which no busy machine changes.
//! What people have written counts with the page.

use std::collections::BTreeMap;

use tests::{
    World,
    client::{Answer, Client},
    tour::{Stop, tour},
};

const PEOPLE: [&str; 7] =
    ["u-jonas", "u-signe", "p-vil-far", "case-karla:child", "u-rasmus", "u-inge", "u-mette"];
/// The first page of all, with everything that it names: without an island, and with one.
const FIRST: [usize; 2] = [30_000, 110_000];
/// A page when the files are there already.
const NEXT: usize = 10_000;

fn get(client: &Client, path: &str, coding: &str) -> Answer {
    client.get_with(path, &[("accept-encoding", coding)])
}

#[test]
fn no_page_is_heavier_than_promised() {
    let world = World::start();
    let mut files: BTreeMap<String, usize> = BTreeMap::new();
    let mut heaviest = [(0, String::new()), (0, String::new()), (0, String::new())];
    for Stop { person, path } in tour(&world, &PEOPLE, 2) {
        let client = person.map_or_else(|| world.nobody(), |person| world.sign_in(person));
        // As it comes, and as it is read.
        let alone = get(&client, &path, "br").bytes.len();
        let page = get(&client, &path, "identity").page();
        let island = usize::from(page.program().is_some());
        let mut whole = alone;
        for file in page.files().filter(|file| file.starts_with("/site/")) {
            let weigh = || get(&client, &file, "br").expect(200).bytes.len();
            whole += *files.entry(file.clone()).or_insert_with(weigh);
        }
        let place = format!("{path} of {}", person.unwrap_or("nobody"));
        for (kind, weight) in [(island, whole), (2, alone)] {
            if weight > heaviest[kind].0 {
                heaviest[kind] = (weight, place.clone());
            }
        }
    }
    for ((weight, place), most) in heaviest.iter().zip([FIRST[0], FIRST[1], NEXT]) {
        eprintln!("{weight} bytes of {most}: {place}");
        assert!(*weight > 0, "no such page");
        assert!(*weight <= most, "{place}: {weight} bytes, promised are {most}");
    }
}
