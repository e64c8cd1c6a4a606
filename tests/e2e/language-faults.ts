import type { Page } from "playwright-core"
import { wordsOf } from "./words.ts"
import type { Language } from "./words.ts"

/** That a page says its language, is the demo, and prints no bare message key. */
export async function languageFaults(
  page: Page,
  language: Language
): Promise<string[]> {
  const { lang, text } = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    text: document.body.innerText.replace(/\s+/g, " "),
  }))
  const other = wordsOf(language === "id" ? "en" : "id").shell
  const own = wordsOf(language).shell
  return [
    ...(lang === language ? [] : [`lang is ${lang}`]),
    ...(text.includes(own.demo.text) ? [] : ["no demo ribbon"]),
    ...(text.includes(other.demo.text) ? ["ribbon in the other language"] : []),
    ...(text.match(
      /\b(?:shell|cart|checkout|order|product|search|account|form|home|pesantren|(?:seller|office)[A-Za-z]*)\.[a-z]+(?:\.[a-zA-Z]+)+\b/g
    ) ?? []),
  ]
}
