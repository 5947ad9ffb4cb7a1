//! Reviews on their way to JavaScript.
//!
//! Most of a review is that of the keystroke before, and to compare two costs less than
//! to make an object: what is the same crosses as the same object.

use js_sys::{Array, Reflect};
use second_opinion_engine::{ChecklistItem, Finding, Review};
use serde::Serialize;
use tsify::{Ts, Tsify};
use wasm_bindgen::{JsError, JsValue};

/// What the last review held, with the objects it became.
#[derive(Default)]
pub struct Crossing {
    findings: Crossed<Finding>,
    checklist: Crossed<ChecklistItem>,
}

impl Crossing {
    /// Makes an object of a review.
    pub fn cross(&mut self, mut review: Review) -> Result<Ts<Review>, JsError> {
        let findings = self.findings.cross(std::mem::take(&mut review.findings), |finding| finding.start)?;
        let checklist = self.checklist.cross(std::mem::take(&mut review.checklist), |item| item.number.into())?;
        let whole = JsValue::from(Ts::from_rust(&review)?);
        for (field, list) in [("findings", findings), ("checklist", checklist)] {
            let set = Reflect::set(&whole, &field.into(), &list);
            debug_assert!(set.is_ok(), "an object takes a field");
        }
        Ok(Ts::new_unchecked(whole))
    }
}

/// The values of a list, with the objects that they became.
struct Crossed<T> {
    values: Vec<T>,
    objects: Vec<JsValue>,
}

impl<T> Default for Crossed<T> {
    fn default() -> Self {
        Crossed { values: Vec::new(), objects: Vec::new() }
    }
}

impl<T: PartialEq + Serialize + Tsify> Crossed<T> {
    /// Makes objects of values; those before and these stand in the order of their places.
    fn cross(&mut self, values: Vec<T>, place: impl Fn(&T) -> usize) -> Result<Array, JsError> {
        let mut earlier = 0;
        let mut objects = Vec::with_capacity(values.len());
        for value in &values {
            earlier += self.values[earlier..].iter().take_while(|old| place(old) < place(value)).count();
            if self.values.get(earlier) == Some(value) {
                objects.push(self.objects[earlier].clone());
                earlier += 1;
            } else {
                objects.push(Ts::from_rust(value)?.into());
            }
        }
        let array = Array::from_iter(&objects);
        *self = Crossed { values, objects };
        Ok(array)
    }
}
