import { t } from '../../i18n/t.ts'
import type { Added, Keeping } from '../../state/savedViews.ts'
import { LONGEST_NAME, MOST_VIEWS, ViewsFileError } from '../../state/viewsFile.ts'

/** What became of a view that was to be kept, in a sentence. */
export const keptAs = (name: string, keeping: Keeping): string =>
  keeping === 'full' ? t('share.viewsFull', MOST_VIEWS) : t(`share.${keeping}`, name)

/** What became of the views of a file. */
export function takenOver({ added, known, renamed, full }: Added): string {
  if (full) return t('share.viewsFull', MOST_VIEWS)
  return [
    added > 0 || known === 0 ? t('share.taken', added) : '',
    known > 0 ? t('share.takenKnown', known) : '',
    renamed > 0 ? t('share.takenRenamed', renamed) : '',
  ]
    .filter(Boolean)
    .join(' ')
}

/** Why a file of views was refused. */
export function faultOf(error: unknown): string {
  if (!(error instanceof ViewsFileError)) return t('share.fault.json')
  const { fault } = error
  switch (fault.kind) {
    case 'large':
    case 'json':
    case 'foreign':
    case 'list':
      return t(`share.fault.${fault.kind}`)
    case 'many':
      return t('share.fault.many', MOST_VIEWS)
    case 'version':
      return t('share.fault.version', fault.version)
    case 'name':
      return t('share.fault.name', fault.view, LONGEST_NAME)
    case 'address':
      return t('share.fault.address', fault.view, fault.name)
    case 'value':
      return t('share.fault.value', fault.view, fault.name, fault.field)
  }
}
