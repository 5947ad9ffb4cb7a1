/**
 * The signs of Second Opinion. A level has its own outline (circle, triangle,
 * octagon, tick), so that it can be told without seeing colours.
 */

const SHAPES = {
  ok: ["M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13Z", "M5 8.3l2.1 2.1L11 6"],
  hint: ["M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13Z", "M8 7.3v4M8 4.7v.1"],
  warning: ["M8 1.9L14.9 14H1.1Z", "M8 6.2v3.6M8 11.9v.1"],
  error: ["M5.2 1.5h5.6l3.7 3.7v5.6l-3.7 3.7H5.2l-3.7-3.7V5.2Z", "M5.7 5.7l4.6 4.6M10.3 5.7l-4.6 4.6"],
  ask: ["M2 2.5h12v8.6H8.6L5 14v-2.9H2Z", "M6.4 5.6a1.7 1.7 0 1 1 2.4 1.6c-.6.3-.8.6-.8 1.1M8 9.9v.1"],
  camera: ["M1.5 4.5h3l1-2h5l1 2h3v9h-13Z", "M8 6.3a2.4 2.4 0 1 1 0 4.8a2.4 2.4 0 0 1 0-4.8Z"],
  reach: [
    "M8 6.4a1.6 1.6 0 1 1 0 3.2a1.6 1.6 0 0 1 0-3.2Z",
    "M4.9 11.1a4.4 4.4 0 0 1 0-6.2M11.1 4.9a4.4 4.4 0 0 1 0 6.2M2.7 13.3a7.5 7.5 0 0 1 0-10.6M13.3 2.7a7.5 7.5 0 0 1 0 10.6",
  ],
  lock: ["M3 7h10v7.5H3Z", "M5 7V4.8a3 3 0 0 1 6 0V7M8 10v1.8"],
  pause: ["M5 3v10M11 3v10"],
  copy: ["M5.5 5.5h8v9h-8Z", "M10.5 3v-1.5h-8v9H3.5"],
  chevron: ["M5.5 3l5 5l-5 5"],
  external: ["M9 2h5v5M14 2L7.5 8.5", "M12 9.5V14H2V4h4.5"],
  gear: ["M2 4.5h12M2 11.5h12", "M6 2.7v3.6M10.5 9.7v3.6"],
  plus: ["M8 3v10M3 8h10"],
  trash: ["M2.5 4.5h11M6 4.5V2.5h4v2M4 4.5l.7 9.5h6.6l.7-9.5"],
  close: ["M4 4l8 8M12 4l-8 8"],
  search: ["M6.8 1.8a5 5 0 1 1 0 10a5 5 0 0 1 0-10Z", "M10.5 10.5l4 4"],
  undo: ["M3 6.5h6.5a3.5 3.5 0 0 1 0 7H6", "M5.5 3.5l-3 3l3 3"],
  target: ["M8 3a5 5 0 1 1 0 10a5 5 0 0 1 0-10Z", "M8 1v3M8 12v3M1 8h3M12 8h3"],
} as const;

export type IconName = keyof typeof SHAPES;

const SVG = "http://www.w3.org/2000/svg";

/** A sign for the eye only: the word that goes with it stands beside it. */
export function icon(name: IconName, document: Document = globalThis.document): SVGSVGElement {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 16 16");
  svg.setAttribute("class", `so-icon so-icon-${name}`);
  svg.setAttribute("width", "16");
  svg.setAttribute("height", "16");
  svg.setAttribute("fill", "none");
  svg.setAttribute("stroke", "currentColor");
  svg.setAttribute("stroke-width", "1.5");
  svg.setAttribute("stroke-linecap", "round");
  svg.setAttribute("stroke-linejoin", "round");
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("focusable", "false");
  for (const d of SHAPES[name]) {
    const path = document.createElementNS(SVG, "path");
    path.setAttribute("d", d);
    svg.append(path);
  }
  return svg;
}
