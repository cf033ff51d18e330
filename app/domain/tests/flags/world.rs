//! A small case, the demo cases, and looks at both.

use std::{collections::BTreeMap, path::Path};

use domain::{
    case::Case,
    case_file::CaseFile,
    flag::{Decision, DecisionKind, Flag, FlagKind, Limits, Look, Scene, due, look},
    measure::Scale,
    people::Who,
    text::{Lang, Text},
};
use jiff::{
    ToSpan,
    civil::{Date, date},
};
use serde_json::json;

/// A Saturday in November: the day of the demo cases.
pub const TODAY: Date = date(2026, 11, 21);

/// So many days after [`TODAY`], or before.
pub fn day(days: i32) -> Date {
    TODAY.saturating_add(days.days())
}

/// Words that somebody said.
pub fn text(words: &str) -> Text {
    Text::new(Lang::En, words).expect("words")
}

/// Somebody by id, or the child.
pub fn who(id: &str) -> Who {
    id.to_owned().try_into().expect("an id")
}

/// A decision that lacks nothing in the small case.
pub fn complete(on: Date) -> Decision {
    Decision {
        on,
        by: Some(who("u-eva")),
        kind: Some(DecisionKind::Continue),
        reason: Some(text("It was held only four times")),
        took_part: vec![who("child"), who("p-mor"), who("u-eva")],
        child_view: Some(text("I like it")),
        child_heard_how: Some(text("A talk on a walk")),
        child_not_heard: None,
        next_look: Some(on.saturating_add(14.days())),
        in_the_way: None,
    }
}

/// A case with what stands round it.
#[derive(Debug, Clone)]
pub struct World {
    pub case: Case,
    pub flags: Vec<Flag>,
    pub scales: BTreeMap<String, Scale>,
    pub holidays: Vec<(Date, Date)>,
    pub limits: Limits,
}

impl World {
    pub fn scene(&self, today: Date) -> Scene<'_> {
        let Self { case, flags, scales, holidays, limits } = self;
        Scene { case, flags, scales, holidays, limits, today }
    }

    /// Somebody's weekly values of a measure of the goal, the first so many days after
    /// [`TODAY`], or before.
    pub fn rate(&mut self, measure: usize, by: &str, first: i32, values: &[i32]) {
        let observations = &mut self.case.goals[0].measures[measure].observations;
        for (days, value) in (first..).step_by(7).zip(values) {
            let date = day(days);
            let one = json!({ "date": date, "value": value, "by": by, "source": "observation" });
            observations.push(serde_json::from_value(one).expect("an observation"));
        }
    }

    /// The goal's phases of trying, each from so many days after [`TODAY`], or before.
    pub fn phases(&mut self, starts: &[i32]) {
        let phase = |(n, start): (u32, &i32)| {
            let (id, kind) = (format!("ph-{n}"), if n == 1 { "intervention" } else { "adjusted" });
            let one = json!({
                "id": id, "n": n, "start": day(*start), "label": { "en": "Reading club" },
                "interventions": ["iv-1"], "kind": kind,
            });
            serde_json::from_value(one).expect("a phase")
        };
        self.case.goals[0].phases = (1..).zip(starts).map(phase).collect();
    }

    /// Whether something of a kind holds on the day before a day, on it, and on the day after.
    pub fn around(&self, kind: FlagKind, today: Date) -> [bool; 3] {
        [-1, 0, 1].map(|days| self.has(kind, today.saturating_add(days.days())))
    }

    /// What holds on a day, as `KIND:SUBJECT`.
    pub fn due(&self, today: Date) -> Vec<String> {
        let found = due(&self.scene(today));
        found.iter().map(|due| format!("{}:{}", due.kind.as_str(), due.subject)).collect()
    }

    /// Whether something of a kind holds on a day.
    pub fn has(&self, kind: FlagKind, today: Date) -> bool {
        due(&self.scene(today)).iter().any(|due| due.kind == kind)
    }

    /// Looks on a day, and keeps what is found.
    pub fn look(&mut self, today: Date) -> Look {
        let found = look(&self.scene(today));
        for closing in &found.close {
            let flag = self.flags.iter_mut().find(|flag| flag.id == *closing.flag());
            flag.expect("a flag that is open").close(closing).expect("it is open");
        }
        for due in &found.raise {
            let id = format!("flag-{}", self.flags.len());
            let flag = Flag::raise(id.try_into().expect("an id"), due.clone(), today);
            self.flags.push(flag);
        }
        found
    }

    /// The open flag of a kind, to take a step with.
    pub fn open_mut(&mut self, kind: FlagKind) -> &mut Flag {
        let mut flags = self.flags.iter_mut();
        flags.find(|flag| flag.kind == kind && flag.is_open()).expect("an open flag")
    }

    /// Decides the open flag of a kind, to be looked at again on a day.
    pub fn decide(&mut self, kind: FlagKind, decision: DecisionKind, today: Date, next: Date) {
        let decision = Decision { kind: Some(decision), next_look: Some(next), ..complete(today) };
        let mut flag = self.open_mut(kind).clone();
        flag.decide(decision, &self.scene(today)).expect("a complete decision");
        *self.open_mut(kind) = flag;
    }

    /// The open flag of a kind.
    pub fn open(&self, kind: FlagKind) -> Option<&Flag> {
        self.flags.iter().find(|flag| flag.kind == kind && flag.is_open())
    }
}

