//! Before the app is compiled: the typed texts of `src/i18n.rs` are made from `locales/`. Only the
//! server half has texts, so that the browser half builds without any of this.

#[cfg(feature = "ssr")]
#[path = "build/locales.rs"]
mod locales;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    #[cfg(feature = "ssr")]
    locales();
}

/// Writes the texts to `OUT_DIR`, or tells cargo what is wrong with them.
#[cfg(feature = "ssr")]
fn locales() {
    use std::path::Path;

    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=../locales");
    let out = std::env::var_os("OUT_DIR").unwrap_or_default();
    match locales::make(Path::new("../locales"), Path::new(&out)) {
        Ok(faults) => faults.iter().for_each(|fault| println!("cargo::error={fault}")),
        Err(error) => println!("cargo::error=locales: {error}"),
    }
}
