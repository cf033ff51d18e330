//! The rule on the command line: goals in and statuses out, series in and index values out, one
//! JSON object a line. A line that cannot be read gives an error line and the run goes on. This
//! is the only part of the rule that reads and writes. Not here: opening files (server).

mod answer_line;
mod goal_line;
mod line_error;
mod series_line;
mod sizes;

use std::io::{self, BufRead, Write};

use answer_line::answer_line;
use goal_line::GoalLine;
pub use line_error::LineError;
pub use sizes::effect_sizes;

/// Judges the goal on one line; the answer is one line, without its end.
///
/// # Errors
/// What is wrong with the line, with the goal's id if it could be read.
pub fn assess_line(line: impl AsRef<[u8]>) -> Result<String, LineError> {
    let goal = GoalLine::parse(line.as_ref())?;
    answer_line(&goal).map_err(|reason| LineError::new(goal.id.clone(), reason))
}

/// Judges a goal on each line, in order. Says whether every line could be read.
///
/// # Errors
/// Only reading and writing themselves; a bad line is answered with an error line.
pub fn assess_lines(mut input: impl BufRead, mut output: impl Write) -> io::Result<bool> {
    let (mut line, mut all_read) = (Vec::new(), true);
    while input.read_until(b'\n', &mut line)? > 0 {
        if !line.trim_ascii().is_empty() {
            all_read &= write_line(&mut output, assess_line(&line))?;
        }
        line.clear();
    }
    output.flush()?;
    Ok(all_read)
}

/// Writes an answer or an error, and says whether it was an answer.
fn write_line(output: &mut impl Write, line: Result<String, LineError>) -> io::Result<bool> {
    match line {
        Ok(answer) => writeln!(output, "{answer}").map(|()| true),
        Err(error) => writeln!(output, "{}", error.to_line()).map(|()| false),
    }
}
