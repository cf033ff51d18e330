//! What people have said: in the reader's language where there is a translation, marked with its
//! own language where there is not, and always telling which it is.

use domain::text::{Lang, ReadingKind, Text};
use leptos::prelude::*;

use crate::{
    drawn::{Draw, Drawn},
    session::Asking,
    ui::{
        icon::{Icon, icon},
        tongues,
    },
};

/// The `lang` attribute that a text needs on a page in the reader's language.
#[must_use]
pub fn lang_of(text: &Text, asking: &Asking) -> Option<&'static str> {
    let reading = text.read(asking.lang());
    (reading.lang != asking.lang()).then(|| reading.lang.as_str())
}

/// The words for the reader, marked where they are in another language ([`tongues`]).
#[must_use]
pub fn words(text: &Text, asking: &Asking) -> String {
    of_tongue(text, asking, str::to_owned)
}

/// The words for the reader, for what is no page or is reckoned with.
#[must_use]
pub fn bare(text: &Text, asking: &Asking) -> String {
    text.read(asking.lang()).words.to_owned()
}

/// What is made of the words for the reader, marked where they are in another language.
pub fn of_tongue(text: &Text, asking: &Asking, make: impl FnOnce(&str) -> String) -> String {
    let reading = text.read(asking.lang());
    let shown = make(reading.words);
    if reading.lang == asking.lang() { shown } else { tongues::marked(reading.lang, &shown) }
}

/// Words in the quotation marks of their own language.
#[must_use]
pub fn quoted(text: &Text, asking: &Asking) -> String {
    let lang = text.read(asking.lang()).lang;
    of_tongue(text, asking, |words| match lang {
        Lang::Da => format!("»{words}«"),
        Lang::En => format!("“{words}”"),
    })
}

/// Plain words in a line of text, with their language where it is another.
pub fn plain(text: &Text, asking: &Asking) -> impl IntoView + use<> {
    let lang = lang_of(text, asking);
    view! { <span lang=lang>{words(text, asking)}</span> }
}

/// What a form says now in place of what stood: the words that stood, with their translation and their
/// own language, where they were not changed.
#[must_use]
pub fn kept<'t>(asking: &Asking, stood: impl IntoIterator<Item = &'t Text>, now: Text) -> Text {
    let typed = now.read(asking.lang()).words;
    let same = |text: &&Text| text.read(asking.lang()).words == typed;
    stood.into_iter().find(same).cloned().unwrap_or(now)
}

/// What kind of text the reader has before them, when it is not the very words.
#[must_use]
pub fn origin(text: &Text, asking: &Asking) -> Option<Drawn> {
    let t = asking.t();
    let (class, note) = match (text.read(asking.lang()).kind, text.original()) {
        (ReadingKind::Original, _) => return None,
        (ReadingKind::Translated, Lang::Da) => ("trans", t.text_translated_from_danish()),
        (ReadingKind::Translated, Lang::En) => ("trans", t.text_translated_from_english()),
        (ReadingKind::Draft, _) => ("trans trans-draft", t.text_draft()),
        (ReadingKind::Untranslated, Lang::Da) => ("trans", t.text_only_in_danish()),
        (ReadingKind::Untranslated, Lang::En) => ("trans", t.text_only_in_english()),
    };
    let first = text.original();
    let original = text.words(first).filter(|_| first != asking.lang()).map(str::to_owned);
    let shown =
        matches!(text.read(asking.lang()).kind, ReadingKind::Translated | ReadingKind::Draft);
    let original = original.filter(|_| shown).map(|original| {
        view! {
            <details>
                <summary>
                    <span>{t.text_show_original()}</span>
                </summary>
                <p lang=first.as_str()>{original}</p>
            </details>
        }
    });
    let note = view! {
        <p class=class>
            {icon(Icon::Globe)} <span>{note}</span>
        </p>
        {original}
    };
    Some(note.drawn())
}
