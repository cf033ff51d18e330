//! A meeting from its plan to its minutes: the family knows in good time, the agenda builds itself, the
//! child's part is written down, and what is closed stands.

mod meetings {
    mod agenda;
    mod decided;
    mod draft;
    mod held;
    mod planned;
    mod screen;
    mod steps;
}
