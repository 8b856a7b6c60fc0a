/** The page's font, then the same one under the name it has when installed. */
export const fontFamily = "'Source Sans 3 Variable', 'Source Sans 3', sans-serif";
