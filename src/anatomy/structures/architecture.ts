import { type Figures, figure } from '../figure.ts'

/** Architecture of the medial head of gastrocnemius. */
export const medialArchitecture: Figures = [
  figure('Volume', 245, 'cm³', 'measured', 'fukunaga1992', { note: 'living, MRI' }),
  figure('Volume expected at 75 kg and 1.75 m', 271, 'cm³', 'computed', 'handsfield2014'),
  figure('Mass', 113.5, 'g', 'second-hand', 'ward2009', { sd: 32, note: 'cadavers, mean age 83; spread not checked' }),
  figure('Fibre length', 51, 'mm', 'second-hand', 'ward2009', {
    sd: 9.8,
    note: 'cadavers, at optimal sarcomere length; spread not checked',
  }),
  figure('Fascicle length at rest', [32, 59], 'mm', 'measured', 'kawakami1998', {
    note: 'living: knee bent and foot down, to knee straight and foot up',
  }),
  figure('Pennation', 9.9, '°', 'second-hand', 'ward2009', { sd: 4.4, note: 'cadavers; spread not checked' }),
  figure('Pennation in a maximal contraction', [27.3, 34.6], '°', 'measured', 'manal2006', {
    note: 'living: women, men',
  }),
  figure('Physiological cross-section (PCSA)', 21.1, 'cm²', 'second-hand', 'ward2009', {
    sd: 5.7,
    note: 'cadavers; spread not checked',
  }),
  figure('Physiological cross-section (PCSA)', 68, 'cm²', 'measured', 'fukunaga1992', {
    note: 'living, MRI; fibre lengths taken from ratios in the literature',
  }),
  figure('Slow (type I) fibres', 50, '%', 'measured', 'edgerton1975', {
    about: true,
    note: 'gastrocnemius as a whole',
  }),
]

/** Architecture of the lateral head of gastrocnemius. */
export const lateralArchitecture: Figures = [
  figure('Volume', 140, 'cm³', 'measured', 'fukunaga1992', { note: 'living, MRI' }),
  figure('Volume expected at 75 kg and 1.75 m', 157, 'cm³', 'computed', 'handsfield2014'),
  figure('Mass', 62.2, 'g', 'second-hand', 'ward2009', { sd: 24.6, note: 'cadavers, mean age 83; spread not checked' }),
  figure('Fibre length', 58.8, 'mm', 'second-hand', 'ward2009', {
    sd: 9.5,
    note: 'cadavers, at optimal sarcomere length; spread not checked',
  }),
  figure('Fascicle length at rest', [41, 65], 'mm', 'measured', 'kawakami1998', {
    note: 'living: knee bent and foot down, to knee straight and foot up',
  }),
  figure('Pennation', 12, '°', 'second-hand', 'ward2009', { sd: 3.1, note: 'cadavers; spread not checked' }),
  figure('Pennation in a maximal contraction', [16.3, 23.7], '°', 'measured', 'manal2006', {
    note: 'living: women, men',
  }),
  figure('Thickening in a maximal contraction', [5, 7], 'mm', 'measured', 'maganaris1998', { note: 'living' }),
  figure('Physiological cross-section (PCSA)', 9.7, 'cm²', 'second-hand', 'ward2009', {
    sd: 3.3,
    note: 'cadavers; spread not checked',
  }),
  figure('Physiological cross-section (PCSA)', 28, 'cm²', 'measured', 'fukunaga1992', {
    note: 'living, MRI; fibre lengths taken from ratios in the literature',
  }),
  figure('Slow (type I) fibres', [43.5, 50.3], '%', 'from-memory', 'johnson1973', { note: 'surface, depth' }),
  figure('Slow (type I) fibres', 50, '%', 'measured', 'edgerton1975', {
    about: true,
    note: 'gastrocnemius as a whole',
  }),
]

/** Architecture of the soleus. */
export const soleusArchitecture: Figures = [
  figure('Volume', 489, 'cm³', 'measured', 'fukunaga1992', { note: 'living, MRI' }),
  figure('Volume expected at 75 kg and 1.75 m', 457, 'cm³', 'computed', 'handsfield2014'),
  figure('Volume in the leg that the model follows', 319, 'cm³', 'single-subject', 'bodyparts3d', {
    about: true,
    note: 'one man; at the low end',
  }),
  figure('Mass', 275.8, 'g', 'second-hand', 'ward2009', {
    sd: 98.5,
    note: 'cadavers, mean age 83; spread not checked',
  }),
  figure('Fibre length', 44, 'mm', 'second-hand', 'ward2009', {
    sd: 9.9,
    note: 'cadavers, at optimal sarcomere length; spread not checked',
  }),
  figure('Fascicle length at rest', [30, 43], 'mm', 'measured', 'kawakami1998', {
    note: 'living: knee bent and foot down, to knee straight and foot up',
  }),
  figure('Pennation', 28.3, '°', 'second-hand', 'ward2009', { sd: 10.1, note: 'cadavers; spread not checked' }),
  figure('Pennation in a maximal contraction', [26.3, 40.1], '°', 'measured', 'manal2006', {
    note: 'living: women, men',
  }),
  figure('Thickening in a maximal contraction', [6, 7], 'mm', 'measured', 'maganaris1998', { note: 'living' }),
  figure('Physiological cross-section (PCSA)', 51.8, 'cm²', 'second-hand', 'ward2009', {
    sd: 14.9,
    note: 'cadavers; spread not checked',
  }),
  figure('Physiological cross-section (PCSA)', 230, 'cm²', 'measured', 'fukunaga1992', {
    note: 'living, MRI; fibre lengths taken from ratios in the literature',
  }),
  figure('Slow (type I) fibres', 70, '%', 'measured', 'edgerton1975', { about: true }),
  figure('Slow (type I) fibres', [86.4, 89], '%', 'from-memory', 'johnson1973', { note: 'surface, depth' }),
]

/** Architecture of the plantaris. */
export const plantarisArchitecture: Figures = [
  figure('Length of the belly', [7, 10], 'cm', 'reviewed-text', 'gray1918'),
  figure('Length of the tendon', [30, 45], 'cm', 'second-hand', 'wikipediaPlantaris'),
  figure('Mass', 5.3, 'g', 'from-memory', 'wickiewicz1983', { sd: 1.9 }),
  figure('Volume', 5, 'cm³', 'from-memory', 'wickiewicz1983', { about: true, note: 'from the mass, at 1.06 g/cm³' }),
  figure('Fibre length', 39, 'mm', 'from-memory', 'wickiewicz1983', { sd: 7 }),
  figure('Pennation', 3.3, '°', 'from-memory', 'wickiewicz1983', { sd: 1.7 }),
  figure('Physiological cross-section (PCSA)', 1.2, 'cm²', 'from-memory', 'wickiewicz1983', { sd: 0.4 }),
]
