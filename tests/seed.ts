import fc from "fast-check";
import { inject } from "vitest";

// A red build comes from the change and not from the day: every run draws the same texts. `SEED=n` draws others.
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: inject("seed") });
