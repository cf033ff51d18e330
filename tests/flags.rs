//! Flags from outside: everybody in a case reads the same ones, the list of what is to be looked at
//! is of interventions and gives no names away, and a decision is kept whole or not at all.

mod flags {
    mod deciding;
    mod following_up;
    mod lists;
    mod outside;
    mod raters;
    mod steps;
    mod told;
}
