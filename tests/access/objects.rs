//! What a request is about: the ids in it, real ones and such as nobody has.

use tests::{World, invitations::invite};

use super::{
    actors::Place,
    made::{
        answered, explained, idea, item, line, mine, note, open_question, reading, suggest,
        waiting, wish, withheld,
    },
};

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
    /// An idea that has not been tried.
    pub(super) idea: String,
    /// An intervention, the first that still runs.
    pub(super) intervention: String,
    pub(super) version: String,
    pub(super) observation: String,
    pub(super) flag: String,
    pub(super) consent: String,
    /// A line about the child.
    pub(super) line: String,
    /// A suggestion that waits for its reply.
    pub(super) suggestion: String,
    /// One that has it; the actor's own where they may suggest.
    pub(super) answered: String,
    /// A view without a picture, and one with one; see [`Objects::with_pictures`].
    pub(super) view: String,
    pub(super) pictured: String,
    pub(super) picture: String,
    /// A meeting; see [`Objects::with_meeting`].
    pub(super) meeting: String,
    /// A move to a new place; see [`Objects::with_transition`].
    pub(super) transition: String,
    /// The number of an opening by somebody whom the child can ask about it.
    pub(super) reading: String,
    /// A question that waits for its reply, and one that has it: the actor's own where they may ask.
    pub(super) question: String,
    pub(super) explained: String,
    /// The child's own note.
    pub(super) note: String,
    /// What a helper wrote that can be withheld, and something that is.
    pub(super) item: String,
    pub(super) withheld: String,
    /// How many decisions the flag has.
    pub(super) decisions: String,
    /// An invitation that nobody has taken, and its code.
    pub(super) invitation: String,
    /// Two helpers.
    pub(super) member: String,
    pub(super) heir: String,
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
        let mut tried = page.all("[data-intervention]");
        let intervention = tried.find_map(|one| one.attr("data-intervention"));
        let intervention = intervention.expect("an intervention").to_owned();
        let idea = idea(world, place);
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
        let people = lead.get(&format!("/cases/{}/people", place.case)).expect(200).page();
        let helpers = people.all("[data-relation=helper]").filter_map(|it| it.attr("data-person"));
        let helpers: Vec<&str> = helpers.collect();
        let helper = |nth: usize| helpers.get(nth).or(helpers.first()).copied().unwrap_or_default();
        Self {
            flag: place.flag.to_owned(),
            decisions,
            member: helper(0).to_owned(),
            heir: helper(1).to_owned(),
            invitation: invited.page.rsplit('/').next().unwrap_or_default().to_owned(),
            code: invited.code,
            consent: place.consent.to_owned(),
            line: line(world, place),
            suggestion: waiting(&lead, place).unwrap_or_else(|| suggest(world, place, "child")),
            answered: answered(world, place, who),
            view: "nothing".to_owned(),
            meeting: "nothing".to_owned(),
            transition: "nothing".to_owned(),
            pictured: "nothing".to_owned(),
            picture: "nothing".to_owned(),
            reading: reading(world, place),
            note: note(world, place),
            item: item(&lead, place),
            withheld: withheld(&lead, place),
            question: open_question(world, place, who),
            explained: explained(world, place, who),
            case: place.case.to_owned(),
            goal: place.goal.to_owned(),
            measure: place.measure.to_owned(),
            action,
            idea,
            intervention,
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
            idea: back(self.idea),
            intervention: back(self.intervention),
            observation: back(self.observation),
            flag: back(self.flag),
            consent: back(self.consent),
            wish: back(self.wish),
            line: back(self.line),
            invitation: back(self.invitation),
            member: back(self.member),
            heir: back(self.heir),
            code: back(self.code),
            suggestion: back(self.suggestion),
            answered: back(self.answered),
            view: back(self.view),
            meeting: back(self.meeting),
            transition: back(self.transition),
            pictured: back(self.pictured),
            picture: back(self.picture),
            question: back(self.question),
            note: back(self.note),
            item: format!("view:{}", back(self.item)),
            withheld: back(self.withheld),
            explained: back(self.explained),
            ..self
        }
    }

    /// Takes out what the request itself has named, so that answers can be compared.
    pub(super) fn hide_in(&self, text: &str) -> String {
        // A measurement's id may hold its measure's.
        // The longest first: one may stand within another.
        let mut ids = [
            &self.flag,
            &self.consent,
            &self.line,
            &self.invitation,
            &self.code,
            &self.member,
            &self.heir,
            &self.suggestion,
            &self.answered,
            &self.view,
            &self.meeting,
            &self.transition,
            &self.pictured,
            &self.picture,
            &self.question,
            &self.note,
            &self.item,
            &self.withheld,
            &self.explained,
            &self.observation,
            &self.measure,
            &self.action,
            &self.intervention,
            &self.idea,
            &self.goal,
            &self.wish,
            &self.case,
        ];
        ids.sort_by_key(|id| std::cmp::Reverse(id.len()));
        ids.iter().fold(text.to_owned(), |text, id| {
            let in_path = escape(id);
            let in_query = escape(&in_path.replace('%', "%25"));
            [&in_query, &in_path, *id].iter().fold(text, |text, id| text.replace(id.as_str(), "…"))
        })
    }
}

/// An id as a step of a path.
pub(super) fn escape(id: &str) -> String {
    id.replace('#', "%23").replace('!', "%21")
}
