// Invented people for mentions, authors and threads.

export interface Person {
  name: string;
  handle: string;
}

export const me: Person = { name: "Ingrid de Wit", handle: "ingriddewit" };

export const people: readonly Person[] = [
  { name: "Anna Visser", handle: "annavisser" },
  { name: "Anders Holm", handle: "andersholm" },
  { name: "Bea Clark", handle: "beaclark" },
];

/** The people whose name or handle begins with what was typed after the @. */
export function suggestions(typed: string): Person[] {
  const start = typed.toLowerCase();
  return people.filter((p) => p.name.toLowerCase().startsWith(start) || p.handle.startsWith(start));
}
