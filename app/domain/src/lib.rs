//! The vocabulary on one page.
