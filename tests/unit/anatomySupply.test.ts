import { expect, test } from 'vitest'
import { shownBy, supplyOf } from '../../src/anatomy/relations/supplyOf.ts'

test('a muscle: its nerve from the stem down, its own roots, its arteries up to the stem', () => {
  const { nerves, roots, arteries } = supplyOf('gastrocnemius-medial')
  expect(nerves.map(({ name }) => name)).toEqual(['sciatic nerve', 'tibial nerve'])
  expect(roots).toEqual(['S1', 'S2'])
  expect(arteries.map(({ name }) => name)).toEqual(['sural arteries', 'popliteal artery'])
  expect(shownBy(nerves)).toEqual(['tibial-nerve'])
  expect(shownBy(arteries)).toContain('popliteal-artery')
})

test('a nerve is its own, a bone without rows has none', () => {
  expect(supplyOf('sural-nerve').roots).toEqual(['S1', 'S2'])
  expect(supplyOf('cuboid')).toEqual({ nerves: [], roots: [], arteries: [] })
})
