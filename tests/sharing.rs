//! Promise: a family decides whom it shares with, and a sharing that is stopped has stopped at the
//! next request.

mod sharing {
    mod consents;
}
