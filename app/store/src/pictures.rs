//! Pictures beside views: what one sees of them is kept as text (base64), for the two engines have no
//! type for bytes in common. A case is loaded without them; each is asked for by itself.

use base64::{Engine as _, prelude::BASE64_STANDARD};
use domain::{
    access::{Action, Granted},
    id::{PictureId, ViewId},
    voice::Picture,
    withheld,
};

use crate::{
    Result, StoreError,
    db::param::{in_case, params},
    tx::{Tx, WriteTx},
};

/// A picture that is laid beside a view.
#[derive(Debug, Clone, Copy)]
pub struct NewPicture<'p> {
    /// The view.
    pub view: &'p ViewId,
    /// What is known of it.
    pub picture: &'p Picture,
    /// The file.
    pub jpeg: &'p [u8],
}

/// Lays a picture beside a view of the granted case. Whose view it is is the caller's to look at.
///
/// # Errors
/// [`StoreError::Exists`] where the view has one, [`StoreError::NotFound`] where it is not of this case.
pub async fn add(tx: &mut WriteTx, granted: &Granted, new: &NewPicture<'_>) -> Result<()> {
    tx.permit(granted, &[Action::Tell])?;
    let case = granted.case();
    let sql = "select id from views where id = $1 and case_id = $2";
    let view = tx.one("views", sql, params![new.view, case], |_| Ok(())).await?;
    view.ok_or(StoreError::NotFound)?;
    let sql = "insert into pictures (id, case_id, view_id, alt, width, height, jpeg, added_by, \
                   added_on) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    let Picture { id, alt, width, height, by, on } = new.picture;
    let jpeg = BASE64_STANDARD.encode(new.jpeg);
    let params = params![id, case, new.view, alt, *width, *height, jpeg, in_case(case, by), *on];
    tx.insert("pictures", sql, params).await
}

/// The file of a picture of the granted case.
///
/// # Errors
/// [`StoreError::NotFound`] where there is none.
pub async fn jpeg(tx: &mut Tx, granted: &Granted, picture: &PictureId) -> Result<Vec<u8>> {
    // What is withheld goes with its picture.
    let sql = "select p.id, p.jpeg from pictures p where p.id = $1 and p.case_id = $2 \
                   and ($3 or not exists (select 1 from withheld w where w.case_id = p.case_id \
                       and w.kind = 'view' and w.subject = p.view_id and w.lifted_on is null))";
    let reads = withheld::reads(granted.relation());
    let found = tx.one("pictures", sql, params![picture, granted.case(), reads], |row| {
        let jpeg: String = row.get("jpeg")?;
        BASE64_STANDARD.decode(jpeg).map_err(|fault| row.fault("jpeg", fault.to_string()))
    });
    found.await?.ok_or(StoreError::NotFound)
}

/// Takes a picture of the granted case away, for good.
///
/// # Errors
/// [`StoreError::Busy`] and [`StoreError::Away`].
pub async fn remove(tx: &mut WriteTx, granted: &Granted, picture: &PictureId) -> Result<()> {
    tx.permit(granted, &[Action::Tell])?;
    let sql = "delete from pictures where id = $1 and case_id = $2";
    tx.run(sql, params![picture, granted.case()]).await.map(drop)
}
