import { ankleAngle, kneeAngle } from '../../i18n/poseAngle.ts'
import { t } from '../../i18n/t.ts'
import type { ViewState } from '../../state/viewState.ts'
import { nameOf } from '../names/nameOf.ts'

/** What a picture shows, in a line: the side, the view, what is selected, and the pose where it is not the neutral one. */
export function captionOf({ select, view, side, knee, ankle, motion }: ViewState): string {
  const place =
    typeof view === 'string' ? t('stage.caption', t(`view.${view}`).toLowerCase(), side) : t('stage.freeCaption', side)
  const pose = [
    knee !== 0 && `${t('pose.knee')} ${kneeAngle(knee)}`,
    ankle !== 0 && `${t('pose.ankle')} ${ankleAngle(ankle)}`,
  ]
  return [place, select && nameOf(select), ...(motion ? [] : pose)].filter(Boolean).join(' · ')
}
