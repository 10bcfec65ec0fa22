import { use } from 'react'
import type { StructureId } from '../../anatomy/ids.ts'
import { t } from '../../i18n/t.ts'
import { select } from '../../state/view.ts'
import { loadPanel } from './loadPanel.ts'
import { SideSlot } from './SideSlot.tsx'

/** The place of the selected structure's description. */
export function PanelSlot({ id }: { readonly id: StructureId }) {
  return (
    <SideSlot
      label={t('panel.label')}
      closeLabel={t('panel.close')}
      onClose={() => select(null)}
      waiting={t('panel.loading')}
      resetOn={id}
    >
      <LoadedPanel id={id} />
    </SideSlot>
  )
}

function LoadedPanel({ id }: { readonly id: StructureId }) {
  const { Panel } = use(loadPanel())
  return <Panel key={id} id={id} />
}
