//! Prepares the texts of the page and the paper: every Fluent file under `src/wording` becomes a
//! file of the build's own folder, `en/check.ftl` becomes `en-check`.

use std::{env, error::Error, fs, path::Path};

#[path = "src/wording/prepare.rs"]
mod prepare;
#[path = "src/wording/signs.rs"]
mod signs;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=src/wording");
    let target = env::var("OUT_DIR")?;
    for language in fs::read_dir("src/wording")? {
        let language = language?;
        if !language.file_type()?.is_dir() {
            continue;
        }
        for file in fs::read_dir(language.path())? {
            let file = file?.path();
            let Some((name, "ftl")) =
                file.file_name().and_then(|name| name.to_str()?.split_once('.'))
            else {
                continue;
            };
            let source = fs::read_to_string(&file)?;
            let prepared = prepare::prepare(&source).map_err(|position| {
                let line = source.get(..position).unwrap_or_default().matches('\n').count() + 1;
                format!("{}:{line}: this is not a Fluent text", file.display())
            })?;
            let name = format!("{}-{name}", language.file_name().to_string_lossy());
            fs::write(Path::new(&target).join(name), prepared)?;
        }
    }
    Ok(())
}
