//! The request that a cell of the table makes: for each address one that would be answered if the
//! actor may.

use tests::client::{Answer, Client};

use super::{
    goal_cells,
    objects::{Objects, Whose, escape},
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
        client.post(&self.path, &fields)
    }
}

/// Which requests an address needs.
///
/// # Panics
/// If nobody has thought about this address yet.
pub(super) fn kinds(route: &str) -> &'static [Whose] {
    use Whose::{Absent, Hidden, Invented, Own};
    match route {
        "GET /"
        | "GET /cases/new"
        | "POST /do/cases/begin"
        | "GET /sign-in"
        | "GET /demo"
        | "GET /week"
        | "GET /profile"
        | "GET /pages/{page}"
        | "GET /organisation"
        | "GET /organisation/pages/{page}"
        | "POST /do/pages/write"
        | "POST /do/organisation/unit"
        | "POST /do/organisation/close"
        | "POST /do/organisation/open"
        | "POST /do/organisation/limits"
        | "POST /do/profiles/write"
        | "GET /cases"
        | "GET /help/effect"
        | "GET /again"
        | "GET /follow-up"
        | "GET /api/follow-up.csv"
        | "POST /do/session/start"
        | "POST /do/session/end"
        | "GET /invitation"
        | "POST /do/locale/set"
        | "POST /do/text/set" => &[Own],
        // To the demo's coordinator no case is hidden; whoever has an invitation's code may use it.
        "GET /invitation/{code}"
        | "POST /do/invitations/find"
        | "POST /do/invitations/take"
        | "POST /do/invitations/accept"
        | "POST /do/session/demo"
        | "GET /cases/{case}/open"
        | "POST /do/cases/open" => &[Own, Absent],
        "POST /do/flags/ask" | "POST /do/flags/agenda" => &[Own, Absent, Invented],
        "GET /cases/{case}"
        | "GET /cases/{case}/clock"
        | "GET /cases/{case}/goals/new"
        | "GET /cases/{case}/goals/new/child"
        | "POST /do/cases/rules"
        | "POST /do/cases/interval"
        | "POST /do/goals/begin"
        | "POST /do/goals/begin-child"
        | "GET /cases/{case}/seen"
        | "GET /cases/{case}/sharing"
        | "GET /api/cases/{case}/seen.csv"
        | "GET /cases/{case}/view"
        | "GET /cases/{case}/about"
        | "GET /cases/{case}/people"
        | "GET /cases/{case}/people/invite"
        | "GET /cases/{case}/meeting"
        | "POST /do/invitations/send"
        | "POST /do/about/write"
        | "POST /do/views/write"
        | "POST /do/measures/record" => &[Own, Hidden, Absent],
        "GET /cases/{case}/actions/{action}"
        | "GET /cases/{case}/flags/{flag}"
        | "POST /do/consents/give"
        | "POST /do/consents/renew"
        | "POST /do/consents/stop"
        | "POST /do/about/take-back"
        | "GET /cases/{case}/invitations/{invitation}"
        | "POST /do/invitations/renew"
        | "POST /do/invitations/withdraw"
        | "POST /do/flags/snooze"
        | "POST /do/flags/decide"
        | "GET /cases/{case}/goals/{goal}"
        | "GET /cases/{case}/goals/{goal}/set/{step}"
        | "GET /cases/{case}/goals/{goal}/wording"
        | "GET /cases/{case}/goals/{goal}/word"
        | "GET /cases/{case}/goals/{goal}/go/{way}"
        | "POST /do/goals/set"
        | "POST /do/goals/help"
        | "POST /do/goals/baseline"
        | "POST /do/goals/reword"
        | "POST /do/goals/accept"
        | "POST /do/goals/excuse"
        | "POST /do/goals/go"
        | "GET /cases/{case}/goals/{goal}/actions/new"
        | "GET /cases/{case}/goals/{goal}/observations/{observation}"
        | "POST /do/measures/correct"
        | "POST /do/measures/take-back"
        | "POST /do/actions/add"
        | "POST /do/actions/change"
        | "POST /do/actions/accept"
        | "POST /do/actions/decline"
        | "POST /do/actions/finish"
        | "POST /do/actions/not-done" => &Whose::ALL,
        route => panic!("{route} has no cells: say here and in the table who may do what with it"),
    }
}

/// The request to an address about these things.
///
/// # Panics
/// If nobody has thought about this address yet.
pub(super) fn cell(route: &str, whose: Whose, about: &Objects) -> Cell {
    let (method, path) = route.split_once(' ').expect("a method and a path");
    let steps = [
        ("{case}", &about.case),
        ("{goal}", &about.goal),
        ("{action}", &about.action),
        ("{flag}", &about.flag),
        ("{observation}", &about.observation),
        ("{invitation}", &about.invitation),
        ("{code}", &about.code),
    ];
    let named = [("{page}", "policy"), ("{step}", "statement"), ("{way}", "hold")];
    let path = named.iter().fold(path.to_owned(), |path, (step, name)| path.replace(step, name));
    let path = steps.iter().fold(path, |path, (step, id)| path.replace(step, &escape(id)));
    let fields = (method == "POST").then(|| fields(route, whose, about));
    Cell { path, fields }
}

/// The limits as they stand.
const LIMITS: [(&str, &str); 11] = [
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
];

fn fields(route: &str, whose: Whose, about: &Objects) -> Vec<(&'static str, String)> {
    let person = if whose == Whose::Absent { "u-nobody" } else { "u-bo" };
    if let Some(fields) = goal_cells::fields(route, about) {
        return fields;
    }
    let fields: &[(&'static str, &str)] = match route {
        "POST /do/session/start" => &[("email", "nobody@example.dk"), ("password", "12345678")],
        "POST /do/session/demo" => &[("person", person)],
        "POST /do/session/end" => &[],
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
        "POST /do/about/write" => &[
            ("case", &about.case),
            ("kind", "helps"),
            ("text", "Sig det dagen før"),
            ("readers", "everybody"),
        ],
        "POST /do/pages/write" => &[("page", "policy"), ("version", "0"), ("da", "Vi mødes")],
        "POST /do/organisation/unit" => &[("da", "Søskolen"), ("calendar", "school")],
        "POST /do/organisation/close" | "POST /do/organisation/open" => {
            &[("calendar", "school"), ("first", "2026-12-04"), ("last", "2026-12-04")]
        }
        "POST /do/organisation/limits" => &LIMITS,
        "POST /do/about/take-back" => &[("case", &about.case), ("line", &about.line)],
        "POST /do/profiles/write" => &[("can", "Ro om morgenen")],
        "POST /do/invitations/send" => {
            &[("case", &about.case), ("as", "relative"), ("name", "Ida"), ("relation", "moster")]
        }
        "POST /do/invitations/renew" | "POST /do/invitations/withdraw" => {
            &[("case", &about.case), ("invitation", &about.invitation)]
        }
        "POST /do/invitations/find" | "POST /do/invitations/accept" => &[("code", &about.code)],
        "POST /do/invitations/take" => &[
            ("code", &about.code),
            ("email", "ida@example.dk"),
            ("password", "tre blå sommerfugle"),
        ],
        "POST /do/views/write" => &[("case", &about.case), ("text", "Det går bedre")],
        route => panic!("{route} has no fields"),
    };
    fields.iter().map(|(name, value)| (*name, (*value).to_owned())).collect()
}
