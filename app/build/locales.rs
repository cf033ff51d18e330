//! From the files in `locales/` to typed texts, or to a list of what is wrong with them. Here: the
//! order of the work, and the files. Not here: rules of one language (`catalogue`, `message`), of
//! both beside each other (`compare`), and what the code looks like (`emit`).

mod catalogue;
mod compare;
mod emit;
mod message;

use std::{fs, io, path::Path};

pub use catalogue::File;

/// Reads `folder/da` and `folder/en` and writes `texts.rs` into `out`; gives the faults found.
///
/// # Errors
/// When a folder or file cannot be read or written.
pub fn make(folder: &Path, out: &Path) -> io::Result<Vec<String>> {
    let da = files(&folder.join("da"))?;
    let en = files(&folder.join("en"))?;
    match generate(&da, &en) {
        Ok(code) => fs::write(out.join("texts.rs"), code).map(|()| Vec::new()),
        Err(faults) => Ok(faults),
    }
}

/// The code for these files.
///
/// # Errors
/// One line for each fault: file, key, what to do.
pub fn generate(da: &[File], en: &[File]) -> Result<String, Vec<String>> {
    let (da, en) = (catalogue::read("da", da), catalogue::read("en", en));
    let mut faults = [da.faults.clone(), en.faults.clone()].concat();
    faults.extend(compare::faults(&da, &en));
    if faults.is_empty() { Ok(emit::code(&da, &en)) } else { Err(faults) }
}

/// The `.ftl` files of one folder, by name.
fn files(folder: &Path) -> io::Result<Vec<File>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "ftl") {
            let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            files.push(File { stem, text: fs::read_to_string(&path)? });
        }
    }
    files.sort();
    Ok(files)
}
