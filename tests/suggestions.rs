//! Promise: whatever a child or a family suggests gets a reply that says what changes, or why not,
//! and they say whether it is fine.

mod suggestions {
    mod replies;
}
