/** A style sheet bundled as text, for `CSSStyleSheet.replaceSync`. */
declare module "*.css" {
  const text: string;
  export default text;
}
