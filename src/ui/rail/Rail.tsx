import {
  Activity,
  BookOpenText,
  CircleHelp,
  House,
  Maximize,
  Minimize,
  Minus,
  Plus,
  Presentation,
  Redo2,
  Undo2,
} from 'lucide-react'
import { Toolbar } from 'radix-ui'
import { Fragment } from 'react'
import { t } from '../../i18n/t.ts'
import { redo, undo, useView } from '../../state/view.ts'
import { STANDARD_VIEWS } from '../../state/viewpoint.ts'
import { toggleArticle, useInArticle } from '../article/articleMode.ts'
import { toggleHelp, useHelp } from '../help/helpStore.ts'
import { togglePhysiology, usePhysiology } from '../physiology/physiologyMode.ts'
import { coversEdge } from '../shell/edges.ts'
import { toggleFullscreen, useFullscreen } from '../shell/fullscreen.ts'
import { goHome, showView, toggleProjector, zoomIn, zoomOut } from '../shell/shortcuts.ts'
import { ToolsButton } from '../tools/ToolsButton.tsx'
import { RailButton } from './RailButton.tsx'
import { ThemeButton } from './ThemeButton.tsx'
import './rail.css'

/** Views and tools in one slim column; one stop for the Tab key, arrows walk through it. */
export function Rail() {
  return (
    <section className="rail chrome" aria-label={t('tool.label')} ref={coversEdge}>
      <Toolbar.Root orientation="vertical" className="rail-body">
        <Views />
        <Toolbar.Separator className="rail-line" />
        <Camera />
        <Toolbar.Separator className="rail-line" />
        <Page />
        <Toolbar.Separator className="rail-line" />
        <History />
        <HelpButton />
      </Toolbar.Root>
    </section>
  )
}

function Views() {
  const view = useView((s) => (typeof s.state.view === 'string' ? s.state.view : null))
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of buttons in a toolbar, not of form fields.
    <div role="group" aria-label={t('view.label')} className="rail-group">
      {STANDARD_VIEWS.map((name) => (
        <RailButton
          key={name}
          name={`view.${name}`}
          label={t('view.name', t(`view.${name}`))}
          pressed={view === name}
          onClick={() => showView(name)}
        >
          {/* Drawn by the style sheet: an abbreviation is no part of what the button is called. */}
          <span className="rail-word" data-word={t(`view.short.${name}`)} aria-hidden="true" />
        </RailButton>
      ))}
    </div>
  )
}

const Camera = () => (
  <>
    <RailButton name="tool.home" onClick={goHome}>
      <House />
    </RailButton>
    <RailButton name="tool.zoomIn" onClick={zoomIn}>
      <Plus />
    </RailButton>
    <RailButton name="tool.zoomOut" onClick={zoomOut}>
      <Minus />
    </RailButton>
  </>
)

function Page() {
  const projector = useView((s) => s.state.projector)
  const fullscreen = useFullscreen()
  const reading = useInArticle()
  const physiology = usePhysiology() !== null
  return (
    <>
      <ToolsButton />
      <RailButton name="tool.article" pressed={reading} onClick={toggleArticle}>
        <BookOpenText />
      </RailButton>
      <RailButton name="physiology.open" pressed={physiology} onClick={togglePhysiology}>
        <Activity />
      </RailButton>
      <RailButton name="tool.projector" pressed={projector} onClick={toggleProjector}>
        <Presentation />
      </RailButton>
      <ThemeButton />
      <RailButton name="tool.fullscreen" pressed={fullscreen} onClick={toggleFullscreen}>
        {fullscreen ? <Minimize /> : <Maximize />}
      </RailButton>
    </>
  )
}

function History() {
  const past = useView((s) => s.past.length > 0)
  const future = useView((s) => s.future.length > 0)
  return (
    <Fragment>
      <RailButton name="tool.undo" disabled={!past} onClick={undo}>
        <Undo2 />
      </RailButton>
      <RailButton name="tool.redo" disabled={!future} onClick={redo}>
        <Redo2 />
      </RailButton>
    </Fragment>
  )
}

function HelpButton() {
  const open = useHelp((s) => s.open)
  return (
    <RailButton name="tool.help" expanded={open} onClick={toggleHelp}>
      <CircleHelp />
    </RailButton>
  )
}
