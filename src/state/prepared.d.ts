/** What the database said of the shipped tables when the page was built, `PreparedRows` as JSON: see scripts/vite/preparedAnswers.ts. */
declare module '*?prepared' {
  const json: string;
  export default json;
}
