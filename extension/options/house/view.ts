import type { Say } from "../../shared/strings/strings.ts";
import type { HouseEditor } from "./editor.ts";
import type { FieldHost } from "./fields.ts";

/** What a section of the house rules needs to show itself and to change them. */
export interface HouseView {
  say: Say;
  editor: HouseEditor;
  host: FieldHost;
}
