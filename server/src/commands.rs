//! What each word on the command line does.

pub mod data;
pub mod demo;
pub mod effect;
pub mod person;
pub mod serve;
