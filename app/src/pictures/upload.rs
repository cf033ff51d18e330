//! A form with a file: the only one that is not sent as plain fields. Its fields stand before its
//! file, so that what was typed is there also where the file is too large to be taken.

use axum::{
    extract::{FromRequest, Multipart, Request},
    http::Method,
};

use crate::{form::Submitted, refusal::Refusal};

/// The largest file that anybody may send, in bytes, with some room for the fields beside it.
pub const LARGEST: usize = 8 * 1024 * 1024 + 64 * 1024;
/// The largest file itself.
const LARGEST_FILE: usize = 8 * 1024 * 1024;
/// The longest field beside it, in bytes.
const LONGEST_FIELD: usize = 16 * 1024;

/// Whether this is the form that may be so large.
#[must_use]
pub fn is_upload(request: &Request) -> bool {
    request.method() == Method::POST && request.uri().path() == "/do/pictures/add"
}

/// What came with a form for a picture.
pub struct Upload {
    /// The fields.
    pub form: Submitted,
    /// The file.
    pub(super) file: Sent,
}

/// The file that was chosen.
pub(super) enum Sent {
    /// None.
    Nothing,
    /// One that is larger than we take; it was not read to its end.
    TooLarge,
    /// This.
    File(Vec<u8>),
}

impl<S: Send + Sync> FromRequest<S> for Upload {
    type Rejection = Refusal;

    async fn from_request(request: Request, state: &S) -> Result<Self, Refusal> {
        let parts = Multipart::from_request(request, state).await;
        let mut parts = parts.map_err(|_| Refusal::Malformed)?;
        let (mut fields, mut file) = (Vec::new(), Sent::Nothing);
        while let Ok(Some(part)) = parts.next_field().await {
            let name = part.name().unwrap_or_default().to_owned();
            if name == "picture" {
                file = match part.bytes().await {
                    Ok(bytes) if bytes.is_empty() => Sent::Nothing,
                    Ok(bytes) if bytes.len() <= LARGEST_FILE => Sent::File(bytes.to_vec()),
                    // It broke off where we stopped reading, or goes on beyond.
                    Ok(_) | Err(_) => Sent::TooLarge,
                };
                break;
            }
            let value = part.text().await.map_err(|_| Refusal::Malformed)?;
            if value.len() > LONGEST_FIELD {
                return Err(Refusal::Malformed);
            }
            fields.push((name, value));
        }
        let form = Submitted::starting(fields.iter().map(|(name, value)| (&**name, value.clone())));
        Ok(Self { form, file })
    }
}
