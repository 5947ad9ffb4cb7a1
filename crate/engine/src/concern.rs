//! What can be wrong with a draft, and how much it weighs.

use serde::{Deserialize, Serialize};
#[cfg(feature = "typescript")]
use tsify::Tsify;

/// How much a finding weighs. Ordered: a higher severity compares greater.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "typescript", derive(Tsify))]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum Severity {
    /// Small advice; never interrupts.
    Hint,
    /// Reconsider.
    Warning,
    /// Must not be posted like this.
    Error,
}

/// What a finding is about: the stable code that corpora are labelled with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "typescript", derive(Tsify))]
pub enum Concern {
    /// A name, number, contact or address of a patient.
    Identifier,
    /// It shows that a recognisable person is or was in care.
    Presence,
    /// Details that together single out one patient.
    Reidentifiable,
    /// A result or diagnosis of one person.
    ClinicalResult,
    /// One patient's case told without a sign of consent.
    Case,
    /// A picture of a patient or colleague, or somebody else's picture or text.
    Image,
    /// Demeaning words about people.
    Derogatory,
    /// Swearing, threats, shouting.
    Hostile,
    /// Private contact with a patient.
    PersonalContact,
    /// Medical advice to one person.
    Advice,
    /// Criticism of a colleague.
    Colleague,
    /// Criticism of the own organisation.
    Employer,
    /// Criticism of a cooperating body.
    ThirdParty,
    /// Internal affairs.
    Internal,
    /// Speaking for the organisation.
    Role,
    /// Arguing with a complaint.
    ComplaintReply,
    /// A health claim without a source.
    Unsourced,
    /// Advertising.
    Promotion,
    /// The writer's own reputation.
    #[serde(rename = "self")]
    OwnReputation,
    /// A post in the heat of the moment.
    Impulse,
    /// A term of the employer's own rules.
    House,
}

/// The family of concerns that one fitted model judges together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "typescript", derive(Tsify))]
pub enum Family {
    /// Could a patient be recognised?
    Privacy,
    /// How does it sound?
    Tone,
    /// Is it professional conduct?
    Conduct,
}

impl Concern {
    /// The family to which this concern belongs.
    pub fn family(self) -> Family {
        use Concern::*;
        match self {
            Identifier | Presence | Reidentifiable | ClinicalResult | Case | Image => Family::Privacy,
            Derogatory | Hostile => Family::Tone,
            _ => Family::Conduct,
        }
    }
}
