//! Promise: what is tried is told in plain words, it is written down whether it was held, child and
//! family say whether it makes sense, and it ends with what was learnt.

mod interventions {
    mod ending;
    mod held;
    mod page;
    mod sense;
}
