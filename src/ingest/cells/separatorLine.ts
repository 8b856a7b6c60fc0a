/** The line by which a file tells a spreadsheet its delimiter: read by it, shown by none, and not counted among the rows. */
export const separatorLine = /^[ \t"]*sep=(.)"?[;,\t]*\n/i;
