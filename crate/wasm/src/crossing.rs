//! Reviews on their way to JavaScript.
//!
//! Of a long draft most findings are those of the keystroke before, and to compare two costs
//! less than to make an object: what is the same crosses as the same object.

use js_sys::{Array, Reflect};
use second_opinion_engine::{Finding, Review};
use tsify::Ts;
use wasm_bindgen::{JsError, JsValue};

/// The findings of the last review, with the objects they became.
#[derive(Default)]
pub struct Crossing {
    findings: Vec<Finding>,
    objects: Vec<JsValue>,
}

impl Crossing {
    /// Makes an object of a review.
    pub fn cross(&mut self, mut review: Review) -> Result<Ts<Review>, JsError> {
        let findings = std::mem::take(&mut review.findings);
        let whole = JsValue::from(Ts::from_rust(&review)?);
        let mut earlier = 0;
        let mut objects = Vec::with_capacity(findings.len());
        for finding in &findings {
            // Both stand in the order of the text.
            earlier += self.findings[earlier..].iter().take_while(|old| old.start < finding.start).count();
            if self.findings.get(earlier) == Some(finding) {
                objects.push(self.objects[earlier].clone());
                earlier += 1;
            } else {
                objects.push(Ts::from_rust(finding)?.into());
            }
        }
        let set = Reflect::set(&whole, &"findings".into(), &Array::from_iter(&objects));
        debug_assert!(set.is_ok(), "an object takes a field");
        *self = Crossing { findings, objects };
        Ok(Ts::new_unchecked(whole))
    }
}
