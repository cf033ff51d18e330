//! Where things are: the project's folder and what the dev tool makes in `target`.

use std::env;
use std::path::PathBuf;

/// The project's folder, two above this crate. Asked of the cargo that runs us: clones that share
/// a target folder share this program too.
pub fn root() -> PathBuf {
    let here = env::var_os("CARGO_MANIFEST_DIR");
    let here = here.map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    here.ancestors().nth(2).unwrap_or(&here).to_owned()
}

/// Where the ordinary cargo builds; a developer's own `CARGO_TARGET_DIR` counts.
pub fn target() -> PathBuf {
    match env::var_os("CARGO_TARGET_DIR") {
        Some(folder) => root().join(folder),
        None => root().join("target"),
    }
}

/// What the browser is sent; the server's build embeds this folder.
pub fn site() -> PathBuf {
    target().join("site")
}

/// The browser half's own target folder: it may be built by another compiler.
pub fn front() -> PathBuf {
    target().join("front")
}

/// Tools of the tests that are no Debian packages.
pub fn tools() -> PathBuf {
    target().join("tools")
}

/// The first of these programs that is found on the `PATH`.
pub fn program(names: &[&str]) -> Option<PathBuf> {
    let folders: Vec<PathBuf> = env::split_paths(&env::var_os("PATH")?).collect();
    let found = |name: &&str| folders.iter().map(|f| f.join(name)).find(|file| file.is_file());
    names.iter().find_map(found)
}
