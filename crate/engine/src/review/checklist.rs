//! The nine recommendations, as they fare for one draft.

use super::{CheckState, ChecklistItem, Concern, Finding, Question, Severity};
use crate::draft::Draft;

/// The recommendation under which a concern is shown.
fn recommendation(concern: Concern) -> u8 {
    use Concern::*;
    match concern {
        Promotion | Unsourced | Advice => 1,
        Identifier | Presence | Reidentifiable | ClinicalResult | Case => 2,
        PersonalContact => 3,
        Image => 4,
        Derogatory | Hostile | Impulse => 6,
        Colleague => 7,
        Employer | ThirdParty | Internal | Role | ComplaintReply | House => 8,
        OwnReputation => 9,
    }
}

/// The checklist of a draft with these findings.
pub fn of(draft: &Draft, findings: &[Finding]) -> Vec<ChecklistItem> {
    (1..=9)
        .map(|number| {
            let behind: Vec<usize> = findings
                .iter()
                .enumerate()
                .filter(|(_, finding)| recommendation(finding.concern) == number)
                .map(|(index, _)| index)
                .collect();
            let worst = behind.iter().map(|&index| findings[index].severity).max();
            let questions = questions(number, draft, findings);
            let state = match worst {
                Some(Severity::Error) => CheckState::Problem,
                Some(_) => CheckState::Look,
                None if !questions.is_empty() => CheckState::Ask,
                None => CheckState::Ok,
            };
            ChecklistItem { number, state, findings: behind, questions }
        })
        .collect()
}

fn questions(number: u8, draft: &Draft, findings: &[Finding]) -> Vec<Question> {
    let about_patient = findings.iter().any(|f| recommendation(f.concern) == 2);
    let picture = draft.media.is_some() || findings.iter().any(|f| f.concern == Concern::Image);
    match number {
        2 if about_patient => vec![Question::Consent],
        4 if picture => vec![Question::PhotoPermission, Question::CoffeeMachine],
        4 => vec![Question::CoffeeMachine],
        _ => Vec::new(),
    }
}
