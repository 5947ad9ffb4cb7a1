// Draft.js as X uses it: hashtags, mentions and links are decorator spans around the same text.
import {
  CompositeDecorator,
  type ContentBlock,
  ContentState,
  Editor,
  EditorState,
  getDefaultKeyBinding,
  Modifier,
} from "draft-js";
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { exposeModel } from "../shared/model";
import { Typeahead } from "../shared/typeahead";

function decorator(pattern: RegExp, className: string) {
  return {
    strategy(block: ContentBlock, mark: (start: number, end: number) => void) {
      for (const found of block.getText().matchAll(pattern)) mark(found.index, found.index + found[0].length);
    },
    component: ({ children }: { children?: ReactNode }) => <span className={className}>{children}</span>,
  };
}

const decorators = new CompositeDecorator([
  decorator(/#[\p{L}\p{N}_]+/gu, "hashtag"),
  decorator(/@\w+/g, "mention"),
  decorator(/https?:\/\/\S+/g, "link"),
]);

export function emptyDraft(text = ""): EditorState {
  return text
    ? EditorState.moveFocusToEnd(EditorState.createWithContent(ContentState.createFromText(text), decorators))
    : EditorState.createEmpty(decorators);
}

export function draftText(state: EditorState): string {
  return state.getCurrentContent().getPlainText("\n");
}

/** Puts text at the caret, or in the place of the last `replaced` characters before it. */
export function insertIntoDraft(state: EditorState, text: string, replaced = 0): EditorState {
  const selection = state.getSelection();
  const target = replaced
    ? selection.merge({ anchorOffset: selection.getStartOffset() - replaced })
    : selection;
  return EditorState.push(
    state,
    Modifier.replaceText(state.getCurrentContent(), target, text),
    "insert-characters",
  );
}

export interface DraftBoxProps {
  testId: string;
  label: string;
  state: EditorState;
  onChange: (state: EditorState) => void;
  onSubmit: (event: Event) => void;
  onBlur?: () => void;
  autoFocus?: boolean;
}

/** The editor with its list of people. Enter is a new line, Ctrl/Cmd+Enter publishes. */
export function DraftBox({ testId, label, state, onChange, onSubmit, onBlur, autoFocus }: DraftBoxProps) {
  const editor = useRef<Editor>(null);
  const listHost = useRef<HTMLDivElement>(null);
  const latest = useRef({ state, onChange });
  latest.current = { state, onChange };

  const [typeahead] = useState(
    () =>
      new Typeahead((person) => {
        const { state: current, onChange: change } = latest.current;
        const typed = /@\p{L}+$/u.exec(textBeforeCaret(current))?.[0] ?? "";
        change(insertIntoDraft(current, `@${person.handle} `, typed.length));
      }),
  );

  useEffect(() => {
    listHost.current?.append(typeahead.list);
    const editable = listHost.current?.previousElementSibling?.querySelector("[contenteditable=true]");
    if (editable) exposeModel(editable, () => draftText(latest.current.state));
    if (autoFocus) editor.current?.focus();
  }, [typeahead, autoFocus]);

  const keyBinding = (event: KeyboardEvent<unknown>) => {
    if (typeahead.handleKey(event.key)) {
      event.preventDefault();
      return "list";
    }
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      onSubmit(event.nativeEvent);
      return "submit";
    }
    return getDefaultKeyBinding(event as KeyboardEvent);
  };

  return (
    <>
      <Editor
        ref={editor}
        editorState={state}
        onChange={(next) => {
          typeahead.update(textBeforeCaret(next));
          onChange(next);
        }}
        ariaLabel={label}
        ariaMultiline
        role="textbox"
        spellCheck
        stripPastedStyles
        webDriverTestID={testId}
        keyBindingFn={keyBinding}
        handleKeyCommand={(command) =>
          command === "list" || command === "submit" ? "handled" : "not-handled"
        }
        // Draft asks here first for Enter: only a key that is nobody else's makes a new line.
        handleReturn={(event) => {
          const command = keyBinding(event);
          return command === "list" || command === "submit" ? "handled" : "not-handled";
        }}
        onBlur={onBlur}
      />
      <div ref={listHost} />
    </>
  );
}

function textBeforeCaret(state: EditorState): string {
  const selection = state.getSelection();
  if (!selection.isCollapsed()) return "";
  return state
    .getCurrentContent()
    .getBlockForKey(selection.getStartKey())
    .getText()
    .slice(0, selection.getStartOffset());
}
