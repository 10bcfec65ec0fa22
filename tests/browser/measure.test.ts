import { expect, test } from 'vitest'
import { t } from '../../src/i18n/t.ts'
import { TERMS } from '../../src/anatomy/terms.ts'
import { readLegModel } from '../model/leg.ts'
import { withChromium } from './withChromium.ts'

const chromium = withChromium()
