/** What src/modules.ts makes. */
declare module 'virtual:messages/*' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports -- such a module cannot import
  const written: import('./modules.ts').WrittenMessages;
  export default written;
}
