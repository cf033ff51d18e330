//! Pages, forms and islands.

#[cfg(feature = "ssr")]
pub mod i18n;
