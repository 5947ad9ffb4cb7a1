import type { HouseRules } from "#engine";
import type { Change, Personal } from "../shared/settings.ts";
import type { Say } from "../shared/strings/strings.ts";

/** What a section needs to show itself and to change something. */
export interface PersonalView {
  say: Say;
  personal: Personal;
  /** The employer's rules in force. */
  house: HouseRules | null;
  wish: (wanted: Change) => void;
}