/// The demo cases, each with its flags and the closed days of its unit.
pub fn demo() -> Vec<World> {
    let start = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = start.ancestors().map(|folder| folder.join("server/demo_cases.json"));
    let path = found.find(|path| path.exists()).expect("the demo cases are in the server folder");
    let file = CaseFile::parse(&std::fs::read_to_string(path).expect("readable"));
    let file = file.expect("a case file");
    assert_eq!(file.as_of, TODAY);
    let world = |case: &Case| {
        let kindergarten = case.child.school.as_str() == "maelkeboetten";
        let calendar = if kindergarten { "kindergarten" } else { "school" };
        World {
            flags: domain::flag::history(case).expect("flags"),
            case: case.clone(),
            scales: file.scales.clone(),
            holidays: file.holidays.of(calendar).to_vec(),
            limits: Limits::default(),
        }
    };
    file.cases.iter().map(world).collect()
}

/// A demo case by its child's name.
pub fn demo_of(name: &str) -> World {
    demo().into_iter().find(|world| world.case.child.name == name).expect("a demo case")
}

/// Eight weeks without change, after four measurements before the start.
pub fn flat() -> World {
    let mut world = small();
    world.phases(&[-56]);
    world.rate(0, "u-kim", -77, &[3, 4, 3, 4]);
    world.rate(0, "u-kim", -49, &[3, 4, 3, 3, 4, 3, 4, 3]);
    world
}

/// A case of a child whom everybody has just heard: nothing is due on [`TODAY`].
pub fn small() -> World {
    let said = |words: &str| json!({ "en": words });
    let agrees = |who: &str| json!({ "who": who, "status": "agrees" });
    let case = json!({
        "id": "case-ida",
        "child": {
            "name": "Ida", "birth_date": "2017-03-01", "languages": ["da"], "school": "skolen",
            "class": "3B",
        },
        "opened": day(-200),
        "case_lead": "u-eva",
        "family": [{
            "id": "p-mor", "name": "Mia", "relation": said("mother"), "custody": "sole",
            "lives_with_child": true, "locale": "da", "interpreter": null,
        }],
        "network": ["u-eva", "u-kim"],
        "challenge_views": [],
        "goals": [{
            "id": "goal-1", "rank": 1, "goal_type": "develop", "status": "active",
            "area": said("School"),
            "own_words": { "by": "child", "text": said("I want to read") },
            "statement": said("Ida reads"),
            "looks_like": [],
            "agreed": {
                "date": day(-190), "meeting": "m-1", "acceptance": [agrees("child"), agrees("p-mor")],
            },
            "measures": [{
                "id": "ms-1", "name": said("Reading"), "scale": "rating_0_10",
                "direction": "higher", "primary": true, "baseline": [], "target": 8,
                "target_date": day(60), "observations": [], "raters": ["u-kim"],
                "followup_days": 7,
            }],
            "phases": [],
        }],
        "interventions": [{
            "id": "iv-1", "goal": "goal-1", "name": said("Reading club"), "responsible": "u-kim",
            "start": day(-100), "end": null, "status": "active", "frequency": said("weekly"),
            "delivery": null, "meaningful": [],
        }],
        "actions": [{
            "id": "a-1", "goal": "goal-1", "intervention": "iv-1", "text": said("Find a book"),
            "responsible": "u-kim", "due": day(5), "done": null, "status": "open",
        }],
        "meetings": [{
            "id": "m-2", "kind": "review", "date": day(20), "place": said("School"),
            "planned": true, "participants": ["child", "p-mor", "u-eva"],
        }],
        "child_voice": [{ "date": day(-1), "text": said("It is fun"), "how": said("A talk") }],
        "suggestions": [],
        "consents": [],
    });
    let world = World {
        case: serde_json::from_value(case).expect("a case"),
        flags: Vec::new(),
        scales: serde_json::from_value(json!({
            "rating_0_10": { "kind": "numeric", "min": 0, "max": 10, "step": 1, "anchors": {} },
            "count_week": { "kind": "count", "min": 0, "max": null, "step": 1, "anchors": {} },
        }))
        .expect("scales"),
        holidays: vec![(day(28), day(43))],
        limits: Limits::default(),
    };
    assert_eq!(world.due(TODAY), [""; 0]);
    world
}
