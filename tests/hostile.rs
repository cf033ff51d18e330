//! Promise S7: whatever is sent (to every address that the program answers, signed in and out, as case
//! files, as lines to `assess`), nothing panics, nothing answers with a fault of ours, and nothing that
//! was sent comes back as markup.

mod hostile {
    mod lines;
    mod requests;
    mod words;
}
