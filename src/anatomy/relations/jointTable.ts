import type { Quantity } from '../facts.ts'
import { figure } from '../figure.ts'
import type { SourceId } from '../sources.ts'
import type { Certainty } from '../facts.ts'
import type { BoneId } from './attachments.ts'

/** Movements of the joints of leg and foot: the term, and what a muscle does that brings it about. */
export const MOVEMENTS = {
  'knee-flexion': { name: 'flexion', does: 'bends the knee' },
  'knee-extension': { name: 'extension', does: 'straightens the knee' },
  'knee-internal-rotation': { name: 'internal rotation', does: 'turns the bent leg inwards' },
  'knee-external-rotation': { name: 'external rotation', does: 'turns the bent leg outwards' },
  'plantar-flexion': { name: 'plantar flexion', does: 'points the foot' },
  dorsiflexion: { name: 'dorsiflexion', does: 'lifts the foot' },
  inversion: { name: 'inversion', does: 'turns the sole inwards' },
  eversion: { name: 'eversion', does: 'turns the sole outwards' },
  'toe-flexion': { name: 'flexion of the toes', does: 'bends the toes' },
  'toe-extension': { name: 'extension of the toes', does: 'lifts the toes' },
} as const satisfies Record<string, { readonly name: string; readonly does: string }>

export type MovementId = keyof typeof MOVEMENTS

/** A joint: its bones, its kind, what it allows. */
export interface Joint {
  readonly name: string
  readonly latin: string
  readonly kind: string
  readonly bones: readonly [BoneId, BoneId, ...BoneId[]]
  readonly movements: readonly MovementId[]
  readonly ranges: readonly Quantity[]
  readonly sure: Certainty
  readonly sources: readonly [SourceId, ...SourceId[]]
}

export const JOINT_TABLE = {
  knee: {
    name: 'knee joint',
    latin: 'articulatio genus',
    kind: 'hinge that also turns and glides',
    bones: ['femur', 'tibia', 'patella'],
    movements: ['knee-flexion', 'knee-extension', 'knee-internal-rotation', 'knee-external-rotation'],
    ranges: [figure('Flexion', [0, 120], '°', 'from-memory', 'rajagopal2016', { note: 'what a gait model allows' })],
    sure: 'reviewed-text',
    sources: ['gray1918'],
  },
  ankle: {
    name: 'ankle joint',
    latin: 'articulatio talocruralis',
    kind: 'hinge',
    bones: ['tibia', 'fibula', 'talus'],
    movements: ['plantar-flexion', 'dorsiflexion'],
    ranges: [
      figure('From plantar flexion to dorsiflexion', [-40, 30], '°', 'from-memory', 'rajagopal2016', {
        note: 'what a gait model allows',
      }),
    ],
    sure: 'reviewed-text',
    sources: ['gray1918'],
  },
  subtalar: {
    name: 'subtalar joint',
    latin: 'articulatio subtalaris',
    kind: 'oblique hinge',
    bones: ['talus', 'calcaneus'],
    movements: ['inversion', 'eversion'],
    ranges: [],
    sure: 'reviewed-text',
    sources: ['gray1918'],
  },
  talonavicular: {
    name: 'talonavicular joint',
    latin: 'articulatio talonavicularis',
    kind: 'ball and socket in shape',
    bones: ['talus', 'navicular'],
    movements: ['inversion', 'eversion'],
    ranges: [],
    sure: 'from-memory',
    sources: ['gray1918'],
  },
  calcaneocuboid: {
    name: 'calcaneocuboid joint',
    latin: 'articulatio calcaneocuboidea',
    kind: 'saddle in shape',
    bones: ['calcaneus', 'cuboid'],
    movements: ['inversion', 'eversion'],
    ranges: [],
    sure: 'from-memory',
    sources: ['gray1918'],
  },
  'tibiofibular-upper': {
    name: 'superior tibiofibular joint',
    latin: 'articulatio tibiofibularis',
    kind: 'plane',
    bones: ['tibia', 'fibula'],
    movements: [],
    ranges: [],
    sure: 'reviewed-text',
    sources: ['gray1918'],
  },
  'tibiofibular-lower': {
    name: 'inferior tibiofibular joint',
    latin: 'syndesmosis tibiofibularis',
    kind: 'held by fibres',
    bones: ['tibia', 'fibula'],
    movements: [],
    ranges: [],
    sure: 'reviewed-text',
    sources: ['gray1918'],
  },
  'great-toe': {
    name: 'joint at the base of the great toe',
    latin: 'articulatio metatarsophalangea I',
    kind: 'condylar',
    bones: ['metatarsal-1', 'phalanx-proximal-1'],
    movements: ['toe-flexion', 'toe-extension'],
    ranges: [],
    sure: 'from-memory',
    sources: ['gray1918'],
  },
  'lesser-toes': {
    name: 'joints at the base of the other toes',
    latin: 'articulationes metatarsophalangeae II–V',
    kind: 'condylar',
    bones: [
      'metatarsal-2',
      'phalanx-proximal-2',
      'metatarsal-3',
      'phalanx-proximal-3',
      'metatarsal-4',
      'phalanx-proximal-4',
      'metatarsal-5',
      'phalanx-proximal-5',
    ],
    movements: ['toe-flexion', 'toe-extension'],
    ranges: [],
    sure: 'from-memory',
    sources: ['gray1918'],
  },
} as const satisfies Record<string, Joint>

export type JointTableId = keyof typeof JOINT_TABLE
