/** Pictures that articles may hold, drawn for this project. An article places one by its name. */
export const PICTURES = [
  'synapse',
  'louder',
  'sigtermans',
  'evidence-ladder',
  'timeline',
  'three-treatments',
  'crps-where',
] as const;
export type PictureName = (typeof PICTURES)[number];
