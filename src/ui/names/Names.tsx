import { PanelLeftClose, Search, X } from 'lucide-react'
import { lazy, Suspense, useRef } from 'react'
import { FIVE_IDS, STRUCTURE_IDS, type StructureId } from '../../anatomy/ids.ts'
import { t } from '../../i18n/t.ts'
import { useStage } from '../../state/stage.ts'
import { select } from '../../state/view.ts'
import { coversEdge } from '../shell/edges.ts'
import { focusOn } from '../shell/focus.ts'
import { closeNames, settleNames } from '../shell/layout.ts'
import { IconButton } from '../controls/IconButton.tsx'
import { LanguageSwitch } from '../language/LanguageSwitch.tsx'
import { groupNames } from './groups.ts'
import { NameList } from './NameList.tsx'
import { useSearch } from './useSearch.ts'
import './names.css'

/** Injuries and variants come after the leg; their few texts are of the first picture. */
const ConditionNames = lazy(() =>
  import('./ConditionNames.tsx').then(({ ConditionNames }) => ({ default: ConditionNames })),
)

interface NamesProps {
  /** The names lie where the description opens: a choice closes them. */
  readonly inOneColumn: boolean
}

/** All structures of the loaded leg by name, with the search that finds them by any name. */
export function Names({ inOneColumn }: NamesProps) {
  const shown = useStage(listed)
  const settled = useStage((s) => s.phase.kind !== 'loading')
  const search = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)

  const { query, setQuery, prepare, found } = useSearch(shown)
  const groups = found === null ? groupNames(shown) : [{ title: t('names.matches', found.length), ids: found }]
  const Close = inOneColumn ? X : PanelLeftClose
  const choose = (id: StructureId): void => {
    select(id)
    settle()
  }
  const settle = (): void => {
    if (!inOneColumn) return
    settleNames()
    requestAnimationFrame(() => focusOn('panel'))
  }
  const focusFirst = (): void => list.current?.querySelector<HTMLElement>('[role=option]')?.focus()

  return (
    <div className="names-body chrome" ref={coversEdge}>
      <div className="names-top">
        <label className="search">
          <Search size="1em" aria-hidden="true" />
          <span className="hidden-text">{t('names.search')}</span>
          <input
            ref={search}
            id="search"
            type="search"
            value={query}
            placeholder={t('names.searchHint')}
            autoComplete="off"
            spellCheck={false}
            enterKeyHint="search"
            onFocus={prepare}
            onChange={(e) => setQuery(e.target.value)}
            onKeyDown={(e) => {
              if (e.key === 'ArrowDown' || e.key === 'Enter') {
                e.preventDefault()
                focusFirst()
              }
              if (e.key === 'Escape' && query !== '') {
                e.stopPropagation()
                setQuery('')
              }
            }}
          />
          {query === '' ? (
            <kbd className="search-key">/</kbd>
          ) : (
            <IconButton label={t('names.clear')} onClick={() => setQuery('')}>
              <X size="1em" aria-hidden="true" />
            </IconButton>
          )}
        </label>
        <IconButton label={t('names.close')} onClick={closeNames}>
          <Close size="1.1em" aria-hidden="true" />
        </IconButton>
      </div>
      <LanguageSwitch />
      <p role="status" className={found?.length === 0 ? 'names-none' : 'hidden-text'}>
        {found && t('names.matches', found.length)}
      </p>
      <div className="names-scroll" ref={list}>
        {found?.length !== 0 && (
          <NameList groups={groups} onLeaveUp={() => search.current?.focus()} onChoose={choose} />
        )}
        {settled && (
          <Suspense>
            <ConditionNames query={query} onLeaveUp={() => search.current?.focus()} onChosen={settle} />
          </Suspense>
        )}
      </div>
    </div>
  )
}

/** The names to list: the model's; until it is there, those that head the list in any case; without it, all. */
function listed({ present, phase }: ReturnType<typeof useStage.getState>): readonly StructureId[] {
  if (present.length > 0) return present
  return phase.kind === 'failed' ? STRUCTURE_IDS : FIVE_IDS
}
