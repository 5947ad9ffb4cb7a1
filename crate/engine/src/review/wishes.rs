//! What the user does not want to see.

use super::Finding;
use crate::settings::Settings;

/// Whether the user does not want to see a finding, and the employer leaves that to the user.
pub fn is_unwanted(settings: &Settings, finding: &Finding) -> bool {
    !finding.required
        && (settings.muted.iter().any(|rule| *rule == finding.rule)
            || is_own_word(&finding.text, &settings.ignored_words)
            || settings.ignored.contains(&finding.fingerprint))
}

fn is_own_word(text: &str, words: &[String]) -> bool {
    words.iter().any(|word| word.to_lowercase() == text.to_lowercase())
}
