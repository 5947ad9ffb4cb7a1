import type { Desk } from "../desk.ts";
import type { SiteAdapter } from "../sites/site.ts";
export class Guard {
  constructor(_parts: { site: SiteAdapter; desk: Desk; isOn(): boolean; ready(): void }) {}
  readonly stop = (): void => {};
}
