//! `setting`: what an organisation has decided, for everybody in it.

use clap::{Subcommand, ValueEnum};
use store::settings;

/// What can be set.
#[derive(Debug, Subcommand)]
pub enum Setting {
    /// Who must sign in with a code besides the password
    SecondFactor {
        /// Of whom it is asked
        of: Of,
        #[command(flatten)]
        at: crate::Database,
    },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Of {
    /// Of nobody: each chooses
    Nobody,
    /// Of all who work in the organisation; from their next request on they can only set it up
    Staff,
}

/// Sets it.
pub async fn set(what: Setting) -> anyhow::Result<()> {
    let Setting::SecondFactor { of, at } = what;
    let db = super::open(&at.database).await?;
    settings::ask_staff_for_second_factor(&db, of == Of::Staff).await?;
    println!("second-factor is asked of {}", if of == Of::Staff { "staff" } else { "nobody" });
    Ok(())
}
