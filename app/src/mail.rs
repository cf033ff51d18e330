//! What a mail says: what kind of thing there is, and where to see it. Never a name, nor a word of a
//! plan. When mail is sent, and how, is the server's.

use domain::{mail::MailKind, news::NewsKind};

use crate::i18n::{Locale, Texts};

/// A mail in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// The subject.
    pub subject: String,
    /// The text.
    pub body: String,
}

/// Writes a mail. `base` is how people reach us, `path` where the mail leads to.
///
/// `about` is which kinds of news there are.
#[must_use]
pub fn letter(
    kind: MailKind,
    about: &[NewsKind],
    locale: Locale,
    (base, path): (&str, &str),
) -> Letter {
    let t = locale.texts();
    let link = format!("{base}{path}");
    let kinds: Vec<String> = about.iter().map(|kind| format!("– {}", words(t, *kind))).collect();
    let kinds = kinds.join("\n");
    let (subject, says) = match kind {
        MailKind::PasswordLink => {
            (t.mail_link_subject(), vec![t.mail_link(), &link, t.mail_link_not()])
        }
        MailKind::PasswordChanged => {
            (t.mail_changed_subject(), vec![t.mail_changed(), t.mail_changed_not(), &link])
        }
        MailKind::News => {
            (t.mail_news_subject(), vec![t.mail_news(), &kinds, t.mail_news_see(), &link])
        }
    };
    Letter { subject: subject.to_owned(), body: body(t, &says) }
}

fn words(t: Texts, kind: NewsKind) -> &'static str {
    match kind {
        NewsKind::Measurements => t.news_kind_measurements(),
        NewsKind::Actions => t.news_kind_actions(),
        NewsKind::Views => t.news_kind_views(),
        NewsKind::Flags => t.news_kind_flags(),
        NewsKind::Decisions => t.news_kind_decisions(),
        NewsKind::Meetings => t.news_kind_meetings(),
        NewsKind::Sharing => t.news_kind_sharing(),
        NewsKind::Replies => t.news_kind_replies(),
        NewsKind::Moves => t.news_kind_moves(),
    }
}

fn body(t: Texts, says: &[&str]) -> String {
    let paragraphs = [says, &[t.mail_end()]].concat();
    paragraphs.join("\n\n") + "\n"
}
