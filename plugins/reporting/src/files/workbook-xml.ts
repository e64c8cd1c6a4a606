import { sheetName } from "./sheet-xml"

const HEAD = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
const PACKAGE = "http://schemas.openxmlformats.org/package/2006"
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"

const part = (name: string, type: string) =>
  `<Override PartName="/xl/${name}.xml" ContentType="${TYPE}.${type}+xml"/>`
const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${OFFICE}/relationships/${type}" Target="${target}"/>`
const relations = (inside: string) =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${inside}</Relationships>`

/** What a workbook of two sheets has beside its sheets and styles, by name. */
export const workbookParts = (
  sheets: readonly [string, string]
): readonly (readonly [name: string, xml: string])[] => [
  [
    "[Content_Types].xml",
    `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part("workbook", "sheet.main")}${part("worksheets/sheet1", "worksheet")}${part("worksheets/sheet2", "worksheet")}${part("styles", "styles")}</Types>`,
  ],
  [
    "_rels/.rels",
    relations(relation("rId1", "officeDocument", "xl/workbook.xml")),
  ],
  [
    "xl/workbook.xml",
    `${HEAD}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}/relationships"><sheets>${sheets
      .map(
        (name, index) =>
          `<sheet name="${sheetName(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`
      )
      .join("")}</sheets></workbook>`,
  ],
  [
    "xl/_rels/workbook.xml.rels",
    relations(
      relation("rId1", "worksheet", "worksheets/sheet1.xml") +
        relation("rId2", "worksheet", "worksheets/sheet2.xml") +
        relation("rId3", "styles", "styles.xml")
    ),
  ],
]
