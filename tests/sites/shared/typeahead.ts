// The list of people that opens under an editor while an @name is typed. Enter and arrows belong to it then.
import { el } from "./dom";
import { type Person, suggestions } from "./people";

export class Typeahead {
  readonly list = el("div", {
    role: "listbox",
    class: "typeahead",
    "aria-label": "Suggestions",
    hidden: true,
  });
  private found: Person[] = [];
  private active = 0;

  constructor(private readonly pick: (person: Person) => void) {
    this.list.addEventListener("mousedown", (event) => event.preventDefault());
    this.list.addEventListener("click", (event) => {
      const option = (event.target as Element).closest("[role=option]");
      const person = option && this.found[Number(option.getAttribute("data-index"))];
      if (person) this.choose(person);
    });
  }

  get isOpen(): boolean {
    return !this.list.hidden;
  }

  /** Shows what fits the text before the caret, or closes. */
  update(textBeforeCaret: string): void {
    const typed = /(?:^|\s)@([\p{L}]+)$/u.exec(textBeforeCaret)?.[1];
    this.found = typed ? suggestions(typed) : [];
    this.active = 0;
    this.draw();
  }

  /** Returns whether the key was the list's. */
  handleKey(key: string): boolean {
    if (!this.isOpen) return false;
    if (key === "ArrowDown" || key === "ArrowUp") {
      const step = key === "ArrowDown" ? 1 : this.found.length - 1;
      this.active = (this.active + step) % this.found.length;
      this.draw();
      return true;
    }
    if (key === "Enter" || key === "Tab") {
      const person = this.found[this.active];
      if (person) this.choose(person);
      return true;
    }
    if (key === "Escape") {
      this.close();
      return true;
    }
    return false;
  }

  close(): void {
    this.found = [];
    this.draw();
  }

  private choose(person: Person): void {
    this.close();
    this.pick(person);
  }

  private draw(): void {
    this.list.replaceChildren(
      ...this.found.map((person, index) =>
        el(
          "div",
          { role: "option", "data-index": index, "aria-selected": index === this.active ? "true" : "false" },
          person.name,
        ),
      ),
    );
    this.list.hidden = this.found.length === 0;
  }
}
