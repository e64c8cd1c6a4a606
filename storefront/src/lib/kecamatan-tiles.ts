/** Where a kecamatan stands in a map of tiles, from the north-west; `short` fits a phone. */
interface Tile {
  code: string
  column: number
  row: number
  short: string
}

/**
 * Kabupaten Sukabumi (32.02): the 47 kecamatan roughly where they lie, from
 * Gunung Gede in the north to the ocean in the south, after the map of the
 * Kabupaten (sukabumikab.go.id). A gap is no kecamatan.
 */
const SUKABUMI = [
  ". 19:Kbdg 15:Prks 17:Cdhu 16:Ccrg . . .",
  ". 18:Klpn 14:Bjgt 13:Pkda 47:Cbar 30:Kddp 32:Skbm .",
  "05:Csol 06:Ckdg 11:Cbdk 12:Ngrk 31:Crgn 29:Csat 33:Skrj 36:Sklr",
  "03:Ckak 04:Btgd 09:Wrkr 10:Ckbr 28:Cctn 27:Ggrh 34:Kbpd 35:Crgh",
  "01:Plbr 02:Smpn 07:Lgkg 08:Jtgh 39:Nydg 40:Ggrb . .",
  "22:Cims 20:Wlrn 46:Cmgu 37:Pbrn 38:Prby 42:Crkb . .",
  "26:Crcp 21:Jkln 23:Klbd 43:Cdlg 41:Sgrt 44:Cdap . .",
  ". 24:Srde 25:Cbtg 45:Tgbl . . . .",
] as const

const LAYOUTS: Readonly<Record<string, readonly string[]>> = {
  "32.02": SUKABUMI,
}

/** The tiles of a regency; null for those that nobody has laid out. */
export function tilesOf(regency: string): Tile[] | null {
  const rows = LAYOUTS[regency]
  if (!rows) return null
  return rows.flatMap((line, row) =>
    line.split(" ").flatMap((cell, column) => {
      const [code, short] = cell.split(":")
      return code && short
        ? [{ code: `${regency}.${code}`, column, row, short }]
        : []
    })
  )
}
