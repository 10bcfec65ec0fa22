/** Whether the page is written from right to left: then it is laid out as in a mirror. The leg itself never is. */
export const isRightToLeft = (): boolean => document.documentElement.dir === 'rtl'
