//! `person add`: somebody with an account. The first administrator comes in this way.

use std::io::{self, BufRead};

use anyhow::{Context, bail};
use app::i18n;
use clap::{Subcommand, ValueEnum};
use domain::{
    id::PersonId,
    password::Password,
    people::Role,
    text::{Lang, Text},
};
use store::{
    accounts,
    people::{self, NewUser},
};

/// What can be done about people.
#[derive(Debug, Subcommand)]
pub enum Person {
    /// Add somebody who can sign in; the password is asked for
    Add(Add),
    /// Refuse somebody to sign in, and sign them out everywhere at once
    Lock(Known),
    /// Let somebody sign in again
    Unlock(Known),
}

/// Somebody who has an account.
#[derive(Debug, clap::Args)]
pub struct Known {
    /// E-mail address
    #[arg(long)]
    email: String,
    #[command(flatten)]
    at: crate::Database,
}

/// The new person.
#[derive(Debug, clap::Args)]
pub struct Add {
    /// Full name
    #[arg(long)]
    name: String,
    /// E-mail address: what they sign in with
    #[arg(long)]
    email: String,
    /// What they do
    #[arg(long, default_value = "administrator")]
    role: Does,
    /// What they are called, in the language they read ("klasselærer, 3.B")
    #[arg(long)]
    title: Option<String>,
    /// The language they read
    #[arg(long, default_value = "da")]
    locale: Reads,
    /// The organisation's name, where there is none yet
    #[arg(long)]
    organisation: Option<String>,
    /// Read the password from standard input instead of asking
    #[arg(long)]
    password_stdin: bool,
    #[command(flatten)]
    at: crate::Database,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Does {
    Administrator,
    Coordinator,
    CaseLead,
    Professional,
}

impl Does {
    /// What such a person is called where no title is given.
    fn called(self) -> Text {
        i18n::both(|t| match self {
            Self::Administrator => t.organisation_called_administrator(),
            Self::Coordinator => t.organisation_called_coordinator(),
            Self::CaseLead => t.organisation_called_lead(),
            Self::Professional => t.organisation_called_helper(),
        })
    }
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Reads {
    Da,
    En,
}

/// Does it.
pub async fn run(what: Person) -> anyhow::Result<()> {
    match what {
        Person::Add(new) => add(new).await,
        Person::Lock(known) => lock(known, true).await,
        Person::Unlock(known) => lock(known, false).await,
    }
}

async fn lock(known: Known, locked: bool) -> anyhow::Result<()> {
    let db = super::open(&known.at.database).await?;
    let email = known.email.trim();
    if !accounts::lock(&db, email, locked).await? {
        bail!("--email: nobody has an account with {email}");
    }
    println!("{email} {}", if locked { "cannot sign in" } else { "can sign in" });
    Ok(())
}

async fn add(add: Add) -> anyhow::Result<()> {
    let email = add.email.trim().to_lowercase();
    if !email.contains('@') {
        bail!("--email: {email} is not an e-mail address");
    }
    if add.name.trim().is_empty() {
        bail!("--name: nobody is called nothing");
    }
    let password = password(add.password_stdin)?;
    let password = Password::new(&password, &[&add.name, &email])?;
    let db = super::open(&add.at.database).await?;
    let locale = match add.locale {
        Reads::Da => Lang::Da,
        Reads::En => Lang::En,
    };
    let user = NewUser {
        name: add.name,
        email: email.clone(),
        password_hash: password_auth::generate_hash(password.as_str()),
        id: PersonId::try_from(uuid::Uuid::now_v7().to_string())?,
        title: match &add.title {
            Some(title) => Text::new(locale, title)?,
            None => add.role.called(),
        },
        unit: None,
        organisation: add.organisation,
        role: match add.role {
            Does::Administrator => Role::Administrator,
            Does::Coordinator => Role::Coordinator,
            Does::CaseLead => Role::CaseLead,
            Does::Professional => Role::Professional,
        },
        locale,
    };
    people::add_user(&db, &user).await?;
    println!("{email} can sign in");
    Ok(())
}

/// As it was typed.
fn password(from_stdin: bool) -> anyhow::Result<String> {
    if !from_stdin {
        let asked = rpassword::prompt_password("Password (8 to 128 characters): ");
        return asked
            .context("the password is asked for on a terminal; without one: --password-stdin");
    }
    let mut line = String::new();
    io::stdin().lock().read_line(&mut line).context("no password on standard input")?;
    Ok(line.trim_end_matches(['\n', '\r']).to_owned())
}
