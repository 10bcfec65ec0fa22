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
  falisse2019: {
    authors: 'Falisse A, Serrancolí G, Dembia CL, et al.',
    year: 2019,
    title: 'Rapid predictive simulations with complex musculoskeletal models (ExperimentalData.mat)',
    published: 'J R Soc Interface 16(157):20190402, with github.com/antoinefalisse/3dpredictsim',
    url: 'https://github.com/antoinefalisse/3dpredictsim',
    reading: 'data or model file',
    note: 'Muscle activity of one adult, mean of 11 trials; details of the citation from memory.',
  },
  moco3d: {
    authors: 'OpenSim contributors',
    title: 'OpenSim Moco, example3DWalking: a walking model scaled to one subject, with muscle paths as polynomials',
    published: 'github.com/opensim-org/opensim-core',
    url: 'https://github.com/opensim-org/opensim-core',
    reading: 'data or model file',
    licence: 'Apache-2.0',
    note: 'One adult with a tibia of 0.465 m; lengths are scaled to the leg shown.',
  },
  hamner2010: {
    authors: 'Hamner SR, Seth A, Delp SL',
    year: 2010,
    title: 'Muscle contributions to propulsion and support during running',
    published: 'J Biomech 43(14):2709–2716',
    reading: 'data or model file',
    note: 'One man, 65.9 kg and 1.83 m, running at about 4 m/s; 27 strides averaged.',
  },
  deGroote2016: {
    authors: 'De Groote F, Kinney AL, Rao AV, Fregly BJ',
    year: 2016,
    title:
      'Evaluation of direct collocation optimal control problem formulations for solving the muscle redundancy problem',
    published: 'Ann Biomed Eng 44(10):2922–2936',
    doi: '10.1007/s10439-016-1591-9',
    reading: 'data or model file',
    note: 'Equations of the muscle as OpenSim implements them.',
  },
} as const satisfies Record<string, Source>
