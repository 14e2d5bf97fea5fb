import type { Words } from "../../lib/words.ts";
import type { NotesNews } from "../../lib/note-views.ts";
import { faultWord } from "./save-words.ts";

/** What the notices about the notes of a page need. */
export interface NotesNoticeProps {
  /** Draw it with none first: a live region must be there before its words. */
  readonly news: readonly NotesNews[];
  readonly words: Words;
  /** 知道了. */
  readonly onDismiss: (news: NotesNews) => void;
  /** 去确认 or 继续写: opens what the news is of. */
  readonly onFollow: (news: NotesNews) => void;
}

/** What the reader should hear of the notes, a line each: 有 2 条笔记读不出，已另存; 有 3 条笔记需要您确认位置. */
export function NotesNotice({ news: all, words, onDismiss, onFollow }: NotesNoticeProps) {
  return (
    <output class="news">
      {all.map((news) => (
        <span class="line" key={newsWords(news, words)}>
          <span>{newsWords(news, words)}</span>
          {(news.kind === "unplaced" || news.kind === "draft") && (
            <button type="button" onClick={() => onFollow(news)}>
              {words(news.kind === "draft" ? "newsResume" : "newsReview")}
            </button>
          )}
          <button type="button" class="quiet" onClick={() => onDismiss(news)}>
            {words("newsDismiss")}
          </button>
        </span>
      ))}
    </output>
  );
}

function newsWords(news: NotesNews, words: Words): string {
  if (news.kind === "set-aside") return words("newsSetAside", String(news.count));
  if (news.kind === "unplaced") return words("newsUnplaced", String(news.count));
  if (news.kind === "draft") return words("newsDraft");
  return words(news.kind === "fault" ? faultWord(news.fault) : "newsStale");
}
