import { plainText } from '../../anatomy/prose.ts'
import { SOURCES, type SourceId } from '../../anatomy/sources.ts'
import type { Source } from '../../anatomy/sources/source.ts'
import { t } from '../../i18n/t.ts'
import { nameOf } from '../names/nameOf.ts'
import { FIGURE, type Pin, type TakenFigure } from './takeFigures.ts'
import { spread } from './spread.ts'

/** A landscape page of A4 at 210 dots an inch. */
export const PAGE = { width: 2480, height: 1754 } as const

const PAPER = '#fbf7ee'
const INK = '#221a14'
const SOFT = '#5d5148'
const LINE = '#b9ab98'
const ACCENT = '#9a2a1f'
const SERIF = '"Source Serif 4", Georgia, serif'
const SANS = 'Inter, system-ui, sans-serif'

const MARGIN = 90
const GUTTER = 20
const COLUMN = (PAGE.width - 2 * MARGIN - 2 * GUTTER) / 3
const TOP = 232
const ROW = 705

type Pen = CanvasRenderingContext2D

/** Draws the plate: six figures with their labels and texts on one page of paper. */
export function drawPlate(canvas: HTMLCanvasElement, figures: readonly TakenFigure[]): void {
  canvas.width = PAGE.width
  canvas.height = PAGE.height
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('this browser draws no pictures')
  pen.fillStyle = PAPER
  pen.fillRect(0, 0, PAGE.width, PAGE.height)
  write(pen, t('plate.title'), MARGIN, 138, `560 76px ${SERIF}`, INK)
  write(pen, t('plate.subtitle'), MARGIN, 192, `italic 400 34px ${SERIF}`, SOFT)
  pen.textAlign = 'right'
  write(pen, t('share.credit'), PAGE.width - MARGIN, 192, `400 20px ${SANS}`, SOFT)
  pen.textAlign = 'left'
  pen.fillStyle = INK
  pen.fillRect(MARGIN, 214, PAGE.width - 2 * MARGIN, 3)
  figures.forEach((figure, i) => {
    drawFigure(pen, figure, i, MARGIN + (i % 3) * (COLUMN + GUTTER), TOP + Math.floor(i / 3) * ROW)
  })
  drawFoot(pen, figures)
}

function drawFigure(pen: Pen, { figure, picture, pins }: TakenFigure, index: number, left: number, top: number): void {
  const scale = COLUMN / FIGURE.width
  const height = FIGURE.height * scale * 0.96
  // A little of the picture's foot is left out for the text.
  pen.drawImage(picture, 0, 0, FIGURE.width, FIGURE.height * 0.96, left, top, COLUMN, height)
  drawPins(pen, pins, left, top, scale, height)
  write(pen, String(index + 1), left, top + height + 38, `600 30px ${SANS}`, ACCENT)
  write(pen, figure.title, left + 36, top + height + 38, `600 34px ${SERIF}`, INK)
  paragraph(pen, plainText(figure.text.prose), left, top + height + 76, COLUMN - 40, 34, `400 26px ${SERIF}`, INK)
}

/** Names at both sides of a figure, a fine line from each to its structure. */
function drawPins(pen: Pen, pins: readonly Pin[], left: number, top: number, scale: number, height: number): void {
  const right = (pin: Pin): boolean => pin.x > FIGURE.width / 2
  for (const side of [pins.filter((p) => !right(p)), pins.filter(right)]) {
    const rows = spread(
      side.map(({ y }) => y * scale),
      62,
      30,
      height - 44,
    )
    side.forEach((pin, i) => {
      const [x, y] = [left + pin.x * scale, top + pin.y * scale]
      const row = top + rows[i]!
      pen.font = `500 25px ${SANS}`
      const lines = inTwo(nameOf(pin.id))
      const wide = Math.max(...lines.map((line) => pen.measureText(line).width))
      const from = right(pin) ? left + COLUMN - wide : left
      const end = right(pin) ? from - 10 : from + wide + 10
      pen.strokeStyle = PAPER
      pen.lineWidth = 5
      stroke(pen, end, row - 8, x, y)
      pen.strokeStyle = INK
      pen.lineWidth = 1.75
      stroke(pen, end, row - 8, x, y)
      pen.beginPath()
      pen.arc(x, y, 5, 0, 2 * Math.PI)
      pen.fillStyle = INK
      pen.fill()
      pen.lineWidth = 7
      pen.strokeStyle = PAPER
      pen.lineJoin = 'round'
      lines.forEach((line, n) => {
        pen.strokeText(line, from, row + 28 * n)
        write(pen, line, from, row + 28 * n, `500 25px ${SANS}`, INK)
      })
    })
  }
}

/** A long name in two lines, cut at the space nearest to its middle. */
function inTwo(name: string): readonly string[] {
  if (name.length < 20) return [name]
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index)
  const cut = spaces.reduce((a, b) => (Math.abs(b - name.length / 2) < Math.abs(a - name.length / 2) ? b : a), 0)
  return cut > 0 ? [name.slice(0, cut), name.slice(cut + 1)] : [name]
}

function drawFoot(pen: Pen, figures: readonly TakenFigure[]): void {
  const ids = [...new Set(figures.flatMap(({ figure }): readonly SourceId[] => figure.text.sources))]
  const sources = ids.map((id) => {
    const { authors, year }: Source = SOURCES[id]
    return `${authors.split(',')[0]}${year === undefined ? '' : ` ${year}`}`
  })
  pen.fillStyle = LINE
  pen.fillRect(MARGIN, PAGE.height - 98, PAGE.width - 2 * MARGIN, 2)
  const line = `${t('plate.sources')} ${sources.join('; ')}. ${t('injury.educationOnly')}`
  paragraph(pen, line, MARGIN, PAGE.height - 64, PAGE.width - 2 * MARGIN, 27, `400 20px ${SANS}`, SOFT)
}

function write(pen: Pen, text: string, x: number, y: number, font: string, colour: string): void {
  pen.font = font
  pen.fillStyle = colour
  pen.fillText(text, x, y)
}

function stroke(pen: Pen, x1: number, y1: number, x2: number, y2: number): void {
  pen.beginPath()
  pen.moveTo(x1, y1)
  pen.lineTo(x2, y2)
  pen.stroke()
}

function paragraph(
  pen: Pen,
  text: string,
  x: number,
  y: number,
  width: number,
  leading: number,
  font: string,
  colour: string,
): void {
  pen.font = font
  let line = ''
  let row = y
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && pen.measureText(longer).width > width) {
      write(pen, line, x, row, font, colour)
      row += leading
      line = word
    } else line = longer
  }
  write(pen, line, x, row, font, colour)
}
