//! Choosing a password: the field, and what is wrong with what was typed, in words. The rule is
//! `domain::password`'s.

use domain::password::{BadPassword, LONGEST, Password, SHORTEST};

use crate::{drawn::Drawn, form::Submitted, i18n::Texts, ui::field};

/// The field for a new password, with how long it must be.
pub fn field(form: &Submitted, name: &'static str, t: Texts) -> Drawn {
    let hint = t.password_hint(LONGEST, SHORTEST);
    field::line(form, name, "new-password", t.password_new(), Some(&hint))
}

/// The password in a field, if it may be taken; what is wrong is noted beside it. `own` is what
/// others know of the person: name, e-mail.
pub fn chosen(
    form: &mut Submitted,
    name: &'static str,
    own: &[&str],
    t: Texts,
) -> Option<Password> {
    let why = match Password::new(form.value(name), own) {
        Ok(password) => return Some(password),
        Err(BadPassword::Length(0)) => t.password_error_empty().to_owned(),
        Err(BadPassword::Length(count)) => t.password_error_length(count, LONGEST, SHORTEST),
        Err(BadPassword::Yours) => t.password_error_yours().to_owned(),
        Err(BadPassword::Common) => t.password_error_common().to_owned(),
    };
    form.reject(name, why);
    None
}
