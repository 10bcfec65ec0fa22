import type { Source } from './source.ts'

/** Bodies of data that the model and its figures rest on. */
export const DATA_SOURCES = {
  bodyparts3d: {
    authors: 'The Database Center for Life Science',
    year: 2013,
    title: 'BodyParts3D, version 4.0',
    published: 'Database Center for Life Science, Japan',
    url: 'https://lifesciencedb.jp/bp3d/',
    reading: 'data or model file',
    licence: 'CC BY-SA 2.1 Japan; since 2025 CC BY 4.0',
    note: 'One adult man; only measurements were taken from it.',
  },
  ansur2: {
    authors: 'Gordon CC, Blackwell CL, Bradtmiller B, et al.',
    year: 2014,
    title: '2012 anthropometric survey of U.S. Army personnel (ANSUR II)',
    published: 'US Army Natick, public data',
    reading: 'data or model file',
    licence: 'public domain',
    note: '4082 men and 1986 women; means computed from the raw table.',
  },
} as const satisfies Record<string, Source>
