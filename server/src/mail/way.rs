//! The ways a mail can go: to a mail server, or into a folder.

use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};
use store::outbox::Outcome;

/// One of them.
pub(super) enum Way {
    /// A mail server.
    Smtp(AsyncSmtpTransport<Tokio1Executor>),
    /// A folder; for looking at what would be sent.
    Folder(PathBuf),
}

impl Way {
    /// By the address of a mail server or folder.
    pub(super) fn new(url: &str) -> anyhow::Result<Self> {
        if let Some(folder) = url.strip_prefix("file:") {
            let folder = PathBuf::from(folder);
            std::fs::create_dir_all(&folder)
                .with_context(|| format!("--mail: cannot make the folder {}", folder.display()))?;
            return Ok(Self::Folder(folder));
        }
        if !url.starts_with("smtp://") && !url.starts_with("smtps://") {
            // The address may hold a password: it is not repeated.
            bail!("--mail: an address begins with smtp://, smtps:// or file:");
        }
        let way = AsyncSmtpTransport::<Tokio1Executor>::from_url(url)
            .map_err(|_| anyhow::anyhow!("--mail: this is no address of a mail server"))?;
        Ok(Self::Smtp(way.build()))
    }

    /// Hands a mail over.
    pub(super) async fn send(&self, id: &str, message: Message) -> Outcome {
        match self {
            Self::Folder(folder) => match keep(folder, id, &message) {
                Ok(()) => Outcome::Sent,
                Err(_) => Outcome::Later,
            },
            Self::Smtp(server) => match server.send(message).await {
                Ok(_) => Outcome::Sent,
                Err(error) => match error.status().map(|code| code.to_string()).as_deref() {
                    // No such mailbox, or not its name any more (RFC 5321, 4.2.3). All else may pass:
                    // also a password of ours that the server does not know.
                    Some("550" | "551" | "553") => Outcome::Refused,
                    _ => Outcome::Later,
                },
            },
        }
    }
}

/// One file a mail, whole or not there.
fn keep(folder: &Path, id: &str, message: &Message) -> std::io::Result<()> {
    let part = folder.join(format!("{id}.part"));
    std::fs::write(&part, message.formatted())?;
    std::fs::rename(part, folder.join(format!("{id}.eml")))
}
