import { t } from '../../i18n/t.ts'
import type { ViewState } from '../../state/viewState.ts'

/** Whether attachments are drawn on the bones: a picture of them needs its key. */
export const showsPatches = ({ attachments, select }: Pick<ViewState, 'attachments' | 'select'>): boolean =>
  attachments === 'all' || (attachments === 'selected' && select !== null)

/** The key in words. */
export const patchWords = (): string => `${t('supply.origin')}; ${t('supply.insertion')}`
