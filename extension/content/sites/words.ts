/**
 * What the sites call their sending controls in the languages of our users.
 * A help where nothing better tells a control; never the only way.
 */
const SEND = new Set([
  // English
  "post",
  "post all",
  "reply",
  "comment",
  "send",
  "share",
  "share now",
  "publish",
  "schedule",
  "save",
  "done",
  "tweet",
  // Dutch
  "plaatsen",
  "posten",
  "alles posten",
  "alles plaatsen",
  "publiceren",
  "reageren",
  "reactie plaatsen",
  "beantwoorden",
  "antwoorden",
  "verzenden",
  "versturen",
  "verstuur",
  "delen",
  "nu delen",
  "inplannen",
  "opslaan",
  "gereed",
  "bericht plaatsen",
  // Norwegian, both
  "publiser",
  "publiser alle",
  "legg ut",
  "post alle",
  "svar",
  "kommenter",
  "send",
  "del",
  "del nå",
  "del no",
  "planlegg",
  "lagre",
  "ferdig",
  "utfør",
  // German, Portuguese, Vietnamese and others as they were met
  "posten",
  "antworten",
  "senden",
  "teilen",
  "postar",
  "publicar",
  "responder",
  "comentar",
  "enviar",
  "compartilhar",
  "partilhar",
  "publicera",
  "đăng",
  "kirim",
]);

export function soundsLikeSending(words: string): boolean {
  return SEND.has(words.trim().toLowerCase());
}

const LEAD_ON = new Set(["next", "volgende", "neste", "avançar", "weiter", "tiếp"]);

/** A control that only leads to the screen where the sending one is. */
export function soundsLikeLeadingOn(words: string): boolean {
  return LEAD_ON.has(words.trim().toLowerCase());
}
