//! `schema`: JSON Schemas of documents, calls and answers, shown, written into a folder or compared with one.

use crate::Said;
use crate::misuse::Misuse;
use nearzero::api::schema::schemas;
use nearzero::messages::Texts;
use serde_json::{Map, Value, json};
use std::fs;
use std::path::{Path, PathBuf};

/// What to do with the schemas.
pub enum Task {
    /// name them all
    List,
    /// show one
    Show(String),
    /// write every one into this folder
    Write(PathBuf),
    /// compare with the files of this folder
    Check(PathBuf),
}

/// Does it.
pub fn run(task: &Task, json: bool, texts: &Texts) -> Result<Said, Misuse> {
    match task {
        Task::List => Ok(Said { text: list(json), success: true }),
        Task::Show(name) => {
            let found = files().into_iter().find(|(file, _)| file.strip_suffix(".json") == Some(name));
            let (_, text) = found.ok_or_else(|| Misuse::Schema(name.clone()))?;
            Ok(Said { text, success: true })
        }
        Task::Write(folder) => {
            let written = write(folder)?;
            let key = if written.is_empty() { "schemas-same" } else { "schemas-written" };
            Ok(told(key, &written, json, true, texts))
        }
        Task::Check(folder) => {
            let stale = stale(folder)?;
            let key = if stale.is_empty() { "schemas-same" } else { "schemas-stale" };
            Ok(told(key, &stale, json, stale.is_empty(), texts))
        }
    }
}

/// Every file as it is to be: name and text.
fn files() -> Vec<(String, String)> {
    schemas().into_iter().map(|(name, schema)| (format!("{name}.json"), format!("{schema:#}\n"))).collect()
}

fn list(json: bool) -> String {
    if json {
        let all: Map<String, Value> =
            schemas().into_iter().map(|(name, schema)| (name.to_owned(), schema)).collect();
        return format!("{:#}\n", Value::Object(all));
    }
    schemas().iter().map(|(name, _)| format!("{name}\n")).collect()
}

fn write(folder: &Path) -> Result<Vec<String>, Misuse> {
    fs::create_dir_all(folder).map_err(|error| Misuse::file(folder, &error))?;
    let stale = stale(folder)?;
    for (name, text) in files().iter().filter(|(name, _)| stale.contains(name)) {
        let path = folder.join(name);
        fs::write(&path, text).map_err(|error| Misuse::file(&path, &error))?;
    }
    for name in stale.iter().filter(|name| !files().iter().any(|(file, _)| file == *name)) {
        let path = folder.join(name);
        fs::remove_file(&path).map_err(|error| Misuse::file(&path, &error))?;
    }
    Ok(stale)
}

/// Files that differ, are lacking, or belong to no schema any more.
fn stale(folder: &Path) -> Result<Vec<String>, Misuse> {
    let files = files();
    let mut stale: Vec<String> = files
        .iter()
        .filter(|(name, text)| fs::read_to_string(folder.join(name)).ok().as_ref() != Some(text))
        .map(|(name, _)| name.clone())
        .collect();
    for entry in fs::read_dir(folder).map_err(|error| Misuse::file(folder, &error))?.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.ends_with(".json") && !files.iter().any(|(file, _)| *file == name) {
            stale.push(name);
        }
    }
    Ok(stale)
}

fn told(key: &str, names: &[String], json: bool, success: bool, texts: &Texts) -> Said {
    if json {
        let status = if success { "success" } else { "failure" };
        return Said { text: format!("{:#}\n", json!({ "status": status, "files": names })), success };
    }
    let count = names.len().to_string();
    Said {
        text: format!("{}\n", texts.text(key, &[("names", &names.join(", ")), ("count", &count)])),
        success,
    }
}
