//! What the requests are about and the demo does not have: made by whoever can.

use tests::{
    World,
    client::Client,
    page::{Page, text},
};

use super::actors::{Actor, Place};

/// A goal that is laid before child and family: one that was made before, else a new one, which
/// the actor measures if they can.
pub(super) fn wish(lead: &Client, place: &Place, who: &str, plan: &Page) -> String {
    let mut waits = plan.all(".goal-wait[data-goal]");
    let made = waits.find(|goal| text(*goal).contains("Jeg vil synge"));
    if let Some(made) = made.and_then(|goal| goal.attr("data-goal")) {
        return made.to_owned();
    }
    let words = [("case", place.case), ("by", "child"), ("words", "Jeg vil synge")];
    let answer = lead.post("/do/goals/begin", &words).expect(303);
    let next = answer.header("location").expect("the first step").to_owned();
    let goal = next.split('/').nth(4).expect("a goal").to_owned();
    let send = |path: &str, fields: &[(&str, &str)]| {
        let page = lead.get(&format!("/cases/{}/goals/{goal}/go/end", place.case)).expect(200);
        let version = page.page().form("form[action='/do/goals/go']")["version"].clone();
        let about = [("case", place.case), ("goal", goal.as_str()), ("version", &version)];
        let fields: Vec<_> = about.iter().chain(fields).copied().collect();
        lead.post(path, &fields).expect(303);
    };
    let measure = [
        ("step", "measure"),
        ("name", "Sange"),
        ("scale", "rating_0_10"),
        ("direction", "higher"),
        ("raters", who),
        ("raters", place.lead),
        ("days", "7"),
    ];
    // Whoever has left, or only comes to a meeting, does not measure.
    let lead_alone = [&measure[..4], &measure[5..]].concat();
    let page = lead.get(&format!("/cases/{}/goals/{goal}/go/end", place.case)).expect(200);
    let version = page.page().form("form[action='/do/goals/go']")["version"].clone();
    let about = [("case", place.case), ("goal", goal.as_str()), ("version", &version)];
    let fields: Vec<_> = about.iter().chain(&measure).copied().collect();
    if lead.post("/do/goals/set", &fields).status != 303 {
        send("/do/goals/set", &lead_alone);
    }
    send("/do/goals/go", &[("way", "propose")]);
    goal
}

/// The actor's own action in a plan that is still to be answered for.
pub(super) fn mine(plan: &Page, who: &str) -> Option<String> {
    let open = plan.all("[data-state=suggested], [data-state=open]");
    let mut mine = open.filter(|action| action.attr("data-responsible") == Some(who));
    mine.next()?.attr("data-action").map(str::to_owned)
}

/// A line about the child that stands; the child writes one where there is none.
pub(super) fn line(world: &World, place: &Place) -> String {
    let child = world.sign_in(&format!("{}:child", place.case));
    let path = format!("/cases/{}/about", place.case);
    let first = || {
        let page = child.get(&path).expect(200).page();
        page.all("[data-line]").find_map(|line| line.attr("data-line")).map(str::to_owned)
    };
    first().unwrap_or_else(|| {
        let text = [("text", "Sig det dagen før"), ("readers", "everybody")];
        let fields = [&[("case", place.case), ("kind", "helps")][..], &text].concat();
        child.post("/do/about/write", &fields).expect(303);
        first().expect("the new line")
    })
}

/// An idea for the place's goal that nobody has tried; the child has one where there is none.
pub(super) fn idea(world: &World, place: &Place) -> String {
    let child = world.sign_in(&format!("{}:child", place.case));
    let path = format!("/cases/{}/goals/{}/ideas", place.case, place.goal);
    let first = || {
        let page = child.get(&path).expect(200).page();
        let mut open = page.all("[data-idea]:not([data-chosen])");
        open.find_map(|idea| idea.attr("data-idea")).map(str::to_owned)
    };
    first().unwrap_or_else(|| {
        let fields = [("case", place.case), ("goal", place.goal), ("idea", "Læse med bedstefar")];
        child.post("/do/ideas/add", &fields).expect(303);
        first().expect("the new idea")
    })
}

/// A suggestion that waits for its reply.
pub(super) fn waiting(lead: &Client, place: &Place) -> Option<String> {
    let page = lead.get(&format!("/cases/{}/suggestions", place.case)).expect(200).page();
    let mut open = page.all("[data-state=waiting], [data-state=overdue]");
    open.next()?.attr("data-suggestion").map(str::to_owned)
}

/// A suggestion of somebody’s that has its reply, and can still be judged and tried.
pub(super) fn unjudged(world: &World, place: &Place, who: &str) -> Option<String> {
    let path = format!("/cases/{}/suggestions", place.case);
    let page = world.sign_in(&person(place, who)).get(&path).expect(200).page();
    let card = "[data-state=answered]:has(form[action='/do/suggestions/try'])";
    let mut open = page.all(card);
    open.next()?.attr("data-suggestion").map(str::to_owned)
}

pub(super) fn person(place: &Place, who: &str) -> String {
    if who == "child" { format!("{}:child", place.case) } else { who.to_owned() }
}

/// A new suggestion in a case, by somebody of the family.
pub(super) fn suggest(world: &World, place: &Place, who: &str) -> String {
    let fields = [("case", place.case), ("text", "Kl. 10 i stedet")];
    let answer =
        world.sign_in(&person(place, who)).post("/do/suggestions/send", &fields).expect(303);
    let place = answer.header("location").expect("its place");
    place.split_once("#s-").expect("its id").1.to_owned()
}

