/** Ready sets of rules, taken from real guidelines: readable files in ../presets. */

import type { HouseRules } from "#engine";
import doctors from "../presets/doctors.json";
import healthTrust from "../presets/health-trust.json";
import hospital from "../presets/hospital.json";
import mentalHealth from "../presets/mental-health.json";

export interface Preset {
  name: "doctors" | "hospital" | "mental-health" | "health-trust" | "nothing";
  rules: HouseRules;
}

// What a JSON file holds is known to the type checker only roughly; a test reads each with the engine.
const asRules = (file: unknown) => file as HouseRules;

export const PRESETS: readonly Preset[] = [
  { name: "doctors", rules: asRules(doctors) },
  { name: "hospital", rules: asRules(hospital) },
  { name: "mental-health", rules: asRules(mentalHealth) },
  { name: "health-trust", rules: asRules(healthTrust) },
  { name: "nothing", rules: {} },
];
