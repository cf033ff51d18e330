//! The calls that look a case up and authorise at once.

use domain::{
    access::{self, Action, Granted, Relation},
    id::{CaseId, MeasureId},
};
use store::{cases, emergencies, tx::Tx};

use super::Asking;
use crate::refusal::Refusal;

impl Asking {
    /// Looks a case up *for* doing something in it: a proof, or not found.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] if the case does not exist or is not theirs to see,
    /// [`Refusal::Forbidden`] if they may see it but not do this.
    pub async fn case(
        &self,
        tx: &mut Tx,
        case: &CaseId,
        action: Action,
    ) -> Result<Granted, Refusal> {
        let relation = cases::relation(tx, case, self.person()?, self.today).await?;
        self.as_a(tx, (case, relation), action).await
    }

    /// As [`Self::case`], for the case of a measure.
    ///
    /// # Errors
    /// As [`Self::case`].
    pub async fn case_of(
        &self,
        tx: &mut Tx,
        measure: &MeasureId,
        action: Action,
    ) -> Result<Granted, Refusal> {
        let found = cases::relation_of(tx, measure, self.person()?, self.today).await?;
        let (case, relation) = found.ok_or(Refusal::NotFound)?;
        self.as_a(tx, (&case, relation), action).await
    }

    /// As [`Self::case`], for reading of it in a list over cases: of one that they see by a place of
    /// their own, as there.
    ///
    /// # Errors
    /// As [`Self::case`].
    pub async fn listed_case(&self, tx: &mut Tx, case: &CaseId) -> Result<Granted, Refusal> {
        let relation = cases::relation(tx, case, self.person()?, self.today).await?;
        let relation = self.in_need(tx, case, relation).await?;
        let sees = access::allowed(relation, Action::View);
        let action = if sees { Action::View } else { Action::Survey };
        Ok(access::may(case, self.person()?, relation, action)?)
    }

    async fn as_a(
        &self,
        tx: &mut Tx,
        (case, relation): (&CaseId, Relation),
        action: Action,
    ) -> Result<Granted, Refusal> {
        let relation = self.in_need(tx, case, relation).await?;
        Ok(access::may(case, self.person()?, relation, action)?)
    }

    /// What somebody is to a case where they may have opened it in an emergency.
    async fn in_need(
        &self,
        tx: &mut Tx,
        case: &CaseId,
        relation: Relation,
    ) -> Result<Relation, Refusal> {
        let outside =
            matches!(relation, Relation::Bystander | Relation::Coordinator | Relation::Receiver);
        let open = outside && emergencies::is_open(tx, case, self.person()?, self.now).await?;
        Ok(if open { Relation::Rescuer } else { relation })
    }
}
