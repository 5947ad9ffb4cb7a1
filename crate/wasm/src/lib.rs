//! The border between the engine and the extension.
//!
//! Plain data crosses: drafts go in, reviews come out, and their TypeScript
//! types are generated from the Rust types. No handle crosses, so nothing can
//! leak and the host may throw an instance away at any time: what is remembered
//! of the last drafts only saves work.

mod crossing;

use std::cell::RefCell;

use crossing::Crossing;
use second_opinion_engine::house::{self, Problem};
use second_opinion_engine::{Anonymised, Checker, Draft, Rechecker, Review, Settings};
use serde::Serialize;
use tsify::{Ts, Tsify};
use wasm_bindgen::prelude::*;

thread_local! {
    static RECHECKER: RefCell<Rechecker> = RefCell::default();
    static CROSSING: RefCell<Crossing> = RefCell::default();
}

/// Runs once when the module is instantiated: a panic is told on the console.
#[wasm_bindgen(start)]
pub fn start() {
    console_error_panic_hook::set_once();
}

/// Puts settings in force; those before stay in force if these are refused.
///
/// # Errors
/// A sentence that says where and why the settings were refused.
#[wasm_bindgen]
pub fn configure(settings: Ts<Settings>) -> Result<(), JsError> {
    let checker = Checker::new(settings.to_rust()?)?;
    RECHECKER.set(Rechecker::new(checker));
    Ok(())
}

/// Judges a draft. Offsets in the answer are UTF-16 code units. A finding may be the object
/// that the last answer held: the host changes none.
///
/// # Errors
/// When the draft is not shaped like one.
#[wasm_bindgen]
pub fn check(draft: Ts<Draft>) -> Result<Ts<Review>, JsError> {
    let draft = draft.to_rust()?;
    let review = RECHECKER.with_borrow_mut(|rechecker| rechecker.check(&draft));
    CROSSING.with_borrow_mut(|crossing| crossing.cross(review))
}

/// Rewords a draft so that nobody can be recognised. Offsets in the answer are UTF-16 code units.
///
/// # Errors
/// When the draft is not shaped like one.
#[wasm_bindgen]
pub fn anonymise(draft: Ts<Draft>) -> Result<Ts<Anonymised>, JsError> {
    let draft = draft.to_rust()?;
    let anonymised = RECHECKER.with_borrow(|rechecker| rechecker.checker().anonymised(&draft));
    Ok(Ts::from_rust(&anonymised)?)
}

/// What is to be said of a rules document.
#[derive(Serialize, Tsify)]
pub struct Examined {
    /// Faults keep it from being in force, doubts do not.
    problems: Vec<Problem>,
}

/// Examines a rules document, which may be any text. Nothing is put in force.
///
/// # Errors
/// When the answer cannot cross the border.
#[wasm_bindgen]
pub fn examine(json: &str) -> Result<Ts<Examined>, JsError> {
    let problems = match house::examine(json) {
        Ok((_, doubts)) => doubts,
        Err(problems) => problems,
    };
    Ok(Ts::from_rust(&Examined { problems })?)
}