/// A new suggestion that the lead has answered.
pub(super) fn answered(world: &World, place: &Place, who: &str) -> String {
    let sender = if who == "p-vil-far" && place.case == "case-villads" { who } else { "child" };
    if let Some(id) = unjudged(world, place, sender) {
        return id;
    }
    let id = suggest(world, place, sender);
    let fields = [
        ("case", place.case),
        ("suggestion", &*id),
        ("outcome", "changed"),
        ("what_changed", "Vi prøver det"),
    ];
    world.sign_in(place.lead).post("/do/suggestions/reply", &fields).expect(303);
    id
}

/// Raises a flag in Alma's case, which has none: somebody says no to what they were asked to do.
pub(super) fn raise_a_flag(world: &World) {
    let fields = [
        ("case", "case-alma"),
        ("goal", "goal-alma-1"),
        ("text", "Hente hende kl. 8"),
        ("responsible", "u-jonas"),
        ("due", "2026-12-11"),
    ];
    world.sign_in("u-mette").post("/do/actions/add", &fields).expect(303);
    let jonas = world.sign_in("u-jonas");
    let plan = jonas.get("/cases/case-alma").page();
    let asked = "[data-responsible=u-jonas][data-state=suggested]";
    let action = plan.all(asked).next().and_then(|action| action.attr("data-action"));
    let path = format!("/cases/case-alma/actions/{}", action.expect("the new action"));
    let mut form = jonas.get(&path).page().form("form[action='/do/actions/decline']");
    form.insert("reason".to_owned(), "Jeg er der ikke om morgenen".to_owned());
    let fields: Vec<_> = form.iter().map(|(name, value)| (&**name, &**value)).collect();
    jonas.post("/do/actions/decline", &fields).expect(303);
    let flag = "[data-flag=action_without_responsible]";
    assert!(jonas.get("/cases/case-alma").page().has(flag), "it is raised at once");
}

/// Gives the actor an action of their own, where they can have one; the lead asks for it.
pub(super) fn give_an_action(world: &World, actor: &Actor, key: &str) {
    let place = &actor.own;
    let fields = [
        ("case", place.case),
        ("goal", place.goal),
        ("text", "Prøv det"),
        ("responsible", actor.who),
        ("due", "2026-12-11"),
        ("key", key),
    ];
    let answer = world.sign_in(place.lead).post("/do/actions/add", &fields);
    assert!([303, 422].contains(&answer.status), "{}", answer.text());
}

/// The number of an opening that the child can ask about: the lead opens the plan for it.
pub(super) fn reading(world: &World, place: &Place) -> String {
    let child = world.sign_in(&format!("{}:child", place.case));
    let page = child.get(&format!("/cases/{}/seen", place.case)).expect(200).page();
    let mut ways = page.all("tbody a.btn-small").filter_map(|link| link.attr("href"));
    let way = ways.find(|way| way.contains("/seen/")).expect("somebody has opened it");
    way.rsplit('/').next().unwrap_or_default().to_owned()
}

/// A correction that the actor asks for, or the child where they may not.
pub(super) fn open_question(world: &World, place: &Place, who: &str) -> String {
    let fields = [("case", place.case), ("text", "Hun er otte år")];
    let ask = |who: &str| world.sign_in(&person(place, who)).post("/do/questions/correct", &fields);
    let own = Some(who).filter(|who| !who.is_empty()).map(ask).filter(|it| it.status == 303);
    let answer = own.unwrap_or_else(|| ask("child")).expect(303);
    let made = answer.header("location").expect("its page");
    made.rsplit('/').next().unwrap_or_default().to_owned()
}

/// The same, answered by the lead.
pub(super) fn explained(world: &World, place: &Place, who: &str) -> String {
    let id = open_question(world, place, who);
    let fields = [
        ("case", place.case),
        ("question", &*id),
        ("outcome", "changed"),
        ("what_changed", "Det er rettet"),
    ];
    world.sign_in(place.lead).post("/do/questions/reply", &fields).expect(303);
    id
}

/// A note of the child's own.
pub(super) fn note(world: &World, place: &Place) -> String {
    let child = world.sign_in(&format!("{}:child", place.case));
    let fields = [("case", place.case), ("book", "Jeg savner min hund")];
    child.post("/do/notes/write", &fields).expect(303);
    let page = child.get(&format!("/cases/{}/child", place.case)).expect(200).page();
    let note = page.all("[data-note]").find_map(|note| note.attr("data-note"));
    note.expect("the note").to_owned()
}

/// What a helper wrote in a case that can be withheld.
pub(super) fn item(lead: &Client, place: &Place) -> String {
    let path = format!("/cases/{}/withheld", place.case);
    let first = || {
        let page = lead.get(&path).expect(200).page();
        page.all("input[name=item]").find_map(|item| item.attr("value")).map(str::to_owned)
    };
    first().unwrap_or_else(|| {
        let words = [("case", place.case), ("text", "Hun er træt om mandagen")];
        lead.post("/do/views/write", &words).expect(303);
        first().expect("the lead’s words")
    })
}

/// Something that is withheld.
pub(super) fn withheld(lead: &Client, place: &Place) -> String {
    let path = format!("/cases/{}/withheld", place.case);
    let first = || {
        let page = lead.get(&path).expect(200).page();
        page.all("[data-withheld]").find_map(|it| it.attr("data-withheld")).map(str::to_owned)
    };
    first().unwrap_or_else(|| {
        let item = item(lead, place);
        let fields = [
            ("case", place.case),
            ("item", &*item),
            ("reason", "Hensyn til en anden"),
            ("owner", place.lead),
            ("review", "2026-12-21"),
        ];
        lead.post("/do/withheld/keep", &fields).expect(303);
        first().expect("what is withheld")
    })
}
