/** What a column of a table of groups or of norms can hold, in the order the product writes them. */
export const areaTableColumns = ['group', 'group-code', 'kind', 'area-code', 'area', 'valid-from', 'valid-to', 'norm'] as const;

export type AreaTableColumn = (typeof areaTableColumns)[number];
