//! Scales, and whether a value lies on one.

use std::collections::BTreeMap;

use super::super::{
    CaseFile,
    fault::Faults,
    path::{Path, quoted},
};
use crate::{
    measure::{Scale, Value},
    text::Text,
};

/// Looks at every scale.
pub(super) fn all(file: &CaseFile, told: &mut Faults) {
    let scales = Path::Whole.field("scales");
    for (name, scale) in &file.scales {
        let at = scales.field(name);
        if name.is_empty() || name.chars().count() > 120 || name.chars().any(char::is_control) {
            told.tell(&at, "must have a name of 1 to 120 characters, none a control character");
        }
        if scale.step.get() <= 0.0 {
            told.tell(&at.field("step"), "must be above 0");
        }
        if let (Some(min), Some(max)) = (scale.min, scale.max)
            && min >= max
        {
            let reason = format!("{} is not above the minimum {}", max.get(), min.get());
            told.tell(&at.field("max"), reason);
        }
        if is_sound(scale) && !told.is_doubtful(&at) {
            worded(&scale.anchors, scale, &at.field("anchors"), told);
        }
    }
}

/// Whether values can be held against it.
pub(super) fn is_sound(scale: &Scale) -> bool {
    let apart = scale.min.zip(scale.max).is_none_or(|(min, max)| min < max);
    scale.step.get() > 0.0 && apart
}

/// Tells if a value does not lie on a scale.
pub(super) fn fits(value: Value, scale: &Scale, at: &Path<'_>, told: &mut Faults) {
    let number = value.get();
    if let Some(min) = scale.min.filter(|min| value < *min) {
        told.tell(at, format!("{number} is below the scale's minimum {}", min.get()));
    } else if let Some(max) = scale.max.filter(|max| value > *max) {
        told.tell(at, format!("{number} is above the scale's maximum {}", max.get()));
    } else if !scale.holds(value) {
        let (step, from) = (scale.step.get(), scale.min.map_or(0.0, Value::get));
        told.tell(at, format!("{number} is not on the scale: its steps are {step} from {from}"));
    }
}

/// Looks at the words of some of a scale's values: each stands at a value of the scale.
pub(super) fn worded(
    words: &BTreeMap<String, Text>,
    scale: &Scale,
    at: &Path<'_>,
    told: &mut Faults,
) {
    for key in words.keys() {
        let at = at.field(key);
        match key.parse().ok().and_then(|number: f64| Value::try_from(number).ok()) {
            Some(value) if value.get().to_string() == *key => fits(value, scale, &at, told),
            _ => told.tell(&at, format!("{} is not a number such as -1 or 2", quoted(key))),
        }
    }
}
