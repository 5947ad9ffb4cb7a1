//! Folding: the one place where spellings of the same letter become one.
//!
//! Capitals, accents, full-width and look-alike letters fold to plain lower
//! case; invisible characters vanish. `æ`, `ø` and `å` stay letters of their
//! own, as they tell Norwegian words apart. The build script folds the word
//! lists with this same file, so that text and lists always agree.

/// What one character becomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Folded {
    /// Nothing: invisible characters, apostrophes, combining marks.
    Nothing,
    /// One character.
    One(char),
    /// Two characters, such as `ss` for `ß`.
    Two(char, char),
}

/// Folds one character.
#[inline]
pub fn fold(c: char) -> Folded {
    use Folded::*;
    match c {
        'a'..='z' | '0'..='9' => One(c),
        'A'..='Z' => One(c.to_ascii_lowercase()),
        '\'' | '’' | '‘' | '`' | '´' | 'ʼ' | '′' => Nothing,
        '\u{200B}'..='\u{200F}'
        | '\u{2060}'
        | '\u{FEFF}'
        | '\u{00AD}'
        | '\u{0300}'..='\u{036F}'
        | '\u{FE00}'..='\u{FE0F}' => Nothing,
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'ā' | 'ă' | 'ą' | 'À' | 'Á' | 'Â' | 'Ã' | 'Ä' | 'Ā' | 'Ă' | 'Ą' => {
            One('a')
        }
        'å' | 'Å' => One('å'),
        'æ' | 'Æ' => One('æ'),
        'ø' | 'Ø' => One('ø'),
        'œ' | 'Œ' => Two('o', 'e'),
        'ç' | 'ć' | 'č' | 'Ç' | 'Ć' | 'Č' => One('c'),
        'ď' | 'đ' | 'ð' | 'Ď' | 'Đ' | 'Ð' => One('d'),
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ė' | 'ę' | 'ě' | 'È' | 'É' | 'Ê' | 'Ë' | 'Ē' | 'Ė' | 'Ę' | 'Ě' => {
            One('e')
        }
        'ğ' | 'Ğ' => One('g'),
        'ì' | 'í' | 'î' | 'ï' | 'ī' | 'ı' | 'į' | 'Ì' | 'Í' | 'Î' | 'Ï' | 'Ī' | 'İ' | 'Į' => One('i'),
        'ĳ' | 'Ĳ' => Two('i', 'j'),
        'ł' | 'Ł' => One('l'),
        'ñ' | 'ń' | 'ň' | 'ŋ' | 'Ñ' | 'Ń' | 'Ň' | 'Ŋ' => One('n'),
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ō' | 'ő' | 'Ò' | 'Ó' | 'Ô' | 'Õ' | 'Ö' | 'Ō' | 'Ő' => One('o'),
        'ř' | 'Ř' => One('r'),
        'ś' | 'š' | 'ş' | 'ș' | 'Ś' | 'Š' | 'Ş' | 'Ș' => One('s'),
        'ß' => Two('s', 's'),
        'ť' | 'ţ' | 'ț' | 'ŧ' | 'Ť' | 'Ţ' | 'Ț' | 'Ŧ' => One('t'),
        'þ' | 'Þ' => Two('t', 'h'),
        'ù' | 'ú' | 'û' | 'ü' | 'ū' | 'ů' | 'ű' | 'ų' | 'Ù' | 'Ú' | 'Û' | 'Ü' | 'Ū' | 'Ů' | 'Ű' | 'Ų' => {
            One('u')
        }
        'ý' | 'ÿ' | 'Ý' | 'Ÿ' => One('y'),
        'ź' | 'ż' | 'ž' | 'Ź' | 'Ż' | 'Ž' => One('z'),
        // Look-alikes from Cyrillic and Greek, used to slip past word lists.
        'а' | 'А' | 'α' => One('a'),
        'е' | 'Е' | 'ε' => One('e'),
        'о' | 'О' | 'ο' => One('o'),
        'р' | 'Р' => One('p'),
        'с' | 'С' => One('c'),
        'х' | 'Х' => One('x'),
        'у' | 'У' => One('y'),
        'і' | 'І' => One('i'),
        'к' | 'К' => One('k'),
        'м' | 'М' => One('m'),
        'т' | 'Т' => One('t'),
        'н' | 'Н' => One('h'),
        'в' | 'В' => One('b'),
        // Full-width forms.
        'Ａ'..='Ｚ' => One((b'a' + (c as u32 - 'Ａ' as u32) as u8) as char),
        'ａ'..='ｚ' => One((b'a' + (c as u32 - 'ａ' as u32) as u8) as char),
        '０'..='９' => One((b'0' + (c as u32 - '０' as u32) as u8) as char),
        _ => {
            let mut lower = c.to_lowercase();
            match (lower.next(), lower.next()) {
                (Some(a), None) => One(a),
                (Some(a), Some(_)) => One(a),
                _ => Nothing,
            }
        }
    }
}

/// Appends the folded form of `text` to `out`.
pub fn fold_into(text: &str, out: &mut String) {
    // Most words are plain letters.
    if text.bytes().all(|b| b.is_ascii_alphanumeric()) {
        let begin = out.len();
        out.push_str(text);
        out[begin..].make_ascii_lowercase();
        return;
    }
    for c in text.chars() {
        match fold(c) {
            Folded::Nothing => {}
            Folded::One(a) => out.push(a),
            Folded::Two(a, b) => {
                out.push(a);
                out.push(b);
            }
        }
    }
}
