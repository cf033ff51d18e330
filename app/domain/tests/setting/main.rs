//! Setting goals jointly: every transition of domain states D.3 and every invariant of D.4 that is
//! about it, by name.

mod beginning;
mod clock;
mod evidence;
mod flags;
mod moves;
mod words;
mod world;
