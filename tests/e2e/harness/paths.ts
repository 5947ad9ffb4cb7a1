// Where things lie; the entry scripts start every bundled program in the repository's root.
import path from "node:path";

const target = path.resolve("target");

export const repositoryRoot = process.cwd();
/** Pictures of the tabs in which a test failed. */
export const failuresDir = path.join(target, "e2e", "failures");
/** Pictures for people: the demo's and the README's. */
export const screenshotsDir = path.join(target, "screenshots");
