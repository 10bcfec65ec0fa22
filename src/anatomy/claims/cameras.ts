import type { CameraCue } from './sceneCue.ts'

/** Standpoints near to what a statement speaks of; distances leave the leg some room at each side. */
export const CAMERAS = {
  kneeBack: { position: [0, 470, -680], target: [0, 450, -10] },
  kneeBackLateral: { position: [-400, 490, -540], target: [-15, 455, -10] },
  kneeBackMedial: { position: [400, 500, -540], target: [15, 465, -10] },
  calfBack: { position: [0, 340, -1050], target: [0, 320, -20] },
  calfBackMedial: { position: [640, 330, -950], target: [10, 290, -30] },
  tendonBack: { position: [10, 150, -720], target: [5, 130, -40] },
  heelBack: { position: [10, 80, -520], target: [8, 55, -45] },
  heelBackMedial: { position: [370, 90, -390], target: [8, 55, -40] },
  heelMedial: { position: [560, 80, -70], target: [8, 60, -25] },
  borderBackMedial: { position: [180, 250, -560], target: [16, 245, -25] },
  soleusBackLateral: { position: [-240, 335, -560], target: [-5, 315, -20] },
  plantarisBack: { position: [90, 340, -600], target: [12, 325, -25] },
  tendonBackMedial: { position: [470, 120, -200], target: [12, 105, -38] },
  ruptureBack: { position: [-70, 120, -480], target: [12, 105, -38] },
  insertionBackMedial: { position: [330, 90, -330], target: [10, 52, -38] },
  insertionBackLateral: { position: [-230, 95, -300], target: [10, 55, -38] },
} as const satisfies Record<string, CameraCue>
