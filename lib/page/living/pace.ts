/** Milliseconds from a change of the page to our look at it: a page changes in many steps, which count as one. */
const FIRST_LOOK = 200;
/** A page where something moves all the time, but never the report, is looked at this seldom. */
const SELDOM = 700;
/** A change within this time after ours is taken for the page's answer to it. */
const ANSWER_TIME = 500;
/** Looks after answers of the page wait twice as long each time, up to this. */
const LONGEST_WAIT = 3200;
/** A look that takes long is worth a wait: it may use this part of the time. */
const SHARE = 1 / 20;
/** This many times in a minute we follow the page; then it has to do without us. */
const MOST_ROUNDS = 12;
const MINUTE = 60_000;

/**
 * How soon and how often a page is looked at and written on. A page that changes is followed at once, one that only
 * moves something is looked at less and less often, and one that undoes or answers what we write is answered slower
 * and slower, and at last no more. All times are milliseconds of one clock.
 */
export class Pace {
  #wait = FIRST_LOOK;
  #answerWait = FIRST_LOOK;
  #cost = 0;
  #written = Number.NEGATIVE_INFINITY;
  #rounds: readonly number[] = [];

  /** The page has changed: how long to wait before the look. */
  noticed(now: number): number {
    const isAnswer = now - this.#written < ANSWER_TIME;
    this.#answerWait = isAnswer ? Math.min(this.#answerWait * 2, LONGEST_WAIT) : FIRST_LOOK;
    return Math.max(isAnswer ? this.#answerWait : this.#wait, this.#cost / SHARE);
  }

  /** A look took so long, and has found the report changed or not. */
  looked(cost: number, hasChanged: boolean): void {
    this.#cost = cost;
    this.#wait = hasChanged ? FIRST_LOOK : Math.min(this.#wait * 2, SELDOM);
  }

  /** Whether the page may be written on once more; a reader who is just doing something on it may change it at will. */
  mayWrite(now: number, isReaderActing: boolean): boolean {
    this.#rounds = isReaderActing ? [] : this.#rounds.filter((round) => now - round < MINUTE);
    return this.#rounds.length < MOST_ROUNDS;
  }

  wrote(now: number): void {
    this.#written = now;
    this.#rounds = [...this.#rounds, now];
  }

  /** Forgets what has been: the reader asks for us again. */
  renew(): void {
    this.#rounds = [];
  }
}
