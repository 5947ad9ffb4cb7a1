// X's composer: one Draft editor per part of a thread, and the tool bar with the post button beside them.

import type { EditorState } from "draft-js";
import { useRef, useState } from "react";
import { DraftBox, draftText, emptyDraft, insertIntoDraft } from "../editors/draft";
import { samplePicture } from "../shared/media";
import { publish } from "../shared/published";
import { labels } from "./labels";

interface Part {
  id: number;
  state: EditorState;
  /** What X holds of this part: brought up to date when the editor loses the focus. */
  committed: string;
  pictures: string[];
}

export interface ComposerProps {
  surface: string;
  /** The home box and the inline reply use `tweetButtonInline`, dialogs `tweetButton`. */
  inline: boolean;
  placeholder: string;
  action: string;
  initialText?: string;
  showAudience?: boolean;
  autoFocus?: boolean;
  /** Grows with every forced re-render; the containers are replaced then, and the post button changes its test id. */
  generation: number;
  onPublished: (texts: string[]) => void;
}

let nextId = 1;

function emptyPart(text = ""): Part {
  return { id: nextId++, state: emptyDraft(text), committed: text, pictures: [] };
}

export function Composer(props: ComposerProps) {
  const {
    surface,
    inline,
    placeholder,
    action,
    initialText,
    showAudience,
    autoFocus,
    generation,
    onPublished,
  } = props;
  const [parts, setParts] = useState<Part[]>(() => [emptyPart(initialText)]);
  const current = useRef(parts);
  current.current = parts;
  const focused = useRef(0);

  const update = (id: number, change: (part: Part) => Partial<Part>) =>
    setParts((all) => all.map((part) => (part.id === id ? { ...part, ...change(part) } : part)));

  const isFilled = (part: Part) => draftText(part.state).trim() !== "" || part.pictures.length > 0;
  const canPost = parts.every(isFilled);
  const isThread = parts.length > 1;

  const post = (texts: string[], event: Event) => {
    if (!current.current.every(isFilled)) return;
    for (const text of texts) publish(surface, text, event);
    setParts([emptyPart()]);
    onPublished(texts);
  };
  // A press of the button publishes what was committed; in a thread a part still being edited is not there yet.
  const postByButton = (event: Event) =>
    post(
      current.current.map((part) => (isThread ? part.committed : draftText(part.state))),
      event,
    );
  const postByShortcut = (event: Event) =>
    post(
      current.current.map((part) => draftText(part.state)),
      event,
    );

  const focusedPart = () => current.current.find((part) => part.id === focused.current) ?? current.current[0];
  const attachPicture = async () => {
    const url = await samplePicture();
    const target = focusedPart();
    if (target) update(target.id, (part) => ({ pictures: [...part.pictures, url] }));
  };
  const insertEmoji = () => {
    const target = focusedPart();
    if (target) update(target.id, (part) => ({ state: insertIntoDraft(part.state, "😀") }));
  };

  const buttonId = inline === (generation % 2 === 0) ? "tweetButtonInline" : "tweetButton";

  return (
    <div className="composer" key={generation}>
      {parts.map((part, index) => (
        <div className="part" key={part.id} onFocus={() => (focused.current = part.id)}>
          <div data-testid="tweetTextareaRootContainer">
            <div data-testid={`tweetTextarea_${index}RichTextInputContainer`}>
              <DraftBox
                testId={`tweetTextarea_${index}`}
                label={labels.postText}
                state={part.state}
                onChange={(state) => update(part.id, () => ({ state }))}
                onSubmit={postByShortcut}
                onBlur={() => update(part.id, ({ state }) => ({ committed: draftText(state) }))}
                autoFocus={autoFocus || index > 0 || generation > 0}
              />
              {draftText(part.state) === "" && (
                <label
                  data-testid={`tweetTextarea_${index}_label`}
                  className="public-DraftEditorPlaceholder-inner"
                >
                  {placeholder}
                </label>
              )}
            </div>
          </div>
          {part.pictures.length > 0 && (
            <div data-testid="attachments">
              {part.pictures.map((url) => (
                <div role="group" aria-label="Media" key={url}>
                  <img src={url} alt="" draggable />
                  <button
                    type="button"
                    data-testid="removeMedia"
                    aria-label={labels.removeMedia}
                    onClick={() =>
                      update(part.id, ({ pictures }) => ({ pictures: pictures.filter((p) => p !== url) }))
                    }
                  >
                    ×
                  </button>
                </div>
              ))}
            </div>
          )}
        </div>
      ))}
      {showAudience && (
        <button type="button" className="chip" aria-label={labels.everyone}>
          {labels.everyone}
        </button>
      )}
      <div data-testid="toolBar">
        <input type="file" data-testid="fileInput" accept="image/*,video/mp4" hidden />
        <button
          type="button"
          aria-label={labels.addPhotos}
          onMouseDown={(e) => e.preventDefault()}
          onClick={() => void attachPicture()}
        >
          ▣
        </button>
        <button
          type="button"
          aria-label={labels.addEmoji}
          onMouseDown={(e) => e.preventDefault()}
          onClick={insertEmoji}
        >
          ☺
        </button>
        <button
          type="button"
          data-testid="scheduleOption"
          aria-disabled={isThread || undefined}
          aria-label="Schedule post"
        >
          ◷
        </button>
        {surface === "x:post" && canPost && (
          <button
            type="button"
            data-testid="addButton"
            aria-label={labels.addPost}
            onClick={() => setParts((all) => [...all, emptyPart()])}
          >
            +
          </button>
        )}
        <button
          type="button"
          role="button"
          data-testid={buttonId}
          aria-disabled={!canPost}
          onClick={(event) => canPost && postByButton(event.nativeEvent)}
        >
          <span>{isThread ? labels.postAll : action}</span>
        </button>
      </div>
    </div>
  );
}
