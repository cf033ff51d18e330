//! Promise U2: one answer in both languages. Every page that a few people come to is read in Danish
//! and in English: it says which it is, and none of the other language's words stand in it but
//! those that people have written, which say so.

mod languages {
    mod dates;
    mod pages;
    mod tongues;
    mod words;
}
