//! The flags from outside: what the demo cases expect, each condition at its limits, the steps of
//! a flag, and what must hold of every look.

mod agreed;
mod decisions;
mod demo;
mod ends;
mod goals;
mod happenings;
mod people;
mod properties;
mod raters;
mod reached;
mod steps;
mod tried;
mod world;
