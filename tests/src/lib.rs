//! The world the tests share.
