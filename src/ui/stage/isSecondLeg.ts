/** Whether this page shows the second leg of a comparison, for the page around it, which tells of both and drives it. */
export const isSecondLeg = (): boolean => new URLSearchParams(location.search).get('embed') === 'linked'
