import { getDocumentProxy } from "unpdf"

/** A piece of text on a page, in points from its upper left corner. */
export interface PdfText {
  text: string
  x: number
  /** The base line. */
  y: number
  width: number
  size: number
}

export interface PdfPage {
  /** Points. */
  width: number
  height: number
  texts: PdfText[]
}

export interface ReadPdf {
  title: string
  language: string
  pages: PdfPage[]
}

/** Reads a PDF back as a viewer would: its pages, and where each text stands. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await getDocumentProxy(new Uint8Array(bytes))
  const pages: PdfPage[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const { width, height } = page.getViewport({ scale: 1 })
    const { items } = await page.getTextContent()
    const texts = items.flatMap((item) => {
      if (!("str" in item) || !item.str.trim()) return []
      const [, , , size = 0, x = 0, y = 0] = item.transform.map(Number)
      return [{ text: item.str, x, y: height - y, width: item.width, size }]
    })
    pages.push({ width, height, texts })
  }
  const { info } = await document.getMetadata()
  const told = new Map<string, unknown>(Object.entries(info))
  const said = (key: string) => {
    const value = told.get(key)
    return typeof value === "string" ? value : ""
  }
  await document.destroy()
  return {
    title: said("Title"),
    language: said("Language"),
    pages,
  }
}

/** All words of a page, in the order in which they were drawn. */
export const wordsOf = ({ texts }: PdfPage): string =>
  texts.map(({ text }) => text).join("\n")
