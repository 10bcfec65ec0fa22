import { type OpenOptions, PHONE } from '../browser/driver.ts'

/** One picture of the atlas that is kept and compared. */
export interface Scenario {
  readonly name: string
  /** The address's hash: the view state says all that is on screen. */
  readonly hash: string
  readonly options?: OpenOptions
  /** The leg alone at this size, the whole page with its interface, or the still picture that the page starts with. */
  readonly picture: { readonly width: number; readonly height: number } | 'page' | 'poster'
}

/** Where the picture of a scenario is kept: the poster ships with the page. */
export const fileOf = ({ name, picture }: Scenario): string =>
  picture === 'poster' ? 'public/poster.png' : `tests/golden/${name}.png`

const TALL = { width: 320, height: 640 } as const

export const SCENARIOS: readonly Scenario[] = [
  { name: 'posterior-light', hash: '', picture: TALL },
  { name: 'medial-selected-dark', hash: 'view=medial&select=soleus', options: { theme: 'dark' }, picture: TALL },
  { name: 'lateral-projector', hash: 'view=lateral&projector=1', picture: TALL },
  {
    name: 'heel-plantar-flexed',
    hash: 'view=330,190,-420,10,75,0&ankle=-40',
    picture: { width: 520, height: 400 },
  },
  { name: 'knee-bent', hash: 'view=medial&knee=70&ankle=15', picture: { width: 520, height: 520 } },
  { name: 'phone', hash: '', options: { viewport: PHONE, touch: true }, picture: { width: 390, height: 500 } },
  { name: 'readme', hash: 'select=gastrocnemius-medial', options: { reducedMotion: false }, picture: 'page' },
  { name: 'poster', hash: '', picture: 'poster' },
]
