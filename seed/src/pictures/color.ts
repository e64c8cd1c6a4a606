/** Colour arithmetic in OKLab, where equal steps look equal. */
interface Lab {
  l: number
  a: number
  b: number
}

const toLinear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4

const toGamma = (channel: number): number =>
  channel <= 0.0031308 ? channel * 12.92 : 1.055 * channel ** (1 / 2.4) - 0.055

function toLab(hex: string): Lab {
  const full =
    hex.length === 4 ? hex.replace(/[0-9a-f]/gi, (digit) => digit + digit) : hex
  const value = parseInt(full.slice(1), 16)
  const r = toLinear((value >> 16) / 255)
  const g = toLinear(((value >> 8) & 255) / 255)
  const b = toLinear((value & 255) / 255)
  const long = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const mid = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const short = Math.cbrt(
    0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b
  )
  return {
    l: 0.2104542553 * long + 0.793617785 * mid - 0.0040720468 * short,
    a: 1.9779984951 * long - 2.428592205 * mid + 0.4505937099 * short,
    b: 0.0259040371 * long + 0.7827717662 * mid - 0.808675766 * short,
  }
}

function toHex({ l, a, b }: Lab): string {
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const mid = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3
  const channels = [
    4.0767416621 * long - 3.3077115913 * mid + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * mid - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * mid + 1.707614701 * short,
  ]
  return `#${channels
    .map((channel) =>
      Math.round(Math.min(1, Math.max(0, toGamma(Math.max(0, channel)))) * 255)
        .toString(16)
        .padStart(2, "0")
    )
    .join("")}`
}

/** `share` 0 gives the first colour, 1 the second. */
export function mix(first: string, second: string, share: number): string {
  const from = toLab(first)
  const to = toLab(second)
  return toHex({
    l: from.l + (to.l - from.l) * share,
    a: from.a + (to.a - from.a) * share,
    b: from.b + (to.b - from.b) * share,
  })
}

/** Calms a loud colour, so that ready-made glyphs sit well beside plant dyes. */
export function calm(hex: string): string {
  const { l, a, b } = toLab(hex)
  return toHex({ l: l * 0.95 + 0.015, a: a * 0.74 + 0.004, b: b * 0.78 + 0.01 })
}

/** Gives a colour the hue of `tint`, and its own share of light and dark. */
export function tinted(hex: string, tint: string): string {
  const own = toLab(hex)
  const aim = toLab(tint)
  const chroma = Math.hypot(own.a, own.b)
  if (chroma < 0.025) return hex
  return toHex({ l: own.l * 0.45 + aim.l * 0.55, a: aim.a, b: aim.b })
}
