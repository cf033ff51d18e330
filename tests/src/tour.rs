//! Every page of the demo, found as people find them: by the links on pages they can see. Which
//! kinds of page there are says the program itself, so that none is forgotten.

use std::collections::{BTreeSet, VecDeque};

use crate::{World, command, invitations::invite};

/// One page that one person sees.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stop {
    /// Who is signed in; nobody on the pages of coming in.
    pub person: Option<&'static str>,
    /// Path and query.
    pub path: String,
}

/// No page, and one that nobody comes to in a demo, where there are no passwords: between password and
/// code.
const ELSEWHERE: [&str; 2] = ["/calendar/{file}", "/sign-in/code"];

/// Who asks whoever opened the plan, and who owes the reply: pages that nobody else sees.
const ASKS: &str = "p-vil-far";
const REPLIES: &str = "u-nadia";

/// The kinds of page (`/cases/{case}`) that the program answers.
///
/// # Panics
/// If it does not say.
#[must_use]
pub fn kinds() -> Vec<String> {
    let routes = command::run(&["routes"]).ok();
    let pages = routes.lines().filter_map(|line| line.strip_prefix("GET "));
    let pages = pages.filter(|path| !path.starts_with("/api/") && !ELSEWHERE.contains(path));
    pages.map(str::to_owned).collect()
}

/// A page of each kind for each of these people, until there are `most` of that kind; and the
/// pages for nobody.
///
/// # Panics
/// If there is a kind of page that none of them finds.
#[must_use]
pub fn tour(world: &World, people: &[&'static str], most: usize) -> Vec<Stop> {
    let kinds = kinds();
    let open = ["/sign-in", "/demo", "/invitation", "/forgotten", "/forgotten/over"];
    let open = open.map(|path| Stop { person: None, path: path.to_owned() });
    let mut stops = open.to_vec();
    // Known to whoever is handed it only.
    let code = [("as", "guardian"), ("custody", "shared"), ("locale", "en")];
    let invited = invite(world, "u-mette", "case-karla", &code);
    // Nobody in the demo has had an idea.
    let idea = [("case", "case-alma"), ("goal", "goal-alma-1"), ("idea", "Min kanin kommer med")];
    world.sign_in("case-alma:child").post("/do/ideas/add", &idea).expect(303);
    let code = Stop { person: None, path: invited.path };
    let lead =
        Stop { person: Some("u-mette"), path: format!("{}?code={}", invited.page, invited.code) };
    stops.push(code);
    stops.push(lead);
    // A question is there for whoever asks it and whoever answers.
    let wrong = [("case", "case-villads"), ("text", "Han er 11 år"), ("should", "10")];
    world.sign_in(ASKS).post("/do/questions/correct", &wrong).expect(303);
    // No link leads there: only a form that came too late.
    let again = people.first().map(|&person| Stop { person: Some(person), path: "/again".into() });
    stops.extend(again);
    for &person in people.iter().chain(&[ASKS, REPLIES]) {
        let found = links(world, person);
        for kind in &kinds {
            let so_far = stops.iter().filter(|stop| fits(kind, &stop.path)).count();
            let first = found.iter().find(|path| fits(kind, path));
            if let Some(path) = first.filter(|_| so_far < most) {
                stops.push(Stop { person: Some(person), path: path.clone() });
            }
        }
    }
    let forgotten: Vec<_> =
        kinds.iter().filter(|kind| !stops.iter().any(|stop| fits(kind, &stop.path))).collect();
    assert!(forgotten.is_empty(), "nobody on the tour finds a page of {forgotten:?}");
    stops
}

/// Every address that one person comes to by following links, nearest first.
///
/// # Panics
/// If one of them does not open.
#[must_use]
pub fn links(world: &World, person: &str) -> Vec<String> {
    let client = world.sign_in(person);
    let mut seen = BTreeSet::from(["/".to_owned()]);
    let mut ahead = VecDeque::from(["/".to_owned()]);
    let mut found = Vec::new();
    while let Some(path) = ahead.pop_front() {
        let page = client.get(&path).expect(200).page();
        for link in page.all("a[href^='/']") {
            let address = link.attr("href").unwrap_or_default();
            // One week of a family leads to the next, for ever.
            let week = address.contains("/family-week?from=");
            if !week && !address.starts_with("/api/") && seen.insert(address.to_owned()) {
                ahead.push_back(address.to_owned());
            }
        }
        found.push(path);
    }
    found
}

/// Whether a path is of a kind: the same steps, any one where the kind has a name in braces.
fn fits(kind: &str, path: &str) -> bool {
    let steps = |path: &'_ str| path.split('/').map(str::to_owned).collect::<Vec<_>>();
    let path = path.split('?').next().unwrap_or_default();
    let (kind, path) = (steps(kind), steps(path));
    kind.len() == path.len()
        && kind.iter().zip(&path).all(|(kind, step)| kind.starts_with('{') || kind == step)
}
