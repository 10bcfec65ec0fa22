import type { HandJoint } from '../biomechanics/handJoints.ts'

/** A hand on a joint: the limb follows the pointer until it lets go. */
export interface Hold {
  move(x: number, y: number): void
  end(): void
}

/** What the scene does for a hand while the pose is open. */
export interface HandCommands {
  /** Takes hold of a joint at its grip, in CSS pixels of the viewport. */
  take(joint: HandJoint, x: number, y: number): Hold
  /**
   * Writes where a joint's grip is now (x, y in CSS pixels of the viewport) and then the way that it can go, from the
   * least angle to the greatest, two numbers a point.
   */
  track(joint: HandJoint, out: Float32Array): void
}

let mounted: HandCommands | null = null

/** The scene announces that it takes hands; null when it no longer does. */
export function mountHand(commands: HandCommands | null): void {
  mounted = commands
}

/** The scene's commands for a hand, or null while it takes none. */
export const hand = (): HandCommands | null => mounted
