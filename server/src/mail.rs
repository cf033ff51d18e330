//! Mail: takes what waits in the outbox, one at a time, and hands it to a mail server, or in
//! development to a folder. Whoever is killed on the way has lost nothing: what was in hand is taken up
//! again, under the same Message-ID. What a mail says is `app::mail`'s.

mod way;

use std::{sync::Arc, time::Duration};

use app::{clock::Clock, cookies, mail::letter};
use domain::{mail::MailKind, news::NewsKind};
use jiff::Timestamp;
use lettre::{
    Message,
    message::{
        Mailbox,
        header::{ContentType, HeaderName, HeaderValue},
    },
};
use store::{
    Db, StoreError, accounts,
    outbox::{self, Mail, Outcome},
};
use tokio::sync::watch;
use uuid::Uuid;

use way::Way;

/// How long it rests once nothing waits.
const REST: Duration = Duration::from_secs(1);
/// How long it rests once the database was busy or away.
const LONGER: Duration = Duration::from_secs(5);
/// Longer than any mail server takes; shorter than a mail is kept in hand.
const PATIENCE: Duration = Duration::from_mins(1);

/// Who sends mail, and how.
pub struct Mailer {
    way: Way,
    from: Mailbox,
    /// How people reach us.
    base: Arc<str>,
    /// This process, among others on the same database.
    name: String,
}

impl Mailer {
    /// Sends by `smtp://…`, `smtps://…` or into `file:FOLDER`.
    ///
    /// # Errors
    /// If the address is none of these, or `from` is no address.
    pub fn new(url: &str, from: Option<&str>, base: Arc<str>) -> anyhow::Result<Self> {
        let host = base.split("://").nth(1).unwrap_or(&base);
        let host = host.split(['/', ':']).next().unwrap_or("localhost");
        let from = from.map_or_else(|| format!("Følgeskab <foelgeskab@{host}>"), str::to_owned);
        let from: Mailbox = from.parse().map_err(|fault| {
            anyhow::anyhow!("--mail-from: {from} is not an e-mail address: {fault}")
        })?;
        let way = Way::new(url)?;
        Ok(Self { way, from, base, name: Uuid::now_v7().to_string() })
    }

    /// Sends what waits until it is told to stop; what is in hand then is finished.
    pub async fn on_and_on(self, db: Db, clock: Clock, mut stop: watch::Receiver<bool>) {
        while !*stop.borrow() {
            let rest = match self.next(&db, clock).await {
                Ok(true) => continue,
                Ok(false) => REST,
                Err(error) => {
                    tracing::warn!(%error, "mail could not be taken up; it waits");
                    LONGER
                }
            };
            tokio::select! {
                () = tokio::time::sleep(rest) => {}
                _ = stop.wait_for(|stop| *stop) => {}
            }
        }
    }

    /// Sends one mail; false where none waits.
    async fn next(&self, db: &Db, clock: Clock) -> Result<bool, StoreError> {
        let Some(mail) = outbox::take(db, &self.name, clock.now()).await? else { return Ok(false) };
        let outcome = match self.write(db, &mail).await? {
            Some(message) => self.send(&mail, message).await,
            None => Outcome::Refused,
        };
        outbox::note(db, &mail, &self.name, outcome, clock.now()).await?;
        Ok(true)
    }

    async fn send(&self, mail: &Mail, message: Message) -> Outcome {
        let sent = tokio::time::timeout(PATIENCE, self.way.send(&mail.id, message)).await;
        let outcome = sent.unwrap_or(Outcome::Later);
        if outcome != Outcome::Sent {
            // Which mail, and never to whom: a server's answer may repeat the address.
            tracing::warn!(mail = mail.id, tries = mail.tries, ?outcome, "a mail was not accepted");
        }
        outcome
    }

    /// The mail as it goes out; none where its address cannot be one.
    async fn write(&self, db: &Db, mail: &Mail) -> Result<Option<Message>, StoreError> {
        let path = match mail.kind {
            MailKind::PasswordLink => {
                // Made now, so that nobody finds it in the database.
                let Ok(token) = cookies::new_token() else { return Ok(None) };
                accounts::keep_link(db, mail, &cookies::hash(&token)).await?;
                format!("/forgotten/{token}")
            }
            MailKind::PasswordChanged => "/forgotten".to_owned(),
            MailKind::News => "/news".to_owned(),
        };
        let about = mail.about.as_deref().unwrap_or("[]");
        let about: Vec<NewsKind> = serde_json::from_str(about).unwrap_or_default();
        let place = (self.base.as_ref(), path.as_str());
        let letter = letter(mail.kind, &about, mail.locale.into(), place);
        let Ok(to) = mail.address.parse() else { return Ok(None) };
        let message = Message::builder()
            .message_id(Some(format!("<{}@{}>", mail.id, self.from.email.domain())))
            .date(as_system(mail.made))
            .from(self.from.clone())
            .to(Mailbox::new(None, to))
            .subject(letter.subject)
            .header(ContentType::TEXT_PLAIN)
            .body(letter.body);
        Ok(message.ok().map(|mut message| {
            let name = HeaderName::new_from_ascii_str("Auto-Submitted");
            // So that no machine answers it (RFC 3834).
            message.headers_mut().insert_raw(HeaderValue::new(name, "auto-generated".to_owned()));
            message
        }))
    }
}

fn as_system(at: Timestamp) -> std::time::SystemTime {
    at.into()
}
