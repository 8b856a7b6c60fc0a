/** Where the single file lies beside the page, without engine and tables: gzip, under a name that no server touches. Only what is built for a host has it. */
export const templateName = 'single-file.bin';
