import { use } from 'react'
import { t } from '../../i18n/t.ts'
import { SideSlot } from '../panel/SideSlot.tsx'
import { loadOnce } from '../shell/loadOnce.ts'
import { closePanel, type Reading } from './physiologyMode.ts'

/** The panels' code. */
const loadPhysiology = loadOnce(() => import('./Physiology.tsx'))

/** The place of the calf's physiology: where the description is otherwise. */
export function PhysiologySlot({ reading }: { readonly reading: Reading }) {
  return (
    <SideSlot
      label={t('physiology.label')}
      closeLabel={t('physiology.close')}
      onClose={closePanel}
      waiting={t('physiology.loading')}
      resetOn={reading}
    >
      <Loaded reading={reading} />
    </SideSlot>
  )
}

function Loaded({ reading }: { readonly reading: Reading }) {
  const { Physiology } = use(loadPhysiology())
  return <Physiology reading={reading} />
}
