//! Every kind of person, by domain.md D.5, and the two cases each is tried on.

use tests::{
    World,
    client::Client,
    invitations::invite,
    page::{Page, text},
};

use super::transitions::RECEIVER;

/// A case of the demo, with what the requests name in it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    pub(super) case: &'static str,
    pub(super) goal: &'static str,
    /// A measure that takes a 3.
    pub(super) measure: &'static str,
    /// Who measures it, as rows name them.
    pub(super) rater: &'static str,
    /// An action, where the actor can have none of their own.
    pub(super) action: &'static str,
    /// A flag that nobody has decided; in Alma's case `raise_a_flag` makes it.
    pub(super) flag: &'static str,
    /// A consent.
    pub(super) consent: &'static str,
    /// Its lead, who sees all of it.
    pub(super) lead: &'static str,
}

const ALMA: Place = Place {
    case: "case-alma",
    goal: "goal-alma-1",
    measure: "ms-alma-1",
    rater: "u-signe",
    action: "a-alma-3",
    flag: "case-alma!0",
    consent: "c-alma-1",
    lead: "u-mette",
};
const ALMA_SELF: Place = Place { measure: "ms-alma-2", rater: "child", ..ALMA };
const VILLADS: Place = Place {
    case: "case-villads",
    goal: "goal-vil-1",
    measure: "ms-vil-2",
    rater: "p-vil-far",
    action: "a-vil-1",
    flag: "case-villads!3",
    consent: "c-vil-1",
    lead: "u-nadia",
};
const YUSUF: Place = Place {
    case: "case-yusuf",
    goal: "goal-yus-1",
    measure: "ms-yus-1",
    rater: "child",
    action: "a-yus-2",
    flag: "case-yusuf!0",
    consent: "c-yus-1",
    lead: "u-nadia",
};
const KARLA: Place = Place {
    case: "case-karla",
    goal: "goal-kar-2",
    measure: "ms-kar-2",
    rater: "child",
    action: "a-kar-1",
    flag: "case-karla!0",
    consent: "c-kar-1",
    lead: "u-mette",
};

/// One kind of person, by an example from the demo, or somebody whom the lead invites.
#[derive(Debug, Clone, Copy)]
pub(super) struct Actor {
    /// The column's name.
    pub(super) name: &'static str,
    /// Who; nobody is signed in without.
    pub(super) person: Option<&'static str>,
    /// What the lead invites them as, where nobody in the demo is one.
    invited: &'static [(&'static str, &'static str)],
    /// What they are called within the case that is theirs.
    pub(super) who: &'static str,
    /// The case that is theirs, or would be if they might see it.
    pub(super) own: Place,
    /// A case of other people.
    pub(super) hidden: Place,
}

/// The column of a child at a device that a helper has opened for it.
const TABLET: &str = "tablet";

/// The column of somebody whose place in the case has ended.
const FORMER: &str = "former";

impl Actor {
    /// The same in a world where they are: whoever is not in the demo is invited by the lead, and
    /// takes it.
    pub(super) fn arrive(self, world: &World) -> Self {
        let Some((_, part)) = self.invited.first() else { return self };
        let (case, lead) = (self.own.case, world.sign_in(self.own.lead));
        let form = lead.get(&format!("/cases/{case}/people/invite?as={part}")).expect(200).page();
        let meeting = form.all("[name=meeting]").find_map(|field| field.attr("value"));
        let meeting = meeting.map(|meeting| ("meeting", meeting));
        let fields: Vec<_> = self.invited.iter().copied().chain(meeting).collect();
        let invited = invite(world, self.own.lead, case, &fields);
        if *part == "guest" {
            let code = [("code", invited.code.as_str())];
            world.nobody().post("/do/invitations/take", &code).expect(303);
        } else {
            let _ = invited.take(world, &format!("{part}@example.dk"));
        }
        let people = lead.get(&format!("/cases/{case}/people")).expect(200).page();
        let id: &'static str = ida(&people).leak();
        if self.name == FORMER {
            let end = [
                ("case", case),
                ("person", id),
                ("date", "2026-11-20"),
                ("reason", "Hun er flyttet"),
                ("successor", "nobody"),
            ];
            lead.post("/do/memberships/end", &end).expect(303);
        }
        Self { person: Some(id), who: id, ..self }
    }

    /// Comes in.
    pub(super) fn enter(&self, world: &World) -> Client {
        let Some(person) = self.person else { return world.nobody() };
        if self.name != TABLET {
            return world.sign_in(person);
        }
        let helper = world.sign_in("u-jonas");
        helper.post("/do/child/start", &[("case", self.own.case)]).expect(303);
        helper
    }
}

/// The columns of the table.
pub(super) const ACTORS: [Actor; 21] = [
    Actor { name: "nobody", person: None, invited: &[], who: "", own: ALMA, hidden: VILLADS },
    Actor {
        name: "child",
        person: Some("case-alma:child"),
        invited: &[],
        who: "child",
        own: ALMA_SELF,
        hidden: VILLADS,
    },
    // The same child in the session that a helper has opened on a tablet.
    Actor {
        name: TABLET,
        person: Some("case-alma:child"),
        invited: &[],
        who: "child",
        own: ALMA_SELF,
        hidden: VILLADS,
    },
    helper("guardian", "p-vil-far", VILLADS, ALMA),
    helper("supporter", "p-vil-bisidder", VILLADS, ALMA),
    helper("relative", "p-yus-soester", YUSUF, ALMA),
    helper("rater", "u-signe", ALMA, VILLADS),
    helper("helper", "u-jonas", ALMA, VILLADS),
    helper("lead", "u-mette", ALMA, VILLADS),
    helper("coordin.", "u-rasmus", ALMA, VILLADS),
    helper("admin", "u-inge", ALMA, VILLADS),
    // The parents took their consent back in September.
    helper("withdrawn", "u-karin", KARLA, ALMA),
    // The consent ran out a week ago.
    helper("expired", "u-ole", KARLA, ALMA),
    // One of two guardians has not been asked.
    helper("half", "u-karin", YUSUF, ALMA),
    // Once the family has approved what is handed over.
    helper("receiver", RECEIVER, ALMA, VILLADS),
    invited("represent.", &[("as", "representative"), ("acts_for", "p-alma-mor")]),
    invited("companion", &[("as", "relative")]),
    invited("interpret.", &[("as", "interpreter"), ("age", "yes")]),
    invited("guest", &[("as", "guest")]),
    invited("external", &[("as", "external"), ("place", "Psykologerne ved Havnen")]),
    // A guardian whose place in the plan has ended.
    invited(FORMER, &[("as", "guardian"), ("custody", "shared")]),
];

const fn helper(name: &'static str, id: &'static str, own: Place, hidden: Place) -> Actor {
    Actor { name, person: Some(id), invited: &[], who: id, own, hidden }
}

const fn invited(name: &'static str, invited: &'static [(&'static str, &'static str)]) -> Actor {
    Actor { name, person: None, invited, who: "", own: ALMA, hidden: VILLADS }
}

/// Whoever is called Ida among the people of a case.
fn ida(people: &Page) -> String {
    let ida = people.all("[data-person]").find(|one| text(*one).contains("Ida"));
    ida.and_then(|one| one.attr("data-person")).expect("who was invited").to_owned()
}
