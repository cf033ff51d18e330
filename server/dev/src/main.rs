//! The dev tool.
fn main() {}
