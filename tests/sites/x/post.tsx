// One post in a timeline, a reply dialog or a status page.
import type { Person } from "../shared/people";
import { labels } from "./labels";

export interface Post {
  id: number;
  author: Person;
  text: string;
}

export function PostArticle({ post, onReply }: { post: Post; onReply?: () => void }) {
  const { author, id, text } = post;
  return (
    <article data-testid="tweet" role="article" tabIndex={0}>
      <div data-testid="User-Name">
        <div>{author.name}</div>
        <div>
          <a href={`/${author.handle}`} role="link">
            @{author.handle}
          </a>
          {" · "}
          <a href={`/${author.handle}/status/${id}`} role="link">
            <time dateTime="2026-10-20T08:00:00Z">1h</time>
          </a>
        </div>
      </div>
      <div data-testid="tweetText" dir="auto">
        <span>{text}</span>
      </div>
      {onReply && (
        <div role="group">
          <button
            type="button"
            role="button"
            data-testid="reply"
            aria-label={`3 Replies. ${labels.reply}`}
            onClick={onReply}
          >
            3
          </button>
        </div>
      )}
    </article>
  );
}
