//! Whether an intervention makes sense to child and family: five faces and words, one line a person
//! over time. They are read beside each other and never become one number.

use domain::{
    intervention::{Intervention, Meaningfulness},
    people::Who,
};
use leptos::prelude::*;

use super::{hidden, says};
use crate::{
    drawn::{Draw, Drawn},
    form::{Submitted, key},
    i18n::Texts,
    links,
    ui::{faces, field, people::Network, said, time, unsaved, with_dates},
};

/// What each face says, from not at all to very much.
fn levels(t: Texts) -> [String; 5] {
    [
        t.intervention_sense_1(),
        t.intervention_sense_2(),
        t.intervention_sense_3(),
        t.intervention_sense_4(),
        t.intervention_sense_5(),
    ]
    .map(str::to_owned)
}

/// On the intervention's page.
pub(super) fn section(network: Network<'_>, one: &Intervention, form: &Submitted) -> Drawn {
    let t = network.asking.t();
    let mut people: Vec<&Who> = Vec::new();
    for said in &one.meaningful {
        if !people.contains(&&said.by) {
            people.push(&said.by);
        }
    }
    // The child first, then in the order in which they spoke.
    people.sort_by_key(|who| **who != Who::Child);
    let each: Vec<_> = people.into_iter().map(|who| person(network, one, who)).collect();
    let each = if each.is_empty() {
        view! { <p>{t.intervention_sense_none()}</p> }.drawn()
    } else {
        view! { <div class="cols">{each}</div> }.drawn()
    };
    let ask = (says(network) && !one.status.has_ended()).then(|| {
        let back = links::intervention(&network.record.case.id, &one.id);
        ask(network, one, form, back, t.intervention_sense_ask())
    });
    let kept = one.status.has_ended().then(|| too_late(t, form));
    view! {
        <section class="section stack" aria-labelledby="senses">
            <h2 id="senses">{t.intervention_sense()}</h2>
            {each}
            {kept}
            {ask}
        </section>
    }
    .drawn()
}

/// What somebody said of one that had ended meanwhile.
fn too_late(t: Texts, form: &Submitted) -> Option<Drawn> {
    unsaved(form, t.errors_form_unsaved(), &["sense_words"])
}

/// One person's line, the latest first.
fn person(network: Network<'_>, one: &Intervention, who: &Who) -> Drawn {
    let t = network.asking.t();
    let mut own: Vec<&Meaningfulness> =
        one.meaningful.iter().filter(|said| said.by == *who).collect();
    own.sort_by_key(|said| std::cmp::Reverse(said.date));
    let each: Vec<_> = own.into_iter().map(|said| entry(network, said)).collect();
    view! {
        <section class="card stack-s" data-sense=who.to_string()>
            {network.who(who, None)}
            <ol class="steps" reversed aria-label=t.intervention_sense_of(&network.name(who))>
                {each}
            </ol>
        </section>
    }
    .drawn()
}

fn entry(network: Network<'_>, said: &Meaningfulness) -> Drawn {
    let asking = network.asking;
    let t = asking.t();
    let place = usize::from(said.value.clamp(1, 5)) - 1;
    let level = levels(t)[place].clone();
    let words = said.words.as_ref().map(|words| {
        view! {
            <p lang=said::lang_of(words, asking)>{said::quoted(words, asking)}</p>
            {said::origin(words, asking)}
        }
    });
    view! {
        <li data-value=said.value.to_string()>
            {time(said.date, t.date(said.date))}
            <span class="row">{faces::face(said.value)} <b>{level}</b></span>
            {words}
        </li>
    }
    .drawn()
}

/// The faces, and room for words.
fn ask(
    network: Network<'_>,
    one: &Intervention,
    form: &Submitted,
    back: String,
    question: &str,
) -> Drawn {
    let t = network.asking.t();
    let sent = form.value("intervention") == one.id.as_str() && form.value("date").is_empty();
    let form = if sent { form.clone() } else { Submitted::default() };
    let own_key = if sent { form.value("key").to_owned() } else { key() };
    let words = format!("sense-words-{}", one.id);
    view! {
        <form class="form" method="post" action="/do/interventions/sense">
            {hidden(network.record, one, own_key)}
            <input type="hidden" name="back" value=back />
            {faces::choose(&form, "sense", question.to_owned(), levels(t))}
            <div class="field">
                <label for=words.clone()>
                    {t.intervention_sense_words()} " " <span class="opt">{t.common_optional()}</span>
                </label>
                <textarea class="input" id=words name="sense_words">
                    {form.value("sense_words").to_owned()}
                </textarea>
                {field::error(&form, "sense_words")}
            </div>
            <p>
                <button class="btn">{t.intervention_save()}</button>
            </p>
        </form>
    }
    .drawn()
}

/// On the child's own page: each thing that is tried, and the faces.
pub fn for_child(network: Network<'_>, form: &Submitted) -> Option<Drawn> {
    let asking = network.asking;
    let t = asking.t();
    let case = &network.record.case;
    let tried = case.interventions.iter();
    let runs = tried.filter(|one| one.status == domain::intervention::InterventionStatus::Active);
    let each: Vec<_> = runs
        .map(|one| {
            let name = said::words(&one.name, asking);
            let question = t.intervention_sense_ask_child(&name);
            let mut own = one.meaningful.iter().filter(|said| said.by == Who::Child);
            let last = own.next_back().map(|said| {
                let words = levels(t)[usize::from(said.value.clamp(1, 5)) - 1].clone();
                let day = [(said.date, t.day_month(said.date))];
                let told = with_dates(day, |[day]| t.child_said_last(day, &words));
                view! { <p class="quiet">{told}</p> }
            });
            view! {
                <div class="stack-s" data-intervention=one.id.to_string()>
                    {ask(network, one, form, links::child_at(&case.id, "senses"), &question)}
                    {last}
                </div>
            }
        })
        .collect();
    let sent = case.interventions.iter().find(|one| one.id.as_str() == form.value("intervention"));
    let late = sent.filter(|one| one.status.has_ended()).and_then(|_| too_late(t, form));
    (!each.is_empty() || late.is_some()).then(|| {
        view! {
            <section class="stack" aria-labelledby="senses">
                <h2 id="senses">{t.intervention_sense_child()}</h2>
                {late}
                {each}
            </section>
        }
        .drawn()
    })
}
