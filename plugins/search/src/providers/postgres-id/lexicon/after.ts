/** The first string, byte by byte, after all that begin with `word`. */
export const after = (word: string) => `${word}\u{10ffff}`
