// The post composer: one stage ("Post") or two ("Next", then a settings screen with "Post"), and the edit box.

import { type Box, lexicalBox } from "../editors/lexical-box";
import { el } from "../shared/dom";
import { fixtureControl } from "../shared/fixture-bar";
import { samplePicture } from "../shared/media";
import { option } from "../shared/options";
import { publish } from "../shared/published";
import { roleButton } from "../shared/role-button";
import { openDialog } from "./dialog";
import { labels } from "./labels";

export interface PostDialogOptions {
  surface: string;
  placeholder: string;
  /** Some accounts get a settings screen between writing and posting. */
  stages: 1 | 2;
  /** Groups have no audience of their own per post. */
  hasAudience: boolean;
  /** The text of the post that is being edited; the button says "Save" then. */
  edited?: string;
}

export function openPostDialog({
  surface,
  placeholder,
  stages,
  hasAudience,
  edited,
}: PostDialogOptions): void {
  const dialog = openDialog(edited === undefined ? labels.createPost : labels.editPost);
  const screen = el("div");
  dialog.element.append(screen);
  // A draft that was left behind is restored without any input event.
  let text = edited ?? option("draft");
  let box: Box | null = null;
  const media = el("div", { role: "group", "aria-label": labels.attachedMedia });

  const post = (event: Event) => {
    box?.editor.destroy();
    dialog.close();
    publish(surface, text, event);
  };

  const showWriting = () => {
    const action = edited !== undefined ? labels.save : stages === 2 ? labels.next : labels.post;
    const submit = roleButton({ "aria-label": action }, [action], (event) =>
      stages === 2 ? showSettings() : post(event),
    );
    const follow = () => {
      text = box?.editor.text() ?? text;
      submit.setEnabled(text.trim() !== "" || media.childElementCount > 0);
    };
    const written = lexicalBox({ label: null, placeholder, kind: "rich", onChange: follow });
    box = written;
    const attach = roleButton({ "aria-label": labels.photo }, ["▣"], async () => {
      media.append(el("img", { src: await samplePicture(), alt: "" }));
      follow();
    });
    const emoji = roleButton({ "aria-label": labels.emoji }, ["☺"], () => written.editor.insert("😀"));
    for (const tool of [attach, emoji])
      tool.element.addEventListener("mousedown", (event) => event.preventDefault());

    const form = el("form", { method: "POST" });
    form.addEventListener("submit", (event) => event.preventDefault());
    if (hasAudience)
      form.append(roleButton({ "aria-label": labels.editPrivacy }, [labels.public], () => {}).element);
    form.append(
      written.element,
      media,
      el("input", { type: "file", accept: "image/*,video/*", hidden: true }),
    );
    form.append(attach.element, emoji.element, submit.element);
    screen.replaceChildren(form);
    if (text) written.editor.setText(text);
    follow();
    written.editor.focus();
  };

  const showSettings = () => {
    box?.editor.destroy();
    box = null;
    dialog.setLabel(labels.postSettings);
    const back = roleButton({ "aria-label": labels.back }, ["←"], () => {
      dialog.setLabel(labels.createPost);
      showWriting();
    });
    const submit = roleButton({ "aria-label": labels.post }, [labels.post], post);
    screen.replaceChildren(back.element, el("h2", {}, labels.postSettings), submit.element);
    submit.element.focus();
  };

  showWriting();
  fixtureControl("rerender", () => {
    if (!box || !dialog.element.isConnected) return;
    box.editor.destroy();
    showWriting();
  });
}

/** Sharing somebody's post: one press, and no text is needed. */
export function openShareDialog(): void {
  const dialog = openDialog(labels.share);
  const box = lexicalBox({ label: null, placeholder: labels.saySomething, kind: "rich", onChange: () => {} });
  const share = roleButton({ "aria-label": labels.shareNow }, [labels.shareNow], (event) => {
    const text = box.editor.text();
    box.editor.destroy();
    dialog.close();
    publish("facebook:share", text, event);
  });
  dialog.element.append(el("form", {}, box.element, share.element));
  box.editor.focus();
}
