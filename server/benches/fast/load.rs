//! The load: `wrk`, a closed loop of sixteen connections on two threads. It ships with Debian, costs
//! little of the processor that it shares with what it measures, and tells its latencies.

use std::{
    fmt::Write as _,
    io::Write as _,
    process::{Command, Stdio},
    time::Duration,
};

use anyhow::{Context, Result, ensure};
use tempfile::NamedTempFile;

/// What one round came to.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Shot {
    /// Answers a second.
    pub(crate) rate: f64,
    /// Half of them came within so many milliseconds.
    pub(crate) p50: f64,
    /// And all but one in a hundred within so many.
    pub(crate) p99: f64,
    /// Answers in all.
    pub(crate) answers: f64,
}

/// Asks for one address over and over, as somebody who is signed in.
pub(crate) async fn get(address: &str, cookie: &str, time: Duration) -> Result<Shot> {
    run(address.to_owned(), cookie.to_owned(), time, None).await
}

/// Asks for each of several paths in turn.
pub(crate) async fn get_each(
    address: &str,
    paths: &[String],
    cookie: &str,
    time: Duration,
) -> Result<Shot> {
    let script = format!(
        "local paths, at = {}, 0\n\
         request = function()\n  at = at % #paths + 1\n  return wrk.format('GET', paths[at])\nend\n",
        list(paths),
    );
    run(address.to_owned(), cookie.to_owned(), time, Some(script)).await
}

/// Records a measurement of each of several measures in turn; no form's key comes twice. `round`
/// tells this call from others.
pub(crate) async fn record(
    address: &str,
    measures: &[String],
    cookie: &str,
    time: Duration,
    round: &str,
) -> Result<Shot> {
    let script = format!(
        "local measures, threads = {}, 0\n\
         setup = function(thread)\n  thread:set('id', threads)\n  threads = threads + 1\nend\n\
         init = function()\n  at = id * 7919\nend\n\
         request = function()\n  at = at + 1\n\
           local body = 'measure=' .. measures[at % #measures + 1] .. '&value=' .. at % 11\n\
           body = body .. '&back=/week&key={round}-' .. id .. '-' .. at\n\
           return wrk.format('POST', '/do/measures/record', {{\n\
             ['content-type'] = 'application/x-www-form-urlencoded',\n\
             ['sec-fetch-site'] = 'same-origin',\n    ['cookie'] = '{cookie}',\n  }}, body)\nend\n",
        list(measures),
    );
    run(address.to_owned(), cookie.to_owned(), time, Some(script)).await
}

/// A list as Lua writes it.
fn list(words: &[String]) -> String {
    let mut list = String::from("{");
    for word in words {
        // Writing to a String cannot fail.
        let _ = write!(list, "'{word}',");
    }
    list + "}"
}

async fn run(
    address: String,
    cookie: String,
    time: Duration,
    script: Option<String>,
) -> Result<Shot> {
    tokio::task::spawn_blocking(move || {
        let mut command = Command::new("wrk");
        command.args(["-t2", "-c16", "--latency", "-d", &format!("{}s", time.as_secs().max(1))]);
        command.args(["-H", &format!("Cookie: {cookie}")]);
        let mut file = NamedTempFile::with_suffix(".lua")?;
        if let Some(script) = script {
            file.write_all(script.as_bytes())?;
            command.arg("-s").arg(file.path());
        }
        let said = command.arg(&address).stderr(Stdio::inherit()).output();
        let said = said.context("wrk is missing: apt-get install wrk")?;
        ensure!(said.status.success(), "wrk {address} ended with {}", said.status);
        let said = String::from_utf8(said.stdout)?;
        read(&said).with_context(|| format!("{address}:\n{said}"))
    })
    .await?
}

/// Reads what `wrk` says.
fn read(said: &str) -> Result<Shot> {
    let after = |start: &str| {
        let line = said.lines().find_map(|line| line.trim().strip_prefix(start));
        line.map(str::trim).with_context(|| format!("no line with {start:?}"))
    };
    ensure!(!said.contains("Non-2xx"), "not every answer was a good one");
    let answers = said.lines().find(|line| line.contains(" requests in "));
    let answers = answers.and_then(|line| line.split_whitespace().next()).context("no answers")?;
    Ok(Shot {
        rate: after("Requests/sec:")?.parse()?,
        p50: milliseconds(after("50%")?)?,
        p99: milliseconds(after("99%")?)?,
        answers: answers.parse()?,
    })
}

fn milliseconds(text: &str) -> Result<f64> {
    for (unit, factor) in [("us", 0.001), ("ms", 1.0), ("s", 1_000.0), ("m", 60_000.0)] {
        if let Some(number) = text.strip_suffix(unit) {
            return Ok(number.parse::<f64>()? * factor);
        }
    }
    anyhow::bail!("{text} is no time")
}

/// The middle one.
pub(crate) fn median(shots: &[Shot], of: impl Fn(&Shot) -> f64) -> f64 {
    let mut values: Vec<f64> = shots.iter().map(of).collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}
