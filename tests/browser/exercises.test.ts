import { describe, expect, test } from 'vitest'
import { POSE_IDS, POSES } from '../../src/biomechanics/poses.ts'
import { kneeAngle } from '../../src/i18n/poseAngle.ts'
import { t } from '../../src/i18n/t.ts'
import { MOTION_IDS } from '../../src/state/viewState.ts'
import { PHASES } from '../../src/biomechanics/motion/phases.ts'
import { type Atlas, PHONE } from './driver.ts'
import { withChromium } from './withChromium.ts'

const chromium = withChromium()

describe('pose by hand', () => {
  const openPose = (atlas: Atlas): Promise<void> => atlas.page.keyboard.press('o')
  const grip = (atlas: Atlas, joint: 'knee' | 'ankle') =>
    atlas.page.getByRole('slider', { name: t(`grip.${joint}`), exact: true })

  test('the foot follows the mouse that takes its bones, as one step of the history', async () => {
    const atlas = await (await chromium.open('view=medial')).ready()
    await openPose(atlas)
    await grip(atlas, 'ankle').waitFor()
    await atlas.still()
    const toe = await atlas.place('metatarsal-1')
    expect(toe?.visible).toBe(true)
    await atlas.page.mouse.move(toe!.x, toe!.y)
    await atlas.page.mouse.down()
    await atlas.page.mouse.move(toe!.x, toe!.y + 20)
    await atlas.page.mouse.move(toe!.x, toe!.y + 40)
    await atlas.page.mouse.up()
    const { ankle, view, select } = await atlas.state()
    expect(ankle).toBeLessThan(-8)
    expect({ view, select }).toEqual({ view: 'medial', select: null })
    await atlas.still()
    await atlas.page.keyboard.press('Control+z')
    expect((await atlas.state()).ankle).toBe(0)
    atlas.expectClean()
  })

  /** The end of a bone that lies away from the knee. */
  const farFromKnee = (atlas: Atlas, bone: 'femur' | 'tibia') =>
    atlas.page.evaluate((id) => {
      const { x = 0, y = 0 } = window.sural.screenPosition(id) ?? {}
      const by = id === 'femur' ? -4 : 4
      let last = y
      while (window.sural.structureAt(x, last + by) === id) last += by
      // Off the very edge, on which the pointer's rounding decides.
      return { x, y: last - by / 2 }
    }, bone)

  test('the thigh and the shank bend the knee', async () => {
    const atlas = await (await chromium.open('view=medial')).ready()
    await openPose(atlas)
    await grip(atlas, 'knee').waitFor()
    await atlas.still()
    for (const [bone, towards] of [
      ['femur', 50],
      ['tibia', 50],
    ] as const) {
      await (await atlas.set({ knee: 0 })).still()
      const place = await farFromKnee(atlas, bone)
      await atlas.page.mouse.move(place.x, place.y)
      await atlas.page.mouse.down()
      await atlas.page.mouse.move(place.x + towards, place.y)
      await atlas.page.mouse.up()
      expect((await atlas.state()).knee, bone).toBeGreaterThan(10)
    }
  })

  test('a click on a bone still chooses it, and with the pose closed a drag turns the leg', async () => {
    const atlas = await (await chromium.open('view=medial')).ready()
    await openPose(atlas)
    await grip(atlas, 'ankle').waitFor()
    await atlas.still()
    await atlas.clickStructure('calcaneus')
    await atlas.until({ select: 'calcaneus', ankle: 0 })
    await openPose(atlas)
    await (await atlas.set({ select: null })).still()
    const heel = await atlas.place('calcaneus')
    await atlas.page.mouse.move(heel!.x, heel!.y)
    await atlas.page.mouse.down()
    await atlas.page.mouse.move(heel!.x + 60, heel!.y)
    await atlas.page.mouse.up()
    await atlas.page.waitForFunction(() => typeof window.sural.getState().view === 'object')
    expect((await atlas.state()).ankle).toBe(0)
  })

  test('the grips are sliders: they say the angle, and keys and drags move them', async () => {
    const atlas = await (await chromium.open('view=medial')).ready()
    await openPose(atlas)
    const knee = grip(atlas, 'knee')
    await knee.focus()
    await atlas.page.keyboard.press('PageUp')
    await atlas.page.keyboard.press('ArrowUp')
    await atlas.until({ knee: 11 })
    await atlas.still()
    expect(await knee.getAttribute('aria-valuetext')).toBe(kneeAngle(11))
    await atlas.page.keyboard.press('End')
    await atlas.until({ knee: 120 })
    await atlas.still()
    const box = await grip(atlas, 'ankle').boundingBox()
    await atlas.page.mouse.move(box!.x + box!.width / 2, box!.y + box!.height / 2)
    await atlas.page.mouse.down()
    await atlas.page.mouse.move(box!.x + box!.width / 2, box!.y + box!.height / 2 - 40)
    await atlas.page.mouse.up()
    expect((await atlas.state()).ankle).toBeGreaterThan(5)
  })

  test('a finger does it too', async () => {
    const atlas = await (
      await chromium.open('view=medial', { touch: true, viewport: { width: 390, height: 844 } })
    ).ready()
    await atlas.page.getByRole('button', { name: t('pose.title'), exact: true }).tap()
    await grip(atlas, 'ankle').waitFor()
    await atlas.still()
    const toe = await atlas.place('metatarsal-1')
    const finger = await atlas.page.context().newCDPSession(atlas.page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', by: number) =>
      finger.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x: toe!.x, y: toe!.y + by }],
      })
    await touch('touchStart', 0)
    await touch('touchMove', 12)
    await touch('touchMove', 30)
    await touch('touchEnd', 0)
    expect((await atlas.state()).ankle).toBeLessThan(-5)
  })

  test('named poses set the joints and the activation', async () => {
    const atlas = await (await chromium.open()).ready()
    await openPose(atlas)
    const tiptoe = atlas.button('pose.preset.tiptoe')
    await tiptoe.click()
    await atlas.until({ ankle: -38, knee: 0, activation: 0.8, motion: null })
    expect(await tiptoe.getAttribute('aria-pressed')).toBe('true')
    await atlas.page.getByRole('slider', { name: new RegExp(`^${t('pose.activation')}`) }).fill('0.5')
    await atlas.until({ activation: 0.5 })
    expect(await tiptoe.getAttribute('aria-pressed')).toBe('false')
    for (const id of POSE_IDS) {
      await atlas.button(`pose.preset.${id}`).click()
      await atlas.until({ ...POSES[id], motion: null })
      expect(await atlas.button(`pose.preset.${id}`).getAttribute('aria-pressed')).toBe('true')
    }
    await atlas.page
      .locator('.pose')
      .getByRole('slider', { name: new RegExp(`^${t('pose.knee')}`) })
      .fill('35')
    await atlas.until({ knee: 35 })
    await atlas.page.locator('.pose').getByText(kneeAngle(35), { exact: true }).waitFor()
    atlas.expectClean()
  })
})

