// Everything that the page's policy refused, whoever tried it; read by the tests as `window.violations`.

declare global {
  interface Window {
    violations: string[];
  }
}

export const violations: string[] = [];

window.violations = violations;

document.addEventListener("securitypolicyviolation", (event) => {
  violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`.trim());
});
