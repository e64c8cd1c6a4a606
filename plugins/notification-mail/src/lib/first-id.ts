/** Crockford's base 32, as ULIDs are written (https://github.com/ulid/spec). */
const DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
const TIME_DIGITS = 10

/**
 * The least id that Medusa gives from a moment on: its ids are ULIDs, which
 * begin with their time. So the primary key finds what is new.
 */
export function firstIdOf(prefix: string, at: Date): string {
  let rest = at.getTime()
  let time = ""
  for (let place = 0; place < TIME_DIGITS; place += 1) {
    time = DIGITS.charAt(rest % DIGITS.length) + time
    rest = Math.floor(rest / DIGITS.length)
  }
  return `${prefix}_${time}`
}
