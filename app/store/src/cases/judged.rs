//! What the effect rule has said already of a case as it stands. A plan is drawn many times between
//! two measurements, and the same measure stands in several places of a page.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use domain::{effect::Assessment, id::MeasureId};
use jiff::civil::Date;

/// The assessments of one case's measures, each of the day it was asked for last. It is nothing but
/// what follows from the case: a copy of the case begins without it.
#[derive(Debug, Default)]
pub struct Judged(Mutex<HashMap<MeasureId, (Date, Arc<Assessment>)>>);

impl Judged {
    /// What the rule says about a measure on a day; asked only where that is not known.
    pub fn of(
        &self,
        measure: &MeasureId,
        day: Date,
        ask: impl FnOnce() -> Assessment,
    ) -> Arc<Assessment> {
        let known = || self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let earlier = known().get(measure).filter(|(on, _)| *on == day).cloned();
        if let Some((_, told)) = earlier {
            return told;
        }
        let told = Arc::new(ask());
        known().insert(measure.clone(), (day, Arc::clone(&told)));
        told
    }
}

impl Clone for Judged {
    fn clone(&self) -> Self {
        Self::default()
    }
}

impl PartialEq for Judged {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}
