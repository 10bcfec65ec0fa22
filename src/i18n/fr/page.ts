import type { PAGE_TEXTS as English } from '../en/page.ts'
import type { Translation } from '../message.ts'

/** The page itself: title, landmarks, loading, what went wrong, in French. */
export const PAGE_TEXTS = {
  'app.name': 'Sural',
  'app.tagline': 'Un atlas du mollet',
  'app.title': '{0} · Sural',
  'app.skipToNames': 'Aller aux noms',
  'app.skipToStage': 'Aller à la jambe',
  'app.skipToPanel': 'Aller à la description',
  'app.dismiss': 'Fermer',
  'stage.label': 'La jambe',
  'stage.kind': 'Modèle 3D',
  'stage.poster':
    'Une jambe droite vue de derrière : les deux chefs du gastrocnémien au-dessus du tendon d’Achille et du talon.',
  'stage.caption': 'Jambe {1, select, left {gauche} other {droite}}, vue {0}',
  'stage.freeCaption': 'Jambe {0, select, left {gauche} other {droite}}',
  'stage.hint.turn': 'Glissez pour la tourner.',
  'stage.hint.read': 'Cliquez une partie pour en lire la description.',
  'stage.hint.readFinger': 'Touchez une partie pour en lire la description.',
  'stage.loading': 'Chargement de la jambe',
  'stage.percent': '{0} %',
  'stage.ready': 'La jambe est prête.',
  'failure.noWebgl.title': 'Pas de 3D dans ce navigateur',
  'failure.noWebgl.text':
    'Sural dessine la jambe avec WebGL, qui manque ici ou est désactivé. Les noms et les descriptions à côté de cette image fonctionnent tout de même.',
  'failure.noWebgl.advice':
    'Pour voir la jambe bouger, activez l’accélération matérielle du navigateur ou essayez-en un autre.',
  'failure.model.title': 'La jambe n’a pas pu être chargée',
  'failure.model.text': 'Les noms et les descriptions fonctionnent sans elle.',
  'failure.contextLost.title': 'L’affichage a été interrompu',
  'failure.contextLost.text': 'La jambe revient d’elle-même, telle que vous l’avez laissée.',
  'failure.retry': 'Réessayer',
  'broken.title': 'Erreur : {0}',
  'broken.text': 'Le reste de la page continue de fonctionner.',
  'broken.retry': 'Réessayer',
  'broken.part.stage': 'La vue 3D',
  'broken.part.names': 'La liste des noms',
  'broken.part.panel': 'La description',
  'broken.part.transport': 'Les commandes de mouvement',
  'broken.part.rail': 'Les outils',
  'broken.part.page': 'Cette partie de la page',
} as const satisfies Translation<typeof English>
