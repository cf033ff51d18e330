//! The binary `foelgeskab`: what it can be told on the command line. What each word does stands in
//! `commands`; how requests are answered begins in `http`.

mod assets;
mod commands;
mod health;
mod http;
mod mail;
mod news;
mod security;
mod seed;

use std::{path::PathBuf, process::ExitCode};

use clap::{Parser, Subcommand};
use domain::id::CaseId;
use jiff::civil::Date;

/// Less memory for the same work, and faster: pages are many small allocations.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Følgeskab: the goal-and-follow-up tracker that families and the professionals around a child
/// use together.
#[derive(Debug, Parser)]
#[command(name = "foelgeskab", version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

/// Where the data lie.
#[derive(Debug, clap::Args)]
struct Database {
    /// `sqlite:PATH` or `postgres://…`
    #[arg(
        long,
        env = "DATABASE_URL",
        default_value = "sqlite:foelgeskab.db",
        hide_env_values = true
    )]
    database: String,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Answer requests
    Serve(commands::serve::Serve),
    /// Bring the database to this version's shape
    Migrate {
        #[command(flatten)]
        at: Database,
    },
    /// Check that the database is whole
    Verify {
        #[command(flatten)]
        at: Database,
    },
    /// Read case files in: all of a file or nothing
    Import {
        /// Case files
        #[arg(required = true)]
        files: Vec<PathBuf>,
        #[command(flatten)]
        at: Database,
    },
    /// Write a case file
    Export {
        /// Only this case
        #[arg(long, value_parser = case_id)]
        case: Option<CaseId>,
        /// Where to; standard output without
        #[arg(long)]
        out: Option<PathBuf>,
        #[command(flatten)]
        at: Database,
    },
    /// Copy a running database, of either engine, to a file
    Backup {
        /// The copy; it must not exist yet
        file: PathBuf,
        #[command(flatten)]
        at: Database,
    },
    /// Put a copy into an empty database of either engine
    Restore {
        /// A copy made by `backup`
        file: PathBuf,
        #[command(flatten)]
        at: Database,
    },
    /// People with an account
    Person {
        #[command(subcommand)]
        what: commands::person::Person,
    },
    /// Settings of the organisation
    Setting {
        #[command(subcommand)]
        what: commands::setting::Setting,
    },
    /// Look at every case that waits for it, as `serve` does by itself
    Look {
        /// Another day than today (only of a demo)
        #[arg(long)]
        today: Option<Date>,
        #[command(flatten)]
        at: Database,
    },
    /// Fill an empty database with made-up cases, for measuring; it is marked as a demo
    Seed {
        /// How many cases
        cases: u32,
        #[command(flatten)]
        at: Database,
    },
    /// Say what the effect rule says: one goal a line in, one answer a line out
    Assess,
    /// Every address that is answered, for tests and for whoever guards the door
    Routes,
    /// Effect sizes of whole series: series in, one line a contrast out
    EffectSizes,
}

fn case_id(text: &str) -> Result<CaseId, String> {
    CaseId::try_from(text).map_err(|error| error.to_string())
}

fn main() -> ExitCode {
    match run(Cli::parse().command) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("foelgeskab: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> anyhow::Result<ExitCode> {
    let done = match command {
        Command::Assess => return commands::effect::assess(),
        Command::EffectSizes => return commands::effect::effect_sizes(),
        Command::Routes => {
            println!("{}", http::routes().join("\n"));
            Ok(())
        }
        command => tokio::runtime::Runtime::new()?.block_on(with_database(command)),
    };
    done.map(|()| ExitCode::SUCCESS)
}

async fn with_database(command: Command) -> anyhow::Result<()> {
    let done = match command {
        Command::Serve(serve) => commands::serve::serve(serve).await,
        Command::Migrate { at } => commands::data::migrate(&at.database).await,
        Command::Verify { at } => commands::data::verify(&at.database).await,
        Command::Import { files, at } => commands::data::import(&files, &at.database).await,
        Command::Export { case, out, at } => {
            commands::data::export(case.as_ref(), out.as_deref(), &at.database).await
        }
        Command::Backup { file, at } => commands::data::backup(&file, &at.database).await,
        Command::Restore { file, at } => commands::data::restore(&file, &at.database).await,
        Command::Person { what } => commands::person::run(what).await,
        Command::Setting { what } => commands::setting::set(what).await,
        Command::Seed { cases, at } => commands::seed::seed(cases, &at.database).await,
        Command::Look { today, at } => commands::look::by_hand(today, &at.database).await,
        Command::Assess | Command::EffectSizes | Command::Routes => Ok(()),
    };
    commands::close().await;
    done
}
