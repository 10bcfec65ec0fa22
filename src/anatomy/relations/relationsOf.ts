import type { Fact, Mention, Quantity } from '../facts.ts'
import { isStructureId, type StructureId } from '../ids.ts'
import { TERMS } from '../terms.ts'
import { ACTIONS } from './actions.ts'
import { ATTACHMENTS, type MuscleId } from './attachments.ts'
import { type Joint, JOINT_TABLE, MOVEMENTS } from './jointTable.ts'
import { INNERVATION, type Nerve, NERVES, type NerveId } from './nerveTable.ts'
import { type Vessel, VESSELS } from './vesselTable.ts'

type Piece = string | Mention
type Basis = Pick<Fact, 'sure' | 'sources'>

const nerves = Object.entries(NERVES) as [NerveId, Nerve][]
const vessels = Object.entries(VESSELS) as [keyof typeof VESSELS, Vessel][]
const joints: readonly Joint[] = Object.values(JOINT_TABLE)

/** What the tables say of a structure, line by line, each naming the structures that it ties it to. */
export function relationsOf(id: StructureId): readonly Fact[] {
  return [...ofMuscle(id), ...ofNerve(id), ...ofVessel(id), ...ofBone(id)]
}

/** The ranges of the joints that a bone is part of. */
export const rangesOf = (id: StructureId): readonly Quantity[] =>
  joints
    .filter(({ bones }) => (bones as readonly string[]).includes(id))
    .flatMap(({ name, ranges }) =>
      ranges.map((range) => ({ ...range, label: `${capital(name)}: ${range.label.toLowerCase()}` })),
    )

const isMuscle = (id: StructureId): id is MuscleId => Object.hasOwn(INNERVATION, id)

function ofMuscle(id: StructureId): readonly Fact[] {
  if (!isMuscle(id)) return suppliedBy(id)
  const { nerve, roots, ...basis } = INNERVATION[id]
  const actions = ACTIONS.filter(({ muscle }) => muscle === id)
  const acts = (role: 'chief' | 'helps'): string =>
    listed(actions.filter((a) => a.role === role).map(({ movement }) => MOVEMENTS[movement].does))
  return [
    ...(acts('chief') ? [line(['It ', acts('chief'), ', as a chief mover.'], actions[0]!)] : []),
    ...(acts('helps')
      ? [line([acts('chief') ? 'It also ' : 'It ', acts('helps'), ', as a helper.'], actions[0]!)]
      : []),
    line(['Moved by the ', nerveName(nerve), `, roots ${listed(roots)}.`], basis),
    ...suppliedBy(id),
  ]
}

/** Which arteries reach a structure. */
function suppliedBy(id: StructureId): readonly Fact[] {
  const arteries = vessels.filter(([, { supplies }]) => supplies.includes(id))
  if (arteries.length === 0) return []
  const pieces = arteries.flatMap(([, vessel], i): Piece[] => [...joint(i, arteries.length), vesselName(vessel)])
  return [line(['Fed by the ', ...pieces, '.'], weakest(arteries.map(([, vessel]) => vessel)))]
}

function ofNerve(id: StructureId): readonly Fact[] {
  const found = nerves.find(([, { shown }]) => shown === id)
  if (!found) return []
  const [nerve, { from, roots, skin, sure, sources }] = found
  const basis = { sure, sources }
  const muscles = muscleIds().filter((muscle) => comesFrom(INNERVATION[muscle].nerve, nerve))
  return [
    line([`Roots ${listed(roots)}`, ...(from ? ['; from the ', nerveName(from as NerveId)] : []), '.'], basis),
    ...(muscles.length > 0
      ? [line(['Moves ', ...names(muscles), '.'], weakest(muscles.map((m) => INNERVATION[m])))]
      : []),
    ...(skin ? [line([`Feels for the skin: ${skin}.`], basis)] : []),
  ]
}

