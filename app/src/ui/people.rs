//! People of a case as they are shown: face, name and what they are. The child is filled, family
//! tinted, helpers outlined; nobody has a dashed face with a question mark.

use domain::{
    access::{Action, allowed},
    id::PersonId,
    people::Who,
};
use jiff::civil::Date;
use leptos::prelude::*;
use store::{
    cases::CaseRecord,
    people::{Person, PersonKind},
};

use crate::{
    drawn::{Draw, Drawn},
    session::Asking,
    ui::said,
};

/// The people of one case, for one reader.
#[derive(Clone, Copy)]
pub struct Network<'a> {
    /// The case and its people.
    pub record: &'a CaseRecord,
    /// The reader.
    pub asking: &'a Asking,
}

impl<'a> Network<'a> {
    /// The people of `record` for the one who asks.
    #[must_use]
    pub fn new(record: &'a CaseRecord, asking: &'a Asking) -> Self {
        Self { record, asking }
    }

    /// Whether the reader may do something here: what would be refused is not offered.
    #[must_use]
    pub fn may(self, what: Action) -> bool {
        allowed(self.record.relation, what)
    }

    fn find(self, who: &Who) -> Option<&'a Person> {
        match who {
            Who::Child => None,
            Who::Person(id) => self.record.people.get(id),
        }
    }

    /// What somebody is called here.
    #[must_use]
    pub fn name(self, who: &Who) -> String {
        match (who, self.find(who)) {
            (Who::Child, _) => self.record.case.child.name.clone(),
            (_, Some(person)) => person.name.clone(),
            (Who::Person(id), None) => id.to_string(),
        }
    }

    /// The first name, for running text.
    #[must_use]
    pub fn first_name(self, who: &Who) -> String {
        let name = self.name(who);
        let helper = self.find(who).is_some_and(|person| person.kind == PersonKind::Helper);
        let first = name.split(' ').next().filter(|_| helper);
        first.map_or_else(|| name.clone(), str::to_owned)
    }

    /// Several names in a sentence: "Freja, Sanne and Mette".
    #[must_use]
    pub fn names<'w>(self, everybody: impl IntoIterator<Item = &'w Who>) -> String {
        let names: Vec<String> = everybody.into_iter().map(|who| self.first_name(who)).collect();
        match names.split_last() {
            Some((last, others)) if !others.is_empty() => {
                self.asking.t().text_and(last, &others.join(", "))
            }
            _ => names.concat(),
        }
    }

    /// What somebody is, in short: "mother", "class teacher", "9 years, 3.b".
    #[must_use]
    pub fn role(self, who: &Who) -> String {
        if *who == Who::Child {
            let child = &self.record.case.child;
            let t = self.asking.t();
            let age = child.age(self.asking.today).map(i64::from);
            return match (age, &child.class) {
                (Some(age), Some(class)) => t.plan_child_age(age, class),
                (Some(age), None) => t.plan_child_years(age),
                (None, class) => class.clone().unwrap_or_default(),
            };
        }
        let Some(title) = self.find(who).and_then(|person| person.title.as_ref()) else {
            return String::new();
        };
        let first = |words: &str| words.split(", ").next().unwrap_or(words).to_owned();
        said::of_tongue(title, self.asking, first)
    }

    /// Whether this is the reader.
    #[must_use]
    pub fn is_reader(self, who: &Who) -> bool {
        let reader = self.asking.session.as_ref().map(|session| &session.person.id);
        reader.is_some_and(|id| Who::within(&self.record.case.id, id) == *who)
    }

    /// The face: initials in a circle.
    #[must_use]
    pub fn face(self, who: &Who) -> Drawn {
        let class = match (who, self.find(who).map(|person| &person.kind)) {
            (Who::Child, _) => "face face-child",
            (_, Some(PersonKind::Helper)) => "face",
            _ => "face face-fam",
        };
        let helper = class == "face";
        let initials = initials(&self.name(who), helper);
        view! {
            <span class=class aria-hidden="true">
                {initials}
            </span>
        }
        .drawn()
    }

    /// Face, name and what they are, or other words in its place.
    #[must_use]
    pub fn who(self, who: &Who, instead: Option<String>) -> Drawn {
        let role = instead.unwrap_or_else(|| self.role(who));
        self.with(who, (!role.is_empty()).then(|| role.drawn()))
    }

    /// Somebody, with the day of what they said or did instead of their role.
    #[must_use]
    pub fn who_on(self, who: &Who, date: Date) -> Drawn {
        self.who_with(who, super::time(date, self.asking.t().date(date)).drawn())
    }

    /// Somebody, with other words instead of their role.
    #[must_use]
    pub fn who_with(self, who: &Who, instead: Drawn) -> Drawn {
        self.with(who, Some(instead))
    }

    fn with(self, who: &Who, more: Option<Drawn>) -> Drawn {
        let more = more.map(|more| view! { <span>{more}</span> });
        view! { <span class="who">{self.face(who)} <b>{self.name(who)}</b> {more}</span> }.drawn()
    }

    /// Nobody: said in words.
    #[must_use]
    pub fn nobody(self) -> Drawn {
        let words = self.asking.t().plan_nobody_responsible();
        view! {
            <span class="who">
                <span class="face face-none" aria-hidden="true">
                    "?"
                </span>
                <b>{words}</b>
            </span>
        }
        .drawn()
    }
}

/// First letters of first and last name, or the first two of a single name.
fn initials(name: &str, helper: bool) -> String {
    let mut words = name.split_whitespace();
    match (words.next(), words.next_back()) {
        (Some(first), Some(last)) if helper => {
            first.chars().take(1).chain(last.chars().take(1)).collect()
        }
        (Some(first), _) => first.chars().take(2).collect(),
        (None, _) => String::new(),
    }
}

/// A person in a list that spans cases, such as the people of the demo.
pub fn person_line(id: &PersonId, name: &str, role: String, family: bool) -> Drawn {
    let child = id.as_str().ends_with(":child");
    let class = match (child, family) {
        (true, _) => "face face-child",
        (false, true) => "face face-fam",
        (false, false) => "face",
    };
    let initials = initials(name, !child && !family);
    view! {
        <span class="who">
            <span class=class aria-hidden="true">
                {initials}
            </span>
            <b>{name.to_owned()}</b>
            <span>{role}</span>
        </span>
    }
    .drawn()
}

#[cfg(test)]
mod tests {
    use super::initials;

    #[test]
    fn initials_tell_helpers_by_both_names() {
        assert_eq!(initials("Jonas Vang", true), "JV");
        assert_eq!(initials("Farmor Inger", false), "Fa");
        assert_eq!(initials("Ås", false), "Ås");
        assert_eq!(initials("", true), "");
    }
}
