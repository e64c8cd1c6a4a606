/** The ISO day that people in western Indonesia have at a moment. */
export const dayInJakarta = (moment: Date): string =>
  new Date(moment.getTime() + 7 * 3_600_000).toISOString().slice(0, 10)
