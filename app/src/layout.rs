//! The frame of every page: head, header with language and text size, footer, skip link.

use domain::{guidance::Guide, text::Text};
use leptos::{hydration::HydrationScripts, prelude::*};
use store::people::TextSize;

use crate::{
    account::mine,
    child,
    drawn::{Draw, Drawn},
    follow_up, guidance,
    i18n::Locale,
    organisation,
    page::{Look, Page, Place},
    saved,
    session::Asking,
    ui::{icon, said, tongues},
};

/// The whole document. `lang` is set here and nowhere else.
pub fn document(asking: &Asking, page: Page) -> Drawn {
    let other = page.locale.map(|locale| Asking { locale, ..asking.clone() });
    let asking = other.as_ref().unwrap_or(asking);
    let t = asking.t();
    let site = asking.state.site;
    let title = t.common_title(&page.title);
    let text = match asking.text_size {
        TextSize::Normal => None,
        TextSize::Large => Some("l"),
        TextSize::Larger => Some("xl"),
    };
    let scripts = page.island.then(|| {
        let options = asking.state.leptos.clone();
        let hints_and_script = view! { <HydrationScripts options islands=true root=site /> };
        unhurried(&hints_and_script.to_html())
    });
    let look = match page.look {
        Look::Reader => None,
        Look::Child => Some("kid"),
        Look::Room => Some("room"),
    };
    let document = view! {
        <!DOCTYPE html>
        <html lang=asking.locale.as_str() data-text=text class=look>
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <title>{title}</title>
                <meta name="description" content=t.common_description() />
                <link rel="stylesheet" href=format!("{site}/style.css") />
                <link rel="icon" type="image/svg+xml" href=format!("{site}/favicon.svg") />
                <link rel="manifest" href=format!("{site}/manifest.json") />
            </head>
            <body>
                <a class="skip" href="#main">
                    {t.common_skip()}
                </a>
                {header(asking, page.place)}
                <main id="main" class="wrap" tabindex="-1">
                    {(page.look == Look::Reader).then(|| saved::notice(asking))}
                    {page.body}
                </main>
                {footer(asking, page.place)}
                {scripts}
            </body>
        </html>
    };
    Drawn::new(tongues::written(document.to_html()))
}

/// The script without the hints before it, by which a browser would load the program beside the style
/// sheet: the page is read before anything on it moves.
fn unhurried(hints_and_script: &str) -> Drawn {
    let script = hints_and_script.find("<script").map(|at| &hints_and_script[at..]);
    Drawn::new(script.unwrap_or_default().to_owned())
}

fn header(asking: &Asking, place: Place) -> Drawn {
    let t = asking.t();
    // What a session for a child may not open is not offered.
    let whole = asking.session.as_ref().is_some_and(|session| session.limit.is_none());
    let menu = whole.then(|| {
        let entry = |href: &'static str, name: String, its: Place| {
            let current = (its == place).then_some("page");
            view! {
                <li>
                    <a href=href aria-current=current>
                        {name}
                    </a>
                </li>
            }
        };
        let follow_up = follow_up::is_for(asking)
            .then(|| entry("/follow-up", t.common_nav_follow_up().to_owned(), Place::FollowUp));
        let organisation = organisation::administrator(asking).is_ok().then(|| {
            entry("/organisation", t.organisation_title().to_owned(), Place::Organisation)
        });
        // On the page itself it is read.
        let news = match asking.news {
            0 => t.news_menu().to_owned(),
            _ if place == Place::News => t.news_menu().to_owned(),
            count => t.news_menu_count(count),
        };
        // Whoever keeps the organisation sees no case.
        let plans = organisation.is_none().then(|| {
            [
                entry("/week", t.common_nav_week().to_owned(), Place::Week),
                entry("/cases", t.common_nav_cases().to_owned(), Place::Cases),
                entry("/news", news, Place::News),
            ]
            .collect_view()
        });
        view! {
            <nav class="nav" aria-label=t.common_nav()>
                <ul>
                    {organisation}
                    {follow_up}
                    {plans}
                </ul>
            </nav>
        }
    });
    view! {
        <header class="top">
            <div class="wrap">
                <a class="brand" href="/">
                    {icon::logo()}
                    {t.common_app()}
                </a>
                {menu}
                <div class="tools">
                    {text_size(asking)}
                    {language(asking)}
                </div>
            </div>
        </header>
    }
    .drawn()
}

