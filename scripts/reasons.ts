const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "no such file",
  EACCES: "not readable: permission denied",
  EISDIR: "a directory, not a file",
};

/** Why a file could not be read, in words for the person who named it: `no such file`. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error ? String(error.code) : "";
  return REASONS[code] ?? error.message;
}
