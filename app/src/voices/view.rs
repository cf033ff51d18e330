//! How the child's voice looks: since when nobody has heard the child, what was said day by day, and
//! the form for what is said now.

use domain::{
    access::Action,
    flag::FlagKind,
    people::Who,
    text::Text,
    voice::{Heard, View, Way},
};
use jiff::{ToSpan, civil::Date};
use leptos::prelude::*;
use store::cases::CaseRecord;

use crate::{
    drawn::{Draw, Drawn},
    form::Submitted,
    i18n::Texts,
    links, pictures,
    session::Asking,
    ui::{
        crumbs, field,
        icon::{Icon, icon},
        people::Network,
        said, with_date,
    },
};

/// The page.
pub(super) fn voice(asking: &Asking, record: &CaseRecord, title: &str, form: &Submitted) -> Drawn {
    let t = asking.t();
    let network = Network::new(record, asking);
    let case = &record.case;
    let plan = (links::case(&case.id), t.plan_title(&t.whose(&case.child.name)));
    let may = network.may(Action::Hear);
    let to_form = may.then(|| {
        view! {
            <p>
                <a class="btn" href="#write">
                    {icon(Icon::Pen)}
                    {t.voice_write(&case.child.name)}
                </a>
            </p>
        }
    });
    view! {
        {crumbs(t.common_path(), vec![plan], title.to_owned())}
        <div class="narrow stack-l">
            {field::summary(form, t, t.errors_form())}
            <div class="stack">
                <h1>{title.to_owned()}</h1>
                <p>{t.voice_about(&case.child.name)}</p>
                {last(network)}
                {to_form}
            </div>
            {each(network)}
            {may.then(|| write(network, form))}
        </div>
    }
    .drawn()
}

/// When the child was heard last, and that it is long ago.
fn last(network: Network<'_>) -> Drawn {
    let (asking, t) = (network.asking, network.asking.t());
    let (case, limits) = (&network.record.case, &network.record.limits);
    let name = &case.child.name;
    let last = case.last_heard(asking.today);
    let since = last.map_or(case.opened, |last| last.max(case.opened));
    let by = since.saturating_add(i64::from(limits.heard_days).days());
    let told = match last {
        Some(last) => with_date(t, last, |day| t.voice_last(day, name)),
        None => with_date(t, case.opened, |day| t.voice_never(day, name)),
    };
    if by > asking.today {
        let next = with_date(t, by, |day| t.voice_next(day));
        return view! { <p data-heard-by=by.to_string()>{told} " " {next}</p> }.drawn();
    }
    let open = |kind| kind == FlagKind::ChildNotHeard;
    let flag = network.record.flags.iter().find(|flag| open(flag.kind) && flag.is_open());
    let flag = flag.map(|flag| {
        view! {
            <p>
                <a href=links::flag(&case.id, &flag.id)>{t.voice_flag()}</a>
            </p>
        }
    });
    view! {
        <div class="stack-s" data-heard-by=by.to_string()>
            <p class="status status-look">
                {icon(Icon::Ask)} <span>{t.voice_late(name)}</span>
            </p>
            <p>{told}</p>
            {flag}
        </div>
    }
    .drawn()
}

/// What was said, the newest first.
fn each(network: Network<'_>) -> Drawn {
    let case = &network.record.case;
    let views = case.views.iter().filter(|view| view.by == Who::Child);
    let mut all: Vec<(Date, Drawn)> =
        views.map(|view| (view.date, card(network, view, None))).collect();
    all.extend(case.voices.iter().map(|voice| {
        let t = network.asking.t();
        let how = said::words(&voice.how, network.asking);
        let under = with_date(t, voice.date, |day| t.voice_how_on(day, &how));
        (voice.date, figure(network, &voice.text, under, None))
    }));
    if all.is_empty() {
        return view! { <p>{network.asking.t().voice_none()}</p> }.drawn();
    }
    all.sort_by_key(|(date, _)| std::cmp::Reverse(*date));
    let each: Vec<_> = all.into_iter().map(|(_, card)| view! { <li>{card}</li> }).collect();
    view! { <ol class="stack voices">{each}</ol> }.drawn()
}

