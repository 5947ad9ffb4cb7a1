/** Says something to a screen reader that the eye sees anyway. */
export function announce(words: string): void {
  const place = document.getElementById("said");
  if (place) place.textContent = words;
}
