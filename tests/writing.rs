//! Promises R1 and R3 as people meet them: what the program has said yes to is there afterwards,
//! once, with its event, and after the process was killed; what it says no to changes nothing and
//! gives back everything typed. R2: who comes second gets both texts and chooses.

mod writing {
    mod answering;
    mod correcting;
    mod dates;
    mod durable;
    mod measuring;
    mod new_action;
    mod rejected;
    mod steps;
    mod together;
    mod told;
    mod voices;
}
