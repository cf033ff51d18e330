//! Moves to a new place, each as far on its way as a request needs it.

use tests::{World, demo_cases};

use super::{actors::Place, objects::Objects};

/// Who receives: nobody to these cases otherwise.
pub(super) const RECEIVER: &str = "u-lone";

const PLAN: [(&str, &str); 4] =
    [("to", "maelkeboetten"), ("kind", "other"), ("date", "2027-08-09"), ("receiving", RECEIVER)];

/// What is proposed in the first line of the form.
const LINE: [(&str, &str); 2] = [("take", "0"), ("words-0", "Hun leger med to andre")];

const MEETING: [(&str, &str); 4] =
    [("kind", "transition"), ("date", "2027-09-01"), ("place", "Det nye sted"), ("who", "child")];

/// Whoever has custody in a case of the demo.
fn guardians(case: &str) -> Vec<String> {
    let file = demo_cases();
    let all = file["cases"].as_array().expect("cases");
    let of_case = all.iter().find(|one| one["id"] == case).expect("the case");
    let family = of_case["family"].as_array().expect("family").iter();
    let custody = family.filter(|one| one["custody"] != "none");
    custody.map(|one| one["id"].as_str().expect("an id").to_owned()).collect()
}

impl Objects {
    /// With a new move, in the state that this address asks for.
    pub(super) fn with_transition(self, world: &World, place: &Place, route: &str) -> Self {
        let lead = world.sign_in(place.lead);
        let plan = [&[("case", place.case)][..], &PLAN].concat();
        let planned = lead.post("/do/transitions/plan", &plan).expect(303);
        let address = planned.header("location").expect("its address");
        let id = address.rsplit('/').nth(1).expect("an id").to_owned();
        let about = [("case", place.case), ("transition", id.as_str())];
        let verb = route.rsplit('/').next().unwrap_or_default();
        let steps = match verb {
            "answer" => 1,
            "receive" | "{transition}" => 2,
            "arrange" => 3,
            _ => 0,
        };
        if steps > 0 {
            lead.post("/do/transitions/propose", &[&about[..], &LINE].concat()).expect(303);
        }
        if steps > 1 {
            let yes = [&about[..], &[("say-1", "share")]].concat();
            for guardian in guardians(place.case) {
                world.sign_in(&guardian).post("/do/transitions/answer", &yes).expect(303);
            }
        }
        let mut meeting = self.meeting;
        if steps > 2 {
            world.sign_in(RECEIVER).post("/do/transitions/receive", &about).expect(303);
            let plan = [&[("case", place.case), ("who", place.lead)][..], &MEETING].concat();
            let planned = lead.post("/do/meetings/plan", &plan).expect(303);
            let address = planned.header("location").expect("its address");
            address.rsplit('/').next().unwrap_or_default().clone_into(&mut meeting);
        }
        Self { transition: id, meeting, ..self }
    }
}

/// The fields of a form about a move; nothing if it is another.
pub(super) fn fields(route: &str, about: &Objects) -> Option<Vec<(&'static str, String)>> {
    let verb = route.strip_prefix("POST /do/transitions/")?;
    let of = [("case", about.case.as_str()), ("transition", &about.transition)];
    let fields = match verb {
        "plan" => [&of[..1], &PLAN].concat(),
        "propose" => [&of[..], &LINE].concat(),
        "answer" => [&of[..], &[("say-1", "share")]].concat(),
        "arrange" => [&of[..], &[("follow_up", about.meeting.as_str())]].concat(),
        "call-off" => [&of[..], &[("off", "Hun bliver her")]].concat(),
        _ => of.to_vec(),
    };
    Some(fields.into_iter().map(|(name, value)| (name, value.to_owned())).collect())
}
