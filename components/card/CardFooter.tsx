import type { WordName, Words } from "../../lib/words.ts";
import { CopyButton } from "../CopyButton.tsx";
import type { CardActions } from "./actions.ts";

/** What the foot of a card shows. */
export interface CardFooterProps {
  readonly actions: CardActions;
  readonly words: Words;
  /** What 复制 copies; null: nothing to copy. */
  readonly copied: string | null;
  /** What the jump is called: 跳到原注, or 看上年结果. */
  readonly jumpWord: WordName | null;
  /** The heading of the section, 二、2025年主要任务. */
  readonly section?: string | null;
}

/** 展开在文中 · 跳到原注 · 记笔记 · 复制, and the way out: Esc, or on a touch screen a button that says 关闭. */
export function CardFooter({ actions, words, copied, jumpWord, section }: CardFooterProps) {
  const { toggleInlineNote, isInlineNoteOpen, jump, goBack, takeNote, copy, close } = actions;
  return (
    <footer>
      {toggleInlineNote && (
        <button type="button" onClick={toggleInlineNote}>
          {words(isInlineNoteOpen ? "cardCollapse" : "cardExpand")}
        </button>
      )}
      {jump && jumpWord && (
        <button type="button" onClick={jump}>
          {words(jumpWord)}
        </button>
      )}
      {goBack && (
        <button type="button" onClick={goBack}>
          {words("cardGoBack")}
        </button>
      )}
      {takeNote && (
        <button type="button" onClick={takeNote}>
          {words("noteOnPlace")}
        </button>
      )}
      {copied !== null && <CopyButton label="cardCopy" copy={() => copy(copied)} words={words} />}
      <span class="end">
        {section && (
          <span class="section" lang="zh-CN">
            {section}
          </span>
        )}
        <button type="button" class="close" onClick={close}>
          <span class="close-word">{words("cardClose")}</span> <kbd>Esc</kbd>
        </button>
      </span>
    </footer>
  );
}
