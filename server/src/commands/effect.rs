//! The effect rule on the command line: lines in, lines out, no database.

use std::{
    io::{self, BufWriter, Write},
    process::ExitCode,
};

use domain::effect::jsonl;

/// `assess`: exit status 1 if a line could not be read; the others are answered.
pub fn assess() -> anyhow::Result<ExitCode> {
    // Standard output is kept for no longer than a line: each goal is answered as soon as it is read.
    let all_read = jsonl::assess_lines(io::stdin().lock(), io::stdout().lock())?;
    Ok(ended(all_read))
}

/// `effect-sizes`.
pub fn effect_sizes() -> anyhow::Result<ExitCode> {
    let mut out = BufWriter::new(io::stdout().lock());
    let all_read = jsonl::effect_sizes(io::stdin().lock(), &mut out)?;
    out.flush()?;
    Ok(ended(all_read))
}

fn ended(all_read: bool) -> ExitCode {
    if all_read {
        return ExitCode::SUCCESS;
    }
    eprintln!(
        "Some lines could not be read; in place of an answer each has an `error` that says why."
    );
    ExitCode::FAILURE
}
