import { Command } from 'cmdk'
import { useEffect, useMemo, useRef, useState } from 'react'
import { CATALOGUES } from '../../i18n/catalogues.ts'
import type { Translated } from '../../i18n/en.ts'
import { INTERFACE_LANGUAGES } from '../../i18n/languages.ts'
import { t } from '../../i18n/t.ts'
import { closeFind } from './findStore.ts'
import { findGoals } from './findGoals.ts'
import { type Goal, goals } from './goals.ts'
import './find.css'

/** The command palette: one field that finds structures, commands, injuries and statements in any language. */
export function Find() {
  const dialog = useRef<HTMLDialogElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const chosen = useRef<Goal | null>(null)
  const [query, setQuery] = useState('')
  const others = useAllTexts()
  const all = useMemo(() => goals(others), [others])
  const found = findGoals(query, all)
  useEffect(() => {
    dialog.current?.showModal()
    // The dialog itself would give the focus to the list around the field.
    field.current?.focus()
  }, [])

  // The goal may open something that takes the focus: the dialog has to be gone by then.
  const leave = (): void => {
    closeFind()
    chosen.current?.go()
  }
  const choose = (goal: Goal): void => {
    chosen.current = goal
    dialog.current?.close()
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes; the click is on what lies around the dialog.
    <dialog
      ref={dialog}
      className="find"
      aria-label={t('find.open')}
      onClose={leave}
      onClick={(e) => e.target === e.currentTarget && dialog.current?.close()}
    >
      <Command label={t('find.open')} shouldFilter={false} loop>
        <Command.Input
          ref={field}
          value={query}
          onValueChange={setQuery}
          placeholder={t('find.hint')}
          aria-label={t('find.hint')}
        />
        {/* Not in the list, which holds nothing but what can be chosen. */}
        <p role="status" className="find-none">
          {found.length === 0 && t('find.none')}
        </p>
        <Command.List label={t('find.results')}>
          {found.map(({ kind, goals }) => (
            <Command.Group key={kind} heading={t(`find.kind.${kind}`)}>
              {goals.map((goal) => (
                <Command.Item key={goal.id} value={goal.id} onSelect={() => choose(goal)}>
                  <span className="find-label">{goal.label}</span>
                  {goal.keys && <KeyCaps keys={goal.keys} />}
                </Command.Item>
              ))}
            </Command.Group>
          ))}
        </Command.List>
      </Command>
    </dialog>
  )
}

/** The texts of all languages, by whose words commands and exercises are found too, once they have come. */
function useAllTexts(): readonly Translated[] {
  const [texts, setTexts] = useState<readonly Translated[]>([])
  useEffect(() => {
    let here = true
    // Without them the palette finds by the page's own words and by English.
    Promise.all(INTERFACE_LANGUAGES.map((language) => CATALOGUES[language]())).then(
      (all) => here && setTexts(all),
      () => undefined,
    )
    return () => {
      here = false
    }
  }, [])
  return texts
}

const KeyCaps = ({ keys }: { readonly keys: readonly string[] }) => (
  <span className="find-keys" aria-hidden="true">
    {keys.map((key) => (
      <kbd key={key}>{key}</kbd>
    ))}
  </span>
)
