import { describe, expect, test } from 'vitest'
import { captureOptions } from '../../src/api/captureOptions.ts'
import { parseRequest } from '../../src/api/messages.ts'
import { readMuscle } from '../../src/api/readMuscle.ts'

describe('messages from an embedding page', () => {
  test('a request is read, its arguments may be left out', () => {
    expect(parseRequest({ sural: 1, id: 7, call: 'getState' })).toEqual({ id: 7, call: 'getState', args: [] })
    expect(parseRequest({ sural: 1, id: 'a', call: 'setState', args: [{ knee: 90 }] })).toMatchObject({ id: 'a' })
  })

  test.each([
    null,
    'sural',
    {},
    { sural: 2, id: 1, call: 'getState' },
    { sural: 1, call: 'getState' },
    { sural: 1, id: 1, call: 4 },
    { sural: 1, id: 1, call: 'getState', args: 'x' },
  ])('%j is left alone', (data) => {
    expect(parseRequest(data)).toBeNull()
  })
})

describe('options of a picture', () => {
  test('good ones pass', () => {
    const options = { width: 800, height: 600, transparent: true }
    expect(captureOptions(options)).toEqual(options)
  })

  test.each([
    [{ width: 0, height: 1 }, /^width:/],
    [{ width: 1.5, height: 1 }, /^width:/],
    [{ width: 1, height: 99_999 }, /^height:/],
    [{ width: 1, height: 1, transparent: 'yes' as unknown as boolean }, /^transparent:/],
  ])('%j is a TypeError that names the option', (options, message) => {
    expect(() => captureOptions(options)).toThrow(TypeError)
    expect(() => captureOptions(options)).toThrow(message)
  })
})

describe('the reading of a muscle', () => {
  test('is in SI units and follows the pose', () => {
    const [rest, pointed] = [readMuscle('soleus', 0, 0, 0.5), readMuscle('soleus', 0, -40, 0.5)]
    expect(rest.fibreLength).toBeGreaterThan(0.02)
    expect(rest.fibreLength).toBeLessThan(0.08)
    expect(pointed.fibreLength).toBeLessThan(rest.fibreLength)
    expect(rest.kneeMomentArm).toBe(0)
  })

  test('a structure without a model is a TypeError', () => {
    expect(() => readMuscle('tibia', 0, 0, 0)).toThrow(/^id: expected one of/)
  })
})
