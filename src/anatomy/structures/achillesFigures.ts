import { type Figures, figure } from '../figure.ts'

/** Size of the Achilles tendon. */
export const achillesDimensions: Figures = [
  figure('Length overall', 15, 'cm', 'reviewed-text', 'gray1918', { about: true }),
  figure('From the heel to the medial belly', 180.6, 'mm', 'measured', 'rosso2012', {
    sd: 25,
    note: '49 % of the length of the tibia',
  }),
  figure('Free part, below the soleus', 61.5, 'mm', 'measured', 'szaro2021', { sd: 14.4 }),
  figure('Free part, below the soleus', 42.1, 'mm', 'measured', 'atMri2023', { sd: 12.9, note: 'another series' }),
  figure('Width, middle', 14.7, 'mm', 'measured', 'szaro2021', { sd: 1.8 }),
  figure('Thickness, middle', 4.9, 'mm', 'measured', 'szaro2021', { sd: 0.5 }),
  figure('Width at the heel', 25.7, 'mm', 'measured', 'szaro2021', { sd: 3 }),
  figure('Cross-section', 58, 'mm²', 'measured', 'jove201204', { about: true, note: 'ultrasound' }),
]

/** Forces, stretch and strength of the Achilles tendon. */
export const achillesMechanics: Figures = [
  figure('Force in a maximal contraction', 3.5, 'kN', 'measured', 'peltonen2010', { sd: 0.6 }),
  figure('Force, walking to running', [1.99, 2.56], 'kN', 'measured', 'kharazi2021', { note: '1.4 to 3.5 m/s' }),
  figure('Force in running', [8.2, 10.1], '× body weight', 'measured', 'reiter2024', {
    note: 'by shear-wave tensiometry',
  }),
  figure('Stretch of the free part at half strength', 5.2, '%', 'measured', 'farris2013', { sd: 1.7 }),
  figure('Stretch, walking to running', [4, 4.9], '%', 'measured', 'kharazi2021', { note: '1.4 to 3.5 m/s' }),
  figure('Stiffness', 201.8, 'N/mm', 'measured', 'morrison2015', { sd: 5.9, note: 'whole tendon, cyclists' }),
  figure('Stiffness', 430, 'N/mm', 'measured', 'peltonen2010', { sd: 200, note: 'before hopping' }),
  figure('Force at failure', [360, 1965], 'N', 'measured', 'louisUgbo2004', {
    note: 'donors of 57–93 years; mean 1189',
  }),
  figure('Force at failure', [4617, 5579], 'N', 'from-memory', 'wren2001', { note: 'pulled slowly, fast' }),
]
