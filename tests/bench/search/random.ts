/** Random numbers that are the same in every run. */
export interface Random {
  /** From 0 to below 1. */
  next(): number
  pick<T>(from: readonly T[]): T
}

/** Mulberry32, a small generator that is good enough to mix words (T. Ettinger, public domain). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    next,
    pick: <T>(from: readonly T[]) => {
      const picked = from[Math.floor(next() * from.length)]
      if (picked === undefined) throw new Error("nothing to pick from")
      return picked
    },
  }
}
