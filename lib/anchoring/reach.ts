/**
 * How many folded signs of surroundings a note keeps on each side. The reach itself says what was not alone in the
 * report when the note was made: a passage with more around it demands more of a place before it is called the same.
 */
export const REACH = {
  /** The passage's sentence stands once in the report. */
  alone: 64,
  /** A longer sentence is kept with a little of its neighbours, up to here. */
  longestAlone: 200,
  /** A long quotation stands elsewhere too, its sentence does not. */
  repeated: 240,
  /** The whole sentence stands elsewhere too, as slogans do: 坚持稳中求进工作总基调。 */
  sentenceRepeated: 300,
} as const;

/** So much of the neighbouring sentences is kept at least. */
export const NEIGHBOUR = 16;

/** A quotation of so many folded signs is hardly ever said twice by chance. */
export const LONG_QUOTATION = 20;

/** No surroundings grow beyond this, even where only more would make them unique. */
export const LONGEST_CONTEXT = 800;

/** A whole sentence or heading shorter than this may be anyone's: 各位代表。 */
export const SHORTEST_SENTENCE = 8;
