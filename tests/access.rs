//! Promise S1: access is what the table says. Every kind of person meets every address, with what
//! is theirs, with what is hidden from them and with what does not exist. The addresses come from
//! the program itself; one without cells fails. What is hidden answers as what is absent does.
//!
//! Promise S3: a form sent from elsewhere is refused and changes nothing.

mod access {
    mod actors;
    mod alike;
    mod cells;
    mod elsewhere;
    mod goal_cells;
    mod kinds;
    mod made;
    mod meetings;
    mod objects;
    mod offers;
    mod pictures;
    mod table;
    mod transitions;
}
