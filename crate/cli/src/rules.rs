//! The employer's rules from a file.

use std::fs;
use std::path::Path;

use second_opinion_engine::{Checker, Settings};

use crate::Failure;

/// A checker with the rules of a file in force, or with none.
pub fn checker(rules: Option<&Path>) -> Result<Checker, Failure> {
    let mut settings = Settings::default();
    if let Some(path) = rules {
        let told = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
        let text = fs::read_to_string(path).map_err(|error| told(&error))?;
        settings.house = Some(serde_json::from_str(&text).map_err(|error| told(&error))?);
        return Checker::new(settings).map_err(|error| told(&error).into());
    }
    Ok(Checker::new(settings)?)
}
