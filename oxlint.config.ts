/** A specifier that a layer may not import; with `typesOnly`, `import type` of it is allowed. */
interface Forbidden {
  readonly regex: string;
  readonly message: string;
  readonly allowTypeImports?: true;
}

const typesOnly = (regex: string, message: string): Forbidden => ({ regex, message, allowTypeImports: true });
const never = (regex: string, message: string): Forbidden => ({ regex, message });

const everywhere: readonly Forbidden[] = [
  never("^(@|~|@@|~~)/|^#", "Write the relative path: aliases hide the layer."),
  never("/entrypoints/", "Nobody imports from entrypoints."),
];
const noNode = never("^node:", "This runs in the browser, not in Node.");
const noSchema = never("^(zod|dexie)(/|$)|/zod\\.ts$", "Zod and Dexie stay out of content scripts and what they use.");

/**
 * CONTRIBUTING's import table: what each layer may not import. The last entry that matches a file holds alone,
 * so every entry is complete, and narrower folders come after wider ones.
 */
const layers: readonly (readonly [files: readonly string[], forbidden: readonly Forbidden[]])[] = [
  [
    ["lib/*.ts"],
    [
      never("/(page|background|components)/", "Messages know types of report, settings and notebook."),
      typesOnly("/(report|settings|notebook)/", "Messages take types only."),
      noSchema,
      noNode,
    ],
  ],
  [["lib/zod.ts"], [noNode]],
  [
    ["lib/report/**"],
    [
      never("^[^.]", "lib/report imports only itself: no package, no browser, no Node."),
      never(
        "\\.\\./(anchoring|page|settings|notebook|background|exchange|components)/",
        "lib/report imports only itself.",
      ),
      never("/(messages|zod)\\.ts$", "lib/report imports only itself."),
    ],
  ],
  [
    ["lib/anchoring/**"],
    [
      never(
        "/(page|settings|notebook|background|exchange|components)/",
        "lib/anchoring imports itself and lib/report.",
      ),
      never("/messages\\.ts$", "lib/anchoring imports itself and lib/report."),
      never("^(wxt|preact|@webext-core)(/|$)", "lib/anchoring is strings in, data out."),
      noSchema,
      noNode,
    ],
  ],
  [
    ["lib/notebook/**"],
    [
      never("/(page|background|components)/", "lib/notebook knows nothing of pages."),
      typesOnly("/(report|anchoring|settings)/", "lib/notebook takes types only from the readers."),
      noNode,
    ],
  ],
  [
    ["lib/notebook/client/**"],
    [
      never("/(page|background|components)/", "lib/notebook knows nothing of pages."),
      typesOnly("/(report|anchoring|settings)/|/notebook/", "The client goes into content scripts: types only."),
      typesOnly("^\\.\\./[a-z]", "The client goes into content scripts: types only."),
      noSchema,
      noNode,
    ],
  ],
  [
    ["lib/page/**"],
    [
      never("/(settings|background|exchange|components)/", "lib/page imports itself, lib/report and lib/anchoring."),
      typesOnly("/notebook/", "lib/page takes types only from the notebook."),
      never("/messages\\.ts$", "lib/page imports itself, lib/report and lib/anchoring."),
      never("^(wxt|preact|@webext-core)(/|$)", "lib/page knows the DOM only."),
      noSchema,
      noNode,
    ],
  ],
  [
    ["lib/settings/**"],
    [
      never("/(report|page|notebook|background|exchange|components)/", "lib/settings imports only itself."),
      typesOnly("/messages\\.ts$", "lib/settings takes types only from the messages."),
      noNode,
    ],
  ],
  [
    ["lib/background/**"],
    [
      never("/(page|components)/", "The background has no page."),
      typesOnly("/report/", "The background takes types only from lib/report."),
      noNode,
    ],
  ],
  [
    ["components/**"],
    [
      never("/(page|background)/", "Components get data and callbacks by props."),
      typesOnly("/(report|settings|notebook)/", "Components take types only."),
      typesOnly("/messages\\.ts$", "Components take types only from the messages."),
      noSchema,
      noNode,
    ],
  ],
  [
    ["entrypoints/**"],
    [
      never("/page/", "The page belongs to content scripts."),
      typesOnly("/report/", "Extension pages take types only from lib/report."),
      noNode,
    ],
  ],
  [
    ["entrypoints/{detector,*.content}.{ts,tsx}", "entrypoints/{*.content,forerunner,latecomer}/**"],
    [
      never("/background/", "Content scripts send messages to the background."),
      typesOnly(
        "/settings/|/notebook/[^/]+$",
        "Content scripts take types only from settings and notebook, and its client.",
      ),
      noSchema,
      noNode,
    ],
  ],
  [["tests/**", "**/*.test.{ts,tsx}"], []],
];