describe('exercises', () => {
  test('each is one press away, moves the leg and is held and gone on with beside the big control', async () => {
    const atlas = await (await chromium.open('view=medial')).ready()
    await atlas.page.keyboard.press('e')
    for (const motion of MOTION_IDS.filter((id) => id !== 'plantar-flexion')) {
      const before = await atlas.frames()
      const button = atlas.button(`exercise.${motion}`)
      await button.click()
      await atlas.until({ motion })
      expect(await button.getAttribute('aria-pressed')).toBe('true')
      await atlas.page.waitForFunction((n) => window.sural.stats().frames > n + 1, before)
    }
    await atlas.button('motion.pause').click()
    await atlas.until({ motion: 'run', speed: 0 })
    await atlas.still()
    await atlas.button('motion.resume').click()
    await atlas.page.waitForFunction(() => window.sural.getState().speed > 0)
    await atlas.button('motion.start').click()
    await atlas.until({ motion: 'plantar-flexion' })
    atlas.expectClean()
  })

  test('walking names its eight phases, and a press or a key holds it at each', async () => {
    const atlas = await (await chromium.open('view=medial&motion=walk&speed=0')).ready()
    await atlas.page.keyboard.press('e')
    const list = atlas.page.getByRole('list', { name: t('phases.label') })
    await list.waitFor()
    expect(await list.getByRole('button').count()).toBe(8)
    await atlas.button('phase.pre-swing').click()
    await atlas.until({ motion: 'walk', time: 0.5, speed: 0 })
    await atlas.still()
    const said = atlas.page.locator('.scrubber output')
    expect(await said.textContent()).toContain(t('phase.pre-swing'))
    expect(await atlas.button('phase.pre-swing').getAttribute('aria-current')).toBe('step')
    await atlas.page.keyboard.press('.')
    await atlas.until({ time: 0.59 })
    await said.filter({ hasText: t('phase.initial-swing') }).waitFor()
    await atlas.button('phases.previous').click()
    await atlas.until({ time: 0.5 })
  })

  test('the pace and the place in the cycle are set while it runs and while it is held', async () => {
    const atlas = await (await chromium.open('view=medial&motion=walk')).ready()
    await atlas.page.keyboard.press('e')
    const speed = atlas.page.getByRole('slider', { name: new RegExp(`^${t('motion.speed')}`) })
    await speed.fill('0.5')
    await atlas.until({ motion: 'walk', speed: 0.5 })
    const scrub = atlas.page.getByLabel(t('motion.scrub'))
    await scrub.fill('0.42')
    await atlas.until({ motion: 'walk', time: 0.42, speed: 0 })
    await atlas.page
      .locator('.scrubber output')
      .filter({ hasText: t('phase.terminal-stance') })
      .waitFor()
    await speed.fill('2')
    expect((await atlas.state()).speed).toBe(0)
    await atlas.button('motion.resume').click()
    await atlas.until({ motion: 'walk', speed: 2 })
    await atlas.button('motion.pause').click()
    await atlas.until({ speed: 0 })
    await atlas.page.keyboard.press('m')
    await atlas.until({ motion: 'walk', speed: 2 })
    atlas.expectClean()
  })

  test('a step forward and a step back by button and by key go through running too, round its cycle', async () => {
    const atlas = await (await chromium.open('view=medial&motion=run&speed=0')).ready()
    await atlas.page.keyboard.press('e')
    for (const phase of PHASES.run) {
      await atlas.until({ time: phase.from })
      await atlas.page
        .locator('.phase[aria-current]')
        .filter({ hasText: t(`phase.${phase.id}`) })
        .waitFor()
      await atlas.button('phases.next').click()
    }
    await atlas.until({ motion: 'run', time: 0 })
    await atlas.page.keyboard.press(',')
    await atlas.until({ time: PHASES.run.at(-1)!.from })
    atlas.expectClean()
  })

  test('on a phone what is chosen and the phase now are in view, and the legend lies beside the leg', async () => {
    const atlas = await (await chromium.open('view=medial', { touch: true, viewport: PHONE })).ready()
    await atlas.page.getByRole('button', { name: t('exercises.title'), exact: true }).tap()
    await atlas.button('exercise.walk').tap()
    await atlas.until({ motion: 'walk' })
    await atlas.button('motion.pause').tap()
    await atlas.button('colour.show').tap()
    await atlas.until({ colour: 'activation', speed: 0 })
    for (const time of [0, 0.55, 0.95]) {
      await (await atlas.set({ time })).still()
      for (const shown of ['.phase[aria-current]', '.exercises .chip[aria-pressed="true"]']) {
        const box = await atlas.page.locator(shown).first().boundingBox()
        expect(box!.x).toBeGreaterThanOrEqual(0)
        expect(box!.x + box!.width).toBeLessThanOrEqual(PHONE.width)
      }
    }
    const legend = (await atlas.page.getByRole('figure', { name: t('colour.legend') }).boundingBox())!
    const covered = await atlas.page.evaluate(({ x, y, width, height }) => {
      const shares = [0, 0.25, 0.5, 0.75, 1]
      return shares.flatMap((u) => shares.map((v) => window.sural.structureAt(x + u * width, y + v * height)))
    }, legend)
    expect(covered.filter((id) => id !== null)).toEqual([])
    atlas.expectClean()
  })

  test('the muscles’ colour says their activation, with a legend, in the address, and a still leg stays still', async () => {
    const atlas = await (await chromium.open('view=posterior&motion=walk&time=0.42&speed=0')).ready()
    await atlas.still()
    const red = await atlas.pixels()
    await atlas.page.keyboard.press('c')
    await atlas.until({ colour: 'activation' })
    await atlas.page.getByRole('figure', { name: t('colour.legend') }).waitFor()
    await atlas.still()
    expect((await atlas.pixels()).equals(red)).toBe(false)
    const frames = await atlas.frames()
    await atlas.page.waitForFunction(() => location.hash.includes('colour=activation'))
    await atlas.still()
    expect(await atlas.frames()).toBe(frames)
    await atlas.page.keyboard.press('c')
    await atlas.until({ colour: 'tissue' })
  })
})
