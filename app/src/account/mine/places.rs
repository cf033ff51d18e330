//! Where somebody is signed in: each place in plain words, to end there.

use domain::device::Device;
use leptos::prelude::*;
use store::sessions::{Place, Session};

use crate::{
    clock::local_time,
    cookies,
    drawn::{Draw, Drawn},
    i18n::Texts,
    session::Asking,
};

/// What a place is called in a form: nothing that a session could be taken over by.
pub(super) fn name(place: &Place) -> String {
    cookies::hash(&place.token_hash)
}

/// The section.
pub(super) fn list(asking: &Asking, here: &Session, places: &[Place]) -> Drawn {
    let t = asking.t();
    let each: Vec<_> = places.iter().map(|place| one(asking, here, place)).collect();
    let others = (places.len() > 1).then(|| {
        view! {
            <form method="post" action="/do/session/end-others">
                <button class="btn btn-plain">{t.account_places_end_others()}</button>
            </form>
        }
    });
    view! {
        <section class="section stack" aria-labelledby="places">
            <h2 id="places">{t.account_places()}</h2>
            <p class="quiet">{t.account_places_about()}</p>
            <ul class="looks">{each}</ul>
            {others}
        </section>
    }
    .drawn()
}

fn one(asking: &Asking, here: &Session, place: &Place) -> Drawn {
    let t = asking.t();
    let current = place.token_hash == here.token_hash;
    let started = t.date_time(local_time(place.started));
    let seen = t.date_time(local_time(place.seen));
    let when =
        if current { t.account_places_here().to_owned() } else { t.account_places_seen(&seen) };
    let end = (!current).then(|| {
        view! {
            <form method="post" action="/do/session/end-one">
                <input type="hidden" name="place" value=name(place) />
                <button class="btn btn-plain btn-small" aria-label=t.account_places_end_since(&started)>
                    {t.account_places_end()}
                </button>
            </form>
        }
    });
    view! {
        <li class="card stack-s" data-place=if current { "here" } else { "there" }>
            <p>
                <b>{words(t, place.device)}</b>
                <br />
                <span class="small quiet">{t.account_places_since(&started)} " " {when}</span>
            </p>
            {end}
        </li>
    }
    .drawn()
}

fn words(t: Texts, device: Device) -> &'static str {
    match device {
        Device::Iphone => t.account_device_iphone(),
        Device::Ipad => t.account_device_ipad(),
        Device::Phone => t.account_device_phone(),
        Device::Tablet => t.account_device_tablet(),
        Device::Windows => t.account_device_windows(),
        Device::Mac => t.account_device_mac(),
        Device::Linux => t.account_device_linux(),
        Device::Other => t.account_device_other(),
    }
}