const restrictedImports = (forbidden: readonly Forbidden[]) => ["error", { patterns: [...everywhere, ...forbidden] }];

const markupSinks = [
  "innerHTML",
  "outerHTML",
  "insertAdjacentHTML",
  "setHTMLUnsafe",
  "parseHTMLUnsafe",
  "createContextualFragment",
  "srcdoc",
];

export default {
  plugins: ["typescript", "unicorn", "oxc", "import", "react", "jsx-a11y", "vitest"],
  categories: { correctness: "error", suspicious: "error", perf: "error" },
  options: { typeAware: true, denyWarnings: true, reportUnusedDisableDirectives: "error" },
  ignorePatterns: [".output/**", ".wxt/**", "public/**", "screenshots/**"],
  rules: {
    "typescript/no-explicit-any": "error",
    "typescript/no-non-null-assertion": "error",
    "typescript/no-unsafe-type-assertion": "error",
    "typescript/consistent-type-assertions": ["error", { assertionStyle: "never" }],
    "typescript/no-floating-promises": "error",
    "typescript/no-misused-promises": "error",
    "typescript/switch-exhaustiveness-check": "error",
    "import/no-cycle": "error",
    "import/no-default-export": "error",
    // fast-check's own manual writes fc.assert.
    "import/no-named-as-default-member": "off",
    "import/no-unassigned-import": ["error", { allow: ["**/*.css"] }],
    "react/no-danger": "error",
    // Preact needs neither: JSX is compiled for it, and it takes the DOM's own property names.
    "react/react-in-jsx-scope": "off",
    "react/no-unknown-property": "off",
    // A test may assert through a helper that says so in its name: expectAt(…).
    "vitest/expect-expect": ["error", { assertFunctionNames: ["expect", "expect*", "fc.assert"] }],
    // There are no classes: what a factory gives has no `this` to lose.
    "typescript/unbound-method": "off",
    // Data is readonly: a changed copy of each item is the plain way to write it.
    "oxc/no-map-spread": "off",
    "no-restricted-properties": [
      "error",
      ...markupSinks.map((property) => ({ property, message: "Nothing is ever set as HTML: build nodes." })),
      { object: "document", property: "write", message: "Nothing is ever set as HTML: build nodes." },
    ],
    "no-restricted-imports": restrictedImports([]),
    "max-lines": ["error", { max: 250 }],
    "max-lines-per-function": ["error", { max: 40, skipBlankLines: true, skipComments: true }],
  },
  overrides: [
    ...layers.map(([files, forbidden]) => ({
      files,
      rules: { "no-restricted-imports": restrictedImports(forbidden) },
    })),
    { files: ["lib/**", "components/**", "entrypoints/**"], rules: { "no-console": "error" } },
    { files: ["entrypoints/**", "*.config.ts"], rules: { "import/no-default-export": "off" } },
    { files: ["scripts/**", "tests/**", "**/*.test.{ts,tsx}"], rules: { "no-await-in-loop": "off" } },
    {
      files: ["tests/**", "**/*.test.{ts,tsx}"],
      rules: {
        "max-lines-per-function": "off",
        "no-restricted-properties": "off",
        "unicorn/consistent-function-scoping": "off",
      },
    },
  ],
};
