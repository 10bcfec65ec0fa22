import type { Messages } from '../message.ts'

/** The page itself: title, landmarks, loading, what went wrong. */
export const PAGE_TEXTS = {
  'app.name': 'Sural',
  'app.tagline': 'An atlas of the calf',
  'app.title': '{0} · Sural',
  'app.skipToNames': 'Skip to the names',
  'app.skipToStage': 'Skip to the leg',
  'app.skipToPanel': 'Skip to the description',
  'app.dismiss': 'Dismiss',

  'stage.label': 'The leg',
  'stage.kind': '3D model',
  'stage.poster': 'A right leg from behind: the two heads of gastrocnemius above the Achilles tendon and the heel.',
  'stage.caption': '{1, select, left {Left} other {Right}} leg, {0} view',
  'stage.freeCaption': '{0, select, left {Left} other {Right}} leg',
  'stage.hint.turn': 'Drag to turn it.',
  'stage.hint.read': 'Click a part to read about it.',
  'stage.hint.readFinger': 'Tap a part to read about it.',
  'stage.loading': 'Loading the leg',
  'stage.percent': '{0} %',
  'stage.ready': 'The leg is ready.',

  'failure.noWebgl.title': 'No 3D in this browser',
  'failure.noWebgl.text':
    'Sural draws the leg with WebGL, which is switched off or missing here. The names and descriptions beside this picture work all the same.',
  'failure.noWebgl.advice':
    'To see the leg move, switch on hardware acceleration in the browser’s settings or try another browser.',
  'failure.model.title': 'The leg could not be loaded',
  'failure.model.text': 'The names and descriptions work without it.',
  'failure.contextLost.title': 'The graphics were interrupted',
  'failure.contextLost.text': 'The leg is coming back by itself, as you left it.',
  'failure.retry': 'Try again',

  'broken.title': '{0} ran into an error',
  'broken.text': 'The rest of the page goes on working.',
  'broken.retry': 'Try again',
  'broken.part.stage': 'The 3D view',
  'broken.part.names': 'The list of names',
  'broken.part.panel': 'The description',
  'broken.part.transport': 'The motion controls',
  'broken.part.rail': 'The tools',
  'broken.part.page': 'This part of the page',
} as const satisfies Messages
