// Lets the tests read an editor's own model beside its DOM: the two can differ, and the model is what is published.

declare global {
  interface Window {
    modelText: (editor: Element) => string | null;
  }
}

const models = new WeakMap<Element, () => string>();

window.modelText = (editor) => models.get(editor)?.() ?? null;

export function exposeModel(editor: Element, text: () => string): void {
  models.set(editor, text);
}
