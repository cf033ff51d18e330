//! Case files: what goes in comes out again, on both engines; a file with a fault changes nothing
//! and is told every fault with its path; a demo and real data never meet.

mod case_files {
    mod demo;
    mod faults;
    mod round;
    mod usage;
}
