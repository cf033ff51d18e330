//! Promises S5 and S6, and the door: who has a password comes in, guessing is slow and tells
//! nothing, a token is worth something only while it is in use, and nobody is sent to another
//! host. What one has chosen before the door holds behind it and after it;
//! what came too late is not lost.

mod sign_in {
    mod again;
    mod back;
    mod change;
    mod choices;
    mod demo;
    mod guessing;
    mod passwords;
    mod places;
    mod real;
    mod second;
    mod tokens;
}
