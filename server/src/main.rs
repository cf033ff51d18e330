//! The binary `foelgeskab`.
fn main() {}
