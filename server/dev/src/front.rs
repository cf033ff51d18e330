//! The browser half: the islands as WebAssembly, and the script that loads them, into
//! `target/site/pkg`. Compressed copies are the server's build's.

use anyhow::{Context, Result};
use std::fs;
use std::path::{Path, PathBuf};
use wasm_bindgen_cli_support::Bindgen;

use crate::toolchain::Compiler;
use crate::{paths, progress};

const HALF: [&str; 8] = [
    "-p",
    "app",
    "--lib",
    "--no-default-features",
    "--features",
    "hydrate",
    "--profile",
    "wasm-release",
];

/// Builds it and writes what has changed.
pub fn build(compiler: Compiler) -> Result<()> {
    let files = progress::build("Browser half", || {
        let mut cargo = compiler.cargo();
        cargo.args(HALF).arg("--target-dir").arg(paths::front());
        cargo
    })?;
    let wasm = files.iter().find(|file| file.extension().is_some_and(|end| end == "wasm"));
    let bound = bind(wasm.context("cargo built no .wasm file")?)?;
    replace(bound.path(), &paths::site().join("pkg"))
}

/// The bindgen step, into a folder of its own.
fn bind(wasm: &Path) -> Result<tempfile::TempDir> {
    let folder = tempfile::tempdir_in(paths::front())?;
    Bindgen::new()
        .input_path(wasm)
        .web(true)?
        .typescript(false)
        .out_name("app")
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(folder.path())
        .context("the bindgen step failed")?;
    Ok(folder)
}

/// Makes `old` equal to `new`. Files that are equal already keep their time, so that the server,
/// which embeds them, is not built again for nothing.
fn replace(new: &Path, old: &Path) -> Result<()> {
    fs::create_dir_all(old)?;
    for gone in entries(old)?.iter().filter(|file| !new.join(name(file)).exists()) {
        if gone.is_dir() { fs::remove_dir_all(gone) } else { fs::remove_file(gone) }?;
    }
    for file in entries(new)? {
        let place = old.join(name(&file));
        if file.is_dir() {
            replace(&file, &place)?;
        } else {
            let bytes = fs::read(&file)?;
            if fs::read(&place).ok().as_ref() != Some(&bytes) {
                fs::write(&place, bytes)?;
            }
        }
    }
    Ok(())
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>> {
    Ok(fs::read_dir(folder)?.map(|entry| entry.map(|e| e.path())).collect::<Result<_, _>>()?)
}

fn name(file: &Path) -> &Path {
    file.file_name().map_or(file, Path::new)
}

#[cfg(test)]
mod tests {
    use super::replace;
    use std::fs;

    #[test]
    fn only_what_changed_is_written() -> anyhow::Result<()> {
        let (new, old) = (tempfile::tempdir()?, tempfile::tempdir()?);
        for (folder, word) in [(&new, "new"), (&old, "old")] {
            fs::write(folder.path().join("app.js"), word)?;
            fs::write(folder.path().join("app_bg.wasm"), "same")?;
        }
        fs::write(old.path().join("gone.js"), "old")?;
        fs::create_dir(new.path().join("snippets"))?;
        fs::write(new.path().join("snippets/one.js"), "new")?;
        let before = fs::metadata(old.path().join("app_bg.wasm"))?.modified()?;

        replace(new.path(), old.path())?;

        assert_eq!(fs::read_to_string(old.path().join("app.js"))?, "new");
        assert_eq!(fs::read_to_string(old.path().join("snippets/one.js"))?, "new");
        assert!(!old.path().join("gone.js").exists());
        assert_eq!(fs::metadata(old.path().join("app_bg.wasm"))?.modified()?, before);
        Ok(())
    }
}
