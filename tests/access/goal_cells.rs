//! The forms by which cases begin, goals are set and interventions are told of, each with what it
//! sends.

use super::objects::Objects;

/// The fields of such a form; nothing if it is another.
pub(super) fn fields(route: &str, about: &Objects) -> Option<Vec<(&'static str, String)>> {
    let by = if about.is_family { about.who.as_str() } else { "child" };
    let fields: &[(&'static str, &str)] = match route {
        "POST /do/cases/begin" => {
            &[("name", "Nora"), ("wonder", "Hvorfor er hun så stille?"), ("unit", "skovbrynet")]
        }
        "POST /do/cases/rules" => &[("case", &about.case), ("on", "yes")],
        "POST /do/cases/interval" => &[
            ("case", &about.case),
            ("days", "42"),
            ("reason", "Det går stærkt"),
            ("child", "Ikke for tit"),
        ],
        "POST /do/goals/begin" => &[("case", &about.case), ("by", by), ("words", "Jeg vil sove")],
        "POST /do/goals/begin-child" => &[
            ("case", &about.case),
            ("area", "friends"),
            ("words", "Jeg vil have en ven"),
            ("said", "yes"),
            ("now", "2"),
            ("enough", "4"),
            ("helper", &about.responsible),
            ("show", "yes"),
        ],
        "POST /do/goals/set" => &[
            ("case", &about.case),
            ("goal", &about.wish),
            ("version", &about.wish_version),
            ("step", "signs"),
            ("sign1", "Hun smiler"),
        ],
        "POST /do/goals/help" => &[
            ("case", &about.case),
            ("goal", &about.wish),
            ("version", &about.wish_version),
            ("name", "Godnathistorie"),
            ("responsible", &about.responsible),
            ("frequency", "hver aften"),
            ("start", "2026-11-23"),
        ],
        "POST /do/goals/baseline" => &[
            ("case", &about.case),
            ("goal", &about.wish),
            ("version", &about.wish_version),
            ("value", "3"),
            ("by", &about.who),
            ("date", "2026-11-20"),
        ],
        "POST /do/goals/reword" => &[
            ("case", &about.case),
            ("goal", &about.wish),
            ("version", &about.wish_version),
            ("statement", "Hun sover hele natten"),
            ("why", "Det er klarere"),
        ],
        "POST /do/goals/accept" => &[
            ("case", &about.case),
            ("goal", &about.wish),
            ("version", &about.wish_version),
            ("wording", &about.wish_wording),
            ("who", &about.who),
            ("status", "agrees"),
        ],
        "POST /do/goals/excuse" => &[
            ("case", &about.case),
            ("goal", &about.wish),
            ("version", &about.wish_version),
            ("who", "child"),
            ("why", "Hun er syg"),
            ("instead", "Hun har tegnet det"),
        ],
        "POST /do/goals/go" => &[
            ("case", &about.case),
            ("goal", &about.wish),
            ("version", &about.wish_version),
            ("way", "park"),
            ("reason", "Først det andet"),
            ("look_again", "2027-01-11"),
        ],
        _ => return None,
    };
    Some(fields.iter().map(|(name, value)| (*name, (*value).to_owned())).collect())
}

/// The fields of a form about an intervention; nothing if it is another.
pub(super) fn of_intervention(route: &str, about: &Objects) -> Option<Vec<(&'static str, String)>> {
    let which = [("case", about.case.as_str()), ("intervention", &about.intervention)];
    let fields: &[(&'static str, &str)] = match route {
        "POST /do/interventions/tell" => &[
            ("version", "0"),
            ("what", "Vi læser sammen"),
            ("frequency", "Hver dag"),
            ("responsible", &about.responsible),
        ],
        "POST /do/interventions/note" => &[("outcome", "held"), ("date", "2026-11-20")],
        "POST /do/interventions/sense" => &[("sense", "4")],
        "POST /do/interventions/end" => &[
            ("why", "completed"),
            ("learnt", "Ro om morgenen hjælper"),
            ("instead", "Ingenting lige nu"),
            ("child", "Det var godt"),
        ],
        "POST /do/ideas/add" => &[("goal", &about.goal), ("idea", "Synge om morgenen")],
        "POST /do/goals/share" => &[("goal", &about.goal), ("share", "told")],
        "POST /do/ideas/rank" => &[("idea", &about.idea), ("way", "up")],
        "POST /do/ideas/begin" => &[
            ("idea", &about.idea),
            ("name", "Læse med bedstefar"),
            ("responsible", &about.responsible),
            ("frequency", "Hver søndag"),
            ("start", "2026-11-23"),
            ("why", "Det har vi ikke prøvet"),
        ],
        _ => return None,
    };
    let fields = which.iter().chain(fields);
    Some(fields.map(|(name, value)| (*name, (*value).to_owned())).collect())
}
