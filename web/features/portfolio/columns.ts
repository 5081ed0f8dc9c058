/** Below which width of the table a column is left out: whose row it is must stay legible. */
export const leftOut = {
  direction: '@max-xl:hidden',
  trend: '@max-[70rem]:hidden',
  warning: '@max-[62rem]:hidden',
  heard: '@max-3xl:hidden',
} as const
