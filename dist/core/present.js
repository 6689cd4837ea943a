import { reaches } from './visible.js';
import { kindGroups } from './vocabulary.js';

const isFolded = ({ people }, present, { seenBy = ["me"] }) => !present.every((id) => {
  const kinds = Object.hasOwn(people, id) ? people[id].kinds ?? [] : void 0;
  return reaches(seenBy, { id, role: !kinds || kinds.some((kind) => kindGroups.workers.includes(kind)) ? "worker" : "supporter" });
});

export { isFolded };
