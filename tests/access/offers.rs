//! Nobody is offered what would be refused: every link on the pages of one's own case opens, and
//! every form there goes to an address that the table lets this person use.

use std::collections::BTreeSet;

use tests::{World, page::Page};

use super::{
    actors::{ACTORS, Actor},
    cells::cell,
    made::{give_an_action, raise_a_flag},
    objects::{Objects, Whose, escape},
};

const DECIDE: &str = "/do/flags/decide";
const LEND: &str = "/do/child/start";

#[test]
fn nobody_is_offered_what_would_be_refused() {
    let world = World::start();
    raise_a_flag(&world);
    let insiders = [
        "child",
        "guardian",
        "supporter",
        "helper",
        "lead",
        "represent.",
        "companion",
        "guest",
        "external",
    ];
    for actor in ACTORS.iter().filter(|actor| insiders.contains(&actor.name)) {
        let actor = &actor.arrive(&world);
        give_an_action(&world, actor, actor.name);
        let client = world.sign_in(actor.person.expect("a person"));
        let pages = own_pages(&world, actor);
        let mut forms = BTreeSet::new();
        for path in &pages {
            let page = client.get(path).expect(200).page();
            for link in page.all("main a[href^='/']").filter_map(|link| link.attr("href")) {
                let status = client.get(link).status;
                assert_eq!(status, 200, "{path} offers {link} to the {}", actor.name);
            }
            forms.extend(offered(&page));
        }
        // What is put off can still be decided, and not the other way round.
        let (last, first): (Vec<_>, Vec<_>) = forms.into_iter().partition(|it| it == DECIDE);
        for form in first.into_iter().chain(last) {
            give_an_action(&world, actor, &form);
            let own = Objects::in_case(&world, &actor.own, actor.who);
            // Who opens the child's page is signed out by it.
            let passing = (form == LEND).then(|| actor.enter(&world));
            let by = passing.as_ref().unwrap_or(&client);
            let answer = cell(&format!("POST {form}"), Whose::Own, &own).send(by);
            assert_eq!(answer.status, 303, "{form} is offered to the {}", actor.name);
        }
    }
}

fn own_pages(world: &World, actor: &Actor) -> Vec<String> {
    let own = Objects::in_case(world, &actor.own, actor.who);
    let case = format!("/cases/{}", own.case);
    vec![
        format!("{case}/goals/{}", own.goal),
        format!("{case}/actions/{}", own.action),
        format!("{case}/interventions/{}", own.intervention),
        format!("{case}/goals/{}/ideas", own.goal),
        format!("{case}/family-week"),
        format!("{case}/flags/{}", escape(&own.flag)),
        format!("{case}/sharing"),
        format!("{case}/about"),
        format!("{case}/people"),
        format!("{case}/meeting"),
        format!("{case}/voice"),
        format!("{case}/meetings"),
        format!("{case}/suggestions"),
        format!("{case}/suggestions/{}", own.suggestion),
        case,
    ]
}

/// Where the forms on a page go to, those of the frame apart.
fn offered(page: &Page) -> Vec<String> {
    page.all("main form").filter_map(|form| form.attr("action")).map(str::to_owned).collect()
}
