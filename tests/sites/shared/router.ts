// Single-page navigation as the sites do it: pushState, and only then the DOM changes.

type Listener = (path: string) => void;

const listeners = new Set<Listener>();

export function onRoute(listener: Listener): void {
  listeners.add(listener);
}

/** Goes to another address of the same site without loading a page. The query is kept. */
export function navigate(path: string): void {
  history.pushState(null, "", path + location.search);
  // The address changes first and the content a moment later, as on the live sites.
  setTimeout(() => {
    for (const listener of listeners) listener(path);
  }, 20);
}

addEventListener("popstate", () => {
  for (const listener of listeners) listener(location.pathname);
});
