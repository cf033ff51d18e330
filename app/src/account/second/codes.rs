//! Codes: those an app makes of a secret and the time (RFC 6238, six digits, half a minute), and
//! recovery codes. All randomness comes in from the machine.

use domain::id::PersonId;
use jiff::Timestamp;
use store::{accounts::second, db::Db};
use totp_rs::{Builder, Secret, Totp};

use crate::{cookies, refusal::Refusal};

/// How many recovery codes somebody gets.
const CODES: usize = 10;

/// A new secret: 160 bits, as the standard recommends, in base 32.
pub(super) fn new_secret() -> Result<String, Refusal> {
    random::<20>()
}

/// New recovery codes: 80 bits each, which nobody guesses from their hashes.
pub(super) fn new_codes() -> Result<Vec<String>, Refusal> {
    (0..CODES).map(|_| random::<10>()).collect()
}

fn random<const BYTES: usize>() -> Result<String, Refusal> {
    let mut bytes = [0; BYTES];
    getrandom::fill(&mut bytes).map_err(|_| Refusal::Broken)?;
    Ok(Secret::new(Box::new(bytes)).to_base32())
}

/// In groups of four, to be read and copied.
pub(super) fn in_groups(code: &str) -> String {
    let letters: Vec<char> = code.chars().collect();
    let groups: Vec<String> = letters.chunks(4).map(|group| group.iter().collect()).collect();
    groups.join(" ")
}

/// A code as it was made, whatever was typed between.
fn bare(typed: &str) -> String {
    typed.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_uppercase).collect()
}

/// What a recovery code is kept as.
pub(super) fn hash(code: &str) -> String {
    cookies::hash(&bare(code))
}

/// The rule that an app shares with us; none where the secret is no secret.
fn rule(secret: &str, name: &str) -> Option<Totp> {
    let secret = Secret::try_from_base32(bare(secret)).ok()?;
    let name = name.replace(':', " ");
    let builder = Builder::new().with_secret(secret).with_account_name(name);
    builder.with_issuer(Some("Følgeskab")).build().ok()
}

/// The address that an app reads from a QR code.
pub(super) fn address(secret: &str, name: &str) -> Option<String> {
    rule(secret, name)?.to_url().ok()
}

/// The half minute of a code, if it is of this one, the one before or the next.
pub(super) fn step(secret: &str, typed: &str, now: Timestamp) -> Option<i64> {
    let seconds = u64::try_from(now.as_second()).ok()?;
    let step = rule(secret, "")?.check(&bare(typed), seconds)?;
    i64::try_from(step).ok()
}

/// Whether a code of the app, or a recovery code, is right; it never is again.
pub(in crate::account) async fn take(
    db: &Db,
    person: &PersonId,
    secret: &str,
    typed: &str,
    now: Timestamp,
) -> Result<bool, Refusal> {
    let typed = bare(typed);
    if let Some(step) = step(secret, &typed, now) {
        return Ok(second::take_step(db, person, step).await?);
    }
    Ok(second::take_code(db, person, &hash(&typed)).await?)
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::{address, hash, in_groups, step};

    /// The secret of RFC 6238, appendix B: `12345678901234567890`.
    const SECRET: &str = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).expect("a moment")
    }

    #[test]
    fn codes_are_those_of_the_standard() {
        // The last six digits of the table there.
        for (second, code) in [(59, "287082"), (1_111_111_109, "081804"), (2_000_000_000, "279037")]
        {
            assert_eq!(step(SECRET, code, at(second)), Some(second / 30));
            assert_eq!(step(SECRET, code, at(second + 30)), Some(second / 30), "a slow hand");
            assert_eq!(step(SECRET, code, at(second + 90)), None, "too late");
        }
        assert_eq!(step(SECRET, "287 082", at(59)), Some(1), "as apps show it");
        assert_eq!(step(SECRET, "287083", at(59)), None);
        assert_eq!(step("no secret", "287082", at(59)), None);
    }

    #[test]
    fn recovery_codes_are_the_same_however_they_are_typed() {
        assert_eq!(in_groups("ABCDEFGH23456723"), "ABCD EFGH 2345 6723");
        assert_eq!(hash("ABCDEFGH23456723"), hash(" abcd-efgh 2345 6723"));
    }

    #[test]
    fn an_app_is_told_whose_code_it_is() {
        let address = address(SECRET, "ane@example.dk").expect("an address");
        assert!(address.starts_with("otpauth://totp/"), "{address}");
        assert!(address.contains(&format!("secret={SECRET}")), "{address}");
    }
}
