import type { ChangedEntry, OrphanEntry } from "../../lib/note-views.ts";

/** 当时 3%左右 → 现在 2%左右. */
export const CHANGED: ChangedEntry = {
  state: "changed",
  id: "n1",
  colour: "yellow",
  text: "与上年目标比，下调了一个点。",
  quotation: "居民消费价格涨幅3%左右",
  was: "3%左右",
  now: "2%左右",
};

/** Two places that it might belong to. */
export const ORPHAN: OrphanEntry = {
  state: "orphan",
  id: "n2",
  colour: "red",
  text: "",
  quotation: "改造老旧小区18个",
  candidates: [
    {
      section: "三、城市更新",
      parts: [
        { kind: "equal", text: "改造老旧小区" },
        { kind: "removed", text: "18" },
        { kind: "added", text: "21" },
        { kind: "equal", text: "个" },
      ],
    },
    { section: null, parts: [{ kind: "added", text: "改造背街小巷18条" }] },
  ],
};

/** Nothing on the page resembles it. */
export const LOST: OrphanEntry = { ...ORPHAN, id: "n3", quotation: "新建口袋公园6处", candidates: [] };
