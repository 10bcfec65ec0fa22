import { use } from 'react'
import type { InjuryId } from '../../anatomy/injuries/injury.ts'
import { t } from '../../i18n/t.ts'
import { SideSlot } from '../panel/SideSlot.tsx'
import { leaveInjury } from './injuryMode.ts'
import { loadInjury } from './loadInjury.ts'

/** The place of an injury's description: where that of a structure is otherwise. */
export function InjurySlot({ id }: { readonly id: InjuryId }) {
  return (
    <SideSlot
      label={t('injury.label')}
      closeLabel={t('injury.close')}
      onClose={leaveInjury}
      waiting={t('panel.loading')}
      resetOn={id}
    >
      <LoadedInjury id={id} />
    </SideSlot>
  )
}

function LoadedInjury({ id }: { readonly id: InjuryId }) {
  const { InjuryPanel } = use(loadInjury())
  return <InjuryPanel key={id} id={id} />
}
