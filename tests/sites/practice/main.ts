// The practice page: the composers of the four sites side by side, each from its own (imitated) host.
import { el } from "../shared/dom";
import "./practice.css";

const composers = [
  ["X", "https://x.com/compose/post"],
  ["Facebook", "https://www.facebook.com/?open=post"],
  ["LinkedIn", "https://www.linkedin.com/sharing/compose"],
  ["Instagram", "https://www.instagram.com/?open=caption"],
] as const;

const hint =
  "These are imitations: nothing you write here leaves this machine. Try “Traff Kari Nordmann på venterommet i dag.”";

document
  .getElementById("root")
  ?.append(
    el("h1", {}, "Second Opinion: practice"),
    el("p", {}, hint),
    el(
      "div",
      { class: "grid" },
      ...composers.map(([name, src]) =>
        el("section", {}, el("h2", {}, name), el("iframe", { src, title: name })),
      ),
    ),
  );
