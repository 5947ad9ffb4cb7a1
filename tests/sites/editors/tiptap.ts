// TipTap (ProseMirror) as LinkedIn's new boxes use it: mentions are non-editable atoms.
import { type Range, Editor as TipTap } from "@tiptap/core";
import { Document } from "@tiptap/extension-document";
import { HardBreak } from "@tiptap/extension-hard-break";
import { Mention } from "@tiptap/extension-mention";
import { Paragraph } from "@tiptap/extension-paragraph";
import { Text } from "@tiptap/extension-text";
import { Placeholder, UndoRedo } from "@tiptap/extensions";
import { el } from "../shared/dom";
import { suggestions } from "../shared/people";
import { Typeahead } from "../shared/typeahead";
import { type Editor, type EditorOptions, exposed } from "./editor";

export interface TiptapOptions {
  /** ProseMirror puts its own editable element in here. */
  container: HTMLElement;
  attributes: Record<string, string>;
  placeholder: string;
  typeaheadHost: HTMLElement;
  onChange: EditorOptions["onChange"];
  /** Called for Ctrl/Cmd+Enter. */
  onSubmit?: (event: KeyboardEvent) => void;
}

export function mountTiptap({
  container,
  attributes,
  placeholder,
  typeaheadHost,
  onChange,
  onSubmit,
}: TiptapOptions): Editor {
  let insertMention: ((person: { id: string; label: string }) => void) | undefined;
  const typeahead = new Typeahead((person) => insertMention?.({ id: person.handle, label: person.name }));
  typeaheadHost.append(typeahead.list);

  const mention = Mention.configure({
    renderText: ({ node }) => String(node.attrs.label),
    renderHTML: ({ node }) => [
      "span",
      { "data-type": "mention", class: "mention" },
      String(node.attrs.label),
    ],
    suggestion: {
      items: ({ query }) => suggestions(query),
      render: () => {
        const show = (props: {
          query: string;
          range: Range;
          command: (item: { id: string; label: string }) => void;
        }) => {
          insertMention = props.command;
          typeahead.update(`@${props.query}`);
        };
        return {
          onStart: show,
          onUpdate: show,
          onKeyDown: ({ event }) => typeahead.handleKey(event.key),
          onExit: () => typeahead.close(),
        };
      },
    },
  });

  const editor = new TipTap({
    element: container,
    // Given as a document: the default is parsed from HTML, which the strictest policy forbids.
    content: { type: "doc", content: [{ type: "paragraph" }] },
    // The page's policy allows no inline style sheet; the fixture's own sheet has the rules.
    injectCSS: false,
    extensions: [
      Document,
      Paragraph,
      Text,
      HardBreak,
      UndoRedo,
      mention,
      Placeholder.configure({ placeholder }),
    ],
    editorProps: {
      attributes: {
        role: "textbox",
        "aria-multiline": "true",
        translate: "no",
        tabindex: "0",
        ...attributes,
      },
      handleKeyDown: (_view, event) => {
        if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || !onSubmit) return false;
        onSubmit(event);
        return true;
      },
    },
    onUpdate: onChange,
  });

  return exposed({
    root: editor.view.dom,
    text: () => editor.getText({ blockSeparator: "\n" }),
    setText(text) {
      const paragraphs = text
        .split("\n")
        .map((line) =>
          line ? { type: "paragraph", content: [{ type: "text", text: line }] } : { type: "paragraph" },
        );
      editor.commands.setContent({ type: "doc", content: paragraphs }, { emitUpdate: true });
    },
    insert: (text) => void editor.commands.insertContent({ type: "text", text }),
    focus: () => void editor.commands.focus(),
    destroy() {
      editor.destroy();
      typeahead.list.remove();
    },
  });
}

/** The wrapper LinkedIn puts around each of its TipTap boxes. */
export function tiptapWrapper(): HTMLDivElement {
  return el("div", { "data-testid": "ui-core-tiptap-text-editor-wrapper" });
}
