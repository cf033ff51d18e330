//! The two languages beside each other: the same files, the same keys, the same variables.

use crate::locales::catalogue::Catalogue;

/// The most variables one message may have; more make a sentence nobody can translate.
const MOST_VARIABLES: usize = 6;

/// What one language has and the other has not, one line each.
pub fn faults(da: &Catalogue, en: &Catalogue) -> Vec<String> {
    let mut faults = Vec::new();
    missing(da, en, &mut faults);
    missing(en, da, &mut faults);
    faults
}

/// What `has` has and `lacks` lacks.
fn missing(has: &Catalogue, lacks: &Catalogue, faults: &mut Vec<String>) {
    for stem in has.files.difference(&lacks.files) {
        faults.push(format!(
            "{} is missing; {} is there. Add it with the same keys.",
            lacks.path(stem),
            has.path(stem)
        ));
    }
    for (key, message) in &has.messages {
        let here = has.path(&message.file);
        let Some(other) = lacks.messages.get(key) else {
            if lacks.files.contains(&message.file) {
                let there = lacks.path(&message.file);
                faults.push(format!(
                    "{there}: `{key}` is missing; it stands in {here}. Write it here too."
                ));
            }
            continue;
        };
        let there = lacks.path(&other.file);
        for name in message.uses.variables.keys() {
            if !other.uses.variables.contains_key(name) {
                faults.push(format!(
                    "{there}: `{key}` does not use {{ ${name} }}, as {here} does. \
                     Use it here or take it away there."
                ));
            }
        }
        if message.uses.variables.len() > MOST_VARIABLES {
            faults.push(format!(
                "{here}: `{key}` has more than {MOST_VARIABLES} variables. Make it two messages."
            ));
        }
    }
}
