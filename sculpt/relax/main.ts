import { sculptParts } from '../build.ts'
import { relaxParts } from './relaxParts.ts'
import { writeRelief } from './reliefFile.ts'

/**
 * `npm run sculpt:relax`: bends the sculpted leg, lets its flesh give way until nothing cuts, folds or loses volume,
 * and writes down by how much. To be run when the shape of flesh or bone, or its rig, has changed noticeably.
 */
const start = performance.now()
const say = (line: string) => console.log(`${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s  ${line}`)
const { first, context } = await sculptParts(say)
writeRelief(await relaxParts([...first, ...context], say))
