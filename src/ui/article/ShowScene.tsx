import type { SceneCue } from '../../anatomy/claims/sceneCue.ts'
import { t } from '../../i18n/t.ts'
import { change } from '../../state/view.ts'
import { sceneHere } from './sceneHere.ts'

interface ShowSceneProps {
  readonly scene: SceneCue
  /** What is shown, for those who hear only the button. */
  readonly name: string
}

/** Brings a scene onto the leg. */
export const ShowScene = ({ scene, name }: ShowSceneProps) => (
  <button
    type="button"
    className="text-button show-scene"
    aria-label={t('article.showNamed', name)}
    onClick={() => change(sceneHere(scene))}
  >
    {t('article.show')}
  </button>
)
