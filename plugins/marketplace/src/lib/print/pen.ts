import { inOurFont } from "./fonts"
import {
  fitLine,
  fitParagraphs,
  type FontName,
  LINE_HEIGHT,
  type MeasureType,
  type Paragraph,
  type PlacedLine,
} from "./fit-paragraphs"
import { mm } from "./make-pdf"

/** A rectangle in millimetres from the upper left corner of the page. */
export interface Area {
  x: number
  y: number
  width: number
  height: number
}

type Align = "left" | "center" | "right"
type Vertical = "top" | "middle" | "bottom"

export interface LineStyle {
  x: number
  y: number
  /** Millimetres it may take; longer text shrinks, then ends in `…`. */
  width: number
  font?: FontName
  size: number
  align?: Align
  /** White on black. */
  isInverse?: boolean
  /** Digits of one width, so that numbers stand below each other. */
  isTabular?: boolean
}

/** Points in millimetres. */
const toMm = (points: number) => points / mm(1)

/** Height in millimetres of a line of type of so many points. */
export const lineHeight = (size: number): number => toMm(size * LINE_HEIGHT)

/** Draws on the current page: geometry in millimetres, type in points. */
export interface Pen {
  measure: MeasureType
  /** One line. */
  line: (text: string, style: LineStyle) => void
  /** Paragraphs that shrink together until they fit the area. */
  paragraphs: (
    paragraphs: readonly Paragraph[],
    area: Area,
    placing?: { align?: Align; vertical?: Vertical }
  ) => void
  /** Black rectangles that touch or not, as of a barcode. */
  blocks: (areas: readonly Area[]) => void
  frame: (area: Area, stroke: { width: number; dash?: number }) => void
  rule: (
    from: { x: number; y: number },
    to: { x: number; y: number },
    stroke?: { width?: number; dash?: number }
  ) => void
}

const PLAIN: PDFKit.Mixins.TextOptions = { lineBreak: false }
const TABULAR: PDFKit.Mixins.TextOptions = { ...PLAIN, features: ["tnum"] }
/** Text grows in step with its size, so it is measured once, at this one. */
const MEASURED_SIZE = 100

const ALIGNMENT: Record<Align, number> = { left: 0, center: 0.5, right: 1 }
const VERTICAL: Record<Vertical, number> = { top: 0, middle: 0.5, bottom: 1 }
const RULE_MM = 0.25

/** A pen for `doc`. Text is drawn in letters that the font has. */
export function makePen(doc: PDFKit.PDFDocument): Pen {
  const widths = new Map<string, number>()
  const measure: MeasureType = (text, font, size) => {
    const key = `${font} ${text}`
    const width =
      widths.get(key) ??
      doc
        .font(font)
        .fontSize(MEASURED_SIZE)
        .widthOfString(inOurFont(text), PLAIN)
    widths.set(key, width)
    return (width * size) / MEASURED_SIZE
  }

  const draw = (
    { text, font, size, y }: PlacedLine,
    at: { x: number; y: number; width: number; align: Align },
    options = PLAIN
  ) => {
    const shown = inOurFont(text)
    const pencil = doc.font(font).fontSize(size)
    const slack = mm(at.width) - pencil.widthOfString(shown, options)
    pencil.text(
      shown,
      mm(at.x) + slack * ALIGNMENT[at.align],
      mm(at.y) + y,
      options
    )
  }

  return {
    measure,
    line: (text, style) => {
      const { x, y, width, font = "regular", size, align = "left" } = style
      const fitted = fitLine({ text, font, size }, mm(width), measure)
      // A smaller line stands on the base line of the wanted one.
      const drop = toMm((size - fitted.size) * (LINE_HEIGHT - 0.22))
      doc.fillColor(style.isInverse ? "white" : "black")
      const options = style.isTabular ? TABULAR : PLAIN
      draw(fitted, { x, y: y + drop, width, align }, options)
      doc.fillColor("black")
    },
    paragraphs: (paragraphs, area, placing = {}) => {
      const { align = "left", vertical = "top" } = placing
      const box = { width: mm(area.width), height: mm(area.height) }
      const lines = fitParagraphs(paragraphs, box, measure)
      const last = lines.at(-1)
      const height = last ? last.y + last.size * LINE_HEIGHT : 0
      const top = toMm((box.height - height) * VERTICAL[vertical])
      for (const line of lines)
        draw(line, { x: area.x, y: area.y + top, width: area.width, align })
    },
    blocks: (areas) => {
      for (const { x, y, width, height } of areas)
        doc.rect(mm(x), mm(y), mm(width), mm(height))
      doc.fill("black")
    },
    frame: ({ x, y, width, height }, stroke) => {
      doc.lineWidth(mm(stroke.width))
      if (stroke.dash) doc.dash(mm(stroke.dash), { space: mm(stroke.dash) })
      doc.rect(mm(x), mm(y), mm(width), mm(height)).stroke("black").undash()
    },
    rule: (from, to, { width = RULE_MM, dash } = {}) => {
      doc.lineWidth(mm(width))
      if (dash) doc.dash(mm(dash), { space: mm(dash) })
      doc
        .moveTo(mm(from.x), mm(from.y))
        .lineTo(mm(to.x), mm(to.y))
        .stroke("black")
        .undash()
    },
  }
}
