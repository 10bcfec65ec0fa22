import { change, viewState } from '../../state/view.ts'

/** Lets the colour of the muscles say how active they are, or what they are made of again. */
export const toggleColour = (): void =>
  change({ colour: viewState().colour === 'activation' ? 'tissue' : 'activation' })
