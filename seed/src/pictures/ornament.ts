import { group, path, rect, stroke } from "./svg"

/** The house's one ornament: a thin plaited (anyaman) line, `height` high. */
export function weave(
  x: number,
  y: number,
  width: number,
  height: number,
  color: string,
  ground: string
): string {
  const step = height * 1.6
  const count = Math.max(1, Math.round(width / step))
  const pitch = width / count
  let strands = ""
  for (let index = 0; index < count; index++) {
    const left = x + index * pitch
    const slant = pitch * 0.45
    const up = index % 2 === 0
    const from = up ? y + height : y
    const to = up ? y : y + height
    strands += `M${left + pitch * 0.1} ${from}L${left + pitch * 0.1 + slant} ${to}H${left + pitch * 0.9}L${left + pitch * 0.9 - slant} ${from}Z`
  }
  return rect(x, y, width, height, ground) + path(strands, color)
}

const star = (size: number, inner: number): string => {
  const points: string[] = []
  for (let index = 0; index < 16; index++) {
    const radius = index % 2 === 0 ? size : size * inner
    const angle = (Math.PI / 8) * index
    points.push(
      `${(Math.cos(angle) * radius).toFixed(1)} ${(Math.sin(angle) * radius).toFixed(1)}`
    )
  }
  return `M${points.join("L")}Z`
}

/** Outline of an eight-point star (two crossed squares) around the origin. */
export const eightPointStar = (size: number): string => star(size, 0.7654)

interface StarField {
  id: string
  tile: number
  color: string
  opacity: number
  kind: "outline" | "solid" | "lattice"
}

/** A pattern of eight-point stars and the crosses between them. */
export function starField(
  field: StarField,
  x: number,
  y: number,
  width: number,
  height: number
): string {
  const { id, tile, color, kind } = field
  const half = tile / 2
  const shape = eightPointStar(half * 0.92)
  const thin = Math.max(2, tile * 0.022)
  const cross = eightPointStar(half * 0.26)
  const content =
    kind === "solid"
      ? group(
          path(eightPointStar(half * 0.5), color),
          `translate(${half} ${half})`
        )
      : kind === "lattice"
        ? group(
            stroke(shape, color, thin) +
              stroke(eightPointStar(half * 0.45), color, thin),
            `translate(${half} ${half})`
          ) + stroke(`M0 0H${tile}M0 0V${tile}`, color, thin, { opacity: 0.5 })
        : group(
            stroke(shape, color, thin) + path(cross, color),
            `translate(${half} ${half})`
          )
  return (
    `<pattern id="${id}" width="${tile}" height="${tile}" patternUnits="userSpaceOnUse">${content}</pattern>` +
    rect(x, y, width, height, `url(#${id})`, 0, { opacity: field.opacity })
  )
}
