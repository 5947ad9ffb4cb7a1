// Everything that the page's policy refused, whoever tried it; read by the tests as `window.violations`.

declare global {
  interface Window {
    violations: string[];
  }
}

export const violations: string[] = [];

window.violations = violations;

document.addEventListener("securitypolicyviolation", (event) => {
  // The browser asks for the site's icon by itself, and now and then in time to be seen.
  if (event.blockedURI.endsWith("/favicon.ico")) return;
  violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`.trim());
});
