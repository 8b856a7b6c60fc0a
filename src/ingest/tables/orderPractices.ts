const isNumber = /nummer|numre|nr|kode|\bid\b|praksisid|^yder(e|en)?$/i;
const isDistrict = /bydel|område|distri|sogn/i;

function rank(header: string): number {
  return isNumber.test(header.trim()) ? 0 : isDistrict.test(header) ? 2 : 1;
}

/** Orders the columns that say what below the municipality a row is about, the surest first: a number names one practice, a name hardly two, a district many. */
export function orderPractices<One extends { readonly header: string }>(columns: readonly One[]): One[] {
  return [...columns].sort((a, b) => rank(a.header) - rank(b.header));
}