/// How the child sees it, as on the plan: in quotation marks only what are the child's own words.
pub fn card(network: Network<'_>, view: &View, more: Option<Drawn>) -> Drawn {
    let (asking, t) = (network.asking, network.asking.t());
    let under = with_date(t, view.date, |day| match (&view.heard, &view.how) {
        (Some(heard), _) => told(network, heard, day),
        (None, Some(how)) => t.voice_how_on(day, &said::words(how, asking)),
        (None, None) => t.voice_by_itself(day, &network.record.case.child.name),
    });
    let around = view.heard.as_ref().map(|heard| around(asking, heard));
    let picture = pictures::shown(network, view);
    let more = view! { {around} {picture} {more} }.drawn();
    if view.is_in_own_words() {
        return figure(network, &view.text, under, Some(more));
    }
    view! {
        <figure class="say say-read" data-voice="reading">
            <p lang=said::lang_of(&view.text, asking)>{said::words(&view.text, asking)}</p>
            <figcaption class="stack-s">
                {network.who_with(view.written_by(), under)} {said::origin(&view.text, asking)}
                {more}
            </figcaption>
        </figure>
    }
    .drawn()
}

fn figure(network: Network<'_>, text: &Text, under: Drawn, more: Option<Drawn>) -> Drawn {
    let asking = network.asking;
    view! {
        <figure class="say say-child" data-voice="words">
            <blockquote lang=said::lang_of(
                text,
                asking,
            )>{said::quoted(text, asking)}</blockquote>
            <figcaption class="stack-s">
                {network.who_with(&Who::Child, under)} {said::origin(text, asking)} {more}
            </figcaption>
        </figure>
    }
    .drawn()
}

/// Where, and who else was there.
fn around(asking: &Asking, heard: &Heard) -> Drawn {
    let t = asking.t();
    let line = |label: &'static str, text: &Text| {
        view! {
            <p class="small">
                {label}
                " "
                {said::plain(text, asking)}
            </p>
        }
    };
    let place = heard.place.as_ref().map(|text| line(t.voice_at(), text));
    let company = heard.company.as_ref().map(|text| line(t.voice_with(), text));
    view! { {place} {company} }.drawn()
}

/// Who wrote it down, how it was heard and when, in a sentence.
fn told(network: Network<'_>, heard: &Heard, day: &str) -> String {
    let t = network.asking.t();
    let by = network.first_name(&heard.by);
    let child = &network.record.case.child.name;
    match heard.way {
        Way::Talk => t.voice_told_talk(day, &by),
        Way::Drawing => t.voice_told_drawing(day, &by),
        Way::Pictures => t.voice_told_pictures(day, &by),
        Way::OwnWords => t.voice_told_own_words(day, &by),
        Way::Reading => t.voice_told_reading(child, day, &by),
    }
}

/// A way of hearing a child, by itself.
pub(super) fn words(t: Texts, way: Way) -> &'static str {
    match way {
        Way::Talk => t.voice_how_talk(),
        Way::Drawing => t.voice_how_drawing(),
        Way::Pictures => t.voice_how_pictures(),
        Way::OwnWords => t.voice_how_own_words(),
        Way::Reading => t.voice_how_reading(),
    }
}

/// In the child's words, and how they were heard.
fn write(network: Network<'_>, form: &Submitted) -> Drawn {
    let t = network.asking.t();
    let case = &network.record.case;
    let child = &case.child.name;
    let ways = Way::ALL.iter().map(|way| {
        let hint = (*way == Way::Reading).then(|| t.voice_how_reading_hint().to_owned());
        field::pick(form, "way", way.as_str().to_owned(), words(t, *way).to_owned(), hint)
    });
    view! {
        <section class="section stack" aria-labelledby="write">
            <h2 id="write">{t.voice_write(child)}</h2>
            <p class="notice">{t.voice_safety(child)}</p>
            <form class="form" method="post" action="/do/voices/record" novalidate>
                <input type="hidden" name="case" value=case.id.to_string() />
                <input type="hidden" name="key" value=form.value("key").to_owned() />
                {field::area(form, "text", &t.voice_what(child), Some(t.voice_what_hint()))}
                {field::choices(form, "way", t.voice_how(), None, "picks picks-2", ways.collect())}
                {field::line(form, "place", "text", t.voice_place(), None)}
                {field::line(form, "company", "text", t.voice_company(), None)}
                {field::line(form, "date", "date", t.voice_when(), None)}
                <p>
                    <button class="btn btn-main">{t.voice_save()}</button>
                </p>
            </form>
        </section>
    }
    .drawn()
}
