import { posix, win32 } from "node:path";

/** The two families of browsers that the extension is built for; Edge is a Chromium. */
export type BrowserName = "chromium" | "firefox";

/** What of a machine decides where its browsers stand. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

/** The environment variables that name a browser's program, the strongest first. */
const BROWSER_VARIABLES = {
  chromium: ["JIAZHU_CHROMIUM", "CHROME_PATH"],
  firefox: ["JIAZHU_FIREFOX"],
} as const;

const COMMANDS = {
  chromium: [
    "google-chrome-stable",
    "google-chrome",
    "microsoft-edge-stable",
    "microsoft-edge",
    "chromium",
    "chromium-browser",
  ],
  firefox: ["firefox", "firefox-esr"],
} as const;

const MAC_PROGRAMS = {
  chromium: ["Google Chrome", "Microsoft Edge", "Chromium"],
  firefox: ["Firefox", "Firefox Developer Edition"],
} as const;

const WINDOWS_PROGRAMS = {
  chromium: [
    "Google\\Chrome\\Application\\chrome.exe",
    "Microsoft\\Edge\\Application\\msedge.exe",
    "Chromium\\Application\\chrome.exe",
  ],
  firefox: ["Mozilla Firefox\\firefox.exe"],
} as const;

/**
 * The program that the reader named in the environment, or undefined.
 * An empty variable counts as none: `JIAZHU_CHROMIUM= npm start` looks in the usual places.
 */
export function namedBrowser(name: BrowserName, { environment }: Machine): string | undefined {
  return BROWSER_VARIABLES[name].map((variable) => environment[variable]).find(Boolean);
}

/**
 * Where a browser usually stands, best first, as glob patterns of absolute paths; the last ones, for Chromium,
 * are the downloads of Playwright. Nothing is read from disk: `/usr/bin/chromium` is listed whether it exists or not.
 */
export function browserPlaces(name: BrowserName, machine: Machine): readonly string[] {
  const places = installedPlaces(name, machine);
  return name === "chromium" ? [...places, playwrightPlace(machine)] : places;
}

function installedPlaces(name: BrowserName, { platform, environment, home }: Machine): readonly string[] {
  if (platform === "darwin") {
    const applications = ["/Applications", posix.join(home, "Applications")];
    return MAC_PROGRAMS[name].flatMap((program) => {
      const executable = program.startsWith("Firefox") ? "firefox" : program;
      return applications.map((folder) => posix.join(folder, `${program}.app/Contents/MacOS`, executable));
    });
  }
  if (platform === "win32") {
    const folders = [environment["ProgramFiles"], environment["ProgramFiles(x86)"], environment["LOCALAPPDATA"]];
    const present = folders.filter((folder) => folder !== undefined);
    return WINDOWS_PROGRAMS[name].flatMap((program) => present.map((folder) => win32.join(folder, program)));
  }
  const folders = (environment["PATH"] ?? "").split(":").filter(Boolean);
  return COMMANDS[name].flatMap((command) => folders.map((folder) => posix.join(folder, command)));
}

function playwrightPlace({ platform, environment, home }: Machine): string {
  const own = environment["PLAYWRIGHT_BROWSERS_PATH"];
  if (platform === "darwin") {
    const cache = own ?? posix.join(home, "Library/Caches/ms-playwright");
    return posix.join(cache, "chromium-*/chrome-mac*/*.app/Contents/MacOS/*");
  }
  if (platform === "win32") {
    const cache = own ?? win32.join(environment["LOCALAPPDATA"] ?? home, "ms-playwright");
    return win32.join(cache, "chromium-*/chrome-win*/chrome.exe");
  }
  return posix.join(own ?? posix.join(home, ".cache/ms-playwright"), "chromium-*/chrome-linux*/chrome");
}

/** The one command that installs a browser, for a machine where we do not install it ourselves. */
export function installCommand(name: BrowserName, platform: NodeJS.Platform): string {
  if (platform === "darwin") return `brew install --cask ${name === "chromium" ? "google-chrome" : "firefox"}`;
  if (platform === "win32") return `winget install ${name === "chromium" ? "Google.Chrome" : "Mozilla.Firefox"}`;
  return `sudo apt-get install ${DEBIAN_PACKAGES[name]}`;
}

/** The package of each browser in Debian. */
export const DEBIAN_PACKAGES = { chromium: "chromium", firefox: "firefox-esr" } as const;
