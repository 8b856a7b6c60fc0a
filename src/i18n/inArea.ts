/** Areas whose name is that of an island: in Danish one is "på" them, and "i" all others. */
const islands = ['Bornholm', 'Fanø', 'Langeland', 'Lolland', 'Læsø', 'Samsø', 'Ærø'];

/** By the name as a whole: "i Bornholms Regionskommune", "i Fanø Kommune". */
const onIsland = new RegExp(`^(${islands.join('|')})(?![\\p{L}\\d-]| Kommune)`, 'u');

/**
 * Where something is, in Danish: "i Varde", "på Fanø".
 *
 * @param area Its name, with or without what follows: "Bornholm (1 af 2 kommuner)".
 */
export function inArea(area: string): string {
  return `${onIsland.test(area) ? 'på' : 'i'} ${area}`;
}
