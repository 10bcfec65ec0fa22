import type { PAGE_TEXTS as English } from '../en/page.ts'
import type { Translation } from '../message.ts'

/** The page itself: title, landmarks, loading, what went wrong, in Spanish. */
export const PAGE_TEXTS = {
  'app.name': 'Sural',
  'app.tagline': 'Un atlas de la pantorrilla',
  'app.title': '{0} · Sural',
  'app.skipToNames': 'Ir a los nombres',
  'app.skipToStage': 'Ir a la pierna',
  'app.skipToPanel': 'Ir a la descripción',
  'app.dismiss': 'Cerrar',
  'stage.label': 'La pierna',
  'stage.kind': 'Modelo 3D',
  'stage.poster':
    'Una pierna derecha vista por detrás: las dos cabezas del gastrocnemio sobre el tendón de Aquiles y el talón.',
  'stage.caption': 'Pierna {1, select, left {izquierda} other {derecha}}, vista {0}',
  'stage.freeCaption': 'Pierna {0, select, left {izquierda} other {derecha}}',
  'stage.hint.turn': 'Arrastra para girarla.',
  'stage.hint.read': 'Haz clic en una parte para leer sobre ella.',
  'stage.hint.readFinger': 'Toca una parte para leer sobre ella.',
  'stage.loading': 'Cargando la pierna',
  'stage.percent': '{0} %',
  'stage.ready': 'La pierna está lista.',
  'failure.noWebgl.title': 'Sin 3D en este navegador',
  'failure.noWebgl.text':
    'Sural dibuja la pierna con WebGL, que aquí falta o está desactivado. Los nombres y las descripciones junto a esta imagen funcionan igualmente.',
  'failure.noWebgl.advice':
    'Para ver la pierna en movimiento, activa la aceleración por hardware del navegador o prueba con otro.',
  'failure.model.title': 'No se pudo cargar la pierna',
  'failure.model.text': 'Los nombres y las descripciones funcionan sin ella.',
  'failure.contextLost.title': 'Los gráficos se interrumpieron',
  'failure.contextLost.text': 'La pierna vuelve por sí sola, tal como la dejaste.',
  'failure.retry': 'Reintentar',
  'broken.title': 'Error: {0}',
  'broken.text': 'El resto de la página sigue funcionando.',
  'broken.retry': 'Reintentar',
  'broken.part.stage': 'La vista 3D',
  'broken.part.names': 'La lista de nombres',
  'broken.part.panel': 'La descripción',
  'broken.part.transport': 'Los controles de movimiento',
  'broken.part.rail': 'Las herramientas',
  'broken.part.page': 'Esta parte de la página',
} as const satisfies Translation<typeof English>
