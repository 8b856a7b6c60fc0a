/**
 * Names that were or are used for a municipality beside its official one, as keys of `areaKey` → official code.
 * Only names of the whole municipality: former municipalities that are a part of one today are no variants.
 */
export const areaVariants: Readonly<Record<string, string>> = {
  vesthimmerland: '0820',
  vesthimmerlands: '0820',
  nordfyn: '0480',
  nordfyns: '0480',
  broenderslevdronninglund: '0810',
  brønderslevdronninglund: '0810',
  bornholms: '0400',
  bornholmsregion: '0400',
  bornholmsregions: '0400',
  københavns: '0101',
  kobenhavn: '0101',
  kobenhavns: '0101',
  copenhagen: '0101',
  cityofcopenhagen: '0101',
  kbh: '0101',
  københavnby: '0101',
  elsinore: '0217',
  mariagerfjords: '0846',
  nyborgs: '0450',
  lyngbytaarbaek: '0173',
  faaborgmidtfyns: '0430',
  ringkøbingskjerns: '0760',
  morsoes: '0773',
  fredensborghumlebæk: '0210',
  frederiksværkhundested: '0260',
};
