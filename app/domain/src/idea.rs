//! Ideas for a goal: those of child and family beside the helpers', in one list that everybody ranks
//! together; which of them was tried and why; and whether somebody takes part in a goal at all.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::{
    id::{GoalId, IdeaId, InterventionId},
    names::names,
    people::Who,
    text::Text,
};

/// An idea, in the words of whoever had it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Idea {
    /// Identity.
    pub id: IdeaId,
    /// The goal it is for.
    pub goal: GoalId,
    /// Whose it is.
    pub by: Who,
    /// In their words.
    pub text: Text,
    /// The day.
    pub date: Date,
    /// Its place in the list, from 1.
    pub rank: u32,
}

/// That an idea was chosen, over which others, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// The one.
    pub idea: IdeaId,
    /// What it became.
    pub intervention: InterventionId,
    /// What there was to choose from, the one among them, as it was ranked then.
    pub offered: Vec<IdeaId>,
    /// Why this one.
    pub why: Text,
    /// Who wrote it down.
    pub by: Who,
    /// The day.
    pub on: Date,
}

names! {
    /// What somebody wants to do with a goal.
    Share {
        /// Take part.
        TakePart = "take_part",
        /// Only be told.
        Told = "told",
        /// Have nothing to do with it.
        NotThis = "not_this",
    }
}

/// All ideas of a case, what became of them, and who takes part in what.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Ideas {
    /// Every idea, by goal and rank.
    pub all: Vec<Idea>,
    /// Those that were chosen, in order.
    pub choices: Vec<Choice>,
    /// What each person wants to do with a goal; who has said nothing takes part.
    pub shares: BTreeMap<(GoalId, Who), Share>,
}

/// Which way an idea goes in its list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// One place nearer to the top.
    Up,
    /// One place further down.
    Down,
}

impl Ideas {
    /// The ideas for a goal, the first first.
    pub fn of(&self, goal: &GoalId) -> impl Iterator<Item = &Idea> {
        self.all.iter().filter(move |idea| idea.goal == *goal)
    }

    /// One of them.
    #[must_use]
    pub fn find(&self, id: &IdeaId) -> Option<&Idea> {
        self.all.iter().find(|idea| idea.id == *id)
    }

    /// What an idea became, if it was chosen.
    #[must_use]
    pub fn choice(&self, id: &IdeaId) -> Option<&Choice> {
        self.choices.iter().find(|choice| choice.idea == *id)
    }

    /// The choice that an intervention began from, with the idea.
    #[must_use]
    pub fn origin(&self, of: &InterventionId) -> Option<(&Choice, &Idea)> {
        let choice = self.choices.iter().find(|choice| choice.intervention == *of)?;
        Some((choice, self.find(&choice.idea)?))
    }

    /// What can be chosen for a goal: what has not been, the first first.
    #[must_use]
    pub fn open(&self, goal: &GoalId) -> Vec<&Idea> {
        self.of(goal).filter(|idea| self.choice(&idea.id).is_none()).collect()
    }

    /// The place at the end of a goal's list.
    #[must_use]
    pub fn last_rank(&self, goal: &GoalId) -> u32 {
        self.of(goal).map(|idea| idea.rank).max().unwrap_or(0) + 1
    }

    /// The two that change places when one is moved among those that can be chosen; none at the end.
    #[must_use]
    pub fn swapped(&self, id: &IdeaId, way: Way) -> Option<(&Idea, &Idea)> {
        let open = self.open(&self.find(id)?.goal);
        let place = open.iter().position(|idea| idea.id == *id)?;
        let other = match way {
            Way::Up => place.checked_sub(1)?,
            Way::Down => place + 1,
        };
        Some((open.get(place)?, open.get(other)?))
    }

    /// Chooses an idea: over all that could be, and only with why.
    #[must_use]
    pub fn choose(
        &self,
        id: &IdeaId,
        intervention: InterventionId,
        why: Text,
        (by, on): (Who, Date),
    ) -> Option<Choice> {
        let idea = self.find(id)?;
        let open = self.open(&idea.goal);
        let offered: Vec<IdeaId> = open.iter().map(|idea| idea.id.clone()).collect();
        let idea = idea.id.clone();
        offered.contains(&idea).then_some(Choice { idea, intervention, offered, why, by, on })
    }

    /// What somebody wants to do with a goal.
    #[must_use]
    pub fn share(&self, goal: &GoalId, who: &Who) -> Share {
        let said = self.shares.get(&(goal.clone(), who.clone()));
        said.copied().unwrap_or(Share::TakePart)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::text::Lang;

    const TODAY: Date = date(2026, 11, 21);

    fn words() -> Text {
        Text::new(Lang::Da, "Læse med bedstefar").expect("words")
    }

    fn id<T: for<'t> TryFrom<&'t str, Error: std::fmt::Debug>>(id: &str) -> T {
        T::try_from(id).expect("an id")
    }

    fn ideas(goals: &[(&str, &str)]) -> Ideas {
        let idea = |(rank, (name, goal)): (u32, &(&str, &str))| Idea {
            id: id(name),
            goal: id(goal),
            by: Who::Child,
            text: words(),
            date: TODAY,
            rank,
        };
        Ideas { all: (1..).zip(goals).map(idea).collect(), ..Ideas::default() }
    }

    #[test]
    fn an_idea_moves_among_those_of_its_own_goal() {
        let ideas = ideas(&[("a", "one"), ("b", "other"), ("c", "one")]);
        let swap = |name: &str, way| {
            let (one, other) = ideas.swapped(&id(name), way)?;
            Some((one.id.to_string(), other.id.to_string()))
        };
        assert_eq!(swap("c", Way::Up), Some(("c".into(), "a".into())));
        assert_eq!(swap("a", Way::Down), Some(("a".into(), "c".into())));
        assert_eq!(
            (swap("a", Way::Up), swap("b", Way::Up), swap("b", Way::Down)),
            (None, None, None)
        );
        assert_eq!(ideas.last_rank(&id("one")), 4);
        assert_eq!(ideas.last_rank(&id("new")), 1);
    }

    #[test]
    fn what_was_chosen_remembers_what_else_there_was_and_whose_it_is() {
        let mut ideas = ideas(&[("a", "one"), ("b", "one"), ("c", "other")]);
        let choose = |ideas: &Ideas, name: &str, as_: &str| {
            ideas.choose(&id(name), id(as_), words(), (Who::Child, TODAY))
        };
        let first = choose(&ideas, "b", "iv-1").expect("a choice");
        assert_eq!(first.offered, [id::<IdeaId>("a"), id("b")]);
        ideas.choices.push(first);
        assert_eq!(ideas.origin(&id("iv-1")).map(|(_, idea)| idea.id.as_str()), Some("b"));
        assert!(choose(&ideas, "b", "iv-2").is_none(), "it was chosen before");
        let second = choose(&ideas, "a", "iv-2").expect("a choice");
        assert_eq!(second.offered, [id::<IdeaId>("a")], "what is left");
        assert!(choose(&ideas, "nobody's", "iv-3").is_none());
    }

    #[test]
    fn who_has_said_nothing_takes_part() {
        let mut ideas = ideas(&[]);
        assert_eq!(ideas.share(&id("one"), &Who::Child), Share::TakePart);
        ideas.shares.insert((id("one"), Who::Child), Share::NotThis);
        assert_eq!(ideas.share(&id("one"), &Who::Child), Share::NotThis);
        assert_eq!(ideas.share(&id("other"), &Who::Child), Share::TakePart);
    }
}
