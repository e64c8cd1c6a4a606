import { cutLines, type Measure, wrapText } from "./wrap-text"

export type FontName = "regular" | "bold"

export interface Paragraph {
  text: string
  font: FontName
  /** Wanted size in points; shrinks when room is short. */
  size: number
  /** Room above it, as a share of its size. */
  gap?: number
  /** Goes first when even the smallest size is too large for all lines. */
  mayCut?: boolean
}

/** One line where it stands, measured from the top of the box. */
export interface PlacedLine {
  text: string
  font: FontName
  size: number
  /** Upper edge of the line, in points. */
  y: number
}

export interface Box {
  /** Points. */
  width: number
  /** Points. */
  height: number
}

export type MeasureType = (text: string, font: FontName, size: number) => number

/** Height of a line, as a share of its size: ascent and descent of the font. */
export const LINE_HEIGHT = 1.26

/** What a printer of 203 dots an inch still prints readably, in points. */
export const SMALLEST = 7

const SHRINK_STEP = 0.04
const SHRINK_END = 0.4
/** Sums of heights are fractions; a hair too much is no overlap. */
const HAIR = 0.001

interface Sized extends Paragraph {
  gapPoints: number
  lines: string[]
  measure: Measure
}

const heightOf = (sized: readonly Sized[]) =>
  sized
    .filter(({ lines }) => lines.length > 0)
    .reduce(
      (sum, { lines, size, gapPoints }, index) =>
        sum + lines.length * size * LINE_HEIGHT + (index > 0 ? gapPoints : 0),
      0
    )

const sizeBy = (
  paragraphs: readonly Paragraph[],
  factor: number,
  width: number,
  measureType: MeasureType
): Sized[] =>
  paragraphs.map((paragraph) => {
    const size = Math.max(
      Math.min(SMALLEST, paragraph.size),
      paragraph.size * factor
    )
    const measure: Measure = (text) => measureType(text, paragraph.font, size)
    const gapPoints = (paragraph.gap ?? 0) * size
    const lines = wrapText(paragraph.text, width, measure)
    return { ...paragraph, size, gapPoints, lines, measure }
  })

/** Takes a line away where it hurts least; false when nothing is left. */
const shorten = (sized: Sized[], width: number): boolean => {
  const candidates = [
    sized.filter(({ mayCut, lines }) => mayCut && lines.length > 1),
    sized.filter(({ lines }) => lines.length > 1),
    sized.filter(({ lines }) => lines.length > 0),
  ].find((group) => group.length > 0)
  const victim = candidates?.at(-1)
  if (!victim) return false
  const { lines, measure } = victim
  victim.lines = cutLines(lines, lines.length - 1, width, measure)
  return true
}

const place = (sized: readonly Sized[]): PlacedLine[] => {
  let y = 0
  return sized
    .filter(({ lines }) => lines.length > 0)
    .flatMap(({ lines, font, size, gapPoints }, index) => {
      if (index > 0) y += gapPoints
      return lines.map((text) => {
        const line = { text, font, size, y }
        y += size * LINE_HEIGHT
        return line
      })
    })
}

/**
 * Paragraphs below each other in a box: as large as wanted if they fit, else
 * all smaller in step, and at the smallest size shortened with `…`. The lines
 * never overlap and never leave the box.
 */
export function fitParagraphs(
  paragraphs: readonly Paragraph[],
  box: Box,
  measureType: MeasureType
): PlacedLine[] {
  for (let factor = 1; factor >= SHRINK_END; factor -= SHRINK_STEP) {
    const sized = sizeBy(paragraphs, factor, box.width, measureType)
    if (heightOf(sized) <= box.height + HAIR) return place(sized)
  }
  const sized = sizeBy(paragraphs, SHRINK_END, box.width, measureType)
  while (heightOf(sized) > box.height + HAIR && shorten(sized, box.width));
  return place(sized)
}

/** One line no wider than `width`: smaller when it must be, then cut with `…`. */
export function fitLine(
  { text, font, size }: Pick<Paragraph, "text" | "font" | "size">,
  width: number,
  measureType: MeasureType
): PlacedLine {
  const whole = text.trim().replace(/\s+/g, " ")
  const wanted = measureType(whole, font, size)
  const fitting = Math.max(
    Math.min(SMALLEST, size),
    wanted > width ? Math.floor((size * width * 10) / wanted) / 10 : size
  )
  const measure: Measure = (part) => measureType(part, font, fitting)
  const [line = ""] =
    measure(whole) <= width ? [whole] : cutLines([whole, ""], 1, width, measure)
  return { text: line, font, size: fitting, y: 0 }
}
