import { describe, expect, test } from 'vitest'
import { overAndUnder } from '../../src/scene/neighbours/overAndUnder.ts'
import { Shell } from '../../src/scene/neighbours/Shell.ts'

/** A wall round the axis x = z = 0, from one turn to another (degrees, 0 is behind), as two triangles a step. */
function wall(radius: number, low: number, high: number, from = 0, to = 360): Shell {
  const shell = new Shell(() => ({ x: 0, z: 0 }))
  const at = (turn: number, y: number) => {
    const angle = ((turn - 180) * Math.PI) / 180
    return [radius * Math.sin(angle), y, radius * Math.cos(angle)]
  }
  for (let turn = from; turn < to; turn += 5) {
    const points = [at(turn, low), at(turn + 5, low), at(turn, high), at(turn + 5, high)].flat()
    shell.addTriangle(points, 0, 3, 6)
    shell.addTriangle(points, 3, 9, 6)
  }
  return shell
}

describe('what lies over a structure and what it lies on', () => {
  const shells = new Map([
    ['bone', wall(0.012, 0, 0.4)],
    ['deep', wall(0.025, 0.1, 0.3)],
    ['middle', wall(0.035, 0.05, 0.35, 0, 180)],
    ['skin', wall(0.05, 0, 0.4)],
    ['elsewhere', wall(0.04, 0.5, 0.6)],
  ])

  const sorted = (id: string) => {
    const { covers, bed } = overAndUnder(id, shells)
    return { covers: covers.toSorted(), bed: bed.toSorted() }
  }

  test('all that is farther out lies over it, through others too; only what is next lies under it', () => {
    expect(sorted('deep')).toEqual({ covers: ['middle', 'skin'], bed: ['bone'] })
    expect(sorted('skin')).toEqual({ covers: [], bed: ['bone', 'deep', 'middle'] })
    expect(sorted('bone')).toEqual({ covers: ['deep', 'middle', 'skin'], bed: [] })
  })

  test('what touches only an edge does not count, nor what stands at other heights', () => {
    const edge = new Map([...shells, ['sliver', wall(0.045, 0.2, 0.202, 0, 10)]])
    expect(overAndUnder('middle', edge)).toEqual({ covers: ['skin'], bed: expect.arrayContaining(['deep']) })
  })

  test('of what is not there nothing is said', () => {
    expect(overAndUnder('none', shells)).toEqual({ covers: [], bed: [] })
  })
})
