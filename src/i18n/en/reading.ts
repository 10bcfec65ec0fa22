import type { Messages } from '../message.ts'

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

/** Names, search and the description of a structure. */
export const READING_TEXTS = {
  'names.label': 'Names',
  'names.list': 'Structures',
  'names.search': 'Search the names',
  'names.searchHint': 'Search',
  'names.clear': 'Clear the search',
  'names.close': 'Hide the names',
  'names.matches': (count: number) => (count === 0 ? 'No structure found' : plural(count, 'structure', 'structures')),
  'names.group.calf': 'Calf',
  'names.group.neighbours': 'Deep and neighbouring muscles',
  'names.group.legBones': 'Bones of the leg',
  'names.group.footBones': 'Bones of the foot',
  'names.group.nerves': 'Nerves',
  'names.group.vessels': 'Vessels',
  'names.group.coverings': 'Coverings and bursae',

  'panel.label': 'Description',
  'panel.close': 'Close the description',
  'panel.expand': 'Enlarge the description',
  'panel.shrink': 'Make the description smaller',
  'panel.loading': 'Opening the description',
  'panel.announce': (name: string) => `${name}: description opened`,
  'panel.pronunciation': 'Pronunciation',
  'panel.figures': (title: string) => `${title}: figures`,
  'panel.figure': 'Figure',
  'panel.value': 'Value',
  'panel.source': 'Source',
  'panel.sourceOf': (numbers: string, names: string, certainty: string) => `Source ${numbers}: ${names}. ${certainty}`,
  'panel.doubtSign': '† not yet checked against its source.',
  'panel.reading': (how: string) => `consulted: ${how}`,
  'panel.opensNewTab': 'opens in a new tab',
} as const satisfies Messages
