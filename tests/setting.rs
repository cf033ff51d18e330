//! Setting goals together from outside: from own words to agreed and active with nothing skipped,
//! each person's word, new wordings, and the beginning of a case.

mod setting {
    mod agreeing;
    mod beginning;
    mod late;
    mod steps;
    mod wording;
}