/// A−, A, A+: kept per person, and before sign-in in a cookie.
fn text_size(asking: &Asking) -> Drawn {
    let t = asking.t();
    let size = asking.text_size;
    let (less, more) = match size {
        TextSize::Normal => (TextSize::Normal, TextSize::Large),
        TextSize::Large => (TextSize::Normal, TextSize::Larger),
        TextSize::Larger => (TextSize::Large, TextSize::Larger),
    };
    let pressed = if size == TextSize::Normal { "true" } else { "false" };
    view! {
        <form method="post" action="/do/text/set" aria-label=t.common_text_size()>
            <input type="hidden" name="back" value=asking.here.clone() />
            <button class="tool tool-s" name="size" value=less.as_str()>
                "A−" <span class="vh">{t.common_text_smaller()}</span>
            </button>
            <button
                class="tool"
                name="size"
                value=TextSize::Normal.as_str()
                aria-pressed=pressed
            >
                "A" <span class="vh">{t.common_text_normal()}</span>
            </button>
            <button class="tool tool-l" name="size" value=more.as_str()>
                "A+" <span class="vh">{t.common_text_larger()}</span>
            </button>
        </form>
    }
    .drawn()
}

/// The two languages, each in its own name.
fn language(asking: &Asking) -> Drawn {
    let button = |locale: Locale, name: &'static str| {
        let pressed = if locale == asking.locale { "true" } else { "false" };
        let code = locale.as_str();
        view! {
            <button class="tool" name="locale" value=code lang=code aria-pressed=pressed>
                {name}
            </button>
        }
    };
    let t = asking.t();
    view! {
        <form class="lang" method="post" action="/do/locale/set" aria-label=t.common_language()>
            <input type="hidden" name="back" value=asking.here.clone() />
            {button(Locale::Da, t.common_danish())}
            {button(Locale::En, t.common_english())}
        </form>
    }
    .drawn()
}

fn footer(asking: &Asking, place: Place) -> Drawn {
    let t = asking.t();
    let me = asking.session.as_ref().map(|session| {
        let person = &session.person;
        let name = match &session.limit {
            Some(limit) => child::closes_by_itself(asking, limit),
            None => signed_in(&person.name, person.title.as_ref(), asking),
        };
        let own = session.limit.is_none().then(|| {
            view! {
                <a href="/my-information">{t.mine_title()}</a>
                <a href=mine::PAGE aria-current=(place == Place::Account).then_some("page")>
                    {t.account_link()}
                </a>
            }
        });
        view! {
            <form class="me row" method="post" action="/do/session/end">
                <span>{name}</span>
                {own}
                <button class="btn btn-plain btn-small">{t.common_sign_out()}</button>
            </form>
        }
    });
    let guides = Guide::ALL.iter().map(|which| {
        view! {
            <li>
                <a href=format!("/pages/{}", which.as_str())>{guidance::title(t, *which)}</a>
            </li>
        }
    });
    let guides = guides.collect_view();
    let limited = asking.is_lent();
    let links = (!limited).then(|| {
        view! {
            <ul>
                <li>
                    <a href="/help/effect">{t.common_footer_effect()}</a>
                </li>
                {guides}
            </ul>
        }
    });
    let demo = asking.demo.then(|| view! { <p>{t.common_demo_notice()}</p> });
    view! {
        <footer class="foot" aria-label=t.common_footer()>
            <div class="wrap stack-s">{me} {links} {demo}</div>
        </footer>
    }
    .drawn()
}

fn signed_in(name: &str, title: Option<&Text>, asking: &Asking) -> String {
    let t = asking.t();
    match title {
        Some(title) => t.common_signed_in_as_role(name, &said::words(title, asking)),
        None => t.common_signed_in_as(name),
    }
}