/** Whether a nerve is another one or a branch of it. */
function comesFrom(nerve: NerveId, stem: NerveId): boolean {
  if (nerve === stem) return true
  const { from }: Nerve = NERVES[nerve]
  return from !== undefined && comesFrom(from as NerveId, stem)
}

function ofVessel(id: StructureId): readonly Fact[] {
  const found = vessels.find(([, { shown }]) => shown === id)
  if (!found) return []
  const [vessel, { kind, of, supplies, sure, sources }] = found
  const basis = { sure, sources }
  const branches = vessels.filter(([, v]) => v.of === vessel)
  const named = branches.flatMap(([, v], i): Piece[] => [...joint(i, branches.length), vesselName(v)])
  const stem = of ? VESSELS[of as keyof typeof VESSELS] : undefined
  return [
    ...(stem ? [line([kind === 'artery' ? 'Branch of the ' : 'Opens into the ', vesselName(stem), '.'], basis)] : []),
    ...(named.length > 0
      ? [
          line(
            [kind === 'artery' ? 'Gives off the ' : 'Takes up the ', ...named, '.'],
            weakest(branches.map(([, v]) => v)),
          ),
        ]
      : []),
    ...(supplies.length > 0 ? [line(['Itself feeds ', ...names(supplies), '.'], basis)] : []),
  ]
}

function ofBone(id: StructureId): readonly Fact[] {
  const mine = joints.filter(({ bones }) => (bones as readonly string[]).includes(id))
  const ends = (end: 'origin' | 'insertion') => ATTACHMENTS.filter((a) => a.bone === id && a.end === end)
  const muscles = (end: 'origin' | 'insertion') => [...new Set(ends(end).map(({ muscle }) => muscle))]
  return [
    ...mine.map(({ name, kind, bones, movements, ...basis }) =>
      line(
        [
          `${capital(name)} (${kind}), with `,
          ...names((bones as readonly StructureId[]).filter((bone) => bone !== id)),
          movements.length > 0 ? `: ${listed(movements.map((m) => MOVEMENTS[m].name))}.` : '.',
        ],
        basis,
      ),
    ),
    ...(['origin', 'insertion'] as const).flatMap((end) => {
      const found = muscles(end)
      if (found.length === 0) return []
      return [line([end === 'origin' ? 'Here arise ' : 'Here end ', ...names(found), '.'], ends(end)[0]!)]
    }),
  ]
}

const muscleIds = (): readonly MuscleId[] => Object.keys(INNERVATION) as MuscleId[]

const line = (prose: readonly Piece[], { sure, sources }: Basis): Fact => ({ prose, sure, sources })

/** The least sure of several, with all their sources. */
function weakest(all: readonly Basis[]): Basis {
  const first = all.find(({ sure }) => sure === 'from-memory') ?? all[0]!
  const [source, ...more] = [...new Set(all.flatMap(({ sources }) => sources))]
  return { sure: first.sure, sources: [source!, ...more] }
}

const called = (id: StructureId): string => {
  const name = TERMS[id].names.en
  return name.charAt(0).toLowerCase() + name.slice(1)
}

const mention = (structure: StructureId, text: string): Mention => ({ structure, text })
/** What only ties two pieces: a comma or `and`. */
const joint = (i: number, count: number): string[] => (i === 0 ? [] : [i === count - 1 ? ' and the ' : ', the '])
const names = (ids: readonly StructureId[]): Piece[] =>
  ids.flatMap((id, i): Piece[] => [
    ...(i === 0 ? [] : [i === ids.length - 1 ? ' and ' : ', ']),
    mention(id, called(id)),
  ])

function nerveName(id: NerveId): Piece {
  const { name, shown }: Nerve = NERVES[id]
  return shown ? mention(shown, name) : name
}

const vesselName = ({ name, shown }: Vessel): Piece => (shown && isStructureId(shown) ? mention(shown, name) : name)

const listed = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
