import { fact } from '../prose.ts'
import { CAMERAS } from './cameras.ts'
import type { Claim } from './claim.ts'

/** What the article itself rests on; each is also a source of the atlas. */
export const references: readonly Claim[] = [
  {
    id: 'R1',
    ...fact('A case report: one leg whose gastrocnemius had four heads.', 'second-hand', 'ashaolu2014'),
    scene: { view: CAMERAS.calfBack, select: 'gastrocnemius-medial' },
  },
  {
    id: 'R2',
    ...fact('Dissections of the triceps surae, in pictures.', 'second-hand', 'dalmauPastor2014'),
    scene: { view: CAMERAS.calfBackMedial, fade: ['gastrocnemius-medial', 'gastrocnemius-lateral'] },
  },
  {
    id: 'R3',
    ...fact('A student’s textbook of anatomy.', 'second-hand', 'drake2019'),
    scene: { view: 'posterior' },
  },
  {
    id: 'R4',
    ...fact('A leaflet on strains of the calf for people who do sport.', 'second-hand', 'sma2022'),
    scene: { view: CAMERAS.borderBackMedial, select: 'gastrocnemius-medial', condition: 'medial-head-tear', grade: 1 },
  },
  {
    id: 'R5',
    ...fact('A review for physicians of what goes wrong with the Achilles tendon.', 'second-hand', 'weinfeld2014'),
    scene: { view: CAMERAS.tendonBack, select: 'achilles-tendon' },
  },
]
