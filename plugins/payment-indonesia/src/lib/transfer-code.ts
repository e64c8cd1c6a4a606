/** Codes are 1 to 999 rupiah on top of what is captured. */
export const CODE_MAX = 999

/**
 * A code by chance among those whose sum is not taken; null when all are.
 * `taken` holds sums in whole rupiah, `chance` answers in [0, 1).
 */
export function chooseCode(
  base: number,
  taken: readonly number[],
  chance: () => number
): number | null {
  const used = new Set(taken)
  const free: number[] = []
  for (let code = 1; code <= CODE_MAX; code += 1)
    if (!used.has(base + code)) free.push(code)
  return free[Math.floor(chance() * free.length)] ?? null
}
