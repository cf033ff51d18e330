//! Mail: which kinds there are, and when what did not go through is tried again. What a mail says
//! stands in `locales/`; it never names anybody.

use jiff::SignedDuration;

use crate::names::names;

names! {
    /// What a mail is for.
    MailKind {
        /// A link to choose a new password.
        PasswordLink = "password_link",
        /// Word that the password was changed.
        PasswordChanged = "password_changed",
        /// There is something new.
        News = "news",
    }
}

impl MailKind {
    /// For how long it is worth sending.
    #[must_use]
    pub fn worth(self) -> SignedDuration {
        match self {
            // As long as the link works.
            Self::PasswordLink => SignedDuration::from_mins(30),
            Self::PasswordChanged => SignedDuration::from_hours(7 * 24),
            Self::News => SignedDuration::from_hours(24),
        }
    }
}

/// How long to wait after so many tries: a minute at first, at most three hours.
#[must_use]
pub fn pause(tries: u32) -> SignedDuration {
    let doubled = 1_i64 << tries.saturating_sub(1).min(8);
    SignedDuration::from_mins(doubled.min(180))
}

#[cfg(test)]
mod tests {
    use super::pause;

    #[test]
    fn pauses_grow_to_three_hours() {
        let minutes: Vec<i64> =
            [0, 1, 2, 3, 8, 9, 63, 64, 4_000].map(|t| pause(t).as_mins()).into();
        assert_eq!(minutes, [1, 1, 2, 4, 128, 180, 180, 180, 180]);
    }
}
