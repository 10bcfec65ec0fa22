import { expect, test } from 'vitest'
import { plainText } from '../../src/anatomy/index.ts'
import { fact, prose } from '../../src/anatomy/prose.ts'

test('prose parts a text at its links', () => {
  expect(prose('From the [medial condyle](medial-condyle) to the [heel](calcaneus).')).toEqual([
    'From the ',
    { landmark: 'medial-condyle', text: 'medial condyle' },
    ' to the ',
    { structure: 'calcaneus', text: 'heel' },
    '.',
  ])
})

test('prose takes a text without links, and one that is a link', () => {
  expect(prose('Nothing to show.')).toEqual(['Nothing to show.'])
  expect(prose('[Soleus](soleus)')).toEqual([{ structure: 'soleus', text: 'Soleus' }])
})

test('a link to nowhere does not compile', () => {
  // @ts-expect-error `shin` is neither a structure nor a landmark.
  prose('The [shin](shin).')
  // @ts-expect-error The second link is checked as well as the first.
  prose('The [soleus](soleus) and the [shin](shin).')
})

test('plainText gives the words back', () => {
  const { prose, sources, sure } = fact('The [soleus](soleus) pulls.', 'measured', 'gray1918', 'quain')
  expect(plainText(prose)).toBe('The soleus pulls.')
  expect({ sources, sure }).toEqual({ sources: ['gray1918', 'quain'], sure: 'measured' })
})
