/** The few SVG shapes that every picture is made of; all numbers are user units. */
type Attributes = Record<string, string | number | undefined>

const attributes = (values: Attributes): string =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${value}"`)
    .join("")

const number = (value: number): string => String(Math.round(value * 100) / 100)

export const rect = (
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  radius = 0,
  more: Attributes = {}
): string =>
  `<rect x="${number(x)}" y="${number(y)}" width="${number(width)}" height="${number(height)}" rx="${radius}" fill="${fill}"${attributes(more)}/>`

export const circle = (
  x: number,
  y: number,
  radius: number,
  fill: string,
  more: Attributes = {}
): string =>
  `<circle cx="${number(x)}" cy="${number(y)}" r="${number(radius)}" fill="${fill}"${attributes(more)}/>`

export const ellipse = (
  x: number,
  y: number,
  rx: number,
  ry: number,
  fill: string,
  more: Attributes = {}
): string =>
  `<ellipse cx="${number(x)}" cy="${number(y)}" rx="${number(rx)}" ry="${number(ry)}" fill="${fill}"${attributes(more)}/>`

export const path = (d: string, fill: string, more: Attributes = {}): string =>
  `<path d="${d}" fill="${fill}"${attributes(more)}/>`

export const stroke = (
  d: string,
  color: string,
  width: number,
  more: Attributes = {}
): string =>
  `<path d="${d}" fill="none" stroke="${color}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"${attributes(more)}/>`

export const group = (
  content: string,
  transform?: string,
  more: Attributes = {}
): string => `<g${attributes({ transform, ...more })}>${content}</g>`

export const place = (
  content: string,
  x: number,
  y: number,
  scale = 1,
  rotate = 0
): string =>
  group(
    content,
    `translate(${number(x)} ${number(y)})${rotate ? ` rotate(${number(rotate)})` : ""}${scale === 1 ? "" : ` scale(${scale})`}`
  )

/** Shows `content` only inside `shape`; `id` must be unique in the picture. */
export const clip = (id: string, shape: string, content: string): string =>
  `<clipPath id="${id}">${shape}</clipPath><g clip-path="url(#${id})">${content}</g>`

export const document = (
  width: number,
  height: number,
  content: string
): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${content}</svg>`
