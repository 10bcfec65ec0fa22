import type { SceneCue } from './claims/sceneCue.ts'
import { CAMERAS } from './claims/cameras.ts'
import type { Fact } from './facts.ts'
import type { StructureId } from './ids.ts'
import { fact } from './prose.ts'

/** One figure of the plate: a scene, what is named in it, and what it shows. */
export interface PlateFigure {
  readonly title: string
  readonly scene: SceneCue
  readonly labels: readonly StructureId[]
  readonly text: Fact
}

const HEADS = ['gastrocnemius-medial', 'gastrocnemius-lateral'] as const

/** Structure and function of the calf on one page, from the surface to what goes wrong. */
export const PLATE = [
  {
    title: 'Two heads, one tendon',
    scene: { view: { position: [0, 300, -1240], target: [4, 268, -20] } },
    labels: ['gastrocnemius-medial', 'gastrocnemius-lateral', 'achilles-tendon', 'calcaneus'],
    text: fact(
      'The gastrocnemius rises with two heads above the condyles of the femur and ends, with the soleus, in the Achilles tendon on the heel bone.',
      'reviewed-text',
      'gray1918',
      'osmosis2025',
    ),
  },
  {
    title: 'What lies beneath',
    scene: {
      view: { position: [0, 300, -1240], target: [4, 268, -20] },
      hide: [...HEADS, 'sural-nerve', 'small-saphenous-vein'],
    },
    labels: ['soleus', 'plantaris', 'popliteus', 'tibial-nerve', 'popliteal-artery', 'fibularis-longus'],
    text: fact(
      'The soleus comes from tibia and fibula and stays below the knee. The tibial nerve (S1, S2) drives all; the popliteal artery feeds the heads by its sural branches.',
      'reviewed-text',
      'gray1918',
      'orthobullets',
    ),
  },
  {
    title: 'Points the foot, lifts the heel',
    scene: { view: { position: [1180, 250, -120], target: [0, 235, -10] }, ankle: -35 },
    labels: ['gastrocnemius-medial', 'soleus', 'achilles-tendon', 'calcaneus'],
    text: fact(
      'Plantar flexion: the muscles pull on the heel bone behind the axis of the ankle. Walking, running and jumping start here.',
      'reviewed-text',
      'osmosis2025',
      'gray1918',
    ),
  },
  {
    title: 'Bent knee: the soleus takes over',
    scene: { view: { position: [1180, 300, -160], target: [0, 275, -60] }, knee: 90, ankle: -15 },
    labels: ['gastrocnemius-medial', 'soleus', 'femur', 'tibia'],
    text: fact(
      'Bending the knee brings the ends of the gastrocnemius nearer to each other: it goes slack, and the soleus does most of the work.',
      'reviewed-text',
      'kawakami1998',
    ),
  },
  {
    title: 'Where it tears: tennis leg',
    scene: {
      view: { position: [200, 290, -800], target: [10, 285, -25] },
      light: ['gastrocnemius-medial'],
      condition: 'medial-head-tear',
    },
    labels: ['gastrocnemius-medial', 'gastrocnemius-lateral', 'achilles-tendon'],
    text: fact(
      'The medial head gives way at its lower border when the knee straightens while the ankle is forced up.',
      'reviewed-text',
      'flecca2007',
      'kwak2006',
    ),
  },
  {
    title: 'Where it breaks: the tendon',
    scene: { view: CAMERAS.ruptureBack, light: ['achilles-tendon'], condition: 'achilles-rupture' },
    labels: ['achilles-tendon', 'calcaneus', 'fibula'],
    text: fact(
      'The Achilles tendon mostly ruptures two to six centimetres above the heel. No heel rise on that leg: have it examined.',
      'reviewed-text',
      'jaocr',
      'footHyperbook',
    ),
  },
] as const satisfies readonly PlateFigure[]
