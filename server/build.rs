//! Gathers the site's files for embedding: one stylesheet, what lies in `app/public`, and the
//! browser half where it has been built, each with a brotli and a gzip copy. Their common hash is
//! the folder that they are served under, so that browsers may keep them for ever.

use std::{
    env, fs,
    io::{self, Write},
    path::{Path, PathBuf},
};

use sha2::{Digest, Sha256};

/// The order of the stylesheets matters for nothing but the first, which names the layers.
const FIRST_SHEET: &str = "tokens.css";

fn main() -> io::Result<()> {
    let app = Path::new(env!("CARGO_MANIFEST_DIR")).join("../app");
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default()).join("site");
    // Without the front built (as in clippy and most tests) pages work, but no island wakes.
    let built =
        env::var_os("FOELGESKAB_SITE").map_or_else(|| app.join("../target/site"), PathBuf::from);
    println!("cargo::rerun-if-env-changed=FOELGESKAB_SITE");
    for watched in [app.join("style"), app.join("public"), built.join("pkg")] {
        println!("cargo::rerun-if-changed={}", watched.display());
    }
    if out.exists() {
        fs::remove_dir_all(&out)?;
    }
    let mut files = vec![(PathBuf::from("style.css"), stylesheet(&app.join("style"))?)];
    files.extend(read_all(&app.join("public"), Path::new(""))?);
    files.extend(read_all(&built.join("pkg"), Path::new("pkg"))?);
    files.sort();
    let mut hash = Sha256::new();
    for (name, bytes) in &files {
        hash.update(name.to_string_lossy().as_bytes());
        hash.update(bytes);
        write(&out.join(name), bytes)?;
    }
    // Twelve digits tell one build's files from another's.
    let hash = format!("{:x}", hash.finalize());
    println!("cargo::rustc-env=SITE_HASH={}", &hash[..12]);
    Ok(())
}

/// All stylesheets as one.
fn stylesheet(folder: &Path) -> io::Result<Vec<u8>> {
    let mut sheets = read_all(folder, Path::new(""))?;
    sheets.sort_by_key(|(name, _)| (name.as_os_str() != FIRST_SHEET, name.clone()));
    Ok(sheets.into_iter().flat_map(|(_, bytes)| bytes).collect())
}

/// The files of a folder, if there is one.
fn read_all(folder: &Path, under: &Path) -> io::Result<Vec<(PathBuf, Vec<u8>)>> {
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if let (true, Some(name)) = (path.is_file(), path.file_name()) {
            files.push((under.join(name), fs::read(&path)?));
        }
    }
    Ok(files)
}

/// The file and its compressed copies beside it.
fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, bytes)?;
    let beside = |ending: &str| PathBuf::from(format!("{}.{ending}", path.display()));
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    gzip.write_all(bytes)?;
    fs::write(beside("gz"), gzip.finish()?)?;
    let mut brotli = Vec::new();
    let settings = brotli::enc::BrotliEncoderParams::default();
    brotli::BrotliCompress(&mut &bytes[..], &mut brotli, &settings)?;
    fs::write(beside("br"), brotli)
}
