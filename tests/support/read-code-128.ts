/** Bars of a barcode, in widths of the thinnest; `modules` is the width of all. */
export interface ReadBars {
  bars: readonly { at: number; width: number }[]
  modules: number
}

/** Widths of bars and gaps of the values 0 to 106, ISO/IEC 15417 table 1. */
const PATTERNS =
  "212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 112232 122132 122231 113222 123122 123221 223211 221132 221231 213212 223112 312131 311222 321122 321221 312212 322112 322211 212123 212321 232121 111323 131123 131321 112313 132113 132311 211313 231113 231311 112133 112331 132131 113123 113321 133121 313121 211331 231131 213113 213311 213131 311123 311321 331121 312113 312311 332111 314111 221411 431111 111224 111422 121124 121421 141122 141221 112214 112412 122114 122411 142112 142211 241211 221114 413111 241112 134111 111242 121142 121241 114212 124112 124211 411212 421112 421211 212141 214121 412121 111143 111341 131141 114113 114311 411113 411311 113141 114131 311141 411131 211412 211214 211232 2331112".split(
    " "
  )
const CODE_C = 99
const CODE_B = 100
const CODE_A = 101
const START: Readonly<Record<number, "A" | "B" | "C">> = {
  103: "A",
  104: "B",
  105: "C",
}
const STOP = 106

/** The values of Code 128 that bars and gaps stand for; -1 for what is none. */
export function valuesOf({ bars, modules }: ReadBars): number[] {
  const widths = bars.flatMap(({ at, width }, index) => {
    const next = bars[index + 1]
    return next ? [width, next.at - at - width] : [width]
  })
  const whole = widths.reduce((sum, width) => sum + width, 0)
  if (whole !== modules) throw new Error(`${whole} modules, not ${modules}`)
  const values: number[] = []
  for (let from = 0; from < widths.length; from += 6) {
    const isLast = widths.length - from === 7
    const part = widths.slice(from, from + (isLast ? 7 : 6)).join("")
    values.push(PATTERNS.indexOf(part))
    if (isLast) break
  }
  return values
}

/** Whether the check digit is right and the stop is there. */
export const isGood = (values: readonly number[]) => {
  const [start = 0, ...rest] = values.slice(0, -2)
  const sum = rest.reduce(
    (all, value, index) => all + value * (index + 1),
    start
  )
  return sum % 103 === values.at(-2) && values.at(-1) === STOP
}

/** The text of values, check and stop left out. */
export function textOf(values: readonly number[]): string {
  const [start = 0, ...rest] = values.slice(0, -2)
  let set = START[start]
  let text = ""
  for (const value of rest) {
    if (value === CODE_C && set !== "C") set = "C"
    else if (value === CODE_B && set !== "B") set = "B"
    else if (value === CODE_A && set !== "A") set = "A"
    else if (set === "C") text += String(value).padStart(2, "0")
    else if (set === "A" && value >= 64) text += String.fromCharCode(value - 64)
    else text += String.fromCharCode(value + 32)
  }
  return text
}
