// Lexical as Facebook and Instagram use it: rich text for posts, plain text for chats, mentions as own nodes.

import { $createHashtagNode, HashtagNode } from "@lexical/hashtag";
import { createEmptyHistoryState, registerHistory } from "@lexical/history";
import { registerPlainText } from "@lexical/plain-text";
import { registerRichText } from "@lexical/rich-text";
import { registerLexicalTextEntity } from "@lexical/text";
import {
  $applyNodeReplacement,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $insertNodes,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  type EditorConfig,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  mergeRegister,
  TextNode,
} from "lexical";
import type { Person } from "../shared/people";
import { Typeahead } from "../shared/typeahead";
import { type Editor, type EditorOptions, exposed } from "./editor";

/** A picked person: a span with the name as its text, deleted as a whole. */
class MentionNode extends TextNode {
  static override getType(): string {
    return "mention";
  }
  static override clone(node: MentionNode): MentionNode {
    return new MentionNode(node.__text, node.__key);
  }
  override createDOM(config: EditorConfig): HTMLElement {
    const element = super.createDOM(config);
    element.classList.add("mention");
    return element;
  }
}

function $createMention(name: string): MentionNode {
  return $applyNodeReplacement(new MentionNode(name).setMode("segmented"));
}

const hashtag = /#[\p{L}\p{N}_]+/u;

function matchHashtag(text: string): { start: number; end: number } | null {
  const found = hashtag.exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : null;
}

export interface LexicalOptions extends EditorOptions {
  kind: "rich" | "plain";
  /** Where the list of people is put; without it there are no mentions. */
  typeaheadHost?: HTMLElement;
}

export function mountLexical({ root, onChange, onEnter, kind, typeaheadHost }: LexicalOptions): Editor {
  const editor = createEditor({
    namespace: "composer",
    nodes: [HashtagNode, MentionNode],
    onError(error) {
      throw error;
    },
  });
  editor.setRootElement(root);

  const typeahead = new Typeahead((person) => insertMention(person));
  typeaheadHost?.append(typeahead.list);

  const insertMention = (person: Person) =>
    editor.update(() => {
      const selection = $getSelection();
      if (!$isRangeSelection(selection)) return;
      const node = selection.anchor.getNode();
      if (!$isTextNode(node)) return;
      const offset = selection.anchor.offset;
      const start = node.getTextContent().slice(0, offset).lastIndexOf("@");
      node.select(start, offset);
      const mention = $createMention(person.name);
      const space = $createTextNode(" ");
      $insertNodes([mention, space]);
      space.selectEnd();
    });

  const $textBeforeCaret = (): string => {
    const selection = $getSelection();
    if (!$isRangeSelection(selection) || !selection.isCollapsed()) return "";
    const node = selection.anchor.getNode();
    return $isTextNode(node) ? node.getTextContent().slice(0, selection.anchor.offset) : "";
  };

  const listKey = (key: string) => (event: KeyboardEvent | null) => {
    if (!typeahead.handleKey(key)) return false;
    event?.preventDefault();
    return true;
  };

  const unregister = mergeRegister(
    kind === "rich" ? registerRichText(editor) : registerPlainText(editor),
    registerHistory(editor, createEmptyHistoryState(), 300),
    ...registerLexicalTextEntity(editor, matchHashtag, HashtagNode, (node) =>
      $createHashtagNode(node.getTextContent()),
    ),
    editor.registerCommand(KEY_ARROW_DOWN_COMMAND, listKey("ArrowDown"), COMMAND_PRIORITY_HIGH),
    editor.registerCommand(KEY_ARROW_UP_COMMAND, listKey("ArrowUp"), COMMAND_PRIORITY_HIGH),
    editor.registerCommand(KEY_ESCAPE_COMMAND, listKey("Escape"), COMMAND_PRIORITY_HIGH),
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        if (listKey("Enter")(event)) return true;
        if (!event || event.shiftKey || event.isComposing || !onEnter?.(event)) return false;
        event.preventDefault();
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerUpdateListener(({ editorState, dirtyElements, dirtyLeaves }) => {
      typeahead.update(typeaheadHost ? editorState.read($textBeforeCaret) : "");
      if (dirtyElements.size > 0 || dirtyLeaves.size > 0) onChange();
    }),
  );

  return exposed({
    root,
    text: () =>
      editor.getEditorState().read(() =>
        $getRoot()
          .getChildren()
          .map((block) => block.getTextContent())
          .join("\n"),
      ),
    setText(text) {
      editor.update(
        () => {
          const paragraphs = text.split("\n").map((line) => {
            const paragraph = $createParagraphNode();
            return line ? paragraph.append($createTextNode(line)) : paragraph;
          });
          $getRoot()
            .clear()
            .append(...paragraphs);
          $getRoot().selectEnd();
        },
        { discrete: true },
      );
    },
    insert(text) {
      editor.update(() => $getSelection()?.insertText(text));
    },
    focus: () => {
      root.focus();
      editor.focus();
    },
    destroy() {
      unregister();
      editor.setRootElement(null);
      typeahead.list.remove();
    },
  });
}
