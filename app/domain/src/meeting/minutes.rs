//! Minutes: who came, how the child took part (Lundy's four: space, voice, audience, influence), what
//! was decided about each goal, who does what, and when the next meeting is. Closed once, and then
//! they stand as they are.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{ChildParticipation, Meeting, ParticipationForm};
use crate::{
    goal::Goal,
    id::{ActionId, GoalId},
    people::Who,
    text::{Lang, Text},
};

/// The minutes of one meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Minutes {
    /// Who came.
    pub came: Vec<Who>,
    /// How the child took part.
    pub child: ChildsPart,
    /// What was decided about goals, each as it was worded then.
    pub goals: Vec<AboutGoal>,
    /// What else was decided.
    pub also: Option<Text>,
    /// Who does what, as it stood when the meeting was over.
    pub doing: Vec<Doing>,
    /// The day of the next meeting.
    pub next: Date,
}

/// How the child took part (Lundy 2007).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChildsPart {
    /// In which form.
    pub form: ParticipationForm,
    /// Space: where it was safe for the child, and who chose it.
    pub space: Option<Text>,
    /// Voice: how the child said it; of a child who was not there, how its view was obtained.
    pub voice: Text,
    /// Audience: who heard it.
    pub audience: Option<Text>,
    /// Influence: what changed because of it.
    pub influence: Option<Text>,
}

/// What was decided about one goal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AboutGoal {
    /// Which.
    pub goal: GoalId,
    /// Its own words on that day.
    pub own_words: Text,
    /// Its statement on that day.
    pub statement: Text,
    /// What was decided.
    pub decided: Text,
}

/// Something that somebody does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Doing {
    /// The action.
    pub action: ActionId,
    /// What.
    pub text: Text,
    /// Who; nobody where somebody has left.
    pub responsible: Option<Who>,
    /// By when.
    pub due: Date,
}

/// Minutes while they are written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Draft {
    /// Who came.
    pub came: Vec<Who>,
    /// How the child took part.
    pub form: Option<ParticipationForm>,
    /// Lundy's four.
    pub space: Option<Text>,
    /// See [`ChildsPart::voice`].
    pub voice: Option<Text>,
    /// See [`ChildsPart::audience`].
    pub audience: Option<Text>,
    /// See [`ChildsPart::influence`].
    pub influence: Option<Text>,
    /// What was decided about goals.
    pub goals: Vec<(GoalId, Text)>,
    /// What else was decided.
    pub also: Option<Text>,
    /// The day of the next meeting.
    pub next: Option<Date>,
}

/// What minutes lack.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoMinutes {
    /// Nobody came.
    #[error("nobody came")]
    Nobody,
    /// In which form the child took part.
    #[error("the form in which the child took part is missing")]
    Form,
    /// The form says that the child was there, and the list of who came does not, or the other way.
    #[error("the child is said to be there and not to be there")]
    Present,
    /// Where it was safe for the child.
    #[error("the child's space is missing")]
    Space,
    /// How the child said it, or how its view was obtained otherwise.
    #[error("the child's voice is missing")]
    Voice,
    /// Who heard it.
    #[error("the child's audience is missing")]
    Audience,
    /// What changed because of it.
    #[error("the child's influence is missing")]
    Influence,
    /// Nothing was decided about anything.
    #[error("nothing was decided")]
    Nothing,
    /// The day of the next meeting.
    #[error("the day of the next meeting is missing")]
    Next,
}

impl ParticipationForm {
    /// All of them, in the order of a form.
    pub const ALL: [Self; 6] = [
        Self::PresentAll,
        Self::PresentPart,
        Self::Chaired,
        Self::HeardBefore,
        Self::Declined,
        Self::TooYoung,
    ];

    /// Whether the child was in the room.
    #[must_use]
    pub fn is_there(self) -> bool {
        matches!(self, Self::PresentAll | Self::PresentPart | Self::Chaired)
    }

    /// Whether the child took part, there or before.
    #[must_use]
    pub fn takes_part(self) -> bool {
        self.is_there() || self == Self::HeardBefore
    }
}

impl Draft {
    /// The minutes, if nothing is missing: no meeting closes without the child's part in it.
    ///
    /// # Errors
    /// Every part that is missing, in the order of the form.
    pub fn close(
        self,
        goals: &[Goal],
        doing: Vec<Doing>,
        held_on: Date,
    ) -> Result<Minutes, Vec<NoMinutes>> {
        let part = self.form.is_some_and(ParticipationForm::takes_part);
        let there = self.came.contains(&Who::Child);
        let next = self.next.filter(|next| *next > held_on);
        let missing = [
            (self.came.is_empty(), NoMinutes::Nobody),
            (self.form.is_none(), NoMinutes::Form),
            (self.form.is_some_and(|form| form.is_there() != there), NoMinutes::Present),
            (part && self.space.is_none(), NoMinutes::Space),
            (self.voice.is_none(), NoMinutes::Voice),
            (part && self.audience.is_none(), NoMinutes::Audience),
            (part && self.influence.is_none(), NoMinutes::Influence),
            (self.goals.is_empty() && self.also.is_none(), NoMinutes::Nothing),
            (next.is_none(), NoMinutes::Next),
        ];
        let missing: Vec<_> =
            missing.into_iter().filter_map(|(is, what)| is.then_some(what)).collect();
        let (Some(form), Some(voice), Some(next), true) =
            (self.form, self.voice, next, missing.is_empty())
        else {
            return Err(missing);
        };
        let about = |(id, decided)| {
            let goal = goals.iter().find(|goal| goal.id == id)?;
            let (own_words, statement) = (goal.own_words.text.clone(), goal.statement.clone());
            Some(AboutGoal { goal: id, own_words, statement, decided })
        };
        let (space, audience, influence) = (self.space, self.audience, self.influence);
        let child = ChildsPart { form, space, voice, audience, influence };
        let goals = self.goals.into_iter().filter_map(about).collect();
        Ok(Minutes { came: self.came, child, goals, also: self.also, doing, next })
    }
}

impl ChildsPart {
    /// The same as case files tell it: in one text, each part on a line of its own.
    #[must_use]
    pub fn told(&self) -> ChildParticipation {
        let parts = [Some(&self.voice), self.space.as_ref(), self.audience.as_ref()];
        let parts: Vec<&Text> = parts.into_iter().flatten().chain(&self.influence).collect();
        let each = |lang: Lang| {
            let words: Option<Vec<&str>> = parts.iter().map(|text| text.words(lang)).collect();
            words.map(|words| words.join("\n"))
        };
        let (da, en) = (each(Lang::Da), each(Lang::En));
        let original = Some(self.voice.original());
        let text = if da.is_none() && en.is_none() {
            self.voice.clone()
        } else {
            Text { da, en, original, draft: false }
        };
        ChildParticipation { form: self.form, text }
    }
}

impl Meeting {
    /// The meeting as it is when it is over.
    #[must_use]
    pub fn closed(&self, minutes: &Minutes) -> Self {
        let goals = minutes.goals.iter().map(|about| about.decided.clone());
        Self {
            planned: false,
            participants: minutes.came.clone(),
            child_participation: Some(minutes.child.told()),
            decisions: Some(goals.chain(minutes.also.clone()).collect()),
            ..self.clone()
        }
    }
}
