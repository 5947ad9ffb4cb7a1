// The texts that are typed in the tests: the guidelines' own examples, and posts nobody should be bothered about.
import type { Level } from "../harness/marks";

export interface RiskyPost {
  title: string;
  text: string;
  /** At least one of these must be marked, whole or in part, at this level or a higher one. */
  words: readonly string[];
  level: Level;
}

export const met = "Traff Kari Nordmann på venterommet i dag.";

export const baker =
  "Vanmiddag slecht nieuws moeten brengen aan een bakker uit Stiens van 43, een patiënt van ons.";

export const risky: readonly RiskyPost[] = [
  { title: "a named person met in the waiting room", text: met, words: ["Kari Nordmann"], level: "error" },
  {
    title: "a patient singled out and demeaned",
    text: "Balen! Vandaag komt de heftigste psychoot allertijden naar de afdeling #makemyday",
    words: ["psychoot"],
    level: "error",
  },
  {
    title: "one patient's bad result, with the hospital named",
    text: "Slechte uitslag vandaag voor een van mijn patiënten in het Wilhelmina Ziekenhuis Assen.",
    words: ["een van mijn patiënten", "Wilhelmina Ziekenhuis Assen"],
    level: "warning",
  },
  {
    title: "a citizen service number",
    text: "Cliënt belde vanochtend, BSN 111222333, graag terugbellen.",
    words: ["111222333"],
    level: "error",
  },
];

export const harmless: readonly string[] = [
  "Trots op onze vrijwilligers: vandaag ging het nieuwe hospice open. Dank jullie wel!",
  "Neem je griepprik: wie 60 jaar of ouder is krijgt vanzelf een uitnodiging van de huisarts.",
  "Takk til alle som har vaksinert seg mot influensa i høst. Det hjelper oss alle!",
  "Hugs å vaske hendene når du har vore ute. God helg!",
  "Washing your hands is the simplest way to stop infections. Twenty seconds is enough.",
  "Thank you to everyone who gave blood this week. You save lives.",
];
