//! From bytes to UTF-16 code units, JavaScript's unit.

/// Turns byte offsets of one text into UTF-16 offsets.
#[derive(Debug)]
pub struct Offsets<'t> {
    text: &'t str,
    /// The UTF-16 offset at every 64th byte; `None` when the text is ASCII and both agree.
    marks: Option<Vec<u32>>,
}

const STEP: usize = 64;

impl<'t> Offsets<'t> {
    /// Measures a text once.
    pub fn new(text: &'t str) -> Offsets<'t> {
        if text.is_ascii() {
            return Offsets { text, marks: None };
        }
        let mut marks = Vec::with_capacity(text.len() / STEP + 1);
        let mut units = 0u32;
        for (at, &byte) in text.as_bytes().iter().enumerate() {
            if at % STEP == 0 {
                marks.push(units);
            }
            units += units_begun(byte);
        }
        Offsets { text, marks: Some(marks) }
    }

    /// The UTF-16 offset of a byte offset that stands on a character border.
    pub fn utf16(&self, byte: usize) -> usize {
        debug_assert!(self.text.is_char_boundary(byte));
        let Some(marks) = &self.marks else { return byte };
        let Some(&mark) = marks.get(byte / STEP) else {
            // Only the very end of a text whose length is a multiple of the step.
            return self.text.encode_utf16().count();
        };
        let from = byte / STEP * STEP;
        mark as usize + self.text.as_bytes()[from..byte].iter().map(|&b| units_begun(b) as usize).sum::<usize>()
    }
}

/// How many code units begin at a byte: none inside a character, two for the
/// first byte of a four-byte character.
fn units_begun(byte: u8) -> u32 {
    match byte {
        0x80..=0xBF => 0,
        0xF0..=0xFF => 2,
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agrees_with_the_standard_library_everywhere() {
        for text in ["", "plain", "één 👩🏽‍⚕️ får e\u{301} 𝔘 x", &"ø👍a".repeat(40)] {
            let offsets = Offsets::new(text);
            for byte in (0..=text.len()).filter(|&b| text.is_char_boundary(b)) {
                assert_eq!(offsets.utf16(byte), text[..byte].encode_utf16().count(), "{text:?} at {byte}");
            }
        }
    }
}
