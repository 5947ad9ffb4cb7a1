// The compose dialog that X opens over the timeline: new post, reply, quote or edit.
import { type ReactNode, useEffect, useRef } from "react";
import { option } from "../shared/options";
import { Composer } from "./composer";
import { labels } from "./labels";
import { type Post, PostArticle } from "./post";

export interface DialogProps {
  parent: Post | null;
  quoted: Post | null;
  edited: Post | null;
  generation: number;
  onPublished: (texts: string[]) => void;
}

export function ComposeDialog({ parent, quoted, edited, generation, onPublished }: DialogProps) {
  return (
    <FocusTrap>
      <h2 id="modal-header" className="visually-hidden">
        {labels.post}
      </h2>
      {parent && (
        <>
          <PostArticle post={parent} />
          <div dir="ltr">
            {labels.replyingTo} <a href={`/${parent.author.handle}`}>@{parent.author.handle}</a>
          </div>
        </>
      )}
      <Composer
        surface={parent ? "x:reply" : "x:post"}
        inline={false}
        placeholder={parent ? labels.postReply : labels.whatsHappening}
        action={parent ? labels.reply : labels.post}
        initialText={edited?.text ?? option("draft")}
        showAudience={!parent}
        autoFocus
        generation={generation}
        onPublished={onPublished}
      />
      {quoted && (
        <div role="link" tabIndex={0} className="quote">
          <div data-testid="User-Name">{quoted.author.name}</div>
          <div data-testid="tweetText">{quoted.text}</div>
        </div>
      )}
    </FocusTrap>
  );
}

/** X's dialogs bring the focus back when it leaves them for another part of the page. */
function FocusTrap({ children }: { children: ReactNode }) {
  const dialog = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const bringBack = (event: FocusEvent) => {
      const box = dialog.current;
      if (box && !box.contains(event.target as Node))
        box.querySelector<HTMLElement>("[contenteditable=true]")?.focus();
    };
    document.addEventListener("focusin", bringBack);
    return () => document.removeEventListener("focusin", bringBack);
  }, []);
  return (
    <div className="mask">
      <div role="dialog" aria-modal="true" aria-labelledby="modal-header" ref={dialog}>
        {children}
      </div>
    </div>
  );
}
