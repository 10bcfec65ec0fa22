/**
 * `npm run measure:contacts [-- file.glb …]`: how deep the structures of the shipped leg reach into each other, and how
 * closely those lie together that touch. Exits with 1 where a pair is deeper than 1 mm that is not joined by nature.
 */
import { contactsTable } from './contactsTable.ts'
import { CONTACT_PAIRS, ENCLOSING, LIMIT, whyJoined } from './contactRules.ts'
import { gap, penetrations } from './contacts.ts'
import { SHIPPED, shippedLeg } from './shippedLeg.ts'
import { solidOf } from './solid.ts'

const files = process.argv.slice(2)
const meshes = await shippedLeg(files.length ? files : SHIPPED)
const leg = new Map([...meshes].filter(([id]) => !ENCLOSING.includes(id)).map(([id, mesh]) => [id, solidOf(mesh)]))
const found = penetrations(leg)
const gaps = CONTACT_PAIRS.flatMap(([a, b]) => {
  const [one, other] = [leg.get(a), leg.get(b)]
  return one && other ? [gap([a, b], one, other)] : []
})
console.log(contactsTable(found, gaps))
for (const { pair } of found.filter(({ pair, depth }) => depth > LIMIT && whyJoined(pair)))
  console.log(`${pair.join(' · ')}: ${whyJoined(pair)}`)
const deep = found.filter(({ pair, depth }) => depth > LIMIT && !whyJoined(pair))
console.log(`${leg.size} structures, ${found.length} pairs touch, ${deep.length} deeper than ${LIMIT} mm`)
if (deep.length > 0) process.exit(1)
