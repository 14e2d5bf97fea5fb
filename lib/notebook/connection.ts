import type { NotebookDatabase } from "./database.ts";
import { isClosed, NotebookError } from "./faults.ts";
import type { Migration } from "./migrations.ts";
import { type OpenDatabase, openDatabase } from "./opening.ts";

/** The way to the database for everyone who reads or writes it. */
export interface Connection {
  /** Begins to open the database, if it is not; whoever reads or writes hears of what went wrong. */
  open(): void;
  /** Does `work` on the open database; once more on a new connection where the old one was closed under it. */
  read<T>(work: (open: OpenDatabase) => PromiseLike<T>): Promise<T>;
  /** The same for what changes something. `upgrade-failed` where the database can only be read. */
  write<T>(work: (database: NotebookDatabase) => PromiseLike<T>): Promise<T>;
  close(): void;
}

/** A database that is being opened, or is open. */
interface Opened {
  readonly whole: Promise<OpenDatabase>;
  /** Rejects as soon as another connection is in the way; `whole` goes on, and may yet come true for a later request. */
  readonly hindrance: Promise<never>;
}

/** Begins to open the database; `onGone` is called when that failed, or when the connection was closed. */
function begin(name: string, migrations: readonly Migration[], onGone: () => void): Opened {
  const { promise: hindrance, reject } = Promise.withResolvers<never>();
  const onBlocked = () => reject(new NotebookError("blocked"));
  const whole = openDatabase({ name, migrations, onBlocked, onClosed: onGone });
  // Whoever waits for them hears of what went wrong; nobody may be waiting any more.
  whole.catch(onGone);
  hindrance.catch(() => undefined);
  return { whole, hindrance };
}

/**
 * A connection that opens itself when it is first needed, and again after it was closed: the database may be deleted
 * under us, or a newer 夹注 may want it for its upgrade.
 */
export function createConnection(name: string, migrations: readonly Migration[]): Connection {
  let current: Opened | null = null;

  function opened(): Promise<OpenDatabase> {
    if (current === null) {
      const begun = begin(name, migrations, () => {
        if (current === begun) current = null;
      });
      current = begun;
    }
    return Promise.race([current.whole, current.hindrance]);
  }

  function open(): void {
    opened().catch(() => undefined);
  }

  function close(): void {
    current?.whole.then(({ database }) => database.dexie.close()).catch(() => undefined);
    current = null;
  }

  async function read<T>(work: (open: OpenDatabase) => PromiseLike<T>): Promise<T> {
    try {
      return await work(await opened());
    } catch (error) {
      if (!isClosed(error)) throw error;
      close();
      return await work(await opened());
    }
  }

  const write: Connection["write"] = (work) =>
    read(({ database, isReadOnly }) => {
      if (isReadOnly) throw new NotebookError("upgrade-failed");
      return work(database);
    });

  return { open, read, write, close };
}
