// Hands a run's arguments to the bundled program, which reads them in arguments.ts.
import path from "node:path";

/**
 * @param {{ browser?: string | undefined, extension?: string | undefined }} values
 * @returns {NodeJS.ProcessEnv}
 */
export function environmentFor({ browser = "chrome", extension }) {
  return {
    ...process.env,
    E2E_BROWSER: browser === "chrome" ? "chromium" : browser,
    E2E_EXTENSION: extension ? path.resolve(extension) : "",
  };
}
