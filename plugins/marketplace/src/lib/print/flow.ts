import type { FontName } from "./fit-paragraphs"
import { A4, mm } from "./make-pdf"
import { lineHeight, makePen, type Pen } from "./pen"
import { cutLines, wrapText } from "./wrap-text"

/** White edge of a sheet, in millimetres. */
export const MARGIN = 18
/** Room for text on A4, in millimetres. */
export const TEXT_WIDTH = A4.width - 2 * MARGIN
const BOTTOM = A4.height - MARGIN - 6
const FOOT_SIZE = 8

export interface Style {
  font?: FontName
  size: number
  /** From the left margin, in millimetres. */
  indent?: number
  width?: number
}

export interface Column {
  /** Share of the table's width, of 1. */
  share: number
  align?: "left" | "right"
  /** Sums that stand below each other. */
  isTabular?: boolean
}

export interface Cell {
  text: string
  font?: FontName
  size?: number
  /** Smaller, below the text. */
  note?: string
}

/** Writes down a sheet of A4, and on to the next when it is full. */
export interface Flow {
  pen: Pen
  /** Millimetres from the top of the page at which the next thing comes. */
  at: () => number
  space: (millimetres: number) => void
  /** Starts a page unless so many millimetres are left. */
  need: (millimetres: number) => void
  text: (text: string, style: Style) => void
  row: (columns: readonly Column[], cells: readonly Cell[]) => void
  rule: () => void
  /** Height that `row` would take. */
  rowHeight: (columns: readonly Column[], cells: readonly Cell[]) => number
}

const ROW_SIZE = 9.5
const NOTE_SIZE = 8
const ROW_PAD = 0.9
const CELL_GAP = 2
/** No cell of a table is a novel: what is longer ends in `…`. */
const CELL_LINES = 8

interface WrittenLine {
  text: string
  font: FontName
  size: number
}

/** Starts with the first page. */
export function makeFlow(doc: PDFKit.PDFDocument): Flow {
  const pen = makePen(doc)
  let y = MARGIN
  doc.addPage()

  const wrap = (text: string, width: number, font: FontName, size: number) =>
    wrapText(text, mm(width), (part) => pen.measure(part, font, size))

  const need = (millimetres: number) => {
    if (y + millimetres <= BOTTOM || y === MARGIN) return
    doc.addPage()
    y = MARGIN
  }

  const linesOf = (cell: Cell, width: number): WrittenLine[] => {
    const { text, note, font = "regular", size = ROW_SIZE } = cell
    const written = (words: string, face: FontName, points: number) =>
      cutLines(
        wrap(words, width, face, points),
        CELL_LINES,
        mm(width),
        (part) => pen.measure(part, face, points)
      ).map((line) => ({ text: line, font: face, size: points }))
    return [
      ...written(text, font, size),
      ...written(note ?? "", "regular", NOTE_SIZE),
    ]
  }

  /** The lines of each cell with the place of its column. */
  const laidOut = (columns: readonly Column[], cells: readonly Cell[]) => {
    let right = MARGIN
    return columns.map((column, index) => {
      const x = right
      right += column.share * TEXT_WIDTH
      const isLast = index === columns.length - 1
      const width = right - x - (isLast ? 0 : CELL_GAP)
      const lines = linesOf(cells[index] ?? { text: "" }, width)
      return { ...column, x, width, lines }
    })
  }

  const heightOf = (lines: readonly WrittenLine[]) =>
    lines.reduce((sum, { size }) => sum + lineHeight(size), 0)

  const rowHeight = (columns: readonly Column[], cells: readonly Cell[]) =>
    2 * ROW_PAD +
    Math.max(...laidOut(columns, cells).map(({ lines }) => heightOf(lines)))

  return {
    pen,
    at: () => y,
    space: (millimetres) => {
      y += millimetres
    },
    need,
    text: (text, { font = "regular", size, indent = 0, width }) => {
      const room = width ?? TEXT_WIDTH - indent
      for (const line of wrap(text, room, font, size)) {
        need(lineHeight(size))
        pen.line(line, { x: MARGIN + indent, y, width: room, font, size })
        y += lineHeight(size)
      }
    },
    rowHeight,
    row: (columns, cells) => {
      need(rowHeight(columns, cells))
      const top = y + ROW_PAD
      for (const column of laidOut(columns, cells)) {
        const { x, width, align, isTabular } = column
        let line = top
        for (const { text, font, size } of column.lines) {
          const style = { x, y: line, width, font, size }
          pen.line(text, {
            ...style,
            ...(align && { align }),
            ...(isTabular && { isTabular }),
          })
          line += lineHeight(size)
        }
      }
      y += rowHeight(columns, cells)
    },
    rule: () => {
      pen.rule({ x: MARGIN, y }, { x: A4.width - MARGIN, y })
    },
  }
}

/** Writes the same line and the page number at the foot of every page. */
export function numberPages(
  doc: PDFKit.PDFDocument,
  pen: Pen,
  foot: { left: string; page: (now: number, all: number) => string }
): void {
  const { start, count } = doc.bufferedPageRange()
  for (let index = 0; index < count; index += 1) {
    doc.switchToPage(start + index)
    const style = { y: A4.height - MARGIN, width: TEXT_WIDTH, size: FOOT_SIZE }
    pen.line(foot.left, { ...style, x: MARGIN, width: TEXT_WIDTH * 0.75 })
    pen.line(foot.page(index + 1, count), {
      ...style,
      x: MARGIN,
      align: "right",
    })
  }
}
