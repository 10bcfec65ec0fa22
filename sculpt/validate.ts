import { validateBytes } from 'gltf-validator'

/** A complaint of the Khronos validator: its code, what it says, where it points. */
export interface Complaint {
  readonly code: string
  readonly message: string
  readonly pointer: string
}

/** Errors and warnings of the Khronos validator for a binary model; hints and information are left out. */
export async function complaints(glb: Uint8Array): Promise<readonly Complaint[]> {
  const report = await validateBytes(glb, { maxIssues: 100 })
  return report.issues.messages
    .filter(({ severity }) => severity <= 1)
    .map(({ code, message, pointer }) => ({ code, message, pointer: pointer ?? '' }))
}
