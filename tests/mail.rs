//! Mail: handed to a real mail server, once, whatever happens on the way; it names nobody. And what is
//! done by mail: a forgotten password, and news. Promise S8: no mark of a person is found in mails and logs.

mod mail {
    mod accepted;
    mod canary;
    mod folder;
    mod forgotten;
    mod killed;
    mod news;
    #[path = "../sign_in/real.rs"]
    mod real;
}
