//! Setting goals together: own words first, then step by step, each person's word, and from state
//! to state. What is missing, and for what, says `domain::goal::need`; the pages only put it in
//! words. How a goal goes once it is worked on is `goals`'.

pub mod baseline;
pub mod begin;
pub mod child;
pub mod going;
pub mod help;
mod history;
mod lacks;
mod measure;
pub mod set;
pub mod step;
mod target;
pub mod way;
pub mod word;
pub mod wording;

pub use history::excuses;

use axum::{http::StatusCode, response::Response};
use domain::{
    access::{Action, Granted},
    event::EventKind,
    goal::{Goal, Step},
    id::GoalId,
    reading::What,
};
use leptos::prelude::*;
use store::{cases::CaseRecord, goals, tx::WriteTx};

use crate::{
    cases,
    drawn::Drawn,
    form::Submitted,
    i18n::Texts,
    links,
    page::{self, Page, Place},
    refusal::Refusal,
    session::Asking,
    ui::{crumbs, said},
};

/// A text of the product, in the language of these texts.
type Words = fn(Texts) -> &'static str;

/// A goal of a case.
fn find<'r>(record: &'r CaseRecord, goal: &str) -> Result<&'r Goal, Refusal> {
    let id = GoalId::try_from(goal).map_err(|_| Refusal::NotFound)?;
    record.case.goal(&id).ok_or(Refusal::NotFound)
}

/// A change of a goal that is under way, with the case as it is in it.
struct Under {
    write: WriteTx,
    proof: Granted,
    record: CaseRecord,
    goal: Goal,
}

impl Under {
    async fn begin(asking: &Asking, form: &Submitted, may: Action) -> Result<Self, Refusal> {
        let (write, proof, record) = cases::of_form_to_change(asking, form, may).await?;
        let goal = find(&record, form.value("goal"))?.clone();
        Ok(Self { write, proof, record, goal })
    }

    /// Whether the goal has changed since the form was shown.
    fn has_changed(&self, form: &Submitted) -> Result<bool, Refusal> {
        let seen: i64 = form.value("version").parse().map_err(|_| Refusal::Malformed)?;
        Ok(seen != self.goal.way.version)
    }

    /// Whether this form was kept before.
    async fn is_repeated(&mut self, asking: &Asking, form: &Submitted) -> Result<bool, Refusal> {
        let subject = self.goal.id.to_string();
        form.is_repeated(asking, &mut self.write, &subject).await
    }

    /// Keeps the goal as it has become.
    async fn keep(mut self, asking: &Asking, kind: EventKind) -> Result<(), Refusal> {
        goals::keep(&mut self.write, &self.proof, &self.goal).await?;
        let event = asking.event(&self.proof, kind, &self.goal.id);
        let recorded = self.write.record(&event).await?;
        let looked = recorded.look(self.proof.case(), asking.today, asking.now).await?;
        Ok(looked.commit().await?)
    }

    /// Keeps nothing, and shows the page again: with the goal as it stands in the database.
    async fn again(
        self,
        asking: &Asking,
        status: StatusCode,
        draw: impl FnOnce(&CaseRecord, &Goal) -> Result<Page, Refusal> + Send,
    ) -> Result<Response, Refusal> {
        let Self { write, proof, record, goal } = self;
        drop(write);
        let goal = record.case.goal(&goal.id).ok_or(Refusal::NotFound)?;
        let page = draw(&record, goal)?;
        page::answer_about(asking, &proof, What::Goal, status, page).await
    }
}

/// What every form about a goal tells by itself.
fn hidden(record: &CaseRecord, goal: &Goal, form: &Submitted) -> impl IntoView + use<> {
    view! {
        <input type="hidden" name="case" value=record.case.id.to_string() />
        <input type="hidden" name="goal" value=goal.id.to_string() />
        <input type="hidden" name="version" value=goal.way.version.to_string() />
        <input type="hidden" name="key" value=form.value("key").to_owned() />
    }
}

/// A page about a goal: the way back, its own words, and what is asked.
fn framed(
    asking: &Asking,
    record: &CaseRecord,
    goal: &Goal,
    (title, form): (&str, &Submitted),
    body: Drawn,
) -> Page {
    let t = asking.t();
    let plan = (links::case(&record.case.id), t.plan_title(&t.whose(&record.case.child.name)));
    let back = (links::goal(&record.case.id, &goal.id), t.goal_number(goal.rank));
    let words = &goal.own_words.text;
    let shown = view! {
        {crumbs(t.common_path(), vec![plan, back], title.to_owned())}
        <div class="narrow form">
            {crate::ui::field::summary(form, t, t.errors_form())} <h1>{title.to_owned()}</h1>
            <p class="words words-m" lang=said::lang_of(words, asking)>
                {said::quoted(words, asking)}
            </p>
            {body}
        </div>
    };
    let title = form.titled(t, title);
    Page::new(title, shown).at(Place::Cases)
}

/// A case for setting goals in it, noted as an opening of the goal.
async fn load(asking: &Asking, case: &str, may: Action) -> Result<CaseRecord, Refusal> {
    cases::load_for(asking, case, may, What::Goal).await
}

/// What a step asks, in a few words.
fn title_of(t: Texts, step: Step) -> &'static str {
    match step {
        Step::Statement => t.set_step_statement(),
        Step::Signs => t.set_step_signs(),
        Step::Kind => t.set_step_kind(),
        Step::Area => t.set_step_area(),
        Step::Measure => t.set_step_measure(),
        Step::Baseline => t.set_step_baseline(),
        Step::Target => t.set_step_target(),
        Step::Help => t.set_step_help(),
        Step::Rank => t.set_step_rank(),
    }
}
