/** A name cut between two words to some characters, for the narrow places of a drawing; the list beside it has it whole. */
export function shortName(name: string, most: number): string {
  if (name.length <= most) return name;
  const cut = name.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).trimEnd()}…`;
}
