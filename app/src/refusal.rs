//! Why a request does not get what it asked for, and the page that says so.

use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use domain::access::Denied;
use leptos::prelude::*;
use store::StoreError;

use crate::{i18n::Texts, page::Page};

/// Why not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// Nobody is signed in; afterwards they come back here.
    SignIn {
        /// Path and query to come back to.
        back: String,
    },
    /// It is not there, or not theirs to know of: the same answer, byte for byte.
    NotFound,
    /// They may see it, but not do this.
    Forbidden,
    /// The database is busy or away; trying again helps.
    Busy,
    /// Our fault.
    Broken,
    /// A form that another site has sent.
    Elsewhere,
    /// The request makes no sense, such as a form without its fields.
    Malformed,
    /// Too many tries.
    TooMany,
    /// A code that lets nobody in: unknown, used, taken back or expired, which is the same answer.
    NoInvitation,
}

impl Refusal {
    /// The status that means what it says.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        match self {
            Self::SignIn { .. } => StatusCode::SEE_OTHER,
            Self::NotFound | Self::NoInvitation => StatusCode::NOT_FOUND,
            Self::Forbidden | Self::Elsewhere => StatusCode::FORBIDDEN,
            Self::Busy => StatusCode::SERVICE_UNAVAILABLE,
            Self::Broken => StatusCode::INTERNAL_SERVER_ERROR,
            Self::Malformed => StatusCode::BAD_REQUEST,
            Self::TooMany => StatusCode::TOO_MANY_REQUESTS,
        }
    }

    /// Whether the same request may be taken after a while.
    #[must_use]
    pub const fn may_pass(&self) -> bool {
        matches!(self, Self::Busy | Self::Broken | Self::TooMany)
    }

    /// The header that goes with it: where to go, or when to try again.
    #[must_use]
    pub fn header(&self) -> Option<(header::HeaderName, HeaderValue)> {
        match self {
            Self::SignIn { back } => {
                let query = serde_urlencoded::to_string([("back", back)]).unwrap_or_default();
                let place = HeaderValue::try_from(format!("/sign-in?{query}")).ok()?;
                Some((header::LOCATION, place))
            }
            Self::Busy => Some((header::RETRY_AFTER, HeaderValue::from_static("5"))),
            Self::TooMany => Some((header::RETRY_AFTER, HeaderValue::from_static("60"))),
            _ => None,
        }
    }

    /// The page that says what happened, what was kept and what to do.
    #[must_use]
    pub fn page(&self, t: Texts) -> Page {
        let (title, what) = match self {
            Self::NotFound | Self::SignIn { .. } => {
                (t.errors_not_found(), t.errors_not_found_what())
            }
            Self::Forbidden => (t.errors_forbidden(), t.errors_forbidden_what()),
            Self::Elsewhere => (t.errors_forbidden(), t.errors_elsewhere()),
            Self::Busy => (t.errors_busy(), t.errors_busy_what()),
            Self::Broken => (t.errors_broken(), t.errors_broken_what()),
            Self::Malformed => (t.errors_malformed(), t.errors_malformed_what()),
            Self::TooMany => (t.errors_too_many(), t.errors_too_many_what()),
            Self::NoInvitation => (t.invitation_none(), t.invitation_none_what()),
        };
        let body = view! {
            <div class="narrow stack">
                <h1>{title}</h1>
                <p>{what}</p>
                <p>
                    <a class="btn" href="/">
                        {t.errors_to_front()}
                    </a>
                </p>
            </div>
        };
        Page::new(title, body)
    }
}

impl From<Denied> for Refusal {
    fn from(denied: Denied) -> Self {
        match denied {
            Denied::NotFound => Self::NotFound,
            Denied::Forbidden => Self::Forbidden,
        }
    }
}

impl From<StoreError> for Refusal {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Busy | StoreError::Away(_) => Self::Busy,
            StoreError::NotFound => Self::NotFound,
            error => {
                tracing::error!(%error, "the database answered something unexpected");
                Self::Broken
            }
        }
    }
}

impl IntoResponse for Refusal {
    /// The status and header alone; `session::who_is_asking` knows the language and adds the page.
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        if let Some((name, value)) = self.header() {
            response.headers_mut().insert(name, value);
        }
        response.extensions_mut().insert(self);
        response
    }
}
