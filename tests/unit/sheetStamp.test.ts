import { expect, test } from 'vitest'
import { stampOf, stamped } from '../sheet/stamp.ts'

const PICTURE = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x04, 0x01, 0x02, 0xff, 0xd9])

test('a sheet names the model that it shows, and is the same picture otherwise', () => {
  const sheet = stamped(PICTURE, 'abc123')
  expect(stampOf(sheet)).toBe('abc123')
  expect(Buffer.concat([sheet.subarray(0, 2), sheet.subarray(sheet.length - PICTURE.length + 2)])).toEqual(PICTURE)
})

test('a picture that was not stamped names none', () => {
  expect(stampOf(PICTURE)).toBeNull()
})
