//! The usual index values of single-case research. The rule shows them and decides only on
//! Mann-Kendall; `effect-sizes` prints them. Compared with the original R code in the tests.
//!
//! In all of them up is better: turn values round first where less is better.

mod kendall;
mod nap;
mod overlap;
mod sizes;
mod theil_sen;

pub use kendall::{MannKendall, mann_kendall};
pub use nap::{Nap, nap, nap_with_error};
pub use overlap::{pem, pnd, tau, tau_u};
pub use sizes::{Contrast, WholeSeries, contrast, whole_series};
pub use theil_sen::theil_sen;
