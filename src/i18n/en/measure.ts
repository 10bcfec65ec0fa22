import type { Messages } from '../message.ts'

/** Measuring on the leg. */
export const MEASURE_TEXTS = {
  'tools.measure': 'Measure',
  'measure.what': 'What is measured',
  'measure.straight': 'Straight',
  'measure.surface': 'Along the surface',
  'measure.angle': 'Angle',
  'measure.belly': 'Belly length',
  'measure.is.straight': 'Straight distance: {0}',
  'measure.is.surface': 'Along the surface: {0}',
  'measure.is.angle': 'Angle: {0}',
  'measure.is.belly': 'Belly length: {0}',
  'measure.waiting': 'Choose point {0} on the leg.',
  'measure.apart': 'The points lie on different structures: straight distance {0}.',
  'measure.noWay': 'No tape can be laid between the points: straight distance {0}.',
  'measure.noMuscle': 'Select a muscle.',
  'measure.cutOff': 'The model holds only the lower part of this muscle: its belly cannot be measured.',
  'measure.absent': 'A structure measured here is not there.',
  'measure.middle': 'The point in the middle of the view',
  'measure.top': 'Uppermost point of: {0}',
  'measure.bottom': 'Lowermost point of: {0}',
  'measure.again': 'Measure anew',
  'measure.remove': 'Remove',
  'measure.how':
    'Points stay on the tissue when the leg moves. A belly is measured through its middle, from where its flesh begins to where it ends. These are sizes of the model. By keys: turn the leg under the cross with the arrows; Enter takes the point. Escape removes the measurement.',
} as const satisfies Messages
