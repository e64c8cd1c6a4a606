import type { Random } from "../../lib/random"

/** Crockford's base 32, as ULIDs are written (https://github.com/ulid/spec). */
const DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
const TIME_DIGITS = 10
const CHANCE_DIGITS = 16

/**
 * An id as Medusa would have given it at a moment. They begin with their time,
 * by which jobs look for what is new: what is old must not look so.
 */
export function idAt(prefix: string, at: Date, random: Random): string {
  let rest = at.getTime()
  let time = ""
  for (let place = 0; place < TIME_DIGITS; place += 1) {
    time = DIGITS.charAt(rest % DIGITS.length) + time
    rest = Math.floor(rest / DIGITS.length)
  }
  const chance = Array.from({ length: CHANCE_DIGITS }, () =>
    DIGITS.charAt(random.int(0, DIGITS.length - 1))
  )
  return `${prefix}_${time}${chance.join("")}`
}
