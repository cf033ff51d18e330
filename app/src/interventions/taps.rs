//! The taps by which it is written down whether an intervention was held: held in one, not held in
//! two, and putting an entry right.

use domain::{
    id::{CaseId, InterventionId},
    intervention::delivery::{Occasion, Outcome},
};
use jiff::civil::Date;
use leptos::prelude::*;

use super::words;
use crate::{
    drawn::{Draw, Drawn},
    form::key,
    session::Asking,
    ui::icon::{Icon, icon},
};

/// What a tap is about, and where one is afterwards.
pub(super) struct Place<'a> {
    pub(super) asking: &'a Asking,
    pub(super) case: &'a CaseId,
    pub(super) id: &'a InterventionId,
    pub(super) back: String,
}

impl Place<'_> {
    fn hidden(&self, date: Date, instead: Option<&Occasion>) -> Drawn {
        let at = instead.and_then(|one| one.at).map(|at| at.to_string());
        let at = at.map(|at| view! { <input type="hidden" name="at" value=at /> });
        let replaces = instead.map(|one| {
            view! { <input type="hidden" name="replaces" value=one.id.to_string() /> }
        });
        view! {
            <input type="hidden" name="case" value=self.case.to_string() />
            <input type="hidden" name="intervention" value=self.id.to_string() />
            <input type="hidden" name="date" value=date.to_string() />
            <input type="hidden" name="key" value=key() />
            <input type="hidden" name="back" value=self.back.clone() />
            {at}
            {replaces}
        }
        .drawn()
    }
}

/// Held, or not held and why; of today, or of an entry that it takes the place of.
pub(super) fn taps(place: &Place<'_>, instead: Option<&Occasion>) -> Drawn {
    let asking = place.asking;
    let t = asking.t();
    let date = instead.map_or(asking.today, |one| one.date);
    let held =
        if date == asking.today { t.intervention_held_today() } else { t.intervention_held() };
    let reasons = Outcome::REASONS.into_iter().filter(|reason| *reason != Outcome::Other);
    let reasons: Vec<_> = reasons
        .map(|reason| {
            view! {
                <button class="btn btn-small" name="outcome" value=reason.as_str()>
                    {words::not_held(t, reason)}
                </button>
            }
        })
        .collect();
    let about = instead.map_or_else(|| place.id.to_string(), |one| one.id.to_string());
    let field = format!("why-{about}");
    view! {
        <div class="row">
            <form method="post" action="/do/interventions/note">
                {place.hidden(date, instead)}
                <button class="btn" name="outcome" value=Outcome::Held.as_str()>
                    {icon(Icon::Check)}
                    {held}
                </button>
            </form>
            <details>
                <summary>
                    <span>{t.intervention_was_not_held()}</span>
                </summary>
                <form class="row" method="post" action="/do/interventions/note">
                    {place.hidden(date, instead)}
                    {reasons}
                </form>
                // By itself, so that Enter in the field is its own button.
                <form class="stack-s" method="post" action="/do/interventions/note">
                    {place.hidden(date, instead)}
                    <div class="field">
                        <label for=field.clone()>{t.intervention_other()}</label>
                        <input class="input" id=field name="words" />
                    </div>
                    <p>
                        <button class="btn btn-small" name="outcome" value=Outcome::Other.as_str()>
                            {t.intervention_save_other()}
                        </button>
                    </p>
                </form>
            </details>
        </div>
    }
    .drawn()
}

/// Puts an entry right: the first stays, and the new one tells of it.
pub(super) fn correct(place: &Place<'_>, one: &Occasion) -> Drawn {
    let asking = place.asking;
    let t = asking.t();
    let future = one.date > asking.today;
    let taps = (!future).then(|| taps(place, Some(one)));
    view! {
        <details>
            <summary>
                <span>{t.intervention_correct()}</span>
            </summary>
            <div class="stack-s">
                {taps}
                {mistake(place, one)}
            </div>
        </details>
    }
    .drawn()
}

/// Takes an entry back.
pub(super) fn mistake(place: &Place<'_>, one: &Occasion) -> Drawn {
    let t = place.asking.t();
    view! {
        <form method="post" action="/do/interventions/note">
            {place.hidden(one.date, Some(one))}
            <button class="btn btn-plain btn-small" name="outcome" value=Outcome::Mistake.as_str()>
                {icon(Icon::Undo)}
                {t.intervention_take_back()}
            </button>
        </form>
    }
    .drawn()
}
