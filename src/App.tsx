import { lazy, type ReactNode, Suspense } from 'react'
import { Direction } from 'radix-ui'
import type { StructureId } from './anatomy/ids.ts'
import { useOpenParts } from './ui/shell/layout.ts'
import { ErrorBoundary } from './ui/shell/ErrorBoundary.tsx'
import { Masthead } from './ui/shell/Masthead.tsx'
import { SkipLinks } from './ui/shell/SkipLinks.tsx'
import { useAfterwards } from './ui/shell/useAfterwards.ts'
import { usePage } from './ui/shell/usePage.ts'
import { directionOf, useLanguage } from './ui/language/useLanguage.ts'
import { useFind } from './ui/find/findStore.ts'
import { useHelp } from './ui/help/helpStore.ts'
import { Names } from './ui/names/Names.tsx'
import { Bearings } from './ui/orientation/Bearings.tsx'
import { ArticleSlot } from './ui/article/ArticleSlot.tsx'
import { useInArticle } from './ui/article/articleMode.ts'
import { useInjury } from './ui/injury/injuryMode.ts'
import { useSheet } from './ui/sheet/sheetStore.ts'
import { usePlate } from './ui/plate/plateStore.ts'
import { PanelSlot } from './ui/panel/PanelSlot.tsx'
import { usePhysiology } from './ui/physiology/physiologyMode.ts'
import { Rail } from './ui/rail/Rail.tsx'
import { Hint } from './ui/stage/Hint.tsx'
import { StageArea } from './ui/stage/StageArea.tsx'
import { MenuSlot } from './ui/structureMenu/MenuSlot.tsx'
import { Transport } from './ui/transport/Transport.tsx'
import { t } from './i18n/t.ts'
import { useStage } from './state/stage.ts'
import { useView } from './state/view.ts'
import './ui/styles/fonts.css'
import './ui/styles/tokens.css'
import './ui/styles/base.css'
import { lazyPart } from './ui/shell/lazyPart.ts'
import './ui/shell/shell.css'

const Stage = lazy(() => import('./scene/Stage.tsx').then(({ Stage }) => ({ default: Stage })))
const ToolSlot = lazyPart(() => import('./ui/tools/ToolSlot.tsx').then(({ ToolSlot }) => ToolSlot))
const ComparePane = lazyPart(() => import('./ui/compare/ComparePane.tsx').then(({ ComparePane }) => ComparePane))
const Sheet = lazyPart(() => import('./ui/sheet/Sheet.tsx').then(({ Sheet }) => Sheet))
const InjurySlot = lazyPart(() => import('./ui/injury/InjurySlot.tsx').then(({ InjurySlot }) => InjurySlot))
const Plate = lazyPart(() => import('./ui/plate/Plate.tsx').then(({ Plate }) => Plate))
const Find = lazyPart(() => import('./ui/find/Find.tsx').then(({ Find }) => Find))
const Help = lazyPart(() => import('./ui/help/Help.tsx').then(({ Help }) => Help))
const Afterwards = lazyPart(() => import('./ui/shell/Afterwards.tsx').then(({ Afterwards }) => Afterwards))
const Grips = lazyPart(() => import('./ui/pose/Grips.tsx').then(({ Grips }) => Grips))
const Legend = lazyPart(() => import('./ui/physiology/Legend.tsx').then(({ Legend }) => Legend))
const PhysiologySlot = lazyPart(() =>
  import('./ui/physiology/PhysiologySlot.tsx').then(({ PhysiologySlot }) => PhysiologySlot),
)

/** The page: the leg fills it, the interface floats at its edges. */
export function App() {
  const { page } = useLanguage()
  usePage()
  const open = useOpenParts()
  const selected = useView((s) => s.state.select)
  // Without WebGL there is a still picture, with nothing to move or to turn.
  const still = useStage(({ phase }) => phase.kind === 'failed' && phase.failure.kind === 'no-webgl')
  const posing = useStage((s) => s.posing && s.phase.kind === 'ready')
  const comparing = useView((s) => s.state.compare !== null)
  const coloured = useView((s) => s.state.colour === 'activation')
  const help = useHelp((s) => s.open)
  const plate = usePlate((s) => s.open)
  const sheet = useSheet((s) => s.open)
  const find = useFind((s) => s.open)
  const afterwards = useAfterwards()

  return (
    <Direction.Provider dir={directionOf(page)}>
      <div
        className="page"
        data-names={open.names ? 'open' : 'closed'}
        data-tool={open.tool ? 'open' : 'closed'}
        data-panel={open.panel ? 'open' : 'closed'}
        data-compare={comparing ? 'open' : 'closed'}
      >
        <SkipLinks />
        <Masthead namesOpen={open.names} />
        {open.tool && (
          <ErrorBoundary part="broken.part.tool">
            <Suspense>
              <ToolSlot id={open.tool} inOneColumn={open.oneColumn} />
            </Suspense>
          </ErrorBoundary>
        )}
        {open.names && (
          <nav className="names" aria-label={t('names.label')}>
            <ErrorBoundary part="broken.part.names">
              <Names inOneColumn={open.oneColumn} />
            </ErrorBoundary>
          </nav>
        )}
        <StageArea
          leg={
            <Suspense>
              <Stage />
            </Suspense>
          }
        >
          {!still && <Bearings />}
          {!comparing && <Hint />}
          {coloured && !still && (
            <Suspense>
              <Legend />
            </Suspense>
          )}
          {posing && !still && (
            <Suspense>
              <Grips />
            </Suspense>
          )}
        </StageArea>
        {comparing && !still && (
          <ErrorBoundary part="broken.part.tool">
            <Suspense>
              <ComparePane />
            </Suspense>
          </ErrorBoundary>
        )}
        {!still && (
          <ErrorBoundary part="broken.part.transport">
            <Transport />
          </ErrorBoundary>
        )}
        <ErrorBoundary part="broken.part.rail">
          <Rail />
        </ErrorBoundary>
        {open.panel && <Side selected={selected} />}
        <MenuSlot />
        {afterwards && (
          <Suspense>
            <Afterwards />
          </Suspense>
        )}
        {find && <Over dialog={<Find />} />}
        {sheet && <Over dialog={<Sheet />} />}
        {plate && <Over dialog={<Plate />} />}
        {help && <Over dialog={<Help />} />}
      </div>
    </Direction.Provider>
  )
}

/** A dialog over the page, whose code is fetched when it opens. */
const Over = ({ dialog }: { readonly dialog: ReactNode }) => (
  <ErrorBoundary part="broken.part.page">
    <Suspense>{dialog}</Suspense>
  </ErrorBoundary>
)

/** What stands at the right: the article, the calf's physiology, or the description of the selected structure. */
function Side({ selected }: { readonly selected: StructureId | null }) {
  const article = useInArticle()
  const physiology = usePhysiology()
  const injury = useInjury()
  if (article) return <ArticleSlot />
  if (physiology)
    return (
      <Suspense>
        <PhysiologySlot reading={physiology} />
      </Suspense>
    )
  if (selected) return <PanelSlot id={selected} />
  return (
    injury && (
      <Suspense>
        <InjurySlot id={injury} />
      </Suspense>
    )
  )
}
