import { useShallow } from 'zustand/shallow'
import type { StructureId } from '../../anatomy/ids.ts'
import { t } from '../../i18n/t.ts'
import { useView } from '../../state/view.ts'
import { keysFor } from '../shell/shortcuts.ts'
import { DEEDS } from './deeds.ts'
import './deeds.css'

/** Hide, isolate, fade, show what it lies on: the deeds with the structure whose description is open. */
export function DeedButtons({ id }: { readonly id: StructureId }) {
  const state = useView(useShallow((s) => s.state))
  return (
    // biome-ignore lint/a11y/useSemanticElements: a row of buttons, not of form fields.
    <div role="group" aria-label={t('dissect.label')} className="deeds">
      {DEEDS.map(({ name, word, sign, on, run }) => {
        const Sign = sign(id, state)
        const key = keysFor(name).join('+')
        return (
          <button
            key={name}
            type="button"
            className="deed"
            data-on={on(id, state)}
            aria-keyshortcuts={key}
            onClick={() => run(id)}
          >
            <Sign size="1.1em" aria-hidden="true" />
            <span>{t(word(id, state))}</span>
          </button>
        )
      })}
    </div>
  )
}
