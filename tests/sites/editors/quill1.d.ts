// Quill 1 comes without types; what is used of it is typed in quill.ts.
declare module "quill1" {
  const Quill: unknown;
  export default Quill;
}
