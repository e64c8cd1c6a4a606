import type { SheetColumn } from "./table-file"

/** Places in `cellXfs` below. */
export const STYLES = {
  ...{ plain: 0, bold: 1, thousands: 2, whole: 3, percent: 4, fraction: 5 },
  ...{ month: 6, day: 7, moment: 8 },
} as const

/** How cells of a column look. A year is a count, too: only sums are parted by thousands. */
export function styleOf({ kind, isAdditive }: SheetColumn): number {
  switch (kind) {
    case "rupiah":
      return STYLES.thousands
    case "count":
      return isAdditive ? STYLES.thousands : STYLES.whole
    case "share":
      return STYLES.percent
    case "hours":
      return STYLES.fraction
    case "month":
    case "day":
    case "moment":
      return STYLES[kind]
    case "text":
    case "flag":
      return STYLES.plain
  }
}

/** Numbers of formats; those below 164 are Excel's own. */
const FORMATS = [
  ...[0, 0, 3, 1, 10, 164, 165, 166, 167].map(
    (format, index) =>
      `<xf numFmtId="${format}" fontId="${index === STYLES.bold ? 1 : 0}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>`
  ),
].join("")

export const STYLES_XML = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="4"><numFmt numFmtId="164" formatCode="0.0"/><numFmt numFmtId="165" formatCode="mmmm\\ yyyy"/><numFmt numFmtId="166" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="167" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="9">${FORMATS}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
