import { ofEachEntry, problemOf, type Rule } from './rule.ts';

/** Rules for the way from card to card, by name. */
export const LINK_RULES: Record<string, Rule> = {
  'no entry is an island': ofEachEntry(({ related }) =>
    related.length > 0 ? [] : [{ path: ['related'], what: 'no related entry', mend: 'name 2 to 5 useful next words' }],
  ),
  'related entries name each other': ({ entries }) => {
    const byId = new Map(entries.map((entry) => [entry.id, entry]));
    return entries.flatMap((entry) =>
      entry.related.flatMap((id, place) => {
        const other = byId.get(id);
        if (!other || other.related.includes(entry.id)) return [];
        return [
          problemOf(entry, {
            path: ['related', place],
            what: `${other.file} does not name "${entry.id}" back`,
            mend: `add ${entry.id} to related there, or take ${id} out here`,
          }),
        ];
      }),
    );
  },
};
