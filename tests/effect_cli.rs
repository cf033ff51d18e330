//! The effect rule on the command line: one goal a line in, one answer a line out, in order; a line
//! that cannot be read is answered with an error and fails the run, not the others. The rule itself
//! is tried where it lives; here it is that it can be reached, and by which names.

mod effect_cli {
    mod assess;
    mod effect_sizes;
}
