import type { MEASURE_TEXTS as English } from '../en/measure.ts'
import type { Translation } from '../message.ts'

/** Measuring on the leg, in Spanish. */
export const MEASURE_TEXTS = {
  'tools.measure': 'Medir',
  'measure.what': 'Qué se mide',
  'measure.straight': 'En línea recta',
  'measure.surface': 'Sobre la superficie',
  'measure.angle': 'Ángulo',
  'measure.belly': 'Longitud del vientre',
  'measure.is.straight': 'Distancia recta: {0}',
  'measure.is.surface': 'Sobre la superficie: {0}',
  'measure.is.angle': 'Ángulo: {0}',
  'measure.is.belly': 'Longitud del vientre: {0}',
  'measure.waiting': 'Elija el punto {0} en la pierna.',
  'measure.apart': 'Los puntos están en estructuras distintas: distancia recta {0}.',
  'measure.noWay': 'No se puede tender una cinta entre los puntos: distancia recta {0}.',
  'measure.noMuscle': 'Seleccione un músculo.',
  'measure.cutOff': 'El modelo solo contiene la parte inferior de este músculo: su vientre no se puede medir.',
  'measure.absent': 'Falta una estructura medida.',
  'measure.middle': 'El punto en el centro de la vista',
  'measure.top': 'Punto más alto: {0}',
  'measure.bottom': 'Punto más bajo: {0}',
  'measure.again': 'Medir de nuevo',
  'measure.remove': 'Quitar',
  'measure.how':
    'Los puntos siguen al tejido cuando la pierna se mueve. El vientre se mide por su centro, desde donde empieza la carne hasta donde acaba. Son medidas del modelo. Con el teclado: gire la pierna bajo la cruz con las flechas; Intro toma el punto. Escape quita la medición.',
} as const satisfies Translation<typeof English>
