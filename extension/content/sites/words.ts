/**
 * What the sites call their sending controls in the languages of our users.
 * A help where nothing better tells a control; never the only way.
 */
const SEND = new Set(
  [
    // English
    "post", "post all", "reply", "comment", "send", "share", "share now", "publish", "schedule", "save", "done", "tweet", "next",
    // Dutch
    "plaatsen", "posten", "alles posten", "alles plaatsen", "publiceren", "reageren", "reactie plaatsen", "beantwoorden",
    "antwoorden", "verzenden", "versturen", "verstuur", "delen", "nu delen", "inplannen", "opslaan", "gereed", "bericht plaatsen",
    "volgende",
    // Norwegian, both
    "publiser", "publiser alle", "legg ut", "post alle", "svar", "kommenter", "send", "del", "del nå", "del no", "planlegg",
    "lagre", "ferdig", "utfør", "neste",
    // German, Portuguese, Vietnamese and others as they were met
    "posten", "antworten", "senden", "teilen", "postar", "publicar", "responder", "comentar", "enviar", "compartilhar",
    "partilhar", "avançar", "weiter", "publicera", "đăng", "tiếp", "kirim",
  ],
);

export function soundsLikeSending(words: string): boolean {
  return SEND.has(words.trim().toLowerCase());
}
