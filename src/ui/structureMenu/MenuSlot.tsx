import { Suspense } from 'react'
import { lazyPart } from '../shell/lazyPart.ts'
import { useStructureMenu } from '../../state/structureMenu.ts'

const StructureMenu = lazyPart(() => import('./StructureMenu.tsx').then(({ StructureMenu }) => StructureMenu))

/** The place of the context menu: its code comes when it is asked for. */
export function MenuSlot() {
  const at = useStructureMenu((s) => s.at)
  return (
    at && (
      <Suspense>
        <StructureMenu key={`${at.x},${at.y}`} at={at} />
      </Suspense>
    )
  )
}
