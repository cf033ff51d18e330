//! What a request is about: the ids in it, real ones and such as nobody has.

use tests::{
    World,
    client::Client,
    invitations::invite,
    page::{Page, text},
};

use super::actors::{Actor, Place};

/// Whose it is, from where the actor stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Whose {
    /// In the actor's own case, and the actor's own where that can be.
    Own,
    /// In a case of others.
    Hidden,
    /// Nobody's: no such case.
    Absent,
    /// The actor's own case, and in it something of the hidden one.
    Smuggled,
    /// The actor's own case, and in it something that does not exist.
    Invented,
}

impl Whose {
    /// All of them, in the order of the table.
    pub(super) const ALL: [Self; 5] =
        [Self::Own, Self::Hidden, Self::Absent, Self::Smuggled, Self::Invented];

    /// The row's name.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::Hidden => "hidden",
            Self::Absent => "absent",
            Self::Smuggled => "own/hidden",
            Self::Invented => "own/absent",
        }
    }
}

/// The ids that a request names.
#[derive(Debug, Clone)]
pub(super) struct Objects {
    pub(super) case: String,
    pub(super) goal: String,
    pub(super) measure: String,
    pub(super) action: String,
    pub(super) version: String,
    pub(super) observation: String,
    pub(super) flag: String,
    pub(super) consent: String,
    /// A line about the child.
    pub(super) line: String,
    /// How many decisions the flag has.
    pub(super) decisions: String,
    /// An invitation that nobody has taken, and its code.
    pub(super) invitation: String,
    pub(super) code: String,
    /// Who can take on a new action there.
    pub(super) responsible: String,
    /// A goal that is laid before child and family, not agreed.
    pub(super) wish: String,
    /// Which version and wording of it.
    pub(super) wish_version: String,
    pub(super) wish_wording: String,
    /// Who asks, as the case calls them, and whether they are child or family.
    pub(super) who: String,
    pub(super) is_family: bool,
}

impl Objects {
    /// What a request of this kind names.
    pub(super) fn of(whose: Whose, own: &Self, hidden: &Self) -> Self {
        let in_own = |about: Self| Self { case: own.case.clone(), ..about };
        match whose {
            Whose::Own => own.clone(),
            Whose::Hidden => hidden.clone(),
            Whose::Absent => hidden.clone().backwards(),
            Whose::Smuggled => in_own(hidden.clone()),
            Whose::Invented => in_own(hidden.clone().backwards()),
        }
    }

    /// What there is in a case now, as its lead sees it.
    pub(super) fn in_case(world: &World, place: &Place, who: &str) -> Self {
        let lead = world.sign_in(place.lead);
        let goal = format!("/cases/{}/goals/{}", place.case, place.goal);
        let page = lead.get(&goal).expect(200).page();
        let stands = |by: &str| {
            let row = format!("tr[data-rater='{by}']:not(:has(s))");
            let start = format!("{}#", place.measure);
            let ids = page.all(&row).filter_map(|row| row.attr("data-observation"));
            ids.filter(|id| id.starts_with(&start) || !id.contains('#')).map(str::to_owned).next()
        };
        let observation = stands(who).or_else(|| stands(place.rater));
        let plan = lead.get(&format!("/cases/{}", place.case)).expect(200).page();
        let action = mine(&plan, who).unwrap_or_else(|| place.action.to_owned());
        let page = lead.get(&format!("/cases/{}/actions/{action}", place.case)).expect(200).page();
        let change = "form[action='/do/actions/change']";
        let version = page.has(change).then(|| page.form(change)["version"].clone());
        let wish = wish(&lead, place, who, &plan);
        let ask = format!("/cases/{}/goals/{wish}/word", place.case);
        let asked = lead.get(&ask).expect(200).page().form("form[action='/do/goals/accept']");
        let hidden = |name: &str| asked[name].clone();
        let path = format!("/cases/{}/flags/{}", place.case, escape(place.flag));
        let page = lead.get(&path).expect(200).page();
        let decide = "form[action='/do/flags/decide']";
        let decisions = page.form(decide)["decisions"].clone();
        let part = [("as", "relative"), ("name", "Ida")];
        let invited = invite(world, place.lead, place.case, &part);
        Self {
            flag: place.flag.to_owned(),
            decisions,
            invitation: invited.page.rsplit('/').next().unwrap_or_default().to_owned(),
            code: invited.code,
            consent: place.consent.to_owned(),
            line: line(world, place),
            case: place.case.to_owned(),
            goal: place.goal.to_owned(),
            measure: place.measure.to_owned(),
            action,
            // What is done can no longer be changed: there only the refusal is looked at.
            version: version.unwrap_or_else(|| "1".to_owned()),
            observation: observation.expect("a measurement"),
            responsible: place.lead.to_owned(),
            wish_version: hidden("version"),
            wish_wording: hidden("wording"),
            wish,
            who: who.to_owned(),
            is_family: who == "child" || who.starts_with("p-"),
        }
    }

    /// The same written backwards: ids as long as these that nobody has.
    fn backwards(self) -> Self {
        let back = |id: String| id.chars().rev().collect::<String>();
        Self {
            case: back(self.case),
            goal: back(self.goal),
            measure: back(self.measure),
            action: back(self.action),
            observation: back(self.observation),
            flag: back(self.flag),
            consent: back(self.consent),
            wish: back(self.wish),
            line: back(self.line),
            invitation: back(self.invitation),
            code: back(self.code),
            ..self
        }
    }

    /// Takes out what the request itself has named, so that answers can be compared.
    pub(super) fn hide_in(&self, text: &str) -> String {
        // A measurement's id may hold its measure's.
        let ids = [
            &self.flag,
            &self.consent,
            &self.line,
            &self.invitation,
            &self.code,
            &self.observation,
            &self.measure,
            &self.action,
            &self.goal,
            &self.wish,
            &self.case,
        ];
        ids.iter().fold(text.to_owned(), |text, id| {
            let in_path = escape(id);
            let in_query = escape(&in_path.replace('%', "%25"));
            [&in_query, &in_path, *id].iter().fold(text, |text, id| text.replace(id.as_str(), "…"))
        })
    }
}

/// A goal that is laid before child and family: one that was made before, else a new one, which
/// the actor measures if they can.
fn wish(lead: &Client, place: &Place, who: &str, plan: &Page) -> String {
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
    send("/do/goals/set", &measure);
    send("/do/goals/go", &[("way", "propose")]);
    goal
}

/// The actor's own action in a plan that is still to be answered for.
fn mine(plan: &Page, who: &str) -> Option<String> {
    let open = plan.all("[data-state=suggested], [data-state=open]");
    let mut mine = open.filter(|action| action.attr("data-responsible") == Some(who));
    mine.next()?.attr("data-action").map(str::to_owned)
}

/// A line about the child that stands; the child writes one where there is none.
fn line(world: &World, place: &Place) -> String {
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

/// An id as a step of a path.
pub(super) fn escape(id: &str) -> String {
    id.replace('#', "%23").replace('!', "%21")
}
