//! The request that a cell of the table makes: for each address one that would be answered if the
//! actor may.

use tests::{
    client::{Answer, Client},
    picture::SPECK,
};

use super::{
    goal_cells, meetings,
    objects::{Objects, Whose, escape},
    transitions,
};

/// One request.
#[derive(Debug)]
pub(super) struct Cell {
    pub(super) path: String,
    /// The form's fields; a page has none.
    pub(super) fields: Option<Vec<(&'static str, String)>>,
}

impl Cell {
    /// Sends it.
    pub(super) fn send(&self, client: &Client) -> Answer {
        let Some(fields) = &self.fields else { return client.get(&self.path) };
        let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        if self.path == "/do/pictures/add" {
            return client.send_file(&self.path, &fields, ("picture", SPECK));
        }
        client.post(&self.path, &fields)
    }
}

/// The request to an address about these things.
///
/// # Panics
/// If nobody has thought about this address yet.
pub(super) fn cell(route: &str, whose: Whose, about: &Objects) -> Cell {
    let (method, path) = route.split_once(' ').expect("a method and a path");
    let token = "0".repeat(64);
    let file = format!("{token}.ics");
    let steps = [
        ("{case}", &about.case),
        ("{goal}", &about.goal),
        ("{action}", &about.action),
        ("{intervention}", &about.intervention),
        ("{idea}", &about.idea),
        ("{flag}", &about.flag),
        ("{suggestion}", &about.suggestion),
        ("{observation}", &about.observation),
        ("{view}", &about.view),
        ("{picture}", &about.picture),
        ("{meeting}", &about.meeting),
        ("{transition}", &about.transition),
        ("{reading}", &about.reading),
        ("{question}", &about.question),
        ("{invitation}", &about.invitation),
        ("{code}", &about.code),
        ("{person}", &about.member),
        ("{token}", &token),
        ("{file}", &file),
    ];
    let named = [("{page}", "policy"), ("{step}", "statement"), ("{way}", "hold")];
    let path = named.iter().fold(path.to_owned(), |path, (step, name)| path.replace(step, name));
    let path = steps.iter().fold(path, |path, (step, id)| path.replace(step, &escape(id)));
    let fields = (method == "POST").then(|| fields(route, whose, about));
    Cell { path, fields }
}

/// The limits as they stand.
const LIMITS: [(&str, &str); 12] = [
    ("reply_days", "14"),
    ("decision_days", "14"),
    ("first_view_days", "14"),
    ("heard_days", "90"),
    ("expiring_days", "30"),
    ("delivery_percent", "60"),
    ("delivery_planned", "8"),
    ("little_sense", "2"),
    ("apart_percent", "30"),
    ("round_days", "7"),
    ("snooze_days", "14"),
    ("child_age", "13"),
];

/// Forms that are a button alone.
const NOTHING: [&str; 4] = [
    "POST /do/session/end",
    "POST /do/session/end-others",
    "POST /do/account/calendar",
    "POST /do/account/calendar-stop",
];

#[expect(clippy::too_many_lines, reason = "an arm for each address, in one place")]
fn fields(route: &str, whose: Whose, about: &Objects) -> Vec<(&'static str, String)> {
    let person = if whose == Whose::Absent { "u-nobody" } else { "u-bo" };
    let elsewhere = goal_cells::fields(route, about)
        .or_else(|| goal_cells::of_intervention(route, about))
        .or_else(|| meetings::fields(route, about))
        .or_else(|| transitions::fields(route, about));
    if let Some(fields) = elsewhere {
        return fields;
    }
    let fields: &[(&'static str, &str)] = match route {
        "POST /do/session/start" => &[("email", "nobody@example.dk"), ("password", "12345678")],
        "POST /do/session/demo" => &[("person", person)],
        route if NOTHING.contains(&route) => &[],
        "POST /do/session/end-one" => &[("place", "elsewhere")],
        "POST /do/session/code" | "POST /do/second/turn-off" | "POST /do/second/codes" => {
            &[("code", "000000")]
        }
        "POST /do/second/set-up" => &[("secret", "x"), ("code", "000000")],
        "POST /do/account/mail" => &[("how", "weekly")],
        "POST /do/password/ask" => &[("email", "nobody@example.dk")],
        "POST /do/password/choose" => &[("token", "nobody's"), ("new", "fire små søheste")],
        // Nobody in a demo has a password: there is none to change.
        "POST /do/account/password" => &[("password", "12345678"), ("new", "fire små søheste")],
        "POST /do/locale/set" => &[("locale", "en")],
        "POST /do/text/set" => &[("size", "large")],
        "POST /do/measures/record" => &[("measure", &about.measure), ("value", "3")],
        "POST /do/measures/correct" => {
            let measure = ("measure", about.measure.as_str());
            &[measure, ("observation", &about.observation), ("value", "3"), ("date", "2026-11-20")]
        }
        "POST /do/measures/take-back" => {
            &[("measure", &about.measure), ("observation", &about.observation)]
        }
        "POST /do/actions/add" => &[
            ("case", &about.case),
            ("goal", &about.goal),
            ("text", "Ring til skolen"),
            ("responsible", &about.responsible),
            ("due", "2026-12-01"),
        ],
        "POST /do/actions/change" => &[
            ("case", &about.case),
            ("action", &about.action),
            ("version", &about.version),
            ("text", "Ring til skolen på mandag"),
            ("responsible", &about.responsible),
            ("due", "2026-12-02"),
        ],
        "POST /do/actions/accept" | "POST /do/actions/finish" => {
            &[("case", &about.case), ("action", &about.action), ("version", &about.version)]
        }
        "POST /do/actions/decline" | "POST /do/actions/not-done" => &[
            ("case", &about.case),
            ("action", &about.action),
            ("version", &about.version),
            ("reason", "Jeg var syg"),
        ],
        "POST /do/flags/ask" | "POST /do/flags/agenda" => {
            &[("case", &about.case), ("flag", &about.flag)]
        }
        "POST /do/flags/snooze" => &[
            ("case", &about.case),
            ("flag", &about.flag),
            ("snooze_until", "2026-11-30"),
            ("snooze_why", "Vi mødes på mandag"),
        ],
        "POST /do/flags/decide" => &[
            ("case", &about.case),
            ("flag", &about.flag),
            ("decisions", &about.decisions),
            ("kind", "continue"),
            ("reason", "Vi giver det tre uger mere"),
            ("took_part", "child"),
            ("child_view", "Det er fint"),
            ("child_how", "talk"),
            ("look", "2026-12-14"),
        ],
        "POST /do/consents/give" | "POST /do/consents/renew" | "POST /do/consents/stop" => {
            &[("case", &about.case), ("consent", &about.consent)]
        }
        "POST /do/cases/open" => &[("case", &about.case), ("why", "Indsatsen bliver ikke holdt")],
        "POST /do/child/start" => &[("case", &about.case)],
        "POST /do/suggestions/send" => &[("case", &about.case), ("text", "Kl. 10 i stedet")],
        "POST /do/suggestions/reply" => &[
            ("case", &about.case),
            ("suggestion", &about.suggestion),
            ("outcome", "changed"),
            ("what_changed", "Vi prøver det"),
        ],
        "POST /do/suggestions/say" => {
            &[("case", &about.case), ("suggestion", &about.answered), ("fine", "yes")]
        }
        "POST /do/suggestions/try" => &[("case", &about.case), ("suggestion", &about.answered)],
        "POST /do/protection/set" | "POST /do/protection/lift" => {
            &[("case", &about.case), ("person", "child")]
        }
        "POST /do/withheld/keep" => &[
            ("case", &about.case),
            ("item", &about.item),
            ("reason", "Hensyn til en anden"),
            ("owner", &about.responsible),
            ("review", "2026-12-21"),
        ],
        "POST /do/withheld/lift" => &[("case", &about.case), ("withheld", &about.withheld)],
        "POST /do/notes/write" => &[("case", &about.case), ("book", "Jeg savner min hund")],
        "POST /do/notes/forget" | "POST /do/notes/share" => {
            &[("case", &about.case), ("note", &about.note)]
        }
        "POST /do/questions/ask" => &[("case", &about.case), ("reading", &about.reading)],
        "POST /do/questions/correct" => &[("case", &about.case), ("text", "Hun er otte år")],
        "POST /do/questions/reply" => &[
            ("case", &about.case),
            ("question", &about.question),
            ("outcome", "changed"),
            ("what_changed", "Det er rettet"),
        ],
        "POST /do/questions/say" => {
            &[("case", &about.case), ("question", &about.explained), ("fine", "yes")]
        }
        "POST /do/about/write" => &[
            ("case", &about.case),
            ("kind", "helps"),
            ("text", "Sig det dagen før"),
            ("readers", "everybody"),
        ],
        "POST /do/pages/write" => &[("page", "policy"), ("version", "0"), ("da", "Vi mødes")],
        "POST /do/organisation/staff" => {
            &[("name", "Ane Lund"), ("email", "ane"), ("title", "lærer")]
        }
        "POST /do/organisation/unit" => &[("da", "Søskolen"), ("calendar", "school")],
        "POST /do/organisation/close" | "POST /do/organisation/open" => {
            &[("calendar", "school"), ("first", "2026-12-04"), ("last", "2026-12-04")]
        }
        "POST /do/organisation/limits" => &LIMITS,
        "POST /do/about/take-back" => &[("case", &about.case), ("line", &about.line)],
        "POST /do/profiles/write" => &[("can", "Ro om morgenen")],
        "POST /do/views/write" => &[("case", &about.case), ("text", "Det går bedre")],
        "POST /do/pictures/add" => {
            &[("case", &about.case), ("view", &about.view), ("alt", "En prik")]
        }
        "POST /do/pictures/remove" => &[("case", &about.case), ("view", &about.pictured)],
        "POST /do/voices/record" => &[
            ("case", &about.case),
            ("text", "Det går bedre"),
            ("way", "talk"),
            ("date", "2026-11-20"),
        ],
        route => return people(route, about),
    };
    fields.iter().map(|(name, value)| (*name, (*value).to_owned())).collect()
}

/// As [`fields`], of those about who is in a case.
fn people(route: &str, about: &Objects) -> Vec<(&'static str, String)> {
    let fields: &[(&'static str, &str)] = match route {
        "POST /do/invitations/send" => {
            &[("case", &about.case), ("as", "relative"), ("name", "Ida"), ("relation", "moster")]
        }
        "POST /do/invitations/renew" | "POST /do/invitations/withdraw" => {
            &[("case", &about.case), ("invitation", &about.invitation)]
        }
        "POST /do/emergencies/open" => &[
            ("kind", "danger"),
            ("why", "Det haster"),
            // Nobody opens a case here that others are then tried on.
            ("name", "Emma"),
            ("birth_date", "2017-01-01"),
            ("school", "skovbrynet"),
        ],
        "POST /do/memberships/end" => &[
            ("case", &about.case),
            ("person", &about.member),
            ("date", "2026-11-21"),
            ("reason", "Nyt arbejde"),
            ("successor", "nobody"),
        ],
        "POST /do/memberships/leave" => &[("case", &about.case), ("successor", "nobody")],
        "POST /do/cases/hand-over" => {
            &[("case", &about.case), ("to", &about.heir), ("note", "Nyt arbejde")]
        }
        "POST /do/invitations/find" | "POST /do/invitations/accept" => &[("code", &about.code)],
        "POST /do/invitations/take" => &[
            ("code", &about.code),
            ("email", "ida@example.dk"),
            ("password", "tre blå sommerfugle"),
        ],
        route => panic!("{route} has no fields"),
    };
    fields.iter().map(|(name, value)| (*name, (*value).to_owned())).collect()
}
