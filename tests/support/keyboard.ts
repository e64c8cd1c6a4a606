import type { Locator, Page } from "playwright-core"

/** More stops than any page has before what is looked for. */
const MOST_STOPS = 150

/** Whether the focused element shows that it is, itself or by its label. */
const isSeen = () => {
  const focused = document.activeElement
  if (!focused || focused === document.body) return true
  const candidates = [focused, focused.closest("label")]
  return candidates.some((element) => {
    if (!element) return false
    const style = getComputedStyle(element)
    return (
      (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0) ||
      style.boxShadow !== "none"
    )
  })
}

/**
 * Presses Tab until something has the focus, as people without a mouse do.
 * @throws when it is never reached, or when a stop on the way cannot be seen
 */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    const reached = await target
      .evaluate((element) => element === document.activeElement)
      .catch(() => false)
    if (reached) return
    await page.keyboard.press("Tab")
    if (!(await page.evaluate(isSeen))) {
      const what = await page.evaluate(
        () => document.activeElement?.outerHTML.slice(0, 200) ?? ""
      )
      throw new Error(`The focus cannot be seen on ${what}`)
    }
  }
  throw new Error(`Tab never reaches ${target.toString()}`)
}
