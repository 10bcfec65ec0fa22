import type { ReliefData } from '../../src/biomechanics/index.ts'
import { kept } from '../kept.ts'
import type { Part } from '../part.ts'
import { GROUPS } from './groups.ts'
import { type Leg, relaxGroup } from './relaxLeg.ts'

/** How each chain gives way in the poses of its grid. */
export async function relaxParts(
  parts: readonly Part[],
  say: (line: string) => void,
): Promise<ReadonlyMap<string, ReliefData>> {
  const leg = legOf(parts)
  const chains = new Map(leg.flesh.map(({ id, chain }) => [id, chain]))
  const found = new Map<string, ReliefData>()
  for (const group of GROUPS) {
    say(group.ids.join(', '))
    const seen = {
      // Only what the group may meet decides its result.
      hard: leg.hard.filter(({ id }) => group.meets('', id)),
      flesh: leg.flesh.filter(({ id }) => group.meets('', id) || group.ids.includes(id)),
    }
    const { meets: _, ...plan } = group
    const around = seen.flesh.map(({ id }) => chains.get(id))
    const reliefs = await kept('relief', [seen, around, plan], () => relaxGroup(seen, group, chains, say))
    for (const [id, relief] of reliefs) {
      chains.set(id, { ...chains.get(id)!, relief })
      found.set(id, relief)
    }
  }
  return found
}

const metres = (positions: Float64Array): Float64Array => Float64Array.from(positions, (x) => x / 1000)

function legOf(parts: readonly Part[]): Leg {
  return {
    hard: parts.flatMap(({ id, mesh, body }) =>
      body.kind === 'bone' && body.surface
        ? [{ id, rest: metres(mesh.positions), triangles: Uint32Array.from(mesh.triangles), joint: body.joint }]
        : [],
    ),
    flesh: parts.flatMap(({ id, mesh, body }) =>
      body.kind === 'soft'
        ? [
            {
              id,
              rest: metres(mesh.positions),
              triangles: Uint32Array.from(mesh.triangles),
              joints: body.skin.joints,
              weights: Float64Array.from(body.skin.weights, (weight) => weight / 255),
              chain: body.chain,
              bodies: body.skin.bodies ?? [],
            },
          ]
        : [],
    ),
  }
}
