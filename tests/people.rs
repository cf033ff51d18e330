//! Promise: people come in by invitation, see what their part lets them see, and for as long as that
//! lasts.

mod people {
    mod ages;
    mod emergency;
    mod invitations;
    mod invited;
    mod leaving;
    mod parts;
    mod protected;
}
