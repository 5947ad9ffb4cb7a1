// The empty page into which a site's script builds its composers.
import { type SiteName, staticHost } from "./sites";

export function pageFor(site: SiteName, language: string, nonce: string, isStrict: boolean): string {
  // LinkedIn's policy allows scripts by host; the strict variant allows them by nonce everywhere.
  const base = site === "linkedin" && !isStrict ? `https://${staticHost}/assets/` : "/assets/";
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${site}</title>
${isStrict ? "" : '<link rel="icon" href="data:,">\n'}<link rel="stylesheet" href="${base}${site}.css" nonce="${nonce}">
<script src="${base}${site}.js" nonce="${nonce}" defer></script>
</head>
<body><div id="root"></div></body>
</html>
`;
}
