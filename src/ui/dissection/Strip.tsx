import { EyeOff, Focus, CircleDashed, Layers, Lightbulb, RotateCcw, Slice } from 'lucide-react'
import { useMemo } from 'react'
import { useShallow } from 'zustand/shallow'
import { t } from '../../i18n/t.ts'
import { reset } from '../../state/dissection.ts'
import { useStage } from '../../state/stage.ts'
import { useView } from '../../state/view.ts'
import { coversEdge } from '../shell/edges.ts'
import { type Away, awayList } from './awayList.ts'
import './strip.css'

const SIGNS = { cut: Slice, alone: Focus, peeled: Layers, hidden: EyeOff, glass: CircleDashed, lit: Lightbulb } as const
/** More than these are told by their number. */
const MOST = 4

/** A calm line over the motion: what was taken away, each to be brought back by a press, and the way to the whole leg. */
export function Strip() {
  const state = useView(
    useShallow(({ state: { hide, fade, light, depth, section, plane } }) => ({
      hide,
      fade,
      light,
      depth,
      cut: section !== null,
      plane,
    })),
  )
  const present = useStage((s) => s.present)
  const list = useMemo(() => awayList(state, present), [state, present])
  if (list.length === 0) return null
  const told = list.slice(0, MOST)
  return (
    <section className="strip chrome" aria-label={t('away.label')} ref={coversEdge}>
      <ul>
        {told.map((away) => (
          <Chip key={away.key} away={away} />
        ))}
        {list.length > MOST && <li className="strip-more">{t('away.more', list.length - MOST)}</li>}
      </ul>
      <button type="button" className="text-button strip-all" onClick={reset}>
        <RotateCcw size="1em" aria-hidden="true" />
        {t('dissect.reset')}
      </button>
    </section>
  )
}

function Chip({ away: { kind, name, bringBack } }: { readonly away: Away }) {
  const Sign = SIGNS[kind]
  return (
    <li>
      <button type="button" className="strip-chip" aria-label={t(`away.${kind}Back`, name)} onClick={bringBack}>
        <Sign size="1em" aria-hidden="true" />
        <span>{name}</span>
      </button>
    </li>
  )
}
