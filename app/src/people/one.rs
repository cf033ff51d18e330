//! One invitation: how it stands, and, right after it was made, its link and code to hand over or
//! print. The code is known to this page's address only; the database keeps a hash.

use domain::invitation::{Invitation, State};
use leptos::prelude::*;
use store::{cases::CaseRecord, invitations, tx::Tx};

use super::words;
use crate::{
    drawn::{Draw, Drawn},
    form::key,
    invitation::code,
    links,
    page::{Page, Place},
    refusal::Refusal,
    session::Asking,
    ui::{crumbs, qr, said, with_date},
};

/// The code in the address, if it is this invitation's.
pub(super) async fn shown(
    asking: &Asking,
    tx: &mut Tx,
    invitation: &Invitation,
) -> Result<Option<String>, Refusal> {
    let typed = code::plain(&asking.query("code"));
    let found = invitations::by_code(tx, &code::hash(&typed)).await?;
    Ok(found.filter(|(_, found)| found.id == invitation.id).map(|_| typed))
}

pub(super) fn one(
    asking: &Asking,
    record: &CaseRecord,
    invitation: &Invitation,
    code: Option<String>,
) -> Page {
    let t = asking.t();
    let case = &record.case;
    let plan = (links::case(&case.id), t.plan_title(&t.whose(&case.child.name)));
    let people = (links::people(&case.id), t.people_title().to_owned());
    let invited = &invitation.invited;
    let state = invitation.state(asking.today);
    let title = t.people_one(&invited.name);
    let until = with_date(t, invitation.until, |day| t.people_until(day));
    let exception = invited.exception.as_ref().map(|why| {
        view! { <p>{t.people_exception_was(&said::words(why, asking))}</p> }
    });
    let hand_over =
        code.filter(|_| state == State::Open).map(|code| hand_over(asking, &code)).or_else(|| {
            (state == State::Open).then(|| view! { <p>{t.people_shown_once()}</p> }.drawn())
        });
    let buttons = (state != State::Taken).then(|| buttons(asking, record, invitation, state));
    let body = view! {
        {crumbs(t.common_path(), vec![plan, people], title.clone())}
        <div class="narrow stack-l">
            <div class="stack-s">
                <h1>{title.clone()}</h1>
                <p data-state=state.as_str()>
                    <b>{words::part(t, invited.part)}</b>
                    ". "
                    {words::state(t, state)}
                    " "
                    {until}
                </p>
                {exception}
            </div>
            {hand_over}
            {buttons}
        </div>
    };
    Page::new(title, body).at(Place::Cases)
}

fn hand_over(asking: &Asking, code: &str) -> Drawn {
    let t = asking.t();
    let link = format!("{}{}", asking.state.base, links::invitation(code));
    let door = format!("{}/invitation", asking.state.base);
    view! {
        <section class="card stack" aria-labelledby="hand-over">
            <h2 id="hand-over">{t.people_hand_over()}</h2>
            <p>{t.people_hand_over_how()}</p>
            <p>
                {t.people_link()} <br />
                <a href=links::invitation(code) data-link=link.clone()>
                    {link.clone()}
                </a>
            </p>
            {qr::code(&link, t.people_qr())}
            <p>
                {t.people_by_hand(&door)} <br />
                <b class="code" data-code="">
                    {code::apart(code)}
                </b>
            </p>
            <p class="quiet">{t.people_shown_now()}</p>
        </section>
    }
    .drawn()
}

fn buttons(asking: &Asking, record: &CaseRecord, invitation: &Invitation, state: State) -> Drawn {
    let t = asking.t();
    let form = |verb: &'static str, words: &'static str| {
        view! {
            <form method="post" action=format!("/do/invitations/{verb}")>
                <input type="hidden" name="case" value=record.case.id.to_string() />
                <input type="hidden" name="invitation" value=invitation.id.to_string() />
                <input type="hidden" name="key" value=key() />
                <button class="btn">{words}</button>
            </form>
        }
    };
    let withdraw = (state == State::Open).then(|| form("withdraw", t.people_withdraw()));
    view! { <div class="row">{form("renew", t.people_renew())} {withdraw}</div> }.drawn()
}
