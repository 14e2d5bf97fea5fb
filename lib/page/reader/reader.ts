import type { Words } from "../../words.ts";
import { createAnnouncer } from "../announce.ts";
import { createCardHost, type CardHost } from "../card-host.ts";
import { stepOutOfCopies } from "../copying.ts";
import type { PlaceCard } from "../place-card.ts";
import type { Scope } from "../scope.ts";
import { Cards, type RenderCard } from "./cards.ts";
import { createCommands, type ReadingCommand } from "./commands.ts";
import type { JoinReader } from "./companion.ts";
import { watchFocus } from "./focus.ts";
import { watchKeys } from "./keys.ts";
import { Layer, type ReadingOptions } from "./layer.ts";
import { watchPointer } from "./pointer.ts";
import type { ReadPage } from "./reading.ts";

/** What a reader is made of. */
export interface ReaderParts {
  readonly words: Words;
  readonly renderCard: RenderCard;
  readonly cardStyle: string;
  /** Left out only where no card is looked at: it stands in the window's corner then. */
  readonly placeCard?: PlaceCard;
  /** What else lives on the page: the notes. */
  readonly join?: JoinReader;
}

/** Our presence on a page that holds a report. It stays while the page is read again and again. */
export interface Reader {
  /** Takes back all that lies on the page's text, so that it can be read as the page made it. */
  withdraw(): void;
  /** Shows a reading, with whatever was open and expanded before as far as it is still there. */
  show(read: ReadPage): void;
  /** Whether all of ours still stands where it was put. */
  isIntact(): boolean;
  /** Puts the paints back where the page has cleared the registry of highlights. */
  restore(): void;
  apply(options: ReadingOptions): void;
  run(command: ReadingCommand): void;
}

/**
 * Comes to the page: cards, keys, pointer, announcements. Nothing is shown before the first `show`. The end of `scope`
 * takes everything back, in the reverse order: the document is again as the page made it.
 */
export function startReader(scope: Scope, parts: ReaderParts, options: ReadingOptions): Reader {
  const { words, renderCard, cardStyle, placeCard = () => () => undefined, join } = parts;
  const host = createCardHost(cardStyle, placeCard);
  scope.onEnd(host.undo);
  const announce = createAnnouncer(host.root, words("languageTag"));
  const cards = new Cards(host, renderCard);
  const companion = join?.({
    scope,
    host,
    announce,
    closeCards: () => cards.closeAll(),
    isTaken: (event) => events.findPlace(event) !== null,
    currentPlace: () => cards.current,
  });
  const layer = new Layer({ cards, words, companion, options });
  scope.onEnd(() => layer.withdraw());
  scope.onEnd(() => cards.closeAll());
  const events = watchEvents(scope, host, cards, layer);

  return {
    withdraw: () => {
      events.comeBack();
      layer.withdraw();
    },
    show: (read) => {
      host.restore();
      events.focus.restore(layer.show(read));
    },
    isIntact: () => {
      // What steps out of a copy just now is not gone.
      events.comeBack();
      return host.isIntact() && companion?.isIntact?.() !== false && layer.reading?.isIntact() === true;
    },
    restore: () => layer.reading?.surface.restore(),
    apply: (next) => layer.apply(next),
    run: createCommands({ layer, announce, words }),
  };
}

/** Listens to what the reader of the page does: focus, keys, pointer, copying. */
function watchEvents(scope: Scope, host: CardHost, cards: Cards, layer: Layer) {
  const watched = { scope, host, cards, reading: () => layer.reading };
  const focus = watchFocus(watched);
  watchKeys(watched);
  const findPlace = watchPointer({ ...watched, options: () => layer.options });
  return { focus, findPlace, comeBack: stepOutOfCopies(scope) };
}
