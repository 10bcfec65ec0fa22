import { type Nerve, type NerveId, NERVES } from '../../anatomy/relations/nerveTable.ts'
import { type Vessel, type VesselId, VESSELS } from '../../anatomy/relations/vesselTable.ts'
import { t } from '../../i18n/t.ts'
import { nameOf } from '../names/nameOf.ts'

/** Nerves and arteries that the model does not hold, and whose names the page's catalogue has. */
type Unshown<Table, Id extends keyof Table> = {
  [K in Id]: Table[K] extends { readonly shown: unknown } ? never : K
}[Id]
type Told = `supply.part.${Unshown<typeof NERVES, NerveId> | Unshown<typeof VESSELS, VesselId>}`

/** What a nerve or an artery on the way to a structure is called, as everywhere where the model shows it. */
export function partName(row: Nerve | Vessel, latin: boolean): string {
  if (row.shown) return nameOf(row.shown)
  if (latin) return row.latin.charAt(0).toUpperCase() + row.latin.slice(1)
  const [id] = Object.entries<Nerve | Vessel>({ ...NERVES, ...VESSELS }).find(([, each]) => each === row)!
  return t(`supply.part.${id}` as Told)
}
