import { spawnSync } from "node:child_process";
import { existsSync, globSync, readFileSync } from "node:fs";
import { homedir, platform } from "node:os";
import { browserPlaces, DEBIAN_PACKAGES, installCommand, namedBrowser } from "./browser-places.ts";
import type { BrowserName, Machine } from "./browser-places.ts";

const machine: Machine = { platform: platform(), environment: process.env, home: homedir() };

/**
 * The path of a browser's program on this machine, or undefined where there is none.
 *
 * @throws where the environment names a program that does not exist: another one would be a surprise
 */
export function findBrowser(name: BrowserName): string | undefined {
  const named = namedBrowser(name, machine);
  if (named !== undefined && !existsSync(named))
    throw new Error(`the environment names ${named}, which does not exist`);
  return named ?? browserPlaces(name, machine).flatMap((place) => globSync(place))[0];
}

/**
 * The path of a browser's program, installed first where it is missing and we may: Debian or Ubuntu, as root.
 *
 * @throws where it cannot be installed; the message is the one command to run
 */
export function requireBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  if (found !== undefined) return found;
  if (isDebianRoot()) installPackages([DEBIAN_PACKAGES[name]]);
  const installed = findBrowser(name);
  if (installed === undefined)
    throw new Error(`no ${name} found; install it: ${installCommand(name, machine.platform)}`);
  return installed;
}

/** Installs a font with Chinese signs where the machine has none and we may, so that a screenshot shows 报告, not boxes. */
export function requireChineseFont(): void {
  if (!isDebianRoot() || spawnSync("fc-list", [":lang=zh"], { encoding: "utf8" }).stdout) return;
  installPackages(["fonts-noto-cjk"]);
}

/** The switches every Chromium of ours is started with: no first-run pages, no traffic of its own. */
export function chromiumSwitches(): readonly string[] {
  const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic"];
  // Chromium's sandbox refuses to work for root.
  return [
    ...quiet,
    "--no-first-run",
    "--no-default-browser-check",
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  ];
}

function isDebianRoot(): boolean {
  if (machine.platform !== "linux" || process.getuid?.() !== 0 || !existsSync("/etc/os-release")) return false;
  return /^ID(?:_LIKE)?=.*\b(?:debian|ubuntu)\b/m.test(readFileSync("/etc/os-release", "utf8"));
}

function installPackages(packages: readonly string[]): void {
  console.log(`installing ${packages.join(", ")} with apt-get`);
  const options = { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } } as const;
  spawnSync("apt-get", ["update"], options);
  spawnSync("apt-get", ["install", "--yes", "--no-install-recommends", ...packages], options);
}
