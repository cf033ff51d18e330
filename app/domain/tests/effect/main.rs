//! The effect rule from outside: its decisions, its edge cases, what must never change an answer,
//! hostile lines, the demo cases and, where they are at hand, the published references.

mod decide;
mod demo;
mod edges;
mod keep;
mod latch;
mod lines;
mod numbers;
mod properties;
mod reference;
mod sample;
