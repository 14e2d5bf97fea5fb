import { z } from "zod";

// Before any schema is made: Zod probes `new Function`, which the browser reports as a breach of the extension's policy.
z.config({ jitless: true });

/** Zod without generated code: everyone takes it from here and never from the package, so that the setting comes first. */
export { z };
