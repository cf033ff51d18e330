//! Meetings, each as far on its way as a request needs it.

use tests::World;

use super::{actors::Place, objects::Objects};

/// The plan of a meeting today, with the child and the lead.
const PLAN: [(&str, &str); 5] = [
    ("kind", "network_meeting"),
    ("date", "2026-11-21"),
    ("place", "Skolen"),
    ("who", "child"),
    ("version", "0"),
];

/// Minutes in which nothing is missing.
const MINUTES: [(&str, &str); 4] = [
    ("form", "declined"),
    ("voice", "Vi talte sammen dagen før"),
    ("also", "Vi fortsætter"),
    ("next", "2026-12-10"),
];

impl Objects {
    /// With a new meeting of its lead, in the state that this address asks for.
    pub(super) fn with_meeting(self, world: &World, place: &Place, route: &str) -> Self {
        let lead = world.sign_in(place.lead);
        let plan = [&[("case", place.case), ("who", place.lead)][..], &PLAN].concat();
        let planned = lead.post("/do/meetings/plan", &plan).expect(303);
        let address = planned.header("location").expect("its address");
        let meeting = address.rsplit('/').next().unwrap_or_default().to_owned();
        let verb = route.rsplit('/').next().unwrap_or_default();
        let steps = match verb {
            "begin" => &["invite"][..],
            "draft" | "close" => &["invite", "begin"],
            "add" | "answer" => &["invite", "begin", "close"],
            _ => &[],
        };
        for step in steps {
            let about = [("case", place.case), ("meeting", &*meeting), ("came", place.lead)];
            let fields = [&about[..], &MINUTES].concat();
            lead.post(&format!("/do/meetings/{step}"), &fields).expect(303);
        }
        Self { meeting, ..self }
    }
}

/// The fields of a form about a meeting; nothing if it is another.
pub(super) fn fields(route: &str, about: &Objects) -> Option<Vec<(&'static str, String)>> {
    let verb = route.strip_prefix("POST /do/meetings/")?;
    let of = [("case", about.case.as_str()), ("meeting", &about.meeting)];
    let (lead, came) = (("who", about.responsible.as_str()), ("came", &*about.responsible));
    let fields = match verb {
        "plan" => [&of[..1], &[lead], &PLAN].concat(),
        "change" => [&of[..], &[lead], &PLAN].concat(),
        "draft" | "close" => [&of[..], &[came], &MINUTES].concat(),
        "answer" => [&of[..], &[("listened", "partly")]].concat(),
        "wish" | "add" => [&of[..], &[("text", "Skolevejen")]].concat(),
        _ => of.to_vec(),
    };
    Some(fields.into_iter().map(|(name, value)| (name, value.to_owned())).collect())
}
