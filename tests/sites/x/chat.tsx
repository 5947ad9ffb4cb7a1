// The new Chat (`/i/chat/…`, a textarea) and the old messages (`/messages/…`, Draft). Enter sends in both.
import { useRef, useState } from "react";
import { DraftBox, draftText, emptyDraft } from "../editors/draft";
import { exposeModel } from "../shared/model";
import { people } from "../shared/people";
import { publish } from "../shared/published";
import { labels } from "./labels";

interface Message {
  id: number;
  text: string;
}

export function Chat() {
  const [text, setText] = useState("");
  const latest = useRef(text);
  latest.current = text;
  const [sent, setSent] = useState<Message[]>([]);
  const send = (event: Event) => {
    if (!text.trim()) return;
    publish("x:chat", text, event);
    setSent((all) => [...all, { id: all.length, text }]);
    setText("");
  };
  return (
    <div data-testid="dm-conversation-panel">
      <div data-testid="dm-conversation-header">{people[0]?.name}</div>
      {sent.map((message) => (
        <div data-dm-message-row="" key={message.id}>
          {message.text}
        </div>
      ))}
      <button type="button" data-testid="dm-composer-attachment-button" aria-label={labels.addPhotos}>
        ▣
      </button>
      <textarea
        ref={(area) => {
          if (area) exposeModel(area, () => latest.current);
        }}
        data-testid="dm-composer-textarea"
        placeholder={labels.message}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          send(event.nativeEvent);
        }}
      />
      <button
        type="button"
        data-testid="dm-composer-send-button"
        aria-label={labels.send}
        disabled={!text.trim()}
        onClick={(event) => send(event.nativeEvent)}
      >
        ➤
      </button>
    </div>
  );
}

/** The passcode that guards the chats: no tool may ever read these boxes. */
export function Passcode() {
  return (
    <div data-testid="pin-code-input-container">
      {[1, 2, 3, 4].map((digit) => (
        <input key={digit} maxLength={1} aria-label={`Digit ${digit} of 4`} />
      ))}
    </div>
  );
}

export function Messages() {
  const [state, setState] = useState(() => emptyDraft());
  const [sent, setSent] = useState<Message[]>([]);
  const text = draftText(state);
  const send = (event: Event) => {
    if (!text.trim()) return;
    publish("x:messages", text, event);
    setSent((all) => [...all, { id: all.length, text }]);
    setState(emptyDraft());
  };
  return (
    <div data-testid="dmDrawer">
      <div data-testid="DMConversationHeader">{people[0]?.name}</div>
      {sent.map((message) => (
        <div data-testid="messageEntry" key={message.id}>
          {message.text}
        </div>
      ))}
      <div
        onKeyDownCapture={(event) => {
          if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          event.stopPropagation();
          send(event.nativeEvent);
        }}
      >
        <DraftBox
          testId="dmComposerTextInput"
          label={labels.message}
          state={state}
          onChange={setState}
          onSubmit={send}
        />
      </div>
      <button
        type="button"
        role="button"
        data-testid="dmComposerSendButton"
        aria-label={labels.send}
        aria-disabled={!text.trim()}
        onClick={(event) => send(event.nativeEvent)}
      >
        ➤
      </button>
    </div>
  );
}
