import type { DiffPart, OrphanEntry } from "../../lib/note-views.ts";
import type { RescueItemProps } from "./RescueItem.tsx";

/** The places that an orphan might belong to, 1 to 3, each with what is other there; or that there is none. */
export function Candidates({ entry: { id, candidates }, actions, words }: RescueItemProps<OrphanEntry>) {
  if (candidates.length === 0) return <p class="empty">{words("rescueNoCandidate")}</p>;
  return (
    <>
      <p class="hint">{words("rescueCandidates")}</p>
      <ol class="candidates">
        {candidates.map((candidate, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- a candidate is called by its number
          <li key={index}>
            <button
              type="button"
              class="take"
              aria-label={words("rescueReattach", String(index + 1))}
              title={words("rescueReattach", String(index + 1))}
              aria-keyshortcuts={String(index + 1)}
              onClick={() => actions.reattach(id, index)}
            >
              <kbd>{index + 1}</kbd>
            </button>
            <div>
              <Difference parts={candidate.parts} />
              <div class="where">
                {candidate.section !== null && <small lang="zh-CN">{candidate.section}</small>}
                <button type="button" onClick={() => actions.visit(id, index)}>
                  {words("rescueVisit")}
                </button>
              </div>
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}

/** The note's words laid over those of the place: what is gone struck out, what is new underlined. */
function Difference({ parts }: { readonly parts: readonly DiffPart[] }) {
  return (
    <p class="difference" lang="zh-CN">
      {parts.map((part, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a part is nothing but its place in the sentence
        <Part key={index} part={part} />
      ))}
    </p>
  );
}

function Part({ part: { kind, text } }: { readonly part: DiffPart }) {
  if (kind === "removed") return <del>{text}</del>;
  return kind === "added" ? <ins>{text}</ins> : text;
}
