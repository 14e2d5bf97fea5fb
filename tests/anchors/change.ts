import type { Span } from "../../lib/report/span.ts";
import type { Piece } from "./edited.ts";
import type { Material } from "./material.ts";
import type { Random } from "./random.ts";

/** One change of a report: the text before, how the one after is put together, and where it happened. */
export interface Change {
  readonly old: string;
  readonly pieces: readonly Piece[];
  /** The stretch of the old text that the change is about; notes are made in and around it. */
  readonly focus: Span;
  /** The numbers of the old text that are others now. */
  readonly numbers?: readonly Span[];
}

/** Makes one change, null where the report has no place for it. */
export type ChangeClass = (material: Material, random: Random) => Change | null;
