//! Promise: the plan belongs to the people in it, and they see who has seen it. Every opening is
//! noted before anything is shown, with why; nobody can change the list.

mod seen {
    mod list;
    mod mine;
    mod questions;
}
