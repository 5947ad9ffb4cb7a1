// X: home box, compose dialog, status page with inline reply, new Chat and old messages.
import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { fixtureControl } from "../shared/fixture-bar";
import { option } from "../shared/options";
import { me, type Person, people } from "../shared/people";
import { navigate, onRoute } from "../shared/router";
import { Chat, Messages, Passcode } from "./chat";
import { Composer } from "./composer";
import { ComposeDialog } from "./dialog";
import { labels } from "./labels";
import { type Post, PostArticle } from "./post";
import "../shared/violations";
import "./x.css";
import "draft-js/dist/Draft.css";

const timeline: readonly Post[] = [
  {
    id: 101,
    author: people[0] as Person,
    text: "Good morning, everyone. Which book helped you most this year?",
  },
  // Other people's words stay unmarked, whatever they say.
  { id: 102, author: people[1] as Person, text: "Traff Kari Nordmann på venterommet i dag." },
];

function App() {
  const [path, setPath] = useState(location.pathname);
  const [posts, setPosts] = useState<readonly Post[]>(timeline);
  const [parent, setParent] = useState<Post | null>(null);
  const [generation, setGeneration] = useState(0);
  const [toast, setToast] = useState(false);

  useEffect(() => {
    onRoute(setPath);
    fixtureControl("rerender", () => setGeneration((count) => count + 1));
    fixtureControl("compose", () => navigate("/compose/post"));
    fixtureControl("home", () => navigate("/home"));
  }, []);

  const published = (texts: string[]) => {
    setPosts((all) => [
      ...texts.map((text, index) => ({ id: 200 + all.length + index, author: me, text })),
      ...all,
    ]);
    setToast(true);
    setParent(null);
    if (path === "/compose/post" || path === "/intent/post") navigate("/home");
  };
  const reply = (post: Post) => {
    setParent(post);
    navigate("/compose/post");
  };

  const [first] = timeline;
  const composing = path === "/compose/post" || path === "/intent/post";
  const common = { generation, onPublished: published };

  return (
    <>
      <HiddenTwin />
      <main role="main">
        <div data-testid="primaryColumn">
          {path.startsWith("/i/chat") ? (
            <>
              <Passcode />
              <Chat />
            </>
          ) : path.startsWith("/messages") ? (
            <Messages />
          ) : path.includes("/status/") && first ? (
            <>
              <PostArticle post={first} />
              <Composer
                surface="x:reply"
                inline
                placeholder={labels.postReply}
                action={labels.reply}
                {...common}
              />
            </>
          ) : (
            <>
              <Composer
                surface="x:home"
                inline
                placeholder={labels.whatsHappening}
                action={labels.post}
                showAudience
                {...common}
              />
              {posts.map((post) => (
                <PostArticle key={post.id} post={post} onReply={() => reply(post)} />
              ))}
            </>
          )}
        </div>
      </main>
      {composing && (
        <ComposeDialog
          parent={parent}
          quoted={option("quote") && first ? first : null}
          edited={option("edit") && first ? first : null}
          {...common}
        />
      )}
      {toast && (
        <div data-testid="toast" role="alert">
          {labels.sent} <a href={`/${me.handle}/status/200`}>View</a>
        </div>
      )}
    </>
  );
}

/** X keeps a second composer in the page that nobody sees. */
function HiddenTwin() {
  return (
    <div hidden aria-hidden="true">
      <div data-testid="tweetTextarea_0RichTextInputContainer">
        <div className="DraftEditor-root">
          <div
            data-testid="tweetTextarea_0"
            className="notranslate public-DraftEditor-content"
            contentEditable="true"
            role="textbox"
            aria-label={labels.postText}
            suppressContentEditableWarning
          />
        </div>
      </div>
      <button type="button" data-testid="tweetButton" aria-disabled="true">
        {labels.post}
      </button>
    </div>
  );
}

const root = document.getElementById("root");
if (root) createRoot(root).render(<App />);
