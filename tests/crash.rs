//! Promises R1 to R3 under load: the program is killed at any moment while many write, and nothing
//! that it said yes to is lost or counted twice; many change the same thing at once, and nobody is
//! overwritten unseen. `tests/writing` has the same promises as one person meets them.

mod crash {
    mod kills;
    mod pairs;
    mod together;
    mod two_processes;
}
